//! What English calls the measures of the field.

use crate::lexicon::Comparing;
use crate::value::Concept::{self, *};
use crate::value::Qualifier;

const CONCEPTS: &[(Concept, &str)] = &[
    (
        Revenue,
        "revs|revenue|revenue from operations|total revenue from operations|revenues from operations|revenues|sales|net sales|turnover|top line|top-line|net revenue|net revenues|total revenue|total net revenue|total sales|total revenues|operating revenue|operating revenues|sale|rev|receipts",
    ),
    (CostOfSales, "cost of sales|cost of goods sold|cost of revenue|cost of revenues|cogs"),
    (GrossProfit, "gross profit|gross income"),
    (
        OperatingIncome,
        "operating profit|operating profits|operating income|operating loss|operating losses|operating result|operating earnings|ebit|profit from operations|income from operations|loss from operations|trading profit|operating earnings",
    ),
    (Ebitda, "ebitda|operating ebitda"),
    (Ebitdar, "ebitdar"),
    (Ebita, "ebita"),
    (Ebitdax, "ebitdax"),
    (
        PretaxIncome,
        "pretax profit|pretax profits|pre-tax profit|pre-tax profits|pre-tax operating income|pretax operating income|pretax income|pre-tax income|pre-tax earnings|pretax earnings|pretax loss|pre-tax loss|pretax result|pre-tax result|profit before tax|profit before taxes|loss before tax|income before taxes|income before income taxes|pbt",
    ),
    (
        IncomeTax,
        "income tax|income taxes|income tax expense|income tax expenses|income tax provision|income tax benefit|tax charge|tax expense|tax benefit|provision for income taxes",
    ),
    (EffectiveTaxRate, "effective tax rate|effective income tax rate|tax rate"),
    (
        NetIncome,
        "net profit|net profits|net result|net income|net loss|net losses|profit|profits|loss|losses|earnings|net earnings|profit after tax|profit for the period|profit for the year|loss for the period|loss for the year|bottom line|net|pat|earned|profit after taxes|net income attributable|net profit attributable|profit attributable",
    ),
    (ComprehensiveIncome, "comprehensive income|total comprehensive income|comprehensive loss"),
    (
        EarningsPerShare,
        "earnings per share|eps|earnings per share from continuing operations|diluted earnings per share from continuing operations|loss per share|profit per share|net income per share|net loss per share|income per share|net earnings per share|earnings per diluted share|income per diluted share|net income per diluted share|loss per diluted share|earnings per common share|loss per common share|net income per common share|earnings per ads|earnings per unit",
    ),
    (
        FundsFromOperations,
        "ffo|funds from operations|ffo per share|affo|adjusted funds from operations|affo per share|funds from operations per share",
    ),
    (Dividend, "dividend|dividends|dividend per share|dividends per share|dps|payout|dividend payment|dividend payments|dividend payout"),
    (InterestExpense, "interest expense|interest cost|interest costs|finance costs|financing costs|interest expenses"),
    (InterestIncome, "interest income|finance income"),
    (NetInterestIncome, "net interest income|nii"),
    (FeeIncome, "fee income|commission income|fees and commissions|non-interest income|noninterest income"),
    (
        Depreciation,
        "depreciation|amortisation|amortization|depreciation expense|amortization expense|amortisation expense|d&a|depreciation and amortization",
    ),
    (
        ResearchAndDevelopment,
        "research and development|research and development expenses|research and development expense|r&d spending|r&d|r&d expenses|r&d expense",
    ),
    (
        SellingGeneralAdministrative,
        "sg&a|g&a expenses|g&a expense|sg&a costs|selling general and administrative expenses|sg&a expense|sg&a expenses|overheads|general and administrative expenses|general and administrative expense|g&a",
    ),
    (
        Marketing,
        "sales and marketing expenses|selling and marketing expenses|selling and marketing expense|sales and marketing expense|marketing spend|advertising expense|advertising expenses|distribution costs",
    ),
    (
        OperatingExpenses,
        "operating expenses|operating expense|opex|operating costs|costs|expenses|cost|expense|total costs|total expenses|total operating expenses|total operating costs|noninterest expense|noninterest expenses|non-interest expenses|non-interest expense",
    ),
    (StaffCosts, "staff costs|personnel expenses|wages and salaries|compensation expense|compensation ratio"),
    (ShareBasedCompensation, "stock-based compensation|share-based payments|share-based payment|stock-based compensation expense"),
    (
        Restructuring,
        "restructuring charge|restructuring expense|restructuring expenses|severance charge|severance payments|restructuring charges|restructuring costs|severance",
    ),
    (Impairment, "impairment|impairments|impairment charge|impairment charges|write-down|writedown|write-downs|write-off|write-offs"),
    (CreditLosses, "provision for credit losses|loan-loss provision|loan loss provisions|credit costs|cost of risk|charge-offs"),
    (Premiums, "premiums|gross premiums|gross written premiums|gross written premium|net earned premiums|net premiums"),
    (TotalAssets, "assets|total assets|gross assets|balance sheet total"),
    (Cash, "cash|cash and cash equivalents|cash pile|cash on hand|cash balance|cash balances|cash position|cash reserves"),
    (Receivables, "receivables|trade receivables|accounts receivable"),
    (Inventories, "inventory|inventories"),
    (PropertyPlantEquipment, "property plant and equipment|fixed assets"),
    (Goodwill, "goodwill"),
    (IntangibleAssets, "intangible assets|intangibles"),
    (DeferredTaxAssets, "deferred tax assets"),
    (TotalLiabilities, "liabilities|total liabilities"),
    (Payables, "payables|trade payables|accounts payable"),
    (Debt, "debt|borrowings|indebtedness|debt load|gross debt|long-term debt|debt outstanding|outstanding debt"),
    (NetDebt, "net debt|net cash|net borrowings"),
    (LeaseLiabilities, "lease liabilities"),
    (DeferredRevenue, "deferred revenue|contract liabilities"),
    (Provisions, "provisions|provision"),
    (
        Equity,
        "equity|shareholders' equity|stockholders' equity|total equity|common equity|book value|book value per share|tangible book value|tangible book value per share|net assets",
    ),
    (RetainedEarnings, "retained earnings|accumulated deficit"),
    (SharesOutstanding, "shares outstanding|share count|shares in issue"),
    (Deposits, "deposits|customer deposits|client deposits"),
    (Loans, "loans|loan book|lending|advances|mortgages"),
    (ShareCapital, "registered capital|share capital|paid-in capital|common stock|capital stock|preferred stock|preferred shares"),
    (
        OperatingCashFlow,
        "operating cash flow|operating cash flows|cash flow from operations|cash flow from operating activities|cash flows from operating activities|net cash provided by operating activities|cash provided by operating activities|cash from operations",
    ),
    (InvestingCashFlow, "cash flow from investing activities|net cash used in investing activities"),
    (FinancingCashFlow, "cash flow from financing activities|net cash used in financing activities"),
    (FreeCashFlow, "free cash flow|fcf"),
    (CapitalExpenditure, "capital expenditure|capital expenditures|capex|capital spending"),
    (
        ShareRepurchase,
        "buyback|share repurchase program|share buyback program|share repurchase authorization|stock repurchase program|stock repurchases|share repurchase|share repurchases|repurchase|repurchases|share buyback|repurchased|bought back|buy back",
    ),
    (
        ShareIssue,
        "share issue|offering|ipo|rights issue|placement|public offering|initial public offering|share offering|stock offering|equity offering",
    ),
    (Backlog, "order backlog|backlog|order book|remaining performance obligations"),
    (Orders, "orders|order intake|new orders|bookings"),
    (GrossMargin, "gross margin|gross margins|gross profit margin"),
    (
        OperatingMargin,
        "operating margin|operating margins|ebit margin|ebit margins|operating profit margin|operating profit margins|operating income margin|operating income margins",
    ),
    (EbitdaMargin, "ebitda margin|ebitda margins"),
    (NetMargin, "net margin|net profit margin|net income margin|profit margin|profit margins"),
    (NetInterestMargin, "net interest margin|nim"),
    (ReturnOnEquity, "return on equity|roe|rotce|return on tangible equity"),
    (ReturnOnCapital, "return on assets|return on capital employed|roce|roic|roa"),
    (
        Leverage,
        "debt ratio|leverage|gearing|ltv|leverage ratio|net leverage|net leverage ratio|net debt to ebitda|net debt-to-ebitda|debt to ebitda|net debt to ebitda ratio|debt to equity ratio|debt-to-equity ratio",
    ),
    (
        CapitalRatio,
        "cet1 ratio|capital adequacy ratio|solvency ratio|tier 1 capital ratio|common equity tier 1 capital ratio|common equity tier 1 ratio",
    ),
    (NonPerformingLoans, "npl ratio|bad-loan ratio|delinquency rate|non-performing loans"),
    (PriceEarnings, "price-to-earnings ratio|p/e|p/e ratio"),
    (DividendYield, "dividend yield"),
    (MarketShare, "market share|share of the market"),
    (Stake, "stake|stakes|shareholding|equity interest"),
    (MarketCapitalisation, "market capitalisation|market capitalization|market value|market cap|valuation"),
    (SharePrice, "share price|stock price|shares|stock|scrip"),
    (FairValue, "fair value"),
    (CarryingAmount, "carrying value|carrying amount"),
    (Production, "production|output|power generation"),
    (Capacity, "capacity|installed capacity|production capacity|generating capacity|refining capacity"),
    (Volume, "volumes|volume|shipments|deliveries|closings|home closings|throughput|traffic|sales volume"),
    (Customers, "customers|subscribers|users|monthly active users"),
    (AssetsUnderManagement, "assets under management|aum"),
    (RecurringRevenue, "arr|annual recurring revenue"),
    (MerchandiseValue, "gmv|gross merchandise value"),
    (Headcount, "headcount|workforce"),
    (Occupancy, "occupancy|occupancy rate|utilisation|utilization|load factor"),
    (GrossDomesticProduct, "gdp|gross domestic product|economic output|economic growth"),
    (ConsumerPrices, "inflation|inflation rate|inflation index|rate of inflation|cpi|consumer prices|consumer price index|core inflation"),
    (ProducerPrices, "ppi|producer prices|producer price index"),
    (Unemployment, "unemployment rate|jobless rate|unemployment"),
    (JoblessClaims, "jobless claims|unemployment claims"),
    (Payrolls, "payrolls|non-farm payrolls"),
    (Exports, "exports|export"),
    (Imports, "imports|import"),
    (TradeBalance, "trade surplus|trade deficit|trade gap|trade balance"),
    (CurrentAccount, "current account|current account deficit|current account surplus"),
    (BudgetBalance, "budget deficit|fiscal deficit|budget surplus"),
    (GovernmentRevenue, "tax revenue|government revenue"),
    (GovernmentSpending, "government spending"),
    (FixedInvestment, "fixed-asset investment|capital formation"),
    (ForeignDirectInvestment, "foreign direct investment|fdi"),
    (RetailSales, "retail sales"),
    (IndustrialProduction, "industrial output|industrial production"),
    (PurchasingManagersIndex, "pmi|purchasing managers' index"),
    (InterestRate, "interest rate|interest rates|policy rate|benchmark rate|base rate|repo rate|funds rate|deposit rate"),
    (ReserveRatio, "reserve requirement ratio"),
    (Yield, "yield|yields|treasury yield|coupon"),
    (ExchangeRate, "exchange rate"),
    (MoneySupply, "money supply"),
    (ForeignReserves, "foreign-exchange reserves|foreign exchange reserves"),
    (FundFlows, "net inflows|net outflows|inflows|outflows"),
];

