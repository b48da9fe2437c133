//! What the words of a time say: which year, which part of it, an instant or a duration.

use std::fmt;

use crate::language::Language;
use crate::lexicon::{Calendar, Codes, PartTable, SpanOf, parts_of as p};
use crate::text::atom::Key;
use crate::text::class;
use crate::value::{Figure, Span, Words};

/// Which part of a year, or of no year that is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Part {
    /// A whole year.
    Year,
    /// The first or second half.
    Half(u8),
    /// A quarter from 1 to 4.
    Quarter(u8),
    /// So many months, from the beginning where the words say so.
    Months(u8),
    /// A month from 1 to 12.
    Month(u8),
    /// A day of a month.
    Day {
        /// From 1 to 12.
        month: u8,
        /// From 1 to 31.
        day: u8,
    },
    /// A half, quarter, month or week that the words do not number: "the quarter".
    Some(Unnumbered),
}

/// A span of time that is not numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unnumbered {
    /// "the half"
    Half,
    /// "the quarter"
    Quarter,
    /// "the month"
    Month,
    /// "the week"
    Week,
    /// "the day"
    Day,
    /// Any other.
    Other,
}

/// The time that a figure is of: its words, and what they say.
///
/// ```
/// use financial_figures::{Extractor, PeriodPart};
/// let reading = Extractor::new().read("In the third quarter of 2019, sales rose 5%.");
/// let period = reading.figures()[0].period().unwrap();
/// assert_eq!(period.text(), "third quarter of 2019");
/// assert_eq!((period.year(), period.part()), (Some(2019), Some(PeriodPart::Quarter(3))));
/// assert_eq!(period.interval().unwrap(), "2019-07-01/2019-09-30");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period<'f>(&'f Words<'f>);

/// What the words of a time say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Frame {
    pub year: Option<u16>,
    pub part: Option<Part>,
    pub instant: bool,
    pub fiscal: bool,
    /// A time before another: "a year earlier".
    pub earlier: bool,
}

impl<'f> Period<'f> {
    /// The words as they stand in the text.
    pub fn text(self) -> &'f str {
        self.0.text()
    }

    /// Where they stand; `None` in a figure that was read back from its record.
    pub fn span(self) -> Option<Span> {
        self.0.span()
    }

    /// The year, where the words tell it; of a fiscal year its number.
    pub fn year(self) -> Option<u16> {
        frame(self.text()).year
    }

    /// The part of the year, where the words tell one.
    pub fn part(self) -> Option<Part> {
        frame(self.text()).part
    }

    /// Whether it is an instant ("end of April", "31 December 2019") and no duration.
    pub fn is_instant(self) -> bool {
        frame(self.text()).instant
    }

    /// Whether the year is said to be a fiscal one.
    pub fn is_fiscal(self) -> bool {
        frame(self.text()).fiscal
    }

    /// The ISO 8601 interval, or for an instant the date, where the words settle it: a year of the calendar with or
    /// without its part.
    pub fn interval(self) -> Option<String> {
        let Frame { year, part, instant, fiscal, earlier } = frame(self.text());
        if fiscal || earlier {
            return None;
        }
        let year = year?;
        let whole = |first: u8, last: u8| {
            let end = last_day(year, last);
            if instant { format!("{year:04}-{last:02}-{end:02}") } else { format!("{year:04}-{first:02}-01/{year:04}-{last:02}-{end:02}") }
        };
        Some(match part {
            None | Some(Part::Year) => whole(1, 12),
            Some(Part::Half(half)) => whole(half * 6 - 5, half * 6),
            Some(Part::Quarter(quarter)) => whole(quarter * 3 - 2, quarter * 3),
            Some(Part::Month(month)) => whole(month, month),
            Some(Part::Day { month, day }) => format!("{year:04}-{month:02}-{day:02}"),
            Some(Part::Months(_) | Part::Some(_)) => return None,
        })
    }
}

fn last_day(year: u16, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Written as the words.
impl fmt::Display for Period<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text())
    }
}

impl Figure<'_> {
    /// The time that the figure is of, in the words of the text.
    pub fn period(&self) -> Option<Period<'_>> {
        self.facts.period.as_ref().map(Period)
    }
}

/// What the words of a time say.
pub(crate) fn frame(words: &str) -> Frame {
    if words.chars().any(class::is_ideograph) {
        return Language::Chinese.runs().map_or_else(Frame::default, |runs| ideographs(words, runs.calendar));
    }
    Language::English.parts().map_or_else(Frame::default, |table| spaced(words, table))
}

/// The number of a row that has a word.
fn number(rows: &[(&str, u8)], word: &str) -> Option<u8> {
    rows.iter().find(|(forms, _)| forms.split('|').any(|form| form.eq_ignore_ascii_case(word))).map(|row| row.1)
}

