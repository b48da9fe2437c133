//! The words of English around figures: what each is in a sentence. One row, one set of parts; the forms of a row are
//! parted by `|`. A word of several rows is all of them, and its place decides.

use crate::lexicon::{Codes, Endings, PartWords, Parts, SpanOf, parts_of as p};

pub(crate) static PARTS: PartWords = PartWords {
    words: WORDS,
    verbs: VERBS,
    inflect,
    phrases: PHRASES,
    months: &[
        ("january|jan", 1),
        ("february|feb", 2),
        ("march|mar", 3),
        ("april|apr", 4),
        ("may", 5),
        ("june|jun", 6),
        ("july|jul", 7),
        ("august|aug", 8),
        ("september|sept|sep", 9),
        ("october|oct", 10),
        ("november|nov", 11),
        ("december|dec", 12),
    ],
    ordinals: &[("first|1st", 1), ("second|2nd", 2), ("third|3rd", 3), ("fourth|4th|final|last", 4)],
    counts: &[("three", 3), ("six", 6), ("nine", 9), ("twelve", 12), ("two", 2), ("four", 4), ("five", 5), ("eight", 8), ("ten", 10)],
    spans: &[
        ("year|years|yr|annual|yearly", SpanOf::Year),
        ("half|halves|semester", SpanOf::Half),
        ("quarter|quarters|qtr|quarterly|qtrly", SpanOf::Quarter),
        ("month|months|monthly", SpanOf::Month),
        ("week|weeks|weekly", SpanOf::Week),
        ("day|days|daily|session", SpanOf::Day),
        ("period|season|decade|weekend", SpanOf::Other),
    ],
    adverb_endings: Endings::of(&["ly", "wise"]),
    common_endings: Endings::of(&[
        "tion", "tions", "ment", "ments", "ance", "ence", "ing", "ings", "ity", "ness", "sion", "sions", "ed", "al", "ive", "ous", "able",
        "ible", "ary", "ful", "less", "ics", "ures", "ures", "ers", "ies", "ages", "ances", "ences", "ations", "rates", "ly", "ures",
        "ships",
    ]),
    participle_endings: Endings::of(&["ed", "ing"]),
    finite_endings: (Endings::of(&["ed", "s"]), Endings::of(&["ss"])),
    gerund_endings: Endings::of(&["ing"]),
    plural_endings: Endings::of(&["s"]),
    possessive: b's',
    day_endings: &["st", "nd", "rd", "th"],
    codes: Codes { quarter: b'q', half: b'h', months: (b'm', b"69"), years: &[*b"fy", *b"cy"] },
};

