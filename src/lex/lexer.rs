//! From the bytes of a sentence to its lexemes: words with their senses, numbers in digits, and marks.
//!
//! Every lookup in the lexicon happens here, once; a phrase of several words ("percentage points") becomes one
//! lexeme. Total: any text gives lexemes, in order and disjoint. Offsets are of the whole text.

use std::ops::Range;

use crate::language::Settings;
use crate::lex::digits::{self, Literal};
use crate::lex::lexeme::{Lexeme, Lexemes, Mark, Shape};
use crate::lexicon::{Lexicon, Sense, Step, Tags, tags};
use crate::text::atom::{self, Key, is_ideograph};
use crate::text::markup::{self, Markup};
use crate::text::{Class, class};

/// What a sentence is lexed with.
struct Lexer<'a> {
    text: &'a str,
    /// The text up to the end of the sentence.
    bytes: &'a [u8],
    lexicon: &'a Lexicon,
    settings: &'a Settings,
}

/// Fills `lexemes` with those of `text[start..end]`.
pub(crate) fn lex(text: &str, start: usize, end: usize, lexicon: &Lexicon, settings: &Settings, lexemes: &mut Lexemes) {
    lexemes.items.clear();
    lexemes.literals.clear();
    lexemes.openers.clear();
    let bytes = text.as_bytes().get(..end).unwrap_or_default();
    let lexer = Lexer { text, bytes, lexicon, settings };
    let mut at = start;
    while let Some((&first, rest)) = bytes.get(at..).and_then(|rest| Some((rest.first()?, rest))) {
        if first == b' ' {
            at += 1;
            continue;
        }
        if first >= 0x80 {
            at = lexer.wide(at, lexemes);
            continue;
        }
        let word = atom::load(rest, 0);
        let length = atom::letter_count(word);
        let (key, length) = match length {
            0 => {
                at = lexer.other(at, first, lexemes);
                continue;
            }
            8.. => Key::of_long(rest, word),
            _ => (Key::of_short(word, length), length),
        };
        let end = at + length;
        let next = rest.get(length).copied().unwrap_or(0);
        // What is not a word between two spaces or marks: "U.S.", "d'Or", "Nestlé".
        if matches!(next, b'\'' | 0x80..) || length == 1 && matches!(next, b'.' | b'/') {
            at = lexer.word(at, lexemes);
            continue;
        }
        let shape = shape_of_word(word, rest, length);
        let after = end + usize::from(next == b' ');
        at = match lexicon.begin(key) {
            None => match lexer.glued_scale(at, end, lexemes) {
                Some(end) => end,
                None if !settings.compound_scales.is_empty() && lexer.compound(at, end, lexemes) => after,
                None => {
                    lexemes.push_unknown(at, end, shape);
                    after
                }
            },
            Some(step) if step.longer() && lexer.may_go_on(step, after) => possessive(bytes, lexer.longest(at, end, step, shape, lexemes)),
            Some(step) => {
                lexemes.push(Lexeme::new(at, end, shape, step.entry, step.tags));
                after
            }
        };
    }
    if settings.ambiguous_mark_groups {
        lexemes.settle_measured(text, settings.point_signs);
    }
    digits::settle_separators(&mut lexemes.literals);
}