fn spaced(text: &str, table: &PartTable) -> Frame {
    let mut frame = Frame::default();
    let (mut ordinal, mut count, mut month, mut day) = (None, None, None, None);
    // Whether the ordinal may also say which it is from today.
    let mut relative = false;
    let (mut ended, mut edge) = (false, false);
    let mut span = None;
    // "January to March 2020", "May 1, 2019 through June 2, 2020": from one to another.
    let (mut months, mut years) = (0, 0);
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '-' | '/' | '–')).filter(|word| !word.is_empty()) {
        let word = word.trim_end_matches('.');
        let parts = table.parts(Key::of_text(word));
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        let letters = word.get(digits..).unwrap_or_default();
        if digits == 4 && letters.is_empty() {
            years += 1;
            frame.year = frame.year.or(word.parse().ok());
        } else if digits > 0 && digits <= 2 && (letters.is_empty() || parts.is_empty() && letters.len() == 2) {
            let value = word.get(..digits).and_then(|digits| digits.parse::<u8>().ok());
            if month.is_some() || text.bytes().filter(u8::is_ascii_digit).count() > 2 {
                day = value
            } else {
                count = value
            }
            day = day.or(value);
        } else if let Some((part, year)) = code(word, &table.words.codes) {
            if let Some(part) = part {
                frame.part = Some(part);
            } else {
                frame.fiscal = true;
            }
            frame.fiscal |= word.bytes().any(|letter| letter.eq_ignore_ascii_case(&b'f'));
            frame.year = frame.year.or(year);
        } else {
            let words = table.words;
            months += u8::from(parts.meets(p!(Month, CapitalMonth)));
            month = month.or_else(|| if parts.meets(p!(Month, CapitalMonth)) { number(words.months, word) } else { None });
            if let (None, Some(nth)) = (ordinal, number(words.ordinals, word)) {
                ordinal = Some(nth);
                relative = parts.meets(p!(Relation));
            }
            count = count.or_else(|| number(words.counts, word));
            span = span.or_else(|| {
                words.spans.iter().find(|(forms, _)| forms.split('|').any(|form| form.eq_ignore_ascii_case(word))).map(|row| row.1)
            });
            frame.fiscal |= parts.meets(p!(Fiscal));
            frame.earlier |= parts.meets(p!(Earlier, Same));
            ended |= parts.meets(p!(Ended)) && !parts.meets(p!(Edge));
            edge |= parts.meets(p!(Edge)) && parts.meets(p!(Ended));
        }
    }
    if months > 1 {
        frame.year = frame.year.filter(|_| years == 1);
        frame.part = Some(Part::Some(Unnumbered::Other));
        return frame;
    }
    // "last quarter" is the one before, but "last quarter of 2023" the fourth.
    let ordinal = ordinal.filter(|_| !relative || frame.year.is_some());
    if frame.part.is_none() {
        frame.part = match (span, ordinal, month) {
            (Some(SpanOf::Quarter), Some(nth), None) if nth <= 4 => Some(Part::Quarter(nth)),
            (Some(SpanOf::Half), Some(nth), None) if nth <= 2 => Some(Part::Half(nth)),
            (Some(SpanOf::Month), ..) if count.is_some() && !matches!(count, Some(0)) => match count {
                Some(12) => Some(Part::Year),
                Some(count) => Some(Part::Months(count)),
                None => None,
            },
            (Some(SpanOf::Quarter), _, Some(month)) if month % 3 == 0 => Some(Part::Quarter(month / 3)),
            (Some(SpanOf::Year), ..) => Some(Part::Year),
            (Some(SpanOf::Quarter), ..) => Some(Part::Some(Unnumbered::Quarter)),
            (Some(SpanOf::Half), ..) => Some(Part::Some(Unnumbered::Half)),
            (None, _, Some(month)) => Some(match day {
                Some(day) => Part::Day { month, day },
                None => Part::Month(month),
            }),
            (Some(SpanOf::Month), ..) => Some(Part::Some(Unnumbered::Month)),
            (Some(SpanOf::Week), ..) => Some(Part::Some(Unnumbered::Week)),
            (Some(SpanOf::Day), ..) => Some(Part::Some(Unnumbered::Day)),
            (Some(SpanOf::Other), ..) => Some(Part::Some(Unnumbered::Other)),
            (None, ..) => frame.year.map(|_| Part::Year),
        };
    }
    frame.instant =
        edge && !matches!(frame.part, Some(Part::Months(_))) || span.is_none() && matches!(frame.part, Some(Part::Day { .. })) && !ended;
    frame
}

