//! Reads the frames of a language: which construction an amount stands in.
//!
//! In: a sentence, an amount past its hedges, what was said of the amount before. Out: the first frame in the language's
//! order that fits, with the lexemes that it takes. The steps of a frame take as few lexemes as fit, so that the nearest
//! movement is found; each is bounded, and so is the time.

use rust_decimal::Decimal;

use crate::amount::{Amount, Measure, Sign, UnitOf};
use crate::clause::movement::compound;
use crate::clause::statement::Statement;
use crate::lex::{ENUMERATION, Mark, Sentence, Shape, noun};
use crate::lexicon::frame::{Class, Description, FURTHER, Frame, Kinds, Shapes, Step, Traits};
use crate::lexicon::{MOVEMENTS, Sense, Tags, UNITS_OF_TIME, tags};
use crate::number::year::is_year;
use crate::value::{Bound, Direction};

/// Where an amount stands.
pub(crate) struct Place<'s> {
    pub sentence: Sentence<'s>,
    before: Option<&'s Statement>,
    /// The lexeme behind it.
    end: usize,
    /// The lexeme before it, past its hedges; before the first lexeme it is none.
    lead_at: usize,
    /// One past what the amount before takes up, with its movement.
    told: usize,
}

/// The lexemes that a frame took.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Taken {
    pub movement: Option<usize>,
    pub lead: Option<usize>,
}

impl<'s> Place<'s> {
    pub(crate) fn new(sentence: Sentence<'s>, before: Option<&'s Statement>, lead_at: usize, end: usize) -> Self {
        let told = before.map_or(0, |before| before.movement.map_or(0, |at| at + 1).max(before.amount.end));
        Self { sentence, before, end, lead_at, told }
    }

    /// What a lexeme is by itself, before a further look.
    #[inline(always)]
    fn plainly(&self, at: usize) -> Class {
        let Some(lexeme) = self.sentence.lexeme(at) else { return Class::shapes(Shapes::END) };
        let shape = lexeme.shape.index() + if lexeme.tags.tell() { 32 } else { 0 };
        let shapes = SHAPES.get(shape).copied().unwrap_or(Shapes::NONE);
        let shapes = if lexeme.tags.meets(MOVEMENTS) { shapes.or(self.part(at, lexeme.tags)) } else { shapes };
        Class { tags: lexeme.tags, shapes }
    }

    /// The part of a movement that a word plays.
    #[inline(never)]
    fn part(&self, at: usize, tags: Tags) -> Shapes {
        match () {
            () if tags.meets(tags!(Moves, Factor)) => Shapes::VERB,
            () if tags.meets(tags!(Loses)) => Shapes::LOSE,
            () if tags.meets(tags!(Shifts)) => Shapes::SHIFT,
            () if tags.meets(tags!(MovesOrChange)) => Shapes::BOTH,
            () if tags.meets(tags!(Change)) => Shapes::NOUN,
            () if self.sentence.is(at, Sense::Towards(Direction::Flat)) => Shapes::FLAT,
            () => Shapes::WAY,
        }
    }

    /// What a lexeme is, without a further look.
    #[inline(always)]
    fn simply(&self, at: usize) -> Class {
        let mut class = self.plainly(at);
        if at < self.told {
            self.told(at, &mut class);
        }
        class
    }

    /// What a lexeme is to the frames.
    #[inline(always)]
    fn class(&self, at: usize) -> Class {
        let mut class = self.plainly(at);
        if class.meets(COSTLY) {
            self.refine(at, &mut class);
        }
        if at < self.told {
            self.told(at, &mut class);
        }
        class
    }

    /// Adds what the amount before tells of its own lexemes and of its movement.
    #[inline(never)]
    fn told(&self, at: usize, class: &mut Class) {
        let Some(before) = self.before else { return };
        if (before.amount.first..before.amount.end).contains(&at) {
            *class = within(before, *class);
        } else if before.movement == Some(at) && at >= before.amount.end {
            class.shapes = class.shapes.or(Shapes::TAKEN);
        }
    }

    /// Adds what takes a further look.
    #[inline(never)]
    fn refine(&self, at: usize, class: &mut Class) {
        if class.shapes.meets(Shapes::COMMA) {
            if self.sentence.length(at) > 1 && self.sentence.written(at) == ENUMERATION {
                class.shapes = class.shapes.or(Shapes::ENUMERATION);
            }
            return;
        }
        let tags = class.tags;
        // "dem" is an article, and not Deutsche Mark.
        let opens = tags.meets(tags!(Cardinal, Half, Halves, Negative, Factor, FactorNoun, Major)) && !tags.meets(tags!(Determiner));
        let mut add = |shape: Shapes| class.shapes = class.shapes.or(shape);
        if self.sentence.is_digits(at) {
            add(if is_year(self.sentence, at) { Shapes::YEAR } else { Shapes::OPENS });
        } else if opens {
            add(Shapes::OPENS);
        }
        if tags.meets(tags!(Moves, Change, MovesOrChange)) {
            let plural = !self.sentence.settings.plural_mark.is_empty() && noun::ends_as_plural(self.sentence, at);
            add(if plural { Shapes::MANY } else { Shapes::ONE });
        }
        if tags.meets(tags!(Change, MovesOrChange)) && compound(self.sentence, at) {
            add(Shapes::COMPOUND);
            if class.shapes.meets(Shapes::NOUN.or(Shapes::BOTH)) {
                class.shapes = class.shapes.without_parts();
            }
        }
    }