impl Lexer<'_> {
    /// What begins with a byte of ASCII that is no letter.
    #[inline]
    fn other(&self, at: usize, byte: u8, lexemes: &mut Lexemes) -> usize {
        match class::class(byte) {
            Class::Digit => self.digits(at, lexemes),
            Class::Space => at + 1,
            Class::Mark | Class::Letter | Class::Wide => match Mark::of_byte(byte) {
                Mark::Point => self.point(at, lexemes),
                Mark::Quote => self.quote(at, at + 1, lexemes),
                Mark::Comma if self.bytes.get(at + 1).is_some_and(u8::is_ascii_digit) => self.comma(at, lexemes),
                Mark::Hyphen | Mark::Equals if ends_arrow(self.bytes, at, byte) > at => {
                    lexemes.push_mark(at, ends_arrow(self.bytes, at, byte), Mark::Arrow)
                }
                mark if mark.may_have_senses() => self.sign(at, byte, mark, lexemes),
                mark => lexemes.push_mark(at, at + 1, mark),
            },
        }
    }

    /// Whether a phrase may go on at a place: "no" is certain.
    #[inline]
    fn may_go_on(&self, step: &Step, at: usize) -> bool {
        let Some(&[first, second]) = self.bytes.get(at..at + 2) else { return true };
        if is_ideograph(first) {
            return step.nexts.may_be(first, second);
        }
        match class::class(first) {
            Class::Letter => step.nexts.may_be(first, second),
            Class::Digit => false,
            Class::Mark => matches!(first, b'-' | b'/') || step.nexts.may_be(first, second),
            Class::Space | Class::Wide => true,
        }
    }

    /// "$120 millionand cash": behind digits, a scale that a known word was glued to. Answers where the scale ends.
    #[inline]
    fn glued_scale(&self, start: usize, end: usize, lexemes: &mut Lexemes) -> Option<usize> {
        let behind_digits = lexemes.items.last().is_some_and(|last| last.shape == Shape::Digits);
        if behind_digits { self.split_scale(start, end, lexemes) } else { None }
    }

    #[inline(never)]
    fn split_scale(&self, start: usize, end: usize, lexemes: &mut Lexemes) -> Option<usize> {
        const LONGEST: usize = 12;
        let known = |start: usize, end: usize| self.lexicon.begin(Key::of(self.bytes, start, end)).filter(|step| step.entry != 0);
        let cut = (start + 4..end.min(start + LONGEST)).find(|&cut| {
            known(start, cut).is_some_and(|step| step.tags.meets(tags!(Scale, Percent))) && end > cut + 1 && known(cut, end).is_some()
        })?;
        let step = known(start, cut)?;
        lexemes.push(Lexeme::new(start, cut, Shape::Lower, step.entry, step.tags));
        Some(cut)
    }

    /// A word, or the longest phrase that begins with it.
    #[inline(never)]
    fn word(&self, start: usize, lexemes: &mut Lexemes) -> usize {
        let bytes = self.bytes;
        let (mut key, mut end) = Key::of_word(bytes, start);
        if bytes.get(end).is_some_and(|&byte| byte >= 0x80) {
            end = class::wide_word_end(self.text, bytes, end);
            key = Key::of(bytes, start, end);
        }
        // A sign of money with a slash: "S/", "S/.".
        if end == start + 1 && bytes.get(end) == Some(&b'/') {
            let longest = end + 1 + usize::from(bytes.get(end + 1) == Some(&b'.'));
            for end in (end + 1..=longest).rev() {
                let sign = self.lexicon.begin(Key::of(bytes, start, end));
                let goes_on = bytes.get(end).is_some_and(|&byte| class::class(byte) == Class::Letter);
                if sign.is_some() && !goes_on {
                    return self.phrase(start, end, sign, Shape::Capital, lexemes);
                }
            }
        }
        // An acronym with points, "U.S.": its letters are looked up as one word.
        if end == start + 1 && bytes.get(end) == Some(&b'.') {
            if let Some((letters, length, end)) = acronym(bytes, start) {
                let step = self.lexicon.begin(Key::of(&letters, 0, length));
                // "U.S." is not the word "us".
                let nothing = step.filter(|step| self.lexicon.entry(step.entry).is_function()).map(|&step| step.without_entry());
                return self.phrase(start, end, nothing.as_ref().or(step), Shape::Capitals, lexemes);
            }
        }
        let shape = shape_of(bytes.get(start..end).unwrap_or_default());
        let end = match self.lexicon.begin(key) {
            None => {
                if self.settings.compound_scales.is_empty() || !self.compound(start, end, lexemes) {
                    lexemes.push_unknown(start, end, shape);
                }
                end
            }
            step => self.phrase(start, end, step, shape, lexemes),
        };
        possessive(bytes, end)
    }
}

