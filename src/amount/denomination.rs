//! Currencies in text: which one a sign, code or name stands for.
//!
//! In: a sentence and a lexeme. Out: the currency that the lexeme names, whether it was written or is assumed, and
//! how it was named. Whether it is the currency of a number is for the price to say.

use crate::amount::Settling;
use crate::lex::{Form, Mark, Sentence, Shape, sense};
use crate::lexicon::{FUSED_SCALES, FormKind, METRIC_PREFIXES, Sense, Tags, tags};
use crate::number::year;
use crate::text::atom::Key;
use crate::value::{Currency, Settled, Status};

/// A currency before or after a number.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Denominated {
    pub currency: Currency,
    pub settled: Settled,
    pub minor: u8,
    /// The power of ten that is written as one with it: 6 in "MUSD" and "US$m", 3 in "£'000", -3 in "mBTC".
    pub power: Option<i8>,
    pub end: usize,
    pub form: FormKind,
    /// Also a word of the language: "ALL 5 of them".
    pub homograph: bool,
}

/// The currency that stands at a lexeme, with the scale that is written as one with it.
#[inline]
pub(crate) fn denominated(sentence: Sentence<'_>, at: usize, region: &Settling) -> Option<Denominated> {
    if sentence.has(at, tags!(Major, Minor).or(SHORT)) || may_be_fused(sentence, at) { named(sentence, at, region) } else { None }
}

#[inline(never)]
fn named(sentence: Sentence<'_>, at: usize, region: &Settling) -> Option<Denominated> {
    if sentence.has(at, tags!(Major, Minor)) {
        let found = listed(sentence, at, region)?;
        if found.minor == 0 && found.form != FormKind::Name && sentence.touches(at) {
            Some(with_scale(sentence, found))
        } else {
            Some(found)
        }
    } else if sentence.has(at, SHORT) {
        scaled_sign(sentence, at, region)
    } else {
        fused(sentence, at)
    }
}

/// The scales that may be written as one with a sign.
const SHORT: Tags = tags!(ShortScale, MoneyScale);

/// A sign or code with the scale that touches it on its right: "US$m", "£'000", "€000".
#[inline(never)]
fn with_scale(sentence: Sentence<'_>, found: Denominated) -> Denominated {
    let at = found.end;
    let thousands = if sentence.is_mark(at, Mark::Quote) && sentence.touches(at) { at + 1 } else { at };
    let (power, end) = if sentence.written(thousands) == "000" {
        // "£000s"
        let plural = sentence.touches(thousands) && sentence.written(thousands + 1) == sentence.settings.plural_mark;
        (Some(3), thousands + 1 + usize::from(plural))
    } else if found.form == FormKind::Sign && sentence.is_word(at) && sentence.shape(at - 1) != Some(Shape::Ideographs) {
        (scale_at(sentence, at), at + 1)
    } else {
        (None, at)
    };
    if power.is_some() { Denominated { power, end, ..found } } else { found }
}

/// A sign with the scale that touches it on its left: "T€", "k€".
#[inline(never)]
fn scaled_sign(sentence: Sentence<'_>, at: usize, region: &Settling) -> Option<Denominated> {
    if !sentence.leads_sign(at) {
        return None;
    }
    let found = listed(sentence, at + 1, region)?;
    Some(Denominated { power: Some(scale_at(sentence, at)?), ..found })
}

