//! Numbers in words, and in digits that go on in words: "two hundred and thirty-two thousand", "3 hundred and 21", 3万6420.
//!
//! One grammar for every language and script. A number is a sum of places, each a group below a scale and the power of
//! ten that closes it. The powers fall ("3 billion 400 million"); one that rises multiplies what stands below it ("two
//! lakh fifty thousand crore", 两万三千亿). What stands beside a number and would have to belong to it, but fits no place,
//! makes it torn: there is a number, but nobody knows which.

use rust_decimal::Decimal;

use crate::lex::{Form, Mark, Sentence, noun, sense};
use crate::lexicon::{Tags, tags};
use crate::number::group;
use crate::number::ideographs::{self};
use crate::number::numeral::{Around, Fault, Numeral};
use crate::number::part::{added_part, and_part, cheque, is_ordinal, lasts, leading_part, over_of_a, part, plural_agrees, ratio};
use crate::number::places::Places;
use crate::number::scale::{inner_hedge, scales, short_scale};
use crate::number::terms::{Group, cardinal, dozen, hyphened, number_word, scale, scaled, with_part};
use crate::value::exact::{exact_product, exact_sum};
use crate::value::{Bound, Written};

/// A number in words, or one that begins with digits and goes on in words.
#[inline(never)]
pub(crate) fn read_words(sentence: Sentence<'_>, first: usize, around: Around) -> Option<Numeral> {
    let Some(numeral) = whole(sentence, first, around) else { return too_long(sentence, first) };
    // "between two hundred and three thousand": the "and" joins two numbers, unless another one joins it to a larger.
    let second = sentence.before(first).is_some_and(|before| sentence.has(before, tags!(And)));
    if !is_between(sentence, first) || second {
        return Some(numeral);
    }
    // Whether the two are all there is, and the second is the larger.
    let complete = |numeral: &Numeral| {
        let other = if sentence.has(numeral.end, tags!(And)) { whole(sentence, numeral.end + 1, around) } else { None };
        other.is_some_and(|other| {
            let joined = sentence.has(other.end, tags!(And)) || sentence.is_mark(other.end, Mark::Comma);
            let more = joined && number_word(sentence, other.end + 1);
            !more && other.value > numeral.value
        })
    };
    let ands = (first + 1..numeral.end).rev().filter(|&at| sentence.has(at, tags!(And)) && part(sentence, at + 1).is_none());
    let mut lower = ands.filter_map(|and| whole(&sentence.until(and), first, around)).filter(complete);
    match (complete(&numeral), lower.next()) {
        // "between one thousand and one hundred and one million"
        (true, Some(_)) => Some(Numeral { fault: Some(Fault::Torn), ..numeral }),
        (false, Some(one)) if lower.next().is_none() => Some(one),
        (false, Some(_)) => Some(Numeral { fault: Some(Fault::Torn), ..numeral }),
        (_, None) => Some(numeral),
    }
}

/// The last "and" within a number.
pub(crate) fn last_and(sentence: Sentence<'_>, first: usize, end: usize) -> Option<usize> {
    (first + 1..end).rfind(|&at| sentence.has(at, tags!(And)))
}

/// Whether a number is one of two that something is said to lie between.
pub(crate) fn is_between(sentence: Sentence<'_>, first: usize) -> bool {
    (1..=3).any(|back| first.checked_sub(back).is_some_and(|at| sentence.has(at, tags!(Between))))
}

/// A number in words that does not fit, so that no part of it is read as another.
fn too_long(sentence: Sentence<'_>, first: usize) -> Option<Numeral> {
    cardinal(sentence, first)?;
    let mut read = Numeral { spelled: true, scaled: true, ..Numeral::of(Decimal::ZERO, first + 1) };
    tear(sentence, &mut read);
    Some(Numeral { fault: Some(Fault::TooLong), ..read })
}

fn whole(sentence: Sentence<'_>, first: usize, around: Around) -> Option<Numeral> {
    // 百分之五 is read by the caller; here half, a quarter, two-thirds, and what they may be parts of.
    if let Some(part) = part_of_scale(sentence, first) {
        return part;
    }
    // 万亿: a scale by itself is one of it.
    if sentence.settings.unspaced && scale(sentence, first).is_some() {
        let mut one = Numeral { spelled: true, ..Numeral::of(Decimal::ONE, first) };
        scales(sentence, &mut one, Around::Nothing)?;
        return Some(Numeral { scaled: one.end > first, ..one });
    }
    let mut sum = Sum::begin(sentence, first);
    while sum.goes_on()? {}
    sum.close(around)
}

