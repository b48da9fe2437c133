//! Currencies in text: which one a sign, code or name stands for.
//!
//! In: a sentence and a lexeme. Out: the currency that the lexeme names, whether it was written or is assumed, and
//! how it was named. Whether it is the currency of a number is for the price to say.

use crate::amount::Settling;
use crate::lex::{Mark, Sentence, Shape, sense};
use crate::lexicon::{FormKind, Sense, tags};
use crate::text::atom::Key;
use crate::value::{Currency, Settled};

/// A currency before or after a number.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Denominated {
    pub currency: Currency,
    pub settled: Settled,
    pub minor: u8,
    pub end: usize,
    pub form: FormKind,
    /// Also a word of the language: "ALL 5 of them".
    pub homograph: bool,
}

/// The currency that stands at a lexeme.
#[inline]
pub(crate) fn denominated(sentence: Sentence<'_>, at: usize, region: &Settling) -> Option<Denominated> {
    if sentence.has(at, tags!(Major, Minor)) {
        listed(sentence, at, region)
    } else if may_be_fused(sentence, at) {
        fused(sentence, at)
    } else {
        None
    }
}

/// A currency of the lexicon, settled by what is written, the region, or the language's usual reading.
#[inline(never)]
fn listed(sentence: Sentence<'_>, at: usize, region: &Settling) -> Option<Denominated> {
    let index = sense!(sentence, at, {
        Sense::Major(index) | Sense::Minor(index) => index,
    })?;
    let denomination = sentence.lexicon.denomination(index)?;
    if denomination.exact.is_some_and(|exact| !is_exactly(sentence.written(at), exact)) {
        return None;
    }
    let candidates = &denomination.candidates;
    let first = *candidates.first()?;
    let (currency, settled) = if candidates.len() == 1 {
        (first, Settled::Written)
    } else {
        let local = region.currency.filter(|currency| candidates.contains(currency));
        let listed: &'static [Currency] = match candidates {
            std::borrow::Cow::Borrowed(listed) => listed,
            std::borrow::Cow::Owned(_) => &[],
        };
        let usual = sentence.settings.usual.iter().find(|&&(form, _)| form == sentence.written(at)).map(|&(_, currency)| currency);
        (local.or(usual).unwrap_or(first), Settled::Assumed(listed))
    };
    Some(Denominated {
        currency,
        settled,
        minor: denomination.minor,
        end: at + 1,
        form: denomination.form,
        homograph: denomination.homograph,
    })
}

/// Whether a form is written as it must be. The points of an acronym make up for its capitals: "l.e.".
fn is_exactly(written: &str, exact: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|&character| character != '.').collect::<Vec<_>>();
    written.trim_end_matches('.') == exact.trim_end_matches('.')
        || written.contains('.')
            && letters(written).iter().map(char::to_ascii_lowercase).eq(letters(exact).iter().map(char::to_ascii_lowercase))
}

/// The currency that a lexeme names, and where its name ends. A code that is also a word has to be in capitals.
pub(crate) fn currency(sentence: Sentence<'_>, at: usize, region: &Settling) -> Option<(Currency, usize)> {
    if !sentence.has(at, tags!(Major)) {
        return None;
    }
    let found = denominated(sentence, at, region)?;
    let fits = found.form != FormKind::Code || !found.homograph || sentence.shape(at) == Some(Shape::Capitals);
    (fits && found.minor == 0).then_some((found.currency, found.end))
}

/// A scale fused to a code: MUSD, EURm. Tells the currency; [`fused_parts`] tells the scale too.
#[inline(never)]
fn fused(sentence: Sentence<'_>, at: usize) -> Option<Denominated> {
    let (currency, _) = fused_parts(sentence, at)?;
    Some(Denominated { currency, settled: Settled::Written, minor: 0, end: at + 1, form: FormKind::Code, homograph: false })
}

#[inline]
pub(crate) fn fused_parts(sentence: Sentence<'_>, at: usize) -> Option<(Currency, u8)> {
    if may_be_fused(sentence, at) { split_fused(sentence, at) } else { None }
}

/// An unknown word as long as a code with its scale.
#[inline]
fn may_be_fused(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.is_unknown_word(at) && (4..=6).contains(&sentence.length(at))
}

#[inline(never)]
fn split_fused(sentence: Sentence<'_>, at: usize) -> Option<(Currency, u8)> {
    let word = sentence.written(at);
    let capitals = |letters: Option<&[u8; 3]>| letters.is_some_and(|letters| letters.iter().all(u8::is_ascii_uppercase));
    let code = capitals(word.as_bytes().first_chunk()) || capitals(word.as_bytes().last_chunk());
    if !code || !word.is_ascii() {
        return None;
    }
    let scale_of = |letters: &str| {
        let entry = sentence.lexicon.begin(Key::of_text(letters))?.entry;
        let entry = sentence.lexicon.entry(entry);
        entry.senses.into_iter().flatten().find_map(|sense| match sense {
            Sense::ShortScale(power) | Sense::MoneyScale(power) => Some(power),
            _ => None,
        })
    };
    let split = |code: &str, scale: &str| Some((Currency::from_code(code)?, scale_of(scale)?));
    let suffixed = word.split_at_checked(3).and_then(|(code, scale)| split(code, scale));
    suffixed.or_else(|| word.split_at_checked(word.len() - 3).and_then(|(scale, code)| split(code, scale)))
}

/// Whether a currency between two numbers belongs to the second: it touches that one, and not the first.
pub(crate) fn begins_next(sentence: Sentence<'_>, at: usize, form: FormKind) -> bool {
    let number_follows = sentence.literal(at + 1).is_some() || sentence.is_mark(at + 1, Mark::Hyphen) && sentence.literal(at + 2).is_some();
    let before = at.checked_sub(1).map_or(usize::MAX, |before| sentence.gap(before));
    let after = sentence.gap(at);
    // As near to the one as to the other: the second number's, unless that has a currency behind it.
    let served = sentence.has(at + 2, tags!(Major, Minor));
    // An ideograph is of the number before it: 1亿元-2亿元.
    let behind = sentence.shape(at) == Some(Shape::Ideographs);
    form != FormKind::Name && number_follows && !behind && (after < before || after == before && form == FormKind::Sign && !served)
}