impl Lexer<'_> {
    /// "siebenhunderttausendzwölf": numbers with a scale between them in one word, as a lexeme each.
    #[inline(never)]
    fn compound(&self, start: usize, end: usize, lexemes: &mut Lexemes) -> bool {
        let known = |start: usize, end: usize| self.lexicon.begin(Key::of(self.bytes, start, end)).filter(|step| step.entry != 0);
        let word = self.bytes.get(start..end).unwrap_or_default();
        let found = self.settings.compound_scales.iter().find_map(|scale| {
            let at = word.windows(scale.len()).position(|part| part.eq_ignore_ascii_case(scale.as_bytes()))?;
            let (from, to) = (start + at, start + at + scale.len());
            let scale = known(from, to)?;
            let number = |start: usize, end: usize| known(start, end).filter(|step| step.tags.meets(tags!(Cardinal, Hundred)));
            let before = number(start, from);
            // "tausendundeins"
            let joined = self.settings.compound_joints.iter().find(|joint| self.bytes.get(to..to + joint.len()) == Some(joint.as_bytes()));
            let behind = number(to, end).map(|step| (to, step)).or_else(|| {
                let to = to + joined?.len();
                number(to, end).map(|step| (to, step))
            });
            let fits = (from == start || before.is_some()) && (to == end || behind.is_some());
            fits.then_some((from, to, scale, before, behind))
        });
        let Some((from, to, scale, before, behind)) = found else { return false };
        if let Some(step) = before {
            lexemes.push(Lexeme::new(start, from, Shape::Lower, step.entry, step.tags));
        }
        lexemes.push(Lexeme::new(from, to, Shape::Lower, scale.entry, scale.tags));
        if let Some((at, step)) = behind {
            lexemes.push(Lexeme::new(at, end, Shape::Lower, step.entry, step.tags));
        }
        true
    }
}

/// Where an arrow of ASCII ends, "->", "-->", "=>", or where it would begin.
#[inline]
fn ends_arrow(bytes: &[u8], at: usize, shaft: u8) -> usize {
    let head = at + 1 + usize::from(bytes.get(at + 1) == Some(&shaft));
    if bytes.get(head) == Some(&b'>') { head + 1 } else { at }
}

/// Skips "'s", which belongs to no figure.
#[inline]
fn possessive(bytes: &[u8], end: usize) -> usize {
    let apostrophe = match bytes.get(end) {
        Some(b'\'') => 1,
        Some(0xE2) if bytes.get(end..end + 3) == Some("’".as_bytes()) => 3,
        _ => return end,
    };
    let after = end + apostrophe;
    match (bytes.get(after), bytes.get(after + 1)) {
        (Some(b's'), next) if !next.is_some_and(|&byte| class::class(byte) == Class::Letter) => after + 1,
        // "HARLOW'S BID"
        (Some(b'S'), next)
            if end > 0 && bytes.get(end - 1).is_some_and(u8::is_ascii_uppercase) && !next.is_some_and(u8::is_ascii_alphabetic) =>
        {
            after + 1
        }
        _ => end,
    }
}