/// Half a million, a quarter of a million, half a dozen: what a part is a part of. Outside is whether there is a part.
fn part_of_scale(sentence: Sentence<'_>, first: usize) -> Option<Option<Numeral>> {
    let (value, end) = leading_part(sentence, first)?;
    let spelled =
        |end: usize, value: Decimal, written: Written, scaled: bool| Numeral { written, spelled: true, scaled, ..Numeral::of(value, end) };
    // "half a million", "a quarter of a million", but "a fifth of a million-dollar budget".
    // "half-a-billion dollars"
    let article = end + usize::from(hyphened(sentence, end));
    let counted = |at: usize| at + usize::from(hyphened(sentence, at));
    let at = match over_of_a(sentence, end) {
        of if of > end => of,
        _ if sentence.has(article, tags!(Article)) => counted(article + 1),
        _ => end,
    };
    let dozens = dozen(sentence, at).and_then(|count| Some((exact_product(value, Decimal::from(count))?.normalize(), at + 1)));
    let (value, at) = dozens.unwrap_or((value, at));
    Some(match scale(sentence, at) {
        Some(exponent) => scaled(value, exponent).map(|of| spelled(at + 1, of, Written { significand: value, exponent }, true)),
        None if dozens.is_some() => Some(spelled(at, value, Written { significand: value, exponent: 0 }, false)),
        None => Some(Numeral { fraction: true, ..spelled(end, value, Written { significand: value, exponent: 0 }, false) }),
    })
}

/// How a group is joined to what stands before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    /// It is the first.
    None,
    /// Nothing, or the hyphen between words of a number.
    Plain,
    And,
    Comma,
}

/// A number while it is read.
struct Sum<'s> {
    sentence: Sentence<'s>,
    first: usize,
    /// Where it goes on.
    at: usize,
    places: Places,
    /// Dozens, which end it.
    dozens: Option<Decimal>,
    /// How many hundreds it is, and nothing else.
    hundreds: Option<Decimal>,
    bound: Option<Bound>,
    /// In words, not in digits.
    spelled: bool,
    /// What stands at its end should belong to it and does not fit.
    torn: bool,
}

impl<'s> Sum<'s> {
    fn begin(sentence: Sentence<'s>, first: usize) -> Self {
        let spelled = sentence.literal(first).is_none();
        Self { sentence, first, at: first, places: Places::default(), dozens: None, hundreds: None, bound: None, spelled, torn: false }
    }

    /// Where the next group begins, and how it is joined.
    fn joint(&self) -> (usize, Joint) {
        let Self { sentence, at, .. } = *self;
        if self.places.is_empty() {
            (at, Joint::None)
        } else if sentence.settings.unspaced {
            (at, Joint::Plain)
        } else if sentence.has(at, tags!(And)) {
            (at + 1, Joint::And)
        } else if self.spelled && sentence.is_mark(at, Mark::Comma) && cardinal(sentence, at + 1).is_some() {
            (at + 1, Joint::Comma)
        } else if self.spelled && sentence.is_mark(at, Mark::Comma) && sentence.has(at + 1, tags!(And)) && self.ends_behind(at + 2) {
            (at + 2, Joint::And)
        } else if self.spelled && hyphened(sentence, at) && cardinal(sentence, at + 1).is_some() {
            (at + 1, Joint::Plain)
        } else {
            (at, Joint::Plain)
        }
    }

    /// "ten thousand, and sixty-two euros": whether the last of a number that a comma and an "and" part from it stands there, for
    /// what stands before that has no unit of its own.
    fn ends_behind(&self, start: usize) -> bool {
        let last = group::read(self.sentence, start, false, true);
        last.is_some_and(|last| self.places.fits(last.value) && self.sentence.has(last.end, tags!(Major)))
    }

