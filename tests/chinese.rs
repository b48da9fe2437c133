//! Chinese: sentences with what a careful reader finds in them, simplified and traditional.

use financial_figures::{Extractor, Figure, Language, Role};

/// A figure in brief: its text, what it is, and what is said about it.
fn brief(figure: &Figure<'_>) -> String {
    let value = match (figure.value(), figure.low(), figure.high()) {
        (Some(value), ..) => value.normalize().to_string(),
        (_, Some(low), Some(high)) => format!("{}..{}", low.normalize(), high.normalize()),
        _ => String::from("?"),
    };
    let mut said = vec![figure.text().to_owned(), figure.kind().as_str().to_owned(), value];
    said.extend(figure.currency().map(|currency| currency.code().to_owned()));
    said.extend(figure.unit().map(ToString::to_string));
    said.extend(figure.per().map(|unit| format!("per {unit}")));
    if figure.bound().as_str() != "exact" {
        said.push(figure.bound().as_str().to_owned());
    }
    match figure.role() {
        Role::Level { direction, from } => {
            said.extend(direction.map(|direction| format!("reached {}", direction.as_str())));
            said.extend(from.map(|from| format!("from {from}")));
        }
        Role::Change { direction, basis, of } => {
            said.push(direction.as_str().to_owned());
            said.extend(basis.map(|basis| basis.as_str().to_owned()));
            said.extend(of.map(|of| format!("of {of}")));
        }
    }
    said.extend(figure.equivalent_of().map(|original| format!("as {original}")));
    said.join(" ")
}

