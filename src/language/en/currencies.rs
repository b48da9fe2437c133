//! English names of currencies and of their minor units.
//!
//! Lower case; a reader folds the text. Full names ("Swiss franc", "Norwegian kroner", "euros",
//! "bitcoin") come from the currency table and are not repeated here: this table adds the bare nouns,
//! the names of countries where CLDR has adjectives, other spellings, minor units and slang.

use crate::lexicon::signs::{Form, forms};

/// The names, each with what it may stand for.
///
/// "fils" counts thousandths; the fils of the United Arab Emirates is a hundredth, so AED is not
/// among its candidates.
pub(crate) const NAMES: &[Form] = forms! {
    // Bare nouns.
    "dollar" "dollars" => [
        USD AUD CAD HKD SGD NZD TWD JMD TTD BBD BSD BMD BND BZD FJD GYD KYD LRD NAD SBD SRD XCD ZWL
    ];
    "dlr" "dlrs" => [
        USD AUD CAD HKD SGD NZD TWD JMD TTD BBD BSD BMD BND BZD FJD GYD KYD LRD NAD SBD SRD XCD ZWL
    ];
    "pound" "pounds" => [GBP EGP LBP SYP SDG SSP FKP GIP SHP IEP CYP];
    "franc" "francs" => [CHF XOF XAF FRF BEF CDF RWF BIF DJF GNF KMF XPF LUF MGF];
    "peso" "pesos" => [MXN PHP ARS CLP COP UYU DOP CUP CUC];
    "rupee" "rupees" => [INR PKR LKR NPR MUR SCR];
    "dinar" "dinars" => [KWD IQD JOD RSD BHD DZD TND LYD];
    "dirham" "dirhams" => [AED MAD];
    "riyal" "riyals" => [SAR QAR OMR YER IRR];
    "rial" "rials" => [IRR OMR YER QAR SAR];
    "krona" "kronas" => [SEK ISK];
    "kronor" => [SEK];
    "króna" "krónur" => [ISK];
    "krone" "kroner" => [NOK DKK];
    "crown" "crowns" => [SEK NOK DKK CZK ISK SKK EEK];
    "koruna" "korunas" "koruny" "korun" => [CZK SKK];
    "kroon" "kroons" "krooni" => [EEK];
    "mark" "marks" => [DEM BAM FIM DDM];
    "lira" "liras" => [TRY ITL MTL LBP SYP];
    "lire" => [ITL];
    "shilling" "shillings" => [KES UGX TZS SOS];
    "schilling" "schillings" => [ATS];
    "ruble" "rubles" "rouble" "roubles" => [RUB BYN];
    "leu" => [RON MDL];
    "guilder" "guilders" => [NLG XCG ANG SRG];
    "florin" "florins" => [AWG NLG];
    "escudo" "escudos" => [PTE CVE];
    "won" => [KRW KPW];
    "manat" "manats" => [AZN TMT];
    "som" "soms" => [KGS UZS];
    "kwacha" "kwachas" => [ZMW MWK];
    "colon" "colons" "colón" "colones" => [CRC SVC];
    "bolivar" "bolivars" "bolivares" "bolívar" "bolívars" "bolívares" => [VES VEF VEB VED];
    "real" "reais" "reals" => [BRL];
    "yen" "yens" => [JPY];
    "yuan" "yuans" "renminbi" "renminbis" "kuai" => [CNY];
    "rand" "rands" => [ZAR];
    "baht" "bahts" => [THB];
    "ringgit" "ringgits" => [MYR];
    "rupiah" "rupiahs" => [IDR];
    "zloty" "zlotys" "zloties" "zlotych" => [PLN];
    "forint" "forints" => [HUF];
    "lev" "leva" "levs" => [BGN];
    "lek" "leks" "lekë" => [ALL];
    "denar" "denars" "denari" => [MKD];
    "hryvnia" "hryvnias" "hryvnya" "hryvnyas" "hryvna" "hryven" => [UAH];
    "tenge" "tenges" => [KZT];
    "soum" "soums" => [UZS];
    "somoni" "somonis" => [TJS];
    "lari" "laris" => [GEL];
    "dram" "drams" => [AMD];
    "shekel" "shekels" "sheqel" "sheqels" "sheqalim" => [ILS];
    "naira" "nairas" => [NGN];
    "cedi" "cedis" => [GHS GHC];
    "birr" "birrs" => [ETB];
    "kwanza" "kwanzas" => [AOA];
    "pula" "pulas" => [BWP];
    "metical" "meticals" "meticais" => [MZN];
    "ariary" "ariaries" => [MGA];
    "dalasi" "dalasis" => [GMD];
    "leone" "leones" => [SLE SLL];
    "loti" "maloti" => [LSL];
    "lilangeni" "emalangeni" => [SZL];
    "nakfa" "nakfas" => [ERN];
    "ouguiya" "ouguiyas" => [MRU MRO];
    "dobra" "dobras" => [STN STD];
    "tugrik" "tugriks" "tugrug" "togrog" "togrogs" "tögrög" => [MNT];
    "taka" "takas" => [BDT];
    "kyat" "kyats" => [MMK];
    "kip" "kips" => [LAK];
    "riel" "riels" => [KHR];
    "dong" "dongs" => [VND];
    "pataca" "patacas" => [MOP];
    "ngultrum" "ngultrums" => [BTN];
    "rufiyaa" "rufiyaas" => [MVR];
    "afghani" "afghanis" => [AFN];
    "kina" "kinas" => [PGK];
    "vatu" "vatus" => [VUV];
    "tala" "talas" => [WST];
    "paanga" "pa'anga" "paʻanga" "pa’anga" => [TOP];
    "soles" => [PEN];
    "boliviano" "bolivianos" => [BOB];
    "guarani" "guaranis" "guaraní" "guaraníes" => [PYG];
    "lempira" "lempiras" => [HNL];
    "quetzal" "quetzals" "quetzales" => [GTQ];
    "cordoba" "cordobas" "córdoba" "córdobas" => [NIO];
    "balboa" "balboas" => [PAB];
    "gourde" "gourdes" => [HTG];
    "peseta" "pesetas" => [ESP];
    "drachma" "drachmas" "drachmae" "drachmai" => [GRD];
    "markka" "markkas" "markkaa" => [FIM];
    "deutschmark" "deutschmarks" "deutschemark" "deutschemarks" => [DEM];
    "deutsche mark" "deutsche marks" "d-mark" "d-marks" "dmark" "dmarks" => [DEM];
    "punt" "punts" => [IEP];
    "kuna" "kunas" "kune" => [HRK];
    "litas" "litai" => [LTL];
    "lats" "lati" => [LVL];
    "tolar" "tolars" "tolarjev" => [SIT];
    "ecu" "ecus" => [XEU];
    "special drawing right" "special drawing rights" => [XDR];
    "ethereum" => [ETH];
    "ripple" => [XRP];

    // Slang.
    "buck" "bucks" => [USD AUD CAD NZD];
    "greenback" "greenbacks" => [USD];
    "loonie" "loonies" => [CAD];
    "quid" => [GBP];

    // Qualified by a country.
    "u.s. dollar" "u.s. dollars" "us-dollar" "us-dollars" "u.s.-dollar" "u.s.-dollars" => [USD];
    "american dollar" "american dollars" "united states dollar" "united states dollars" => [USD];
    "aussie dollar" "aussie dollars" "australia dollar" "australia dollars" => [AUD];
    "canada dollar" "canada dollars" => [CAD];
    "hongkong dollar" "hongkong dollars" => [HKD];
    "singaporean dollar" "singaporean dollars" "sing dollar" "sing dollars" => [SGD];
    "taiwan dollar" "taiwan dollars" "taiwanese dollar" "taiwanese dollars" "nt dollar"
        "nt dollars" => [TWD];
    "kiwi dollar" "kiwi dollars" => [NZD];
    "jamaica dollar" "jamaica dollars" => [JMD];
    "trinidad and tobago dollar" "trinidad and tobago dollars" => [TTD];
    "trinidad dollar" "trinidad dollars" "tt dollar" "tt dollars" => [TTD];
    "barbados dollar" "barbados dollars" => [BBD];
    "bahamas dollar" "bahamas dollars" => [BSD];
    "bermuda dollar" "bermuda dollars" "bermudian dollar" "bermudian dollars" => [BMD];
    "belizean dollar" "belizean dollars" => [BZD];
    "bruneian dollar" "bruneian dollars" => [BND];
    "fiji dollar" "fiji dollars" => [FJD];
    "guyana dollar" "guyana dollars" "guyanese dollar" "guyanese dollars" => [GYD];
    "cayman dollar" "cayman dollars" => [KYD];
    "namibia dollar" "namibia dollars" => [NAD];
    "liberia dollar" "liberia dollars" => [LRD];
    "suriname dollar" "suriname dollars" "surinam dollar" "surinam dollars" => [SRD];
    "zimbabwe dollar" "zimbabwe dollars" "zimbabwean dollar" "zimbabwean dollars" => [ZWL ZWD];
    "zig" => [ZWG];
    "sterling" "stg" "pound sterling" "pounds sterling" "sterling pound" "sterling pounds" => [GBP];
    "english pound" "english pounds" "uk pound" "uk pounds" "british pounds sterling" => [GBP];
    "egypt pound" "egypt pounds" => [EGP];
    "lebanese lira" "lebanese liras" => [LBP];
    "syrian lira" "syrian liras" => [SYP];
    "cyprus pound" "cyprus pounds" => [CYP];
    "irish punt" "irish punts" => [IEP];
    "saint helena pound" "saint helena pounds" => [SHP];
    "eurozone euro" "eurozone euros" => [EUR];
    "switzerland franc" "switzerland francs" => [CHF];
    "cfa franc" "cfa francs" => [XOF XAF];
    "congo franc" "congo francs" => [CDF];
    "rwanda franc" "rwanda francs" => [RWF];
    "burundi franc" "burundi francs" => [BIF];
    "djibouti franc" "djibouti francs" => [DJF];
    "guinea franc" "guinea francs" => [GNF];
    "pacific franc" "pacific francs" => [XPF];
    "luxembourg franc" "luxembourg francs" => [LUF];
    "chinese yuans" "china yuan" "chinese renminbi" "china renminbi" "yuan renminbi" => [CNY];
    "offshore yuan" "onshore yuan" => [CNY];
    "japanese yens" "japan yen" => [JPY];
    "korean won" "korea won" "south korean wons" => [KRW];
    "india rupee" "india rupees" => [INR];
    "pakistan rupee" "pakistan rupees" => [PKR];
    "sri lanka rupee" "sri lanka rupees" => [LKR];
    "nepal rupee" "nepal rupees" "nepali rupee" "nepali rupees" => [NPR];
    "mauritius rupee" "mauritius rupees" => [MUR];
    "seychelles rupee" "seychelles rupees" => [SCR];
    "bangladesh taka" "bangladesh takas" => [BDT];
    "indonesia rupiah" "indonesia rupiahs" => [IDR];
    "malaysia ringgit" "malaysia ringgits" "malaysian dollar" "malaysian dollars" => [MYR];
    "thailand baht" "thai bahts" => [THB];
    "philippines peso" "philippines pesos" "philippine piso" "filipino peso" "filipino pesos"
        => [PHP];
    "vietnam dong" "vietnamese dongs" => [VND];
    "mexico peso" "mexico pesos" => [MXN];
    "argentinian peso" "argentinian pesos" "argentina peso" "argentina pesos" => [ARS];
    "argentinean peso" "argentinean pesos" => [ARS];
    "chile peso" "chile pesos" => [CLP];
    "colombia peso" "colombia pesos" => [COP];
    "uruguay peso" "uruguay pesos" => [UYU];
    "dominican republic peso" "dominican republic pesos" => [DOP];
    "brazilian reais" "brazil real" "brazil reais" "brazil reals" => [BRL];
    "peruvian sols" "nuevo sol" "nuevos soles" "new sol" "new soles" => [PEN];
    "costa rican colon" "costa rican colons" "costa rican colones" => [CRC];
    "venezuelan bolivar" "venezuelan bolivars" "venezuelan bolivares" "venezuelan bolívares"
        => [VES VEF VEB VED];
    "swedish kronas" "swedish crown" "swedish crowns" "sweden krona" => [SEK];
    "norwegian crown" "norwegian crowns" "norwegian krones" "norway krone" => [NOK];
    "danish crown" "danish crowns" "danish krones" "denmark krone" => [DKK];
    "icelandic krona" "icelandic kronas" "icelandic kronur" "iceland krona" => [ISK];
    "icelandic crown" "icelandic crowns" => [ISK];
    "czech crown" "czech crowns" "czech koruny" => [CZK];
    "slovak crown" "slovak crowns" "slovak koruny" => [SKK];
    "estonian crown" "estonian crowns" "estonian krooni" => [EEK];
    "poland zloty" "polish zloties" "polish zlotych" => [PLN];
    "hungary forint" => [HUF];
    "romania leu" "romanian leus" => [RON];
    "moldova leu" "moldova lei" => [MDL];
    "bulgaria lev" "bulgarian levs" => [BGN];
    "albanian leks" => [ALL];
    "bosnian mark" "bosnian marks" "convertible mark" "convertible marks" => [BAM];
    "croatian kune" => [HRK];
    "turkish liras" "turkey lira" => [TRY];
    "russian rouble" "russian roubles" "russia ruble" "russia rubles" => [RUB];
    "belarusian rouble" "belarusian roubles" "belarus ruble" "belarus rubles" => [BYN];
    "ukraine hryvnia" "ukraine hryvnias" "ukrainian hryvnya" => [UAH];
    "kazakh tenge" "kazakhstan tenge" => [KZT];
    "kyrgyzstani som" "kyrgyzstani soms" => [KGS];
    "uzbek som" "uzbek soms" "uzbek soum" "uzbek soums" "uzbek sum" => [UZS];
    "tajik somoni" => [TJS];
    "azeri manat" "azeri manats" => [AZN];
    "turkmen manat" "turkmen manats" => [TMT];
    "mongolian togrog" "mongolian tugrug" => [MNT];
    "israeli shekel" "israeli shekels" "israel shekel" "israel shekels" => [ILS];
    "new israeli shekel" "new israeli shekels" "new shekel" "new shekels" => [ILS];
    "emirati dirham" "emirati dirhams" "emirates dirham" "emirates dirhams" => [AED];
    "morocco dirham" "morocco dirhams" => [MAD];
    "kuwait dinar" "kuwait dinars" => [KWD];
    "iraq dinar" "iraq dinars" => [IQD];
    "jordan dinar" "jordan dinars" => [JOD];
    "bahrain dinar" "bahrain dinars" => [BHD];
    "algeria dinar" "algeria dinars" => [DZD];
    "tunisia dinar" "tunisia dinars" => [TND];
    "libya dinar" "libya dinars" => [LYD];
    "serbia dinar" "serbia dinars" => [RSD];
    "saudi rial" "saudi rials" "saudi arabian riyal" "saudi arabian riyals" => [SAR];
    "qatari rial" "qatari rials" "qatar riyal" "qatar riyals" => [QAR];
    "omani riyal" "omani riyals" "oman rial" "oman rials" => [OMR];
    "yemeni riyal" "yemeni riyals" => [YER];
    "iranian riyal" "iranian riyals" "iran rial" "iran rials" => [IRR];
    "south african rands" "south africa rand" => [ZAR];
    "nigeria naira" => [NGN];
    "ghana cedi" "ghana cedis" => [GHS GHC];
    "kenya shilling" "kenya shillings" => [KES];
    "uganda shilling" "uganda shillings" => [UGX];
    "tanzania shilling" "tanzania shillings" => [TZS];
    "somalia shilling" "somalia shillings" => [SOS];
    "zambia kwacha" => [ZMW];
    "malawi kwacha" => [MWK];
    "german deutschmark" "german deutschmarks" "west german mark" "west german marks" => [DEM];
    "finnish mark" "finnish marks" "finnish markkaa" => [FIM];
    "italian lire" => [ITL];
    "greek drachmae" => [GRD];
    "netherlands guilder" "netherlands guilders" => [NLG];

    // Minor units.
    "cent" "cents" "cts" "c" => [USD EUR AUD CAD NZD SGD HKD ZAR; minor 2];
    "us cent" "us cents" "u.s. cent" "u.s. cents" "american cents" => [USD; minor 2];
    "australian cent" "australian cents" => [AUD; minor 2];
    "canadian cent" "canadian cents" => [CAD; minor 2];
    "new zealand cent" "new zealand cents" => [NZD; minor 2];
    "singapore cent" "singapore cents" => [SGD; minor 2];
    "hong kong cent" "hong kong cents" => [HKD; minor 2];
    "eurocent" "eurocents" "euro cent" "euro cents" "euro-cent" "euro-cents" => [EUR; minor 2];
    "pence" "p" => [GBP IEP GIP FKP SHP; minor 2];
    "penny" "pennies" => [USD GBP CAD AUD NZD IEP GIP FKP SHP; minor 2];
    "centime" "centimes" => [CHF FRF EUR BEF; minor 2];
    "rappen" => [CHF; minor 2];
    "centavo" "centavos" => [MXN BRL PHP ARS COP CLP DOP CUP PTE; minor 2];
    "centimo" "centimos" "céntimo" "céntimos" => [EUR PEN CRC VES ESP; minor 2];
    "pfennig" "pfennigs" => [DEM; minor 2];
    "groschen" => [ATS; minor 2];
    "penni" "penniä" => [FIM; minor 2];
    "paisa" "paise" "paisas" => [INR PKR NPR; minor 2];
    "poisha" => [BDT; minor 2];
    "laari" => [MVR; minor 2];
    "sen" => [MYR IDR JPY; minor 2];
    "satang" "satangs" => [THB; minor 2];
    "fen" => [CNY; minor 2];
    "jiao" "mao" => [CNY; minor 1];
    "avos" => [MOP; minor 2];
    "öre" "ore" => [SEK NOK DKK; minor 2];
    "øre" => [NOK DKK; minor 2];
    "aurar" => [ISK; minor 2];
    "grosz" "groszy" "grosze" => [PLN; minor 2];
    "heller" "hellers" "haler" "haléř" "haléřů" => [CZK; minor 2];
    "fillér" => [HUF; minor 2];
    "bani" => [RON MDL; minor 2];
    "stotinka" "stotinki" => [BGN; minor 2];
    "lipa" "lipas" => [HRK; minor 2];
    "kopeck" "kopecks" "kopek" "kopeks" "kopeyka" "kopeyek" "kopeikas" => [RUB BYN UAH; minor 2];
    "kopiyka" "kopiykas" "kopiyok" => [UAH; minor 2];
    "tiyn" "tiyns" => [KZT; minor 2];
    "tetri" => [GEL; minor 2];
    "qapik" "qepik" => [AZN; minor 2];
    "kurus" "kuruş" => [TRY; minor 2];
    "agora" "agorot" "agoras" => [ILS; minor 2];
    "piastre" "piastres" "piaster" "piasters" => [EGP LBP SYP SDG; minor 2];
    "halala" "halalas" "halalah" => [SAR; minor 2];
    "fils" => [KWD BHD JOD IQD; minor 3];
    "baisa" "baisas" "baiza" "baizas" => [OMR; minor 3];
    "millime" "millimes" => [TND; minor 3];
    "kobo" "kobos" => [NGN; minor 2];
    "pesewa" "pesewas" => [GHS; minor 2];
    "ngwee" => [ZMW; minor 2];
    "tambala" => [MWK; minor 2];
    "thebe" => [BWP; minor 2];
    "butut" "bututs" => [GMD; minor 2];
};