impl Lexer<'_> {
    /// Pushes the longest phrase that begins with the atom behind `first`; answers where it ends.
    #[inline]
    fn phrase(&self, start: usize, end: usize, first: Option<&Step>, shape: Shape, lexemes: &mut Lexemes) -> usize {
        match first {
            Some(step) if step.longer() => self.longest(start, end, step, shape, lexemes),
            Some(&Step { entry, tags, .. }) => {
                lexemes.push(Lexeme::new(start, end, shape, entry, tags));
                end
            }
            None => {
                lexemes.push(Lexeme::new(start, end, shape, 0, Tags::NONE));
                end
            }
        }
    }

    /// Follows the path behind `first` as far as the text goes along; pushes the longest phrase on it.
    #[inline(never)]
    fn longest(&self, start: usize, end: usize, first: &Step, shape: Shape, lexemes: &mut Lexemes) -> usize {
        let bytes = self.bytes;
        let mut best = (end, first.entry, first.tags);
        let mut step = Some(first);
        if end == start + 1 && shape == Shape::Lower && bytes.get(end) != Some(&b' ') {
            if let Some(after) = self.initial_hedge(start, first, lexemes) {
                return after;
            }
        }
        let unspaced = shape.is_unspaced();
        // The longest phrase on the way that is money.
        let mut money = Some(best).filter(|(_, _, tags)| tags.meets(tags!(Major)));
        let mut at = end;
        while let Some(Step { path, nexts, .. }) = step.filter(|step| step.longer()) {
            let Some((next, begins)) = self.next_atom(at) else { break };
            if !nexts.may_be(begins, bytes.get(next + 1).copied().unwrap_or(0)) {
                break;
            }
            let sign = next > at && class::class(begins) != Class::Letter && !unspaced;
            // "A $5 million deal" is no Australian one, and "$5bn-$6bn" no Brunei dollars.
            let joined = || bytes.get(at..next).is_some_and(|gap| gap.contains(&b'-') || gap.contains(&b'/'));
            // "$ a barrel": a letter behind the sign touches it.
            if next > at && matches!(shape, Shape::Mark(_)) && self.is_letter(next) {
                break;
            }
            if sign && (self.begins_no_sign(start..at, next, shape, first, lexemes) || shape != Shape::Capitals && joined()) {
                break;
            }
            // 元/年 is a rate and not 元年.
            if unspaced && joined() {
                break;
            }
            let Some((key, after)) = self.atom(next) else { break };
            step = self.lexicon.step(*path, key);
            let Some(found) = step else { break };
            at = after;
            // A letter with a point is a hedge only where `initial_hedge` says so.
            let initial = begins == b'.' && end == start + 1 && after < bytes.len() && found.tags.meets(tags!(Before));
            if found.entry != 0 && !initial && !(begins == b'.' && self.is_other_case(start, after, found)) {
                best = (after, found.entry, found.tags);
                if found.tags.meets(tags!(Major)) {
                    money = Some(best);
                }
            }
        }
        // 发行3.5亿美元债券, 5200万元月底到账: behind a scale the money is that of the number.
        if shape == Shape::Ideographs && !best.2.meets(tags!(Major)) {
            let scaled = || lexemes.items.last().is_some_and(|last| last.end() == start && last.tags.meets(tags!(Scale)));
            best = money.filter(|_| scaled()).unwrap_or(best);
        }
        // 8月增长, 每年增长, 5年内, 11日报道: the month is of its number, and 月增 no word here.
        if shape == Shape::Ideographs
            && best.2.meets(tags!(Against, Filler, Worth, Stop))
            && first.tags.meets(tags!(DateMark, Period))
            && lexemes.awaits_unit(start)
        {
            best = (end, first.entry, first.tags);
        }
        // 由3.5倍增至4倍: behind a number its multiple is its own.
        if shape == Shape::Ideographs && first.tags.meets(tags!(Times)) && !best.2.meets(tags!(Times)) && lexemes.awaits_unit(start) {
            best = (end, first.entry, first.tags);
        }
        // 二十二元, 一百五十一家人: a word that only looks like a number is none behind one.
        const NUMBER: Tags = tags!(Cardinal, Hundred, DecimalPoint);
        const REST: Tags = tags!(Major, Minor, Classifier, Unit, Percent, Cardinal, Hundred, Scale, PartOf, Times);
        if shape == Shape::Ideographs && best.0 > end && first.tags.meets(tags!(Cardinal, Hundred)) && best.2.meets(tags!(Stop)) {
            let behind_number = lexemes.items.last().is_some_and(|last| last.end() == start && last.tags.meets(NUMBER));
            let rest = || self.atom(end).and_then(|(key, _)| self.lexicon.begin(key)).is_some_and(|step| step.tags.meets(REST));
            if behind_number && !best.2.meets(NUMBER) && rest() {
                best = (end, first.entry, first.tags);
            }
        }
        // 约六成为外资: behind a number with its hedge the tenths are its own.
        if shape == Shape::Ideographs && best.0 > end && first.tags.meets(tags!(Tenths)) && best.2.meets(tags!(Stop)) {
            if let [.., hedge, number] = lexemes.items.as_slice() {
                if number.end() == start && number.tags.meets(NUMBER) && hedge.tags.meets(tags!(Before)) {
                    best = (end, first.entry, first.tags);
                }
            }
        }
        let (end, entry, tags) = best;
        lexemes.push(Lexeme::new(start, end, shape, entry, tags));
        end
    }
}

