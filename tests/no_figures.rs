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
        ],
    );
    check(
        Language::Chinese,
        &[
            ("two digits before a month", "18年5月份销量下滑6%。", &["6% -> 6% down"]),
            ("two digits before a quarter", "09年三季度亏损2亿元。", &["2亿元 -> CNY? 200,000,000"]),
            ("two digits before money", "26年15亿元。", &["15亿元 -> CNY? 1,500,000,000"]),
            ("a span of years", "历时18年建成。", &["18年 -> 18 year"]),
        ],
    );
}

#[test]
fn names_and_codes() {
    check(
        Language::English,
        &[
            ("slide", "Slide 12 summarizes our outlook.", &[]),
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
            ("an expected year", "预计25年净利润12亿元。", &["12亿元 -> CNY? 1,200,000,000"]),
            ("a verb behind a noun", "集团由6个部门组成。", &["6个部门 -> 6 部门"]),
            ("a measure word behind such a noun", "从宏观和微观两个层面对市场提供支撑。", &["两个层面 -> 2 层面"]),
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
            ("an ordinal before the noun", "It made 1,904 second lien loans last year.", &["1,904 second lien loans -> 1,904 lien loan"]),
            ("an ordinal alone", "All but one first quarter since 2009 was better.", &[]),
            ("one more span of time", "The quarter had one additional day.", &["one additional day -> 1 day"]),
            ("people at the top", "They detained three top executives.", &["three top executives -> 3 executive"]),
            ("an irregular plural", "The book lists 87 Memoranda of Understanding.", &["87 Memoranda -> 87 memorandum"]),
        ],
    );
}
