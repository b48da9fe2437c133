//! Rows of a text as a terminal has room for them, with marks below.

use std::ops::Range;

use anstyle::Style;
use financial_figures::Span;
use unicode_width::UnicodeWidthChar;

use crate::reading::harmless;

/// What stands where a line was cut.
const CUT: &str = "…";

/// A stretch of text in a style, which a row of marks may point at.
pub struct Mark {
    pub span: Span,
    pub style: Style,
    pub pointed_at: bool,
}

/// What a row shows of a text.
pub struct Row {
    pub bytes: Range<usize>,
    /// Whether its line goes on before and behind it without being shown there.
    cut_before: bool,
    cut_behind: bool,
}

impl From<Range<usize>> for Row {
    fn from(bytes: Range<usize>) -> Self {
        Self { bytes, cut_before: false, cut_behind: false }
    }
}

/// The lines of a text, by their numbers.
pub struct Lines<'t> {
    text: &'t str,
    /// Where each begins.
    begin: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub fn of(text: &'t str) -> Self {
        let behind = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { text, begin: std::iter::once(0).chain(behind).collect() }
    }

    /// The number of the line that a place is in, counted from 1.
    pub fn number(&self, place: usize) -> usize {
        self.begin.partition_point(|&begin| begin <= place)
    }

    /// The line that a place is in, without its end.
    fn around(&self, place: usize) -> Range<usize> {
        let number = self.number(place);
        let begin = self.begin.get(number.saturating_sub(1)).copied().unwrap_or_default();
        let end = self.begin.get(number).copied().unwrap_or(self.text.len());
        let line = self.text.get(begin..end).unwrap_or_default();
        begin..begin + line.trim_end_matches(['\r', '\n']).len()
    }

    /// The line of the first mark, as much of it around the marks as goes into so many columns. Of a long line no more is
    /// looked at than may be shown.
    pub fn excerpt(&self, marks: &[Mark], columns: usize) -> Row {
        let Some(first) = marks.first().map(|mark| mark.span) else { return (0..0).into() };
        let line = self.around(first.start);
        let piece = |bytes: Range<usize>| self.text.get(bytes).unwrap_or_default();
        let before = |columns| first.start - fitting(piece(line.start..first.start).chars().rev(), columns);
        let room = |end: usize| columns.checked_sub(width(piece(first.start..end)) + 2);
        let ends = marks.iter().map(|mark| mark.span.end).filter(|end| *end <= line.end);
        let last = ends.filter(|end| room(*end).is_some()).max().unwrap_or(first.end);
        let behind = |columns| last + fitting(piece(last..line.end).chars(), columns);
        let (most_before, most_behind) = (before(columns), behind(columns));
        if (most_before, most_behind) == (line.start, line.end) && width(piece(line.clone())) <= columns {
            return line.into();
        }
        let room = room(last).unwrap_or_default();
        // As much before it as behind, and more where one side needs less.
        let mut start = before((room / 2).max(room.saturating_sub(width(piece(last..most_behind)))));
        let mut end = behind(room.saturating_sub(width(piece(start..first.start))));
        // Whole words, where there are any.
        if start > line.start {
            start += piece(start..first.start).find(' ').map_or(0, |space| space + 1);
        }
        if end < line.end {
            end = piece(last..end).rfind(' ').map_or(end, |space| last + space);
        }
        Row { cut_before: start > line.start, cut_behind: end < line.end, bytes: start..end }
    }
}

/// Bytes of the characters that go into so many columns, no more of them than columns.
fn fitting(characters: impl Iterator<Item = char>, columns: usize) -> usize {
    let mut used = 0;
    let goes_in = |character: &char| {
        used += character.width().unwrap_or_default().max(1);
        used <= columns
    };
    characters.take_while(goes_in).map(char::len_utf8).sum()
}

fn width(text: &str) -> usize {
    text.chars().map(|character| shown(character).width().unwrap_or_default()).sum()
}

/// A character of a row: nothing in it moves the cursor.
fn shown(character: char) -> char {
    if matches!(character, '\t' | '\n' | '\r') { ' ' } else { harmless(character) }
}

/// Cuts a text at its line ends, and where a line is wider than `columns` between words, or else between characters.
/// What is marked is not cut where it can be kept.
pub fn rows(text: &str, marks: &[Mark], columns: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    let (mut begin, mut used, mut gap) = (0, 0, None);
    let mut marks = marks.iter().peekable();
    for (at, character) in text.char_indices() {
        if character == '\n' {
            rows.push((begin..at).into());
            (begin, used, gap) = (at + 1, 0, None);
            continue;
        }
        while marks.next_if(|mark| mark.span.end <= at).is_some() {}
        let inside = marks.peek().is_some_and(|mark| mark.span.start < at);
        let wide = shown(character).width().unwrap_or_default();
        if wide == 2 && !inside && at > begin {
            gap = Some(at);
        }
        // Spaces may stand beyond the edge, where nobody sees them.
        if used + wide > columns && !character.is_whitespace() {
            let cut = gap.filter(|gap| *gap > begin).unwrap_or(at);
            rows.push((begin..cut).into());
            (begin, gap) = (cut, None);
            used = width(text.get(cut..at).unwrap_or_default());
        }
        used += wide;
        let next = at + character.len_utf8();
        if character.is_whitespace() && !marks.peek().is_some_and(|mark| (mark.span.start..mark.span.end).contains(&at)) {
            gap = Some(next);
        }
    }
    if begin < text.len() {
        rows.push((begin..text.len()).into());
    }
    rows
}

/// Where a row is written, and how.
pub struct Writer<'o> {
    pub out: &'o mut String,
    pub colour: bool,
}

impl Writer<'_> {
    /// Puts text in a style, or leaves it alone.
    pub fn paint(&mut self, style: Style, text: &str) {
        if self.colour {
            self.out.push_str(&format!("{style}{text}{style:#}"));
        } else {
            self.out.push_str(text);
        }
    }

    /// Writes a row behind a lead, and below it a row of signs under what is pointed at. The marks are in text order.
    pub fn row(&mut self, text: &str, row: &Row, marks: &[Mark], lead: &str) {
        let cut = |is_cut: bool| if is_cut { CUT } else { "" };
        let (before, behind) = (cut(row.cut_before), cut(row.cut_behind));
        let mut below = " ".repeat(self::width(lead) + self::width(before));
        self.out.push_str(lead);
        self.out.push_str(before);
        let within = &row.bytes;
        let end = within.start + text.get(within.clone()).unwrap_or_default().trim_end().len();
        let mut at = within.start;
        let mut points = false;
        let first = marks.partition_point(|mark| mark.span.end <= within.start);
        for mark in marks.iter().skip(first).take_while(|mark| mark.span.start < end) {
            let (begin, stop) = (mark.span.start.max(at), mark.span.end.min(end));
            let (plain, marked) = (visible(text, at..begin), visible(text, begin..stop));
            self.out.push_str(&plain);
            self.paint(mark.style, &marked);
            below.push_str(&" ".repeat(self::width(&plain)));
            below.push_str(&if mark.pointed_at { "^" } else { " " }.repeat(self::width(&marked)));
            points |= mark.pointed_at;
            at = stop.max(at);
        }
        self.out.push_str(&visible(text, at..end));
        self.out.push_str(behind);
        self.out.push('\n');
        if points {
            self.out.push_str(below.trim_end());
            self.out.push('\n');
        }
    }
}

/// A piece of text as a row shows it.
pub fn visible(text: &str, piece: Range<usize>) -> String {
    text.get(piece).unwrap_or_default().chars().map(shown).collect()
}
