//! How a language writes numbers, nouns and sentences.

use crate::language::endings::Endings;
use crate::lexicon::Period;
use crate::lexicon::frame::Frames;
use crate::value::Currency;

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

/// How a language writes.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    /// A comma parts the decimals.
    pub comma_decimals: bool,
    /// A raised point may part them too: 0·5, 0・56.
    pub raised_point: bool,
    /// One mark before three digits groups them, whichever mark it is.
    pub ambiguous_mark_groups: bool,
    /// A digit in words behind a place, without a zero between, counts the next lower place: 一百二 is 120.
    pub short_places: bool,
    /// A place without a digit before it is one of it: 千二百.
    pub bare_places: bool,
    /// Words are written without spaces between them.
    pub unspaced: bool,
    /// A measure word stands for what is counted, and what stands behind it is something else: 500台販売した. Elsewhere that is
    /// the noun: 8家机构.
    pub counters_stand_alone: bool,
    /// Scales that stand within words: the thousand of "fünftausend".
    pub compound_scales: &'static [&'static str],
    /// What may join such a scale to what stands behind it: "tausendundeins".
    pub compound_joints: &'static [&'static str],
    /// A point behind a number of one or two digits makes it an ordinal: "im 4. Quartal".
    pub ordinal_point: bool,
    /// Words that no line of a text ends with but one that was folded: "rose 7% in / March".
    pub open_line_ends: &'static [&'static str],
    /// Nouns begin with a capital, and nothing else does.
    pub capital_nouns: bool,
    /// How a plural noun ends.
    pub plural_mark: &'static str,
    /// A part of one is written the same, however many there are: zwei Drittel.
    pub parts_have_one_form: bool,
    /// Endings of the plural, longest first, with those of the singular.
    pub plural_endings: Endings,
    pub irregular_plurals: Endings,
    /// Units of one letter, as they are written.
    pub letter_units: &'static [&'static str],
    /// Endings that adjectives have and few nouns.
    pub adjective_endings: &'static [&'static str],
    /// Words that a hyphen joins to a number without counting anything: "8,000-strong", "two-way".
    pub compound_adjectives: &'static [&'static str],
    /// Endings of participles.
    pub participle_endings: &'static [&'static str],
    /// Endings of the past tense: a word that ends so is no noun.
    pub past_endings: &'static [&'static str],
    /// Endings that look like the plural and are not.
    pub singular_endings: &'static [&'static str],
    /// What a sign with several candidates usually stands for in this language, where it is not the likeliest.
    pub usual: &'static [(&'static str, Currency)],
    /// Scales that are others where money is counted in another language: "mil" is a thousand of reais.
    pub local_scales: &'static [(&'static str, u8, &'static [Currency])],
    /// Signs of money whose decimals stand behind a point, also where a point may group.
    pub point_signs: &'static [&'static str],
    /// Numbers that are names of things which are counted: "25 737 jets".
    pub models: &'static [&'static str],
    /// Whose thousand a "grand" is, likeliest first.
    pub grand: &'static [Currency],
    pub periods: &'static [(&'static str, &'static str, Period)],
    /// The months by name with their numbers, and what quarters are counted by.
    pub months: &'static [(&'static str, u8)],
    pub ordinals: &'static [(&'static str, u8)],
    /// Parts of words that tell over which span a sentence compares one period with the one before.
    pub spans: &'static [(&'static str, Period)],
    /// The span that is compared with the one before where none is told.
    pub usual_span: Period,
    /// In which order a clause tells what it tells.
    pub order: Order,
    /// What is said of amounts.
    pub frames: &'static Frames,
    /// Family names of one character, behind which a digit ends a name: 李四.
    pub surnames: &'static [&'static str],
    pub named_numbers: NamedNumbers,
    /// Two digits side by side that are a range although they are no neighbours: 三五年.
    pub loose_pairs: &'static [(u16, u16)],
}

impl Settings {
    /// The mark that the caller's texts part decimals by, whatever the language does.
    pub(crate) fn part_decimals_by(&mut self, separator: DecimalSeparator) {
        self.comma_decimals = separator == DecimalSeparator::Comma;
        self.ambiguous_mark_groups = false;
    }
}

/// In which order a clause tells what it tells.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Order {
    /// What is compared with stands before the movement: 比上年增长5%. Elsewhere it stands behind the amount.
    pub comparison_first: bool,
    /// A denominator may stand before its amount: 每吨500元.
    pub rate_first: bool,
    /// A hedge may stand before the verb of its amount, and one before an amount counts more than one behind it: 最多增长5%,
    /// 超5亿元以上.
    pub hedge_first: bool,
    /// "to" behind a movement joins the ends of what it moved by: 增长5%至10%. Elsewhere it leads to the level that was
    /// reached.
    pub changes_in_ranges: bool,
    /// "nearly" before a span of time tells that it is the last: 近五年.
    pub nearly_is_recent: bool,
    /// What a word is to its clause is told behind it: 5億円に, 前年より. A movement stands behind its amount then, too.
    pub case_behind: bool,
    /// A clause begins behind a comma, and a noun there is a subject of its own: 营收5亿元，净利润增长3%.
    pub clause_by_comma: bool,
}

impl Order {
    /// That of European languages.
    pub(crate) const EUROPEAN: Self = Self {
        comparison_first: false,
        rate_first: false,
        hedge_first: false,
        changes_in_ranges: false,
        nearly_is_recent: false,
        case_behind: false,
        clause_by_comma: false,
    };
}

/// Names that are written with a number: the word before it, which may be none, and the number as it is written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NamedNumbers {
    pub rows: &'static [(&'static str, &'static str)],
    /// A bit for each by its first two bytes: few numbers begin as any of them.
    begins: u128,
}

impl NamedNumbers {
    #[allow(clippy::indexing_slicing)] // at compile time, where a panic is an error of the build
    pub(crate) const fn of(rows: &'static [(&'static str, &'static str)]) -> Self {
        let mut begins = 0;
        let mut at = 0;
        while at < rows.len() {
            let name = rows[at].1.as_bytes();
            begins |= Self::bit(name[0], name[1]);
            at += 1;
        }
        Self { rows, begins }
    }

    const fn bit(first: u8, second: u8) -> u128 {
        1 << ((first.wrapping_mul(37) ^ second) % 128)
    }

    /// Whether a name may begin as a text does: "no" is certain.
    #[inline]
    pub(crate) fn may_begin(&self, text: &[u8]) -> bool {
        matches!(*text, [first, second, ..] if self.begins & Self::bit(first, second) != 0)
    }
}