    /// Takes the next place, where there is one.
    fn goes_on(&mut self) -> Option<bool> {
        // "3 crore" at the end of a line, and a number on the next, are two; one in words may be folded.
        let parted = |at: usize| self.sentence.breaks(at) || self.sentence.is_tabbed(at);
        if !self.spelled && !self.places.is_empty() && parted(self.at - 1) {
            return Some(false);
        }
        let (start, joint) = self.joint();
        if joint == Joint::And {
            if let Some(taken) = self.tail(start) {
                return taken;
            }
        }
        let sentence = self.sentence;
        let Some(mut group) = group::read(sentence, start, joint == Joint::None, self.spelled) else {
            return self.scale_upon_scale();
        };
        if let Some((hedge, end)) = inner_hedge(sentence, group.end, Around::Nothing) {
            self.bound = Some(hedge);
            group.end = end;
        }
        self.with_own_part(&mut group)?;
        if let Some(count) = dozen(sentence, group.end).filter(|_| joint == Joint::None) {
            self.dozens = Some(Decimal::from(count));
            group.end += 1;
        }
        let scale_at = group.end + usize::from(hyphened(sentence, group.end));
        match scale(sentence, scale_at) {
            Some(exponent) => Some(self.place(&group, joint, start, scale_at, exponent)?),
            None => {
                self.last(&group, joint, start)?;
                Some(false)
            }
        }
    }

    /// "a million and a half", "two million and a quarter million".
    fn tail(&mut self, start: usize) -> Option<Option<bool>> {
        let (value, end) = added_part(self.sentence, start)?;
        let (_, last) = self.places.last()?;
        let own = scale(self.sentence, end);
        let (exponent, end) = match own {
            Some(exponent) if exponent <= last => (exponent, end + 1),
            _ => (last, end),
        };
        let taken = scaled(value, exponent).and_then(|value| self.places.add(value));
        self.at = end;
        Some(taken.map(|()| false))
    }

    /// "two and a half million": the half is of the group.
    fn with_own_part(&self, group: &mut Group) -> Option<()> {
        let Some((part, after)) = and_part(self.sentence, group.end).filter(|_| group.value.scale() == 0) else { return Some(()) };
        if scale(self.sentence, after).is_some() || self.places.is_empty() {
            group.value = with_part(group.value, part)?;
            group.end = after;
        }
        Some(())
    }

    /// A scale upon a scale: lakh crore, 万亿.
    fn scale_upon_scale(&mut self) -> Option<bool> {
        let at = self.at + usize::from(hyphened(self.sentence, self.at));
        let Some(exponent) = scale(self.sentence, at).filter(|_| !self.places.is_empty()) else { return Some(false) };
        match self.places.raise(exponent)? {
            true => self.at = at + 1,
            false => self.torn = true,
        }
        Some(!self.torn)
    }

    /// Takes a group with its scale.
    fn place(&mut self, group: &Group, joint: Joint, start: usize, scale_at: usize, exponent: u8) -> Option<bool> {
        let digits = self.sentence.is_digits(start);
        let fits = match joint {
            Joint::None => true,
            // "3 billion and 400 million" are two.
            Joint::And => !digits,
            Joint::Comma | Joint::Plain => !digits || group.value.scale() == 0 && self.places.is_whole() && self.near(start),
        };
        if !fits {
            // 1.2亿3千万: nobody writes a number so.
            self.torn = self.sentence.settings.unspaced && self.near(start);
            return Some(false);
        }
        let value = match self.dozens.take() {
            Some(count) => exact_product(group.value, count)?,
            None => group.value,
        };
        // A sum that would not fit is none that anybody means.
        let taken = self.places.push(value, exponent);
        if taken.or(if joint == Joint::None { None } else { Some(false) })? {
            self.at = scale_at + 1;
            return Some(true);
        }
        // "three thousand, one hundred and three thousand": the "and" joins two numbers.
        if let Some(and) = last_and(self.sentence, start, group.end).filter(|_| joint != Joint::And) {
            let short = &self.sentence.until(and);
            if let Some(group) = group::read(short, start, false, self.spelled).filter(|group| group.end == and) {
                self.last(&group, joint, start)?;
                return Some(false);
            }
        }
        // "five thousand six million": neither one number nor plainly two.
        self.torn = joint == Joint::Plain && self.spelled;
        Some(false)
    }