/// Q3, 3Q19, H1, FY2020: the part of the year and the year.
fn code(word: &str, codes: &Codes) -> Option<(Option<Part>, Option<u16>)> {
    // Q3FY25
    let digits_of = |rest: &str| match rest.as_bytes() {
        [first, second, ..] if codes.tells_year(*first, *second) => rest.get(2..).map(str::len),
        _ => Some(rest.len()),
    };
    let year = |rest: &str| match digits_of(rest)? {
        2 => rest.get(rest.len() - 2..)?.parse::<u16>().ok().map(|year| 2000 + year),
        4 => rest.get(rest.len() - 4..)?.parse().ok(),
        _ => None,
    };
    let part = |letter: u8, nth: u8| match letter.to_ascii_lowercase() {
        letter if letter == codes.quarter => Some(Part::Quarter(nth - b'0')),
        letter if letter == codes.half && nth <= b'2' => Some(Part::Half(nth - b'0')),
        _ => None,
    };
    match word.as_bytes() {
        [letter, nth @ b'1'..=b'4', ..] | [nth @ b'1'..=b'4', letter, ..] if letter.is_ascii_alphabetic() => {
            Some((Some(part(*letter, *nth)?), year(word.get(2..)?)))
        }
        [count, letter, ..] if codes.tells_months(*count, *letter) => Some((Some(Part::Months(count - b'0')), year(word.get(2..)?))),
        [first, second, ..] if codes.tells_year(*first, *second) => Some((None, year(word.get(2..)?))),
        _ => None,
    }
}

/// A number of a time, with the character behind it.
struct Numbered {
    value: u16,
    behind: char,
    /// Told with its tens: 十二, which is no year.
    tens: bool,
}

/// The numbers of a time: 2023, 十二.
fn numbers(text: &str, words: &Calendar) -> Vec<Numbered> {
    let mut found = Vec::new();
    let (mut tens, mut digits) = (None, String::new());
    for character in text.chars() {
        let of_script = || words.digits.chars().position(|nth| nth == character).and_then(|nth| u32::try_from(nth).ok());
        if let Some(digit) = character.to_digit(10).or_else(of_script) {
            digits.push(char::from_digit(digit, 10).unwrap_or('0'));
        } else if character == words.ten && tens.is_none() && digits.len() <= 1 {
            tens = Some(10 * digits.parse().unwrap_or(1));
            digits.clear();
        } else {
            let below = digits.parse().ok();
            if let Some(value) = tens.map_or(below, |tens: u16| tens.checked_add(below.unwrap_or(0))) {
                found.push(Numbered { value, behind: character, tens: tens.is_some() });
            }
            tens = None;
            digits.clear();
        }
    }
    found
}

/// 2023年第三季度, 上半年, 1-5月, 去年.
fn ideographs(text: &str, words: &Calendar) -> Frame {
    let mut frame = Frame::default();
    let numbers = numbers(text, words);
    let find = |mark: char| numbers.iter().find(|number| number.behind == mark);
    let small = |mark: char| find(mark).and_then(|number| u8::try_from(number.value).ok());
    frame.year = find(words.year).filter(|year| !year.tens).map(|year| if year.value < 100 { 2000 + year.value } else { year.value });
    let is_month = |month: &u8| (1..=12).contains(month);
    let month = small(words.month).filter(is_month);
    // 1-5月, 1月至5月
    let mut months = numbers.iter().filter(|number| number.behind == words.month || words.until.contains(&number.behind));
    let (first, last) = (months.next(), months.next_back());
    let from_the_first = first.zip(last).filter(|(first, _)| first.value == 1).and_then(|(_, last)| u8::try_from(last.value).ok());
    let quarter = small(words.quarter).filter(|quarter| (1..=4).contains(quarter));
    let [first, second] = words.halves;
    frame.part = if text.contains(words.nine_months) {
        Some(Part::Months(9))
    } else if let Some(quarter) = quarter {
        Some(Part::Quarter(quarter))
    } else if text.contains(first) {
        Some(Part::Half(1))
    } else if text.contains(second) {
        Some(Part::Half(2))
    } else if let Some(month) = month {
        Some(match (small(words.day), text.contains(words.until)) {
            (Some(day), _) => Part::Day { month, day },
            // 1-5月 are the first five, 3-5月 some others.
            (None, true) => from_the_first.filter(is_month).map_or(Part::Some(Unnumbered::Other), Part::Months),
            (None, false) => Part::Month(month),
        })
    } else if text.contains(words.quarter) {
        Some(Part::Some(Unnumbered::Quarter))
    } else if text.contains(words.year) {
        Some(Part::Year)
    } else {
        None
    };
    frame.earlier = words.earlier.iter().any(|(word, other)| text.contains(word) && !other.is_some_and(|other| text.contains(other)));
    frame.instant = text.contains(words.ends) || matches!(frame.part, Some(Part::Day { .. }));
    frame
}