const WORDS: &[(&str, Parts)] = &[
    ("a|an|the|this|these|those|each|every|any|some|all|both|no|another|such", p!(Determiner)),
    ("a|an", p!(Numeral)),
    ("worth", p!(Of, Preposition)),
    ("its|their|his|her|our|your|my|whose", p!(Determiner, Own)),
    ("it|they|we|he|she|i|you|them|us|him|who|whom|there|here|everyone|nobody|none|itself|themselves", p!(Pronoun)),
    ("of", p!(Of, Preposition)),
    ("in|within|during|throughout", p!(In, Preposition)),
    (
        "into|onto|upon|across|between|among|amongst|without|via|outside|inside|near|beyond|like|unlike|per|along|throughout|beside|besides|plus|toward|towards|under|above|below|over|including|excluding|regarding|concerning|except",
        p!(Preposition),
    ),
    ("to", p!(To, Preposition)),
    ("from", p!(From, Preposition)),
    ("by", p!(By, Preposition)),
    ("at", p!(At, Preposition)),
    ("for", p!(For, Preposition)),
    ("on", p!(On, Preposition)),
    ("with|through|during|despite|amid|following|off|behind|around|up|down|out|against|ahead", p!(Preposition)),
    ("compared|versus|vs|against|v|than", p!(Compared)),
    ("versus|vs|than|v", p!(Preposition)),
    ("and", p!(And)),
    ("&", p!(And, Ampersand)),
    ("or", p!(Or)),
    (
        "but|while|whereas|whilst|as|when|because|since|although|though|if|after|before|until|unless|once|hence|however|so|amid|whether|where",
        p!(Subordinate),
    ),
    ("after|before|since|until|as|amid", p!(Preposition)),
    ("which|who|whom|whose", p!(Relative)),
    ("that", p!(That, Determiner)),
    ("is|are|was|were|be|been|being|am|'m|'re|isn't|aren't|wasn't|weren't", p!(Be)),
    ("has|have|had|having|do|does|did|done|don't|doesn't|didn't|haven't|hasn't|hadn't|'ve|'d", p!(Auxiliary)),
    ("will|would|could|should|may|might|can|shall|must|won't|can't|'ll|wouldn't|couldn't|shouldn't|'ll", p!(Modal)),
    (
        "not|n't|also|still|even|just|only|already|now|then|again|further|more|most|less|very|quite|rather|too|yet|ever|never|always|often|soon|later|together|alone|approximately|up|down|back|away|thus|therefore|meanwhile|moreover|instead|otherwise|overall|apart|altogether|sequentially|yoy|y/y|q/q|y-o-y|q-o-q|year-on-year|year-over-year|quarter-on-quarter|quarter-over-quarter|month-on-month|month-over-month|m/m|higher|lower|well|far|once|twice|abroad|online|today|due|respectively|organically|nevertheless|nonetheless|consequently|furthermore|additionally|similarly|accordingly|besides|conversely|roughly|nearly|almost|currently|recently|previously|formerly|likewise|i.e|e.g|namely|worldwide|nationwide|globally|overseas|wide|long|tall|deep|elsewhere|everywhere",
        p!(Adverb),
    ),
    (
        "about|around|roughly|approximately|approx|nearly|almost|over|under|above|below|just|only|some|exactly|circa|ca|another|additional|further|total|combined|mere|whopping|record|estimated|extra|up|slightly|fewer",
        p!(Hedge),
    ),
    (
        "record|strong|weak|solid|robust|total|new|further|additional|full|overall|whole|entire|recent|latest|current|previous|prior|same|corresponding|big|bigger|biggest|large|larger|largest|small|smaller|smallest|huge|major|significant|sharp|sharper|slight|modest|double-digit|single-digit|high|higher|highest|low|lower|lowest|massive|hefty|single|key|reported|actual|final|possible|potential|planned|estimated|expected|projected|forecast|anticipated|proposed|preliminary|provisional|initial|remaining|stated|local|other|approximate|good|better|best|poor|poorer|worse|worst|steep|more|most|much|many|few|fewer|several|certain|various|own|only|last|first|second|third|mere|respective|estimated|one-time|pre-announced|combined|aggregate|slower|faster|weaker|stronger|rising|falling|growing|soaring|increased|decreased|reduced|improved|surprise|surprising|whopping|outstanding|healthy|similar|rapid|relevant|related|meaningful|substantial|considerable|wider|narrower|existing|old|additional|greater|lesser|main|primary|regular|so-called|unexpected|positive|able|available|adjacent|upward|downward|consecutive|equal|further|fresh|extra|definitive|dramatic|marginal|moderate|impressive|disappointing|better-than-expected|worse-than-expected|higher-than-expected|lower-than-expected|stronger-than-expected|weaker-than-expected",
        p!(Describing),
    ),
    (
        "net|gross|operating|pretax|pre-tax|after-tax|post-tax|adjusted|underlying|comparable|like-for-like|same-store|same-shop|organic|core|headline|basic|diluted|consolidated|standalone|attributable|recurring|non-recurring|one-off|exceptional|normalised|normalized|gaap|non-gaap|ifrs|pro-forma|free|deferred|weighted|annualised|annualized|seasonally-adjusted|real|nominal|effective|marginal|variable|fixed|short-term|long-term|non-current|tangible|intangible|cash|non-cash|noninterest|non-interest|secured|unsecured|net-of-tax|retail|wholesale|industrial|consumer|public|external|foreign|domestic|corporate|financial|commercial|average|median|weighted-average|digital|international|interest|commission|fee|import|export|trade|budget|fiscal|current-account|household|sugar|coal|rice|coffee|cocoa|cotton|diesel|petrol|gasoline|passenger|vehicle|car|truck|freight|timber|paper|pulp|milk|meat|iron|ore|lithium|uranium|cement|electricity|water|telecom|mobile|broadband|insurance|property|home|house|land|construction|manufacturing|food|drink|beer|wine|tobacco|drug|health|hotel|tourist|tourism|airline|airport|rail|road|energy|solar|wind|nuclear|loan|credit|debt|tax|wage|rent|royalty|license|licence|software|hardware|services|wireless|enterprise|equipment|parts|labor|labour|material|raw|transportation|shipping|fuel|mining|real-estate|equity|stock|policy|benchmark|deposit|mortgage|cost|price|leverage|capacity|unemployment|inflation|restructuring|impairment|power|oil|gas|steel|cargo|housing|subscription|advertising|cloud|premium|crude|cash|pension|preferred|allocated|restricted|qualifying|product|service|segment|funds|ibes|annual",
        p!(Choosing),
    ),
    // Nouns that measure.
    ("sensex|nifty|nikkei|dow|nasdaq|dax|cac|ftse|kospi|topix|stoxx|ibovespa|ibex|s&p", p!(Measure)),
    (
        "rev|revs|revenue|revenues|sales|turnover|top-line|profit|profits|loss|losses|income|earnings|ebit|ebitda|ebitdar|ebita|ebitdax|eps|dps|ffo|affo|noi|nii|nim|net|pbt|pat|dividend|dividends|payout|distribution|margin|margins|expense|expenses|cost|costs|spending|expenditure|expenditures|outlay|outlays|opex|capex|depreciation|amortisation|amortization|tax|taxes|charge|charges|charge-offs|write-down|writedown|write-downs|writedowns|write-off|write-offs|impairment|provision|provisions|premium|premiums|benefit|benefits|proceeds|royalties|royalty|rent|rents|rental|rentals|wages|wage|salary|salaries|payroll|payrolls|compensation|overheads|fee|fees|commission|commissions|interest",
        p!(Measure),
    ),
    (
        "assets|asset|cash|liquidity|receivables|inventory|inventories|goodwill|liabilities|liability|payables|debt|debts|borrowings|indebtedness|equity|capital|deposits|deposit|loans|loan|lending|mortgages|mortgage|reserves|reserve|backlog|orders|bookings|billings|contract|contracts|order|deal|deals|bid|acquisition|acquisitions|takeover|consideration|price|prices|value|values|valuation|stake|stakes|holding|holdings|shareholding|interest|bond|bonds|notes|note|offering|ipo|issue|placement|facility|financing|funding|investment|investments|buyback|repurchase|repurchases|settlement|fine|fines|penalty|penalties|damages|collateral|commitment|commitments|obligations|obligation|balance|balances|allowance|allowances|portfolio|fund|funds|budget|aid|grant|grants|subsidy|subsidies|package|bailout|programme|program|project|projects|surplus|deficit|shortfall|gap|cashflow",
        p!(Measure),
    ),
    (
        "rate|rates|ratio|ratios|yield|yields|spread|spreads|share|leverage|gearing|return|returns|occupancy|utilisation|utilization|coverage|multiple|coupon|index|indices|score|probability|proportion|percentage|penetration|retention|efficiency|productivity|turnout|inflation|deflation|unemployment|gdp|cpi|ppi|pmi|exports|export|imports|import|output|production|generation|capacity|volume|volumes|shipments|deliveries|throughput|traffic|demand|supply|consumption|headcount|workforce|staffing|claims|stockpiles|stocks|arpu|arr|gmv|aum|roe|roce|roic|ltv|target|market-share|count|population|growth|area|size|weight|capitalisation|capitalization|cap|market-cap|bonus|savings|saving|synergies|efficiencies|cashflows|inflow|inflows|outflow|outflows|receipts|payment|payments|tariff|tariffs|duty|duties|levy|toll|bill|bills|closings|starts|sentiment|confidence|emissions|temperature|speed|length|width|height|depth|age|tenure|term|lifetime|duration|maturity|life|number|closures|upside|stop-loss|offer|offers|guarantee|guarantees|quota|quotas|shares|stock|futures|crude|brent|wti|gold|silver|copper|nickel|zinc|aluminium|aluminum|platinum|palladium|wheat|corn|soybeans|bitcoin|dollar|euro|yen|pound|sterling|rupee|yuan|rupiah|won|franc|peso|rouble|ruble|lira|rand|supplies|unit-sales|pipeline|compensation|impact|expectancy|contribution|contributions|donation|donations|ticket|tickets|visits|bookings|tonnage|mileage|ridership|circulation|viewership|subscriptions|economy|gain|gains|comps|advances|borrowing|indemnity|prize|reward|ransom|estate|pensions|pension|credit|credits|exposure|losses|turnover|float|rainfall|harvest|crop|intake|losses|win|winnings|loot|line|lines|increments|stimulus|expansion|upgrade|mine|plant|ferry|factory",
        p!(Measure),
    ),
    (
        "increase|increases|decrease|decreases|rise|rises|fall|falls|drop|drops|decline|declines|jump|gain|gains|growth|reduction|reductions|cut|cuts|surge|slump|dip|climb|slide|plunge|change|changes|improvement|improvements|swing|hike|hikes|advance|rebound|recovery|uptick|contraction|expansion|downturn|upturn|slowdown|acceleration|deceleration|deterioration|appreciation|loss|uplift|spike|boost|retreat|tumble|pullback|shrinkage|revision|correction",
        p!(Movement, Noun),
    ),
    (
        "level|levels|mark|band|range|zone|territory|point|points|barrier|threshold|milestone|basis|terms|respect|line|excess|total|sum|amount|amounts|average|high|low|peak|record|course|wake|case|part|parts|portion|rest|remainder|addition|result|results|year|years|time|times|period|periods|date|way|thing|things|position|place|front|end|start|fact|reason|reasons|view|compared|majority|minority|half|third|quarter|lot|number|numbers|kind|sort|type|types|figure|figures|example|account|connection|exchange|order|turn|full|particular|accordance|response|lieu|question|relation|use|favour|favor|aggregate|minimum|maximum|equivalent|bottom|top|day|days|week|weeks|month|months|midpoint|high-end|low-end|scenario|context|light|favor",
        p!(Unmeasured, Noun),
    ),
    (
        "estimate|estimates|consensus|expectation|expectations|forecast|forecasts|guidance|outlook|view|projection|projections|prediction|predictions|target|targets|goal|goals",
        p!(Estimate, Noun),
    ),
    (
        "analyst|analysts|economist|economists|strategist|strategists|broker|brokers|brokerage|poll|survey|surveys|news|reuters|bloomberg|factset|refinitiv|lseg|ibes|i/b/e/s|imf|oecd|thomson|eikon|consensus|forecasters|street|spokesman|spokeswoman|minister|data|report|reports|figures|sources|source|study|research|statement|officials|official|researcher|ceo|cfo|chairman|filing|zacks|mr|ms|mrs|dr|president|governor|secretary|senator|moody's|fitch|trader|traders|dealers",
        p!(Source, Noun),
    ),
    (
        "likely|set|due|about|poised|scheduled|planned|proposed|potential|slated|tipped|projected|prospective|bound|upcoming|pending|forecast|expected|estimated|anticipated|targeted",
        p!(Prospect),
    ),
    ("sees|seen|plans|bid|effort|efforts|proposal|intention", p!(Prospect)),
    (
        "guidance|outlook|forecast|forecasts|estimate|estimates|target|targets|consensus|projection|projections|expectation|expectations|goal|stop-loss",
        p!(Prospect),
    ),
    (
        "company|group|firm|corporation|parent|management|board|issuer|registrant|concern|organisation|organization|entity|who|that",
        p!(Anonymous, Noun),
    ),
    (
        "unit|business|units|businesses|segment|segments|division|divisions|banks|bank|companies|stocks|funds|market|markets|sector|sectors|industry|industries|economy|customers|customer|households|household|voters|region|regions|operations|arm|department|government|agency|retailers|producers|exporters|importers|airlines|workers|employees|users|consumers|men|women|adults|children|students|patients|passengers|drivers|buyers|sellers|lenders|borrowers|insurers|automakers|miners|restaurants|hotels|hospitals|enterprises|start-ups|subsidiaries|subsidiary|associates|state|states|city|province|country|countries|investors|shareholders|manufacturers|developers|homes|shops|stores|farmers|people|residents|respondents|utility|utilities|clients|members|suppliers|distributors|carriers|shipments",
        p!(Owner, Noun),
    ),
    (
        "units|businesses|segments|divisions|banks|companies|stocks|funds|markets|sectors|industries|customers|households|voters|regions|operations|retailers|producers|exporters|importers|airlines|workers|employees|users|consumers|men|women|adults|children|students|patients|passengers|drivers|buyers|sellers|lenders|borrowers|insurers|automakers|miners|restaurants|hotels|hospitals|enterprises|start-ups|subsidiaries|associates|states|countries|investors|shareholders|manufacturers|developers|homes|shops|stores|farmers|people|residents|respondents|utilities|clients|members|suppliers|distributors|carriers|shipments",
        p!(Owners),
    ),
    (
        "finnish|swedish|danish|norwegian|german|french|italian|spanish|dutch|polish|russian|chinese|japanese|estonian|latvian|lithuanian|nordic|baltic|swiss|austrian|belgian|irish|scottish|greek|turkish|brazilian|mexican|korean|european|asian|african|ukrainian|israeli|taiwanese|thai|singaporean|indonesian|portuguese|hungarian|czech|romanian|scandinavian|argentine|chilean",
        p!(Nationality),
    ),
    (
        "inc|corp|corporation|ltd|limited|plc|llc|lp|ag|sa|oyj|oy|ab|asa|nv|gmbh|spa|co|bhd|pcl|pty|llp|se|kk|holdings|group|company|technologies|bancorp|trust|partners",
        p!(Incorporated),
    ),
    (
        "update|brief|refile|wrapup|exclusive|corrected|rpt|trlpc|fitch|moody's|text|table|breakingviews|insight|factbox|timeline|graphic|press-release",
        p!(Tag),
    ),
    (
        "part|way|plan|plans|effort|efforts|news|agreement|talks|meeting|reasons|sale|sales|purchase|stores|store|product|products|results|activity|activities|property|properties|shareholder|employee|accounting|outstanding|housing|engineering|banking|manufacturing|marketing|advertising|building|buildings|shipping|trading|lending|mining|spending|saving|opening|closing|rating|listing|clothing|drilling|beginning|processing|restructuring|packaging|publishing|printing|leasing|financing|funding|pricing|operating|holding|timing|branding|gaming|learning|planning|consulting|staffing|warning|training|offering|savings|earnings|holdings|proceedings|filings|borrowings|bookings|winnings|dealings|closings|openings|listings|ratings|readings|speed|feed|seed|need|breed|fed|bid|united|limited|red|land|brand|trend|friend|weekend|bond|fund|fed|hundred|overnight|billing|wedding|evening|morning|being|king|ring|spring|string|thing|wing|bed|shed|sled|deed|weed|reed|greed|steed",
        p!(Noun),
    ),
    ("sees|see", p!(Expects)),
    // Times.
    (
        "january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept|sep|oct|nov|dec|summer|autumn|winter|spring",
        p!(Month),
    ),
    ("may|march|mar", p!(CapitalMonth)),
    ("monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri", p!(Weekday)),
    ("today|yesterday|tomorrow|tonight|overnight", p!(Day)),
    (
        "year|years|quarter|quarters|month|months|week|weeks|half|halves|day|days|decade|decades|season|period|periods|yr|qtr|session|semester|half-year|trimester|nine-months|six-months|weekend",
        p!(Span),
    ),
    ("first|second|third|fourth|final|1st|2nd|3rd|4th|last|current|latest|fifth", p!(Ordinal)),
    ("one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few", p!(Numeral)),
    ("fiscal|financial|fy|calendar|marketing", p!(Fiscal)),
    (
        "same|corresponding|comparable|equivalent|year-ago|year-earlier|prior|previous|preceding|prior-year|prior-quarter|previous-year|linked|matching|like|earlier|year-before|quarter-ago|month-earlier|prior-period",
        p!(Same),
    ),
    ("last|this|next|current|coming|past|recent|following|upcoming|recently-ended|latest|previous|entire|whole|full", p!(Relation)),
    ("ended|ending|end|to|through|ends", p!(Ended)),
    ("earlier|ago|before|previously|later|back", p!(Earlier)),
    ("end|start|beginning|middle|early|late|mid|close|mid-", p!(Edge)),
    (
        "first-quarter|second-quarter|third-quarter|fourth-quarter|first-half|second-half|half-year|full-year|year-end|year-to-date|ytd|nine-month|six-month|three-month|twelve-month|12-month|fy|first-quarters|fullyear|fiscal-year|interim|second-period|mid-year|midyear|one-year|five-year|mid-term",
        p!(Time),
    ),
    ("quarterly|qtrly|half-yearly|annual|yearly|monthly|weekly|daily|interim|full-year|trailing", p!(Timely)),
];

