//! What figures are about: whose, what, when, and whether it has happened.

use financial_figures::{Concept, Extractor, Figure, Language, PeriodPart, Qualifier};

/// A text, and for each of its figures entity, metric, period and whether it is expected; "-" for none.
type Row = (&'static str, &'static str, &'static [(&'static str, &'static str, &'static str, bool)]);

const ENGLISH: &[Row] = &[
    (
        "two objects of one verb",
        "Penalties reduced net profit by €41 million and basic earnings per share by €0.33.",
        &[("-", "net profit", "-", false), ("-", "basic earnings per share", "-", false)],
    ),
    ("with something up", "Trade was slow, with fee income in Q2 up 14%.", &[("-", "fee income", "Q2", false)]),
    (
        "a currency that it is told in",
        "Halden's US business said SEK denominated sales fell 1%.",
        &[("-", "denominated sales", "-", false)],
    ),
    ("together with", "Together with Norvik, Halden runs 54 shops.", &[("Halden", "-", "-", false)]),
    ("a year in a name", "It paid $728 million to settle the 2022 Term Loan.", &[("-", "-", "-", false)]),
    ("an order", "Halden won an order worth about $40 million.", &[("Halden", "order", "-", false)]),
    ("somebody beside what he is", "Its biggest owner, Norden Capital, holds 23% of the votes.", &[("Norden Capital", "-", "-", false)]),
    ("the verb is the figure", "Ferry traffic on the route has halved since 2019.", &[("-", "Ferry traffic", "2019", false)]),
    ("what it is down on", "Attendance was down by a quarter on last year.", &[("-", "Attendance", "-", false)]),
    ("a forecast as a verb", "The chipmaker forecast second-quarter revenue of $5 billion.", &[("-", "revenue", "second-quarter", true)]),
    ("selling describes", "Selling expenses fell 4%.", &[("-", "Selling expenses", "-", false)]),
    ("proceeds are no verb", "This brings our proceeds to nearly $120 million.", &[("-", "proceeds", "-", false)]),
    ("a verb like a measure", "Total availability returns to $215 million.", &[("-", "availability", "-", false)]),
    ("whose nod", "Halden seeks owners' nod to raise $5 million", &[("Halden", "-", "-", true)]),
    ("who beats it", "Halden Q3 core profit beats forecasts, ups 2024 sales view to 6%", &[("Halden", "sales", "2024", true)]),
    ("initials", "The Latvian IT and telecom group took a 51% stake.", &[("-", "stake", "-", false)]),
    (
        "a bracket of another year",
        "We held a 32.0% (2018: 30.0%) ownership interest.",
        &[("-", "ownership interest", "-", false), ("-", "ownership interest", "2018", false)],
    ),
    (
        "the second of what is expected",
        "We expect revenue to be $340 million, and labour cost to increase 4%.",
        &[("-", "revenue", "-", true), ("-", "labour cost", "-", true)],
    ),
    ("letters of our own", "Our OI margin was down 40 basis points.", &[("-", "OI margin", "-", false)]),
    ("a firm in capitals", "The UPS board backed a 12% increase in the payout.", &[("UPS board", "payout", "-", false)]),
    ("two, in a list", "Two, we cut costs by 4%.", &[("-", "costs", "-", false)]),
    (
        "a month each",
        "May rents were up 3%, June rents were up 5%, and July rents were up 7%.",
        &[("-", "rents", "May", false), ("-", "rents", "June", false), ("-", "rents", "July", false)],
    ),
    ("a figure in growth", "It posted a 7% growth in beer sales.", &[("-", "beer sales", "-", false)]),
    ("what only chooses", "Its loss was $12 million adjusted for tax.", &[("-", "loss", "-", false)]),
    (
        "several descriptions",
        "It spent $106,000 on legal, professional, and other costs.",
        &[("-", "legal, professional, and other costs", "-", false)],
    ),
    ("past what a sale leaves out", "Retail sales excluding fuel advanced 0.2 percent.", &[("-", "Retail sales", "-", false)]),
    ("a ratio to something", "Its debt stands at 3.2x EBITDA.", &[("-", "debt", "-", false)]),
    ("the object of a trim", "Norway wants to trim the deficit to 3% of output.", &[("Norway", "deficit", "-", true)]),
    ("a headline's object", "Halden ups stake in Norvik to 12%", &[("Halden", "stake", "-", false)]),
    ("a ministry's cut", "Oil ministry cuts fuel price by 30%", &[("Oil ministry", "fuel price", "-", false)]),
    ("a currency is nobody's", "Experts see Sensex at 24,000", &[("-", "Sensex", "-", true)]),
    ("who only mentions it", "As Kimura mentioned, we had sales of $5 million.", &[("-", "sales", "-", false)]),
    ("an order from somebody", "Halden won a $5 million order from Norvik.", &[("Halden", "order", "-", false)]),
    ("likely is no name", "Norvik Bank likely to post 14% rise in fees", &[("Norvik Bank", "fees", "-", true)]),
    ("a place is no name", "Oslo-based lender Halden said its net profit was $5 million.", &[("Halden", "net profit", "-", false)]),
    (
        "names in a list",
        "Europe contributed $24 million, Asia $18 million and Africa $9 million.",
        &[("Europe", "-", "-", false), ("Asia", "-", "-", false), ("Africa", "-", "-", false)],
    ),
    ("a year behind an apostrophe", "Halden FY'11 net profit up 4%", &[("Halden", "net profit", "FY'11", false)]),
    ("the time of a superlative", "Copper fell below $70 for the first time since May.", &[("-", "Copper", "-", false)]),
    ("the time of a reason", "Halden shares jump 15% after Q2 beat", &[("Halden", "shares", "-", false)]),
    ("a span at the head", "From May to July 2019, sales were $5 million.", &[("-", "sales", "May to July 2019", false)]),
    ("between two months", "Output shrank 2.1% between July and September.", &[("-", "Output", "July and September", false)]),
    ("what it is in line with", "Output averaged 212 tonnes, in line with the second quarter.", &[("-", "Output", "-", false)]),
    (
        "a time within the phrase",
        "We ended a good year, with second-quarter cash flow of $5 million.",
        &[("-", "cash flow", "second-quarter", false)],
    ),
    ("expected behind", "Halden Q3 EPS $0.54 vs. $0.49 expected", &[("Halden", "EPS", "Q3", false), ("Halden", "EPS", "Q3", true)]),
    ("seen", "Imports seen down 12.5% in July", &[("-", "Imports", "July", true)]),
    ("what had been", "It said it would sell its paper arm, which had sales of $5 million.", &[("paper arm", "sales", "-", false)]),
    ("a possessor", "Borealis' net profit climbed 14%.", &[("Borealis", "net profit", "-", false)]),
    ("a name left of the time", "Halden Q2 net up 11%", &[("Halden", "net", "Q2", false)]),
    ("a noun behind", "Halden took out a $75 million loan.", &[("Halden", "loan", "-", false)]),
    ("a noun behind a preposition", "Halden booked $8 million in licence revenue.", &[("Halden", "licence revenue", "-", false)]),
    ("a movement passes on", "It reported a 6% rise in exports.", &[("-", "exports", "-", false)]),
    (
        "an apposition",
        "Halden Corporation, the Nordic maker of pumps, on Tuesday posted a EUR 2 million loss.",
        &[("Halden Corporation", "loss", "-", false)],
    ),
    ("a phrase of the figure", "The company reported net sales of EUR 12.4 million.", &[("-", "net sales", "-", false)]),
    (
        "earlier levels have their own time",
        "Net profit was $5 million in 2019, compared with $4 million a year earlier.",
        &[("-", "Net profit", "2019", false), ("-", "Net profit", "a year earlier", false)],
    ),
    (
        "one each",
        "Operating cash flow and free cash flow were $44 million and $22 million, respectively.",
        &[("-", "Operating cash flow", "-", false), ("-", "free cash flow", "-", false)],
    ),
    (
        "years one by one",
        "Costs were $14 million, $15 million and $17 million in 2017, 2018 and 2019, respectively.",
        &[("-", "Costs", "2017", false), ("-", "Costs", "2018", false), ("-", "Costs", "2019", false)],
    ),
    (
        "a bracket with its year",
        "Revenue was $71 million in 2015 (2014: $83 million).",
        &[("-", "Revenue", "2015", false), ("-", "Revenue", "2014", false)],
    ),
    ("guidance", "Halden expects revenue of $5 million in 2025.", &[("Halden", "revenue", "2025", true)]),
    (
        "a range before is expected too",
        "Halden expects revenue of $3 million to $4 million in 2025, down from the previous range of $6 million to $8 million.",
        &[("Halden", "revenue", "2025", true), ("Halden", "revenue", "2025", true)],
    ),
    (
        "an estimate beside a fact",
        "Revenue was $512 million versus the analyst estimate of $498 million.",
        &[("-", "Revenue", "-", false), ("-", "Revenue", "-", true)],
    ),
    ("a headline's infinitive", "Halden to cut 4,000 jobs", &[("Halden", "-", "-", true)]),
    ("a heading", "Revenue: $4.2 million", &[("-", "Revenue", "-", false)]),
    ("people are no measure", "The plan covers 4,000 employees.", &[("-", "-", "-", false)]),
    ("a figure that describes", "A six-month strike hurt Halden.", &[("strike", "-", "-", false)]),
    ("how long is no measure of sales", "Halden's sales have fallen for 10 years.", &[("-", "-", "-", false)]),
    ("a term is told in years", "The vesting period of the plan is three years.", &[("-", "vesting period", "-", false)]),
    (
        "a figure that begins a clause",
        "Profit rose to $9 million from $7 million, and 4.9 million cars were sold.",
        &[("-", "Profit", "-", false), ("-", "Profit", "-", false), ("-", "-", "-", false)],
    ),
    ("trading is no measure", "Halden was at $12 in early trading.", &[("Halden", "-", "-", false)]),
    ("what somebody does is no measure", "The singer banked $56 million from concerts.", &[("-", "-", "-", false)]),
    (
        "months and their end",
        "Margin was 46% for the three months ended June 30, 2020 compared to 43% for the three months ended June 30, 2019.",
        &[
            ("-", "Margin", "three months ended June 30, 2020", false),
            ("-", "-", "-", false),
            ("-", "Margin", "three months ended June 30, 2019", false),
            ("-", "-", "-", false),
        ],
    ),
    (
        "months and their ends one by one",
        "Charges were $6 million and $9 million in the three months ended May 31, 2017 and May 31, 2018.",
        &[("-", "Charges", "three months ended May 31, 2017", false), ("-", "Charges", "May 31, 2018", false), ("-", "-", "-", false)],
    ),
    (
        "a time in the subject of what is expected",
        "Halden expects its net sales for 2008 to increase by 8%.",
        &[("Halden", "net sales", "2008", true)],
    ),
    ("a time of something else", "He joined Halden in 1997 to lead its four units.", &[("-", "-", "-", false)]),
    (
        "a movement behind a kind of measure",
        "Operating profit for the second quarter decreased 18% to $8 million.",
        &[("-", "Operating profit", "second quarter", false), ("-", "Operating profit", "second quarter", false)],
    ),
    (
        "a company that estimates",
        "The power company estimated additional costs of between $3 million and $4 million.",
        &[("-", "costs", "-", true)],
    ),
    (
        "an increase of so much in something",
        "The rise was due to an increase of $3 million in software cost.",
        &[("-", "software cost", "-", false)],
    ),
    ("two names together", "Norvik and Halden net sales were $2 million.", &[("Norvik and Halden", "net sales", "-", false)]),
    (
        "somebody told by whose it is",
        "Norway's third-biggest pump maker said its net profit was $7 million.",
        &[("Norway's third-biggest pump maker", "net profit", "-", false)],
    ),
    (
        "a bracket that explains",
        "EBITDA (earnings before interest, taxes, depreciation and amortisation) rose to $9 million.",
        &[("-", "EBITDA", "-", false)],
    ),
    ("a high of months", "Oslo shares rise to 2-month highs", &[("-", "-", "-", false)]),
    ("a body named by its place", "The Bank of Halden reported revenue of $5 billion.", &[("Bank of Halden", "revenue", "-", false)]),
    ("what a fund buys", "The fund snapped up 5 million shares.", &[("-", "-", "-", false)]),
    ("a bid is no measure of its limit", "Oslo raised taxes above $15 million in its bid to save.", &[("Oslo", "taxes", "-", false)]),
    (
        "a year ago",
        "Revenue was $9 million from $7 million recorded in the year ago period.",
        &[("-", "Revenue", "-", false), ("-", "Revenue", "year ago period", false)],
    ),
    (
        "quarters of fiscal years",
        "Margin fell to 13% in Q3FY25 from 14% in Q3FY24.",
        &[("-", "Margin", "Q3FY25", false), ("-", "Margin", "Q3FY24", false)],
    ),
    (
        "a quarter before how often",
        "In Q4 the quarterly average rig count is expected to reach 500.",
        &[("-", "average rig count", "Q4", true)],
    ),
    ("a quantity of something", "Halden sold 2 million tonnes of gas.", &[("Halden", "gas", "-", false)]),
    ("how long something is", "The ferry hull is 72 metres long.", &[("ferry hull", "-", "-", false)]),
    ("a quantity that describes", "Halden showed a 12 inch screen.", &[("screen", "-", "-", false)]),
    ("a measure of a quantity", "The grid's frequency fell to 49 hertz.", &[("-", "frequency", "-", false)]),
    ("a country in capitals", "US exports rose 5%.", &[("US", "exports", "-", false)]),
    ("whose before the figure", "Halden's $5 billion US settlement came late.", &[("Halden", "settlement", "-", false)]),
    (
        "who has done what was said before",
        "The trade deficit hit a high, having increased by $4 million.",
        &[("-", "trade deficit", "-", false)],
    ),
    ("what is seen to move", "They saw the deficit falling to $1 million.", &[("-", "deficit", "-", false)]),
    ("what somebody pulls", "Halden pulled the energy sector 1% lower.", &[("energy sector", "-", "-", false)]),
    ("a site", "JD.com bought 5 million shares.", &[("JD.com", "-", "-", false)]),
    ("what would have been", "Margin would have been 11%.", &[("-", "Margin", "-", false)]),
    (
        "what is expected against what was",
        "Halden expects margin of 24% versus 23% last year.",
        &[("Halden", "margin", "-", true), ("Halden", "margin", "last year", false)],
    ),
    ("what guidance holds", "Our guidance reflects sales growth of 5%.", &[("-", "sales growth", "-", true)]),
    (
        "from a day through another",
        "Net sales for the period of May 4, 2017 through June 9, 2018 were $5 million.",
        &[("-", "Net sales", "May 4, 2017 through June 9, 2018", false)],
    ),
    (
        "a measure for each",
        "Revenue per available room rose 2.7% to $119.40 and profit per barrel was $12.",
        &[
            ("-", "Revenue per available room", "-", false),
            ("-", "Revenue per available room", "-", false),
            ("-", "profit per barrel", "-", false),
        ],
    ),
    ("no measure for each", "It had planned a 10% cut per year.", &[("-", "-", "-", true)]),
    ("little is not what is measured", "The two-year yield was little changed at 4.27%.", &[("-", "two-year yield", "-", false)]),
    ("paid by the hour", "Average hourly earnings rose 0.4%.", &[("-", "Average hourly earnings", "-", false)]),
    (
        "what had been expected",
        "Analysts had expected earnings of $1.12 a share on revenue of $4.2 billion.",
        &[("-", "earnings", "-", true), ("-", "revenue", "-", true)],
    ),
    ("a span that it is compared with", "Orders slumped 5.4% on the month in November.", &[("-", "Orders", "November", false)]),
    (
        "what a measure leaves out",
        "EBITDA before special items of 46 MEUR was 12% above last year's 41 MEUR.",
        &[("-", "EBITDA", "-", false), ("-", "EBITDA", "-", false), ("-", "EBITDA", "-", false)],
    ),
    (
        "estimates in short",
        "Q3 EPS $1.02 vs. $0.95 est.; retail sales +0.7% (exp. +0.3%).",
        &[("-", "EPS", "Q3", false), ("-", "EPS", "Q3", true), ("-", "retail sales", "Q3", false), ("-", "retail sales", "Q3", true)],
    ),
    (
        "a heading of what is foreseen",
        "FY25 guidance: revenue $12 billion; capex $900 million.",
        &[("-", "revenue", "FY25", true), ("-", "capex", "FY25", true)],
    ),
    ("two owners of one cost", "Halden's and the utility's cost is $5 million.", &[("Halden", "cost", "-", false)]),
    (
        "paid for what a quantity describes",
        "Halden paid $5 million for a 20-foot yacht.",
        &[("Halden", "yacht", "-", false), ("yacht", "-", "-", false)],
    ),
    ("growth that has a level", "Growth slowed to 5% in 2019.", &[("-", "Growth", "2019", false)]),
    ("people of an age", "Halden says 40% of men aged 21 to 29 bet.", &[("men", "-", "-", false)]),
    ("what is to be", "Halden's $600 million rights issue is to open on Monday.", &[("Halden", "rights issue", "-", true)]),
    ("the time that a rank is told since", "The yield fell to 3.9%, its lowest since May.", &[("-", "yield", "-", false)]),
    ("the same behind a preposition", "Copper slumped below $8,000 to the lowest since 2016.", &[("-", "Copper", "-", false)]),
    (
        "since a time, before another figure",
        "Orders grew at the slowest pace since March 2021, a poll of 40 buyers showed.",
        &[("-", "Orders", "-", false)],
    ),
    ("the whole sentence since a time", "Since 2020, rents have grown 14%.", &[("-", "rents", "2020", false)]),
    (
        "what only says since when",
        "Backlog was $31 million, a 4% sequential decrease.",
        &[("-", "Backlog", "-", false), ("-", "Backlog", "-", false)],
    ),
    ("a month as the subject", "March was up 3.5%.", &[("-", "-", "March", false)]),
    ("another behind and", "April was up 2% and June was up 4%.", &[("-", "-", "April", false), ("-", "-", "June", false)]),
    (
        "on the month",
        "Wages rose 0.3% on the month, or 3.9% from a year earlier.",
        &[("-", "Wages", "-", false), ("-", "Wages", "-", false)],
    ),
    ("a change since a time", "Rents have grown 14% since 2020.", &[("-", "Rents", "2020", false)]),
    (
        "the day of a report is no period",
        "Halden said on 3 May 2012 it had signed a contract worth EUR 5 million.",
        &[("Halden", "contract", "-", false)],
    ),
    (
        "a share of a measure is told of that",
        "EBITDA was 12% of net sales, and charge-offs amounted to 0.2% of loans.",
        &[("-", "EBITDA", "-", false), ("-", "charge-offs", "-", false)],
    ),
    ("two subjects are one row", "Interest and fees were down 11%.", &[("-", "Interest and fees", "-", false)]),
    (
        "joined words are one measure",
        "Depreciation and amortization expense was $80 million.",
        &[("-", "Depreciation and amortization expense", "-", false)],
    ),
    (
        "a part of what was told",
        "We had other costs of $14 million, of which $10 million was booked in the first quarter.",
        &[("-", "costs", "-", false), ("-", "costs", "first quarter", false)],
    ),
    (
        "a number of years within a time",
        "Halden will invest $5 million over the next five years.",
        &[("Halden", "-", "next five years", true), ("-", "-", "-", true)],
    ),
    (
        "a year cut short",
        "Sales in the second quarter of fiscal year '22 were $5 million.",
        &[("-", "Sales", "second quarter of fiscal year '22", false)],
    ),
    ("a year before its quarter", "Sales in 2024 Q1 were $5 million.", &[("-", "Sales", "2024 Q1", false)]),
    ("a year that goes on", "Halden spent $5 million in the 2022 fiscal year.", &[("Halden", "-", "2022 fiscal year", false)]),
    ("what is exceeded is another time", "Sales grew 8% over the third quarter of 2019.", &[("-", "Sales", "-", false)]),
    (
        "an earlier time right behind",
        "Net income was $28 million in the year-ago quarter.",
        &[("-", "Net income", "year-ago quarter", false)],
    ),
    ("growth of an earlier time", "That compares with 24% growth a year ago.", &[("-", "growth", "a year ago", false)]),
    (
        "behind a comparison",
        "Revenue was $946 million in 2023, compared to $871 million in 2022, an increase of $75 million.",
        &[("-", "Revenue", "2023", false), ("-", "Revenue", "2022", false), ("-", "Revenue", "2023", false)],
    ),
    (
        "the full year beside a quarter",
        "We expect third-quarter revenue of $5 million and full-year growth of 7%.",
        &[("-", "revenue", "third-quarter", true), ("-", "growth", "full-year", true)],
    ),
    ("the quarter that ended", "Halden ended the quarter with inventories of $5 million.", &[("Halden", "inventories", "quarter", false)]),
    (
        "the quarter of the measure",
        "We recorded an operating profit for the quarter of $62 million.",
        &[("-", "operating profit", "quarter", false)],
    ),
    ("agreed and not done", "Halden has agreed to buy Norvik for $5 million.", &[("Halden", "-", "-", true)]),
    ("an agreement to", "Halden signed an agreement to acquire a 49% stake in Norvik.", &[("Norvik", "stake", "-", true)]),
    ("on track", "Halden is on track to install 65,000 doors.", &[("Halden", "-", "-", true)]),
    ("a headline's infinitive", "Net profit to grow 6%", &[("-", "Net profit", "-", true)]),
    (
        "an outlook for the measure",
        "Halden affirmed its outlook for earnings per share in the range of $1.30 to $1.40.",
        &[("Halden", "earnings per share", "-", true)],
    ),
    ("would have a share is to come", "The two would have a market share of 80%.", &[("-", "market share", "-", true)]),
    ("a number in a name", "Capital One reported revenue of $5 billion.", &[("Capital One", "revenue", "-", false)]),
    ("a maker told by its country", "U.S. hospital chain Halden said its revenue rose 5%.", &[("Halden", "revenue", "-", false)]),
    ("a board's company", "Halden's board will propose a dividend of $0.85 per share.", &[("Halden", "dividend", "-", true)]),
    ("a segment at the head", "In the Payments segment, revenue was $90 million.", &[("Payments segment", "revenue", "-", false)]),
    ("a segment turned to", "Turning to Norvik, revenue was $90 million.", &[("Norvik", "revenue", "-", false)]),
    ("a segment behind the measure", "Revenue in our payments segment rose 5%.", &[("payments segment", "Revenue", "-", false)]),
    ("a segment that reports", "The Cloud segment reported revenue of $90 million.", &[("Cloud segment", "revenue", "-", false)]),
    (
        "the second infinitive's own subject",
        "We expect Europe sales to be $5 million and Asia sales to be $9 million.",
        &[("Europe", "sales", "-", true), ("Asia", "sales", "-", true)],
    ),
    (
        "abbreviations that are no names",
        "Adjusted OIBDA was $5 million, with an FX impact of $2 million.",
        &[("-", "Adjusted OIBDA", "-", false), ("-", "FX impact", "-", false)],
    ),
    (
        "an owner in a bracket",
        "The main holders are the Finnish state (15%) and Halden (30%).",
        &[("Finnish state", "-", "-", false), ("Halden", "-", "-", false)],
    ),
    ("a place where it was sold", "Halden posted a 5% rise in sales at restaurants.", &[("Halden", "sales", "-", false)]),
    ("an adverb at the head", "Overall, backlog was $5 million.", &[("-", "backlog", "-", false)]),
    (
        "a list has the measure behind it, not who stands before it",
        "In 2018, five customers accounted for 25%, 14% and 12% of total revenues.",
        &[("-", "-", "2018", false), ("-", "revenues", "2018", false), ("-", "revenues", "2018", false), ("-", "revenues", "2018", false)],
    ),
    (
        "those that it comes from",
        "Revenues of $61 million were derived from two customers.",
        &[("-", "Revenues", "-", false), ("-", "-", "-", false)],
    ),
];

