//! What a figure is about in a script without spaces.
//!
//! There are no word boundaries, so that all is read from the stretch before the figure: without its times, and from its
//! end without the verbs and adverbs that lead to the figure, it ends with the measure, and what is left names the owner.

use crate::amount::{Measure, UnitOf};
use crate::clause::Statement;
use crate::facts::about::{About, mark_earlier};
use crate::facts::lists::{self, chosen};
use crate::facts::name::{name, past_particles};
use crate::lexicon::{Calendar, Runs};
use crate::value::Span;

/// So many bytes of a sentence a reader keeps in mind.
const FAR: usize = 900;

/// So many digits has a year.
const YEAR: usize = 4;

/// No name of a measure has more characters.
const LONGEST_MEASURE: usize = 14;

/// Marks at the ends of a name, which are no part of it.
fn is_mark(character: char) -> bool {
    matches!(character, '，' | '、' | '“' | '”' | '《' | '》' | '【' | '】' | ' ' | '）' | ')' | '（')
}

/// How a time is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    Plain,
    /// With its day.
    Day,
    Earlier,
    /// By how long ago it was.
    Ago,
    /// By how long it takes.
    Lasting,
}

/// Room to read in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Room {
    times: Vec<Time>,
    /// Whether each statement is the earlier level of another.
    earlier: Vec<bool>,
    segments: Vec<Segment>,
}

/// A time, wherever one may begin: those of a sentence overlap.
#[derive(Debug, Clone, Copy)]
struct Time {
    start: usize,
    length: usize,
    told: Told,
}

/// The end of a stretch.
#[derive(Debug, Clone, Copy, Default)]
struct Split {
    owner: Option<Span>,
    measure: Option<Span>,
    /// It tells of somebody whose name is not known.
    unnamed: bool,
}

#[derive(Clone, Copy)]
struct Reader<'a> {
    text: &'a str,
    words: &'a Runs,
    /// The times up to the last figure.
    times: &'a [Time],
}

/// Marks that end a stretch.
fn is_break(character: char) -> bool {
    matches!(character, '，' | ',' | '；' | ';' | '。' | '！' | '？' | '：' | ':' | '\n' | '【' | '】')
}

/// Marks that what a sentence is about stands behind.
fn is_heading(character: char) -> bool {
    matches!(character, '。' | '！' | '？' | '；' | '：' | ':' | '\n' | '【')
}