/// One word to the rules.
const PHRASES: &[(&str, Parts)] = &[
    ("after tax|before tax|pre tax", p!(Choosing)),
    (
        "s&p 500|ftse 100|ftse 250|dow jones industrial average|nasdaq composite|nikkei 225|cac 40|hang seng|hang seng index|bse sensex",
        p!(Measure, Noun),
    ),
    (
        "earnings per share|loss per share|profit per share|net income per share|income per share|net loss per share|net earnings per share|dividend per share|dividends per share|book value per share|cash flow per share|price per share|net asset value per share|earnings per diluted share|loss per diluted share|income per diluted share|earnings per common share|loss per common share|net income per common share|net income per diluted share|earnings per ads|earnings per unit|ffo per share|affo per share|revenue per user|revenue per employee|earnings per share from continuing operations|income from continuing operations|net asset value|book value",
        p!(Measure, Noun),
    ),
    (
        "cash flow|cash flows|cash flow from operations|cash flow from operating activities|cash flows from operating activities|cash flow from investing activities|cash flow from financing activities|net cash provided by operating activities|net cash used in operating activities|net cash used in investing activities|cash from operations|cash provided by operating activities|profit for the period|profit for the year|loss for the period|loss for the year|profit after tax|profit after taxes|profit before tax|profit before taxes|loss before tax|loss before taxes|loss after tax|income before taxes|income before income taxes|earnings before interest and tax|earnings before interest and taxes|earnings before tax|cost of sales|cost of goods sold|cost of revenue|cost of revenues|cost of living|cost of capital|cost of debt|cost of funds|cost of risk|return on equity|return on assets|return on capital|return on capital employed|return on investment|rate of return|rate of inflation|rate of growth|rate of interest|balance of payments|balance of trade|terms of trade|funds from operations|adjusted funds from operations|research and development|research and development expenses|research and development expense|selling , general and administrative expenses|selling , general and administrative expense|general and administrative expenses|general and administrative expense|sales and marketing expenses|sales and marketing expense|marketing and sales expenses|mergers and acquisitions|assets under management|property , plant and equipment|gain on sale|loss on sale|gain on disposal|cash and cash equivalents|cash and equivalents|certificates of deposit|income from operations|loss from operations|profit from operations|revenue from operations|revenues from operations|income tax expense|share capital",
        p!(Measure, Noun),
    ),
    (
        "tier 1 capital ratio|tier 1 capital|common equity tier 1 ratio|common equity tier 1 capital ratio|cet1 ratio|net debt to ebitda|debt to equity ratio|loan to value ratio|book to bill ratio|share count|rig count|months' supply|market share|net interest income|net interest margin|gross domestic product|consumer price index|producer price index|purchasing managers' index|market capitalisation|market capitalization|market cap|market value|share price|stock price|interest rate|interest rates|policy rate|work force|work-force|power generation|order book|order intake|order backlog|balance sheet|bottom line|top line|trade surplus|trade deficit|budget deficit|current account|current account deficit|current account surplus|foreign exchange reserves|money supply|retail sales|unemployment rate|jobless rate|jobless claims|housing starts|exchange rate|share premium|net asset value|economic growth|fair value|carrying value|carrying amount|intrinsic value|contractual term|tax rate|effective tax rate",
        p!(Measure, Noun),
    ),
    (
        "more than|less than|fewer than|at least|at most|up to|as much as|as many as|as little as|no more than|no less than|close to|just over|just under|in excess of|an estimated|a total of|a record|well over|or more|or less|in the region of|or about|or approximately|or nearly|or roughly|or around",
        p!(Hedge),
    ),
    (
        "because of|due to|owing to|thanks to|according to|such as|as well as|instead of|rather than|other than|in line with|as a result of|as part of|in addition to|in terms of|in order to|on behalf of|in front of|in spite of|out of|ahead of|apart from|regardless of|in connection with|with respect to|in respect of|by means of|on top of|prior to|subject to|pursuant to",
        p!(Preposition),
    ),
    ("as well as|along with|together with|and/or", p!(And)),
    (
        "compared with|compared to|as compared with|as compared to|in comparison with|in comparison to|as against|relative to|short of|shy of|similar to|comparable to",
        p!(Compared, Preposition),
    ),
    ("stop loss|stop-loss", p!(Measure, Noun, Prospect)),
    ("letter of intent|going to|agreed to|in talks to|looking to|letters of intent", p!(Prospect)),
    ("as of|as at", p!(At, Preposition)),
    (
        "year on year|year over year|year-on-year|quarter on quarter|quarter over quarter|month on month|month over month|on year|on an annual basis|at constant currency|in constant currency|at constant exchange rates|on average|for example|of course|in total|in turn|in fact|at least|in particular|so far|as a result|as expected|as planned|in local currency|in cash|in return|per cent|after hours",
        p!(Adverb),
    ),
    (
        "expected credit loss|expected credit losses|expected volatility|expected term|expected life|expected return|estimated useful life|estimated useful lives|estimated fair value",
        p!(Noun, Measure),
    ),
];

