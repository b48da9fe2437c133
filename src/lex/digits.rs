//! Numbers in digits: grouping, decimals, fractions.
//!
//! In: the bytes at a digit. Out: the digits as an integer with the place of the decimal mark, and where the
//! number ends. A mark that belongs to no number form ends it ("1,2,3" is three numbers).

use crate::language::Settings;
use crate::text::class;

/// A number in digits as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Literal {
    /// All its digits, or `None` where they do not fit 28 digits.
    pub mantissa: Option<u128>,
    /// How many of them are decimals.
    pub scale: u8,
    pub form: Form,
    /// Digits before the decimal mark.
    pub integer_digits: u8,
    /// The one mark before three digits, which could be read the other way: the digits are the same, the scale
    /// is 3 or 0.
    ambiguous: Option<u8>,
    /// The decimal mark, where it is certain.
    certain: Option<u8>,
}

/// How a number in digits is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// Digits alone: may be a year, a code, a count.
    Plain,
    /// With a leading zero: 007.
    Zero,
    /// With grouping marks or decimals: an amount.
    Marked,
    /// Groups parted by spaces.
    Spaced,
    /// ½ and its like: the mantissa is the numerator, the scale the denominator.
    Vulgar,
    /// Marks that fit no number: 2.5.1, 1.2.3.4.
    Broken,
}

/// The value of a vulgar fraction character as (numerator, denominator).
pub(crate) fn vulgar(character: char) -> Option<(u8, u8)> {
    Some(match character {
        '½' => (1, 2),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        _ => return None,
    })
}

/// 28 digits always fit a `Decimal`.
const LIMIT: u128 = 10_000_000_000_000_000_000_000_000_000;

impl Literal {
    /// Whether its one mark before three digits could be read the other way.
    pub(crate) fn may_group(&self) -> bool {
        self.ambiguous.is_some()
    }

    /// Whether another number of the sentence tells how its mark is to be read.
    pub(crate) fn is_settled(&self) -> bool {
        self.certain.is_some()
    }

    /// A vulgar fraction: its numerator as the mantissa, its denominator as the scale.
    pub(crate) fn vulgar((numerator, denominator): (u8, u8)) -> Self {
        Self {
            mantissa: Some(u128::from(numerator)),
            scale: denominator,
            form: Form::Vulgar,
            integer_digits: 0,
            ambiguous: None,
            certain: None,
        }
    }
}

/// Whether a point at `at` can be the beginning of ".75": nothing that it could belong to stands before it.
pub(crate) fn may_begin_with_point(bytes: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| bytes.get(at));
    !before.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'.' || *byte == b')')
}

/// The digits at `start`, and after them.
struct Digits {
    value: Option<u128>,
    count: usize,
}

#[inline]
fn run(bytes: &[u8], start: usize) -> usize {
    let mut end = start;
    while bytes.get(end).is_some_and(u8::is_ascii_digit) {
        end += 1;
    }
    end
}

/// The digits at a place as a number, `None` where it does not fit, and where they end.
#[inline]
fn number(bytes: &[u8], start: usize) -> (Option<u128>, usize) {
    let mut value = 0u64;
    let mut end = start;
    while let Some(byte) = bytes.get(end).filter(|byte| byte.is_ascii_digit()) {
        value = value.wrapping_mul(10).wrapping_add(u64::from(byte & 15));
        end += 1;
    }
    // More digits than a word holds are read again.
    (if end - start < 19 { Some(u128::from(value)) } else { push(Some(0), bytes, start, end) }, end)
}

/// A number with the digits between two places behind its own; `None` where that does not fit.
fn push(value: Option<u128>, bytes: &[u8], start: usize, end: usize) -> Option<u128> {
    let mut value = value?;
    let digits = bytes.get(start..end).unwrap_or_default();
    if let (Ok(small), 0..10) = (u32::try_from(value), digits.len()) {
        let longer = digits.iter().fold(u64::from(small), |sum, byte| sum * 10 + u64::from(byte & 15));
        return Some(u128::from(longer));
    }
    for byte in digits {
        value = value * 10 + u128::from(byte & 15);
        if value >= LIMIT {
            return None;
        }
    }
    Some(value)
}