/// Names that say so little that they name a measure only alone or behind a qualifier: "acquisition costs" are no operating
/// expenses, "borrowing capacity" is no plant's.
const ALONE: &[&str] = &[
    "cost",
    "costs",
    "expense",
    "expenses",
    "net",
    "shares",
    "stock",
    "offering",
    "placement",
    "capacity",
    "leverage",
    "equity",
    "assets",
    "liabilities",
    "cash",
    "valuation",
    "export",
    "import",
    "tax rate",
    "net cash",
    "profit margin",
    "profit margins",
    "earned",
    "receipts",
    "sale",
    "payout",
];

/// What stands behind the name of a measure and changes none.
const TRAILING: &[&str] = &[
    "growth",
    "increase",
    "decrease",
    "decline",
    "guidance",
    "range",
    "target",
    "forecast",
    "outlook",
    "level",
    "levels",
    "figure",
    "figures",
    "performance",
    "result",
    "results",
    "expansion",
    "improvement",
    "balance",
    "midpoint",
    "contribution",
    "dollars",
    "total",
    "estimate",
    "estimates",
    "expectation",
    "expectations",
    "percentage",
];

/// Words that say of a measure that it is all of it.
const WHOLES: &[&str] = &["total", "overall", "group"];

/// The measure of what is left of sales, whichever it is.
const MARGINS: &[&str] = &["margin"];

