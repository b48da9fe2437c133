//! Signs, qualified signs and local abbreviations of currencies, in every spelling met in text.
//!
//! They mean the same in a text of any language, and are compared without regard to the case of ASCII
//! letters. Codes ("USD"), and names of one language ("dollars"), are not here. A sign may be written
//! with a right-to-left mark or a non-breaking space that this table leaves out.

use crate::value::Currency;

/// One way to write a currency.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Form {
    /// The text.
    pub(crate) written: &'static str,
    /// What it may stand for, likeliest first; never empty. One candidate is unambiguous.
    pub(crate) candidates: &'static [Currency],
    /// The power of ten of the unit named: 0 for the major unit, 2 for the hundredth ("cent"), 1 for
    /// the tenth ("jiao"), 3 for the thousandth ("fils").
    pub(crate) minor: u8,
}

/// Lists forms: `"US$" "$US" => [USD];`, and `"cent" "cents" => [USD EUR; minor 2];`.
macro_rules! forms {
    ($($($written:literal)+ => $unit:tt;)*) => {
        &[$($($crate::lexicon::signs::form!($written $unit),)+)*]
    };
}

/// One form of the list.
macro_rules! form {
    ($written:literal [$($code:ident)+ $(; minor $minor:literal)?]) => {
        $crate::lexicon::signs::Form {
            written: $written,
            candidates: &[$($crate::value::Currency::$code),+],
            minor: 0 $(+ $minor)?,
        }
    };
}

pub(crate) use {form, forms};