impl<'a> Reader<'a> {
    fn piece(self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    fn digits(self, text: &str) -> usize {
        text.chars().take_while(|&letter| self.words.is_digit(letter)).map(char::len_utf8).sum()
    }

    /// The month that a text begins with, or the months from one to another, 1-5月, 1月至5月: how long they are.
    fn months(self, text: &str) -> Option<usize> {
        let Calendar { month, until, .. } = *self.words.calendar;
        let from = |at: usize| text.get(at..).unwrap_or_default();
        let past_digits = |at: usize| Some(at + self.digits(from(at))).filter(|&end| end > at);
        let past_month = |at: usize| from(at).starts_with(month).then(|| at + month.len_utf8());
        let first = past_digits(0)?;
        let named = past_month(first);
        let joint = named.unwrap_or(first);
        let second = from(joint).chars().next().filter(|letter| until.contains(letter)).map(|letter| joint + letter.len_utf8());
        let last = second.and_then(past_digits).and_then(past_month);
        last.or_else(|| named.map(|end| end + self.words.month_ends.start(from(end))))
    }

    /// Past the later year of two, 2020年至2022年, where the first ends at a place.
    fn years(self, text: &str, end: usize) -> Option<usize> {
        let rest = text.get(end..)?;
        let joint = rest.chars().next().filter(|letter| self.words.calendar.until.contains(letter))?.len_utf8();
        let digits = self.digits(rest.get(joint..)?);
        let year = joint + digits;
        let behind = rest.get(year..)?.chars().next().filter(|&letter| letter == self.words.calendar.year)?;
        let later = year + behind.len_utf8();
        let rest = rest.get(later..)?;
        // 2022年至2024年9月, 2022年至2024年前9个月
        let span = self.words.spans.0.start(rest);
        let count = self.digits(rest.get(span..)?);
        let unit = self.words.spans.1.start(rest.get(span + count..)?);
        let more = self.months(rest).or((span > 0 && count > 0 && unit > 0).then_some(span + count + unit)).unwrap_or_default();
        (digits == 4).then_some(end + later + more)
    }

    /// Past two years that share their sign, 2021-23年, 2022至2024财年, whose first has so many digits.
    fn joined_years(self, text: &str, first: usize) -> Option<usize> {
        let Calendar { year, fiscal, until, .. } = *self.words.calendar;
        let joint = text.get(first..)?.chars().next().filter(|letter| until.contains(letter))?.len_utf8();
        let digits = self.digits(text.get(first + joint..)?);
        let end = first + joint + digits;
        let rest = text.get(end..)?;
        let sign = if rest.starts_with(fiscal) { fiscal.len() } else { year.len_utf8() };
        let years = first == 4 && matches!(digits, 2 | 4) && (rest.starts_with(fiscal) || rest.starts_with(year));
        years.then_some(end + sign)
    }

    /// The time that a text begins with: how long it is, and how it is told.
    fn time(self, text: &str) -> Option<(usize, Told)> {
        let words = self.words;
        let letter = text.chars().next()?;
        if words.is_digit(letter) {
            let numbered = self.numbered(text);
            // No word begins with a digit of another script.
            if letter.is_ascii() || numbered.is_some() {
                return numbered;
            }
        } else if letter.is_ascii() {
            return Some(self.code(text)).filter(|&code| code > 0).map(|code| (code, Told::Plain));
        } else {
            let earlier = words.earlier.start(text);
            let named = words.years.start(text);
            if named > 0 && named >= earlier {
                return Some((self.part(text, named), Told::Plain));
            }
            if earlier > 0 {
                return Some((earlier, Told::Earlier));
            }
        }
        let word = words.times.start(text);
        if word > 0 {
            return Some((word, Told::Plain));
        }
        Some(self.span(text)).filter(|&span| span > 0).map(|span| (span, Told::Plain))
    }

    /// Past what of a year is told behind it: 2024年第一季度, 2024年前九个月.
    fn part(self, text: &str, at: usize) -> usize {
        let rest = text.get(at..).unwrap_or_default();
        if let Some(months) = self.months(rest) {
            return at + months;
        }
        let first = at + self.words.parts.start(rest);
        if first == at {
            return at + self.span(rest);
        }
        // 年度第一季度
        first + self.words.parts.start(text.get(first..).unwrap_or_default())
    }

    /// The time that begins with the number that a text begins with.
    fn numbered(self, text: &str) -> Option<(usize, Told)> {
        let words = self.words;
        let digits = self.digits(text);
        let rest = text.get(digits..)?;
        // Most numbers are none of a time.
        if !words.may_number_time(rest.chars().next()?) {
            return None;
        }
        let code = if rest.as_bytes().first().is_some_and(u8::is_ascii) { self.code(text) } else { 0 };
        if code > 0 {
            return Some((code, Told::Plain));
        }
        // 2023 and 二零二三
        let count = text.get(..digits).map_or(0, |digits| digits.chars().count());
        let alike = digits == count || digits == count * words.calendar.year.len_utf8();
        let written = alike && (count == 4 || count >= 2 && digits == count);
        if written && rest.starts_with(words.calendar.year) {
            // 20年期 and 15年 are spans, 2023年 and 23年三季度 are years.
            let end = digits + words.calendar.year.len_utf8();
            let whole = self.years(text, end).unwrap_or_else(|| self.part(text, end));
            if count == 4 || whole > end {
                return Some(self.same(text, whole));
            }
        }
        if written && rest.starts_with(words.calendar.fiscal) {
            return Some(self.same(text, self.part(text, digits + words.calendar.fiscal.len())));
        }
        if let Some(end) = self.joined_years(text, digits) {
            return Some((self.part(text, end), Told::Plain));
        }
        // 3年前, 3年内
        let unit = words.spans.1.start(rest);
        let behind = rest.get(unit..).unwrap_or_default();
        let passing = words.passing.start(behind);
        if unit > 0 && passing > 0 {
            let ago = words.ago.start(behind);
            return Some((digits + unit + passing.max(ago), if ago > 0 { Told::Ago } else { Told::Lasting }));
        }
        // 24日
        let day = words.calendar.day;
        if digits <= 2 && rest.starts_with(day) {
            return Some((digits + day.len_utf8(), Told::Day));
        }
        // 2月3日, 1-5月
        let end = self.months(text)?;
        let behind = text.get(end..).unwrap_or_default();
        let more = self.digits(behind);
        if more > 0 && behind.get(more..).is_some_and(|behind| behind.starts_with(day)) {
            return Some((end + more + day.len_utf8(), Told::Day));
        }
        Some((end, Told::Plain))
    }

    /// So many of a span of time that a text begins with, 近两年, 前九个月: how long it is.
    fn span(self, text: &str) -> usize {
        let lead = self.words.spans.0.start(text);
        if lead == 0 {
            return 0;
        }
        let digits = self.digits(text.get(lead..).unwrap_or_default());
        let unit = self.words.spans.1.start(text.get(lead + digits..).unwrap_or_default());
        // 近2021年 is near a year.
        if digits > 0 && unit > 0 && digits != YEAR { lead + digits + unit } else { 0 }
    }

    /// A year and its part, or the same time of that year: 2023年同期.
    fn same(self, text: &str, end: usize) -> (usize, Told) {
        match text.get(end..).map_or(0, |rest| self.words.earlier.start(rest)) {
            0 => (end, Told::Plain),
            same => (end + same, Told::Earlier),
        }
    }

    /// A quarter, half, months or year in letters that a text begins with: 3Q24, 2024Q3, 1H25, 9M24, FY25.
    fn code(self, text: &str) -> usize {
        /// More digits than a year has.
        const LONGEST: usize = 5;
        let codes = &self.words.calendar.codes;
        let bytes = text.as_bytes();
        let digits = |at: usize| bytes.iter().skip(at).take(LONGEST).take_while(|byte| byte.is_ascii_digit()).count();
        let byte = |at: usize| bytes.get(at).copied().unwrap_or_default();
        let numbered = |at: usize| (b'1'..=b'4').contains(&byte(at));
        let year = |at: usize| Some(digits(at)).filter(|count| matches!(count, 2 | 4)).unwrap_or_default();
        let first = digits(0);
        let part = codes.is_part(byte(first)) || first == 1 && codes.tells_months(byte(0).wrapping_sub(b'0'), byte(first));
        let end = match first {
            // Q3, Q3 24 is none
            0 if codes.is_part(byte(0)) && numbered(1) => 2,
            0 if codes.tells_year(byte(0), byte(1)) && year(2) > 0 => 2 + year(2),
            // 3Q24, 3Q
            1 if part && (numbered(0) || !codes.is_part(byte(1))) => 2 + year(2),
            // 24Q3, 2024H1
            2 | 4 if codes.is_part(byte(first)) && numbered(first + 1) => first + 2,
            _ => return 0,
        };
        // A longer code or a number with decimals is something else.
        let closed = !byte(end).is_ascii_alphanumeric() && (byte(end) != b'.' || !byte(end + 1).is_ascii_digit());
        if closed { end } else { 0 }
    }

    /// Fills `times` with those that begin in a stretch.
    fn times(self, start: usize, end: usize, times: &mut Vec<Time>) {
        times.clear();
        let piece = self.piece(start, end);
        // Neither within a number nor within a code.
        let within = |at: usize, letter: char| {
            let before = at.checked_sub(1).and_then(|before| piece.as_bytes().get(before)).copied().unwrap_or_default();
            before.is_ascii_digit() && letter.is_ascii_digit() || before.is_ascii_alphanumeric() && letter.is_ascii_alphabetic()
        };
        for at in self.words.may_begin_times(piece) {
            let rest = piece.get(at..).unwrap_or_default();
            if rest.chars().next().is_some_and(|letter| within(at, letter)) {
                continue;
            }
            if let Some((length, told)) = self.time(rest) {
                times.push(Time { start: start + at, length, told });
            }
        }
    }

    /// The times that begin in a stretch, as far as they are told in it.
    fn times_within(self, start: usize, end: usize) -> impl Iterator<Item = Time> + 'a {
        let first = self.times.partition_point(|time| time.start < start);
        let times = self.times.get(first..).unwrap_or_default();
        times.iter().take_while(move |time| time.start < end).filter_map(move |&time| {
            if time.start + time.length <= end {
                return Some(time);
            }
            // The stretch ends within it.
            let (length, told) = self.time(self.piece(time.start, end))?;
            Some(Time { length, told, ..time })
        })
    }

