//! The extractor: a text in, its figures out.
//!
//! The loop is: find where a figure may begin, take the sentence around it, lex it, read its amounts, what is
//! said about them, and how they are linked. Sentences without digits or number words are never lexed.

use std::collections::VecDeque;
use std::fmt;
use std::iter::FusedIterator;
use std::str::FromStr;
use std::sync::Arc;

use regex::Regex;
use rust_decimal::Decimal;

use crate::amount::{self, Amount, Measure, Settling, Sign, UnitOf};
use crate::currency::Currency;
use crate::error::Error;
use crate::figure::{Direction, Figure, Kind, Role};
use crate::guard;
use crate::language::{Language, Settings};
use crate::lexeme::{self, Lexeme, Lexemes};
use crate::lexicon::{Lexicon, Sense};
use crate::meaning::{self, Statement};
use crate::noun;
use crate::parse::{self, Expression, Rules};
use crate::piece;
use crate::quantity::{Extent, Quantity, Range, Unit};
use crate::relation;
use crate::scan;
use crate::sentence::{Lexed, Sentence};
use crate::short::Text;
use crate::text::{self, Span};
use crate::unspaced;

/// The lexicon of a language, or one with a caller's own words.
#[derive(Debug, Clone)]
enum Words {
    Shared(&'static Lexicon),
    Own(Arc<Lexicon>),
}

impl Words {
    fn get(&self) -> &Lexicon {
        match self {
            Self::Shared(lexicon) => lexicon,
            Self::Own(lexicon) => lexicon,
        }
    }
}

/// A language ready to read: its words and its settings.
#[derive(Debug, Clone)]
struct Reader {
    words: Words,
    settings: Settings,
}

/// Reads the figures of texts. Made once, used for any number of texts, from any number of threads.
#[derive(Debug, Clone)]
pub struct Extractor {
    reader: Reader,
    /// The reader of unspaced text, where the language is not known and the script decides.
    unspaced: Option<Reader>,
    settling: Settling,
    kinds: Option<Vec<Kind>>,
    scanning: bool,
    /// Where these match, no figure is read.
    excluded: Vec<Regex>,
}

/// Room that [`Extractor::read_into`] works in. Handed in again, it is not allocated again.
#[derive(Debug, Clone, Default)]
pub struct Scratch {
    lexemes: Lexemes,
    statements: Vec<Statement>,
    /// Where each statement has gone when others are left out.
    places: Vec<Option<usize>>,
}

impl Extractor {
    /// Appends the figures of the sentence `start..end`; `index` is the number of figures before it.
    fn sentence<'t>(
        &self,
        text: &'t str,
        start: usize,
        end: usize,
        index: usize,
        scratch: &mut Scratch,
        out: &mut impl Extend<Figure<'t>>,
    ) -> usize {
        let reader = self.reader_of(text, start, end);
        let lexicon = reader.words.get();
        lexeme::lex(text, start, end, lexicon, &reader.settings, &mut scratch.lexemes);
        let sentence = &Lexed::new(text, &scratch.lexemes, lexicon, &reader.settings);
        let statements = &mut scratch.statements;
        statements.clear();
        let mut past = 0;
        let mut room = Amount::NOTHING;
        let amount = &mut room;
        for &at in &scratch.lexemes.openers {
            if at < past || !amount::may_begin(sentence, at) {
                continue;
            }
            if read_into(sentence, at, &self.settling, amount).is_none() {
                continue;
            }
            if guard::continues_code(sentence, amount) {
                // Q3出货量42万吨: the code ends where the ideographs begin.
                let end = if sentence.settings.unspaced { at } else { amount.end };
                past = sentence.skip_code(end.max(at + 1));
                continue;
            }
            widen(sentence, amount, &self.settling);
            past = amount.end.max(at + 1);
            if guard::is_figure(sentence, amount) {
                meaning::add(sentence, *amount, statements);
            } else if amount.high.is_none() && amount.measure == Measure::Nothing {
                past = sentence.skip_code(past);
            }
        }
        if statements.is_empty() {
            return 0;
        }
        if !self.excluded.is_empty() {
            let piece = text.get(start..end).unwrap_or_default();
            for pattern in &self.excluded {
                let mut found = pattern.find_iter(piece).peekable();
                statements.retain(|Statement { amount, .. }| {
                    while found.next_if(|found| start + found.end() <= amount.start).is_some() {}
                    found.peek().is_none_or(|found| start + found.start() >= amount.stop)
                });
            }
            if statements.is_empty() {
                return 0;
            }
        }
        amount::qualify(sentence, statements);
        amount::share(sentence, statements, &self.settling);
        // The scale that a number took from another may be too much for it.
        statements.retain(|statement| !statement.amount.unfit);
        if reader.settings.unspaced {
            unspaced::classified(sentence, statements);
            unspaced::worth(sentence, statements);
        }
        amount::join_bounds(sentence, statements);
        relation::link(sentence, statements);
        if reader.settings.unspaced {
            unspaced::rates(statements);
        }
        let wanted = |statement: &Statement| self.kinds.as_ref().is_none_or(|kinds| kinds.contains(&kind(statement)));
        if self.kinds.is_some() {
            drop_unwanted(statements, &mut scratch.places, wanted);
        }
        let found = statements.len();
        out.extend(statements.iter().map(|statement| figure(text, sentence, statement, index)));
        found
    }