/// Abbreviations that say behind a "$" which one is meant: "$5 Cdn".
pub(crate) const DENOTING: &[Form] = forms! {
    "cdn" => [CAD];
    "aust" => [AUD];
};

/// Countries that say so too where no noun stands behind them: "$6 million Canadian", but "a $6 million Canadian fund". A name
/// that many currencies share is that of the country which the sentence names: "Denmark spent 5 million kroner".
pub(crate) const COUNTRIES: &[Form] = forms! {
    "us" "u.s." "american" => [USD];
    "canadian" => [CAD];
    "aus" "australian" => [AUD];
    "nz" "new zealand" => [NZD];
    "hk" "hong kong" => [HKD];
    "sing" "singapore" "singaporean" => [SGD];
    "mexican" => [MXN];
    "taiwanese" => [TWD];
    "jamaican" => [JMD];
    "barbadian" => [BBD];
    "bahamian" => [BSD];
    "fijian" => [FJD];
    "namibian" => [NAD];
    "mexico" => [MXN];
    "norway" "norwegian" => [NOK];
    "denmark" "danish" => [DKK];
    "sweden" "swedish" => [SEK];
    "iceland" "icelandic" => [ISK];
    "czech" "czechia" => [CZK];
    "philippines" "philippine" "filipino" => [PHP];
    "argentina" "argentine" "argentinian" => [ARS];
    "chile" "chilean" => [CLP];
    "colombia" "colombian" => [COP];
    "uruguay" "uruguayan" => [UYU];
    "dominican" => [DOP];
    "cuba" "cuban" => [CUP];
    "india" "indian" => [INR];
    "pakistan" "pakistani" => [PKR];
    "lanka" "lankan" => [LKR];
    "nepal" "nepalese" "nepali" => [NPR];
    "mauritius" "mauritian" => [MUR];
    "seychelles" => [SCR];
    "kuwait" "kuwaiti" => [KWD];
    "iraq" "iraqi" => [IQD];
    "jordan" "jordanian" => [JOD];
    "serbia" "serbian" => [RSD];
    "bahrain" "bahraini" => [BHD];
    "algeria" "algerian" => [DZD];
    "tunisia" "tunisian" => [TND];
    "libya" "libyan" => [LYD];
    "uae" "emirates" "emirati" => [AED];
    "morocco" "moroccan" => [MAD];
    "saudi" => [SAR];
    "qatar" "qatari" => [QAR];
    "oman" "omani" => [OMR];
    "yemen" "yemeni" => [YER];
    "iran" "iranian" => [IRR];
    "turkey" "turkish" => [TRY];
    "lebanon" "lebanese" => [LBP];
    "syria" "syrian" => [SYP];
    "egypt" "egyptian" => [EGP];
    "sudan" "sudanese" => [SDG];
    "britain" "british" "uk" "england" => [GBP];
    "switzerland" "swiss" => [CHF];
    "france" "french" => [FRF];
    "belgium" "belgian" => [BEF];
    "rwanda" "rwandan" => [RWF];
    "burundi" => [BIF];
    "senegal" "mali" "benin" "togo" => [XOF];
    "cameroon" "gabon" => [XAF];
    "kenya" "kenyan" => [KES];
    "uganda" "ugandan" => [UGX];
    "tanzania" "tanzanian" => [TZS];
    "somalia" "somali" => [SOS];
    "russia" "russian" => [RUB];
    "belarus" "belarusian" => [BYN];
    "romania" "romanian" => [RON];
    "moldova" "moldovan" => [MDL];
    "netherlands" "dutch" => [NLG];
    "azerbaijan" "azerbaijani" => [AZN];
    "turkmenistan" => [TMT];
    "kyrgyzstan" => [KGS];
    "uzbekistan" => [UZS];
    "zambia" "zambian" => [ZMW];
    "malawi" => [MWK];
    "germany" "german" => [DEM];
    "finland" "finnish" => [FIM];
};