    /// The last time of a stretch that fits.
    fn last_time(self, start: usize, end: usize, fits: impl Fn(Time) -> bool) -> Option<Span> {
        let mut found = None;
        let mut at = start;
        for time in self.times_within(start, end) {
            if time.start >= at && time.length > 0 {
                at = time.start + time.length;
                if fits(time) {
                    found = Some(Span::new(time.start, at));
                }
            }
        }
        found
    }

    /// As far back as a reader looks from a place.
    fn near(self, start: usize, place: usize) -> usize {
        let mut near = place.saturating_sub(FAR).max(start);
        while !self.text.is_char_boundary(near) {
            near += 1;
        }
        near
    }

    /// Where a stretch begins that ends at a place: behind the last break.
    fn stretch(self, start: usize, end: usize) -> usize {
        let piece = self.piece(start, end);
        let mut first = start;
        // The last blank with something behind it.
        let mut blank = None;
        let mut ended = false;
        for (at, letter) in piece.char_indices().rev() {
            if is_break(letter) {
                first = start + at + letter.len_utf8();
                break;
            }
            if !letter.is_whitespace() {
                ended = true;
            } else if ended && blank.is_none() {
                blank = Some((at, at + letter.len_utf8()));
            }
        }
        // A blank between two runs ends one as well.
        if let Some((at, behind)) = blank {
            let before = self.piece(first, start + at).chars().next_back();
            let after = piece.get(behind..).and_then(|after| after.chars().next());
            if before.zip(after).is_some_and(|(before, after)| !before.is_ascii() && !after.is_ascii()) {
                first = start + behind;
            }
        }
        first
    }

    /// The end of a stretch without what leads to its figure, and without brackets at its end.
    fn stripped(self, start: usize, mut end: usize) -> usize {
        let mut turned = false;
        loop {
            let piece = self.piece(start, end);
            let closing = piece.chars().next_back().filter(|letter| matches!(letter, ')' | '）'));
            if closing.is_some() {
                if let Some(open) = piece.rfind(['(', '（']) {
                    end = start + open;
                    continue;
                }
            }
            let time = self.times_within(start, end).find(|time| time.start + time.length == end).map(|time| time.length);
            let word = self.words.between.end(piece);
            let cut = word.max(time.unwrap_or(0));
            if cut == 0 {
                return end;
            }
            // A measure is not stripped, though it is also a verb: 出口. Nor a name: 易方达 does not reach (达) anything.
            let measure = self.words.measures.end(piece).max(self.words.quoted.end(piece));
            let kept = measure.max(self.words.names.brands.end(piece));
            if kept >= cut && kept > 3 {
                return end;
            }
            // 降幅收窄至5%: what got narrower is the decline.
            let moved = self.piece(start, end - cut);
            if turned && self.words.swings.end(piece) == cut && self.words.measures.end(moved) > 0 && self.words.quoted.end(moved) == 0 {
                return end;
            }
            turned = self.words.turns.end(piece) > 0;
            end -= cut;
        }
    }

    /// The start of the owner's or measure's run that ends at a place, without a time and what stands before it.
    fn run(self, start: usize, end: usize) -> (usize, bool) {
        let time = self.last_time(start, end, |_| true);
        time.map_or((start, false), |time| (time.end, true))
    }

    fn trimmed(self, mut start: usize, mut end: usize) -> Option<Span> {
        loop {
            let piece = self.piece(start, end);
            let mark = piece.chars().next().filter(|&letter| is_mark(letter)).map_or(0, char::len_utf8);
            let cut = mark.max(self.words.leads.start(piece));
            if cut > 0 {
                start += cut;
                continue;
            }
            let mark = piece.chars().next_back().filter(|&letter| is_mark(letter)).map_or(0, char::len_utf8);
            let tail = mark.max(if piece.ends_with(self.words.link) { self.words.link.len_utf8() } else { 0 });
            if tail > 0 {
                end -= tail;
                continue;
            }
            break;
        }
        (start < end).then_some(Span::new(start, end))
    }