/// The length of a grouping mark at a place: comma, point, apostrophes, and spaces that hold a number together.
#[inline]
fn separator(bytes: &[u8], at: usize) -> Option<(u8, usize)> {
    match *bytes.get(at)? {
        mark @ (b',' | b'.' | b'\'' | b' ') => Some((mark, 1)),
        0xC2 if bytes.get(at + 1..at + 4) == Some(&[0xA0, 0xC2, 0xA0]) => Some((b'_', 4)),
        0xC2 if bytes.get(at + 1) == Some(&0xA0) => Some((b'_', 2)),
        0xE2 => match bytes.get(at + 1..at + 3)? {
            [0x80, 0x87..=0x89 | 0xAF] => Some((b'_', 3)),
            [0x80, 0x99] => Some((b'\'', 3)),
            _ => None,
        },
        _ => None,
    }
}

/// Reads the number at `start`, a digit or the point of ".75".
pub(crate) fn read(bytes: &[u8], start: usize, settings: &Settings) -> (Literal, usize) {
    let (mantissa, first) = number(bytes, start);
    let count = first - start;
    let mut literal = Literal {
        mantissa,
        scale: 0,
        form: if count > 1 && bytes.get(start) == Some(&b'0') { Form::Zero } else { Form::Plain },
        integer_digits: count.min(99) as u8,
        ambiguous: None,
        certain: None,
    };
    // "EUR 12  500": two blanks say no more than one, where the text goes on in words or a sign.
    if bytes.get(first..first + 2) == Some(b"  ") && (1..=3).contains(&count) && literal.form == Form::Plain {
        let end = run(bytes, first + 2);
        let after = end + usize::from(bytes.get(end) == Some(&b' '));
        let words = bytes.get(after).is_some_and(|&byte| byte.is_ascii_alphabetic() || byte == b'$' || byte >= 0x80);
        let priced = bytes.get(..start).is_some_and(|before| {
            before.trim_ascii_end().last().is_some_and(|&byte| byte.is_ascii_uppercase() || byte == b'$' || byte >= 0x80)
        });
        if end == first + 5 && (words || priced) {
            literal.mantissa = push(literal.mantissa, bytes, first + 2, end);
            literal.integer_digits += 3;
            literal.form = Form::Spaced;
            return (literal, end);
        }
    }
    // The usual ends of a number, before anything is looked at twice.
    let Some((mark, length)) = separator(bytes, first) else { return exponent(bytes, literal, first) };
    let next = first + length;
    if literal.form == Form::Zero && mark == b'.' && bytes.get(next).is_some_and(u8::is_ascii_digit) {
        // "09.30", "01.02.2003": a time or a date.
        literal.form = Form::Broken;
        return (literal, skip_marked(bytes, first));
    }
    if !bytes.get(next).is_some_and(u8::is_ascii_digit) {
        // "EUR23 .3 m", as agencies break it.
        if matches!(mark, b' ' | b'_')
            && count > 0
            && bytes.get(next) == Some(&b'.')
            && bytes.get(next + 1).is_some_and(u8::is_ascii_digit)
            && !settings.comma_decimals
        {
            let end = run(bytes, next + 1);
            return (decimals(bytes, literal, next + 1, end), end);
        }
        // "EUR416 ,000"
        if mark == b' '
            && (1..=3).contains(&count)
            && literal.form == Form::Plain
            && bytes.get(next) == Some(&b',')
            && run(bytes, next + 1) == next + 4
            && !settings.comma_decimals
        {
            literal.mantissa = push(literal.mantissa, bytes, next + 1, next + 4);
            literal.integer_digits += 3;
            literal.form = Form::Marked;
            return (literal, next + 4);
        }
        return (literal, first);
    }
    let second = run(bytes, next);
    let digits = second - next;
    let decimal = if settings.comma_decimals { b',' } else { b'.' };
    let more = separator(bytes, second).filter(|(_, length)| bytes.get(second + length).is_some_and(u8::is_ascii_digit));
    match mark {
        b'.' | b',' => {
            let single = more.is_none_or(|(other, _)| {
                other == b' ' || other == b'_' || (other == b',' && mark == b'.' && !grouped_after(bytes, second))
            });
            if single {
                // One mark. Before three digits it may be either; otherwise it is a decimal mark.
                let group = digits == 3 && (1..=3).contains(&count) && literal.form == Form::Plain;
                let could_group = group && literal.mantissa != Some(0);
                if could_group && (mark != decimal || settings.ambiguous_mark_groups) {
                    literal.mantissa = push(literal.mantissa, bytes, next, second);
                    literal.integer_digits += 3;
                    literal.form = Form::Marked;
                    literal.ambiguous = Some(mark);
                    return (literal, second);
                }
                // "1,2,3": what stands in a list does not begin a decimal.
                let listed = mark == b',' && start > 1 && matches!(bytes.get(start - 2..start), Some([b'0'..=b'9', b',']));
                if listed {
                    return (literal, first);
                }
                if mark == decimal || settings.ambiguous_mark_groups || (digits <= 2 && count > 0) {
                    let mut read = decimals(bytes, literal, next, second);
                    read.ambiguous = could_group.then_some(mark);
                    if !could_group && digits != 3 {
                        read.certain = Some(mark);
                    }
                    return exponent(bytes, read, second);
                }
                // "1,2345" is no number, and no part of it is one; "5,2019" is a day and a year.
                let year = digits == 4 && matches!(bytes.get(next..next + 2), Some(b"18" | b"19" | b"20" | b"21"));
                if digits > 3 && (1..=3).contains(&count) && !year {
                    literal.form = Form::Broken;
                    return (literal, skip_marked(bytes, first));
                }
                return (literal, first);
            }
            groups(bytes, start, literal, first, mark, settings)
        }
        b'\'' | b' ' | b'_' => {
            let groups_here = digits == 3 && (1..=3).contains(&count) && literal.form == Form::Plain && literal.mantissa != Some(0);
            if groups_here { groups(bytes, start, literal, first, mark, settings) } else { (literal, first) }
        }
        _ => (literal, first),
    }
}

