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

    /// The language that the script of a text tells, if it tells one: Japanese where syllables stand among the ideographs,
    /// Chinese where none do. A text with more words in letters than ideographs is in neither, for those may be a name; and
    /// which language of letters it is in, its script does not tell.
    ///
    /// An [`Extractor`](crate::Extractor) reads what it is told to, and English unless told; this is for a program whose
    /// texts do not say what they are in. [`Language::Undetermined`] asks it for each sentence.
    ///
    /// ```
    /// use financial_figures::Language;
    /// assert_eq!(Language::of_script("营收增长5%至3亿元"), Some(Language::Chinese));
    /// assert_eq!(Language::of_script("売上高は5%増の3億円だった"), Some(Language::Japanese));
    /// assert_eq!(Language::of_script("Shares of Alibaba (阿里巴巴) rose 5% on Monday"), None);
    /// ```
    pub fn of_script(text: &str) -> Option<Self> {
        /// What encodes the first of these characters begins with this byte or a higher one.
        const FIRST: u8 = 0xE3;
        const FEW: usize = 10;
        if text.bytes().all(|byte| byte < FIRST) {
            return None;
        }
        let (mut ideographs, mut syllables, mut words, mut in_word) = (0, 0, 0, false);
        for character in text.chars() {
            let ideograph = class::is_ideograph_of_prose(character);
            let syllable = class::is_hiragana(character) || class::is_katakana(character);
            let letter = character.is_alphabetic() && !syllable && !class::is_ideograph(character);
            ideographs += usize::from(ideograph);
            syllables += usize::from(syllable);
            words += usize::from(letter && !in_word);
            in_word = letter;
        }
        match (ideographs, syllables) {
            _ if ideographs + syllables <= words => None,
            // A lone syllable may stand in a name.
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