    fn reader_of(&self, text: &str, start: usize, end: usize) -> &Reader {
        match &self.unspaced {
            Some(unspaced) if text.get(start..end).is_some_and(|sentence| sentence.chars().any(crate::text::is_ideograph_of_prose)) => {
                unspaced
            }
            _ => &self.reader,
        }
    }
}

/// The amount that begins at a lexeme, as a range where it is one.
pub(crate) fn read_amount(sentence: Sentence<'_>, at: usize, settling: &Settling) -> Option<Amount> {
    let mut amount = Amount::NOTHING;
    read_into(sentence, at, settling, &mut amount)?;
    widen(sentence, &mut amount, settling);
    Some(amount)
}

/// Reads the amount that begins at a lexeme where it is to stay, with what an unspaced script adds to it.
#[inline]
fn read_into(sentence: Sentence<'_>, at: usize, settling: &Settling, amount: &mut Amount) -> Option<()> {
    if !sentence.settings.unspaced {
        return amount::read_into(sentence, at, settling, amount);
    }
    read_unspaced(sentence, at, settling, amount)
}

#[inline(never)]
fn read_unspaced(sentence: Sentence<'_>, at: usize, settling: &Settling, amount: &mut Amount) -> Option<()> {
    if let Some(range) = unspaced::neighbours(sentence, at, settling) {
        *amount = range;
        return Some(());
    }
    amount::read_into(sentence, at, settling, amount)?;
    unspaced::signed(sentence, amount);
    unspaced::and_half(sentence, amount);
    unspaced::listed(sentence, amount, settling);
    Some(())
}

/// Makes an amount the range that it begins, unless a movement goes from its one end to the other.
#[inline]
fn widen(sentence: Sentence<'_>, amount: &mut Amount, settling: &Settling) {
    if !amount::may_begin_range(sentence, amount) {
        return;
    }
    if let Some((range, joined_by_to)) = amount::range(sentence, amount, settling) {
        if !(joined_by_to && meaning::moves_on(sentence, amount, &range)) {
            *amount = range;
            if sentence.settings.unspaced && amount.measure != Measure::Nothing {
                amount.per = amount.per.or_else(|| unspaced::per_before(sentence, amount.first));
            }
        }
    }
}

pub(crate) fn kind(statement: &Statement) -> Kind {
    match statement.amount.measure {
        Measure::Money(..) => Kind::Money,
        Measure::Percent => Kind::Percent,
        Measure::PercentagePoint => Kind::PercentagePoint,
        Measure::Multiple | Measure::Moved(_) => Kind::Multiple,
        Measure::Fraction => Kind::Fraction,
        Measure::Count(_) => Kind::Count,
        Measure::Nothing => Kind::Number,
    }
}

/// Keeps the wanted statements, with the links among them; `places` is room for where each has gone.
fn drop_unwanted(statements: &mut Vec<Statement>, places: &mut Vec<Option<usize>>, wanted: impl Fn(&Statement) -> bool) {
    let mut kept = 0;
    places.clear();
    places.extend(statements.iter().map(|statement| {
        let place = wanted(statement).then_some(kept);
        kept += usize::from(place.is_some());
        place
    }));
    statements.retain(wanted);
    let moved = |link: Option<usize>| link.and_then(|to| places.get(to).copied().flatten());
    for statement in statements.iter_mut() {
        statement.of = moved(statement.of);
        statement.from = moved(statement.from);
        statement.equivalent_of = moved(statement.equivalent_of);
    }
}