impl Lexer<'_> {
    /// Whether letters with a blank between them and a sign of money, at `sign`, are a word of their own.
    #[inline(never)]
    fn begins_no_sign(&self, letters: Range<usize>, sign: usize, shape: Shape, first: &Step, lexemes: &Lexemes) -> bool {
        let Range { start, end } = letters;
        let gap = self.bytes.get(end..sign).unwrap_or_default();
        // "US$5", "US-$5", "US $5"; but "CAD - $5" and what stands on two lines are no one sign.
        let apart = gap.contains(&b'\n') || gap.len() > 1 && gap.contains(&b'-');
        // "CAN $5 MILLION BE ENOUGH?", "€6bn $7bn"
        let word = first.tags.meets(tags!(Modal)) || shape == Shape::Lower && first.tags.meets(tags!(Scale, ShortScale, MoneyScale));
        if apart || word || shape != Shape::Capitals && self.lexicon.entry(first.entry).is_function() {
            return true;
        }
        let last = lexemes.items.last();
        let before = start.checked_sub(1).and_then(|before| self.bytes.get(before));
        if end == start + 1 {
            // "A Series B $50 million round", "AT&T $5 million", "point b $4 million": a letter that ends a name.
            let named = last.is_some_and(|last| {
                last.shape.is_word() && last.tags.may_be_name() || last.shape == Shape::Mark(Mark::Quote) && last.end() == start
            });
            let joined = before.is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'&' | b'-' | b'.' | b'+'));
            // Where blanks are put around every sign, "c $ 5 million" is written as one.
            let parted = self.bytes.get(sign + 1) == Some(&b' ');
            return shape.is_word() && (named || joined || shape == Shape::Lower && !parted);
        }
        // "Fresno, CA $5 million": a state.
        let place = last.is_some_and(|last| last.shape == Shape::Mark(Mark::Comma));
        end == start + 2 && shape == Shape::Capitals && place && before == Some(&b' ')
    }

    /// Whether a word with its point is an abbreviation of money only with other capitals: "ft." is no "Ft.".
    #[inline(never)]
    fn is_other_case(&self, start: usize, end: usize, found: &Step) -> bool {
        let exact = |sense: &Option<Sense>| match sense {
            Some(Sense::Major(index)) => self.lexicon.denomination(*index).and_then(|denomination| denomination.exact),
            _ => None,
        };
        let written = self.text.get(start..end).unwrap_or_default().trim_end_matches('.');
        let exact = self.lexicon.senses(found.entry).iter().find_map(exact);
        !written.contains('.') && exact.is_some_and(|exact| exact.trim_end_matches('.') != written)
    }

    /// A hedge of one letter and a point, in lower case before an amount: "c. 5%", "c.£40m"; and without its point right
    /// before the sign of a currency, "c£40m". Answers where it ends.
    #[inline(never)]
    fn initial_hedge(&self, start: usize, first: &Step, lexemes: &mut Lexemes) -> Option<usize> {
        let hedge = self.lexicon.step(first.path, Key::of_byte(b'.')).filter(|step| step.tags.meets(tags!(Before)))?;
        let money = |at: usize| {
            self.atom(at).and_then(|(key, _)| self.lexicon.begin(key)).is_some_and(|step| step.tags.meets(tags!(Major)))
                && self.bytes.get(at).is_some_and(|&byte| class::class(byte) != Class::Letter)
        };
        let joined = start.checked_sub(1).and_then(|before| self.bytes.get(before)).is_some_and(u8::is_ascii_alphanumeric);
        let mut end = start + 1;
        let fits = if self.bytes.get(end) == Some(&b'.') {
            end += 1;
            let next = end + usize::from(self.bytes.get(end) == Some(&b' '));
            let amount = self.bytes.get(next).is_some_and(u8::is_ascii_digit) || money(next);
            // At the beginning, with a space, it is the letter of an item: "c. 5% of sales".
            amount && (next == end || !lexemes.items.is_empty())
        } else {
            money(end)
        };
        (fits && !joined).then(|| {
            // As a mark, for a number that touches it is no code.
            lexemes.push(Lexeme::new(start, end, Shape::Mark(Mark::Other), hedge.entry, hedge.tags));
            end
        })
    }
}