const VERBS: &[(&str, Parts)] = &[
    (
        "rise|increase|grow|climb|jump|surge|soar|advance|gain|improve|expand|widen|strengthen|recover|rebound|rally|edge|inch|accelerate|fall|decrease|decline|drop|slip|slide|dip|ease|narrow|shrink|weaken|tumble|plunge|plummet|sink|slump|contract|shed|lose|retreat|slow|worsen|swing|turn|double|triple|treble|halve|quadruple|boost|lift|raise|reduce|cut|lower|trim|slash|hike|push|pull|drag|spike|peak|flop|crash|dive|skid|firm|tick|hit|reach|hover|creep|shave|moderate|appreciate|depreciate|deteriorate|skyrocket|zoom|leap|bounce|revise|upgrade|downgrade|pare|curb|curtail|outperform|underperform|dwindle|swell|balloon|escalate|collapse|erode|touch|outpace|ramp|pop|move|change|shift|stagnate|plateau|scale|add|remove|extend|shorten|tighten|loosen|cool|bottom|nosedive|rocket|vault|enhance|mount",
        p!(Moves, Verb),
    ),
    (
        "total|amount|equal|stand|come|exceed|remain|stay|average|measure|represent|comprise|constitute|account|cost|weigh|close|open|end|finish|settle|trade|quote|hold|range|start|begin|value|price|include|consist|surpass|top|approach|vary|fluctuate|top|beat|miss|match|sit|run|last|contribute|generate|yield|carry|bear|accrue",
        p!(Amounts, Verb),
    ),
    (
        "report|post|record|book|publish|generate|produce|see|show|receive|earn|recognise|recognize|deliver|achieve|register|log|suffer|incur|make|give|grant|win|secure|land|need|operate|employ|own|hold|declare|issue|raise|lose|face|sustain|enjoy|clock|notch|rake|net|pocket|garner|attract|book|take|swing|return|realise|realize|cancel|lay|carry|supply|ship|consume|export|import|serve|host|boast|command|hire|manage|control|collect|use|owe|draw|seek|require|place|complete|sign|provide",
        p!(Reports, Verb),
    ),
    (
        "buy|sell|acquire|purchase|divest|pay|spend|invest|fine|lend|borrow|fund|finance|award|transfer|merge|repay|approve|tap|offer|repurchase|donate|pledge|contribute|redeem|charge|commit|allocate|inject|pour|bid|launch|order|sign|retire|distribute|return|refinance|launch|arrange|back|settle|seek",
        p!(Transacts, Verb),
    ),
    (
        "say|tell|add|note|announce|state|comment|believe|admit|think|indicate|confirm|claim|suggest|warn|disclose|reveal|write|explain|argue|report|show|find|remark|insist|stress|cite|quote|mention|assert|ask|feel|know|consider",
        p!(Says, Verb),
    ),
    (
        "expect|forecast|anticipate|project|estimate|predict|target|plan|aim|intend|guide|foresee|eye|hope|propose|pledge|promise|budget|seek|want|tip|envisage|envision",
        p!(Expects, Verb),
    ),
    (
        "save|help|follow|lead|drive|support|offset|reflect|base|focus|continue|develop|build|create|allow|let|work|plan|set|put|keep|bring|leave|go|get|meet|mark|boast|cause|spark|trigger|fuel|prompt|force|push|weigh|hurt|affect|impact|cover|join|call|name|appoint|consider|become|seem|appear|prove|apply|relate|attribute|associate|compare|exclude|include|involve|enable|ensure|prevent|protect|compete|locate|situate|cite|enter|exit|leave|quit|retire|resign|die|live|stop|resume|suspend|delay|halt|cease|fail|succeed|agree|decide|try|vow|threaten|urge|warn|fear|face|fight|win|send|carry|fly|drive|ship|move|transport|store|process|design|test|train|teach|read|pick|choose|prefer|pass|vote|reject|accept|welcome|block|close|shut|restructure|reorganise|spin|split|list|delist|float|underwrite|rate|rank|assign|affirm|initiate|maintain|reiterate|cover|tout|shop|dispose|outsource|relocate|replace|switch|convert|swap|exchange|bear|owe|happen|occur|arise|result|stem|emerge|appear|found|form|establish|headquarter|own|know|understand|explain|watch|look|wait|stay|visit|attend|host|celebrate|spur|scrap|shake|shun|spurn|buck|rule|jail|sue|charge|accuse|convict|ban|overturn|probe|investigate|evict|dump|snap|grab|nab|clinch|ink|bag|vest|expire|mature|qualify|subscribe|guarantee|secure|collateralise|insure|license|market|promote|advertise|brew|sack|oust|swallow|gobble|dim|cloud|dampen|temper|cushion|mitigate|compensate|benefit|profit|underscore|highlight|underline|signal|herald|spell|imply|mean|assume|suppose|determine|calculate|compute|measure|monitor|track|trace|review|snub|defy|dodge|unveil|mull|prop|repay|overcome|withdraw|audit|assess|evaluate|appraise|believe|recommend|advise|suggest|restore|survey|poll|employ|wear|put|belong|depend|rely|exist|contain|feature|equip|fit|install|locate|perform|progress|proceed|mandate",
        p!(Verb),
    ),
];