    /// A name among the words of an owner: not one who only tells, and not too long for a name.
    fn owner(self, start: usize, end: usize) -> Option<Span> {
        let mut span = self.trimmed(start, end)?;
        // 海陆汽车周四
        if let Some(time) = self.times_within(span.start, span.end).find(|time| time.start + time.length == span.end) {
            span = self.trimmed(span.start, time.start)?;
        }
        // What the name does is no part of it.
        loop {
            let piece = span.of(self.text)?;
            let cut = self.words.cuts.find(piece);
            match cut {
                None => break,
                Some(0) => {
                    let length = self.words.cuts.start(piece);
                    span = self.trimmed(span.start + length, span.end)?;
                }
                Some(at) => {
                    span = self.trimmed(span.start, span.start + at)?;
                    break;
                }
            }
        }
        // At the head of a sentence, and left of a time: 长汽去年.
        let heads = self.piece(0, span.start).trim_end_matches(is_mark).chars().next_back().is_none_or(is_heading)
            || span.end == end && self.time(self.text.get(end..)?).is_some();
        let end = span.start + name(&self.words.names, span.of(self.text)?, heads)?;
        let span = Span::new(span.start, end);
        let piece = span.of(self.text)?;
        if piece.chars().count() > 16 && !piece.contains('、')
            || piece.chars().count() < 2
            || piece.contains(['%', '％'])
            || self.words.sources.end(piece) > 0
            || self.words.measures.end(piece) == piece.len()
        {
            return None;
        }
        (self.words.anonymous.start(piece) < piece.len()).then_some(span)
    }

    /// Splits the end of a stretch into owner and measure.
    fn split(self, start: usize, end: usize) -> Split {
        let time = self.last_time(start, end, |_| true);
        let (first, timed) = time.map_or((start, false), |time| (time.end, true));
        let piece = self.piece(first, end);
        let left_owner = || time.and_then(|time| self.owner(start, self.stripped(start, time.start)));
        // 投资降幅
        let swing = self.words.swings.end(piece);
        let moved = self.words.measures.end(piece.get(..piece.len() - swing).unwrap_or_default());
        let known = self.words.measures.end(piece).max(moved + swing);
        let pair = piece.contains(self.words.against) || known == 0 && piece.contains("/") && piece.chars().count() < 9;
        if self.words.quoted.end(piece) > 0 || pair {
            // 欧元兑英镑持续走低: up to what it does.
            let begun = piece.chars().next().map_or(0, char::len_utf8);
            let cut = piece.get(begun..).and_then(|rest| self.words.cuts.find(rest)).map_or(piece.len(), |at| at + begun);
            return Split { owner: left_owner(), measure: self.trimmed(first, first + cut), unnamed: false };
        }
        // 就业数量比最初报告的少了3万: what is compared is named before what it is compared with.
        if let Some(at) = self.compared(piece) {
            let split = self.split(first, first + at);
            return Split { owner: split.owner.or_else(left_owner), ..split };
        }
        let ending = || self.words.endings.end(piece) > 0 && piece.chars().count() >= 2 && self.words.owners.end(piece) == 0;
        // 共销售门票: what somebody sells or issues.
        let object = || {
            let at = self.words.actions.find_last(piece)?;
            let behind = at + self.words.actions.start(piece.get(at..)?);
            // 出口货物: an action that is a measure too stays with it.
            let action = self.words.measures.end(piece.get(..behind)?) > 0;
            let noun = self.trimmed(first + if action { at } else { behind }, end)?;
            let letters = noun.of(self.text)?.chars().count();
            (2..=8).contains(&letters).then_some((self.owner(first, first + at), noun))
        };
        if known == 0 {
            if let Some((owner, noun)) = object() {
                return Split { owner: owner.or_else(left_owner), measure: Some(noun), unnamed: false };
            }
        }
        if known == 0 && !ending() {
            let owner = self.owner(first, end).or_else(left_owner);
            return Split { owner, measure: None, unnamed: owner.is_none() && self.names_another(first, end) };
        }
        // What chooses the measure stays with it.
        let from = chosen(self.text, self.words, first, end - known);
        let rest = self.piece(first, from);
        // Up to the one who owns it, the rest chooses the measure.
        let owned = self.words.owners.ends_backward(rest).next().map(|(end, _)| end);
        let linked = rest.rfind(self.words.link).map(|at| (at, at + self.words.link.len_utf8()));
        let (owner_end, measure_start) = match (owned, linked) {
            (_, Some((at, behind))) if owned.is_none_or(|owned| owned <= at) => (at, behind),
            (Some(owned), _) => (owned, owned),
            // 海陆科技拟发行债券规模: what it does parts owner and measure.
            (None, _) if self.cut_within(rest).is_some() => self.cut_within(rest).unwrap_or((0, 0)),
            (None, _) if timed => (0, 0),
            (None, _) if known == 0 => (0, 0),
            (None, _) => (rest.len(), rest.len()),
        };
        let owner = self.owner(first, first + owner_end).filter(|_| owner_end > 0).or_else(left_owner);
        let measure = self.trimmed(first + measure_start, end).and_then(|span| self.measure(span));
        Split { owner, measure, unnamed: false }
    }

    /// Whether a stretch that holds no name tells of somebody else than the one told of before: 银行, but not 公司.
    fn names_another(self, start: usize, end: usize) -> bool {
        let named = self.trimmed(start, end).and_then(|span| span.of(self.text));
        named.is_some_and(|named| self.words.itself.start(named) < named.len())
    }