impl Lexer<'_> {
    /// Where the atom behind `at` begins, past what may stand between, and its first byte.
    #[inline]
    fn next_atom(&self, at: usize) -> Option<(usize, u8)> {
        let next = match self.bytes.get(at..at + 2) {
            Some(&[b' ', letter]) if class::class(letter) == Class::Letter => at + 1,
            Some(&[first, _]) if is_ideograph(first) => at,
            _ => class::skip_separators(self.bytes, at),
        };
        Some((next, *self.bytes.get(next)?))
    }

    /// Whether a word of one letter stands at `at`.
    #[inline]
    fn is_letter(&self, at: usize) -> bool {
        let letter = |at: usize| self.bytes.get(at).is_some_and(u8::is_ascii_alphabetic);
        letter(at) && !letter(at + 1)
    }

    /// The key and the end of the atom at `at`.
    #[inline]
    fn atom(&self, at: usize) -> Option<(Key, usize)> {
        if let Some(key) = Key::of_unspaced(self.bytes, at) {
            return Some((key, at + 3));
        }
        let word = atom::load(self.bytes, at);
        let length = atom::letter_count(word);
        let next = self.bytes.get(at + length).copied().unwrap_or(0);
        if (1..8).contains(&length) && next < 0x80 {
            return Some((Key::of_short(word, length), at + length));
        }
        let end = class::atom_end(self.text, self.bytes, at)?;
        Some((Key::of(self.bytes, at, end), end))
    }
}

/// The shape of a word of ASCII letters, given its first eight bytes: two of them decide but for words in capitals.
#[inline]
fn shape_of_word(word: u64, rest: &[u8], length: usize) -> Shape {
    if word & 0x20 != 0 {
        Shape::Lower
    } else if word & 0x2000 != 0 || length < 2 {
        Shape::Capital
    } else {
        capital(rest, 0, length)
    }
}

fn shape_of(atom: &[u8]) -> Shape {
    match atom {
        [first, ..] if first.is_ascii_uppercase() => capital(atom, 0, atom.len()),
        _ => Shape::Lower,
    }
}

/// The shape of a word that begins with a capital of ASCII.
#[inline]
fn capital(bytes: &[u8], start: usize, end: usize) -> Shape {
    match bytes.get(start..end) {
        Some([_, second, rest @ ..]) if second.is_ascii_uppercase() && !rest.iter().any(u8::is_ascii_lowercase) => Shape::Capitals,
        _ => Shape::Capital,
    }
}

/// The letters of "U.S.", "L.E", "p.m." and where they end, with the last point.
fn acronym(bytes: &[u8], start: usize) -> Option<([u8; 4], usize, usize)> {
    let mut letters = [0; 4];
    let mut length = 0;
    let mut at = start;
    loop {
        let letter = bytes.get(at).copied().filter(u8::is_ascii_alphabetic)?;
        if bytes.get(at + 1).is_some_and(|&next| class::class(next) == Class::Letter) {
            return None;
        }
        *letters.get_mut(length)? = letter;
        length += 1;
        at += 1;
        if bytes.get(at) != Some(&b'.') {
            break;
        }
        at += 1;
        if !bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
            break;
        }
    }
    (length > 1).then_some((letters, length, at))
}

