//! What identifies a currency, and a row of what is known of it.

/// A currency of ISO 4217, active or historic, or a crypto asset.
///
/// A small identifier to copy and compare; the order is that of the codes.
///
/// ```
/// use financial_figures::Currency;
///
/// let yen = Currency::JPY;
/// assert_eq!(yen.code(), "JPY");
/// assert_eq!(yen.minor_unit(), Some(0));
/// assert_eq!(yen.name_plural(), "Japanese yen");
/// assert_eq!(Currency::from_code("JPY"), Some(yen));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(pub(super) u16);

/// Whether a currency is in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// In ISO's list of current currencies and funds.
    Active,
    /// Replaced by another currency, but still named in texts.
    Historic,
    /// A crypto asset, known by its ticker; not in ISO 4217.
    CryptoAsset,
}

/// What the table knows of a currency.
pub(super) struct Row {
    pub(super) code: &'static str,
    pub(super) numeric: Option<u16>,
    pub(super) minor_unit: Option<u8>,
    pub(super) status: Status,
    pub(super) name: &'static str,
    pub(super) name_plural: &'static str,
    pub(super) symbol: &'static str,
    pub(super) narrow_symbol: &'static str,
}

impl Row {
    pub(super) const fn new(
        code: &'static str,
        numeric: Option<u16>,
        minor_unit: Option<u8>,
        status: Status,
        [name, name_plural]: [&'static str; 2],
        [symbol, narrow_symbol]: [&'static str; 2],
    ) -> Self {
        Self { code, numeric, minor_unit, status, name, name_plural, symbol, narrow_symbol }
    }
}
