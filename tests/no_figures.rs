//! What is no figure, and what beside it is one: dates, names, forms, ranks, idioms, articles. The notation is that of
//! `support`.

mod support;

use financial_figures::{Extractor, Language};
use support::Row;

#[track_caller]
fn check(language: Language, table: &[Row<'_>]) {
    support::check(&Extractor::builder().language(language).build(), table);
}

#[test]
fn times_of_the_calendar() {
    check(
        Language::English,
        &[
            ("apostrophe", "Margins in '24 and '25 should widen.", &[]),
            ("curly apostrophe", "We invested from ’22 through ’24.", &[]),
            ("a quotation that begins", "“10 to 15 basis points”", &["10 to 15 basis points -> 0.1..0.15pp"]),
            ("apostrophe before a noun", "Fiscal '24 results came in as planned.", &[]),
            ("apostrophe behind FY", "In FY '23 sales rose 6%.", &["6% -> 6% up"]),
            ("fiscal in two digits", "For fiscal 25 we expect $2 billion of sales.", &["$2 billion -> USD? 2,000,000,000"]),
            ("class of", "The class of 09 did well.", &[]),
            ("a quotation", "He said '24 percent' twice.", &["24 percent -> 24%"]),
            ("march in lower case", "at march 31, 2021, cash was $44 million.", &["$44 million -> USD? 44,000,000"]),
            ("may in lower case", "on may 3, 2021, the board met.", &[]),
            ("a footnote behind a year", "The plan was adopted on March 3, 2020.1", &[]),
            ("a year behind a hedge", "Brokers are cautious about 2025 sales.", &[]),
            ("a round number behind a hedge", "It has about 2000 shops.", &["2000 shops -> 2,000 shop about"]),
            ("a year in a list of numbers", "Rents of 800, 2000 and 2400 were quoted.", &["800 -> 800", "2000 -> 2,000", "2400 -> 2,400"]),
            ("years in a list", "Results for 2000, 2001 and 2002 were restated.", &[]),
            // The second is a change as well, and is read as a level: to be mended.
            (
                "a year beside basis points",
                "It rose 787 basis points versus 2020 and 312 basis points versus 2019.",
                &["787 basis points -> 7.87pp up", "312 basis points -> 3.12pp up"],
            ),
            ("upper half", "We expect the upper half of the range.", &[]),
            ("lower half", "Results should land in the lower half of guidance.", &[]),
            ("a half of things", "Half the staff took the offer.", &["Half -> fraction 0.5"]),
            ("a tenor in a name", "The six month Libor rate was 3%.", &["3% -> 3%"]),
            ("a moving average", "The coin fell below its 200 day moving average.", &[]),
            ("calendar years", "Growth from CY'22 to CY'23 was 4%.", &["4% -> 4%"]),
            ("may behind on", "The board met on may 5 in Oslo.", &[]),
            ("nine months", "In 9M FY25 profit rose 4%.", &["4% -> 4% up"]),
            ("nine months of a year", "In the 9M of 2024 profit rose 4%.", &["4% -> 4% up"]),
            ("the last months", "Sales of the last 12M rose 4%.", &["4% -> 4% up"]),
            ("millions", "We hold 9M shares.", &["9M shares -> 9,000,000 share"]),
            ("a rate of interest", "The 30 year fixed mortgage cost 6.9%.", &["6.9% -> 6.9%"]),
            ("years of a lease", "A 10 year lease costs $3 million.", &["10 year -> 10 year", "$3 million -> USD? 3,000,000"]),
            (
                "a tenor for its bond",
                "The 30-year was little changed as the 10-year rose 4 basis points.",
                &["4 basis points -> 0.04pp up"],
            ),
            ("an age", "The 64-year-old won again.", &["64-year-old -> 64 year"]),
            ("days in words", "It ran on Monday, June two and Tuesday, June 3.", &[]),
            ("a day in words", "As of May six, 2018, cash was $4 million.", &["$4 million -> USD? 4,000,000"]),
            ("days side by side", "It meets on February 11 and 12 in Oslo.", &[]),
            ("days before their month", "It runs on 9 and 10 July in Oslo.", &[]),
            ("numbers behind a month", "In May 11 and 12 percent were lost.", &["12 percent -> 12%"]),
            ("a year's number behind another", "Rents of 800 and 2000 were quoted.", &["800 -> 800", "2000 -> 2,000"]),
            ("a footnote behind a day of two digits", "Effective July 14, 2021.3 The holder agreed.", &[]),
            ("a year's number behind a comma", "Rents of 800, 2000 were quoted.", &["800 -> 800", "2000 -> 2,000"]),
        ],
    );
    check(
        Language::Chinese,
        &[
            ("two digits before a month", "18年5月份销量下滑6%。", &["6% -> 6% down"]),
            ("two digits before a quarter", "09年三季度亏损2亿元。", &["2亿元 -> CNY? 200,000,000"]),
            ("two digits before money", "26年15亿元。", &["15亿元 -> CNY? 1,500,000,000"]),
            ("a span of years", "历时18年建成。", &["18年 -> 18 year"]),
            ("a day before a report", "据11日报道，公司亏损3亿元。", &["3亿元 -> CNY? 300,000,000"]),
            ("years of a price", "从21年至22年10月，销量下跌6%。", &["6% -> 6% down"]),
            ("numbers side by side", "设有600、1900两个价位。", &["600 -> 600", "1900 -> 1,900"]),
            ("so many years of a contract", "合同期为25年。", &["25年 -> 25 year"]),
            ("months that share their sign", "分红将在3、6、9和12月发放，共5亿元。", &["5亿元 -> CNY? 500,000,000"]),
        ],
    );
}

#[test]
fn names_and_codes() {
    check(
        Language::English,
        &[
            ("a letter of a model", "Orders for the 777X rose.", &[]),
            ("a firm of a country", "Three UK cut prices by 4%.", &["4% -> 4% down"]),
            ("an average in letters", "It crossed the 200-day DMA.", &[]),
            ("an average in capitals", "The fund crossed its 50 Day Average.", &[]),
            ("a place in capitals", "Three Mile Island will restart.", &[]),
            ("a firm with an and", "Seven & i shares fell 2%.", &["2% -> 2% down"]),
            ("a firm with a unit", "Century 21 sold 40 homes.", &["40 homes -> 40 home"]),
            ("named by thousands", "She shot an 8K video on a 2K run.", &[]),
            ("pictures", "A 720p clip ran on a 1080p screen.", &[]),
            ("a price like a picture", "Shares closed at 720p.", &["720p -> GBP? 7.2"]),
            ("a note behind a year", "It is dated June 30, 2019.12", &[]),
            ("a note behind a year of a day before its month", "On 2 May 2021.3 it closed.", &[]),
            ("the half of a year", "The half pointed to growth.", &[]),
            ("slide", "Slide 12 summarizes our outlook.", &[]),
            ("letters of a model", "The PS4, the FF91 and the DM1 were shown.", &[]),
            ("letters of a model before a hyphen", "It ordered the KC-45 and the SM-28.", &[]),
            ("a capitalised code before a hyphen", "The protein Ang-2 was measured.", &[]),
            ("a list", "It is one of the TOP10 lenders.", &[]),
            ("a price in such letters", "It cost DM 500 million.", &["DM 500 million -> DEM 500,000,000"]),
            ("a code that touches", "It paid USD10 and RM20.", &["USD10 -> USD 10", "RM20 -> MYR 20"]),
            ("a coin's name as a verb", "October 28 marks the day of the merger.", &[]),
            ("countries of a currency", "A euro zone recession cost 5 billion euros.", &["5 billion euros -> EUR 5,000,000,000"]),
            ("a remark before the scale", "We had $218 [phonetic] million in cash.", &[]),
            ("slide in words", "Flipping to slide six, you can see the highlights.", &[]),
            ("a movement", "Shares slide 7% after the warning.", &["7% -> 7% down"]),
            ("a movement by points", "Shares slide 7 points.", &["7 points -> 7 point down"]),
            ("chart", "Chart 3 highlights order growth of 8%.", &["8% -> 8% up"]),
            ("form", "Please refer to our latest 10-K for the risk factors.", &[]),
            ("a form of the tax office", "Her 401k plan lost 4% in March.", &["4% -> 4% down"]),
            ("a run", "She ran a 5-K on Sunday.", &[]),
            ("a company with a digit", "Analysts at 3M expect more orders.", &[]),
            ("millions without a blank", "It has raised 3M euros from angels.", &["3M euros -> EUR 3,000,000"]),
            ("a screen", "The set has a 4K screen and costs $399.", &["$399 -> USD? 399"]),
            ("a number word in a name", "Take-Two shares gained 4%.", &["4% -> 4% up"]),
            ("one in a name", "Capital One set aside $2.1 billion for losses.", &["$2.1 billion -> USD? 2,100,000,000"]),
            ("states", "The lower 48 states need more pipelines.", &[]),
            ("a layer", "Layer 2 projects drew fresh money.", &[]),
            ("a model", "Demand for the 737 MAX 8 stayed firm.", &[]),
            ("a model in lower case", "Spares for the 737 max line were short.", &[]),
            ("a bound", "The fund may lend $2 million max to a borrower.", &["$2 million -> USD? 2,000,000 at_most"]),
            ("passcode", "The passcode is 5180244.", &[]),
            ("passcode directly", "Use passcode 330918 to listen.", &[]),
            ("rank", "It is a top 10 lender in Texas.", &[]),
            ("rank with a hyphen", "The lender is a top-five name in cards.", &[]),
            ("those at the top", "The top four providers lead.", &["four providers -> 4 provider"]),
            ("net zero", "We aim for net-zero emissions by 2045.", &[]),
            ("the number of a file", "The fund (FIL) 22-2021 was wound up.", &[]),
            ("a split of shares", "Holders get a 1 for 12 reverse split.", &[]),
            ("a unit in capitals that is a name", "1INCH rose 6% on Monday.", &["6% -> 6% up"]),
            ("a power of a unit", "It let 500,000 m2 in three years.", &["three years -> 3 year"]),
            ("a party of a contract", "Company 1 paid $3 million to Supplier 12 for parts.", &["$3 million -> USD? 3,000,000"]),
            ("a customer in small letters", "We gave each customer 3 vouchers.", &["3 vouchers -> 3 voucher"]),
            ("a store", "Store 214 employees got a raise of 2%.", &["2% -> 2% up"]),
            ("one that is no number of things", "Northwind 1 sales rose 3%.", &["3% -> 3% up"]),
            ("one and the past tense", "Acme 1 owned the mine.", &[]),
            ("one thing behind a capital", "At Rowan 1 employee was hurt.", &["1 employee -> 1 employee"]),
            ("an artist", "The rapper 50 Cent sold 4 million albums.", &["4 million albums -> 4,000,000 album"]),
            ("coins", "A charge of 50 cents applies.", &["50 cents -> USD? 0.5"]),
            ("a fund", "Third Point cut its stake to 2%.", &["2% -> 2% reached down"]),
            ("a park", "Six Flags said visits fell 4%.", &["4% -> 4% down"]),
            ("a hotel", "Four Seasons said bookings fell 4%.", &["4% -> 4% down"]),
            ("a restaurant", "Five Guys plans to raise prices by 2%.", &["2% -> 2% up"]),
            ("people at the beginning", "Six Americans were hired.", &["Six Americans -> 6 american"]),
            ("a dam", "Output at the Three Gorges dam fell 2%.", &["2% -> 2% down"]),
            ("banks in a headline", "Fed Says Three Banks Fail", &["Three Banks -> 3 bank"]),
            ("some of a group", "The Big Three automakers raised prices by 3%.", &["3% -> 3% up"]),
            ("a film", "Ocean's Eleven made $450 million.", &["$450 million -> USD? 450,000,000"]),
            ("a firm of a number and a noun", "Two Rivers Bank said profit fell 3%.", &["3% -> 3% down"]),
            ("a shop", "Five Below rose 3%.", &["3% -> 3% up"]),
            ("the number of an invoice", "Invoice No: 10023 is overdue.", &[]),
            ("a sum behind a colon", "The total: 45 of them failed.", &["45 -> 45"]),
            ("a long list", "279. Robert Smith", &[]),
            ("a number that ends a sentence", "Its staff grew to 279. Robert Smith leads it.", &["279 -> 279 reached up"]),
            ("items", "2 x Widget cost $9.", &["$9 -> USD? 9"]),
            ("so many for so many", "The shop has a 2 for 1 offer.", &[]),
            ("so many for years", "It leased 2 for 5 years.", &["2 -> 2", "5 years -> 5 year"]),
            ("quarters of a list", "Margins fell in Q1, 2 and 3.", &[]),
            (
                "days behind a quarter",
                "It fell from Q2 by three days, compared to 41 in Q2 and 47 a year ago.",
                &["three days -> 3 day down", "41 -> 41", "47 -> 47"],
            ),
            ("prices as they are spoken", "It moved from two-ninety to three-ten.", &[]),
            ("a comma between digits", "They closed 1,2 deals.", &[]),
            ("idioms", "We double down on cloud and think twice about net zero.", &[]),
            ("figures of a sum", "He earns six figures.", &[]),
            ("forms that are filed", "See the 8-K filings of $3 million of debt.", &["$3 million -> USD? 3,000,000"]),
            ("a channel", "Viewers left BBC Two for the first time.", &[]),
            ("a plan with a capital", "We announced Path to Zero in May.", &[]),
            ("a plan of one", "This is part of our One Rowan approach.", &[]),
            ("an airliner", "Costs of the 787 and its engines fell 4%.", &["4% -> 4% down"]),
            ("a number like an airliner", "The average score was 747, up from 745.", &["747 -> 747 reached up from 1", "745 -> 745"]),
            ("a film with a length", "He starred in 24 Hour Party People.", &[]),
            ("hours in capitals", "OUR 24 HOUR SERVICE COSTS $4", &["24 HOUR -> 24 hour", "$4 -> USD? 4"]),
            ("plus and minus", "The count stays plus-minus 200.", &["200 -> 200"]),
            ("a firm behind a colon", "Metal stocks are risky: Nine Rivers Capital", &[]),
            ("people behind a quotation mark", "\"Thirty one Belgians were hired,\" he said.", &["Thirty one Belgians -> 31 belgian"]),
            ("a firm of thousands", "8K Miles rallied 9%.", &["9% -> 9% up"]),
            ("averages over days", "It is above the 20 and 50 day moving averages.", &[]),
            ("items at a price", "It sold 60 x $5 vouchers.", &["$5 -> USD? 5"]),
            ("a height", "He is 5'10\" tall.", &[]),
            ("a power", "It holds 10^6 of them.", &[]),
            ("a screen behind a price", "Rowan closed at €8.40 and 4K sets sold well.", &["€8.40 -> EUR 8.4"]),
            ("so many of such a name", "He swapped 200 1INCH for ether.", &[]),
        ],
    );
    check(
        Language::Chinese,
        &[
            ("a rich man", "这位亿万富翁买下球队。", &[]),
            ("two sides", "双方在两方面达成一致。", &[]),
            ("digits", "公司实现了两位数增长。", &[]),
            ("a part that begins like zero", "公司生产300个零件。", &["300个零件 -> 300 零件"]),
            ("a noun that begins with a measure word", "名单含45家医院。", &["45家医院 -> 45 医院"]),
            ("states", "联盟由4个国家组成。", &["4个国家 -> 4 国家"]),
            ("a model", "极氪7X上市三个月。", &["三个月 -> 3 month"]),
            ("a number's sign inside a word", "参股企业喜忧参半，半路退出，两度下调评级。", &[]),
            ("a list", "公司进入TOP10名单，派发PS4主机。", &[]),
            ("an expected year", "预计25年净利润12亿元。", &["12亿元 -> CNY? 1,200,000,000"]),
            ("a verb behind a noun", "集团由6个部门组成。", &["6个部门 -> 6 部门"]),
            ("a measure word behind such a noun", "从宏观和微观两个层面对市场提供支撑。", &["两个层面 -> 2 层面"]),
            ("a table", "如表1所示，营收增长5%。", &["5% -> 5% up"]),
            ("figures side by side", "见图2和图3。", &[]),
            ("an appendix", "详见附件3。", &[]),
            ("so many appendices", "合同有附件3个。", &["3个 -> 3 个"]),
            ("firms behind such a verb", "公司代表12家企业签约。", &["12家企业 -> 12 企业"]),
            ("a share's code", "公司（证券代码：600519）宣布回购。", &[]),
            ("a telephone in groups", "热线0755-83246888今日开通。", &[]),
            ("a telephone", "手机13800138000已停用。", &[]),
            ("a code with a letter", "信用代码91110000100000000X已注销。", &[]),
            ("a scent", "NO.5香水售价1200元。", &["1200元 -> CNY? 1,200"]),
            ("a rule of trade", "市场实行T+1制度。", &[]),
            ("a letter before a noun", "公司推出8K电视和5M带宽。", &[]),
            ("thousands of things", "公司售出8K台电视。", &["8K台电视 -> 8,000 电视"]),
            ("a company with digits", "360集团裁员300人。", &["300人 -> 300 人"]),
            ("idioms of numbers", "千万不要为十万火急的事三天两头开会。", &[]),
            ("talks of two and two", "双方举行“2+2”会谈，打造“12+4”产业体系。", &[]),
            ("sides", "正邪两方对峙。", &[]),
            ("an insurance", "百万医疗险降价。", &[]),
            ("a firm that looks like money", "三元生物上涨5%。", &["5% -> 5% up"]),
            ("an edition", "我们进入2.0阶段。", &[]),
            ("a value with a nought", "指数报3.0，持平。", &["3.0 -> 3"]),
            ("things with a nought", "产能达3.0万台。", &["3.0万台 -> 30,000 台"]),
            ("the second holder", "二股东持股12.5%。", &["12.5% -> 12.5%"]),
        ],
    );
}

#[test]
fn one_and_what_is_counted() {
    check(
        Language::English,
        &[
            ("an article", "This is one reason for caution.", &[]),
            ("a pronoun", "One belonging to the group sat idle.", &[]),
            ("one other", "One other point is worth a look.", &[]),
            ("one first", "It beat all but one first quarter.", &[]),
            ("others", "It owns 28 other shops.", &["28 other shops -> 28 shop"]),
            ("others of its own", "It shut two of its other shops.", &["two -> 2 shop"]),
            ("more days", "It ran three more days.", &["three more days -> 3 day"]),
            ("fewer days", "It ran 6 fewer working days.", &["6 fewer working days -> 6 day"]),
            ("a long compound before the noun", "It owns 25 off-the-shelf labs.", &["25 off-the-shelf labs -> 25 lab"]),
            ("a room behind a hyphen", "It runs a 300-room hotel.", &["300-room -> 300 room"]),
            ("oneself", "Risk depends on one's own debts.", &[]),
            ("a number of things", "Only one bank is left.", &["one bank -> 1 bank"]),
            ("a noun behind a hyphen", "The trust runs a 120-bed hospital in Leeds.", &["120-bed -> 120 bed"]),
            ("a noun behind a number word", "A three-judge panel threw out the ruling.", &["three-judge -> 3 judge"]),
            ("an adjective behind a hyphen", "The 8,000-strong workforce backed it.", &["8,000 -> 8,000"]),
            ("a compound before the noun", "We supply 140 third-party stores.", &["140 third-party stores -> 140 store"]),
            ("a prefix before the noun", "The carrier runs 32 co-branded lounges.", &["32 co-branded lounges -> 32 lounge"]),
            ("a code before the noun", "The shop sold 3 PS3 consoles.", &["3 PS3 consoles -> 3 console"]),
            ("a generation before the noun", "It built 400,000 5G base stations.", &["400,000 5G base stations -> 400,000 base station"]),
            ("some of a number of things", "23 of the 31 lenders passed the test.", &["23 -> 23 lender", "31 lenders -> 31 lender"]),
            ("a prefix joined to the noun", "It opened 66 sub-venues.", &["66 sub-venues -> 66 venue"]),
            ("names before the noun", "It recalls 20,000 Cherokee, Wagoneer and Comanche vehicles.", &["20,000 -> 20,000 vehicle"]),
            ("one after another", "He launched one attack after another.", &["one attack -> 1 attack"]),
            (
                "the next of a list",
                "It raised its stakes to 11.8M shares from 10M shares, in JD to 10.5M from 7.3M.",
                &[
                    "11.8M shares -> 11,800,000 share reached up from 1",
                    "10M shares -> 10,000,000 share",
                    "10.5M -> 10,500,000 share reached up from 3",
                    "7.3M -> 7,300,000 share",
                ],
            ),
            ("a span that is vague", "It takes the next quarter or two.", &[]),
            ("years told exactly", "It takes four years or five.", &["four years -> 4 year", "five -> 5"]),
            ("hundreds as they are spoken", "We cut another two, three hundred basis points.", &["three hundred basis points -> 3pp"]),
            ("hundreds with or", "We have eight or nine hundred million users.", &["nine hundred million users -> 900,000,000 user"]),
            ("digits in turn", "He named two, three and four.", &["two -> 2", "three -> 3", "four -> 4"]),
            ("an ordinal before the noun", "It made 1,904 second lien loans last year.", &["1,904 second lien loans -> 1,904 lien loan"]),
            ("an ordinal alone", "All but one first quarter since 2009 was better.", &[]),
            ("one more span of time", "The quarter had one additional day.", &["one additional day -> 1 day"]),
            ("people at the top", "They detained three top executives.", &["three top executives -> 3 executive"]),
            ("an irregular plural", "The book lists 87 Memoranda of Understanding.", &["87 Memoranda -> 87 memorandum"]),
            ("a verb with a hyphen", "Clerks double-check each bill.", &[]),
        ],
    );
}

#[test]
fn names_that_look_like_money() {
    check(
        Language::English,
        &[
            ("a shop", "99 Cents Only said sales rose 4%.", &["4% -> 4% up"]),
            ("a title", "Firm To Pay 99 Cents Per Share", &["99 Cents Per Share -> USD? 0.99 per share"]),
            ("a capital alone", "He owes 99 Cents for it.", &["99 Cents -> USD? 0.99"]),
            ("before a day", "She paid 50 Euros Monday.", &["50 Euros -> EUR 50"]),
            ("lines of a picture", "The stream is in 1080p.", &[]),
            ("days of an invoice", "Terms: Net 30", &[]),
            ("with a discount", "Payment terms are 2/10 net 30.", &[]),
            (
                "an amount that is net",
                "Receivables were $4 million, net of 30.5 million.",
                &["$4 million -> USD? 4,000,000", "30.5 million -> 30,500,000"],
            ),
            ("a plan", "The 3+N scheme begins in May.", &[]),
        ],
    );
}

#[test]
fn chinese_names_and_ranks() {
    check(
        Language::Chinese,
        &[
            ("a firm", "58同城今日涨3%。", &["3% -> 3% up"]),
            ("a firm before a word", "360公司宣布裁员。", &[]),
            ("in brackets", "（21财经）", &[]),
            ("in a list", "小米、360数科跌5%。", &["5% -> 5% down"]),
            ("counted in a headline", "有3企业获批。", &["3企业 -> 3 企业"]),
            ("a rank", "前10名股东持股62%。", &["62% -> 62%"]),
            ("ranks in words", "前三名的公司都在上海。", &[]),
            ("a span of time", "前3个月增长5%。", &["3个月 -> 3 month", "5% -> 5% up"]),
            ("what the sentence says next", "营收突破150迈进新台阶。", &["150 -> 150 more_than"]),
            ("visits", "运送旅客76万人次提前结束。", &["76万人次 -> 760,000 人次"]),
            ("spoken dollars", "他花了50万刀买车。", &[]),
            ("spoken dollars at the end", "他花了5万刀。", &["5万刀 -> USD? 50,000"]),
            ("a plan", "“3+N”联盟集采启动。", &[]),
            ("the end of a title", "《海底世界2》票房破10亿元。", &["10亿元 -> CNY? 1,000,000,000 more_than"]),
            ("tenors", "7天逆回购利率1.5%，3个月Shibor报1.9%。", &["1.5% -> 1.5%", "1.9% -> 1.9%"]),
            ("a list of tenors", "隔夜、14天、3个月逆回购利率3.1%。", &["3.1% -> 3.1%"]),
            ("a span before a measure of money", "期限为3年，利率3.1%。", &["3年 -> 3 year", "3.1% -> 3.1%"]),
            ("where the counted end", "有12家企业加入联盟。", &["12家企业 -> 12 企业"]),
            ("a day behind a raised point", "5·1假期结束。", &[]),
            ("the code of a share in brackets", "恒海控股（8123）收报0.31元。", &["0.31元 -> CNY? 0.31"]),
            ("what a table counts in", "单位：亿元 12.3", &["12.3 -> CNY? 1,230,000,000"]),
        ],
    );
}

#[test]
fn chinese_minus_behind_a_word() {
    check(
        Language::Chinese,
        &[
            ("a margin", "毛利率-3%", &["-3% -> -3%"]),
            ("the last period", "本期5%，上期-3%", &["5% -> 5%", "-3% -> -3%"]),
            ("points", "概念股-5个百分点", &["-5个百分点 -> -5pp"]),
            ("behind a month", "5月-3%", &[]),
            ("a range", "涨幅为5%-8%", &["5%-8% -> 5..8% up"]),
        ],
    );
}

#[test]
fn zones_and_rows() {
    check(
        Language::English,
        &[
            ("a zone of time", "It was seen at 6 am (UTC+8).", &[]),
            ("a row of a table", "Net sales 386 328.6 201 160.7", &[]),
            ("what counts off", "One, the margin grew; two, the tax fell; and three, we sold a plant.", &[]),
            ("a rank behind a number", "They had three top 10 albums.", &["three -> 3"]),
        ],
    );
}
