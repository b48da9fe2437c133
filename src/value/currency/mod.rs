//! Currencies: a closed identifier, and what is known of each.
//!
//! [`table`] is generated from ISO 4217 and CLDR. The signs and abbreviations that stand for currencies in text are
//! words of the lexicon; names of one language live with that language.

mod identifier;
mod table;

use std::fmt;

use self::identifier::Row;
pub use self::identifier::{Currency, Status};

impl Currency {
    /// The currency of an ISO 4217 code, or the crypto asset of a ticker, in upper case.
    ///
    /// ```
    /// use financial_figures::Currency;
    /// assert_eq!(Currency::from_code("DEM"), Some(Currency::DEM));
    /// assert_eq!(Currency::from_code("BTC"), Some(Currency::BTC));
    /// assert_eq!(Currency::from_code("usd"), None);
    /// ```
    pub fn from_code(code: &str) -> Option<Self> {
        let index = table::ROWS.binary_search_by_key(&code, |row| row.code).ok()?;
        u16::try_from(index).ok().map(Self)
    }

    /// The currency of an ISO 4217 numeric code.
    ///
    /// A successor may keep the number of a historic currency: the active one is returned.
    ///
    /// ```
    /// use financial_figures::Currency;
    /// assert_eq!(Currency::from_numeric(840), Some(Currency::USD));
    /// assert_eq!(Currency::from_numeric(532), Some(Currency::XCG)); // once ANG
    /// assert_eq!(Currency::from_numeric(0), None);
    /// ```
    pub fn from_numeric(numeric: u16) -> Option<Self> {
        Self::all().filter(|currency| currency.numeric() == Some(numeric)).min_by_key(|currency| currency.status() != Status::Active)
    }

    /// The currency a region pays in, by its ISO 3166 alpha-2 code in upper case.
    ///
    /// Where a region has several, its own comes before a foreign one.
    ///
    /// ```
    /// use financial_figures::Currency;
    /// assert_eq!(Currency::of_region("CH"), Some(Currency::CHF));
    /// assert_eq!(Currency::of_region("PA"), Some(Currency::PAB)); // besides USD
    /// assert_eq!(Currency::of_region("AQ"), None);
    /// ```
    pub fn of_region(region: &str) -> Option<Self> {
        Self::region(region).map(|(_, currency)| currency)
    }

    /// A region's code and currency.
    pub(crate) fn region(code: &str) -> Option<(&'static str, Self)> {
        let index = table::REGIONS.binary_search_by_key(&code, |(code, _)| code).ok()?;
        table::REGIONS.get(index).copied()
    }

    /// Whether a comma parts the decimals of money in a region: "1.234 €" is more than a thousand in Germany.
    pub(crate) fn decimal_comma(region: &str) -> bool {
        table::DECIMAL_COMMA.binary_search(&region).is_ok()
    }

    /// Whether no decimals of it are in use, whatever minor unit ISO 4217 lists: "6.900 Ft" is thousands of forints.
    pub(crate) fn is_whole(self) -> bool {
        table::WHOLE.binary_search(&self).is_ok()
    }

    /// Every currency, in the order of the codes.
    ///
    /// ```
    /// use financial_figures::Currency;
    /// assert!(Currency::all().any(|currency| currency.narrow_symbol() == "₹"));
    /// ```
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        (0..).zip(&table::ROWS).map(|(index, _)| Self(index))
    }

    /// The ISO 4217 code, or the ticker of a crypto asset.
    pub fn code(self) -> &'static str {
        self.row().code
    }

    /// The ISO 4217 numeric code, without leading zeros; crypto assets have none.
    pub fn numeric(self) -> Option<u16> {
        self.row().numeric
    }

    /// The number of decimals of the minor unit according to ISO 4217.
    ///
    /// Crypto assets, precious metals and units of account have none.
    ///
    /// ```
    /// use financial_figures::Currency;
    /// assert_eq!(Currency::KWD.minor_unit(), Some(3));
    /// assert_eq!(Currency::XAU.minor_unit(), None);
    /// ```
    pub fn minor_unit(self) -> Option<u8> {
        self.row().minor_unit
    }

    /// The English name for one unit: "Swiss franc".
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// The English name for many units: "Swiss francs".
    pub fn name_plural(self) -> &'static str {
        self.row().name_plural
    }

    /// The symbol that stands for this currency alone in English; the code where there is none.
    ///
    /// ```
    /// use financial_figures::Currency;
    /// assert_eq!(Currency::CAD.symbol(), "CA$");
    /// assert_eq!(Currency::CHF.symbol(), "CHF");
    /// ```
    pub fn symbol(self) -> &'static str {
        self.row().symbol
    }

    /// The short symbol, which other currencies may share.
    ///
    /// ```
    /// use financial_figures::Currency;
    /// assert_eq!(Currency::CAD.narrow_symbol(), "$");
    /// ```
    pub fn narrow_symbol(self) -> &'static str {
        self.row().narrow_symbol
    }

    /// Whether the currency is in use.
    ///
    /// ```
    /// use financial_figures::{Currency, Status};
    /// assert_eq!(Currency::DEM.status(), Status::Historic);
    /// assert_eq!(Currency::BTC.status(), Status::CryptoAsset);
    /// ```
    pub fn status(self) -> Status {
        self.row().status
    }

    /// The English names that stand for exactly one currency, as CLDR capitalises them.
    ///
    /// Left out: names with a note in parentheses, such as "Romanian leu (1952–2006)", and metals
    /// and units of account, whose names ("troy ounce of gold") are not written of money.
    pub(crate) fn full_names() -> impl Iterator<Item = (&'static str, Self)> {
        Self::all()
            .filter(|currency| currency.status() != Status::Active || currency.minor_unit().is_some())
            .flat_map(|currency| {
                let (one, many) = (currency.name(), currency.name_plural());
                [(one, currency), (many, currency)].into_iter().take(if one == many { 1 } else { 2 })
            })
            .filter(|(name, _)| !name.contains('('))
    }

    fn row(self) -> &'static Row {
        let [first, ..] = &table::ROWS;
        // Every `Currency` is made from the index of a row, so the fallback is never taken.
        table::ROWS.get(usize::from(self.0)).unwrap_or(first)
    }
}

/// Writes the code.
impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

/// Writes the code.
impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

#[cfg(test)]
mod tests;