    /// Takes a last group without a scale: "three thousand two hundred", but not "3 million 5".
    fn last(&mut self, group: &Group, joint: Joint, start: usize) -> Option<()> {
        let Self { sentence, .. } = *self;
        let Some((_, below)) = self.places.last() else {
            let value = match self.dozens {
                Some(count) => exact_product(group.value, count)?,
                None => group.value,
            };
            self.places.end(value, group.value)?;
            self.at = group.end;
            // "two to three hundred": the hundred may be of both.
            self.hundreds = group.hundreds;
            return Some(());
        };
        let digits = sentence.is_digits(start);
        let whole = group.value.scale() == 0 || sentence.settings.unspaced;
        let belongs = if sentence.settings.unspaced {
            self.near(start)
                && if digits { ideographs::is_rest(sentence, start, group, below) } else { !ideographs::counts(sentence, start, group) }
        } else {
            match joint {
                Joint::None => true,
                // "In one million, five were": a list, or another clause.
                Joint::Comma => group.round && !digits,
                // "6 crore and two hundred", but "$3 million and five ships".
                Joint::And | Joint::Plain => {
                    if self.spelled {
                        !digits
                    } else {
                        group.round
                    }
                }
            }
        };
        // 两万三人 may be 23000 or two numbers.
        self.torn |= !belongs && !digits && sentence.settings.unspaced && self.spelled && below <= 4;
        if !belongs || !whole || !self.places.fits(group.value) {
            self.torn |= belongs && whole && joint == Joint::Plain && self.spelled;
            return Some(());
        }
        let value = ideographs::next_place(sentence, start, group, below)?;
        self.places.end(value, group.value)?;
        self.at = group.end;
        // "a million two" is as often 1.2 million.
        self.torn |= joint == Joint::Plain && sentence.has(self.first, tags!(Article)) && group.value < Decimal::TEN;
        Some(())
    }

    /// Whether nothing but a blank stands before a group.
    fn near(&self, start: usize) -> bool {
        let gap = start.checked_sub(1).map_or(0, |before| self.sentence.gap(before));
        gap == 0 || gap <= 2 && !(self.sentence.settings.unspaced && self.sentence.is_digits(start))
    }

    /// The number, with what stands behind its last place.
    fn close(mut self, around: Around) -> Option<Numeral> {
        let sentence = self.sentence;
        // 三万多元, 两亿余元
        if let Some((hedge, end)) = inner_hedge(sentence, self.at, around).filter(|_| self.at > self.first) {
            self.bound = Some(hedge);
            self.at = end;
        }
        if self.at == self.first {
            return None;
        }
        let mut value = self.places.total()?;
        if let Some((part, end)) = ideographs::tail(sentence, self.at, &self.places) {
            value = exact_sum(value, part)?;
            self.at = end;
        } else if let Some((hundredths, end)) = cheque(sentence, self.at).filter(|_| self.spelled && value.scale() == 0) {
            value = exact_sum(value, hundredths)?;
            self.at = end;
        } else if let Some((cents, end)) = spoken_cents(sentence, self.at).filter(|_| self.spelled && value < Decimal::ONE_HUNDRED) {
            value = exact_sum(value, cents)?;
            self.at = end;
        }
        let written = match self.hundreds.filter(|_| self.spelled) {
            Some(significand) => Written { significand, exponent: 2 },
            None => self.places.written(),
        };
        let mut read = Numeral {
            value,
            written,
            spelled: self.spelled,
            scaled: written.exponent > 2,
            bound: self.bound,
            ..Numeral::of(value, self.at)
        };
        if !read.scaled {
            // "six mln", "ten mil dollars"
            if let Some(power) = short_scale(sentence, &read, around).filter(|_| self.dozens.is_none()) {
                read.value = scaled(value, power)?;
                read.written.exponent = power;
                read.scaled = true;
                read.end += 1;
                return Some(read);
            }
            if let Some(part) = denominated(sentence, self.first, &read) {
                return part;
            }
            if let Some(ratio) = ratio(sentence, self.first, &read) {
                return Some(ratio);
            }
        }
        // "At one point five people left": a time, or a number with decimals.
        let time = sentence.before(self.first).is_some_and(|before| sentence.has(before, tags!(At)))
            && sentence.has(self.first + 1, tags!(DecimalPoint))
            && !sentence.has(read.end, tags!(Percent, PercentagePoint, BasisPoint, Times, Major));
        if self.torn || time && !read.scaled || clashes(sentence, &read) {
            tear(sentence, &mut read);
        }
        Some(read)
    }
}

