//! Languages: which there are, and the data each brings.
//!
//! A language is a folder here with its words and its settings. The grammar asks only for senses and settings, so
//! that adding one changes no other file but this list.

pub(crate) mod en;
pub(crate) mod endings;
pub(crate) mod zh;

pub(crate) use self::endings::Endings;

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use crate::lexicon::{Lexicon, PartTable, Period, RunWords};
use crate::value::{Currency, Direction, Error};

/// The language of a text. It settles the words, and how numbers are grouped.
///
/// ```
/// use financial_figures::{Extractor, Language};
/// let language: Language = "zh-Hans".parse()?;
/// let extractor = Extractor::builder().language(language).build();
/// assert_eq!(extractor.read("营收增长5%").figures()[0].to_string(), "up 5%");
/// # Ok::<(), financial_figures::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Chinese, in simplified or traditional characters.
    Chinese,
    /// Not known: the script decides, and marks in numbers are read by their form alone.
    Undetermined,
}

/// How a language writes.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    /// A comma parts the decimals.
    pub comma_decimals: bool,
    /// One mark before three digits groups them, whichever mark it is.
    pub ambiguous_mark_groups: bool,
    /// Words are written without spaces between them.
    pub unspaced: bool,
    /// How a plural noun ends.
    pub plural_mark: &'static str,
    /// Endings of the plural, longest first, with those of the singular.
    pub plural_endings: Endings,
    pub irregular_plurals: Endings,
    /// Units of one letter, as they are written.
    pub letter_units: &'static [&'static str],
    /// Endings that adjectives have and few nouns.
    pub adjective_endings: &'static [&'static str],
    /// Endings that look like the plural and are not.
    pub singular_endings: &'static [&'static str],
    /// What a sign with several candidates usually stands for in this language, where it is not the likeliest.
    pub usual: &'static [(&'static str, Currency)],
    /// Whose thousand a "grand" is, likeliest first.
    pub grand: &'static [Currency],
    pub periods: &'static [(&'static str, &'static str, Period)],
    /// Parts of words that tell over which span a sentence compares one period with the one before.
    pub spans: &'static [(&'static str, Period)],
    /// Adjectives that tell by how much a thing is above or below what it is compared with: 比上年多3亿元.
    pub differences: &'static [(&'static str, Direction)],
    /// Two digits side by side that are a range although they are no neighbours: 三五年.
    pub loose_pairs: &'static [(u16, u16)],
}

/// A BCP 47 tag: its first part decides, so that "en-GB" and "zh-Hant" are known; "und" is
/// [`Language::Undetermined`].
///
/// # Errors
///
/// When the language is none of these.
impl FromStr for Language {
    type Err = Error;

    fn from_str(tag: &str) -> Result<Self, Error> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "en" => Ok(Self::English),
            "zh" => Ok(Self::Chinese),
            "und" => Ok(Self::Undetermined),
            _ => Err(Error::unknown_language(tag)),
        }
    }
}

/// Its BCP 47 tag, which parses back.
impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::English => "en",
            Self::Chinese => "zh",
            Self::Undetermined => "und",
        })
    }
}

impl Language {
    /// The shared lexicon of English and its settings, which cost nothing to ask for again.
    pub(crate) fn english() -> (&'static Lexicon, &'static Settings) {
        static SETTINGS: Settings = en::SETTINGS;
        (Self::English.load().0, &SETTINGS)
    }

    /// The shared lexicon of a language and its settings. The undetermined language is settled by script before.
    pub(crate) fn load(self) -> (&'static Lexicon, Settings) {
        static ENGLISH: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(&en::DATA));
        static CHINESE: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(&zh::DATA));
        match self {
            Self::English => (&ENGLISH, en::SETTINGS),
            Self::Chinese => (&CHINESE, zh::SETTINGS),
            Self::Undetermined => (&ENGLISH, Settings { ambiguous_mark_groups: true, ..en::SETTINGS }),
        }
    }
}

impl Language {
    /// What a language without spaces has around its figures.
    pub(crate) fn runs(self) -> Option<&'static RunWords> {
        match self {
            Self::Chinese => Some(&zh::parts::RUNS),
            Self::English | Self::Undetermined => None,
        }
    }

    /// What the words of a language are in a sentence, where they are known.
    pub(crate) fn parts(self) -> Option<&'static PartTable> {
        static ENGLISH: LazyLock<PartTable> = LazyLock::new(|| PartTable::new(&en::parts::PARTS));
        match self {
            Self::English | Self::Undetermined => Some(&ENGLISH),
            Self::Chinese => None,
        }
    }
}

#[cfg(test)]
mod tests;
