//! The region whose money a bare sign is.

use std::fmt;
use std::str::FromStr;

use crate::value::currency::Currency;
use crate::value::error::Error;

/// The region whose money a bare "$" is, made from its ISO 3166 alpha-2 code.
///
/// ```
/// use financial_figures::{Currency, Extractor, Region};
/// let australia: Region = "AU".parse()?;
/// let extractor = Extractor::builder().region(australia).build();
/// assert_eq!(extractor.read("It paid $5.").figures()[0].currency(), Some(Currency::AUD));
/// assert_eq!(extractor.read("It paid US$5.").figures()[0].currency(), Some(Currency::USD));
/// # Ok::<(), financial_figures::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Region {
    code: &'static str,
    currency: Currency,
}

impl Region {
    /// Its ISO 3166 alpha-2 code.
    pub fn code(self) -> &'static str {
        self.code
    }

    /// Whether a comma parts the decimals of money there, by CLDR.
    pub(crate) fn parts_decimals_with_comma(self) -> bool {
        Currency::decimal_comma(self.code)
    }

    /// The region of a BCP 47 language tag, where it names one that has money of its own.
    ///
    /// ```
    /// use financial_figures::Region;
    /// assert_eq!(Region::of_language_tag("zh-HK").unwrap().code(), "HK");
    /// assert_eq!(Region::of_language_tag("zh-Hant-TW").unwrap().code(), "TW");
    /// assert_eq!(Region::of_language_tag("zh-Hant"), None);
    /// ```
    pub fn of_language_tag(tag: &str) -> Option<Self> {
        let mut parts = tag.split(['-', '_']).skip(1).filter(|part| part.len() == 2);
        parts.next().and_then(|code| code.to_ascii_uppercase().parse().ok())
    }

    /// The legal tender of the region.
    ///
    /// ```
    /// use financial_figures::Region;
    /// assert_eq!("CA".parse::<Region>().unwrap().currency().code(), "CAD");
    /// assert!("XX".parse::<Region>().is_err());
    /// ```
    pub fn currency(self) -> Currency {
        self.currency
    }
}

/// An ISO 3166 alpha-2 code, in capitals or not: "CA", "ca".
///
/// ```
/// use financial_figures::Region;
/// assert_eq!("ca".parse::<Region>()?, "CA".parse()?);
/// # Ok::<(), financial_figures::Error>(())
/// ```
///
/// # Errors
///
/// When no region has that code, and when it has no money of its own or of another: "AQ".
impl FromStr for Region {
    type Err = Error;

    fn from_str(code: &str) -> Result<Self, Error> {
        let region = Currency::region(&code.to_ascii_uppercase()).map(|(code, currency)| Self { code, currency });
        region.ok_or_else(|| Error::unknown_region(code))
    }
}

/// Its code, which parses back.
impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code)
    }
}