/// "one eighth", "five eighths": what the number is a numerator of. Outside is whether there is a denominator.
fn denominated(sentence: Sentence<'_>, first: usize, read: &Numeral) -> Option<Option<Numeral>> {
    let next = if sentence.is_mark(read.end, Mark::Hyphen) { read.end + 1 } else { read.end };
    let below = sense!(sentence, next, { Sense::Part(below) => below })?;
    let whole = first == 0 && next + 1 == sentence.len();
    let period = sentence.has(next, tags!(Period)) && !whole && (!sentence.has(next + 1, tags!(Of)) || lasts(sentence, next + 1));
    if !read.spelled || period || !plural_agrees(sentence, next, read.value) {
        return None;
    }
    // "the one hundredth store"
    if is_ordinal(sentence, first, next) {
        return Some(Some(Numeral { end: next + 1, fault: Some(Fault::Torn), ..*read }));
    }
    Some(read.value.checked_div(Decimal::from(below)).map(|value| Numeral { value, end: next + 1, fraction: true, ..*read }))
}

/// The cents of a price as it is spoken: "fourteen oh six dollars". Without its currency it is a time or a year.
fn spoken_cents(sentence: Sentence<'_>, at: usize) -> Option<(Decimal, usize)> {
    let cents = cardinal(sentence, at + 1).filter(|cents| (1..10).contains(cents) && sentence.has(at, tags!(Nought)))?;
    sentence.has(at + 2, tags!(Major)).then_some((Decimal::new(cents.into(), 2), at + 2))
}

/// What can only go on a number.
const CONTINUES: Tags = tags!(Cardinal, Hundred, Scale, Nought, Nth);

/// Whether a number word stands right behind a number that is none of its own.
#[inline]
pub(crate) fn clashes(sentence: Sentence<'_>, read: &Numeral) -> bool {
    let next = read.end;
    if !sentence.has(next, CONTINUES) || read.end == 0 {
        return false;
    }
    let near = if sentence.settings.unspaced { sentence.touches(next - 1) } else { sentence.gap(next - 1) <= 3 };
    let lines = !read.spelled && (sentence.breaks(next - 1) || sentence.is_tabbed(next - 1));
    near && !lines && !begins_own(sentence, next, read)
}

/// Whether the number word behind a number begins another, as its own unit or noun tells: "$70 million three rounds ago",
/// "six hundred two-door cars".
fn begins_own(sentence: Sentence<'_>, at: usize, read: &Numeral) -> bool {
    if sentence.has(at, tags!(Nth)) || !sentence.has(at, tags!(Cardinal, Hundred, Scale)) {
        return false;
    }
    let unspaced = sentence.settings.unspaced;
    let mut end = at;
    while end < sentence.len() && number_word(sentence, end) {
        end += 1 + usize::from(hyphened(sentence, end + 1) && number_word(sentence, end + 2));
    }
    let hyphen = sentence.is_mark(end, Mark::Hyphen) && sentence.touches(end.saturating_sub(1)) && sentence.touches(end);
    let unit = sentence.has(end, tags!(Percent, PercentagePoint, BasisPoint, Period, Unit, Times, Fold, Classifier, DateMark));
    let closed = read.scaled || read.value >= Decimal::ONE_HUNDRED;
    // "$40 million one round later"
    let one = end == at + 1 && cardinal(sentence, at) == Some(1);
    hyphen && sentence.is_word(end + 1)
        || closed && (unit || !read.spelled && (noun::is_many(sentence, end) || noun::phrase(sentence, end, one).is_some()))
        || unspaced && !sentence.has(at, tags!(Cardinal, Hundred))
}

/// Takes up all number words behind a number, so that none of them is read as another.
pub(crate) fn tear(sentence: Sentence<'_>, read: &mut Numeral) {
    let joins = |at: usize| hyphened(sentence, at) || sentence.has(at, tags!(And));
    while sentence.has(read.end, CONTINUES) || joins(read.end) && sentence.has(read.end + 1, CONTINUES) {
        read.end += 1;
    }
    read.fault = Some(Fault::Torn);
}

/// Whether digits go on in words, or in digits that a scale or hundred closes.
#[inline]
pub(crate) fn goes_on_behind(sentence: Sentence<'_>, scale_at: usize) -> bool {
    let word = |at: usize| cardinal(sentence, at).is_some();
    let closed = |at: usize| {
        sentence.literal(at).is_some_and(|literal| matches!(literal.form, Form::Plain | Form::Marked))
            && sentence.has(at + 1, tags!(Hundred, Scale))
    };
    let next = scale_at + 1;
    scale(sentence, scale_at).is_some() && (word(next) || closed(next) || sentence.has(next, tags!(And)) && word(next + 1))
}