/// Whether the mark at a place begins another group of three, so that a number goes on behind it.
fn grouped_after(bytes: &[u8], at: usize) -> bool {
    separator(bytes, at).is_some_and(|(_, length)| {
        let digits = run(bytes, at + length) - (at + length);
        digits > 0
    })
}

/// A number has no more groups of digits than this.
const MOST_GROUPS: usize = 14;

/// A number with several marks: groups of three (or Indian twos), then perhaps decimals behind another mark.
fn groups(bytes: &[u8], start: usize, mut literal: Literal, first: usize, mark: u8, settings: &Settings) -> (Literal, usize) {
    let first_value = literal.mantissa;
    let mut sizes = Digits { value: first_value, count: first - start };
    let mut at = first;
    let mut twos = 0_usize;
    let mut threes = 0_usize;
    let mut end = first;
    while let Some((found, length)) = separator(bytes, at) {
        let next = at + length;
        let after = run(bytes, next);
        if found != mark {
            // "1.234,56", "1 234.5", "1'049,95": decimals behind the groups.
            if threes > 0 && (found == b'.' || found == b',') && after > next {
                literal.mantissa = sizes.value;
                literal.integer_digits = sizes.count.min(99) as u8;
                let again = separator(bytes, after)
                    .is_some_and(|(other, length)| other == found && bytes.get(after + length).is_some_and(u8::is_ascii_digit));
                if again {
                    literal.form = Form::Broken;
                    return (literal, skip_marked(bytes, first));
                }
                // "on May 5 120,000 yen": a day and a number.
                if mark == b' ' && found == b',' && after - next == 3 && !settings.comma_decimals {
                    literal.mantissa = first_value;
                    literal.integer_digits = (first - start).min(99) as u8;
                    return (literal, first);
                }
                let mut read = decimals(bytes, literal, next, after);
                read.certain = Some(found);
                return (read, after);
            }
            break;
        }
        let digits = after - next;
        match digits {
            3 => threes += 1,
            2 if mark == b',' && threes == 0 && twos < MOST_GROUPS => twos += 1,
            _ => break,
        }
        sizes.value = push(sizes.value, bytes, next, after);
        sizes.count += digits;
        at = after;
        end = after;
        if twos > 0 && threes > 0 {
            if let Some((b'.', 1)) = separator(bytes, at) {
                let next = at + 1;
                let after = run(bytes, next);
                if after > next {
                    literal.mantissa = sizes.value;
                    return (decimals(bytes, literal, next, after), after);
                }
            }
            break;
        }
    }
    let tail = separator(bytes, end)
        .is_some_and(|(found, length)| found == mark && mark != b' ' && bytes.get(end + length).is_some_and(u8::is_ascii_digit));
    if threes == 0 || tail || literal.form != Form::Plain || first - start > 3 {
        // "2.5.1", "1,234,56": read as far as the marks go, so that no part of it is taken for a number. "1,2,3" is three.
        if mark == b'.' || mark == b',' && threes > 0 {
            literal.form = Form::Broken;
            return (literal, skip_marked(bytes, first));
        }
        // "12,34,5": neither a list nor a number.
        if mark == b',' && is_uneven(bytes, start, first) {
            literal.form = Form::Broken;
            return (literal, skip_marked(bytes, first));
        }
        // More than fit: not read again from each of them.
        if threes > MOST_GROUPS {
            literal.form = Form::Broken;
            return (literal, end);
        }
        return (literal, first);
    }
    literal.mantissa = sizes.value;
    literal.integer_digits = sizes.count.min(99) as u8;
    literal.form = if mark == b' ' { Form::Spaced } else { Form::Marked };
    (literal, end)
}