    /// Where a stretch goes on to what its figure is a part of: 产量占全国的5%.
    fn shared(self, start: usize, end: usize) -> Option<(usize, usize)> {
        let piece = self.piece(start, end);
        let whole = |at: usize| piece.get(at..).is_some_and(|rest| self.words.names.whole.start(rest) > 0);
        let at = self.words.shares.find(piece).filter(|&at| !whole(at))?;
        let last = piece.get(..at).and_then(|left| left.char_indices().next_back()).map_or(at, |(last, _)| last);
        // 研发投入占营收的比重 is what is measured.
        let named = self.words.proportions.end(piece) > 0;
        let behind = at + self.words.shares.start(piece.get(at..)?);
        (!whole(last) && !named).then_some((start + at, start + behind))
    }

    /// Where a run goes on from its measure to what that is compared with, and not within another word: 持股比例.
    fn compared(self, run: &str) -> Option<usize> {
        let whole = |at: usize| run.get(at..).is_some_and(|rest| self.words.names.whole.start(rest) > 0);
        let at = self.words.compared.find(run)?;
        let left = run.get(..at).filter(|left| self.words.measures.end(left) > 0)?;
        let before = left.char_indices().next_back().map_or(0, |(before, _)| before);
        (!whole(at) && !whole(before)).then_some(at)
    }

    /// The measure at the end of a run, without what is done with it: 贡献了总收入.
    fn measure(self, span: Span) -> Option<Span> {
        let piece = span.of(self.text)?;
        let known = self.words.measures.end(piece);
        let begin = past_particles(&self.words.names, piece, piece.len() - known);
        // 高某（持股5%）, 鲁某、持股5%: what is measured begins behind the mark.
        let marked = |at: usize| piece.get(at..).is_some_and(|rest| !rest.contains([')', '）', '”']));
        let open = piece.rfind(['(', '（', '“']).filter(|&at| marked(at));
        let mark = open.or(piece.rfind('、').filter(|_| known > 0));
        let past = mark.and_then(|at| Some(at + piece.get(at..)?.chars().next()?.len_utf8()));
        let begin = past.filter(|&past| past <= piece.len() - known).map_or(begin, |past| past.max(begin));
        let mut span = self.trimmed(span.start + begin, span.end)?;
        // Too long for a name of a measure: what chooses it, and the measure.
        if span.of(self.text)?.chars().count() > LONGEST_MEASURE {
            span =
                self.trimmed(chosen(self.text, self.words, span.start, span.end - known), span.end).filter(|_| known > 0).unwrap_or(span);
        }
        (span.of(self.text)?.chars().count() > 1).then_some(span)
    }

    /// A verb within a stretch, behind a name: where it begins and ends.
    fn cut_within(self, rest: &str) -> Option<(usize, usize)> {
        let begun: usize = rest.chars().take(2).map(char::len_utf8).sum();
        let at = rest.get(begun..).and_then(|rest| self.words.cuts.find(rest))? + begun;
        Some((at, at + self.words.cuts.start(rest.get(at..)?)))
    }

    /// The measure right behind a figure: 3亿美元B轮融资.
    fn behind(self, start: usize, limit: usize) -> Option<Span> {
        let piece = self.piece(start, limit);
        let end = piece
            .char_indices()
            .find(|&(_, letter)| is_break(letter) || letter.is_whitespace() || letter == '、' || letter == '（')
            .map_or(piece.len(), |(at, _)| at);
        let run = piece.get(..end)?;
        // 3%左右的CPI
        let hedge = self.words.between.start(run);
        let hedge = if run.get(hedge..).is_some_and(|rest| rest.starts_with(self.words.link)) { hedge } else { 0 };
        let linked = run.get(hedge..).is_some_and(|rest| rest.starts_with(self.words.link));
        let begin = if linked { hedge + self.words.link.len_utf8() } else { 0 };
        let mut best = None;
        for (at, letter) in run.char_indices().take(8) {
            // 股权以现金交易: the noun ends before a particle.
            if best == Some(at) && self.words.names.particles.start(run.get(at..).unwrap_or_default()) > 0 {
                break;
            }
            let stop = at + letter.len_utf8();
            let upto = run.get(begin..stop).unwrap_or_default();
            if self.words.measures.end(upto) > 0 {
                best = Some(stop);
            }
        }
        let foreseen = |stop: usize| run.get(..stop).is_some_and(|run| self.words.expected.find(run).is_some());
        best.filter(|&stop| !foreseen(stop)).and_then(|stop| self.trimmed(start + begin, start + stop))
    }

    /// Whether what is expected is only what a figure before is compared with: 高于预期的3亿元.
    fn compares_with_expected(self, piece: &str) -> bool {
        /// A word of one character may also be a part of another.
        const LONG: usize = 4;
        let Some(at) = self.words.expected.find(piece) else { return false };
        let compares = |rest: &str| self.words.compared.start(rest) >= LONG;
        piece.get(..at).is_some_and(|before| before.char_indices().any(|(at, _)| before.get(at..).is_some_and(compares)))
    }

    /// Whether a stretch says that what it tells is to come.
    fn expects(self, piece: &str) -> bool {
        let words = self.words;
        words.may_begin_prospects(piece).any(|at| {
            let rest = piece.get(at..).unwrap_or_default();
            let prospect = || {
                let lead = words.prospects.0.start(rest);
                lead > 0 && rest.get(lead..).is_some_and(|rest| words.prospects.1.start(rest) > 0)
            };
            words.expected.start(rest) > 0 || prospect()
        })
    }
}

