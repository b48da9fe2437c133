//! Markup between the words of a text: Markdown, tags and entities of HTML, escapes of LaTeX. A reader sees none of it.

use crate::text::class::{self, Class};

/// What a piece of markup is to a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Markup {
    /// How the text looks: emphasis, a tag around words, an escape. It parts no words.
    Inline,
    /// A break between two texts: the tag of a cell, a line, a paragraph.
    Break,
    /// A character by its name or number.
    Character(char),
}

/// Tags around words of a line; any other parts what stands before it from what stands behind it.
const INLINE_TAGS: &[&str] = &[
    "a", "abbr", "b", "big", "code", "del", "em", "font", "i", "ins", "mark", "nobr", "s", "small", "span", "strike", "strong", "sub",
    "sup", "tt", "u", "wbr",
];

/// Entities that stand in amounts.
const ENTITIES: &[(&str, char)] = &[
    ("nbsp", '\u{A0}'),
    ("ensp", '\u{2002}'),
    ("emsp", '\u{2003}'),
    ("thinsp", '\u{2009}'),
    ("euro", '€'),
    ("pound", '£'),
    ("yen", '¥'),
    ("cent", '¢'),
    ("dollar", '$'),
    ("percnt", '%'),
    ("minus", '−'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("plusmn", '±'),
    ("frac12", '½'),
    ("frac14", '¼'),
    ("frac34", '¾'),
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
];

/// No tag with what it carries is taken for longer.
const LONGEST_TAG: usize = 200;

/// The markup that begins at a mark, and where it ends.
#[inline]
pub(crate) fn at(bytes: &[u8], start: usize) -> Option<(Markup, usize)> {
    match *bytes.get(start)? {
        mark @ (b'*' | b'_' | b'~') => emphasis(bytes, start, mark).map(|end| (Markup::Inline, end)),
        b'\\' => matches!(bytes.get(start + 1), Some(b'$' | b'%' | b'&' | b'#' | b'_')).then_some((Markup::Inline, start + 1)),
        b'<' => tag(bytes, start),
        b'&' => entity(bytes, start).map(|(character, end)| (Markup::Character(character), end)),
        _ => None,
    }
}

/// The end of the asterisks, low lines or tildes around words: they touch a word on one side only.
fn emphasis(bytes: &[u8], start: usize, mark: u8) -> Option<usize> {
    let length = bytes.get(start..)?.iter().take_while(|&&byte| byte == mark).count();
    let end = start + length;
    let side = |byte: Option<&u8>| byte.map_or(Class::Space, |&byte| class::class(byte));
    let before = side(start.checked_sub(1).and_then(|before| bytes.get(before)));
    let after = side(bytes.get(end));
    let word = |side: Class| matches!(side, Class::Letter | Class::Digit);
    let between = word(before) && word(after) || before == Class::Space && after == Class::Space;
    // One tilde says "about", or is a blank of LaTeX: "$5~million".
    let blank = length == 1 && before == Class::Digit && after == Class::Letter;
    (if mark == b'~' { length == 2 && !between || blank } else { length <= 3 && !between }).then_some(end)
}

/// The tag at a place: a name with nothing but attributes behind it.
fn tag(bytes: &[u8], start: usize) -> Option<(Markup, usize)> {
    let name_at = start + 1 + usize::from(bytes.get(start + 1) == Some(&b'/'));
    let rest = bytes.get(name_at..bytes.len().min(name_at + LONGEST_TAG))?;
    let length = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let name = rest.get(..length).filter(|name| name.first().is_some_and(u8::is_ascii_alphabetic))?;
    let close = rest.iter().position(|&byte| byte == b'>')?;
    let attributes = rest.get(length..close)?;
    let fits = match attributes {
        [] | [b'/'] | [b' ', b'/'] => true,
        [b' ' | b'\t' | b'\n' | b'\r', ..] => attributes.contains(&b'='),
        _ => false,
    };
    let inline = INLINE_TAGS.iter().any(|tag| tag.as_bytes().eq_ignore_ascii_case(name));
    fits.then_some((if inline { Markup::Inline } else { Markup::Break }, name_at + close + 1))
}

/// The character that an entity at a place stands for: "&euro;", "&#36;", "&#x20AC;".
fn entity(bytes: &[u8], start: usize) -> Option<(char, usize)> {
    let rest = bytes.get(start + 1..bytes.len().min(start + 10))?;
    let length = rest.iter().position(|&byte| byte == b';')?;
    let name = std::str::from_utf8(rest.get(..length)?).ok()?;
    let character = match name.strip_prefix('#') {
        Some(number) => {
            let hexadecimal = number.strip_prefix(['x', 'X']).map(|digits| u32::from_str_radix(digits, 16));
            char::from_u32(hexadecimal.unwrap_or_else(|| number.parse()).ok()?)?
        }
        None => ENTITIES.iter().find(|&&(known, _)| known == name).map(|&(_, character)| character)?,
    };
    Some((character, start + length + 2))
}

#[cfg(test)]
mod tests {
    use super::{Markup, at};

    #[track_caller]
    fn check(text: &str, wanted: Option<(Markup, &str)>) {
        let start = text.find(['*', '_', '~', '\\', '<', '&']).unwrap();
        let found = at(text.as_bytes(), start).map(|(markup, end)| (markup, &text[start..end]));
        assert_eq!(found, wanted, "{text}");
    }

    #[test]
    fn markup_and_what_only_looks_like_it() {
        for (text, wanted) in [
            ("rose **6%**", Some((Markup::Inline, "**"))),
            ("6%** and", Some((Markup::Inline, "**"))),
            ("(_6%_", Some((Markup::Inline, "_"))),
            ("~~5~~", Some((Markup::Inline, "~~"))),
            ("about ~5", None),
            ("5~10", None),
            ("$5~million", Some((Markup::Inline, "~"))),
            ("5 * 3", None),
            ("5*3", None),
            ("file_5", None),
            (r"\$5", Some((Markup::Inline, r"\"))),
            (r"C:\5", None),
            ("<b>5", Some((Markup::Inline, "<b>"))),
            ("</STRONG> x", Some((Markup::Inline, "</STRONG>"))),
            ("<span class=\"up\">5", Some((Markup::Inline, "<span class=\"up\">"))),
            ("<td>5", Some((Markup::Break, "<td>"))),
            ("<br/>5", Some((Markup::Break, "<br/>"))),
            ("<5% or >6%", None),
            ("x <y and z> 3", None),
            ("&euro;5", Some((Markup::Character('€'), "&euro;"))),
            ("&#36;5", Some((Markup::Character('$'), "&#36;"))),
            ("&#x20AC;5", Some((Markup::Character('€'), "&#x20AC;"))),
            ("R&D; more", None),
            ("S&P 500", None),
            ("&#xFFFFFFFF;", None),
        ] {
            check(text, wanted);
        }
    }
}