impl Lexer<'_> {
    #[inline(never)]
    fn digits(&self, start: usize, lexemes: &mut Lexemes) -> usize {
        let (mut literal, mut end) = digits::read(self.bytes, start, self.settings);
        // "7.２", "7٥0", "3·4": digits or marks of another script go on, or something invisible stands within.
        let beyond = |at: usize| {
            let next = || self.text.get(at..).and_then(|rest| rest.chars().next());
            self.bytes.get(at).is_some_and(|&byte| byte >= 0x80) && next().is_some_and(|next| digits::may_stand_within(next, self.settings))
        };
        if beyond(end) || matches!(self.bytes.get(end), Some(b'.' | b',')) && beyond(end + 1) {
            let (longer, after) = digits::read_wide(self.text, self.bytes, start, self.settings);
            if after > end {
                (literal, end) = (longer, after);
            }
        }
        if self.settings.unspaced {
            lexemes.sign_before(start, literal.scale > 0);
        }
        lexemes.push_literal(literal, start, end);
        end
    }

    /// Past a quotation mark, and past the "'s" that it begins behind a number: "Q3's $2bn".
    #[inline(never)]
    fn quote(&self, start: usize, end: usize, lexemes: &mut Lexemes) -> usize {
        let owner = lexemes.items.last().is_some_and(|last| last.shape == Shape::Digits && last.end() == start);
        let after = if owner { possessive(self.bytes, start) } else { start };
        if after > start { after } else { lexemes.push_mark(start, end, Mark::Quote) }
    }

    /// A point, or the number that begins with it: ".75". Where points group, it is a mark and a number.
    #[inline(never)]
    fn point(&self, at: usize, lexemes: &mut Lexemes) -> usize {
        let bytes = self.bytes;
        if bytes.get(at + 1).is_some_and(u8::is_ascii_digit) && digits::may_begin_with_point(bytes, at) {
            let (literal, end) = digits::read(bytes, at, self.settings);
            if end > at {
                lexemes.push_literal(literal, at, end);
                return end;
            }
        }
        lexemes.push_mark(at, at + 1, if at + 1 < bytes.len() { Mark::Point } else { Mark::Stop })
    }

    /// A comma, or the decimals that begin with it: ",79 €".
    #[inline(never)]
    fn comma(&self, at: usize, lexemes: &mut Lexemes) -> usize {
        match digits::read_leading_comma(self.text, self.bytes, at) {
            Some((literal, end)) => {
                lexemes.push_literal(literal, at, end);
                end
            }
            None => lexemes.push_mark(at, at + 1, Mark::Comma),
        }
    }

    /// A mark that the lexicon may know: %, $.
    #[inline(never)]
    fn sign(&self, at: usize, byte: u8, mark: Mark, lexemes: &mut Lexemes) -> usize {
        if let Some((markup, end)) = markup::at(self.bytes, at) {
            return self.markup(markup, at, end, lexemes);
        }
        match self.lexicon.begin(Key::of_byte(byte)) {
            None => lexemes.push_mark(at, at + 1, mark),
            step => self.phrase(at, at + 1, step, Shape::Mark(mark), lexemes),
        }
    }

    /// Markup: nothing to a reader, a break, or a character by its name, which counts as that character.
    #[inline(never)]
    fn markup(&self, markup: Markup, at: usize, end: usize, lexemes: &mut Lexemes) -> usize {
        match markup {
            Markup::Inline => return end,
            Markup::Break => {
                lexemes.push_mark(at, end, Mark::Other);
            }
            Markup::Character(character) if character.is_whitespace() => return end,
            Markup::Character(character) => {
                let mut bytes = [0; 4];
                let written = character.encode_utf8(&mut bytes);
                let step = self.lexicon.begin(Key::of_text(written));
                if let Some(vulgar) = digits::vulgar(character) {
                    lexemes.push_literal(Literal::vulgar(vulgar), at, end);
                } else {
                    let (entry, tags) = step.map_or((0, Tags::NONE), |step| (step.entry, step.tags));
                    lexemes.push(Lexeme::new(at, end, Shape::Mark(Mark::of_character(character)), entry, tags));
                }
            }
        }
        end
    }

    /// What begins with a byte outside ASCII: a letter, an ideograph, a wide digit, a sign or a space.
    #[inline(never)]
    fn wide(&self, at: usize, lexemes: &mut Lexemes) -> usize {
        let Self { text, bytes, lexicon, settings } = *self;
        if let Some(key) = Key::of_ideograph(bytes, at) {
            return self.ideographs(at, key, lexemes);
        }
        if let Some(key) = Key::of_hiragana(bytes, at) {
            return self.phrase(at, at + 3, lexicon.begin(key), Shape::Kana, lexemes);
        }
        let Some(character) = text.get(at..).and_then(|rest| rest.chars().next()) else { return at + 1 };
        let end = at + character.len_utf8();
        let begin = |end: usize| lexicon.begin(Key::of(bytes, at, end));
        if class::is_ideograph(character) {
            return self.phrase(at, end, begin(end), Shape::Ideographs, lexemes);
        }
        if class::is_katakana(character) {
            let end = class::katakana_end(text, bytes, at);
            return self.phrase(at, end, begin(end), Shape::Ideographs, lexemes);
        }
        if class::is_space(character) {
            return end;
        }
        let mark = Mark::of_character(character);
        if mark == Mark::Quote {
            return self.quote(at, end, lexemes);
        }
        if mark != Mark::Other {
            return self.phrase(at, end, None, Shape::Mark(mark), lexemes);
        }
        if class::digit_of_any_script(character).is_some() {
            let (literal, end) = digits::read_wide(text, bytes, at, settings);
            // Digits of another script alone are its own numbers, and none that a reader of this one takes in.
            let known = text.get(at..end).is_some_and(|digits| digits.chars().any(|digit| matches!(digit, '0'..='9' | '０'..='９')));
            if !known {
                return lexemes.push_mark(at, end, Mark::Other);
            }
            if settings.unspaced {
                lexemes.sign_before(at, literal.scale > 0);
            }
            lexemes.push_literal(literal, at, end);
            return end;
        }
        if let Some(eighths) = digits::vulgar(character) {
            lexemes.push_literal(Literal::vulgar(eighths), at, end);
            return end;
        }
        if character.is_alphabetic() {
            let end = class::wide_word_end(text, bytes, at);
            let shape = if character.is_uppercase() { Shape::Capital } else { Shape::Lower };
            let end = self.phrase(at, end, begin(end), shape, lexemes);
            return possessive(bytes, end);
        }
        if class::is_invisible(character) {
            return end;
        }
        self.phrase(at, end, begin(end), Shape::Mark(Mark::Other), lexemes)
    }

    /// Ideographs, up to what is none: each begins a phrase, and most mean nothing.
    #[inline]
    fn ideographs(&self, mut at: usize, mut key: Key, lexemes: &mut Lexemes) -> usize {
        // Whether the ideograph behind goes on with a phrase; what is none may do so in other ways.
        let goes_on = |step: &Step, end: usize| {
            step.longer()
                && self.may_go_on(step, end)
                && Key::of_ideograph(self.bytes, end).is_none_or(|next| self.lexicon.step(step.path, next).is_some())
        };
        loop {
            let end = at + 3;
            at = match self.lexicon.begin(key) {
                Some(step) if goes_on(step, end) => self.longest(at, end, step, Shape::Ideographs, lexemes),
                step => {
                    let (entry, tags) = step.map_or((0, Tags::NONE), |step| (step.entry, step.tags));
                    lexemes.push(Lexeme::new(at, end, Shape::Ideographs, entry, tags));
                    end
                }
            };
            match Key::of_ideograph(self.bytes, at) {
                Some(next) => key = next,
                None => return at,
            }
        }
    }
}

#[cfg(test)]
mod tests;