/// The figure that a statement makes; `index` is the number of figures before its sentence.
#[inline]
pub(crate) fn figure<'t>(text: &'t str, sentence: Sentence<'_>, statement: &Statement, index: usize) -> Figure<'t> {
    let amount = &statement.amount;
    let (extent, change) = match amount.high {
        Some(high) => {
            // A change is a magnitude: "fell -5 to -3 percent" by 3 to 5; a range over zero tells levels.
            let below_zero = statement.change && high <= Decimal::ZERO;
            let (low, high) = if below_zero { (high.abs(), amount.number.value.abs()) } else { (amount.number.value, high) };
            (Range::new(low, high).map_or(Extent::Value(low), Extent::Range), statement.change && low >= Decimal::ZERO)
        }
        None => {
            let negative = amount.sign == Sign::Minus && !statement.change && !amount.number.value.is_zero();
            (Extent::Value(if negative { -amount.number.value } else { amount.number.value }), statement.change)
        }
    };
    let quantity = match amount.measure {
        Measure::Money(currency, settled) => Quantity::Money { amount: extent, currency, settled },
        Measure::Percent => Quantity::Percent(extent),
        Measure::PercentagePoint => Quantity::PercentagePoint(extent),
        Measure::Multiple | Measure::Moved(_) => Quantity::Multiple(extent),
        Measure::Fraction => Quantity::Fraction(extent),
        Measure::Count(unit) => Quantity::Count { number: extent, unit: unit_of(text, sentence, unit) },
        Measure::Nothing => Quantity::Number(extent),
    };
    let link = |to: Option<usize>| to.map(|to| to + index);
    let role = if change {
        Role::Change { direction: statement.direction.unwrap_or(Direction::Flat), basis: statement.basis, of: link(statement.of) }
    } else {
        Role::Level { direction: statement.direction, from: link(statement.from) }
    };
    Figure {
        span: Span { start: amount.start, end: amount.stop },
        text: Text::Borrowed(text.get(amount.start..amount.stop).unwrap_or_default()),
        quantity,
        per: amount.per.map(|unit| unit_of(text, sentence, unit)),
        bound: statement.bound,
        role,
        equivalent_of: link(statement.equivalent_of),
        written: Some(amount.number.written),
    }
}

fn unit_of<'t>(text: &'t str, sentence: Sentence<'_>, unit: UnitOf) -> Unit<'t> {
    match unit {
        UnitOf::Known(index) => Unit { stem: sentence.lexicon.singular(index), ending: "" },
        UnitOf::Period(period) => {
            let singular = sentence.settings.periods.iter().find(|row| row.2 == period).map_or("", |row| row.1);
            Unit { stem: singular.into(), ending: "" }
        }
        UnitOf::Noun(first, last) => {
            let start = sentence.lexeme(first).map_or(0, |lexeme| lexeme.start);
            let end = sentence.lexeme(last).map_or(start, Lexeme::end);
            noun::singular(text, start, end, sentence)
        }
    }
}

/// The region whose money a bare "$" is, made from its ISO 3166 alpha-2 code in upper case.
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

/// An ISO 3166 alpha-2 code in upper case: "CA".
///
/// # Errors
///
/// When no region has that code, and when it has no money of its own or of another: "AQ".
impl FromStr for Region {
    type Err = Error;

    fn from_str(code: &str) -> Result<Self, Error> {
        let region = Currency::region(code).map(|(code, currency)| Self { code, currency });
        region.ok_or_else(|| Error::unknown_region(code))
    }
}

/// Its code, which parses back.
impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code)
    }
}

/// The mark that parts the decimals of a number. It decides only where a number could be read in both ways: "1.234,56"
/// is the same number under either.
///
/// ```
/// use financial_figures::{DecimalSeparator, Extractor, rust_decimal::Decimal};
/// let value = |separator| {
///     let extractor = Extractor::builder().decimal_separator(separator).build();
///     extractor.read("It costs €3.350.").figures()[0].value()
/// };
/// assert_eq!(value(DecimalSeparator::Point), Some(Decimal::new(3350, 3)));
/// assert_eq!(value(DecimalSeparator::Comma), Some(Decimal::from(3350)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DecimalSeparator {
    /// 1,234.56
    Point,
    /// 1.234,56
    Comma,
}

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
    excluded: Vec<Regex>,
    own: Vec<OwnWord>,
}

/// A word of the caller's.
#[derive(Debug, Clone)]
enum OwnWord {
    Unit(String, String),
    Currency(String, Currency),
    Skip(String),
}

/// A name that texts can have as a word or phrase.
fn own_word(name: &str) -> Result<String, Error> {
    if text::is_phrase(name) {
        return Ok(name.to_owned());
    }
    Err(Error::unusable("the word", name, "it has to be made of words, without digits, slashes and bars"))
}