/// Says of an amount that others were taken from it.
const NETS: &[&str] = &["net"];

/// Words that choose among measures of one name.
const QUALIFIERS: &[(Qualifier, &str)] = &[
    (
        Qualifier::Adjusted,
        "adjusted|adj|non-gaap|underlying|core|normalized|normalised|pro-forma|excluding items|ex-items|before one-time items|excluding special items|ex-item|excluding",
    ),
    (Qualifier::Reported, "gaap|as-reported|statutory|reported"),
    (Qualifier::Basic, "basic"),
    (Qualifier::Diluted, "diluted"),
    (Qualifier::Comparable, "same-store|same store|like-for-like|like for like|comparable|comparable-store|same-shop|comp"),
    (Qualifier::Organic, "organic|organically"),
    (Qualifier::ConstantCurrency, "constant currency|constant-currency|currency-neutral|local currency|constant exchange rates"),
    (Qualifier::Consolidated, "consolidated"),
    (Qualifier::Recurring, "recurring"),
    (Qualifier::Annualised, "annualized|annualised"),
];

/// What follows a difference.
const BEYOND: &[&str] = &[
    "more than",
    "less than",
    "ahead of",
    "short of",
    "above",
    "below",
    "higher than",
    "lower than",
    "fewer than",
    "better than",
    "worse than",
    "larger",
    "smaller",
    "more",
    "less",
    "higher",
    "lower",
];

