//! Times: the words of a sentence that say when, each as one token.

use crate::facts::token::{BEGINS_TIME, Begins, Role, Shape, Times, Token};
use crate::lex::Mark;
use crate::lexicon::{PartTable, Parts, parts_of as p};
use crate::text::atom::Key;

/// Asks for a form of time only where its first word fits.
#[inline]
fn when<T>(fits: bool, form: impl FnOnce() -> Option<T>) -> Option<T> {
    if fits { form() } else { None }
}

/// The tokens of a sentence, asked by place; past the ends nothing fits.
#[derive(Clone, Copy)]
struct Row<'a> {
    text: &'a str,
    table: &'a PartTable,
    tokens: &'a [Token],
}

impl Row<'_> {
    fn has(&self, at: usize, parts: Parts) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is_word() && token.has(parts))
    }

    /// A number of so many digits, and its value.
    fn number(&self, at: usize) -> Option<(usize, u32)> {
        let token = self.tokens.get(at).filter(|token| token.shape == Shape::Number)?;
        let word = self.text.get(token.start..token.end)?;
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        let value = word.get(..digits)?.parse().ok()?;
        let rest = word.get(digits..)?;
        let second = rest.get(1..).unwrap_or_default();
        // 2005-06, 2005/6
        let pair = digits == 4 && rest.starts_with(['/', '-']) && !second.is_empty() && second.bytes().all(|byte| byte.is_ascii_digit());
        (rest.is_empty() || pair).then_some((digits, value))
    }

    fn year(&self, at: usize) -> bool {
        matches!(self.number(at), Some((4, 1900..=2099)))
    }

    /// Past a year: "2019", "'19".
    fn past_year(&self, at: usize) -> Option<usize> {
        if self.year(at) {
            return Some(at + 1);
        }
        let touches = || self.tokens.get(at).zip(self.tokens.get(at + 1)).is_some_and(|(mark, number)| mark.end == number.start);
        (self.mark(at, Mark::Quote) && matches!(self.number(at + 1), Some((2, _))) && touches()).then_some(at + 2)
    }

    fn day(&self, at: usize) -> bool {
        matches!(self.number(at), Some((1 | 2, 1..=31)))
            || self.tokens.get(at).is_some_and(|token| {
                token.is_word()
                    && self.text.get(token.start..token.end).is_some_and(|word| {
                        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
                        matches!(digits, 1 | 2) && word.get(digits..).is_some_and(|rest| self.table.words.day_endings.contains(&rest))
                    })
            })
    }

    fn month(&self, at: usize) -> bool {
        self.has(at, p!(Month))
            || self.has(at, p!(CapitalMonth))
                && self.tokens.get(at).is_some_and(|token| token.shape == Shape::Capital && token.end - token.start >= 3)
                && !(self.has(at, p!(Modal)) && self.has(at + 1, p!(Be, Auxiliary)))
    }

    fn mark(&self, at: usize, mark: Mark) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is_mark(mark))
    }

    /// A number of spans: "three", "12", "12-month" is a figure.
    fn count(&self, at: usize) -> bool {
        self.has(at, p!(Numeral)) || matches!(self.number(at), Some((1 | 2, _)))
    }

    /// A figure that counts years or months: "five years".
    fn counts_spans(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at).filter(|token| matches!(token.shape, Shape::Figure(_))) else { return false };
        let words = self.text.get(token.start..token.end).unwrap_or_default();
        words.rsplit_once(' ').is_some_and(|(_, unit)| self.table.parts(Key::of_text(unit)).meets(p!(Span)))
    }

    /// Past a year with what leads to it: "2019", "of 2019", ", 2019", "of the year", "of last year", "of fiscal 2019".
    fn of_year(&self, at: usize) -> usize {
        let lead = at + usize::from(self.has(at, p!(Of, In)) || self.mark(at, Mark::Comma));
        let fiscal = lead + usize::from(self.has(lead, p!(Fiscal)));
        let fiscal = fiscal + usize::from(fiscal > lead && self.has(fiscal, p!(Span)));
        if let Some(end) = self.past_year(fiscal).filter(|_| fiscal > lead || self.year(fiscal)) {
            return end;
        }
        if lead > at && self.has(at, p!(Of, In)) {
            let inner = lead + usize::from(self.has(lead, p!(Determiner)));
            let related = inner + usize::from(self.has(inner, p!(Relation)) || self.has(inner, p!(Fiscal)));
            if related > lead && self.has(related, p!(Span)) {
                let behind = related + 1;
                return self.past_year(behind).unwrap_or(behind);
            }
            if self.is_code(inner) {
                return inner + 1;
            }
        } else if let Some(related) = [at, at + usize::from(self.has(at, p!(Determiner)))]
            .into_iter()
            .find(|&at| self.has(at, p!(Relation, Same)) && self.has(at + 1, p!(Span)))
        {
            // "first quarter last year", "same period the previous year"
            return related + 2;
        } else if self.is_code(at) {
            return at + 1;
        }
        at
    }

    /// A time of one word: Q3, third-quarter.
    fn is_code(&self, at: usize) -> bool {
        self.has(at, p!(Time))
            && !self.has(at, p!(Timely))
            && self.tokens.get(at).is_some_and(|token| {
                self.text.get(token.start..token.end).is_some_and(|word| word.bytes().any(|byte| byte.is_ascii_digit()))
            })
    }

    /// Past "31 March 2019", "March 31, 2019", "March 2019", with whether a day is told.
    fn date(&self, at: usize) -> Option<(usize, bool)> {
        if self.day(at) && self.month(at + 1) {
            let end = at + 2;
            return Some((self.of_year(end), true));
        }
        let point = |at: usize| at + usize::from(self.mark(at, Mark::Stop) && (self.day(at + 1) || self.year(at + 1)));
        if self.month(at) {
            let end = point(at + 1);
            if self.day(end) && !self.has(end + 1, p!(Month)) {
                return Some((self.of_year(end + 1), true));
            }
            return Some((self.of_year(end), false));
        }
        // "March31": a blank was lost.
        let token = self.tokens.get(at).filter(|token| token.shape == Shape::Capital)?;
        let word = self.text.get(token.start..token.end)?;
        let letters = word.bytes().take_while(u8::is_ascii_alphabetic).count();
        let digits = word.get(letters..)?;
        let fused = letters >= 3
            && matches!(digits.len(), 1 | 2)
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && word.get(..letters).is_some_and(|name| self.is_month_name(name));
        fused.then(|| (self.of_year(at + 1), true))
    }

    /// Whether a time may begin at a token: most words begin none.
    #[inline]
    fn may_begin(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| match token.begins {
            Begins::NoTime => false,
            Begins::ByLetters => true,
            Begins::ByParts => token.has(BEGINS_TIME) || self.has(at + 1, p!(Span, Fiscal)),
        })
    }

    /// The longest time that begins at a token: its end, and how it is told.
    #[inline]
    fn time(&self, at: usize) -> Option<(usize, Times)> {
        if self.may_begin(at) { self.time_within(at, 2) } else { None }
    }

    fn inner(&self, at: usize, depth: usize) -> Option<(usize, Times)> {
        if depth > 0 && self.may_begin(at) { self.time_within(at, depth - 1) } else { None }
    }

    /// The same where one may begin, with so many times within it.
    #[inline(never)]
    fn time_within(&self, at: usize, depth: usize) -> Option<(usize, Times)> {
        let token = self.tokens.get(at)?;
        // What its first word is tells which forms it may have.
        let can = |parts: Parts| token.has(parts);
        let letters = token.begins == Begins::ByLetters;
        let counts = letters || can(p!(Numeral));
        let found = when(can(p!(Fiscal)), || self.fiscal_time(at, depth))
            .or_else(|| when(counts || can(p!(Ordinal, Relation, Fiscal, Span)), || self.counted_time(at)))
            .or_else(|| when(can(p!(Same)), || self.same_time(at)));
        if found.is_some() || can(p!(Determiner)) && self.is_part_of_another(at) {
            return found;
        }
        when(counts || can(p!(Determiner, Span)), || self.time_ago(at))
            .or_else(|| when(can(p!(Ordinal)), || self.ordinal_time(at)))
            .or_else(|| when(can(p!(Time)), || self.time_in_a_word(at)))
            .or_else(|| when(letters || can(p!(Month, CapitalMonth)), || self.dated_time(at)))
            .or_else(|| when(can(p!(Edge)), || self.edge_of_time(at, depth)))
            .or_else(|| when(can(p!(Relation)), || self.related_time(at)))
            .or_else(|| when(letters, || self.year_first(at)))
            .or_else(|| when(can(p!(Span, Timely, Weekday, Day)), || self.span_or_day(at)))
    }

    /// "the year ago period": behind its article the whole begins a word later.
    fn is_part_of_another(&self, at: usize) -> bool {
        let spans = |at: usize| self.has(at, p!(Span));
        let several = at + usize::from(self.count(at) || self.has(at, p!(Determiner)));
        self.has(at, p!(Determiner)) && spans(several) && self.has(several + 1, p!(Earlier)) && spans(several + 2)
    }

    /// "fiscal 2019", "fiscal year 2019 third quarter", "fiscal third quarter".
    fn fiscal_time(&self, at: usize, depth: usize) -> Option<(usize, Times)> {
        let spans = |at: usize| self.has(at, p!(Span));
        if self.has(at, p!(Fiscal)) {
            let span = at + 1 + usize::from(spans(at + 1));
            if let Some(end) = self.past_year(span) {
                return Some((if self.has(end, p!(Ordinal)) && spans(end + 1) { end + 2 } else { end }, Times::Plain));
            }
            // "Halden Financial Q2"
            let capital = |at: usize| self.tokens.get(at).is_some_and(|token| token.shape == Shape::Capital);
            let named = at > 0 && capital(at) && capital(at - 1) && self.tokens.get(at).is_some_and(|token| token.end - token.start > 2);
            if let Some((end, Times::Plain)) = self.inner(at + 1, depth).filter(|_| !named) {
                return Some((end, Times::Plain));
            }
            if spans(at + 1) && !self.is_adjectival(at + 1) {
                return Some((at + 2, Times::Plain));
            }
        }
        None
    }

    /// "three months ended March 31", "first nine months of 2019", "over the next five years".
    fn counted_time(&self, at: usize) -> Option<(usize, Times)> {
        let spans = |at: usize| self.has(at, p!(Span));
        // "three months ended March 31", "year to December"
        let counted = at + usize::from(self.count(at) || self.has(at, p!(Ordinal)) && spans(at + 1));
        let counted = counted + usize::from(self.has(counted, p!(Fiscal)));
        if spans(counted) && self.has(counted + 1, p!(Ended)) {
            let behind = counted + 2 + usize::from(self.has(counted + 2, p!(Determiner)) || self.has(counted + 2, p!(In)));
            if let Some((end, _)) = self.date(behind) {
                return Some((end, Times::Plain));
            }
        }
        // "first nine months of 2019", "last three years", "next 12 months"
        if self.has(at, p!(Ordinal, Relation)) && self.count(at + 1) && spans(at + 2) {
            return Some((self.of_year(at + 3), Times::Plain));
        }
        // Such a number is often a figure of its own: "over the next five years".
        if self.has(at, p!(Relation)) && self.counts_spans(at + 1) {
            let ended = if self.has(at + 2, p!(Ended)) { self.date(at + 3) } else { None };
            return Some((ended.map_or_else(|| self.of_year(at + 2), |(end, _)| end), Times::Plain));
        }
        None
    }

    /// "same period last year", "year-ago quarter", "previous quarter".
    fn same_time(&self, at: usize) -> Option<(usize, Times)> {
        let spans = |at: usize| self.has(at, p!(Span));
        if self.has(at, p!(Same)) {
            let mut end = at + 1;
            while end < at + 5 && (self.has(end, p!(Same, Ordinal, Fiscal)) || self.count(end)) {
                end += 1;
            }
            // "prior year period"
            end += usize::from(spans(end) && spans(end + 1));
            if spans(end) && !self.is_adjectival(end) {
                end += 1;
                end += usize::from(self.has(end, p!(Earlier)));
                return Some((self.of_year(end), Times::Earlier));
            }
            if self.is_code(end) {
                return Some((self.of_year(end + 1), Times::Earlier));
            }
            if matches!(self.tokens.get(at).and_then(|token| self.text.get(token.start..token.end)), Some(word) if word.contains('-')) {
                return Some((at + 1, Times::Earlier));
            }
        }
        None
    }

    /// "a year earlier", "two years ago", "the year before", "year earlier".
    fn time_ago(&self, at: usize) -> Option<(usize, Times)> {
        let spans = |at: usize| self.has(at, p!(Span));
        let several = at + usize::from(self.count(at) || self.has(at, p!(Determiner)));
        if spans(several) && self.has(several + 1, p!(Earlier)) && spans(several + 2) && several == at {
            return Some((several + 3, Times::Earlier));
        }
        if spans(several) && self.has(several + 1, p!(Earlier)) {
            return Some((several + 2, Times::Earlier));
        }
        None
    }

    /// "third quarter of 2019", "second half".
    fn ordinal_time(&self, at: usize) -> Option<(usize, Times)> {
        let spans = |at: usize| self.has(at, p!(Span));
        if self.has(at, p!(Ordinal)) {
            let fiscal = at + 1 + usize::from(self.has(at + 1, p!(Fiscal)));
            if spans(fiscal) && !(self.has(at, p!(Relation)) && self.is_adjectival(fiscal)) {
                return Some((self.of_year(fiscal + 1), Times::Plain));
            }
        }
        None
    }

    /// "9-month 2019", "third-quarter fiscal 2019".
    fn time_in_a_word(&self, at: usize) -> Option<(usize, Times)> {
        if self.has(at, p!(Time)) {
            let end = at + 1 + usize::from(self.has(at + 1, p!(Fiscal)) && self.year(at + 2));
            let end = self.of_year(end);
            // "9-month 2019", "third-quarter fiscal 2019", "Q1-Q3"
            let timely = self.has(at, p!(Timely)) && end == at + 1;
            return Some((end, if timely { Times::Adjective } else { Times::Plain }));
        }
        None
    }

    /// "June 2019", "June quarter", "April-June".
    fn dated_time(&self, at: usize) -> Option<(usize, Times)> {
        let spans = |at: usize| self.has(at, p!(Span));
        if let Some((end, day)) = self.date(at) {
            // "June quarter", "April-June"
            if !day && spans(end) && !self.is_adjectival(end) {
                return Some((self.of_year(end + 1), Times::Plain));
            }
            // "from January to September": left to two times; "January - June 2019" is one.
            if self.mark(end, Mark::Dash) {
                if let Some((second, _)) = self.date(end + 1) {
                    return Some((second, Times::Plain));
                }
            }
            return Some((end, if day { Times::Date } else { Times::Plain }));
        }
        if self.is_month_pair(at) {
            let end = at + 1 + usize::from(spans(at + 1));
            return Some((self.of_year(end), Times::Plain));
        }
        None
    }

    /// "end of 2019", "mid-2019", "late March", "start of the year".
    fn edge_of_time(&self, at: usize, depth: usize) -> Option<(usize, Times)> {
        let spans = |at: usize| self.has(at, p!(Span));
        if self.has(at, p!(Edge)) {
            let of = at + 1 + usize::from(self.has(at + 1, p!(Of)));
            let inner = of + usize::from(self.has(of, p!(Determiner)));
            if self.year(inner) {
                return Some((inner + 1, Times::Plain));
            }
            if let Some((end, _)) = self.date(inner) {
                return Some((end, Times::Plain));
            }
            if of > at + 1 {
                if spans(inner) {
                    return Some((self.of_year(inner + 1), Times::Plain));
                }
                if let Some((end, Times::Plain)) = self.inner(inner, depth) {
                    return Some((end, Times::Plain));
                }
            }
        }
        None
    }

    /// "this year", "last fiscal year", "next quarter".
    fn related_time(&self, at: usize) -> Option<(usize, Times)> {
        let spans = |at: usize| self.has(at, p!(Span));
        if self.has(at, p!(Relation)) || self.tokens.get(at).is_some_and(|token| token.has(p!(Relation))) {
            let fiscal = at + 1 + usize::from(self.has(at + 1, p!(Fiscal)));
            if spans(fiscal) && !self.is_adjectival(fiscal) {
                return Some((self.of_year(fiscal + 1), Times::Plain));
            }
            if self.month(fiscal) {
                return Some((fiscal + 1, Times::Plain));
            }
        }
        None
    }

    /// "2019", "2024 Q1", "2019 fiscal year".
    fn year_first(&self, at: usize) -> Option<(usize, Times)> {
        let spans = |at: usize| self.has(at, p!(Span));
        if self.year(at) && !self.begins_name(at + 1) {
            // "2024 Q1"
            if self.is_code(at + 1) && !self.is_adjectival(at + 1) {
                return Some((at + 2, Times::Plain));
            }
            // "2019 fiscal year", "2020 second quarter"
            let span = at + 1 + usize::from(self.has(at + 1, p!(Fiscal, Ordinal)));
            let named = spans(span) && !self.is_adjectival(span) && !self.has(span + 1, p!(Ended));
            return Some((if named { span + 1 } else { at + 1 }, Times::Plain));
        }
        None
    }

    /// "the 2024 Notes", "the 2022 Term Loan": a year that is part of the name of what is measured, in capitals.
    fn begins_name(&self, at: usize) -> bool {
        const LONGEST: usize = 4;
        let written = |token: &Token| self.text.get(token.start..token.end).unwrap_or_default();
        let capital =
            |token: &&Token| token.shape == Shape::Capital && written(token).bytes().skip(1).any(|letter| letter.is_ascii_lowercase());
        let article = at.checked_sub(2).is_some_and(|before| self.has(before, p!(Determiner)));
        let rest = self.tokens.get(at..).unwrap_or_default();
        article && rest.iter().take(LONGEST).take_while(capital).any(|token| token.has(p!(Measure)) && !token.has(p!(Span, Fiscal)))
    }

    /// "full year 2019", "the quarter", "quarterly", "Monday".
    fn span_or_day(&self, at: usize) -> Option<(usize, Times)> {
        let spans = |at: usize| self.has(at, p!(Span));
        if spans(at) && at > 0 || spans(at) && self.year(at + 1) {
            if self.year(at + 1) {
                return Some((at + 2, Times::Plain));
            }
            let before = at.checked_sub(1).and_then(|before| self.tokens.get(before));
            // "quarter end"
            if self.has(at + 1, p!(Edge))
                && self.has(at + 1, p!(Ended))
                && !self.has(at + 2, p!(Of))
                && at.checked_sub(1).is_some_and(|lead| self.has(lead, p!(Preposition)))
            {
                return Some((at + 2, Times::Plain));
            }
            let told = self.tokens.get(at + 2).is_some_and(|behind| matches!(behind.shape, Shape::Figure(_)));
            if self.has(at + 1, p!(Of)) && self.of_year(at + 1) == at + 1 && !told {
                return None;
            }
            let whole = before.is_some_and(|token| token.has(p!(Determiner)) && !token.has(p!(Own, Numeral)));
            let bare = before.is_some_and(|token| token.has(p!(In)) && token.has(p!(Preposition)))
                && self
                    .tokens
                    .get(at + 1)
                    .is_none_or(|next| !next.is_word() || !next.parts.is_empty() && !next.has(p!(Noun, Measure, Owner)));
            let led =
                bare || whole && at.checked_sub(2).is_some_and(|lead| self.has(lead, p!(Preposition, Ended)) && !self.has(lead, p!(Of)));
            let ends = !self.is_adjectival(at) && self.tokens.get(at).is_some_and(|token| token.shape == Shape::Lower);
            if led && ends {
                return Some((self.of_year(at + 1), Times::Plain));
            }
        }
        if self.has(at, p!(Timely)) {
            return Some((at + 1, Times::Adjective));
        }
        if self.has(at, p!(Weekday)) {
            let capital = self.tokens.get(at).is_some_and(|token| token.shape == Shape::Capital || token.end - token.start > 4);
            return capital.then_some((at + 1, Times::Day));
        }
        if self.has(at, p!(Day)) {
            return Some((at + 1, Times::Day));
        }
        None
    }

    /// A span before a noun that it describes: "year results".
    fn is_adjectival(&self, at: usize) -> bool {
        self.tokens.get(at + 1).is_some_and(|next| next.shape == Shape::Possessive)
    }

    fn is_month_name(&self, word: &str) -> bool {
        self.table.parts(Key::of_text(word)).meets(p!(Month, CapitalMonth))
    }

    /// "January-March", "Jan-Mar", "Q1-Q3".
    fn is_month_pair(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at).filter(|token| token.is_word()) else { return false };
        let word = self.text.get(token.start..token.end).unwrap_or_default();
        word.split_once(['-', '–', '/']).is_some_and(|(first, second)| self.is_month_name(first) && self.is_month_name(second))
    }
}