/// The power of ten of a short scale beside a sign.
fn scale_at(sentence: Sentence<'_>, at: usize) -> Option<i8> {
    let written = sentence.written(at);
    FUSED_SCALES.iter().find(|&&(letters, _)| letters == written).map(|&(_, power)| power).or_else(|| {
        sense!(sentence, at, { Sense::ShortScale(power) | Sense::MoneyScale(power) | Sense::Scale(power) => power })
            .and_then(|power| i8::try_from(power).ok())
    })
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
        power: None,
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

/// A scale fused to a code: MUSD, EURm, mBTC.
#[inline(never)]
fn fused(sentence: Sentence<'_>, at: usize) -> Option<Denominated> {
    let (currency, power) = split_fused(sentence, at)?;
    let settled = Settled::Written;
    Some(Denominated { currency, settled, minor: 0, power: Some(power), end: at + 1, form: FormKind::Code, homograph: false })
}

/// An unknown word as long as a code with its scale.
#[inline]
pub(crate) fn may_be_fused(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.is_unknown_word(at) && (4..=6).contains(&sentence.length(at))
}

fn split_fused(sentence: Sentence<'_>, at: usize) -> Option<(Currency, i8)> {
    let word = sentence.written(at);
    let capitals = |letters: Option<&[u8; 3]>| letters.is_some_and(|letters| letters.iter().all(u8::is_ascii_uppercase));
    if !(capitals(word.as_bytes().first_chunk()) || capitals(word.as_bytes().last_chunk())) {
        return None;
    }
    let split = |code: &str, scale: &str| {
        // "BALL", "TALL": the code is a word that says more.
        let tags = sentence.lexicon.begin(Key::of_text(code)).map_or(Tags::NONE, |step| step.tags);
        if tags != tags!(Major) {
            return None;
        }
        let currency = Currency::from_code(code)?;
        Some((currency, fused_power(sentence, currency, scale)?))
    };
    let suffixed = word.split_at_checked(3).and_then(|(code, scale)| split(code, scale));
    suffixed.or_else(|| word.split_at_checked(word.len() - 3).and_then(|(scale, code)| split(code, scale)))
}

/// The power of ten of the letters that are fused to a currency's code.
fn fused_power(sentence: Sentence<'_>, currency: Currency, letters: &str) -> Option<i8> {
    let listed = |rows: &[(&str, i8)]| rows.iter().find(|&&(written, _)| written == letters).map(|&(_, power)| power);
    if currency.status() == Status::CryptoAsset {
        return listed(METRIC_PREFIXES);
    }
    listed(FUSED_SCALES).or_else(|| {
        let entry = sentence.lexicon.begin(Key::of_text(letters))?.entry;
        sentence.lexicon.entry(entry).senses.into_iter().flatten().find_map(|sense| match sense {
            Sense::ShortScale(power) | Sense::MoneyScale(power) | Sense::RupeeScale(power) => i8::try_from(power).ok(),
            _ => None,
        })
    })
}

/// Whether digits are the day of a month that stands before them: "May 5".
fn is_day(sentence: Sentence<'_>, at: usize) -> bool {
    let day = sentence.literal(at).is_some_and(|day| day.form == Form::Plain && day.integer_digits <= 2);
    let month = |at: usize| sentence.has(at, tags!(Month, CapitalMonth)) && sentence.shape(at) != Some(Shape::Lower);
    day && sentence.before(at).is_some_and(month)
}

/// Whether a currency between two numbers belongs to the second: it touches that one, and not the first.
pub(crate) fn begins_next(sentence: Sentence<'_>, at: usize, end: usize, form: FormKind) -> bool {
    let number_follows = sentence.literal(end).is_some() || sentence.is_mark(end, Mark::Hyphen) && sentence.literal(end + 1).is_some();
    // As near to the one as to the other: the second number's, unless that has a currency behind it.
    let served = sentence.has(end + 1, tags!(Major, Minor));
    // What begins a line, or stands behind a year or the day of a month, is of the number behind it: "on May 5 USD 3.2m".
    let dated = |at: usize| year::is_year(sentence, at) || year::is_short_year(sentence, at) || is_day(sentence, at);
    // "the five EUR 3m loans": nor is a code that of a number in words.
    let spelled = |at: usize| form == FormKind::Code && sentence.is_word(at) && !sentence.has(at, tags!(Scale, ShortScale, MoneyScale));
    let apart = |before: usize| sentence.breaks(before) || !served && dated(before) || spelled(before);
    let before = at.checked_sub(1).map_or(usize::MAX, |before| if apart(before) { usize::MAX } else { sentence.gap(before) });
    let after = sentence.gap(end - 1);
    // An ideograph is of the number before it: 1亿元-2亿元.
    let behind = sentence.shape(at) == Some(Shape::Ideographs);
    // "82,50 TL41,25 TL": each has its own behind it.
    let each = served && sentence.is_word(at) && sentence.written(at) == sentence.written(at + 2);
    form != FormKind::Name && number_follows && !behind && !each && (after < before || after == before && form == FormKind::Sign && !served)
}
