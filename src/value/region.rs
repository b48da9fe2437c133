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