/// Whether the digits between commas that touch them are not always as many. A list is read no further than a number can
/// reach, since it is asked for each of its members.
fn is_uneven(bytes: &[u8], start: usize, first: usize) -> bool {
    let mut at = first;
    for _ in 0..MOST_GROUPS {
        if bytes.get(at) != Some(&b',') || !bytes.get(at + 1).is_some_and(u8::is_ascii_digit) {
            break;
        }
        let end = run(bytes, at + 1);
        if end - (at + 1) != first - start {
            return true;
        }
        at = end;
    }
    false
}

fn skip_marked(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while matches!(bytes.get(at), Some(b'.' | b',')) && bytes.get(at + 1).is_some_and(u8::is_ascii_digit) {
        at = run(bytes, at + 1);
    }
    at
}

fn decimals(bytes: &[u8], mut literal: Literal, start: usize, end: usize) -> Literal {
    literal.mantissa = push(literal.mantissa, bytes, start, end);
    literal.scale = (end - start).min(255) as u8;
    if end - start > 28 {
        literal.mantissa = None;
    }
    literal.form = Form::Marked;
    literal
}

/// "1e10", "1.3e6", "1.2E+06": an exponent right behind the digits. One below zero only behind decimals: "1.5e-3".
fn exponent(bytes: &[u8], mut literal: Literal, end: usize) -> (Literal, usize) {
    if !matches!(bytes.get(end), Some(b'e' | b'E')) || literal.integer_digits == 0 {
        return (literal, end);
    }
    let sign = bytes.get(end + 1).copied().filter(|sign| matches!(sign, b'+' | b'-'));
    let first = end + 1 + usize::from(sign.is_some());
    let after = run(bytes, first);
    // "7E7" is a name, and "3E01" a piece of an address.
    let short = after == first + 1 || bytes.get(first) == Some(&b'0');
    let name = short && sign.is_none() && literal.scale == 0 && bytes.get(end) == Some(&b'E');
    let glued = bytes.get(after).is_some_and(u8::is_ascii_alphabetic);
    if after == first || after > first + 2 || glued || name || sign == Some(b'-') && literal.scale == 0 {
        return (literal, end);
    }
    let power = bytes.get(first..after).unwrap_or_default().iter().fold(0u8, |sum, byte| sum * 10 + (byte & 15));
    if sign == Some(b'-') {
        literal.scale = literal.scale.saturating_add(power);
        if literal.scale > 28 {
            literal.mantissa = None;
        }
    } else {
        literal.mantissa = literal.mantissa.and_then(|mantissa| {
            let kept = power.saturating_sub(literal.scale);
            10u128.checked_pow(u32::from(kept)).and_then(|factor| mantissa.checked_mul(factor)).filter(|&value| value < LIMIT)
        });
        literal.scale = literal.scale.saturating_sub(power);
    }
    literal.form = Form::Marked;
    (literal, after)
}

/// What a character is within a number whose marks or digits are those of another script: full-width, Arabic, a raised
/// point as a decimal mark.
fn narrow(character: char, settings: &Settings) -> Option<u8> {
    Some(match character {
        '．' | '٫' | '․' => b'.',
        // 3·15 is a day where nobody parts decimals so.
        '·' | '⋅' | '・' if settings.raised_point => b'.',
        '，' | '٬' | '،' | '‚' => b',',
        '.' | ',' | '0'..='9' => character as u8,
        _ => b'0' + class::digit_of_any_script(character)?,
    })
}

