//! Chinese: sentences with what a careful reader finds in them, simplified and traditional. The notation is that of
//! `support`.

mod support;

use financial_figures::{Extractor, Language};
use support::Row;

#[track_caller]
fn check(table: &[Row<'_>]) {
    support::check(&Extractor::builder().language(Language::Chinese).build(), table);
}

#[test]
fn labels_lend_their_scale_and_currency() {
    check(&[
        ("scale and currency", "营业收入（万元）：12,345", &["12,345 -> CNY? 123,450,000"]),
        ("ASCII brackets", "营业收入(万元) 12,345", &["12,345 -> CNY? 123,450,000"]),
        ("another currency", "营业收入（亿美元）：9.2", &["9.2 -> USD 920,000,000"]),
        ("unit", "净利润（单位：亿元）9.2，同比增长3%", &["9.2 -> CNY? 920,000,000", "3% -> 3% up year_on_year of 0"]),
        ("no label", "他（5万元）买了3本书", &["5万元 -> CNY? 50,000", "3本书 -> 3 书"]),
    ]);
}

#[test]
fn numbers() {
    check(&[
        ("a multiple before a verb", "市值由2.5倍增至4倍。", &["2.5倍 -> 2.5x", "4倍 -> 4x reached up from 0"]),
        ("a hundred and some", "一百零五吨", &["一百零五吨 -> 105 tonne"]),
        ("hundred millions and ten millions", "两亿三千万元", &["两亿三千万元 -> CNY? 230,000,000"]),
        ("thousands of ten thousands", "一千五百万股", &["一千五百万股 -> 15,000,000 share"]),
        ("traditional", "三萬二千噸", &["三萬二千噸 -> 32,000 tonne"]),
        ("ten thousand hundred millions", "26万亿千瓦时", &["26万亿千瓦时 -> 26,000,000,000,000 kilowatt-hour"]),
        ("capital numerals", "壹佰贰拾叁万元整", &["壹佰贰拾叁万元整 -> CNY? 1,230,000"]),
        ("full-width digits", "１２．５亿元", &["１２．５亿元 -> CNY? 1,250,000,000"]),
        ("thousand and ten thousand behind digits", "5千万台", &["5千万台 -> 50,000,000 台"]),
        ("two scales behind digits", "1亿2000万户", &["1亿2000万户 -> 120,000,000 户"]),
        ("ten thousands and thousands of a hundred million", "两万三千亿元", &["两万三千亿元 -> CNY? 2,300,000,000,000"]),
        ("percent in words", "百分之七点二", &["百分之七点二 -> 7.2%"]),
        ("per mille in words", "千分之三", &["千分之三 -> 0.3%"]),
        ("per ten thousand in words", "万分之五", &["万分之五 -> 0.05%"]),
        ("fraction in words", "四分之三", &["四分之三 -> fraction 0.75"]),
        ("tenths", "四成五", &["四成五 -> 45%"]),
        ("discount of a digit", "打七折", &["七折 -> 70%"]),
        ("short form of twenty", "廿三家", &["廿三家 -> 23 家"]),
        ("and more, inside", "三百多万辆", &["三百多万辆 -> 3,000,000 vehicle more_than"]),
        ("and more, behind digits", "30余名员工", &["30余名员工 -> 30 员工 more_than"]),
        ("thousand and hundred", "一千五百元", &["一千五百元 -> CNY? 1,500"]),
        ("negative", "负2.3%", &["负2.3% -> -2.3%"]),
        ("a minus behind a time", "净利润为-12万元，去年同期-8万元", &["-12万元 -> CNY? -120,000 from 1", "-8万元 -> CNY? -80,000"]),
        ("a minus behind a time, price", "上年-0.05元/股", &["-0.05元/股 -> CNY? -0.05 per share"]),
        ("multiple", "3.5倍", &["3.5倍 -> 3.5x"]),
        ("spelled zero and digits", "零点85%", &["零点85% -> 0.85%"]),
        ("years and a half", "两年半", &["两年半 -> 2.5 year"]),
        ("times and a half", "涨了三倍半", &["三倍半 -> 3.5x up"]),
        ("visits", "五百万人次", &["五百万人次 -> 5,000,000 人次"]),
        ("and more, spelled", "二十余家", &["二十余家 -> 20 家 more_than"]),
        ("shares of a market", "400只个股", &["400只个股 -> 400 个股"]),
        ("shares as stocks", "260只股票", &["260只股票 -> 260 股票"]),
        ("two or three", "两三年", &["两三年 -> 2..3 year"]),
        ("four or five hundred", "四五百家企业", &["四五百家企业 -> 400..500 企业"]),
        ("fifteen or sixteen", "十五六万元", &["十五六万元 -> CNY? 150,000..160,000"]),
        ("seven or eight tenths", "七八成客户", &["七八成 -> 70..80%"]),
        ("one or two points", "一两个百分点", &["一两个百分点 -> 1..2pp"]),
        ("two or three hundred million", "两三个亿的订单", &["两三个亿 -> 200,000,000..300,000,000"]),
        ("three to five", "三五年", &["三五年 -> 3..5 year"]),
        ("two or three, idiom", "三两天", &["三两天 -> 2..3 day"]),
        ("discount of two digits, spelled", "一律八五折", &["八五折 -> 85%"]),
        ("discount of two digits", "打88折", &["88折 -> 88%"]),
        ("two hours and a half", "开了两个半小时", &["两个半小时 -> 2.5 hour"]),
        ("three months and a half", "工期3个半月", &["3个半月 -> 3.5 month"]),
        ("people", "22万人参与", &["22万人 -> 220,000 人"]),
        ("a quarter before a count", "Q3出货42万台", &["42万台 -> 420,000 台"]),
    ]);
}

#[test]
fn money() {
    check(&[
        ("Hong Kong dollars by name and unit", "港币2.6亿元", &["港币2.6亿元 -> HKD 260,000,000"]),
        ("code before", "RMB 3亿元", &["RMB 3亿元 -> CNY 300,000,000"]),
        ("US dollars by their sign", "US$1.8亿", &["US$1.8亿 -> USD 180,000,000"]),
        ("Taiwan dollars by their sign", "NT$25億", &["NT$25億 -> TWD 2,500,000,000"]),
        ("Taiwan dollars by name and unit", "新臺幣三十億元", &["新臺幣三十億元 -> TWD 3,000,000,000"]),
        ("pounds", "8.5万英镑", &["8.5万英镑 -> GBP 85,000"]),
        ("yen", "120億日圓", &["120億日圓 -> JPY 12,000,000,000"]),
        ("yuan and a digit of tenths", "三块五", &["三块五 -> CNY? 3.5"]),
        ("yuan, tenths, hundredths", "一块二角五分", &["一块二角五分 -> CNY? 1.25"]),
        ("tenths of a yuan", "5角", &["5角 -> CNY? 0.5"]),
        ("US cents", "50美分", &["50美分 -> USD 0.5"]),
        ("Hong Kong cents", "派息8美仙", &["8美仙 -> USD 0.08"]),
        ("years are no money", "4年内建成", &["4年 -> 4 year"]),
        ("slash tonne", "2.4万元/吨", &["2.4万元/吨 -> CNY? 24,000 per tonne"]),
        ("per share before", "每股派息0.8元", &["0.8元 -> CNY? 0.8 per share"]),
        ("per ten shares", "每10股派1.5元", &["1.5元 -> CNY? 1.5"]),
        ("per ten shares in short", "10派2.8元", &["2.8元 -> CNY? 2.8"]),
        ("per hundred households", "每百户拥有汽车45辆", &["45辆 -> 45 vehicle"]),
        ("slash year", "年费360元/年", &["360元/年 -> CNY? 360 per year"]),
        ("slash month", "房租3200元/月", &["3200元/月 -> CNY? 3,200 per month"]),
        ("per month before", "每月还款5600元", &["5600元 -> CNY? 5,600 per month"]),
        ("per year before a change", "每年增长4%", &["4% -> 4% per year up"]),
        ("slash hour", "时速120公里/小时", &["120公里/小时 -> 120 kilometer per hour"]),
        ("negative", "净利润为-1.2亿元", &["-1.2亿元 -> CNY? -120,000,000"]),
        ("negative range", "预计净利润-4亿元至-3亿元", &["-4亿元至-3亿元 -> CNY? -400,000,000..-300,000,000"]),
        ("negative per share", "每股亏损-0.08元", &["-0.08元 -> CNY? -0.08 per share"]),
        ("negative percent", "毛利率-2.4%", &["-2.4% -> -2.4%"]),
        ("negative in a word", "经营现金流为负2.6亿元", &["负2.6亿元 -> CNY? -260,000,000"]),
        ("spoken yuan that move", "盒饭从12块涨到15块", &["12块 -> CNY? 12", "15块 -> CNY? 15 reached up from 0"]),
        ("from a price on is no price that begins", "新车8万元起售价", &["8万元 -> CNY? 80,000"]),
        ("per share before a range", "每股售价18至20元", &["18至20元 -> CNY? 18..20 per share"]),
        ("per barrel before", "每桶报91.2美元", &["91.2美元 -> USD 91.2 per barrel"]),
        ("yen sign", "¥5000", &["¥5000 -> CNY? 5,000"]),
        ("name behind", "7亿元人民币", &["7亿元人民币 -> CNY 700,000,000"]),
        (
            "restated in brackets",
            "人民币3000万元（约合420万美元）",
            &["人民币3000万元 -> CNY 30,000,000", "420万美元 -> USD 4,200,000 about equivalent_of 0"],
        ),
        ("a crypto-asset", "比特币涨至5万美元", &["5万美元 -> USD 50,000 reached up"]),
        ("revenue without a unit", "全年营收突破300亿", &["300亿 -> CNY? 30,000,000,000 more_than"]),
        ("money paid out without a unit", "拿出20亿派息", &["20亿 -> CNY? 2,000,000,000"]),
        ("visits", "300亿人次", &["300亿人次 -> 30,000,000,000 人次"]),
        ("hundred millions as a measure", "投资10个亿", &["10个亿 -> CNY? 1,000,000,000"]),
        ("negative behind a colon", "现金流：-18亿元", &["-18亿元 -> CNY? -1,800,000,000"]),
        ("slash person", "票价60元/人", &["60元/人 -> CNY? 60 per 人"]),
        ("per tonne before two", "每吨分别下调70元和65元", &["70元 -> CNY? 70 per tonne down", "65元 -> CNY? 65 per tonne down"]),
        ("slash between two", "净利分别为1.5/2.2亿元", &["1.5 -> CNY? 150,000,000", "2.2亿元 -> CNY? 220,000,000"]),
        ("slash between three", "三档分别为98/198/298元", &["98 -> CNY? 98", "198 -> CNY? 198", "298元 -> CNY? 298"]),
        ("for one of what is counted", "零售价为2.7元/瓶。", &["2.7元/瓶 -> CNY? 2.7 per 瓶"]),
        ("doses", "已发放10亿剂疫苗。", &["10亿剂疫苗 -> 1,000,000,000 疫苗"]),
        ("a noun with the characters of other words", "签了14份装修合同。", &["14份装修合同 -> 14 装修合同"]),
        ("another", "共有80个数字化项目。", &["80个数字化项目 -> 80 数字化项目"]),
        ("up to its verb", "两家子公司签署协议。", &["两家子公司 -> 2 子公司"]),
        ("tenths before a word of theirs", "其中约六成为外资企业。", &["六成 -> 60% about"]),
    ]);
}

#[test]
fn interest() {
    check(&[
        ("rate in percent", "按揭息率4.125厘", &["4.125厘 -> 4.125%"]),
        ("rate in percent with a term", "一個月拆息升至3厘", &["一個月 -> 1 month", "3厘 -> 3% reached up"]),
        ("basis points and a rate in percent", "基本利率下調25點子至4.5厘", &["25點子 -> 0.25pp down of 1", "4.5厘 -> 4.5% reached down"]),
        ("yearly rate", "年利率5厘", &["5厘 -> 5%"]),
        ("monthly rate", "月利率8厘", &["8厘 -> 0.8%"]),
        ("interest without its term", "借款利息8厘", &[]),
        ("a quarter of a point", "央行升息1碼至2%", &["1碼 -> 0.25pp up of 1", "2% -> 2% reached up"]),
        ("two to three quarters of a point", "預期再降2至3碼", &["2至3碼 -> 0.5..0.75pp down"]),
        ("half a quarter of a point", "調降半碼", &["半碼 -> 0.125pp down"]),
        ("a code's length", "代號6碼", &["6碼 -> 6 碼"]),
    ]);
}

#[test]
fn bounds_and_ranges() {
    check(&[
        ("neighbours with a comma of lists", "公司有4、5家门店", &["4、5家门店 -> 4..5 门店"]),
        ("about", "约3亿元", &["3亿元 -> CNY? 300,000,000 about"]),
        ("nearly", "近四成员工", &["四成 -> 40% nearly"]),
        ("more than", "逾5000名用户", &["5000名用户 -> 5,000 用户 more_than"]),
        ("exceeds", "超过12%", &["12% -> 12% more_than"]),
        ("not below", "不低于8%", &["8% -> 8% at_least"]),
        ("and above", "2亿元以上", &["2亿元 -> CNY? 200,000,000 at_least"]),
        ("within", "3%以内", &["3% -> 3% at_most"]),
        ("less than", "不足半数", &["半数 -> fraction 0.5 less_than"]),
        ("at most", "最多10亿元", &["10亿元 -> CNY? 1,000,000,000 at_most"]),
        ("or so", "100人左右", &["100人 -> 100 人 about"]),
        ("more than, and above", "超6亿元以上", &["6亿元 -> CNY? 600,000,000 more_than"]),
        ("unit at both ends", "3亿至5亿元", &["3亿至5亿元 -> CNY? 300,000,000..500,000,000"]),
        ("percents with a dash", "5%-8%", &["5%-8% -> 5..8%"]),
        ("tilde", "200~300吨", &["200~300吨 -> 200..300 tonne"]),
        ("basis points", "10至15个基点", &["10至15个基点 -> 0.1..0.15pp"]),
        ("between", "介于2%和3%之间", &["2%和3% -> 2..3%"]),
        ("between, below zero", "介于-1%和2%之间", &["-1%和2% -> -1..2%"]),
        ("one time more, and above", "增长一倍以上", &["增长一倍 -> 2x at_least up"]),
        ("lowest is no bound", "金价最低触及1800美元", &["1800美元 -> USD 1,800"]),
        ("largest is no bound", "年内最大跌幅32%", &["32% -> 32% down"]),
        ("a placement is no bound", "向股东定增800万股", &["800万股 -> 8,000,000 share"]),
        ("net buying is no bound", "投信買超6.5億元", &["6.5億元 -> CNY? 650,000,000"]),
        ("unit at both ends, to", "3000万元到5000万元", &["3000万元到5000万元 -> CNY? 30,000,000..50,000,000"]),
        ("a loss told from its larger end", "预亏5亿元至3亿元。", &["5亿元至3亿元 -> CNY? 300,000,000..500,000,000"]),
        ("a change told from its larger end", "净利润同比下降30%至20%。", &["30%至20% -> 20..30% down year_on_year"]),
        ("a fall from one to the other", "股价由12元至10元。", &["12元 -> CNY? 12", "10元 -> CNY? 10 reached down from 0"]),
        ("a price that fell", "股价下跌12元至10元。", &["12元 -> CNY? 12 down of 1", "10元 -> CNY? 10 reached down"]),
        ("a price from its upper end", "银价跌破2455-2452美元。", &["2455-2452美元 -> USD 2,452..2,455 less_than reached down"]),
    ]);
}

#[test]
fn changes_and_links() {
    check(&[
        ("level and its change", "营收80亿元，同比增长12%。", &["80亿元 -> CNY? 8,000,000,000", "12% -> 12% up year_on_year of 0"]),
        ("value added is no addition", "服务业增加值80亿元，增长12%。", &["80亿元 -> CNY? 8,000,000,000", "12% -> 12% up of 0"]),
        ("what was lost of a price", "股价较高点跌去四成。", &["四成 -> 40% down"]),
        ("growth in letters", "营收80亿元，yoy+12%。", &["80亿元 -> CNY? 8,000,000,000", "+12% -> 12% up year_on_year"]),
        (
            "growth in one word",
            "营收80亿元，同增12%，环降3%。",
            &["80亿元 -> CNY? 8,000,000,000", "12% -> 12% up year_on_year of 0", "3% -> 3% down month_on_month of 0"],
        ),
        ("a compound rate in letters", "未来市场CAGR为12%。", &["12% -> 12% per year up"]),
        ("the fall of a week", "运价周跌幅达12%。", &["12% -> 12% down week_on_week"]),
        ("swells to", "负债由3亿元膨胀至9亿元。", &["3亿元 -> CNY? 300,000,000", "9亿元 -> CNY? 900,000,000 reached up from 0"]),
        ("another subject", "营收80亿元，净利润增长12%。", &["80亿元 -> CNY? 8,000,000,000", "12% -> 12% up"]),
        (
            "percentage points of a percent",
            "毛利率41.2%，环比下降0.6个百分点。",
            &["41.2% -> 41.2%", "0.6个百分点 -> 0.6pp down month_on_month of 0"],
        ),
        ("quarter on quarter", "二季度销量环比增加8%。", &["8% -> 8% up quarter_on_quarter"]),
        ("from to", "产能由20万吨增至35万吨。", &["20万吨 -> 200,000 tonne", "35万吨 -> 350,000 tonne reached up from 0"]),
        ("adjusted from to", "产能由10%调整为8%。", &["10% -> 10%", "8% -> 8% reached down from 0"]),
        (
            "by how much and to where",
            "油价上涨2.1美元至88美元/桶。",
            &["2.1美元 -> USD 2.1 up of 1", "88美元/桶 -> USD 88 per barrel reached up"],
        ),
        (
            "points, percent, level",
            "指数上涨35.2点，涨幅1.1%，报3210.5点。",
            &["35.2点 -> 35.2 point up of 2", "1.1% -> 1.1% up of 2 equivalent_of 0", "3210.5点 -> 3,210.5 point"],
        ),
        ("two subjects", "进口和出口分别增长4.2%和7.5%。", &["4.2% -> 4.2% up", "7.5% -> 7.5% up"]),
        (
            "three companies",
            "三家公司分别下跌2%、3%和4.5%。",
            &["三家公司 -> 3 公司", "2% -> 2% down", "3% -> 3% down", "4.5% -> 4.5% down"],
        ),
        ("a range of changes", "预计全年下降5%至10%。", &["5%至10% -> 5..10% down"]),
        ("against the trading day before", "股价较上一交易日跌近3%。", &["3% -> 3% nearly down day_on_day"]),
        (
            "the same period last year",
            "净利润3亿元，上年同期为2.4亿元。",
            &["3亿元 -> CNY? 300,000,000 from 1", "2.4亿元 -> CNY? 240,000,000"],
        ),
        (
            "from last year's to",
            "利润从去年同期的5亿元降至3亿元。",
            &["5亿元 -> CNY? 500,000,000", "3亿元 -> CNY? 300,000,000 reached down from 0"],
        ),
        (
            "two changes of one thing",
            "同比减少12亿元，下降6%。",
            &["12亿元 -> CNY? 1,200,000,000 down year_on_year", "6% -> 6% down year_on_year"],
        ),
        ("doubled", "销量翻了一番。", &["翻了一番 -> 2x up"]),
        ("halved", "费用减半。", &["减半 -> 0.5x down"]),
        ("unchanged", "利率维持在3.5%不变。", &["3.5% -> 3.5% reached flat"]),
        ("raised by about", "新增产能后，提升年产量约50万吨。", &["50万吨 -> 500,000 tonne about up"]),
        ("falls at most", "最多下跌2%。", &["2% -> 2% at_most down"]),
        ("cut by basis points", "央行下调利率25个基点。", &["25个基点 -> 0.25pp down"]),
        ("size of a fall", "降幅达1.5%。", &["1.5% -> 1.5% down"]),
        ("a rise behind", "录得8%的涨幅。", &["8% -> 8% up"]),
        ("raised to a range", "目标区间上调至4%至4.25%。", &["4%至4.25% -> 4..4.25% reached up"]),
        ("year on year", "CPI同比上涨2.1%。", &["2.1% -> 2.1% up year_on_year"]),
        ("sign behind the basis", "销量同比-6.4%。", &["-6.4% -> 6.4% down year_on_year"]),
        ("negative growth", "利润增长-2.5%。", &["-2.5% -> 2.5% down"]),
        ("speed of growth", "增速在6%左右。", &["6% -> 6% about up"]),
        ("size of a fall as a range", "同比降幅在3%至4%。", &["3%至4% -> 3..4% down year_on_year"]),
        ("spread in basis points", "利差擴闊8個基點。", &["8個基點 -> 0.08pp up"]),
        ("weekly fall", "运价指数周跌4.2%。", &["4.2% -> 4.2% down week_on_week"]),
        (
            "per tonne, from to",
            "锌价由每吨2300美元降至每吨2150美元。",
            &["2300美元 -> USD 2,300 per tonne", "2150美元 -> USD 2,150 per tonne reached down from 0"],
        ),
        (
            "per tonne before, by how much and to where",
            "每吨涨30元至4100元。",
            &["30元 -> CNY? 30 per tonne up of 1", "4100元 -> CNY? 4,100 per tonne reached up"],
        ),
        (
            "more than the same period",
            "订单65亿元，比上年同期多9亿元。",
            &["65亿元 -> CNY? 6,500,000,000", "9亿元 -> CNY? 900,000,000 up year_on_year of 0"],
        ),
        (
            "spent less than last year",
            "电费支出3亿元，比去年少花2000万元。",
            &["3亿元 -> CNY? 300,000,000", "2000万元 -> CNY? 20,000,000 down year_on_year of 0"],
        ),
        ("lower than the month before", "失业率比上月低0.2个百分点。", &["0.2个百分点 -> 0.2pp down month_on_month"]),
        ("heights are no changes", "塔高120米，墙高3米。", &["120米 -> 120 meter", "3米 -> 3 meter"]),
        (
            "two changes of two rates",
            "两类贷款利率分别下降5个和8个基点。",
            &["两类 -> 2 类", "5个 -> 0.05pp down", "8个基点 -> 0.08pp down"],
        ),
        ("change, then level", "销售额增长9%，达到4.8亿元。", &["9% -> 9% up of 1", "4.8亿元 -> CNY? 480,000,000 reached up"]),
        (
            "level, earlier level, change",
            "每股净资产6.6元，较上年末的6元增长10%。",
            &["6.6元 -> CNY? 6.6 per share from 1", "6元 -> CNY? 6 per share", "10% -> 10% up year_on_year of 0"],
        ),
        (
            "from, change, level",
            "将报价从80元下调15%至68元。",
            &["80元 -> CNY? 80", "15% -> 15% down of 2", "68元 -> CNY? 68 reached down from 0"],
        ),
        (
            "two levels, two changes",
            "收入和利润分别为20亿元和4亿元，分别增长6%和9%。",
            &["20亿元 -> CNY? 2,000,000,000", "4亿元 -> CNY? 400,000,000", "6% -> 6% up of 0", "9% -> 9% up of 1"],
        ),
        (
            "one level, two changes of others",
            "收入20亿元，成本、费用分别增长6%和9%。",
            &["20亿元 -> CNY? 2,000,000,000", "6% -> 6% up", "9% -> 9% up"],
        ),
        ("fell through a mark", "跌破4000点整数关口。", &["4000点 -> 4,000 point less_than reached down"]),
        ("a year before the change", "2022年增长3%。", &["3% -> 3% up"]),
        ("against a month", "产量7万辆，较5月增长2%。", &["7万辆 -> 70,000 vehicle", "2% -> 2% up of 0"]),
        ("against the year before last", "消费增长3%，比前年同期高8%。", &["3% -> 3% up", "8% -> 8% up year_on_year"]),
        ("yearly", "营收9亿元，年增7%。", &["9亿元 -> CNY? 900,000,000", "7% -> 7% up year_on_year of 0"]),
        ("two bases, two changes", "单月销量同比、环比分别下降6%、2%。", &["6% -> 6% down year_on_year", "2% -> 2% down month_on_month"]),
        ("against an average", "股价较20日均线高5%。", &["5% -> 5% up"]),
        ("change in brackets", "毛利率21%（同比+0.8个百分点）。", &["21% -> 21%", "+0.8个百分点 -> 0.8pp up year_on_year of 0"]),
        (
            "signs behind bases and in brackets",
            "收入6亿元，同比+9%，利润5000万元（-4%）。",
            &["6亿元 -> CNY? 600,000,000", "+9% -> 9% up year_on_year of 0", "5000万元 -> CNY? 50,000,000", "-4% -> 4% down of 2"],
        ),
        ("two ratios", "拨备率2.2%，存贷比72%。", &["2.2% -> 2.2%", "72% -> 72%"]),
        ("a former share", "占比由原来的12%提升至15%。", &["12% -> 12%", "15% -> 15% reached up from 0"]),
        (
            "a range of increases",
            "预计盈利2亿元，同比增加4000万元至6000万元。",
            &["2亿元 -> CNY? 200,000,000", "4000万元至6000万元 -> CNY? 40,000,000..60,000,000 up year_on_year of 0"],
        ),
        ("profit reduced", "计提减值9000万元，减少利润6000万元。", &["9000万元 -> CNY? 90,000,000", "6000万元 -> CNY? 60,000,000 down"]),
        ("financing without a unit", "当月社融2.1万亿。", &["2.1万亿 -> CNY? 2,100,000,000,000"]),
        (
            "two rates from to",
            "费率由1.5%降至1.2%，佣金由0.3%降至0.2%。",
            &["1.5% -> 1.5%", "1.2% -> 1.2% reached down from 0", "0.3% -> 0.3%", "0.2% -> 0.2% reached down from 2"],
        ),
        ("a price that begins at", "总价90万元，首付由30万元起。", &["90万元 -> CNY? 900,000", "30万元 -> CNY? 300,000 at_least"]),
        ("slash between bases", "销量同比/环比分别+9%/-4%。", &["+9% -> 9% up year_on_year", "-4% -> 4% down month_on_month"]),
        ("pct as points", "毛利率30%，同比-1.5pct。", &["30% -> 30%", "-1.5pct -> 1.5pp down year_on_year of 0"]),
        (
            "two levels, two signed changes",
            "净利分别为2.1/2.6亿元，同比+30%/+24%。",
            &[
                "2.1 -> CNY? 210,000,000",
                "2.6亿元 -> CNY? 260,000,000",
                "+30% -> 30% up year_on_year of 0",
                "+24% -> 24% up year_on_year of 1",
            ],
        ),
        (
            "three signed changes",
            "费用率同比分别-0.6/-0.2/+0.4pct。",
            &["-0.6 -> 0.6pp down year_on_year", "-0.2 -> 0.2pp down year_on_year", "+0.4pct -> 0.4pp up year_on_year"],
        ),
        ("quarter with its year", "3Q25收入8亿元，环比+3%。", &["8亿元 -> CNY? 800,000,000", "+3% -> 3% up quarter_on_quarter of 0"]),
        ("forecast and previous value", "指数51，预期50.6，前值50.2。", &["51 -> 51 from 2", "50.6 -> 50.6", "50.2 -> 50.2"]),
        ("a former price", "目标价52元（原为45元）。", &["52元 -> CNY? 52 from 1", "45元 -> CNY? 45"]),
        ("kept at", "维持2%不变。", &["2% -> 2% reached flat"]),
        ("times over", "股价翻了3倍。", &["3倍 -> 3x up"]),
        ("stocks that doubled", "305只股票翻倍。", &["305只股票 -> 305 股票", "翻倍 -> 2x up"]),
        ("dearer than at the year's begin", "比年初贵了500元。", &["500元 -> CNY? 500 up"]),
        (
            "against a holiday of days",
            "客流8亿人次，较去年7天假日增加1亿人次。",
            &["8亿人次 -> 800,000,000 人次", "7天 -> 7 day", "1亿人次 -> 100,000,000 人次 up"],
        ),
        (
            "against a quarter's end",
            "规模5亿元，较二季度末增加1亿元。",
            &["5亿元 -> CNY? 500,000,000", "1亿元 -> CNY? 100,000,000 up of 0"],
        ),
        ("another year", "2024年收入9亿元，2025年增长5%。", &["9亿元 -> CNY? 900,000,000", "5% -> 5% up"]),
        (
            "of what a share is a share of",
            "线上收入12亿元，占比35%，同比增长20%。",
            &["12亿元 -> CNY? 1,200,000,000", "35% -> 35%", "20% -> 20% up year_on_year of 0"],
        ),
        (
            "in brackets with a note",
            "欧盟拨款20亿欧元（备注：当前约150亿元人民币）。",
            &["20亿欧元 -> EUR 2,000,000,000", "150亿元人民币 -> CNY 15,000,000,000 about equivalent_of 0"],
        ),
        ("a small rise", "销量实现了0.8%的微增。", &["0.8% -> 0.8% up"]),
        ("longer by so much", "工期延长至18个月。", &["18个月 -> 18 month reached up"]),
    ]);
}

#[test]
fn what_is_no_figure() {
    check(&[
        ("parts of a second", "跑完用了1分09秒944。", &[]),
        ("an item of a list with a wide point", "1．营收情况", &[]),
        ("date and time", "2023年5月6日上午9时30分", &[]),
        ("year and quarter", "二〇二四年第三季度", &[]),
        ("ordinal", "第五届论坛", &[]),
        ("ticker", "贵州茅台（600519.SH）", &[]),
        ("share class and network", "A股和5G概念股", &[]),
        ("words with one", "一些企业一直在进一步提高效率。", &[]),
        ("words with one and thousand", "一方面，统一市场；另一方面，千方百计增收。", &[]),
        ("names of firms", "万科、百度与三一重工", &[]),
        ("five-year plan", "十四五规划的上半年", &[]),
        ("term of a bond", "10年期国债", &[]),
        ("index", "标普500指数", &[]),
        ("ranking", "世界500强", &[]),
        ("one as an article", "一家公司的一个部门", &[]),
        ("vague hundreds", "数百万人", &[]),
        ("heading of a table", "单位：亿元", &[]),
        ("place", "第3名", &[]),
        ("months", "每年10月，1至3月，近5月，12月合约", &[]),
        ("hour", "明天9点整开市", &[]),
        ("hour spelled and minutes", "八点30分开会", &[]),
        ("sectors of the economy", "一二三产业", &[]),
        ("score", "以7比2通过", &[]),
        ("ratio", "兑换比例为3.5∶1", &[]),
        ("name of a rocket", "长征-5火箭", &[]),
        ("shares given before money", "拟10转4派2元", &["2元 -> CNY? 2"]),
        ("shares given", "10送3", &[]),
        ("bond code", "23国开05收益率持平", &[]),
        ("bond code with its kind", "23附息国债11收益率持平", &[]),
        ("list numbers with points", "要点：1. 收入增长；2. 毛利率持平", &[]),
        ("list numbers with commas", "要点：1、收入增长；2、毛利率持平", &[]),
        ("short years", "预计25-27年业绩持续改善", &[]),
        ("a short year", "24年营收持平", &[]),
        ("date with a slash", "会议于9/30召开", &[]),
        ("closing time", "美元16:30收盘持平", &[]),
        ("a digit of cheques in a name", "海陆股份上调指引。", &[]),
        ("a contract by its month", "主力2412合约走低。", &[]),
        ("a company with a number", "360集团创始人表示乐观。", &[]),
        ("a version of a model", "海陆大模型3.5发布。", &[]),
    ]);
}

#[test]
fn the_script_decides_where_the_language_is_not_known() {
    support::check(
        &Extractor::builder().language(Language::Undetermined).build(),
        &[(
            "a sentence in Chinese, one in English",
            "营收增长一成至3亿元。 Sales rose 5% to $3 million.",
            &["一成 -> 10% up of 1", "3亿元 -> CNY? 300,000,000 reached up", "5% -> 5% up of 3", "$3 million -> USD? 3,000,000 reached up"],
        )],
    );
}

#[test]
fn lists_of_changes_and_of_levels() {
    check(&[
        ("each of a list goes its own way", "产销同比分别+6.5%、-2.5%。", &["+6.5% -> 6.5% up year_on_year", "-2.5% -> 2.5% down"]),
        ("up behind down", "产销同比分别为-6.5%和+2.5%。", &["-6.5% -> 6.5% down year_on_year", "+2.5% -> 2.5% up"]),
        (
            "signs of a list that shares its unit",
            "费用率同比分别-6/+2/+3个百分点。",
            &["-6 -> 6pp down year_on_year", "+2 -> 2pp up year_on_year", "+3个百分点 -> 3pp up year_on_year"],
        ),
        (
            "growth named behind a list",
            "产销分别实现6.5%和2.5%的同比增长。",
            &["6.5% -> 6.5% up year_on_year", "2.5% -> 2.5% up year_on_year"],
        ),
        ("a fall named behind a list", "两地房价有6.5%和2.5%的下滑。", &["6.5% -> 6.5% down", "2.5% -> 2.5% down"]),
        (
            "one list after the other",
            "产销分别为24万辆和23万辆，环比分别下降6%和9%，同比分别下降2%和1%。",
            &[
                "24万辆 -> 240,000 vehicle",
                "23万辆 -> 230,000 vehicle",
                "6% -> 6% down month_on_month of 0",
                "9% -> 9% down month_on_month of 1",
                "2% -> 2% down year_on_year of 0",
                "1% -> 1% down year_on_year of 1",
            ],
        ),
        (
            "as many without a word for it",
            "两地销量为9.1万吨、3.2万吨，同比增长6%、14%。",
            &["9.1万吨 -> 91,000 tonne", "3.2万吨 -> 32,000 tonne", "6% -> 6% up year_on_year of 0", "14% -> 14% up year_on_year of 1"],
        ),
        (
            "two ways",
            "两家公司利润同比分别下降23%和增长5%。",
            &["两家公司 -> 2 公司", "23% -> 23% down year_on_year", "5% -> 5% up year_on_year"],
        ),
        (
            "a rate of the change before",
            "余额1.2万亿元，较上年末增加860亿元，增幅7.7%。",
            &[
                "1.2万亿元 -> CNY? 1,200,000,000,000",
                "860亿元 -> CNY? 86,000,000,000 up year_on_year of 0",
                "7.7% -> 7.7% up year_on_year of 0 equivalent_of 1",
            ],
        ),
        (
            "what was thought beforehand did not move",
            "营收2341亿元，市场预期2235亿元，同比增长14%。",
            &["2341亿元 -> CNY? 234,100,000,000", "2235亿元 -> CNY? 223,500,000,000", "14% -> 14% up year_on_year of 0"],
        ),
        (
            "what was planned is no earlier level",
            "募资净额11.6亿元，较原计划的15亿元少3.4亿元。",
            &["11.6亿元 -> CNY? 1,160,000,000", "15亿元 -> CNY? 1,500,000,000", "3.4亿元 -> CNY? 340,000,000 down of 0"],
        ),
        (
            "without the price factor",
            "工资3150亿元，比上年增长8.5%，扣除价格因素，实际增长6.1%。",
            &["3150亿元 -> CNY? 315,000,000,000", "8.5% -> 8.5% up year_on_year of 0", "6.1% -> 6.1% up year_on_year of 0"],
        ),
    ]);
}

#[test]
fn places_that_are_passed() {
    check(&[
        ("below", "碳酸锂价格跌破20万元/吨。", &["20万元/吨 -> CNY? 200,000 per tonne less_than reached down"]),
        ("above", "金价升破2900美元。", &["2900美元 -> USD 2,900 more_than reached up"]),
        ("more than", "成交额突破1万亿元。", &["1万亿元 -> CNY? 1,000,000,000,000 more_than"]),
        ("not below", "若中间价不跌破7.2元。", &["7.2元 -> CNY? 7.2 at_least"]),
        ("evaporated", "市值蒸发逾500亿港元。", &["500亿港元 -> HKD 50,000,000,000 more_than down"]),
        ("even with the month before", "利率为4.2%，与上月持平。", &["4.2% -> 4.2% reached flat"]),
        ("the end of a year is no basis", "门店7000家，较2022年底净增1200家。", &["7000家 -> 7,000 家", "1200家 -> 1,200 家 up of 0"]),
        ("hours move nothing", "24小时跌幅达1.5%。", &["24小时 -> 24 hour", "1.5% -> 1.5% down"]),
        (
            "a rate with a name in letters",
            "央行下调MLF利率15个基点至2.5%。",
            &["15个基点 -> 0.15pp down of 1", "2.5% -> 2.5% reached down"],
        ),
    ]);
}

#[test]
fn a_time_before_its_level() {
    check(&[
        (
            "from one year to another",
            "产量从2016年的3210台增长至2017年的4560台。",
            &["3210台 -> 3,210 台", "4560台 -> 4,560 台 reached up from 0"],
        ),
        ("to the end of a year", "充足率由2017年的159%逐步降至2024年末的107%。", &["159% -> 159%", "107% -> 107% reached down from 0"]),
        (
            "what it is compared with moves",
            "煤价将较逾90美元/吨降低3美元、4美元甚至6美元。",
            &[
                "90美元/吨 -> USD 90 per tonne more_than",
                "3美元 -> USD 3 down of 0",
                "4美元 -> USD 4 down of 0",
                "6美元 -> USD 6 down of 0",
            ],
        ),
        ("a clause at its own time", "黄金报2860美元；金价上周五触及2886美元。", &["2860美元 -> USD 2,860", "2886美元 -> USD 2,886"]),
        ("by a year, and not to it", "支出将减少，到2030年将所有融资的一半投向市场。", &["一半 -> fraction 0.5"]),
        (
            "a comparison with fillers",
            "规模为64亿美元，相比上季度的67亿美元小幅下降4%。",
            &["64亿美元 -> USD 6,400,000,000 from 1", "67亿美元 -> USD 6,700,000,000", "4% -> 4% down quarter_on_quarter of 0"],
        ),
    ]);
}

#[test]
fn words_between_and_rates() {
    check(&[
        (
            "each with its own verb",
            "粗钢、生铁产量分别为8641万吨和7154万吨，同比下降5.6%和增长3.3%。",
            &[
                "8641万吨 -> 86,410,000 tonne",
                "7154万吨 -> 71,540,000 tonne",
                "5.6% -> 5.6% down year_on_year of 0",
                "3.3% -> 3.3% up year_on_year of 1",
            ],
        ),
        (
            "one level and two bases",
            "进口量为620万吨，同比、环比分别增加12.3%和5.6%。",
            &["620万吨 -> 6,200,000 tonne", "12.3% -> 12.3% up year_on_year of 0", "5.6% -> 5.6% up month_on_month of 0"],
        ),
        (
            "levels with long names",
            "该行资本充足率为16.3%，一级资本充足率为13.5%，分别提高0.2个和0.1个百分点。",
            &["16.3% -> 16.3%", "13.5% -> 13.5%", "0.2个 -> 0.2pp up of 0", "0.1个百分点 -> 0.1pp up of 1"],
        ),
        (
            "at constant prices",
            "全省生产总值6.2万亿元，按不变价格计算，同比增长5.0%。",
            &["6.2万亿元 -> CNY? 6,200,000,000,000", "5.0% -> 5% up year_on_year of 0"],
        ),
        ("by so much each year", "市场规模年均复合增长率为21.7%。", &["21.7% -> 21.7% per year up"]),
        ("a rate in brackets", "市场将达50亿美元（复合增长率20.5%）。", &["50亿美元 -> USD 5,000,000,000", "20.5% -> 20.5% per year up"]),
        ("adjusted to", "税率由25%降为15%。", &["25% -> 25%", "15% -> 15% reached down from 0"]),
        (
            "no range",
            "价格上限由30元/股调整为45元/股。",
            &["30元/股 -> CNY? 30 per share", "45元/股 -> CNY? 45 per share reached up from 0"],
        ),
        ("growth was", "2016年增长为3.4%。", &["3.4% -> 3.4% up"]),
        (
            "points in brackets",
            "指数下跌2.1%（0.35点），收于16.4点。",
            &["2.1% -> 2.1% down of 2", "0.35点 -> 0.35 point down of 2 equivalent_of 0", "16.4点 -> 16.4 point"],
        ),
        ("how many fell", "指数下跌2.1%（35家）。", &["2.1% -> 2.1% down", "35家 -> 35 家"]),
        ("a quotation made another", "董事会把“不低于9%”改为不低于7%。", &["9% -> 9% at_least", "7% -> 7% at_least reached down from 0"]),
        (
            "a quotation, and another clause",
            "委员会说“不低于9%”，后来把另一项调整为不低于7%。",
            &["9% -> 9% at_least", "7% -> 7% at_least"],
        ),
        (
            "a line that is held",
            "股指盘中跌超2%险守4200点，成份指数跌超3%。",
            &["2% -> 2% more_than down", "4200点 -> 4,200 point", "3% -> 3% more_than down"],
        ),
    ]);
}

#[test]
fn clauses_without_spaces() {
    check(&[
        ("money behind the verb", "营收增长超100亿。", &["100亿 -> CNY? 10,000,000,000 more_than up"]),
        ("money it rose to", "公司营收100亿，净利增至20亿。", &["100亿 -> CNY? 10,000,000,000", "20亿 -> CNY? 2,000,000,000 reached up"]),
        ("two bases joined by a word", "同比和环比分别增长5%、3%。", &["5% -> 5% up year_on_year", "3% -> 3% up month_on_month"]),
        ("a day of the year told", "2024年营收5亿元，较2024年12月末增长3%。", &["5亿元 -> CNY? 500,000,000", "3% -> 3% up of 0"]),
        ("the last five years", "近五年利润增长3%。", &["五年 -> 5 year", "3% -> 3% up"]),
        (
            "some of those that fell",
            "下跌300家，跌幅超过4%的有20家。",
            &["300家 -> 300 家 down", "4% -> 4% more_than down", "20家 -> 20 家"],
        ),
        ("its rate", "增加200辆，增幅是5%。", &["200辆 -> 200 vehicle up", "5% -> 5% up equivalent_of 0"]),
        ("points that a percentage restates", "下跌1.8%（0.27点）。", &["1.8% -> 1.8% down", "0.27点 -> 0.27 point down equivalent_of 0"]),
        ("so many kinds of a product", "产品300款增长5%。", &["300款 -> 300 款 reached up", "5% -> 5% up of 0"]),
    ]);
}