    /// The case before the description of an amount: the "to" of "to a seasonally adjusted".
    #[inline]
    fn described(&self, lead: Class) -> Option<usize> {
        let Description { of, word, begins, case } = self.sentence.settings.frames.description.as_ref()?;
        if !self.sentence.all_tags.meets(case.tags) {
            return None;
        }
        let farthest = self.lead_at.saturating_sub(usize::from(word.most) + 1);
        if !self.sentence.any_has(farthest..self.lead_at.wrapping_add(1), case.tags) {
            return None;
        }
        let mut at = self.lead_at;
        let mut class = lead;
        if class.meets(*of) {
            at = at.checked_sub(1)?;
            class = self.plainly(at);
        }
        for _ in 0..=word.most {
            if class.meets(*case) {
                let begun = |steps: &[Step]| self.fits(at + 1, 1, steps, &mut Taken::default());
                return (at < self.lead_at && begins.iter().any(|steps| begun(steps))).then_some(at);
            }
            if !word.fits(class) {
                return None;
            }
            at = at.checked_sub(1)?;
            class = self.plainly(at);
        }
        None
    }

    /// The first frame that fits, of those whose way `told` can tell from what they take.
    pub(crate) fn frame<T>(
        &self,
        amount: &Amount,
        traits: Traits,
        hedges: Tags,
        told: impl Fn(&Frame, Taken) -> Option<T>,
    ) -> Option<(&'static Frame, Taken, T)> {
        let frames = self.sentence.settings.frames;
        let lead = self.plainly(self.lead_at);
        let trail = self.plainly(self.end);
        let rows = frames.told(kinds(self.sentence, amount), self.sentence.all_tags);
        let case = if frames.are_described(rows) { self.described(lead) } else { None };
        let before = case.map(|case| self.plainly(case.wrapping_sub(1)));
        for frame in frames.candidates(rows, lead, trail, before) {
            if !frame.is_of(traits, hedges) {
                continue;
            }
            let (from, lead) =
                if frame.is_described() { (case.map_or(usize::MAX, |case| case.wrapping_sub(1)), case) } else { (self.lead_at, None) };
            let mut taken = Taken { movement: None, lead };
            let (from, left) = match frame.left {
                [_, left @ ..] if frame.sure => (from.wrapping_sub(1), left),
                left => (from, left),
            };
            if self.fits(from, usize::MAX, left, &mut taken) && self.fits(self.end, 1, frame.right, &mut taken) {
                if let Some(told) = told(frame, taken) {
                    return Some((frame, taken, told));
                }
            }
        }
        None
    }

    /// Fits the steps to the lexemes from `at` on; `step` is 1, or that of the way back.
    fn fits(&self, mut at: usize, step: usize, mut steps: &[Step], taken: &mut Taken) -> bool {
        while let Some((first, rest)) = steps.split_first() {
            if first.least != 1 || first.most != 1 {
                return self.stretches(at, step, first, rest, taken);
            }
            let asks = first.any.shapes.or(first.none.shapes).meets(FURTHER);
            if !first.fits(if asks { self.class(at) } else { self.simply(at) }) {
                return false;
            }
            if first.moves {
                taken.movement = Some(at);
            }
            at = at.wrapping_add(step);
            steps = rest;
        }
        true
    }

    /// The same where the first step takes any number: as few as fit.
    fn stretches(&self, at: usize, step: usize, first: &Step, rest: &[Step], taken: &mut Taken) -> bool {
        let mut next = at;
        let mut count = 0;
        loop {
            let class = self.class(next);
            if count >= first.least {
                // What follows is only tried where its first lexeme fits.
                let on = rest.first().is_none_or(|second| second.least == 0 || second.fits(class));
                if on && self.fits(next, step, rest, taken) {
                    return true;
                }
            }
            if count == first.most || !first.fits(class) {
                return false;
            }
            next = next.wrapping_add(step);
            count += 1;
        }
    }
}

/// What takes a further look than a lexeme's shape.
const COSTLY: Class = Class::tags(tags!(Moves, Change, MovesOrChange, Cardinal, Half, Halves, Negative, Factor, FactorNoun, Major))
    .or(Class::shapes(Shapes::DIGITS.or(Shapes::COMMA)));

/// What lexemes are by their shapes; the second half are those that the lexicon knows.
#[allow(clippy::indexing_slicing)] // at compile time
const SHAPES: [Shapes; 64] = {
    let mut table = [Shapes::NONE; 64];
    let mut at = 0;
    while at < Shape::ALL.len() {
        let shape = Shape::ALL[at];
        table[shape.index()] = shapes(shape, false);
        table[32 + shape.index()] = shapes(shape, true);
        at += 1;
    }
    table
};