const CHINESE: &[Row] = &[
    ("the whole of trade", "一季度进出口总值为9.8万亿元。", &[("-", "进出口总值", "一季度", false)]),
    ("a heading with a colon", "海陆科技：2023年净利润3.1亿元", &[("海陆科技", "净利润", "2023年", false)]),
    ("an empty stretch", "蓝湾银行净利润5亿元，同比增长12%。", &[("蓝湾银行", "净利润", "-", false), ("蓝湾银行", "净利润", "-", false)]),
    ("a name that moves", "海陆科技跌3%。", &[("海陆科技", "-", "-", false)]),
    ("what is quoted", "上证指数涨1.2%。", &[("-", "上证指数", "-", false)]),
    ("a forecast", "蓝湾银行预计2025年净利润6亿元。", &[("蓝湾银行", "净利润", "2025年", true)]),
    ("a noun behind", "海陆科技完成3亿美元融资。", &[("海陆科技", "融资", "-", false)]),
    ("the company is nobody", "公司出口汽车3万辆。", &[("-", "出口汽车", "-", false)]),
    ("a name ends where its verb begins", "海陆科技日前则以5亿元收购蓝湾。", &[("海陆科技", "-", "-", false)]),
    ("no name begins so", "按照60%的比例分配。", &[("-", "比例", "-", false)]),
    ("no name ends so", "本轮融资后估值将达到3亿元。", &[("-", "估值", "-", true)]),
    ("a counted name", "去年，8家机构的承销金额超过1万亿元。", &[("-", "-", "去年", false), ("8家机构", "承销金额", "去年", false)]),
    ("a measure behind what is done", "五大客户贡献了总收入的38%。", &[("五大客户", "总收入", "-", false)]),
    ("a measure that nears", "原油价格逼近90美元。", &[("原油", "价格", "-", false)]),
    (
        "years one by one",
        "2022年、2023年及2024年，海陆科技净利润分别为5亿元、6亿元和7亿元。",
        &[("海陆科技", "净利润", "2022年", false), ("海陆科技", "净利润", "2023年", false), ("海陆科技", "净利润", "2024年", false)],
    ),
    (
        "names one by one",
        "海陆科技、蓝湾银行的毛利率分别为26%、30%。",
        &[("海陆科技", "毛利率", "-", false), ("蓝湾银行", "毛利率", "-", false)],
    ),
    (
        "measures one by one",
        "海陆科技营收和净利润分别下滑20%和44%。",
        &[("海陆科技", "营收", "-", false), ("海陆科技", "净利润", "-", false)],
    ),
    (
        "measures of the clause before",
        "海陆科技营收和净利润均大幅下滑，分别下跌30%和48%。",
        &[("海陆科技", "营收", "-", false), ("海陆科技", "净利润", "-", false)],
    ),
    (
        "each of one of several years",
        "2020年至2022年，海陆科技营收分别为3亿元、5亿元和7亿元。",
        &[("海陆科技", "营收", "-", false), ("海陆科技", "营收", "-", false), ("海陆科技", "营收", "-", false)],
    ),
    ("over several years", "2020年至2022年，海陆科技营收合计15亿元。", &[("海陆科技", "营收", "2020年至2022年", false)]),
    ("a day of the week", "本周二金价突破2900美元。", &[("-", "金价", "本周二", false)]),
    ("what is measured behind what is done", "该国对进口钢铝征收25%的关税。", &[("-", "关税", "-", false)]),
    (
        "what the market thinks",
        "海陆科技营收33亿美元，市场预估34亿美元。",
        &[("海陆科技", "营收", "-", false), ("海陆科技", "营收", "-", true)],
    ),
    ("a name that ends like a verb", "易方达出资1亿元自购基金。", &[("易方达", "-", "-", false)]),
    ("a heading", "海陆股份：2021年预盈25亿元", &[("海陆股份", "-", "2021年", true)]),
    ("who speaks is none", "马某：“我们投入了5亿元。”", &[("-", "-", "-", false)]),
    ("measured before it is compared", "就业人数比最初报告的少了3万人。", &[("-", "就业人数", "-", false)]),
    ("behind each of a list", "该产业贡献了70%产值、60%税收。", &[("-", "产值", "-", false), ("-", "税收", "-", false)]),
    ("for one of each", "海陆饰品报价达每克886元。", &[("海陆饰品", "报价", "-", false)]),
    (
        "financial years",
        "海陆科技毛利率从2022财年的30%降至2024财年第三季度的26%。",
        &[("海陆科技", "毛利率", "2022财年", false), ("海陆科技", "毛利率", "2024财年第三季度", false)],
    ),
    (
        "quarters in letters",
        "3Q24净利润5亿元，24H1营收9亿元，FY2025营收12亿元。",
        &[("-", "净利润", "3Q24", false), ("-", "营收", "24H1", false), ("-", "营收", "FY2025", false)],
    ),
    ("a year in words", "海陆控股二零二三年收益5亿港元。", &[("海陆控股", "收益", "二零二三年", false)]),
    (
        "years ago",
        "贷款利率从4年前的7%降低到5%。",
        &[("-", "-", "-", false), ("-", "贷款利率", "4年前", false), ("-", "贷款利率", "-", false)],
    ),
    ("the base of a multiple", "净利润5亿元，是2023年同期的3倍。", &[("-", "净利润", "-", false), ("-", "净利润", "-", false)]),
    ("the same time of another year", "2023年同期净利润5亿元。", &[("-", "净利润", "2023年同期", false)]),
    (
        "a part is told of what it is a part of",
        "海陆科技产量占全国产量的5%，五大客户占总收入的12%。",
        &[("海陆科技", "产量", "-", false), ("五大客户", "总收入", "-", false)],
    ),
    (
        "a part of what was told",
        "海陆科技派发股息5亿元，约占净利润的30%。",
        &[("海陆科技", "股息", "-", false), ("海陆科技", "股息", "-", false)],
    ),
    (
        "what is compared with what was expected",
        "海陆科技营收5亿元，高于预期的4亿元，毛利率30%。",
        &[("海陆科技", "营收", "-", false), ("海陆科技", "营收", "-", true), ("海陆科技", "毛利率", "-", false)],
    ),
    (
        "expected and before",
        "美国核心通胀率3.1%，预期3%，前值2.9%。",
        &[("美国", "核心通胀率", "-", false), ("美国", "核心通胀率", "-", true), ("美国", "核心通胀率", "-", false)],
    ),
    ("a movement of a movement", "投资降幅收窄至5%。", &[("-", "投资降幅", "-", false)]),
    ("somebody without a name", "海陆科技涨3%，煤炭跌2%。", &[("海陆科技", "-", "-", false), ("-", "-", "-", false)]),
    (
        "what is counted was not measured",
        "海陆科技营收5亿元，是16家企业中最高的。",
        &[("海陆科技", "营收", "-", false), ("-", "-", "-", false)],
    ),
    ("who rates is not rated", "海陆证券：予蓝湾“买入”评级，目标价45元。", &[("-", "目标价", "-", true)]),
    ("a price that is compared", "股价较发行价跌去六成。", &[("-", "股价", "-", false)]),
    ("a name ends before the day", "海陆汽车周四公告，拟投资5亿元。", &[("海陆汽车", "投资", "周四", true)]),
    (
        "a name before its code",
        "海陆科技的股东蓝湾汽车（600001，股价5元，市值80亿元）中标。",
        &[("蓝湾汽车", "股价", "-", false), ("蓝湾汽车", "市值", "-", false)],
    ),
    (
        "a level that came from another",
        "海陆科技门槛从9万元大大降至仅3万元。",
        &[("海陆科技", "门槛", "-", false), ("海陆科技", "门槛", "-", false)],
    ),
    ("near a year", "价格逼近2021年顶部9元。", &[("-", "-", "2021年", false)]),
    (
        "one day is no list of times",
        "截至2024年9月30日，海陆科技营收和净利润分别下滑20%和44%。",
        &[("海陆科技", "营收", "2024年9月", false), ("海陆科技", "净利润", "2024年9月", false)],
    ),
    ("days of a holiday", "春节7天，全国收入5亿元。", &[("-", "-", "春节", false), ("全国", "收入", "春节", false)]),
    ("growth of an earlier year", "海陆科技营收增至去年2倍。", &[("海陆科技", "营收", "-", false)]),
    (
        "years and a part of one",
        "2023年和2024年前九个月，海陆科技净利润分别为5亿元和6亿元。",
        &[("-", "-", "2024年", false), ("海陆科技", "净利润", "2023年", false), ("海陆科技", "净利润", "2024年前九个月", false)],
    ),
    ("measures with a slash", "营收/净利润分别为12.4/2.1亿元。", &[("-", "营收", "-", false), ("-", "净利润", "-", false)]),
];