/// Fills `abouts` with what each statement of a sentence is about.
pub(crate) fn facts(
    text: &str,
    start: usize,
    end: usize,
    statements: &[Statement],
    words: &Runs,
    room: &mut Room,
    abouts: &mut Vec<About>,
) {
    abouts.clear();
    let last = statements.last().map_or(start, |statement| statement.amount.start);
    let Room { times, earlier, segments } = room;
    segments.clear();
    mark_earlier(statements, earlier);
    Reader { text, words, times: &[] }.times(start, last, times);
    let reader = Reader { text, words, times };
    let head_at = |start: usize| head(reader, start, end);
    let first = head_at(start);
    let told = first.and_then(|head| rated(reader, head, end));
    let (start, head) = told.map_or((start, first), |told| (told, head_at(told)));
    let heading = head.and_then(|head| heading(reader, head));
    let bracket = reader.piece(start, last).find(['（', '(']).map_or(end, |at| start + at);
    let mut told = Telling {
        reader,
        statements,
        start,
        end,
        heading,
        last_owner: heading,
        last: None,
        bracket,
        segments,
        foreseen: false,
        foreseen_at: start,
    };
    for (index, statement) in statements.iter().enumerate() {
        let earlier = earlier.get(index).copied().unwrap_or_default();
        let about = told.about(index, statement, earlier, abouts);
        abouts.push(about);
    }
    let lists = lists::Text {
        text,
        words,
        time: |at: usize, end: usize| match reader.time(reader.piece(at, end)) {
            Some((length, Told::Plain | Told::Day | Told::Earlier | Told::Ago)) => length,
            Some((_, Told::Lasting)) | None => 0,
        },
        owner: |near: usize, measure: Span| reader.split(reader.stretch(near, measure.start), measure.end).owner,
    };
    lists.one_each(|figure| reader.near(start, figure), statements, abouts);
    pass_on(statements, abouts);
}

/// Gives what linked figures are about to those that do not say it.
fn pass_on(statements: &[Statement], abouts: &mut [About]) {
    for (index, statement) in statements.iter().enumerate() {
        for (to, of) in [
            (Some(index), statement.equivalent_of),
            (statement.of, Some(index)),
            (Some(index), statement.of),
            (statement.from, Some(index)),
        ] {
            let (Some(to), Some(&source)) = (to, of.and_then(|of| abouts.get(of))) else { continue };
            if let Some(about) = abouts.get_mut(to) {
                about.metric = about.metric.or(source.metric);
                about.entity = about.entity.or(source.entity);
                if statement.from != Some(to) {
                    about.period = about.period.or(source.period);
                }
            }
        }
    }
}

/// A sentence as far as it is told.
struct Telling<'a> {
    reader: Reader<'a>,
    statements: &'a [Statement],
    start: usize,
    end: usize,
    /// Whom the head of the sentence names.
    heading: Option<Span>,
    last_owner: Option<Span>,
    /// The last figure that is more than a time.
    last: Option<usize>,
    /// The first bracket.
    bracket: usize,
    segments: &'a mut Vec<Segment>,
    /// Whether what was told is to come, and up to where that is known.
    foreseen: bool,
    foreseen_at: usize,
}

/// Where a figure stands.
#[derive(Clone, Copy)]
struct Place {
    /// Its stretch, and where that ends without what leads to the figure.
    from: usize,
    cut: usize,
    /// Where it names the whole that the figure is a part of, and where that ends.
    whole: Option<(usize, usize)>,
}

