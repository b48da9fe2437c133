//! How the words begin that a figure may begin with.
//!
//! A bit for the first three letters and one for the whole word: most words are refused without a look at the lexicon.

use crate::lexicon::sense::{Tags, tags};
use crate::text::atom::{self, Key};

/// A word that an amount may begin with, and what has to follow it.
struct Opening {
    words: Tags,
    next: Next,
    /// Whether a number begins with it, and not only an amount.
    number: bool,
}

/// What has to follow a word for an amount to begin with it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    /// Nothing: the word is an amount, or the beginning of one.
    Anything,
    /// A word that is none by itself.
    Word(Tags),
    /// A digit in words, which is one by itself or has one behind it.
    Digit(Tags),
    /// A unit, "and", and more of a number: "a year and a half".
    UnitAndPart,
    /// A number, which begins an amount by itself.
    Number,
    /// A number, with signs, brackets and scales between.
    NumberNear,
    /// The other end of a range: "to up 2%".
    Range,
    /// Nothing, in a script without spaces.
    Unspaced,
}

/// What may begin an amount, but for digits, marks, and a scale that is written as one with a currency. All that asks where
/// one may begin is derived from this: where a sentence is worth reading, which of its words are tried, and what is
/// asked of each.
const OPENINGS: &[Opening] = &[
    // seven, half, zweieinhalb
    Opening { words: tags!(Cardinal, Half, Halves), next: Next::Anything, number: true },
    // doubled, threefold
    Opening { words: tags!(Factor, FactorNoun), next: Next::Anything, number: false },
    // minus five
    Opening { words: tags!(Negative, PartOf), next: Next::Number, number: false },
    // a million, a half, a quarter, a dollar
    Opening { words: tags!(Article), next: Next::Word(tags!(Scale, Hundred, Dozen, Half, Part, Coin)), number: true },
    // a year and a half
    Opening { words: tags!(Article), next: Next::UnitAndPart, number: true },
    // quarter million, quarter point
    Opening { words: tags!(Part), next: Next::Word(tags!(Scale, Point)), number: true },
    // full percentage point, a full percentage point
    Opening { words: tags!(Full), next: Next::Word(tags!(PercentagePoint, BasisPoint, Point)), number: false },
    Opening { words: tags!(Article), next: Next::Word(tags!(Full)), number: false },
    // flat to up 2%
    Opening { words: tags!(Towards), next: Next::Range, number: false },
    // point five, point oh five
    Opening { words: tags!(DecimalPoint), next: Next::Digit(tags!(Cardinal, Nought)), number: true },
    // US$ 5
    Opening { words: tags!(Major), next: Next::NumberNear, number: false },
    // 万, 百, 千分之五
    Opening { words: tags!(Scale, Hundred, Part), next: Next::Unspaced, number: true },
    Opening { words: tags!(Ordinal), next: Next::Unspaced, number: false },
];

/// The words of the openings that a question is about.
const fn words(asked: Asked) -> Tags {
    let mut found = Tags::NONE;
    let mut rest = OPENINGS;
    while let [Opening { words, next, number }, others @ ..] = rest {
        let wanted = match asked {
            Asked::Opens => true,
            Asked::BeginsNumber => *number,
            Asked::Alone => matches!(next, Next::Anything),
            Asked::StandsForNumber => *number && matches!(next, Next::Anything | Next::UnitAndPart),
            Asked::Leads | Asked::Led => matches!(next, Next::Word(_)),
            Asked::Followed | Asked::Followers => matches!(next, Next::Word(_) | Next::Digit(_)),
            Asked::BeginsAny => matches!(next, Next::Anything | Next::Number),
            Asked::NearNumber => matches!(next, Next::NumberNear),
            Asked::Unspaced => matches!(next, Next::Unspaced),
        };
        if wanted {
            found = match (next, asked) {
                (Next::Word(led), Asked::Led) | (Next::Word(led) | Next::Digit(led), Asked::Followers) => found.or(*led),
                _ => found.or(*words),
            };
        }
        rest = others;
    }
    found
}

/// What may be asked about the openings.
#[derive(Clone, Copy)]
enum Asked {
    Opens,
    BeginsNumber,
    Alone,
    StandsForNumber,
    Leads,
    Led,
    Followed,
    Followers,
    BeginsAny,
    NearNumber,
    Unspaced,
}

/// The words that an amount may begin with; what follows them decides.
pub(crate) const OPENERS: Tags = words(Asked::Opens);

/// The words that a number may begin with.
pub(crate) const NUMBERS: Tags = words(Asked::BeginsNumber);

/// The words that may be the number behind a currency or a sign; "a" stands for one.
pub(crate) const STANDS_FOR_NUMBER: Tags = words(Asked::StandsForNumber);

/// The words that begin an amount by themselves, or with the number behind them.
pub(crate) const BEGIN: Tags = words(Asked::BeginsAny);

/// Those whose number stands near.
pub(crate) const NEAR_NUMBER: Tags = words(Asked::NearNumber);

