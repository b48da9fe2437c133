//! Sets up an extractor.

use regex::Regex;
use std::sync::Arc;

use crate::amount::{LoneMark, Settling};
use crate::extract::extractor::{Extractor, Reader, Words};
use crate::language::{DecimalSeparator, Language};
use crate::lexicon::Sense;
use crate::text::class;
use crate::value::{Currency, Error, Kind, Region};

/// Sets up an [`Extractor`].
///
/// ```
/// use financial_figures::{DecimalSeparator, Extractor, Kind};
///
/// let extractor = Extractor::builder()
///     .region("CA".parse()?)
///     .kinds([Kind::Money])
///     .unit("widget", "widgets")?
///     .build();
/// let figure = extractor.figures("It paid $5 for 3 widgets.").next().unwrap();
/// assert_eq!(figure.currency().unwrap().code(), "CAD");
/// # Ok::<(), financial_figures::Error>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct ExtractorBuilder {
    language: Language,
    region: Option<Region>,
    kinds: Option<Vec<Kind>>,
    separator: Option<DecimalSeparator>,
    accounting: bool,
    every_sentence: bool,
    without_facts: bool,
    excluded: Vec<Regex>,
    own: Vec<OwnWord>,
    /// How many atoms the words of the caller's have.
    atoms: usize,
}

/// So many words and signs the names of a caller may have together: with those of any language they fit the lexicon.
const MOST_ATOMS: usize = 40_000;

/// A word of the caller's.
#[derive(Debug, Clone)]
enum OwnWord {
    Unit(String, String),
    Currency(String, Currency),
    Skip(String),
}

/// A name that texts can have as a word or phrase.
fn own_word(name: &str) -> Result<String, Error> {
    if !class::is_phrase(name) {
        return Err(Error::unusable("the word", name, "it has to be made of words, without digits, slashes and bars"));
    }
    if name.chars().all(|character| character.is_ascii_punctuation() && character != '$') {
        return Err(Error::unusable("the word", name, "its mark has a part of its own in the grammar"));
    }
    Ok(name.to_owned())
}

/// A name of a thing: more than a letter, which says too little to be told from a name or an article.
fn own_name(name: &str) -> Result<String, Error> {
    match name.as_bytes() {
        [letter] if letter.is_ascii_alphabetic() => Err(Error::unusable("the word", name, "a single letter says too little")),
        _ => own_word(name),
    }
}

