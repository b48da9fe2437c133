//! The short way for the shortest expressions: "$1,234.56", "up 3.2%", "26.19 trillion yuan (about $3.68 trillion)".
//!
//! In: a text. Out: its figures, or nothing where the grammar has to look. It asks the same lexicon, goes on only
//! where a lexeme can mean one thing in its place, and never says "no": the tests hold it against the grammar.
//! It makes a strict parse of such a text several times as fast, which is most of what forms and columns hold.

use rust_decimal::Decimal;

use crate::lexicon::{Entry, FormKind, Lexicon, Sense, Step};
use crate::notation::plain::{self, PERCENT, POINT, POINTS, SHORT};
use crate::text::atom::Key;
use crate::text::{Class, class};
use crate::value::{
    Bound, Change, Currency, Direction, Extent, Facts, Figure, Magnitude, Money, Percent, PercentagePoints, Quantity, Role, Settled, Span,
    Text, Written, exact,
};

/// An amount as it is found: small, for a figure is built only once, in its place.
#[derive(Clone, Copy)]
pub(crate) struct Found {
    start: usize,
    end: usize,
    value: Decimal,
    written: Written,
    unit: Unit,
    lead: Lead,
}

/// What stands before an amount.
#[derive(Clone, Copy)]
enum Lead {
    Nothing,
    Movement(Direction),
    Hedge(Bound),
}

/// What stands with a number and says what it is a number of.
#[derive(Clone, Copy)]
enum Unit {
    Money(Currency, Settled),
    Percent,
    Points,
}

#[derive(Clone, Copy)]
struct Reader<'t, 'x> {
    text: &'t str,
    bytes: &'t [u8],
    lexicon: &'x Lexicon,
}

/// The figure of a text, and perhaps its restatement, where the text is one of the shortest expressions of a language
/// that writes decimals with a point and spaces between words, read without a region.
#[inline]
pub(crate) fn read(text: &str, lexicon: &Lexicon) -> Option<(Found, Option<Found>)> {
    let reader = Reader { text, bytes: text.as_bytes(), lexicon };
    let first = reader.found(0)?;
    if first.end == text.len() {
        return Some((first, None));
    }
    let restated = reader.restatement(&first)?;
    Some((first, Some(restated)))
}

/// The amount of a text that is one and nothing more.
pub(crate) fn magnitude(text: &str, lexicon: &Lexicon) -> Option<Magnitude> {
    match read(text, lexicon)? {
        // "€1.234" could be two numbers: that is for the grammar to say.
        (Found { unit: Unit::Money(..), written: Written { significand, exponent: 0 }, .. }, _) if significand.scale() == 3 => None,
        (found @ Found { lead: Lead::Nothing, .. }, None) => Some(found.magnitude()),
        _ => None,
    }
}

/// The change of a text that is one and nothing more.
pub(crate) fn change(text: &str, lexicon: &Lexicon) -> Option<Change> {
    match read(text, lexicon)? {
        (found @ Found { lead: Lead::Movement(way), .. }, None) => Change::new(way, found.magnitude()).ok(),
        _ => None,
    }
}

impl Found {
    /// The amount by itself, where nothing is said about it.
    #[inline]
    fn magnitude(self) -> Magnitude {
        match self.unit {
            Unit::Money(currency, _) => Magnitude::Money(Money::new(self.value, currency)),
            Unit::Percent => Magnitude::Percent(Percent::new(self.value)),
            Unit::Points => Magnitude::PercentagePoints(PercentagePoints::new(self.value)),
        }
    }

    /// The figure that was found in a text, as a restatement of another where it is one.
    // In its place, without a copy.
    #[inline(always)]
    pub(crate) fn figure(self, text: &str, equivalent_of: Option<usize>) -> Figure<'static> {
        let value = Extent::Value(self.value);
        let quantity = match self.unit {
            Unit::Money(currency, settled) => Quantity::Money { amount: value, currency, settled },
            Unit::Percent => Quantity::Percent(value),
            Unit::Points => Quantity::PercentagePoint(value),
        };
        let (bound, role) = match self.lead {
            Lead::Nothing => (Bound::Exact, Role::default()),
            Lead::Hedge(bound) => (bound, Role::default()),
            Lead::Movement(direction) => (Bound::Exact, Role::Change { direction, basis: None, of: None }),
        };
        let blanks = text.len() - text.trim_start().len();
        Figure {
            span: Span { start: self.start, end: self.end },
            sentence: Some(Span { start: blanks, end: blanks + text.trim().len() }),
            text: Text::owned(text.get(self.start..self.end).unwrap_or_default()),
            quantity,
            per: None,
            bound,
            role,
            equivalent_of,
            written: Some(self.written),
            facts: Facts::NOTHING,
        }
    }
}