impl ExtractorBuilder {
    /// The language of the texts; English if not set.
    pub fn language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// The region whose money a bare "$", "pound" or "peso" is. Such a figure still says that its currency is
    /// assumed. A sign that the region's money does not go by ("£" in Canada) means what it usually means.
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
    /// When a form is not made of words, or of marks that stand for one: it is empty, or has digits or a slash.
    pub fn unit(mut self, singular: &str, plural: &str) -> Result<Self, Error> {
        self.own.push(OwnWord::Unit(own_word(singular)?, own_word(plural)?));
        Ok(self)
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
    pub fn currency(mut self, name: &str, currency: Currency) -> Result<Self, Error> {
        self.own.push(OwnWord::Currency(own_word(name)?, currency));
        Ok(self)
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
    pub fn skip(mut self, name: &str) -> Result<Self, Error> {
        self.own.push(OwnWord::Skip(own_word(name)?));
        Ok(self)
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

    fn reader(&self, language: Language) -> Reader {
        let (shared, mut settings) = language.load();
        if let Some(separator) = self.separator {
            settings.comma_decimals = separator == DecimalSeparator::Comma;
            settings.ambiguous_mark_groups = false;
        }
        if self.own.is_empty() {
            return Reader { words: Words::Shared(shared), settings };
        }
        let mut lexicon = shared.clone();
        for word in &self.own {
            match word {
                OwnWord::Unit(singular, plural) => lexicon.settle_unit(&[singular, plural], singular.clone().into()),
                OwnWord::Currency(name, currency) => lexicon.settle_form(name, *currency),
                OwnWord::Skip(name) => lexicon.settle(name, Sense::Skip),
            }
        }
        Reader { words: Words::Own(Arc::new(lexicon)), settings }
    }

    /// The extractor. Without words of the caller's this costs next to nothing; with them, the words of the
    /// language are copied.
    pub fn build(self) -> Extractor {
        let unspaced = (self.language == Language::Undetermined).then(|| self.reader(Language::Chinese));
        Extractor {
            reader: self.reader(self.language),
            unspaced,
            settling: Settling { currency: self.region.map(Region::currency), accounting: self.accounting },
            kinds: self.kinds,
            scanning: !self.every_sentence,
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

    /// The figures of a text, lazily and in text order. Their links are indices of figures in the same order; a
    /// link never leaves a sentence.
    ///
    /// ```
    /// let extractor = financial_figures::Extractor::new();
    /// let mut figures = extractor.figures("Sales rose 3.2% to $5 million.");
    /// assert_eq!(figures.next().unwrap().text(), "3.2%");
    /// assert_eq!(figures.next().unwrap().text(), "$5 million");
    /// assert!(figures.next().is_none());
    /// ```
    pub fn figures<'x, 't>(&'x self, text: &'t str) -> Figures<'x, 't> {
        Figures { extractor: self, text, at: 0, found: 0, scratch: Scratch::new(), ready: VecDeque::new() }
    }

    /// All figures of a text at once, with ways to ask for what is linked to what.
    ///
    /// ```
    /// let reading = financial_figures::Extractor::new().read("It paid €5 million ($5.5 million).");
    /// assert_eq!(reading.equivalents_of(0).next().unwrap().text(), "$5.5 million");
    /// ```
    pub fn read<'t>(&self, text: &'t str) -> Reading<'t> {
        let mut figures = Vec::new();
        self.read_into(text, &mut Scratch::new(), &mut figures);
        Reading::new(figures)
    }

    /// All figures of a text into a vector that is cleared first. With the same `scratch` and vector used again,
    /// nothing is allocated.
    ///
    /// ```
    /// use financial_figures::{Extractor, Scratch};
    /// let extractor = Extractor::new();
    /// let (mut scratch, mut figures) = (Scratch::new(), Vec::new());
    /// for (text, count) in [("Sales rose 3% to $5 million.", 2), ("Nothing to report.", 0)] {
    ///     extractor.read_into(text, &mut scratch, &mut figures);
    ///     assert_eq!(figures.len(), count);
    /// }
    /// ```
    pub fn read_into<'t>(&self, text: &'t str, scratch: &mut Scratch, figures: &mut Vec<Figure<'t>>) {
        figures.clear();
        let mut at = 0;
        while let Some((start, end)) = self.next_sentence(text, at) {
            self.sentence(text, start, end, figures.len(), scratch, figures);
            at = end;
        }
    }

    /// A whole text as one expression, read with the language, region, kinds and words of this extractor. Patterns
    /// that [`exclude`](ExtractorBuilder::exclude) leaves alone in prose say nothing about it.
    ///
    /// ```
    /// use financial_figures::Extractor;
    /// let extractor = Extractor::builder().region("CA".parse()?).build();
    /// let expression = extractor.parse("up $5 million")?;
    /// assert_eq!(expression.figure().to_string(), "up CAD 5000000");
    /// assert!(extractor.parse("$5 million in fines").is_err());
    /// # Ok::<(), financial_figures::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When a part of the text belongs to no figure, when there is none or one of a kind that is not wanted, and
    /// when a number does not fit 28 digits.
    pub fn parse(&self, text: &str) -> Result<Expression, Error> {
        let reader = self.reader_of(text, 0, text.len());
        let rules = Rules { lexicon: reader.words.get(), settings: &reader.settings, region: &self.settling };
        parse::expression(text, rules, self.kinds.as_deref())
    }

    /// The next sentence from `at` on that may hold a figure.
    #[inline]
    fn next_sentence(&self, text: &str, mut at: usize) -> Option<(usize, usize)> {
        let bytes = text.as_bytes();
        let every = !self.scanning || self.unspaced.is_some() || self.reader.settings.unspaced;
        while at < bytes.len() {
            let start = at;
            let piece = piece::piece(bytes, start);
            at = piece.end;
            if every || piece.digits || scan::holds_anchor(bytes.get(..at).unwrap_or_default(), start, self.reader.words.get()) {
                return Some((start, at));
            }
        }
        None
    }
}

impl Scratch {
    /// Empty room.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The figures of a text, found as they are asked for. See [`Extractor::figures`].
#[derive(Debug)]
pub struct Figures<'x, 't> {
    extractor: &'x Extractor,
    text: &'t str,
    at: usize,
    found: usize,
    scratch: Scratch,
    ready: VecDeque<Figure<'t>>,
}

impl<'t> Iterator for Figures<'_, 't> {
    type Item = Figure<'t>;

    fn next(&mut self) -> Option<Figure<'t>> {
        while self.ready.is_empty() {
            let (start, end) = self.extractor.next_sentence(self.text, self.at)?;
            self.found += self.extractor.sentence(self.text, start, end, self.found, &mut self.scratch, &mut self.ready);
            self.at = end;
        }
        self.ready.pop_front()
    }
}

/// Behind the last sentence there is no other.
impl FusedIterator for Figures<'_, '_> {}

/// The figures of a whole text, with their links.
///
/// ```
/// use financial_figures::Extractor;
/// let reading = Extractor::new().read("Sales rose 3% to $5 million.");
/// for figure in &reading {
///     println!("{figure}");
/// }
/// assert_eq!(reading.changes_of(1).next(), Some(&reading.figures()[0]));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading<'t> {
    figures: Vec<Figure<'t>>,
}

