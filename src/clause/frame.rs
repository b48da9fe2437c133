//! Reads the frames of a language: which construction an amount stands in.
//!
//! In: a sentence, an amount past its hedges, what was said of the amount before. Out: the first frame in the language's
//! order that fits, with the lexemes that it takes. The steps of a frame take as few lexemes as fit, so that the nearest
//! movement is found; each is bounded, and so is the time.

use crate::amount::{Amount, Measure, Sign, UnitOf};
use crate::clause::movement::compound;
use crate::clause::statement::Statement;
use crate::lex::{Mark, Sentence, Shape, noun};
use crate::lexicon::frame::{Class, Frame, Kinds, Shapes, Step, Take, Traits};
use crate::lexicon::{Tags, tags};
use crate::number::year::is_year;
use crate::value::Bound;

/// Where an amount stands.
pub(crate) struct Place<'s> {
    pub sentence: Sentence<'s>,
    pub before: Option<&'s Statement>,
    /// The lexeme behind it.
    pub end: usize,
    /// The lexeme before it, past its hedges; before the first lexeme it is none.
    pub lead_at: usize,
}

/// The lexemes that a frame took.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Taken {
    pub movement: Option<usize>,
    pub lead: Option<usize>,
}

impl Place<'_> {
    /// What a lexeme is to the frames.
    #[inline]
    pub(crate) fn class(&self, at: usize) -> Class {
        let Some(lexeme) = self.sentence.lexeme(at) else { return Class::shapes(Shapes::END) };
        let tags = lexeme.tags;
        let known = tags.tell();
        let mut class = Class { tags, shapes: if known { Shapes::KNOWN } else { Shapes::NONE } };
        let word = if known { Shapes::WORD } else { Shapes::WORD.or(Shapes::PLAIN) };
        let shape = match lexeme.shape {
            Shape::Lower => word,
            Shape::Capital if known => word,
            Shape::Capital => word.or(Shapes::NAME),
            Shape::Capitals => word.or(Shapes::CAPITALS),
            Shape::Ideographs if known => Shapes::NONE,
            Shape::Ideographs => Shapes::IDEOGRAPHS,
            Shape::Digits if is_year(self.sentence, at) => Shapes::DIGITS.or(Shapes::YEAR),
            Shape::Digits => Shapes::DIGITS.or(Shapes::OPENS),
            Shape::Mark(mark) => self.mark(at, mark),
        };
        class.shapes = class.shapes.or(shape);
        if tags.meets(tags!(Cardinal, Half, Negative, Factor, FactorNoun, Major)) {
            class.shapes = class.shapes.or(Shapes::OPENS);
        }
        if tags.meets(tags!(Change, MovesOrChange)) {
            if compound(self.sentence, at) {
                class.shapes = class.shapes.or(Shapes::COMPOUND);
                if tags.meets(tags!(NounPart, BothPart)) {
                    class.tags = tags.without_parts();
                }
            }
        }
        if tags.meets(tags!(Moves, Change, MovesOrChange)) {
            let plural = !self.sentence.settings.plural_mark.is_empty() && noun::ends_as_plural(self.sentence, at);
            class.shapes = class.shapes.or(if plural { Shapes::MANY } else { Shapes::ONE });
        }
        match self.before {
            Some(before) if at < before.amount.end && at >= before.amount.first => self.within(before, class),
            Some(before) if before.movement == Some(at) && at >= before.amount.end => {
                Class { shapes: class.shapes.or(Shapes::TAKEN), ..class }
            }
            _ => class,
        }
    }

    #[inline]
    fn mark(&self, at: usize, mark: Mark) -> Shapes {
        let shape = match mark {
            Mark::Comma if self.sentence.written(at) == "、" => Shapes::COMMA.or(Shapes::ENUMERATION),
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
        };
        shape.or(Shapes::MARK)
    }

    /// A lexeme of the amount before: it moves nothing, unless it is a movement and its amount in one.
    fn within(&self, before: &Statement, class: Class) -> Class {
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
        let tags = if class.tags.meets(tags!(Factor)) { class.tags } else { class.tags.without_parts() };
        Class { tags, shapes }
    }

    /// The first frame that fits, of those whose way `told` can tell from what they take.
    pub(crate) fn frame<T>(
        &self,
        amount: &Amount,
        traits: Traits,
        hedges: Tags,
        told: impl Fn(&Frame, Taken) -> Option<T>,
    ) -> Option<(&'static Frame, Taken, T)> {
        let kinds = kinds(self.sentence, amount);
        let lead = self.class(self.lead_at);
        let trail = self.class(self.end);
        self.sentence.settings.frames.candidates(lead, trail).filter(|frame| frame.is_of(kinds, traits, hedges)).find_map(|frame| {
            let left = self.fits(self.lead_at, usize::MAX, frame.left)?;
            let right = self.fits(self.end, 1, frame.right)?;
            let taken = Taken { movement: left.movement.or(right.movement), lead: left.lead };
            told(frame, taken).map(|told| (frame, taken, told))
        })
    }

    /// Fits the steps to the lexemes from `at` on; `step` is 1, or that of the way back.
    fn fits(&self, at: usize, step: usize, steps: &[Step]) -> Option<Taken> {
        let Some((first, rest)) = steps.split_first() else { return Some(Taken::default()) };
        let mut next = at;
        let mut count = 0;
        loop {
            if count >= first.least {
                if let Some(taken) = self.fits(next, step, rest) {
                    let own = (count > 0).then(|| next.wrapping_sub(step));
                    return Some(match first.take {
                        Take::Nothing => taken,
                        Take::Movement => Taken { movement: own.or(taken.movement), ..taken },
                        Take::Lead => Taken { lead: own.or(taken.lead), ..taken },
                    });
                }
            }
            if count == first.most || !first.fits(self.class(next)) {
                return None;
            }
            next = next.wrapping_add(step);
            count += 1;
        }
    }
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
        Measure::Count(UnitOf::Known(_)) => Kinds::UNIT,
        Measure::Count(UnitOf::Noun(..)) => Kinds::NOUN,
        Measure::Count(UnitOf::Period(_)) if is_joined(sentence, amount) => Kinds::JOINED_SPAN.or(Kinds::SPAN),
        Measure::Count(UnitOf::Period(_)) => Kinds::SPAN,
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
    sign.and(exact).and(if alike { Traits::ALIKE } else { Traits::NONE })
}