/// Verbs that do not follow the rule: the base, the past and the participle.
const IRREGULAR: &[(&str, &[&str])] = &[
    ("rise", &["rose", "risen"]),
    ("grow", &["grew", "grown"]),
    ("fall", &["fell", "fallen"]),
    ("shrink", &["shrank", "shrunk"]),
    ("sink", &["sank", "sunk"]),
    ("lose", &["lost"]),
    ("swing", &["swung"]),
    ("slide", &["slid"]),
    ("shed", &["shed"]),
    ("cut", &["cut", "cutting"]),
    ("hit", &["hit", "hitting"]),
    ("creep", &["crept"]),
    ("dive", &["dove", "dived"]),
    ("leap", &["leapt", "leaped"]),
    ("swell", &["swelled", "swollen"]),
    ("stand", &["stood"]),
    ("come", &["came"]),
    ("become", &["became"]),
    ("hold", &["held"]),
    ("begin", &["began", "begun", "beginning"]),
    ("run", &["ran", "running"]),
    ("bear", &["bore", "borne"]),
    ("beat", &["beat", "beaten"]),
    ("cost", &["cost"]),
    ("see", &["saw", "seen", "seeing"]),
    ("show", &["showed", "shown"]),
    ("make", &["made"]),
    ("give", &["gave", "given"]),
    ("win", &["won", "winning"]),
    ("take", &["took", "taken"]),
    ("draw", &["drew", "drawn"]),
    ("seek", &["sought"]),
    ("buy", &["bought"]),
    ("repay", &["repaid"]),
    ("withdraw", &["withdrew", "withdrawn"]),
    ("overcome", &["overcame"]),
    ("sell", &["sold"]),
    ("pay", &["paid"]),
    ("spend", &["spent"]),
    ("lend", &["lent"]),
    ("say", &["said", "says"]),
    ("tell", &["told"]),
    ("think", &["thought"]),
    ("write", &["wrote", "written"]),
    ("find", &["found"]),
    ("forecast", &["forecast"]),
    ("foresee", &["foresaw", "foreseen"]),
    ("lead", &["led"]),
    ("drive", &["drove", "driven"]),
    ("offset", &["offset", "offsetting"]),
    ("build", &["built"]),
    ("let", &["let", "letting"]),
    ("set", &["set", "setting"]),
    ("put", &["put", "putting"]),
    ("keep", &["kept"]),
    ("bring", &["brought"]),
    ("leave", &["left"]),
    ("go", &["went", "gone", "goes"]),
    ("get", &["got", "gotten", "getting"]),
    ("meet", &["met"]),
    ("hurt", &["hurt"]),
    ("send", &["sent"]),
    ("fly", &["flew", "flown"]),
    ("choose", &["chose", "chosen"]),
    ("spin", &["spun", "spinning"]),
    ("split", &["split", "splitting"]),
    ("quit", &["quit"]),
    ("fight", &["fought"]),
    ("know", &["knew", "known"]),
    ("understand", &["understood"]),
    ("bid", &["bid", "bidding"]),
    ("lay", &["laid"]),
    ("feel", &["felt"]),
    ("mean", &["meant"]),
    ("wear", &["wore", "worn"]),
    ("have", &["had"]),
    ("spread", &["spread"]),
    ("shut", &["shut", "shutting"]),
    ("stop", &["stopped", "stopping"]),
    ("plan", &["planned", "planning"]),
    ("trim", &["trimmed", "trimming"]),
    ("slip", &["slipped", "slipping"]),
    ("drop", &["dropped", "dropping"]),
    ("dip", &["dipped", "dipping"]),
    ("skid", &["skidded", "skidding"]),
    ("flop", &["flopped", "flopping"]),
    ("top", &["topped", "topping"]),
    ("net", &["netted", "netting"]),
    ("ship", &["shipped", "shipping"]),
    ("tap", &["tapped", "tapping"]),
    ("pop", &["popped", "popping"]),
    ("tip", &["tipped", "tipping"]),
    ("drag", &["dragged", "dragging"]),
    ("snap", &["snapped"]),
    ("grab", &["grabbed"]),
    ("clip", &["clipped"]),
    ("submit", &["submitted"]),
    ("commit", &["committed", "committing"]),
    ("transfer", &["transferred", "transferring"]),
    ("incur", &["incurred", "incurring"]),
    ("total", &["totaled", "totalled", "totaling", "totalling"]),
    ("travel", &["travelled", "traveled"]),
    ("cancel", &["cancelled", "canceled"]),
    ("fuel", &["fuelled", "fueled"]),
    ("signal", &["signalled", "signaled"]),
    ("swap", &["swapped"]),
    ("scrap", &["scrapped"]),
    ("occur", &["occurred"]),
    ("spur", &["spurred", "spurring"]),
    ("sit", &["sat", "sitting"]),
    ("shake", &["shook", "shaken"]),
    ("log", &["logged"]),
    ("ban", &["banned"]),
    ("nab", &["nabbed"]),
    ("rely", &["relied"]),
    ("tread", &["trod"]),
    ("upset", &["upset"]),
    ("vary", &["varied", "varies", "varying"]),
    ("carry", &["carried", "carries", "carrying"]),
    ("try", &["tried", "tries", "trying"]),
    ("supply", &["supplied", "supplies", "supplying"]),
    ("apply", &["applied", "applies", "applying"]),
    ("imply", &["implied", "implies", "implying"]),
    ("die", &["died", "dying"]),
    ("owe", &["owed", "owes", "owing"]),
];

/// Calls back with each form of a verb, and with whether it is one that can stand before a noun.
fn inflect(base: &str, form: &mut dyn FnMut(&str, bool)) {
    form(base, false);
    let stem = base.strip_suffix('e').unwrap_or(base);
    let hisses = ["s", "x", "z", "ch", "sh"].iter().any(|ending| base.ends_with(ending));
    let consonant_y = base.ends_with('y') && !["ay", "ey", "oy", "uy"].iter().any(|ending| base.ends_with(ending));
    if consonant_y {
        let stem = base.strip_suffix('y').unwrap_or(base);
        form(&format!("{stem}ies"), false);
        form(&format!("{stem}ied"), true);
        form(&format!("{base}ing"), true);
    } else {
        form(&if hisses { format!("{base}es") } else { format!("{base}s") }, false);
        form(&format!("{stem}ed"), true);
        form(&format!("{stem}ing"), true);
    }
    for (_, forms) in IRREGULAR.iter().filter(|(verb, _)| *verb == base) {
        for irregular in *forms {
            form(irregular, irregular.ends_with("ed") || irregular.ends_with("ing"));
        }
    }
}