impl Telling<'_> {
    fn about(&mut self, index: usize, statement: &Statement, earlier: bool, abouts: &[About]) -> About {
        let reader = self.reader;
        let amount = &statement.amount;
        let before = self.last.and_then(|last| self.statements.get(last)).map_or(self.start, |last| last.amount.stop.max(self.start));
        let from = reader.stretch(reader.near(before, amount.start), amount.start);
        let near = reader.near(self.start, from);
        let mut about = About::default();
        if !self.passes(statement) {
            let place = self.place(statement, before, from);
            self.measured(&mut about, index, statement, place, abouts);
            self.last = Some(index);
        } else {
            let owns = |span: &Span| span.of(reader.text).is_some_and(|name| reader.words.owners.end(name) > 0);
            let named = reader.split(from, reader.stripped(from, amount.start)).owner.filter(owns);
            self.last_owner = named.or(self.last_owner);
        }
        about.period = period(reader, (near, from, amount.start), statement, earlier);
        about.expected = self.expected(before, from, amount.start);
        self.foreseen_at = amount.stop;
        about
    }

    /// Whether a span of time only tells when: 5年前, 6个月内, 最近两年, 国庆7天.
    fn passes(&self, statement: &Statement) -> bool {
        let (reader, start) = (self.reader, statement.amount.start);
        let near = || reader.near(self.start, start);
        let behind = || reader.words.passing.start(reader.piece(statement.amount.stop, self.end)) > 0;
        let led = || reader.words.spans.0.end(reader.piece(near(), start)) > 0;
        let timed = || reader.times_within(near(), start).any(|time| time.start + time.length == start && time.told == Told::Plain);
        matches!(statement.amount.measure, Measure::Count(UnitOf::Period(_))) && (behind() || led() || timed())
    }

    /// The stretch of a figure without what leads to it, and without what it is a part of: 产量占全国的5%.
    fn place(&self, statement: &Statement, before: usize, from: usize) -> Place {
        let reader = self.reader;
        // 40%就业、30%税收: what stands between is of the figure before.
        if before > self.start && from == before && reader.piece(from, statement.amount.start).ends_with('、') {
            return Place { from, cut: from, whole: None };
        }
        let cut = reader.stripped(from, statement.amount.start);
        let part = matches!(statement.amount.measure, Measure::Percent | Measure::Fraction) && !statement.change;
        match if part { reader.shared(from, cut) } else { None } {
            Some((at, whole)) => Place { from, cut: reader.stripped(from, at), whole: Some((whole, cut)) },
            None => Place { from, cut, whole: None },
        }
    }

    /// Whose figure it is, and what is measured.
    fn measured(&mut self, about: &mut About, index: usize, statement: &Statement, place: Place, abouts: &[About]) {
        let (reader, words) = (self.reader, self.reader.words);
        let text = reader.text;
        let Place { from, cut, .. } = place;
        let split = if cut > from { reader.split(from, cut) } else { Split::default() };
        about.entity = split.owner;
        about.metric = split.measure;
        let counted = matches!(statement.amount.measure, Measure::Count(_));
        // 对进口钢铝征收25%关税: what is measured right behind the figure is known, what is done before it is not.
        let known = about
            .metric
            .and_then(|metric| metric.of(text))
            .is_some_and(|metric| words.measures.end(metric) > 0 || words.quoted.end(metric) > 0 || words.endings.end(metric) > 0);
        if !known && !statement.change && !counted {
            let limit = self.statements.get(index + 1).map_or(self.end, |next| next.amount.start.min(self.end));
            about.metric = reader.behind(statement.amount.stop, limit).or(about.metric);
        }
        let previous = self.last.and_then(|last| self.statements.get(last).zip(abouts.get(last)));
        let silent = cut <= from || reader.trimmed(from, cut).is_none();
        if silent && previous.is_none() {
            self.stretch_before(about, from);
        }
        let linked = statement.of.or(statement.equivalent_of).or(statement.from);
        let linked = linked.filter(|&to| to < index).and_then(|to| abouts.get(to)).copied();
        // 营收5亿元，是16家企业中最高的: what things are counted was not measured before.
        let alike = |previous: &Statement| {
            !matches!(statement.amount.measure, Measure::Count(UnitOf::Noun(..))) || matches!(previous.amount.measure, Measure::Count(_))
        };
        let previous = previous.filter(|&(previous, _)| silent && alike(previous)).map(|(_, about)| *about);
        if let Some(source) = linked.or(previous) {
            if about.metric.is_none() && about.entity.is_none() || linked.is_some() && about.metric.is_none() {
                about.metric = source.metric;
            }
            about.entity = about.entity.or(source.entity);
        }
        // 五大客户占总收入的38%: what has no measure of its own is told in that of the whole.
        if let Some((start, end)) = place.whole.filter(|_| about.metric.is_none()) {
            about.metric = reader.split(start, end).measure;
        }
        self.owned(about, statement, place, split.unnamed);
        if counted && about.metric.is_none() {
            about.entity = None;
        }
        self.last_owner = about.entity.or(self.last_owner);
    }

    /// 欧元兑英镑持续走低，短线下跌20点: what the stretch before names.
    fn stretch_before(&self, about: &mut About, from: usize) {
        let reader = self.reader;
        let told = reader.piece(self.start, from);
        if !told.ends_with(['，', ',']) {
            return;
        }
        let end = from - told.chars().next_back().map_or(0, char::len_utf8);
        let first = reader.stretch(reader.near(self.start, end), end);
        let cut = reader.stripped(first, end);
        if cut > first {
            let split = reader.split(first, cut);
            about.metric = about.metric.or(split.measure);
            about.entity = about.entity.or(split.owner.filter(|_| split.measure.is_some()));
        }
    }

    /// Whose figure it is, where its own stretch does not say so.
    fn owned(&mut self, about: &mut About, statement: &Statement, place: Place, unnamed: bool) {
        let (reader, words) = (self.reader, self.reader.words);
        let quoted = about.metric.and_then(|metric| metric.of(reader.text)).is_some_and(|metric| words.quoted.end(metric) > 0);
        if about.entity.is_none() && !quoted {
            about.entity = self.before_bracket(statement.amount.start);
        }
        if about.entity.is_none() && !quoted && !unnamed && (about.metric.is_some() || statement.change) {
            about.entity = subject(reader, self.segments, reader.near(self.start, place.from), place.from).or(self.last_owner);
        }
        // 海陆股份：中标3亿元项目: what a heading names is the owner of all that it is told of.
        let money = matches!(statement.amount.measure, Measure::Money(..) | Measure::Percent | Measure::PercentagePoint);
        let owns = |span: &Span| span.of(reader.text).is_some_and(|name| words.owners.end(name) > 0);
        about.entity = about.entity.or(self.heading.filter(owns).filter(|_| money && !quoted));
    }

    /// The name before the bracket that a place stands in, where that begins with its code: 海陆科技（600001，股价5元）.
    fn before_bracket(&self, place: usize) -> Option<Span> {
        let reader = self.reader;
        if self.bracket >= place {
            return None;
        }
        let near = reader.near(self.start, place);
        let piece = reader.piece(near, place);
        let open = piece.rfind(['（', '('])?;
        let inside = piece.get(open..)?;
        let code = inside.split(['，', ',', '）', ')']).next()?.trim_start_matches(['（', '(']);
        let coded = code.is_ascii() && code.bytes().any(|letter| letter.is_ascii_digit());
        if !coded || inside.contains(['）', ')']) {
            return None;
        }
        let first = reader.stretch(near, near + open);
        let name = reader.piece(first, near + open);
        let joint = name.char_indices().rev().find(|&(_, letter)| letter == reader.words.link || letter == '、');
        let linked = joint.map_or(0, |(at, letter)| at + letter.len_utf8());
        reader.owner(reader.run(first + linked, near + open).0, near + open)
    }

    /// Whether a figure is to come. What is foreseen holds for the segments behind, until an earlier time is told.
    fn expected(&mut self, before: usize, from: usize, stop: usize) -> bool {
        let (reader, words) = (self.reader, self.reader.words);
        let own = reader.piece(from, stop);
        if words.earlier.find(own).is_some() {
            return reader.expects(own);
        }
        let piece = reader.piece(before.max(self.foreseen_at), stop);
        let apart = || piece.contains(['。', '；', '！']) || words.apart.find(piece).is_some();
        let held = self.foreseen && !apart();
        let told = reader.expects(piece);
        self.foreseen = held || told && !reader.compares_with_expected(own);
        held || told
    }
}