/// The signs and abbreviations.
pub(crate) const SYMBOLS: &[Form] = forms! {
    // Signs of many currencies.
    "$" "＄" "﹩" => [
        USD AUD CAD HKD SGD NZD MXN TWD ARS CLP COP BRL UYU DOP JMD TTD BBD BSD BMD BND BZD FJD GYD
        KYD LRD NAD SBD SRD XCD CUP CUC ZWL ZWD
    ];
    // "Â£", "Â¥", "â‚¬" and "â‚¹" are what is seen of a sign in UTF-8 that was taken for one byte a character (windows-1252).
    "£" "￡" "Â£" => [GBP EGP LBP SYP SDG SSP FKP GIP SHP IEP CYP];
    "₤" => [ITL GBP];
    "¥" "￥" "Â¥" => [JPY CNY];
    "₨" => [INR PKR LKR NPR MUR SCR];
    "₩" "￦" => [KRW KPW];
    "₣" => [FRF CHF];
    "ƒ" => [AWG XCG ANG NLG];
    "﷼" => [IRR SAR QAR OMR YER];
    "¢" "￠" => [USD EUR AUD CAD NZD SGD HKD ZAR; minor 2];

    // Signs of one currency.
    "€" "â‚¬" => [EUR];
    "₹" "૱" "௹" "â‚¹" => [INR];
    "₦" => [NGN];
    "₽" => [RUB];
    "₺" => [TRY];
    "₫" => [VND];
    "₱" => [PHP];
    "₪" => [ILS];
    "฿" => [THB];
    "₴" => [UAH];
    "₸" => [KZT];
    "₡" => [CRC];
    "₲" => [PYG];
    "₭" => [LAK];
    "₮" => [MNT];
    "₵" => [GHS];
    "₾" => [GEL];
    "₼" => [AZN];
    "৳" => [BDT];
    "៛" => [KHR];
    "֏" => [AMD];
    "؋" => [AFN];
    "⃀" => [KGS];
    "₧" => [ESP];
    "₯" => [GRD];
    "₠" => [XEU];
    "₿" => [BTC];
    "Ξ" => [ETH];

    // Dollars, qualified.
    "US$" "US $" "US-$" "U.S.$" "U.S. $" "U$S" "U$" "USD$" "$US" "$ US" "$U.S." => [USD];
    "A$" "AU$" "AU $" "AUS$" "Aust$" "AUD$" "$A" "$AU" "$AUD" => [AUD];
    "C$" "C $" => [CAD NIO];
    "CA$" "CA $" "CAN$" "Cdn$" "CAD$" "$CA" "$CAN" "$CAD" "$Cdn" => [CAD];
    "HK$" "HK $" "HKD$" "$HK" => [HKD];
    "NT$" "NT $" "TW$" "NTD$" "TWD$" "NTD" "$NT" => [TWD];
    "S$" "SG$" "SGD$" "Sing$" "$SG" => [SGD];
    "NZ$" "NZ $" "NZD$" "$NZ" "$NZD" => [NZD];
    "R$" => [BRL];
    "MX$" "Mex$" "MXN$" "$MXN" "$MX" => [MXN];
    "AR$" "ARS$" "Arg$" => [ARS];
    "CLP$" "CH$" => [CLP];
    "COL$" "COP$" => [COP];
    "$U" "UY$" "UYU$" => [UYU];
    "RD$" => [DOP];
    "J$" "JA$" => [JMD];
    "TT$" => [TTD];
    "BZ$" => [BZD];
    "B$" => [BSD BND BBD];
    "BN$" => [BND];
    "Bds$" => [BBD];
    "BD$" => [BMD BBD];
    "CI$" => [KYD];
    "EC$" => [XCD];
    "F$" "FJ$" => [FJD];
    "G$" "GY$" => [GYD];
    "L$" "LR$" => [LRD];
    "N$" => [NAD];
    "SI$" => [SBD];
    "SR$" => [SRD];
    // Of Tonga by CLDR; agencies write it of Taiwan.
    "T$" => [TWD TOP];
    "WS$" => [WST];
    "MOP$" => [MOP];
    "Z$" "ZW$" => [ZWL ZWG ZWD];
    "CUC$" => [CUC];

    // Pounds, qualified. "PS" and "Y=" are what teletype code makes of "£" and "¥".
    "GB£" "UK£" "£stg" "Stg£" "£stg." "UKP" "PS" => [GBP];
    "E£" "£E" "EGP£" "L.E." "L.E" "LE" => [EGP];
    "L£" "£L" "LL" "L.L." => [LBP];
    "S£" "£S" "SYP£" => [SYP];
    "SD£" => [SDG];
    "SS£" => [SSP];
    "FK£" => [FKP];
    "GI£" => [GIP];
    "IR£" "I£" => [IEP];
    "C£" "CY£" => [CYP];

    // East Asia.
    "CN¥" "CN￥" "RMB¥" "RMB￥" "RMB" "CNH" => [CNY];
    "JP¥" "JP￥" "J¥" "Y=" => [JPY];
    // As agencies write them.
    "Y" => [JPY];
    "W" => [KRW];
    "円" => [JPY];
    "元" => [CNY TWD HKD MOP];
    "圆" => [CNY];
    "圓" => [TWD HKD CNY JPY];
    "원" => [KRW];
    "төг" "төг." "төгрөг" => [MNT];

    // South and South-East Asia.
    "Rs" "Rs." "Re" "Re." => [INR PKR LKR NPR MUR SCR];
    "रु" "रु." "रू" "रू." "रुपये" "रुपए" => [INR NPR];
    "ரூ" "ரூ." => [INR LKR];
    "රු" "රු." => [LKR];
    "روپے" => [PKR];
    "Tk" "Tk." "টাকা" => [BDT];
    "Rf" "Rf." "MRf" "MVRf" => [MVR];
    "Nu." => [BTN];
    "Rp" "Rp." => [IDR];
    "RM" => [MYR];
    "บาท" => [THB];
    "đ" "Đ" "vnđ" "VNĐ" "đồng" "Đồng" => [VND];
    "Ks" "ကျပ်" => [MMK];
    "ກີບ" => [LAK];

    // Scandinavia and the Baltic.
    "kr" "kr." => [SEK NOK DKK ISK];
    "skr" => [SEK];
    "nkr" => [NOK];
    "dkr" => [DKK];
    "ikr" "ISKr" => [ISK];
    "Fmk" => [FIM];
    "Lt" => [LTL];
    "Ls" => [LVL];

    // The rest of Europe.
    "ευρώ" "евро" "евра" "євро" => [EUR];
    "Fr." "Fr" => [CHF FRF BEF LUF];
    "SFr" "SFr." "SwFr" => [CHF];
    "FFr" "FFr." "FF" => [FRF];
    "BFr" => [BEF];
    "LFr" => [LUF];
    "DM" => [DEM];
    "öS" => [ATS];
    "hfl" "Dfl" "fl." => [NLG];
    "Pta" "Pta." "Ptas" "Ptas." => [ESP];
    "Esc" "Esc." => [PTE];
    "Kč" "Kc" "KČ" => [CZK];
    "Kčs" => [CSK];
    "Sk" => [SKK];
    "zł" "ZŁ" "zł." "zl" "zl." "złoty" "złote" "złotych" => [PLN];
    "Ft" "Ft." => [HUF];
    "lei" => [RON MDL];
    "лв" "лв." "lv" "lv." "лева" "лев" => [BGN];
    "kn" => [HRK];
    "KM" "КМ" => [BAM];
    "din" "din." "дин" "дин." "динара" => [RSD];
    "ден" "ден." "ДЕН" "денари" => [MKD];
    "TL" "YTL" => [TRY];

    // The former Soviet Union.
    "руб" "руб." "Руб" "Руб." "РУБ" "РУБ." "р" "р." "Р" "Р." "рубль" "рубля" "рублей" "рубли"
        => [RUB BYN];
    "Br" => [BYN ETB];
    "грн" "грн." "ГРН" "ГРН." "гривень" "гривня" "гривні" "гривен" "гривны" "hrn" "hrn." => [UAH];
    "тг" "тг." "тенге" "теңге" => [KZT];
    "сом" => [KGS UZS];
    "сум" "сўм" "so'm" "soʻm" "so‘m" => [UZS];
    "сомони" "смн" "ЅM" "SM" => [TJS];
    "манат" => [AZN TMT];
    "ლ" "ლ." "ლარი" => [GEL];
    "դր." "դրամ" => [AMD];
    "долл" "долл." "доллар" "доллара" "долларов" => [USD];

    // The Middle East and North Africa.
    "جنيه" => [EGP SDG GBP];
    "جنيه مصري" "ج.م" "ج.م." => [EGP];
    "جنيه سوداني" "ج.س" "ج.س." => [SDG];
    "جنيه إسترليني" "جنيه استرليني" => [GBP];
    "درهم" => [AED MAD];
    "درهم إماراتي" "د.إ" "د.إ." "Dhs" "Dhs." "Dh" => [AED];
    "درهم مغربي" "د.م" "د.م." => [MAD];
    "ريال" => [SAR QAR OMR YER IRR];
    "ريال سعودي" "ر.س" "ر.س." "SR" => [SAR];
    "ريال قطري" "ر.ق" "ر.ق." "QR" => [QAR];
    "ريال عماني" "ر.ع" "ر.ع." "RO" => [OMR];
    "ريال يمني" "ر.ي" "ر.ي." => [YER];
    "ریال" => [IRR];
    "دينار" => [KWD IQD JOD BHD DZD TND LYD];
    "دينار كويتي" "د.ك" "د.ك." "KD" => [KWD];
    "دينار عراقي" "د.ع" "د.ع." => [IQD];
    "دينار أردني" "د.أ" "د.أ." "د.ا" "د.ا." "JD" => [JOD];
    "دينار بحريني" "د.ب" "د.ب." "BD" => [BHD];
    "دينار جزائري" "د.ج" "د.ج." "دج" "DA" => [DZD];
    "دينار تونسي" "د.ت" "د.ت." => [TND];
    "دينار ليبي" "د.ل" "د.ل." "ل.د" "ل.د." "LD" => [LYD];
    "ليرة" => [TRY LBP SYP];
    "ليرة تركية" => [TRY];
    "ليرة لبنانية" "جنيه لبناني" "ل.ل" "ل.ل." => [LBP];
    "ليرة سورية" "ل.س" "ل.س." => [SYP];
    "دولار" "دولار أمريكي" "دولار أميركي" => [USD];
    "يورو" => [EUR];
    "ש\"ח" "ש״ח" "שקל" "שקלים" "NIS" => [ILS];

    // Africa south of the Sahara.
    "R" => [ZAR];
    "N" => [NGN];
    "KSh" "KSh." "KShs" => [KES];
    "USh" "UShs" => [UGX];
    "Sh" "Sh." "Shs" "Shs." => [KES UGX TZS SOS];
    "TSh" "TShs" => [TZS];
    "GH₵" "GH¢" => [GHS];
    "CFA" "F CFA" "CFAF" => [XOF XAF];
    "FCFA" => [XAF XOF];
    "Kz" "kwz" => [AOA];
    "ZK" => [ZMW];
    "MK" => [MWK];
    "MTn" => [MZN];
    "FBu" => [BIF];
    "Fdj" => [DJF];
    "FG" => [GNF];
    "FRw" => [RWF];
    "Ar" => [MGA];
    "Nfk" "ናቕፋ" "نافكا" => [ERN];
    "ብር" => [ETB];
    "UM" => [MRU];
    "Db" => [STN];

    // Latin America and the Pacific.
    "S/" "S/." => [PEN];
    "B/." "B/" => [PAB];
    "Bs" "Bs." => [BOB VES];
    "Bs.S" "BsS" => [VES];
    "BsF" "Bs.F" "Bs.F." "BsF." => [VEF];
    "Gs" "Gs." => [PYG];
    "Lps" "Lps." "L" => [HNL];
    "Cg." => [XCG];
    "NAf" "NAf." "NAƒ" => [ANG];
    "Afl" "Afl." => [AWG];
    "CFPF" "F CFP" "FCFP" => [XPF];
    "VT" => [VUV];

    // Crypto assets.
    "XBT" => [BTC];
};