fn check(table: &[(&str, &[&str])]) {
    let extractor = Extractor::builder().language(Language::Chinese).build();
    let mut failures = Vec::new();
    for &(text, wanted) in table {
        let found: Vec<String> = extractor.read(text).figures().iter().map(brief).collect();
        if found != wanted {
            failures.push(format!("{text}\n  want {wanted:?}\n  got  {found:?}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn numbers() {
    check(&[
        ("一百零五吨", &["一百零五吨 count 105 tonne"]),
        ("两亿三千万元", &["两亿三千万元 money 230000000 CNY"]),
        ("一千五百万股", &["一千五百万股 count 15000000 share"]),
        ("三萬二千噸", &["三萬二千噸 count 32000 tonne"]),
        ("26万亿千瓦时", &["26万亿千瓦时 count 26000000000000 kilowatt-hour"]),
        ("壹佰贰拾叁万元整", &["壹佰贰拾叁万元整 money 1230000 CNY"]),
        ("１２．５亿元", &["１２．５亿元 money 1250000000 CNY"]),
        ("5千万台", &["5千万台 count 50000000 台"]),
        ("1亿2000万户", &["1亿2000万户 count 120000000 户"]),
        ("两万三千亿元", &["两万三千亿元 money 2300000000000 CNY"]),
        ("百分之七点二", &["百分之七点二 percent 7.2"]),
        ("千分之三", &["千分之三 percent 0.3"]),
        ("万分之五", &["万分之五 percent 0.05"]),
        ("四分之三", &["四分之三 fraction 0.75"]),
        ("四成五", &["四成五 percent 45"]),
        ("打七折", &["七折 percent 70"]),
        ("廿三家", &["廿三家 count 23 家"]),
        ("三百多万辆", &["三百多万辆 count 3000000 vehicle more_than"]),
        ("30余名员工", &["30余名员工 count 30 员工 more_than"]),
        ("一千五百元", &["一千五百元 money 1500 CNY"]),
        ("负2.3%", &["负2.3% percent -2.3"]),
        ("3.5倍", &["3.5倍 multiple 3.5"]),
        ("零点85%", &["零点85% percent 0.85"]),
        ("两年半", &["两年半 count 2.5 year"]),
        ("涨了三倍半", &["三倍半 multiple 3.5 up"]),
        ("五百万人次", &["五百万人次 count 5000000 人次"]),
        ("二十余家", &["二十余家 count 20 家 more_than"]),
        ("400只个股", &["400只个股 count 400 个股"]),
        ("260只股票", &["260只股票 count 260 股票"]),
        ("两三年", &["两三年 count 2..3 year"]),
        ("四五百家企业", &["四五百家企业 count 400..500 企业"]),
        ("十五六万元", &["十五六万元 money 150000..160000 CNY"]),
        ("七八成客户", &["七八成 percent 70..80"]),
        ("一两个百分点", &["一两个百分点 percentage_point 1..2"]),
        ("三五年", &["三五年 count 3..5 year"]),
        ("三两天", &["三两天 count 2..3 day"]),
        ("一律八五折", &["八五折 percent 85"]),
        ("打88折", &["88折 percent 88"]),
        ("开了两个半小时", &["两个半小时 count 2.5 hour"]),
        ("工期3个半月", &["3个半月 count 3.5 month"]),
        ("22万人参与", &["22万人 count 220000 人"]),
        ("Q3出货42万台", &["42万台 count 420000 台"]),
    ]);
}

#[test]
fn money() {
    check(&[
        ("港币2.6亿元", &["港币2.6亿元 money 260000000 HKD"]),
        ("RMB 3亿元", &["RMB 3亿元 money 300000000 CNY"]),
        ("US$1.8亿", &["US$1.8亿 money 180000000 USD"]),
        ("NT$25億", &["NT$25億 money 2500000000 TWD"]),
        ("新臺幣三十億元", &["新臺幣三十億元 money 3000000000 TWD"]),
        ("8.5万英镑", &["8.5万英镑 money 85000 GBP"]),
        ("120億日圓", &["120億日圓 money 12000000000 JPY"]),
        ("三块五", &["三块五 money 3.5 CNY"]),
        ("一块二角五分", &["一块二角五分 money 1.25 CNY"]),
        ("5角", &["5角 money 0.5 CNY"]),
        ("50美分", &["50美分 money 0.5 USD"]),
        ("派息8美仙", &["8美仙 money 0.08 USD"]),
        ("4年内建成", &["4年 count 4 year"]),
        ("2.4万元/吨", &["2.4万元/吨 money 24000 CNY per tonne"]),
        ("每股派息0.8元", &["0.8元 money 0.8 CNY per share"]),
        ("每10股派1.5元", &["1.5元 money 1.5 CNY"]),
        ("10派2.8元", &["2.8元 money 2.8 CNY"]),
        ("每百户拥有汽车45辆", &["45辆 count 45 vehicle"]),
        ("年费360元/年", &["360元/年 money 360 CNY per year"]),
        ("房租3200元/月", &["3200元/月 money 3200 CNY per month"]),
        ("每月还款5600元", &["5600元 money 5600 CNY per month"]),
        ("每年增长4%", &["4% percent 4 per year up"]),
        ("时速120公里/小时", &["120公里/小时 count 120 kilometer per hour"]),
        ("净利润为-1.2亿元", &["-1.2亿元 money -120000000 CNY"]),
        ("预计净利润-4亿元至-3亿元", &["-4亿元至-3亿元 money -400000000..-300000000 CNY"]),
        ("每股亏损-0.08元", &["-0.08元 money -0.08 CNY per share"]),
        ("毛利率-2.4%", &["-2.4% percent -2.4"]),
        ("每股售价18至20元", &["18至20元 money 18..20 CNY per share"]),
        ("每桶报91.2美元", &["91.2美元 money 91.2 USD per barrel"]),
        ("¥5000", &["¥5000 money 5000 CNY"]),
        ("7亿元人民币", &["7亿元人民币 money 700000000 CNY"]),
        ("人民币3000万元（约合420万美元）", &["人民币3000万元 money 30000000 CNY", "420万美元 money 4200000 USD about as 0"]),
        ("比特币涨至5万美元", &["5万美元 money 50000 USD reached up"]),
        ("全年营收突破300亿", &["300亿 money 30000000000 CNY more_than"]),
        ("拿出20亿派息", &["20亿 money 2000000000 CNY"]),
        ("300亿人次", &["300亿人次 count 30000000000 人次"]),
        ("投资10个亿", &["10个亿 money 1000000000 CNY"]),
        ("现金流：-18亿元", &["-18亿元 money -1800000000 CNY"]),
        ("票价60元/人", &["60元/人 money 60 CNY per 人"]),
        ("每吨分别下调70元和65元", &["70元 money 70 CNY per tonne down", "65元 money 65 CNY per tonne down"]),
        ("净利分别为1.5/2.2亿元", &["1.5 money 150000000 CNY", "2.2亿元 money 220000000 CNY"]),
        ("三档分别为98/198/298元", &["98 money 98 CNY", "198 money 198 CNY", "298元 money 298 CNY"]),
    ]);
}

#[test]
fn interest() {
    check(&[
        ("按揭息率4.125厘", &["4.125厘 percent 4.125"]),
        ("一個月拆息升至3厘", &["一個月 count 1 month", "3厘 percent 3 reached up"]),
        ("基本利率下調25點子至4.5厘", &["25點子 percentage_point 0.25 down of 1", "4.5厘 percent 4.5 reached down"]),
        ("年利率5厘", &["5厘 percent 5"]),
        ("月利率8厘", &["8厘 percent 0.8"]),
        ("借款利息8厘", &[]),
        ("央行升息1碼至2%", &["1碼 percentage_point 0.25 up of 1", "2% percent 2 reached up"]),
        ("預期再降2至3碼", &["2至3碼 percentage_point 0.5..0.75 down"]),
        ("調降半碼", &["半碼 percentage_point 0.125 down"]),
        ("代號6碼", &["6碼 count 6 碼"]),
    ]);
}

#[test]
fn bounds_and_ranges() {
    check(&[
        ("约3亿元", &["3亿元 money 300000000 CNY about"]),
        ("近四成员工", &["四成 percent 40 nearly"]),
        ("逾5000名用户", &["5000名用户 count 5000 用户 more_than"]),
        ("超过12%", &["12% percent 12 more_than"]),
        ("不低于8%", &["8% percent 8 at_least"]),
        ("2亿元以上", &["2亿元 money 200000000 CNY at_least"]),
        ("3%以内", &["3% percent 3 at_most"]),
        ("不足半数", &["半数 fraction 0.5 less_than"]),
        ("最多10亿元", &["10亿元 money 1000000000 CNY at_most"]),
        ("100人左右", &["100人 count 100 人 about"]),
        ("超6亿元以上", &["6亿元 money 600000000 CNY more_than"]),
        ("3亿至5亿元", &["3亿至5亿元 money 300000000..500000000 CNY"]),
        ("5%-8%", &["5%-8% percent 5..8"]),
        ("200~300吨", &["200~300吨 count 200..300 tonne"]),
        ("10至15个基点", &["10至15个基点 percentage_point 0.1..0.15"]),
        ("介于2%和3%之间", &["2%和3% percent 2..3"]),
        ("介于-1%和2%之间", &["-1%和2% percent -1..2"]),
        ("增长一倍以上", &["增长一倍 multiple 2 at_least up"]),
        ("金价最低触及1800美元", &["1800美元 money 1800 USD"]),
        ("年内最大跌幅32%", &["32% percent 32 down"]),
        ("向股东定增800万股", &["800万股 count 8000000 share"]),
        ("投信買超6.5億元", &["6.5億元 money 650000000 CNY"]),
        ("3000万元到5000万元", &["3000万元到5000万元 money 30000000..50000000 CNY"]),
    ]);
}

#[test]
fn changes_and_links() {
    check(&[
        ("营收80亿元，同比增长12%。", &["80亿元 money 8000000000 CNY", "12% percent 12 up year_on_year of 0"]),
        ("营收80亿元，净利润增长12%。", &["80亿元 money 8000000000 CNY", "12% percent 12 up"]),
        ("毛利率41.2%，环比下降0.6个百分点。", &["41.2% percent 41.2", "0.6个百分点 percentage_point 0.6 down month_on_month of 0"]),
        ("二季度销量环比增加8%。", &["8% percent 8 up quarter_on_quarter"]),
        ("产能由20万吨增至35万吨。", &["20万吨 count 200000 tonne", "35万吨 count 350000 tonne reached up from 0"]),
        ("产能由10%调整为8%。", &["10% percent 10", "8% percent 8 reached down from 0"]),
        ("油价上涨2.1美元至88美元/桶。", &["2.1美元 money 2.1 USD up of 1", "88美元/桶 money 88 USD per barrel reached up"]),
        (
            "指数上涨35.2点，涨幅1.1%，报3210.5点。",
            &["35.2点 count 35.2 point up of 2", "1.1% percent 1.1 up of 2", "3210.5点 count 3210.5 point"],
        ),
        ("进口和出口分别增长4.2%和7.5%。", &["4.2% percent 4.2 up", "7.5% percent 7.5 up"]),
        ("三家公司分别下跌2%、3%和4.5%。", &["三家公司 count 3 公司", "2% percent 2 down", "3% percent 3 down", "4.5% percent 4.5 down"]),
        ("预计全年下降5%至10%。", &["5%至10% percent 5..10 down"]),
        ("股价较上一交易日跌近3%。", &["3% percent 3 nearly down day_on_day"]),
        ("净利润3亿元，上年同期为2.4亿元。", &["3亿元 money 300000000 CNY from 1", "2.4亿元 money 240000000 CNY"]),
        ("利润从去年同期的5亿元降至3亿元。", &["5亿元 money 500000000 CNY", "3亿元 money 300000000 CNY reached down from 0"]),
        ("同比减少12亿元，下降6%。", &["12亿元 money 1200000000 CNY down year_on_year", "6% percent 6 down year_on_year"]),
        ("销量翻了一番。", &["翻了一番 multiple 2 up"]),
        ("费用减半。", &["减半 multiple 0.5 down"]),
        ("利率维持在3.5%不变。", &["3.5% percent 3.5 reached flat"]),
        ("新增产能后，提升年产量约50万吨。", &["50万吨 count 500000 tonne about up"]),
        ("最多下跌2%。", &["2% percent 2 at_most down"]),
        ("央行下调利率25个基点。", &["25个基点 percentage_point 0.25 down"]),
        ("降幅达1.5%。", &["1.5% percent 1.5 down"]),
        ("录得8%的涨幅。", &["8% percent 8 up"]),
        ("目标区间上调至4%至4.25%。", &["4%至4.25% percent 4..4.25 reached up"]),
        ("CPI同比上涨2.1%。", &["2.1% percent 2.1 up year_on_year"]),
        ("销量同比-6.4%。", &["-6.4% percent 6.4 down year_on_year"]),
        ("利润增长-2.5%。", &["-2.5% percent 2.5 down"]),
        ("增速在6%左右。", &["6% percent 6 about up"]),
        ("同比降幅在3%至4%。", &["3%至4% percent 3..4 down year_on_year"]),
        ("利差擴闊8個基點。", &["8個基點 percentage_point 0.08 up"]),
        ("运价指数周跌4.2%。", &["4.2% percent 4.2 down week_on_week"]),
        (
            "锌价由每吨2300美元降至每吨2150美元。",
            &["2300美元 money 2300 USD per tonne", "2150美元 money 2150 USD per tonne reached down from 0"],
        ),
        ("每吨涨30元至4100元。", &["30元 money 30 CNY per tonne up of 1", "4100元 money 4100 CNY per tonne reached up"]),
        ("订单65亿元，比上年同期多9亿元。", &["65亿元 money 6500000000 CNY", "9亿元 money 900000000 CNY up year_on_year of 0"]),
        ("电费支出3亿元，比去年少花2000万元。", &["3亿元 money 300000000 CNY", "2000万元 money 20000000 CNY down year_on_year of 0"]),
        ("失业率比上月低0.2个百分点。", &["0.2个百分点 percentage_point 0.2 down month_on_month"]),
        ("塔高120米，墙高3米。", &["120米 count 120 meter", "3米 count 3 meter"]),
        (
            "两类贷款利率分别下降5个和8个基点。",
            &["两类 count 2 类", "5个 percentage_point 0.05 down", "8个基点 percentage_point 0.08 down"],
        ),
        ("销售额增长9%，达到4.8亿元。", &["9% percent 9 up of 1", "4.8亿元 money 480000000 CNY reached up"]),
        (
            "每股净资产6.6元，较上年末的6元增长10%。",
            &["6.6元 money 6.6 CNY per share from 1", "6元 money 6 CNY per share", "10% percent 10 up year_on_year of 0"],
        ),
        ("将报价从80元下调15%至68元。", &["80元 money 80 CNY", "15% percent 15 down of 2", "68元 money 68 CNY reached down from 0"]),
        (
            "收入和利润分别为20亿元和4亿元，分别增长6%和9%。",
            &["20亿元 money 2000000000 CNY", "4亿元 money 400000000 CNY", "6% percent 6 up of 0", "9% percent 9 up of 1"],
        ),
        ("收入20亿元，成本、费用分别增长6%和9%。", &["20亿元 money 2000000000 CNY", "6% percent 6 up", "9% percent 9 up"]),
        ("跌破4000点整数关口。", &["4000点 count 4000 point less_than"]),
        ("2022年增长3%。", &["3% percent 3 up"]),
        ("产量7万辆，较5月增长2%。", &["7万辆 count 70000 vehicle", "2% percent 2 up of 0"]),
        ("消费增长3%，比前年同期高8%。", &["3% percent 3 up", "8% percent 8 up year_on_year"]),
        ("营收9亿元，年增7%。", &["9亿元 money 900000000 CNY", "7% percent 7 up year_on_year of 0"]),
        ("单月销量同比、环比分别下降6%、2%。", &["6% percent 6 down year_on_year", "2% percent 2 down month_on_month"]),
        ("股价较20日均线高5%。", &["5% percent 5 up"]),
        ("毛利率21%（同比+0.8个百分点）。", &["21% percent 21", "+0.8个百分点 percentage_point 0.8 up year_on_year of 0"]),
        (
            "收入6亿元，同比+9%，利润5000万元（-4%）。",
            &["6亿元 money 600000000 CNY", "+9% percent 9 up year_on_year of 0", "5000万元 money 50000000 CNY", "-4% percent 4 down of 2"],
        ),
        ("拨备率2.2%，存贷比72%。", &["2.2% percent 2.2", "72% percent 72"]),
        ("占比由原来的12%提升至15%。", &["12% percent 12", "15% percent 15 reached up from 0"]),
        (
            "预计盈利2亿元，同比增加4000万元至6000万元。",
            &["2亿元 money 200000000 CNY", "4000万元至6000万元 money 40000000..60000000 CNY up year_on_year of 0"],
        ),
        ("计提减值9000万元，减少利润6000万元。", &["9000万元 money 90000000 CNY", "6000万元 money 60000000 CNY down"]),
        ("当月社融2.1万亿。", &["2.1万亿 money 2100000000000 CNY"]),
        (
            "费率由1.5%降至1.2%，佣金由0.3%降至0.2%。",
            &["1.5% percent 1.5", "1.2% percent 1.2 reached down from 0", "0.3% percent 0.3", "0.2% percent 0.2 reached down from 2"],
        ),
        ("总价90万元，首付由30万元起。", &["90万元 money 900000 CNY", "30万元 money 300000 CNY at_least"]),
        ("销量同比/环比分别+9%/-4%。", &["+9% percent 9 up year_on_year", "-4% percent 4 down month_on_month"]),
        ("毛利率30%，同比-1.5pct。", &["30% percent 30", "-1.5pct percentage_point 1.5 down year_on_year of 0"]),
        (
            "净利分别为2.1/2.6亿元，同比+30%/+24%。",
            &[
                "2.1 money 210000000 CNY",
                "2.6亿元 money 260000000 CNY",
                "+30% percent 30 up year_on_year of 0",
                "+24% percent 24 up year_on_year of 1",
            ],
        ),
        (
            "费用率同比分别-0.6/-0.2/+0.4pct。",
            &[
                "-0.6 percentage_point 0.6 down year_on_year",
                "-0.2 percentage_point 0.2 down year_on_year",
                "+0.4pct percentage_point 0.4 up year_on_year",
            ],
        ),
        ("3Q25收入8亿元，环比+3%。", &["8亿元 money 800000000 CNY", "+3% percent 3 up quarter_on_quarter of 0"]),
        ("指数51，预期50.6，前值50.2。", &["51 number 51 from 2", "50.6 number 50.6", "50.2 number 50.2"]),
        ("目标价52元（原为45元）。", &["52元 money 52 CNY from 1", "45元 money 45 CNY"]),
        ("维持2%不变。", &["2% percent 2 reached flat"]),
        ("股价翻了3倍。", &["3倍 multiple 3 up"]),
        ("305只股票翻倍。", &["305只股票 count 305 股票", "翻倍 multiple 2 up"]),
        ("比年初贵了500元。", &["500元 money 500 CNY up"]),
        (
            "客流8亿人次，较去年7天假日增加1亿人次。",
            &["8亿人次 count 800000000 人次", "7天 count 7 day", "1亿人次 count 100000000 人次 up"],
        ),
        ("规模5亿元，较二季度末增加1亿元。", &["5亿元 money 500000000 CNY", "1亿元 money 100000000 CNY up of 0"]),
        ("2024年收入9亿元，2025年增长5%。", &["9亿元 money 900000000 CNY", "5% percent 5 up"]),
    ]);
}

#[test]
fn what_is_no_figure() {
    check(&[
        ("2023年5月6日上午9时30分", &[]),
        ("二〇二四年第三季度", &[]),
        ("第五届论坛", &[]),
        ("贵州茅台（600519.SH）", &[]),
        ("A股和5G概念股", &[]),
        ("一些企业一直在进一步提高效率。", &[]),
        ("一方面，统一市场；另一方面，千方百计增收。", &[]),
        ("万科、百度与三一重工", &[]),
        ("十四五规划的上半年", &[]),
        ("10年期国债", &[]),
        ("标普500指数", &[]),
        ("世界500强", &[]),
        ("一家公司的一个部门", &[]),
        ("数百万人", &[]),
        ("单位：亿元", &[]),
        ("第3名", &[]),
        ("每年10月，1至3月，近5月，12月合约", &[]),
        ("明天9点整开市", &[]),
        ("八点30分开会", &[]),
        ("一二三产业", &[]),
        ("以7比2通过", &[]),
        ("兑换比例为3.5∶1", &[]),
        ("长征-5火箭", &[]),
        ("拟10转4派2元", &["2元 money 2 CNY"]),
        ("10送3", &[]),
        ("23国开05收益率持平", &[]),
        ("23附息国债11收益率持平", &[]),
        ("要点：1. 收入增长；2. 毛利率持平", &[]),
        ("要点：1、收入增长；2、毛利率持平", &[]),
        ("预计25-27年业绩持续改善", &[]),
        ("24年营收持平", &[]),
        ("会议于9/30召开", &[]),
        ("美元16:30收盘持平", &[]),
    ]);
}

#[test]
fn the_script_decides_where_the_language_is_not_known() {
    let extractor = Extractor::builder().language(Language::Undetermined).build();
    let figures: Vec<String> = extractor.read("营收增长一成至3亿元。 Sales rose 5% to $3 million.").figures().iter().map(brief).collect();
    assert_eq!(figures.len(), 4, "{figures:?}");
}