/// Names of this table and of the currency table, and codes in lower case, that are also ordinary
/// English words or common abbreviations.
///
/// Written in lower case, such a word names a currency only where the context asks for one: "marks"
/// after a number is money in "paid 500,000 marks", not in "scored 80 marks". In capitals a code
/// among them ("TRY", "ALL") is the code, unless the text around it is in capitals too.
#[rustfmt::skip]
pub(crate) const HOMOGRAPHS: &[&str] = &[
    // Names.
    "afghani", "afghanis", "agora", "agoras", "avalanche", "avos", "balboa", "bolivar", "buck",
    "bucks", "c", "chainlink", "colon", "colons", "cordoba", "crown", "crowns", "dong", "dongs",
    "dram", "drams", "ecu", "ether", "fen", "florin", "florins", "gourde", "heller", "hellers",
    "kina", "kip", "kips", "lari", "lats", "lek", "leone", "lev", "lipa", "loonie", "loti", "mao",
    "mark", "marks", "ore", "p", "polkadot", "pound", "pounds", "pula", "punt", "punts", "quetzal",
    "quetzals", "quid", "rand", "real", "reals", "ripple", "sen", "shiba inu",  "soles",
    "solana", "som", "sterling", "stg", "taka", "tala", "tether", "tron", "won", "zig",
    // Codes.
    "ada", "all", "amd", "ang", "ats", "awg", "bam", "bnb", "bob", "bsd", "btn", "cad", "che",
    "cop", "cou", "cup", "cve", "dem", "doge", "dop", "dot", "eek", "ern", "esp", "eth", "fim",
    "gel", "gip", "huf", "irr", "lak", "link", "mad", "mop", "mro", "mur", "nad", "nio", "pab",
    "pen", "php", "pte", "ron", "rub", "sar", "sit", "sos", "srd", "std", "stn", "tmt", "top",
    "trl", "try", "ves", "wst",
];