impl<'x> Reader<'_, 'x> {
    #[inline]
    fn byte(self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    fn is_digit(self, at: usize) -> bool {
        self.byte(at).is_some_and(|byte| byte.is_ascii_digit())
    }

    fn is_letter(self, at: usize) -> bool {
        self.byte(at).is_some_and(|byte| byte.is_ascii_alphabetic())
    }

    /// The entry of the longest phrase at a place, and where it ends.
    fn phrase(self, start: usize) -> Option<(&'x Entry, usize)> {
        let (key, end) = match class::class(self.byte(start)?) {
            Class::Letter => Key::of_word(self.bytes, start),
            Class::Mark => (Key::of_ends(u64::from(self.byte(start)?), 0, 1), start + 1),
            Class::Wide => {
                let character = self.text.get(start..)?.chars().next().filter(|&character| class::is_sign(character))?;
                let end = start + character.len_utf8();
                (Key::of(self.bytes, start, end), end)
            }
            _ => return None,
        };
        // The rest of a word, the points of an acronym, a possessive.
        if matches!(self.byte(end), Some(0x80..|b'.'| b'\'')) {
            return None;
        }
        let first = self.lexicon.begin(key)?;
        let mut best = (first.entry, end);
        let mut step = Some(first);
        let mut at = end;
        while let Some(&Step { path, nexts, .. }) = step.filter(|step| step.longer()) {
            let next = class::skip_separators(self.bytes, at);
            let begins = self.byte(next).filter(|&begins| nexts.may_be(begins, self.byte(next + 1).unwrap_or(0)));
            let Some(after) = begins.and_then(|_| class::atom_end(self.text, self.bytes, next)) else {
                break;
            };
            step = self.lexicon.step(path, Key::of(self.bytes, next, after));
            let Some(found) = step else { break };
            at = after;
            if found.entry != 0 {
                best = (found.entry, after);
            }
        }
        if best.0 == 0 {
            return None;
        }
        Some((self.lexicon.entry_at(best.0)?, best.1))
    }

    /// A hedge or a movement before the amount, and where the amount begins.
    #[inline]
    fn lead(self, start: usize) -> Option<(Lead, usize)> {
        if !self.is_letter(start) {
            return Some((Lead::Nothing, start));
        }
        if let Some((way, at)) = plain::way(self.text.get(start..)?).filter(|&(_, at)| self.is_digit(start + at)) {
            return Some((Lead::Movement(way), start + at));
        }
        let (entry, end) = self.phrase(start)?;
        let lead = match entry.senses {
            [Some(Sense::Before(bound)), rest @ ..] if all(rest, |sense| matches!(sense, Sense::Beyond(_) | Sense::Versus)) => {
                Lead::Hedge(bound)
            }
            [Some(Sense::Towards(way @ (Direction::Up | Direction::Down)) | Sense::Moves(way)), rest @ ..]
                if all(rest, |sense| matches!(sense, Sense::Beyond(_) | Sense::Stop)) =>
            {
                Lead::Movement(way)
            }
            _ => return None,
        };
        (self.byte(end) == Some(b' ')).then_some((lead, end + 1))
    }

    /// A lead and an amount: a sign of money and a number, or a number and its unit.
    #[inline]
    fn found(self, start: usize) -> Option<Found> {
        let (lead, start) = self.lead(start)?;
        let (sign, number_at) = if self.is_digit(start) {
            (None, start)
        } else {
            let (entry, end) = self.phrase(start)?;
            let sign = self.money(entry, FormKind::Sign).filter(|_| !self.is_letter(start))?;
            (Some(sign), end)
        };
        let (significand, mut end) = self.number(number_at)?;
        if let Some(unit) = sign.is_none().then(|| self.plain_unit(end)).flatten() {
            let written = Written { significand, exponent: 0 };
            let (value, end) = (significand, self.bytes.len());
            return Some(Found { start, end, value, written, unit, lead });
        }
        // What stands behind the number: a scale and a unit, or one of them.
        let mut next = self.behind(end)?;
        let mut exponent = 0;
        if let Some((Entry { senses: [Some(Sense::Scale(power)), None, None, ..], .. }, after)) = next {
            exponent = *power;
            end = after;
            next = self.behind(end)?;
        }
        let unit = match (sign, next) {
            (Some((currency, settled)), None) => Unit::Money(currency, settled),
            (None, Some((entry, after))) => {
                end = after;
                self.unit(entry)?
            }
            _ => return None,
        };
        if !self.closes(end) {
            return None;
        }
        if matches!(unit, Unit::Money(currency, _) if exponent == 0 && plain::looks_grouped(significand, currency)) {
            return None;
        }
        let value = match exponent {
            0 => significand,
            _ => exact::decimal(significand.mantissa().unsigned_abs(), significand.scale() as u8, exponent)?,
        };
        let written = Written { significand, exponent };
        Some(Found { start, end, value, written, unit, lead })
    }

    /// The unit of the plain notation that fills the rest of the text.
    #[inline]
    fn plain_unit(self, end: usize) -> Option<Unit> {
        match self.text.get(end..)? {
            PERCENT => Some(Unit::Percent),
            POINT | POINTS => Some(Unit::Points),
            _ => None,
        }
    }

    /// The phrase behind a number or its scale, if the amount does not end there; `None` where the lexicon has none.
    #[inline]
    fn behind(self, end: usize) -> Option<Option<(&'x Entry, usize)>> {
        if self.closes(end) {
            return Some(None);
        }
        let space = self.byte(end) == Some(b' ');
        self.phrase(end + usize::from(space)).map(Some)
    }

    /// Whether an amount may end at a place: at the end, or at a parenthesis.
    fn closes(self, at: usize) -> bool {
        match self.byte(at) {
            None | Some(b')') => true,
            Some(b' ') => self.byte(at + 1) == Some(b'('),
            _ => false,
        }
    }

    /// A number in digits that no mark or space could carry on.
    fn number(self, start: usize) -> Option<(Decimal, usize)> {
        let (value, end) = match plain::digits(self.bytes, start)? {
            (_, end) if self.byte(end) == Some(b',') => self.grouped(start, end)?,
            found => found,
        };
        let leading = self.byte(start) == Some(b'0') && self.is_digit(start + 1);
        let carried_on = match self.byte(end) {
            Some(b' ') => !(self.is_letter(end + 1) || matches!(self.byte(end + 1), Some(b'(' | b'%'))),
            Some(b')' | b'%') | None => false,
            // "1.5x", "5m", "1e6": letters are for the grammar.
            _ => true,
        };
        // How long a number may be is for the grammar to say.
        let short = end - start <= SHORT;
        (short && !leading && !carried_on).then_some((value, end))
    }

    /// A number in groups of three, whose first ends at a comma, with at least two commas or a point behind them: one
    /// comma alone could be read otherwise.
    fn grouped(self, start: usize, comma: usize) -> Option<(Decimal, usize)> {
        let mut digits = [0u8; 24];
        let mut length = 0;
        let mut push = |from: usize, to: usize| {
            let part = self.bytes.get(from..to)?;
            digits.get_mut(length..length + part.len())?.copy_from_slice(part);
            length += part.len();
            Some(())
        };
        push(start, comma)?;
        let mut end = comma;
        let mut groups = 0;
        while self.byte(end) == Some(b',') {
            let next = end + 4;
            if !(end + 1..next).all(|at| self.is_digit(at)) || self.is_digit(next) {
                return None;
            }
            push(end + 1, next)?;
            end = next;
            groups += 1;
        }
        if self.byte(end) == Some(b'.') {
            let (_, after) = plain::digits(self.bytes, end + 1)?;
            push(end, after)?;
            end = after;
        } else if groups < 2 {
            return None;
        }
        let first = self.byte(start) != Some(b'0') && (1..=3).contains(&(comma - start));
        let digits = digits.get(..length)?;
        let (value, used) = plain::digits(digits, 0)?;
        (first && used == length).then_some((value, end))
    }

    /// What an unequivocal unit counts.
    fn unit(self, entry: &Entry) -> Option<Unit> {
        match entry.senses {
            [Some(Sense::Percent), None, None, ..] => Some(Unit::Percent),
            [Some(Sense::PercentagePoint), None, None, ..] => Some(Unit::Points),
            _ => {
                let (currency, settled) = self.money(entry, FormKind::Name)?;
                Some(Unit::Money(currency, settled))
            }
        }
    }

    /// The currency that a form of that kind stands for, if it is nothing else.
    fn money(self, entry: &Entry, kind: FormKind) -> Option<(Currency, Settled)> {
        let index = match entry.senses {
            [Some(Sense::Major(index)), None | Some(Sense::Coin), None, ..] | [Some(Sense::Coin), Some(Sense::Major(index)), None, ..] => {
                index
            }
            _ => return None,
        };
        let denomination = self.lexicon.denomination(index)?;
        let plain = denomination.form == kind && !denomination.homograph && denomination.exact.is_none() && denomination.minor == 0;
        if !plain {
            return None;
        }
        match &denomination.candidates {
            std::borrow::Cow::Borrowed([only]) => Some((*only, Settled::Written)),
            std::borrow::Cow::Borrowed(listed @ [first, ..]) => Some((*first, Settled::Assumed(listed))),
            std::borrow::Cow::Owned(owned) => match owned.as_slice() {
                [only] => Some((*only, Settled::Written)),
                _ => None,
            },
            std::borrow::Cow::Borrowed([]) => None,
        }
    }

    /// " (about $3.68 trillion)" behind an amount of money: the same in another currency, to the end.
    fn restatement(self, original: &Found) -> Option<Found> {
        let start = original.end;
        if self.bytes.get(start..start + 2) != Some(b" (") || matches!(original.lead, Lead::Movement(_)) {
            return None;
        }
        let restated = self.found(start + 2)?;
        let fits = match (original.unit, restated.unit, restated.lead) {
            (_, _, Lead::Movement(_)) => false,
            (Unit::Money(one, _), Unit::Money(other, _), _) => one != other,
            _ => false,
        };
        let closed = self.byte(restated.end) == Some(b')') && restated.end + 1 == self.bytes.len();
        (fits && closed).then_some(restated)
    }
}

/// Whether the further senses of a phrase are all such.
#[inline]
fn all(rest: [Option<Sense>; 3], such: impl Fn(Sense) -> bool) -> bool {
    rest.into_iter().flatten().all(such)
}