/// What leads to a difference.
const DIFFERENCES: &[&str] = &[
    "by",
    "swing of",
    "improvement of",
    "gap of",
    "difference of",
    "increase of",
    "decrease of",
    "headwind of",
    "rise of",
    "drop of",
    "decline of",
    "reduction of",
];

/// Words of a measure that is below zero.
const LOSSES: &[&str] = &["loss", "losses", "deficit", "negative", "outflow", "outflows"];

/// Words that one text has for what another calls by the first of them.
const SYNONYMS: &[&str] = &[
    "deficit|gap|shortfall|imbalance",
    "grow|growth|grew|grown|growing",
    "spending|outlay|spend|expenditure",
    "bond|note",
    "job|position|redundancy|layoff",
    "cut|reduction|reduce",
    "store|outlet|shop|dealership",
    "customer|client",
    "employee|worker|staff|person",
    "plant|factory",
    "aircraft|plane|jet",
    "home|house",
    "fall|fell|fallen",
    "oil|crude",
    "petrol|gasoline",
    "approve|approval",
    "buy|purchase|acquire|acquisition|bought",
    "sell|sold|divest|divestiture|disposal",
    "forecast|guidance|outlook|projection",
];

/// Words that lead to a reason, which names other measures.
const REASONS: &[&str] =
    &["due", "driven", "because", "reflecting", "thanks", "owing", "amid", "despite", "offset", "partially", "partly", "primarily"];

/// Words before what is left out of a measure.
const LEFT_OUT: &[&str] = &["excluding", "without", "ex", "before", "stripping", "leaving", "barring"];

/// What those do who foresee a figure, beside to forecast it.
const FORESEES: &[&str] = &[
    "look for",
    "looked for",
    "looking for",
    "hoped for",
    "hoping for",
    "called for",
    "calling for",
    "feared",
    "counted on",
    "counting on",
    "pencilled in",
    "penciled in",
];

/// Words of a figure that is several others taken together.
const TOGETHER: &[&str] =
    &["together", "combined", "altogether", "totalling", "totaling", "in all", "in total", "a total of", "in sum", "for a total of"];

/// Words of a figure that is of one of several.
const EACH: &[&str] = &["apiece", "each", "average", "averaged", "averaging"];

/// Words of what is left when others are taken away.
const RESTS: &[&str] = &["leaves", "leaving", "left", "rest", "remaining", "remainder", "remains", "others"];

/// Words that stand for what was named before.
const STANDS_IN: &[&str] = &["what", "it", "that", "this", "them", "these", "those", "which", "ones"];

/// Words between a total and all its parts.
const CONSISTS: &[&str] = &[
    "consisting of",
    "consists of",
    "consisted of",
    "comprised of",
    "made up of",
    "composed of",
    "split between",
    "divided into",
    "split into",
    "broken down into",
];

/// Words between a whole and some of its parts.
const INCLUDES: &[&str] = &["of which"];

/// What figures are compared with.
pub(crate) static COMPARING: Comparing = Comparing {
    spaced: true,
    concepts: CONCEPTS,
    qualifiers: QUALIFIERS,
    alone: ALONE,
    trailing: TRAILING,
    wholes: WHOLES,
    unnamed: &[],
    margins: MARGINS,
    nets: NETS,
    beyond: BEYOND,
    differences: DIFFERENCES,
    losses: LOSSES,
    synonyms: SYNONYMS,
    reasons: REASONS,
    left_out: LEFT_OUT,
    foresees: FORESEES,
    together: TOGETHER,
    each: EACH,
    rests: RESTS,
    stands_in: STANDS_IN,
    consists: CONSISTS,
    includes: INCLUDES,
};