/// What a lexeme is by its shape.
const fn shapes(shape: Shape, known: bool) -> Shapes {
    let (known, word, name) = if known {
        (Shapes::KNOWN, Shapes::KNOWN.or(Shapes::WORD), Shapes::KNOWN.or(Shapes::WORD))
    } else {
        (Shapes::NONE, Shapes::WORD.or(Shapes::PLAIN), Shapes::WORD.or(Shapes::PLAIN).or(Shapes::NAME))
    };
    match shape {
        Shape::Lower => word,
        Shape::Capital => name,
        Shape::Capitals => word.or(Shapes::CAPITALS),
        Shape::Ideographs if known.meets(Shapes::KNOWN) => known,
        Shape::Ideographs => Shapes::IDEOGRAPHS,
        Shape::Kana if known.meets(Shapes::KNOWN) => known,
        Shape::Kana => Shapes::KANA,
        Shape::Digits => Shapes::DIGITS,
        Shape::Mark(mark) => known.or(Shapes::MARK).or(match mark {
            Mark::Comma => Shapes::COMMA,
            Mark::Stop | Mark::Semicolon => Shapes::STOP,
            Mark::Open => Shapes::OPEN,
            Mark::Close => Shapes::CLOSE,
            Mark::Quote => Shapes::QUOTE,
            Mark::Hyphen => Shapes::HYPHEN,
            Mark::Colon => Shapes::COLON,
            Mark::Slash => Shapes::SLASH,
            Mark::Dash => Shapes::DASH,
            _ => Shapes::NONE,
        }),
    }
}

/// A lexeme of the amount before: it moves nothing, unless it is a movement and its amount in one.
fn within(before: &Statement, class: Class) -> Class {
    let mut shapes = class.shapes.or(Shapes::AMOUNT);
    if before.change {
        shapes = shapes.or(Shapes::CHANGED);
        if before.movement.is_none() {
            shapes = shapes.or(Shapes::SIGNED);
        }
    }
    if before.movement.is_some() {
        shapes = shapes.or(Shapes::MOVED);
    }
    Class { tags: class.tags, shapes: if class.tags.meets(tags!(Factor)) { shapes } else { shapes.without_parts() } }
}

/// The kind of an amount.
fn kinds(sentence: Sentence<'_>, amount: &Amount) -> Kinds {
    match amount.measure {
        Measure::Money(..) => Kinds::MONEY,
        Measure::Percent => Kinds::PERCENT,
        Measure::PercentagePoint => Kinds::POINTS,
        Measure::Multiple | Measure::Moved(_) => Kinds::MULTIPLE,
        Measure::Fraction => Kinds::FRACTION,
        Measure::Nothing => Kinds::NUMBER,
        Measure::Count(UnitOf::Known(_)) if is_span(sentence, amount) => Kinds::HOURS,
        Measure::Count(UnitOf::Known(_)) => Kinds::UNIT,
        Measure::Count(UnitOf::Noun(..)) => Kinds::NOUN,
        Measure::Count(UnitOf::Period(_)) if is_joined(sentence, amount) => Kinds::JOINED_SPAN.or(Kinds::SPAN),
        Measure::Count(UnitOf::Period(_)) => Kinds::SPAN,
    }
}

/// Whether an amount is a span of time: two years, 24 hours.
pub(crate) fn is_span(sentence: Sentence<'_>, amount: &Amount) -> bool {
    match amount.measure {
        Measure::Count(UnitOf::Period(_)) => true,
        Measure::Count(UnitOf::Known(index)) => UNITS_OF_TIME.contains(&sentence.lexicon.named(index)),
        _ => false,
    }
}

/// "three-year", "two-week": a hyphen joins the number to its span.
pub(crate) fn is_joined(sentence: Sentence<'_>, amount: &Amount) -> bool {
    matches!(amount.measure, Measure::Count(UnitOf::Period(_))) && sentence.is_mark(amount.end.saturating_sub(2), Mark::Hyphen)
}

/// What else is known of an amount.
pub(crate) fn traits(amount: &Amount, bound: Bound, before: Option<&Statement>) -> Traits {
    let sign = match amount.sign {
        Sign::Minus if amount.high.is_none() => Traits::MINUS,
        Sign::Plus if amount.high.is_none() => Traits::PLUS,
        _ => Traits::NONE,
    };
    let exact = if bound == Bound::Exact { Traits::EXACT } else { Traits::BOUNDED };
    let alike = before.is_some_and(|before| std::mem::discriminant(&before.amount.measure) == std::mem::discriminant(&amount.measure));
    let moved = before.is_some_and(|before| before.change);
    let grown = if amount.number.value > Decimal::ONE { Traits::GROWN } else { Traits::NONE };
    grown.and(sign).and(exact).and(if alike { Traits::ALIKE } else { Traits::NONE }).and(if moved {
        Traits::AFTER_CHANGE
    } else {
        Traits::NONE
    })
}