/// Those that open one by themselves in a script without spaces.
pub(crate) const UNSPACED: Tags = words(Asked::Unspaced);

/// The words that a figure may begin with, whatever follows. A currency or a unit alone begins none.
pub(crate) const ANCHORS: Tags = words(Asked::Alone);

/// The words that one may begin with behind another: "a million", "a dollar", "a quarter", "quarter million".
const LED: Tags = words(Asked::Led);

/// What leads to them.
const LEADS: Tags = words(Asked::Leads);

/// The words that need one of certain words behind them, and these.
const FOLLOWED: Tags = words(Asked::Followed);
const FOLLOWERS: Tags = words(Asked::Followers);

/// Whether a word leads to the one behind it.
#[inline]
pub(crate) fn leads_to(word: Tags, next: Tags) -> bool {
    let leads =
        |opening: &Opening| matches!(opening.next, Next::Word(led) | Next::Digit(led) if word.meets(opening.words) && next.meets(led));
    word.meets(FOLLOWED) && next.meets(FOLLOWERS) && OPENINGS.iter().any(leads)
}

/// Whether a word and the unit behind it lead to a part: "a year and a half".
#[inline]
pub(crate) fn leads_to_part(word: Tags, unit: Tags, and: Tags) -> bool {
    let leads = || OPENINGS.iter().any(|opening| opening.next == Next::UnitAndPart && word.meets(opening.words));
    and.meets(tags!(And)) && unit.meets(tags!(Unit, Period, Major)) && leads()
}

/// How the anchors begin. May take another word for one of them, and never misses one.
#[derive(Debug, Clone)]
pub(crate) struct Beginnings {
    /// A bit for each by the hash of its first three letters.
    pub(crate) starts: Bits,
    /// A bit for each by the hash of its first word.
    anchors: Bits,
    led: Bits,
}

/// A set of hashes: "no" is certain.
#[derive(Debug, Clone)]
pub(crate) struct Bits(Vec<u64>);

impl Bits {
    const SIZE: usize = 1 << 14;

    fn none() -> Self {
        Self(vec![0; Self::SIZE / 64])
    }

    fn insert(&mut self, hash: usize) {
        let at = hash % Self::SIZE;
        if let Some(bits) = self.0.get_mut(at / 64) {
            *bits |= 1 << (at % 64);
        }
    }

    #[inline]
    pub(crate) fn may_have(&self, hash: usize) -> bool {
        let at = hash % Self::SIZE;
        self.0.get(at / 64).is_some_and(|bits| bits >> (at % 64) & 1 == 1)
    }
}

/// The hash of the first letters of a word, three at most, given the bytes that begin with it.
#[inline]
pub(crate) fn start_hash(bytes: u64) -> usize {
    let letters = atom::first_letters(bytes) as u32;
    (letters.wrapping_mul(0x9E37_79B1) >> 18) as usize
}

#[inline]
fn word_hash(key: Key) -> usize {
    (key.hash() >> 50) as usize
}

impl Beginnings {
    pub(crate) fn none() -> Self {
        Self { starts: Bits::none(), anchors: Bits::none(), led: Bits::none() }
    }

    /// Takes up a phrase of these tags, by its first word.
    pub(crate) fn insert(&mut self, tags: Tags, phrase: &str) {
        // A word that leads to an anchor needs no bit of its own.
        let words = if tags.meets(ANCHORS) {
            &mut self.anchors
        } else if tags.meets(LED) {
            &mut self.led
        } else {
            return;
        };
        let bytes = phrase.as_bytes();
        words.insert(word_hash(Key::of_word(bytes, 0).0));
        self.starts.insert(start_hash(atom::load(bytes, 0)));
    }

    /// Whether the word at `at` may be an anchor; `tags` are those of the word before it.
    #[inline(never)]
    pub(crate) fn confirm(&self, bytes: &[u8], start: usize, at: usize, tags: impl Fn(Key) -> Tags) -> bool {
        let word = word_hash(Key::of_word(bytes, at).0);
        self.anchors.may_have(word) || self.led.may_have(word) && is_led(bytes, start, at, tags)
    }
}

/// Whether the word before the one at `at` leads to it.
fn is_led(bytes: &[u8], start: usize, at: usize, tags: impl Fn(Key) -> Tags) -> bool {
    let before = bytes.get(start..at).unwrap_or_default();
    let Some(last) = before.iter().rposition(u8::is_ascii_alphabetic) else { return false };
    let first = before.get(..last).unwrap_or_default().iter().rposition(|byte| !byte.is_ascii_alphabetic()).map_or(0, |gap| gap + 1);
    // "third's million": the word that leads stands before the "'s".
    if before.get(first..=last).is_some_and(|word| word.eq_ignore_ascii_case(b"s")) && first > 0 && before.get(first - 1) != Some(&b' ') {
        return true;
    }
    let (key, _) = Key::of_word(before, first);
    tags(key).meets(LEADS)
}