/// Whether a character may stand within a number that `read_wide` reads.
pub(crate) fn may_stand_within(character: char, settings: &Settings) -> bool {
    narrow(character, settings).is_some() || class::is_invisible(character)
}

/// A number with digits and marks of other scripts, or with invisible marks within.
pub(crate) fn read_wide(whole: &str, bytes: &[u8], start: usize, settings: &Settings) -> (Literal, usize) {
    let mut narrowed = [0u8; 40];
    let mut length = 0;
    let mut end = start;
    let mut ends = [start; 41];
    let mut raised = false;
    for character in whole.get(start..bytes.len()).unwrap_or_default().chars() {
        if class::is_invisible(character) && length > 0 {
            end += character.len_utf8();
            continue;
        }
        let Some((place, byte)) = narrowed.get_mut(length).zip(narrow(character, settings)) else { break };
        raised |= byte == b'.' && character != '.';
        *place = byte;
        length += 1;
        end += character.len_utf8();
        if let Some(place) = ends.get_mut(length) {
            *place = end;
        }
    }
    let overlong = length == narrowed.len();
    let (mut literal, used) = read(narrowed.get(..length).unwrap_or_default(), 0, settings);
    if overlong {
        literal.mantissa = None;
    }
    // "555·0123" parts no decimals.
    if raised && literal.scale > 3 && settings.raised_point {
        literal.form = Form::Broken;
    }
    (literal, ends.get(used).copied().unwrap_or(end).max(start + 1))
}

/// Decimals behind a leading comma, ",79": only beside the sign of a currency, where it can be nothing else.
pub(crate) fn read_leading_comma(text: &str, bytes: &[u8], comma: usize) -> Option<(Literal, usize)> {
    let end = run(bytes, comma + 1);
    let sign = |character: Option<char>| character.is_some_and(|character| character == '$' || class::is_sign(character));
    let before = text.get(..comma)?;
    let blank = |character: char| character.is_whitespace();
    let free =
        before.is_empty() || before.ends_with(|last: char| blank(last) || matches!(last, '-' | '(')) || sign(before.chars().next_back());
    let (left, right) =
        (before.trim_end_matches(|character| blank(character) || character == '-'), text.get(end..)?.trim_start_matches(blank));
    let stands = sign(left.chars().next_back())
        || sign(right.chars().next())
        || class::ends_as_code(left.as_bytes())
        || class::begins_as_code(right.as_bytes());
    let goes_on = bytes.get(end).is_some_and(|&next| matches!(next, b',' | b'.') || next.is_ascii_alphanumeric());
    if !(1..=2).contains(&(end - comma - 1)) || !free || !stands || goes_on {
        return None;
    }
    let nothing = Literal { mantissa: Some(0), scale: 0, form: Form::Marked, integer_digits: 0, ambiguous: None, certain: Some(b',') };
    Some((decimals(bytes, nothing, comma + 1, end), end))
}

/// Settles the ambiguous numbers of a sentence by those that are certain: where "1.234,56" stands, "3.350" is 3350.
pub(crate) fn settle_separators(literals: &mut [Literal]) {
    if literals.iter().all(|literal| literal.ambiguous.is_none()) {
        return;
    }
    let certain = |mark| literals.iter().any(|literal| literal.certain == Some(mark));
    let decimal = match (certain(b'.'), certain(b',')) {
        (true, false) => b'.',
        (false, true) => b',',
        _ => return,
    };
    for literal in literals {
        if let Some(mark) = literal.ambiguous {
            literal.scale = if mark == decimal { 3 } else { 0 };
            literal.certain = Some(decimal);
        }
    }
}

/// Settles an ambiguous number that something else tells to have decimals: a percent or a scaled number has no groups, and
/// some money none by points.
pub(crate) fn settle_decimals(literal: &mut Literal, measured: bool, by_sign: bool) {
    if literal.ambiguous.is_some_and(|mark| measured || by_sign && mark == b'.') {
        literal.scale = 3;
    }
}

#[cfg(test)]
mod tests;