/// A time over the tokens from `first` up to `end`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found {
    first: usize,
    end: usize,
    times: Times,
}

/// Makes one token of each time; `found` is room for where they are.
pub(crate) fn join(text: &str, table: &PartTable, tokens: &mut Vec<Token>, found: &mut Vec<Found>) {
    found.clear();
    let row = Row { text, table, tokens };
    let mut at = 0;
    while let Some(timed) = tokens.get(at..).and_then(|rest| rest.iter().position(|token| token.begins != Begins::NoTime)) {
        at += timed;
        match row.time(at) {
            Some((end, times)) => {
                let end = end.max(at + 1);
                found.push(Found { first: at, end, times });
                at = end;
            }
            None => at += 1,
        }
    }
    let Some(first) = found.first() else { return };
    let mut kept = first.first;
    for (index, &Found { first, end, times }) in found.iter().enumerate() {
        let last = tokens.get(end - 1).map(|last| last.end);
        if let Some(&token) = tokens.get(first) {
            if let Some(place) = tokens.get_mut(kept) {
                *place = Token { end: last.unwrap_or(token.end), shape: Shape::Time(times), role: Role::Time, ..token };
            }
            kept += 1;
        }
        let next = found.get(index + 1).map_or(tokens.len(), |next| next.first);
        if end < next {
            tokens.copy_within(end..next, kept);
            kept += next - end;
        }
    }
    tokens.truncate(kept);
}