/// The money that is counted in lakhs and crores.
pub(crate) const COUNTED_IN_LAKHS: &[Currency] = &[Currency::INR, Currency::PKR, Currency::NPR, Currency::LKR, Currency::BDT];

/// Letters that are another scale by themselves than fused to a code or sign: "TEUR" and "T€" are thousands.
pub(crate) const FUSED_SCALES: &[(&str, i8)] = &[("T", 3)];

/// The units of time, by their names in the figure record, that are no basis of comparison.
pub(crate) const UNITS_OF_TIME: &[&str] = &["hour", "minute", "second", "decade", "century", "fortnight"];

/// The unit of an index, and of what is told in percent, by its name in the figure record.
pub(crate) const POINT: &str = "point";

/// Letters before the ticker of a crypto-asset: prefixes of the metric system, "mBTC".
pub(crate) const METRIC_PREFIXES: &[(&str, i8)] = &[("k", 3), ("m", -3), ("µ", -6), ("μ", -6)];

/// Letters that head the names of models, lists and meetings when a number touches them: "PS4", "KC-45", "TOP10", "COP15".
pub(crate) const MODEL_LETTERS: &[&str] =
    &["ANG", "COP", "DA", "DM", "FF", "FG", "KC", "KM", "LE", "LL", "MK", "PS", "QR", "RO", "SM", "SR", "TOP", "UM", "VT", "ZK", "ZL"];

/// Forms that are also initials, words, or units of measure ("km", "ft", "dB"). They mean money only
/// in exactly this case, and where the context leaves no other reading: "R500m" is an amount, "R2"
/// need not be. Single letters stand before the number.
pub(crate) const STRICT: &[&str] = &[
    "N", "R", "W", "Y", "L", "Ar", "B/", "B/.", "BD", "Br", "CFA", "DA", "DM", "Db", "Dh", "Esc", "FF", "FG", "Fr", "Ft", "Ft.", "Gs",
    "JD", "KM", "КМ", "Ks", "LD", "LE", "LEI", "LL", "Lei", "Lps", "Lps.", "Ls", "Lt", "MK", "MTn", "NIS", "PS", "QR", "RO", "RP", "RS",
    "Re", "Re.", "Rf", "SFR", "SM", "SR", "S/", "S/.", "Sh", "Sh.", "Shs", "Shs.", "Sk", "Tk", "UM", "VT", "Vt", "ZK", "din", "kn", "lv",
    "ден", "сом", "сум",
];
