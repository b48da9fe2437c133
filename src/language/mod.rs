//! Languages: which there are, and the data each brings.
//!
//! A language is a folder here with its words and its settings. The grammar asks only for senses and settings, so
//! that adding one changes no other file but this list.

pub(crate) mod de;
pub(crate) mod en;
pub(crate) mod endings;
pub(crate) mod frames;
pub(crate) mod ja;
pub(crate) mod settings;
pub(crate) mod zh;

pub use self::settings::DecimalSeparator;
pub(crate) use self::settings::Settings;

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use crate::lexicon::{Comparing, Lexicon, PartTable, Runs};
use crate::text::class;
use crate::value::Error;

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
    /// German.
    German,
    /// Japanese.
    Japanese,
    /// Not known: the script decides, and marks in numbers are read by their form alone.
    Undetermined,
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
            "de" => Ok(Self::German),
            "ja" => Ok(Self::Japanese),
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
            Self::German => "de",
            Self::Japanese => "ja",
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
        static GERMAN: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(&de::DATA));
        static JAPANESE: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(&ja::DATA));
        match self {
            Self::German => (&GERMAN, de::SETTINGS),
            Self::Japanese => (&JAPANESE, ja::SETTINGS),
            Self::English => (&ENGLISH, en::SETTINGS),
            Self::Chinese => (&CHINESE, zh::SETTINGS),
            Self::Undetermined => (&ENGLISH, Settings { ambiguous_mark_groups: true, ..en::SETTINGS }),
        }
    }
}

impl Language {
    /// The languages that their script tells.
    pub(crate) const TOLD_BY_SCRIPT: &'static [Self] = &[Self::Chinese, Self::Japanese];

    /// The language that the script of a text tells, if one does: ideographs with the syllables of Japanese among them, or
    /// without. A lone one may stand in a name.
    pub(crate) fn of_script(text: &str) -> Option<Self> {
        const FEW: usize = 10;
        let (mut ideographs, mut syllables) = (0, 0);
        for character in text.chars() {
            ideographs += usize::from(class::is_ideograph_of_prose(character));
            syllables += usize::from(class::is_hiragana(character) || class::is_katakana(character));
        }
        match (ideographs, syllables) {
            (0, 0) => None,
            _ if FEW * syllables > ideographs => Some(Self::Japanese),
            _ => Some(Self::Chinese),
        }
    }

    /// What each language has to compare figures with.
    pub(crate) const COMPARING: &'static [&'static Comparing] = &[&en::concepts::COMPARING, &zh::concepts::COMPARING];

    /// What a language without spaces has around its figures.
    pub(crate) fn runs(self) -> Option<&'static Runs> {
        static CHINESE: LazyLock<Runs> = LazyLock::new(|| Runs::new(&zh::parts::RUNS));
        match self {
            Self::Chinese => Some(&CHINESE),
            _ => None,
        }
    }

    /// What the words of a language are in a sentence, where they are known.
    pub(crate) fn parts(self) -> Option<&'static PartTable> {
        static ENGLISH: LazyLock<PartTable> = LazyLock::new(|| PartTable::new(&en::parts::PARTS));
        match self {
            Self::English | Self::Undetermined => Some(&ENGLISH),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