/// Where the head of a sentence begins and ends, and the mark behind it.
fn head(reader: Reader<'_>, start: usize, end: usize) -> Option<(Span, char)> {
    let piece = reader.piece(start, end);
    let head = piece.trim_start_matches(['【', '“', '《', ' ', '\n']);
    let from = start + piece.len() - head.len();
    let (at, mark) = head.char_indices().find(|&(_, letter)| is_break(letter) || letter.is_whitespace())?;
    Some((Span::new(from, from + at), mark))
}

/// Behind the head of a sentence that only tells of another: 海陆证券：予海川科技增持评级.
fn rated(reader: Reader<'_>, (head, mark): (Span, char), end: usize) -> Option<usize> {
    let told = head.end + mark.len_utf8();
    (matches!(mark, '：' | ':') && reader.words.rates.start(reader.piece(told, end)) > 0).then_some(told)
}

/// The name at the head of a sentence: X：, X公告.
fn heading(reader: Reader<'_>, (head, mark): (Span, char)) -> Option<Span> {
    let notice = reader.words.notices.end(head.of(reader.text)?);
    if mark != '：' && mark != ':' && notice == 0 {
        return None;
    }
    reader.owner(head.start, head.end - notice).filter(|span| span.len() <= 36)
}

/// A run of a sentence between two breaks, as far as it was asked who is its subject.
#[derive(Debug, Clone, Copy)]
struct Segment {
    /// From where on the sentence was read, and where the run begins and ends.
    read_from: usize,
    start: usize,
    end: usize,
    owner: Option<Span>,
    /// No run before it is asked.
    decides: bool,
}

/// The last run of the sentence before a place that ends as those who own do. What the runs say is kept in `segments`.
fn subject(reader: Reader<'_>, segments: &mut Vec<Segment>, start: usize, end: usize) -> Option<Span> {
    let mut stop = end;
    for _ in 0..12 {
        let trimmed = start + reader.piece(start, stop).trim_end_matches(is_break).len();
        let known = segments.iter().find(|known| known.end == trimmed && known.read_from == start).copied();
        let segment = known.map_or_else(|| segment(reader, start, trimmed), Some)?;
        if known.is_none() {
            segments.push(segment);
        }
        if segment.decides {
            return segment.owner;
        }
        stop = segment.start;
    }
    None
}

/// Who is the subject of the run that ends at a place.
fn segment(reader: Reader<'_>, read_from: usize, end: usize) -> Option<Segment> {
    let piece = reader.piece(read_from, end);
    let first = piece.char_indices().rev().find(|&(_, letter)| is_break(letter)).map_or(0, |(at, letter)| at + letter.len_utf8());
    let start = read_from + first;
    let decided = |owner| Some(Segment { read_from, start, end, owner, decides: true });
    let segment = piece.get(first..)?;
    let (run, _) = reader.run(start, end);
    // The longest beginning of the segment that ends as an owner.
    let offset = run.saturating_sub(start).min(segment.len());
    let name = segment.get(offset..)?;
    // Up to what it does; the longest of it that ends as those do who own.
    let begun = name.chars().next().map_or(0, char::len_utf8);
    let cut = name.get(begun..).and_then(|rest| reader.words.cuts.find(rest)).map(|at| at + begun);
    let name = name.get(..cut.unwrap_or(name.len()).min(60)).unwrap_or(name);
    let owned = reader.words.owners.ends_backward(name).find(|&(end, length)| end > length).map(|(end, _)| end);
    if let Some(found) = owned.and_then(|at| reader.owner(run, run + at)) {
        return decided(Some(found));
    }
    // The first words of a sentence, where a verb ends them: 海陆拿出.
    if first == 0 && cut.is_some() && offset == 0 && (2..=6).contains(&name.chars().count()) {
        return decided(reader.owner(run, run + name.len()));
    }
    Some(Segment { read_from, start, end, owner: None, decides: first == 0 })
}

/// The time of a figure: in its stretch, else in those before it.
fn period(reader: Reader<'_>, (start, from, end): (usize, usize, usize), statement: &Statement, earlier: bool) -> Option<Span> {
    let compared = |time: Time| reader.words.compared.end(reader.piece(start, time.start)) > 0;
    // 是去年同期的3倍: what it is so many times of was then.
    let multiple = statement.amount.measure == Measure::Multiple;
    let base = |time: Time| {
        let mut behind = reader.piece(time.start + time.length, end).chars();
        let part = multiple || time.told == Told::Earlier && statement.amount.measure == Measure::Percent;
        // 增至去年2倍, but not 给予2025年20倍市盈率
        let led = || reader.words.between.end(reader.piece(start, time.start)) > 0;
        let linked = behind.next().map_or_else(|| multiple && led(), |letter| letter == reader.words.link);
        part && !earlier && linked && behind.next().is_none()
    };
    // 与2020年同期相比
    let likened = |time: Time| reader.words.likened.start(reader.piece(time.start + time.length, end)) > 0;
    let fits = |time: Time| match time.told {
        Told::Plain | Told::Earlier | Told::Ago => (earlier || !compared(time) && !likened(time)) && !base(time),
        Told::Day | Told::Lasting => false,
    };
    let before = || reader.last_time(start, from, |time| time.told == Told::Plain && !compared(time));
    reader.last_time(from, end, fits).or_else(|| if earlier { None } else { before() })
}