fn facts(figure: &Figure<'_>) -> (String, String, String, bool) {
    let none = || "-".to_owned();
    (
        figure.entity().map_or_else(none, ToString::to_string),
        figure.metric().map_or_else(none, |metric| metric.to_string()),
        figure.period().map_or_else(none, |period| period.to_string()),
        figure.is_expected(),
    )
}

fn hold(extractor: &Extractor, rows: &[Row]) {
    let mut wrong = Vec::new();
    for (name, text, wanted) in rows {
        let found: Vec<_> = extractor.read(text).figures().iter().map(facts).collect();
        let wanted: Vec<_> = wanted
            .iter()
            .map(|(entity, metric, period, expected)| ((*entity).into(), (*metric).into(), (*period).into(), *expected))
            .collect();
        if found != wanted {
            wrong.push(format!("{name}: {text}\n  wanted {wanted:?}\n  found  {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

#[test]
fn figures_are_about_what_a_reader_says() {
    hold(&Extractor::new(), ENGLISH);
}

#[test]
fn figures_of_chinese_are_about_what_a_reader_says() {
    hold(&Extractor::builder().language(Language::Chinese).build(), CHINESE);
}

#[test]
fn words_stand_where_they_are_said_to_stand() {
    for text in ENGLISH.iter().map(|row| row.1) {
        for figure in &Extractor::new().read(text) {
            let places = [
                figure.entity().map(|words| (words.text().to_owned(), words.span())),
                figure.metric().map(|words| (words.text().to_owned(), words.span())),
                figure.period().map(|words| (words.text().to_owned(), words.span())),
            ];
            for (words, span) in places.into_iter().flatten() {
                assert_eq!(span.and_then(|span| span.of(text)), Some(words.as_str()), "{text}");
            }
        }
    }
}

#[test]
fn measures_have_concepts_and_qualifiers() {
    let rows: &[(&str, Option<Concept>, &[Qualifier])] = &[
        ("Adjusted diluted earnings per share rose 5%.", Some(Concept::EarningsPerShare), &[Qualifier::Adjusted, Qualifier::Diluted]),
        ("Turnover rose 5%.", Some(Concept::Revenue), &[]),
        ("Same-store sales rose 5%.", Some(Concept::Revenue), &[Qualifier::Comparable]),
        ("Free cash flow rose 5%.", Some(Concept::FreeCashFlow), &[]),
        ("Exports rose 5%.", Some(Concept::Exports), &[]),
        ("Gross margin rose 5%.", Some(Concept::GrossMargin), &[]),
        ("Revenue growth was 5%.", Some(Concept::Revenue), &[]),
        ("Total costs were $5 million.", Some(Concept::OperatingExpenses), &[]),
        // What another noun heads is no such measure, and what says little is one only alone.
        ("The valuation allowance was $5 million.", None, &[]),
        ("Restructuring savings were $5 million.", None, &[]),
        ("Borrowing capacity was $5 million.", None, &[]),
        ("Net investment income was $5 million.", None, &[]),
    ];
    for (text, concept, qualifiers) in rows {
        let reading = Extractor::new().read(text);
        let metric = reading.figures()[0].metric().unwrap_or_else(|| panic!("no metric: {text}"));
        assert_eq!((metric.concept(), metric.qualifiers().as_slice()), (*concept, *qualifiers), "{text}");
    }
}

#[test]
fn measures_of_chinese_have_concepts() {
    let rows: &[(&str, Option<Concept>)] = &[
        ("海陆科技归母净利润为5亿元。", Some(Concept::NetIncome)),
        ("海陆科技出口总额为5亿元。", Some(Concept::Exports)),
        ("海陆科技净利润率为5%。", Some(Concept::NetMargin)),
        ("拨备覆盖率为150%。", None),
    ];
    for (text, concept) in rows {
        let reading = Extractor::builder().language(Language::Chinese).build();
        let reading = reading.read(text);
        assert_eq!(reading.figures()[0].metric().unwrap_or_else(|| panic!("no metric: {text}")).concept(), *concept, "{text}");
    }
}

#[test]
fn periods_say_what_they_are() {
    /// A text, and of its period the year, the part, whether it is an instant, and the interval.
    type Told = (&'static str, Option<u16>, Option<PeriodPart>, bool, Option<&'static str>);
    let rows: &[Told] = &[
        ("Sales were $5 million in 2023.", Some(2023), Some(PeriodPart::Year), false, Some("2023-01-01/2023-12-31")),
        (
            "Sales were $5 million in the third quarter of 2019.",
            Some(2019),
            Some(PeriodPart::Quarter(3)),
            false,
            Some("2019-07-01/2019-09-30"),
        ),
        ("Sales were $5 million in the third quarter.", None, Some(PeriodPart::Quarter(3)), false, None),
        (
            "Sales were $5 million in the last quarter of 2023.",
            Some(2023),
            Some(PeriodPart::Quarter(4)),
            false,
            Some("2023-10-01/2023-12-31"),
        ),
        ("Sales were $5 million last quarter.", None, Some(PeriodPart::Some(financial_figures::Unnumbered::Quarter)), false, None),
        ("Sales were $5 million in Q3FY25.", Some(2025), Some(PeriodPart::Quarter(3)), false, None),
        ("Sales were $5 million in the three months to the end of March.", None, Some(PeriodPart::Months(3)), false, None),
        (
            "Sales for the period of May 4, 2017 through June 9, 2018 were $5 million.",
            None,
            Some(PeriodPart::Some(financial_figures::Unnumbered::Other)),
            false,
            None,
        ),
        ("Sales rose 5% in January to March 2020.", Some(2020), Some(PeriodPart::Some(financial_figures::Unnumbered::Other)), false, None),
        ("Sales were $5 million in fiscal 2020.", Some(2020), Some(PeriodPart::Year), false, None),
        ("Debt was $5 million at 31 December 2019.", Some(2019), Some(PeriodPart::Day { month: 12, day: 31 }), true, Some("2019-12-31")),
        ("Debt was $5 million at the end of February 2024.", Some(2024), Some(PeriodPart::Month(2)), true, Some("2024-02-29")),
        ("Sales were $5 million in the first six months of 2021.", Some(2021), Some(PeriodPart::Months(6)), false, None),
        ("Q3 2019 sales were $5 million.", Some(2019), Some(PeriodPart::Quarter(3)), false, Some("2019-07-01/2019-09-30")),
        ("2019年十二月营收5亿元。", Some(2019), Some(PeriodPart::Month(12)), false, Some("2019-12-01/2019-12-31")),
        ("2019年十月营收5亿元。", Some(2019), Some(PeriodPart::Month(10)), false, Some("2019-10-01/2019-10-31")),
        ("十一月底余额为5亿元。", None, Some(PeriodPart::Month(11)), true, None),
        ("1到4月营收5亿元。", None, Some(PeriodPart::Months(4)), false, None),
        ("2019年1月至4月营收5亿元。", Some(2019), Some(PeriodPart::Months(4)), false, None),
        ("3-5月营收5亿元。", None, Some(PeriodPart::Some(financial_figures::Unnumbered::Other)), false, None),
    ];
    let (english, chinese) = (Extractor::new(), Extractor::builder().language(Language::Chinese).build());
    for (text, year, part, instant, interval) in rows {
        let reading = if text.is_ascii() { &english } else { &chinese }.read(text);
        let period = reading.figures()[0].period().unwrap_or_else(|| panic!("no period: {text}"));
        assert_eq!(
            (period.year(), period.part(), period.is_instant(), period.interval().as_deref()),
            (*year, *part, *instant, *interval),
            "{text}"
        );
    }
}

#[test]
fn facts_can_be_left_out() {
    let without = Extractor::builder().facts(false).build();
    for text in ENGLISH.iter().map(|row| row.1) {
        let (one, two) = (Extractor::new().read(text), without.read(text));
        assert_eq!(one.figures().len(), two.figures().len(), "{text}");
        for (one, two) in one.figures().iter().zip(two.figures()) {
            assert_eq!(facts(two), ("-".into(), "-".into(), "-".into(), false), "{text}");
            assert_eq!(
                (one.span(), one.quantity(), one.role(), one.bound()),
                (two.span(), two.quantity(), two.role(), two.bound()),
                "{text}"
            );
        }
    }
}