impl ExtractorBuilder {
    /// The language of the texts; English if not set.
    pub fn language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// The region whose money a bare "$", "pound" or "peso" is. Such a figure still says that its currency is
    /// assumed. A sign that the region's money does not go by ("£" in Canada) means what it usually means.
    ///
    /// It also says how one mark before three digits of its own money is read, where nothing in the sentence does: "€1.250"
    /// is more than a thousand in Germany, where a comma parts decimals (by CLDR).
    ///
    /// ```
    /// use financial_figures::{Extractor, rust_decimal::Decimal};
    /// let value = |extractor: Extractor| extractor.read("It costs €1.250.").figures()[0].value();
    /// assert_eq!(value(Extractor::new()), Some(Decimal::new(1250, 3)));
    /// assert_eq!(value(Extractor::builder().region("DE".parse()?).build()), Some(Decimal::from(1250)));
    /// # Ok::<(), financial_figures::Error>(())
    /// ```
    pub fn region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    /// The kinds of figures wanted; all if not set. Links to others are left out, and indices count the wanted
    /// ones.
    ///
    /// ```
    /// use financial_figures::{Extractor, Kind};
    /// let extractor = Extractor::builder().kinds([Kind::Percent]).build();
    /// let reading = extractor.read("Sales rose 3% to $5 million.");
    /// assert_eq!(reading.figures().len(), 1);
    /// assert_eq!(reading.figures()[0].change_of(), None);
    /// ```
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = Kind>) -> Self {
        self.kinds = Some(kinds.into_iter().collect());
        self
    }

    /// The mark that parts decimals, where the language's own does not hold.
    pub fn decimal_separator(mut self, separator: DecimalSeparator) -> Self {
        self.separator = Some(separator);
        self
    }

    /// Whether an amount in parentheses is negative wherever it stands, as in accounts; by default only where it
    /// stands alone. "$5m ($4m)" is by default one amount and an earlier one.
    pub fn accounting_parentheses(mut self, accounting: bool) -> Self {
        self.accounting = accounting;
        self
    }

    /// A unit of the caller's: its singular, under which it is counted, and another form of it. ASCII capitals do
    /// not matter.
    ///
    /// ```
    /// use financial_figures::Extractor;
    /// let extractor = Extractor::builder().unit("kilocalorie", "kcal")?.build();
    /// let reading = extractor.read("A bar has 300 kcal.");
    /// assert_eq!(reading.figures()[0].unit().unwrap().to_string(), "kilocalorie");
    /// # Ok::<(), financial_figures::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When a form is not made of words, or of marks that stand for one: it is empty, has digits or a slash, is a mark
    /// of the grammar or a single letter; and when there is no room for more words, after about 40,000.
    pub fn unit(self, singular: &str, plural: &str) -> Result<Self, Error> {
        self.adopt(OwnWord::Unit(own_name(singular)?, own_name(plural)?))
    }

    /// A name or sign of the caller's for one major unit of a currency. It means that, whatever it meant before.
    ///
    /// ```
    /// use financial_figures::{Currency, Extractor};
    /// let extractor = Extractor::builder().currency("clams", Currency::USD)?.build();
    /// let reading = extractor.read("It paid 5 million clams.");
    /// assert_eq!(reading.figures()[0].money().unwrap().to_string(), "USD 5000000");
    /// # Ok::<(), financial_figures::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`unit`](Self::unit).
    pub fn currency(self, name: &str, currency: Currency) -> Result<Self, Error> {
        self.adopt(OwnWord::Currency(own_word(name)?, currency))
    }

    /// A name whose number is no figure: with "Falcon", the 9 of "Falcon 9" is left alone. It means nothing else
    /// any more.
    ///
    /// ```
    /// use financial_figures::Extractor;
    /// let extractor = Extractor::builder().skip("Falcon")?.build();
    /// assert_eq!(extractor.read("The falcon 9 costs $67 million.").figures().len(), 1);
    /// # Ok::<(), financial_figures::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`unit`](Self::unit). A name that has its number in it ("Area 51") is left alone with
    /// [`exclude`](Self::exclude).
    pub fn skip(self, name: &str) -> Result<Self, Error> {
        self.adopt(OwnWord::Skip(own_name(name)?))
    }

    /// Leaves alone what a regular expression matches, within a sentence: article numbers, internal codes.
    ///
    /// The library is built without Unicode classes; write `[0-9]` for `\d`.
    ///
    /// ```
    /// use financial_figures::Extractor;
    /// let extractor = Extractor::builder().exclude("item [0-9]+")?.build();
    /// assert_eq!(extractor.figures("They paid $5 for item 20,000.").count(), 1);
    /// # Ok::<(), financial_figures::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the pattern is not a regular expression.
    pub fn exclude(mut self, pattern: &str) -> Result<Self, Error> {
        let pattern = Regex::new(pattern).map_err(|problem| Error::unusable("the pattern", pattern, problem))?;
        self.excluded.push(pattern);
        Ok(self)
    }

    /// Reads every sentence, also those that the scan would pass over: slower, with the same figures. The tests
    /// hold the scan against it.
    #[doc(hidden)]
    pub fn every_sentence(mut self, every: bool) -> Self {
        self.every_sentence = every;
        self
    }

    /// Whether to tell what figures are about: [`entity`](crate::Figure::entity), [`metric`](crate::Figure::metric),
    /// [`period`](crate::Figure::period) and whether it is [expected](crate::Figure::is_expected). They are told if not
    /// set; without them, reading is a little faster.
    ///
    /// ```
    /// use financial_figures::Extractor;
    /// let extractor = Extractor::builder().facts(false).build();
    /// assert!(extractor.read("Sales rose 3%.").figures()[0].metric().is_none());
    /// ```
    pub fn facts(mut self, facts: bool) -> Self {
        self.without_facts = !facts;
        self
    }

    /// Takes up a word of the caller's, as long as there is room for it.
    fn adopt(mut self, word: OwnWord) -> Result<Self, Error> {
        let forms: &[&str] = match &word {
            OwnWord::Unit(singular, plural) => &[singular, plural],
            OwnWord::Currency(name, _) | OwnWord::Skip(name) => &[name],
        };
        self.atoms += forms.iter().map(|form| class::atoms(form)).sum::<usize>();
        if self.atoms > MOST_ATOMS {
            let last = forms.last().copied().unwrap_or_default();
            return Err(Error::unusable("the word", last, format_args!("there are more than {MOST_ATOMS} words")));
        }
        self.own.push(word);
        Ok(self)
    }

    fn reader(&self, language: Language) -> Reader {
        let (shared, mut settings) = language.load();
        if let Some(separator) = self.separator {
            settings.part_decimals_by(separator);
        }
        if self.own.is_empty() {
            return Reader { words: Words::Shared(shared), settings, parts: language.parts(), runs: language.runs() };
        }
        let mut lexicon = shared.clone();
        for word in &self.own {
            match word {
                OwnWord::Unit(singular, plural) => lexicon.settle_unit(&[singular, plural], singular.clone().into()),
                OwnWord::Currency(name, currency) => lexicon.settle_form(name, *currency),
                OwnWord::Skip(name) => lexicon.settle(name, Sense::Skip),
            }
        }
        Reader { words: Words::Own(Arc::new(lexicon)), settings, parts: language.parts(), runs: language.runs() }
    }

    /// The extractor. Without words of the caller's this costs next to nothing; with them, the words of the
    /// language are copied.
    pub fn build(self) -> Extractor {
        let scripts = if self.language == Language::Undetermined { Language::TOLD_BY_SCRIPT } else { &[] };
        let by_script = scripts.iter().map(|&language| (language, self.reader(language))).collect();
        Extractor {
            reader: self.reader(self.language),
            by_script,
            settling: Settling {
                currency: self.region.map(Region::currency),
                mark: match (self.separator, self.region) {
                    (Some(_), _) => LoneMark::Told,
                    (None, Some(region)) if region.parts_decimals_with_comma() => LoneMark::ByRegion,
                    (None, _) => LoneMark::ByCurrency,
                },
                accounting: self.accounting,
            },
            kinds: self.kinds,
            scanning: !self.every_sentence,
            facts: !self.without_facts,
            excluded: self.excluded,
        }
    }
}

impl Default for Extractor {
    fn default() -> Self {
        Self::new()
    }
}

impl Extractor {
    /// An extractor of English with no region: a bare "$" is the US dollar, said to be assumed.
    pub fn new() -> Self {
        Self::builder().build()
    }

    /// Options: language, region, kinds, separators, and words of the caller's. See [`ExtractorBuilder`].
    pub fn builder() -> ExtractorBuilder {
        ExtractorBuilder::default()
    }
}