impl<'t> Reading<'t> {
    pub(crate) fn new(figures: Vec<Figure<'t>>) -> Self {
        Self { figures }
    }

    /// The figures in text order.
    pub fn figures(&self) -> &[Figure<'t>] {
        &self.figures
    }

    /// The figures, owned.
    pub fn into_figures(self) -> Vec<Figure<'t>> {
        self.figures
    }

    /// The figures that restate the one at `index` in another currency or unit.
    pub fn equivalents_of(&self, index: usize) -> impl Iterator<Item = &Figure<'t>> {
        self.figures.iter().filter(move |figure| figure.equivalent_of == Some(index))
    }

    /// The changes of the level at `index`: of "$5 million", the 3% of "rose 3% to $5 million".
    pub fn changes_of(&self, index: usize) -> impl Iterator<Item = &Figure<'t>> {
        self.figures.iter().filter(move |figure| figure.change_of() == Some(index))
    }

    /// The level that the change at `index` is of. `None` for a level, where the text names no level, and beyond
    /// the last figure.
    pub fn level_of(&self, index: usize) -> Option<&Figure<'t>> {
        self.figures.get(index)?.change_of().and_then(|level| self.figures.get(level))
    }

    /// The level that the one at `index` came from: of "to $5 million from $7 million", the second. `None` where
    /// the text names none, and beyond the last figure.
    pub fn earlier_level_of(&self, index: usize) -> Option<&Figure<'t>> {
        self.figures.get(index)?.earlier().and_then(|level| self.figures.get(level))
    }
}

impl<'t> IntoIterator for Reading<'t> {
    type Item = Figure<'t>;
    type IntoIter = std::vec::IntoIter<Figure<'t>>;

    fn into_iter(self) -> Self::IntoIter {
        self.figures.into_iter()
    }
}

impl<'r, 't> IntoIterator for &'r Reading<'t> {
    type Item = &'r Figure<'t>;
    type IntoIter = std::slice::Iter<'r, Figure<'t>>;

    fn into_iter(self) -> Self::IntoIter {
        self.figures.iter()
    }
}
