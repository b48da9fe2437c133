//! What stands beside an amount, in the place of one of its parts, and is not understood: then nobody knows what the
//! amount is, and there is none.
//!
//! In: an amount read to its end. Out: whether such a thing stands there.

use crate::amount::{Amount, Measure};
use crate::lex::{Form, Literal, Mark, Sentence, Shape};
use crate::lexicon::{Tags, tags};
use crate::text::atom::Key;
use crate::text::class::is_sign;
use crate::value::{Currency, Status};

/// Whether something beside an amount leaves open what it is.
#[inline]
pub(crate) fn is_torn(sentence: Sentence<'_>, amount: &Amount) -> bool {
    if misspelled_scale(sentence, amount.number.end)
        || torn_groups(sentence, amount)
        || behind_misread_digits(sentence, amount.first)
        || behind_lone_comma(sentence, amount.number.end)
        || is_rest(sentence, amount)
    {
        return true;
    }
    match amount.measure {
        Measure::Money(..) => {
            glued_scale(sentence, amount.end)
                || misspelled_scale(sentence, amount.end)
                || before_cents(sentence, amount)
                || parted_scale(sentence, amount)
                || scale_behind_mark(sentence, amount)
                || taken_back(sentence, amount)
                || torn_apart(sentence, amount.end.saturating_sub(1))
                || misread_digits(sentence, amount.end)
        }
        Measure::Nothing => {
            after_sign(sentence, amount.first)
                || is_cents_behind(sentence, amount)
                || beside_code(sentence, amount)
                || taken_back(sentence, amount)
                || parted_by_word(sentence, amount)
                || amount.number.scaled && amount.first.checked_sub(1).is_some_and(|before| torn_apart(sentence, before))
                || scaled_behind(sentence, amount)
                || labelled_behind(sentence, amount)
                || priced_behind(sentence, amount)
        }
        _ => false,
    }
}

/// "$5 millionX": a word that begins as a scale does.
fn glued_scale(sentence: Sentence<'_>, at: usize) -> bool {
    if !sentence.is_unknown_word(at) || sentence.length(at) < 7 {
        return false;
    }
    let written = sentence.written(at);
    (6..=8)
        .filter_map(|length| written.get(..length))
        .any(|scale| sentence.lexicon.begin(Key::of_text(scale)).is_some_and(|step| step.tags.meets(tags!(Scale))))
}

/// "$1.2 rnillion", "40 bilion shares": a word behind a number that is one for a scale with a slip in it.
fn misspelled_scale(sentence: Sentence<'_>, at: usize) -> bool {
    const SHORTEST: usize = 5;
    // No scale is as long.
    const LONGEST: usize = 24;
    let mixed = sentence.is_word(at) && sentence.touches(at) && sentence.is_digits(at + 1);
    let long = sentence.is_unknown_word(at) && sentence.length(at) >= SHORTEST && sentence.shape(at) != Some(Shape::Capital);
    if !(mixed || long) || sentence.settings.unspaced || sentence.gap(at - 1) > 2 {
        return false;
    }
    let start = sentence.lexeme(at).map_or(0, |word| word.start);
    let behind = sentence.text.get(start..).unwrap_or_default();
    let end = behind.chars().take(LONGEST).take_while(|character| character.is_alphanumeric()).map(char::len_utf8).sum();
    sentence.lexicon.is_slip_of_scale(behind.get(..end).unwrap_or_default())
}

/// "$ 12. 50 a unit": whole money before a point and a blank, and two digits behind it that count nothing. They may be its
/// cents, and the point ends no sentence.
fn before_cents(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let last = amount.end.saturating_sub(1);
    let Some(behind) = sentence.text.get(amount.stop..).and_then(|behind| behind.strip_prefix(". ")) else { return false };
    let digits = behind.bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=2).contains(&digits) || !sentence.is_digits(last) || has_decimals(sentence, last) {
        return false;
    }
    let rest = behind.get(digits..).unwrap_or_default();
    let word = rest.trim_start();
    let end = word.find(|character: char| !character.is_alphanumeric()).unwrap_or(word.len());
    let tags =
        word.get(..end).filter(|word| !word.is_empty()).and_then(|word| sentence.lexicon.begin(Key::of_text(word))).map(|step| step.tags);
    // "$4. 5 billion"
    if tags.is_some_and(|tags| tags.meets(tags!(Scale))) {
        return true;
    }
    let joins = rest.starts_with(|character: char| character.is_alphanumeric() || matches!(character, ',' | '.' | '%' | '-' | '/'));
    let ends = rest.starts_with(['.', ',']) && !rest.get(1..).is_some_and(|rest| rest.starts_with(|digit: char| digit.is_ascii_digit()));
    digits == 2 && (ends || !joins && (end == 0 || tags.is_some_and(|tags| tags.meets(FUNCTION))))
}

/// The cents of such an amount.
fn is_cents_behind(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let plain = sentence.literal(amount.first).is_some_and(|literal| {
        let digits = literal.integer_digits;
        matches!(literal.form, Form::Plain | Form::Zero) && (digits == 2 || digits == 1 && amount.number.scaled)
    });
    let before = sentence.text.get(..amount.start).filter(|_| plain).and_then(|before| before.strip_suffix(". "));
    let sign =
        before.map(|before| before.trim_end_matches(|digit: char| digit.is_ascii_digit())).filter(|sign| sign.len() < amount.start - 2);
    sign.is_some_and(|sign| sign.trim_end_matches(' ').ends_with(|sign: char| sign == '$' || is_sign(sign)))
}

/// What a noun does not begin with.
const FUNCTION: Tags =
    tags!(Per, Each, In, Of, To, From, By, At, And, Or, Stop, Clause, Being, Comparator, Versus, Prior, Throughout, With);

fn has_decimals(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.literal(at).is_some_and(|literal| literal.scale > 0)
}

/// "£ 4 , 500": three digits behind a comma that stands between blanks, and others before it. They may be one number or two.
fn torn_groups(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let group = |comma: usize| {
        let parted = sentence.is_mark(comma, Mark::Comma) && sentence.gap(comma) == 1 && comma > 0 && sentence.gap(comma - 1) == 1;
        let digits =
            |at: usize| sentence.literal(at).filter(|literal| literal.scale == 0 && matches!(literal.form, Form::Plain | Form::Zero));
        parted
            && digits(comma - 1).is_some_and(|before| before.integer_digits <= 3)
            && digits(comma + 1).is_some_and(|behind| behind.integer_digits == 3)
    };
    group(amount.number.end) || amount.first.checked_sub(1).is_some_and(group)
}

/// "only ,50 a piece": one or two digits that touch a comma with a blank before it are decimals, and nobody knows of what.
fn behind_lone_comma(sentence: Sentence<'_>, end: usize) -> bool {
    let Some(number) = end.checked_sub(1) else { return false };
    let Some(comma) = number.checked_sub(1).filter(|&comma| sentence.is_mark(comma, Mark::Comma)) else { return false };
    let apart = |at: usize| sentence.before(at).is_none_or(|before| sentence.gap(before) > 0);
    let parted = apart(comma) || matches!(sentence.mark(comma - 1), Some(Mark::Hyphen | Mark::Open)) && apart(comma - 1);
    let few = |literal: &Literal| literal.integer_digits <= 2 && matches!(literal.form, Form::Plain | Form::Zero);
    parted && sentence.touches(comma) && sentence.literal(number).is_some_and(few)
}

/// "EUR25 / .8 m": decimals that stand apart from their number, or "000": a group without those before it.
fn is_rest(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let end = amount.number.end;
    let Some(last) = end.checked_sub(1) else { return false };
    let decimals = sentence.is_digits(end) && sentence.written(end).starts_with('.') && sentence.gap(last) <= 2;
    let group = |literal: &Literal| literal.form == Form::Zero && literal.scale == 0 && literal.integer_digits <= 3;
    let zeros = amount.number.value.is_zero() && sentence.literal(last).is_some_and(group);
    let behind = sentence.written(amount.first).starts_with('.') && sentence.before(amount.first).is_some_and(|at| sentence.is_digits(at));
    decimals && sentence.is_digits(last) || zeros || behind
}

/// "$218 [Phonetic] million": a scale that a remark parts from its number.
fn parted_scale(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let remark = !amount.number.scaled && sentence.is_mark(amount.end, Mark::Open) && sentence.is_mark(amount.end + 2, Mark::Close);
    remark && sentence.is_word(amount.end + 1) && sentence.has(amount.end + 3, tags!(Scale, ShortScale, MoneyScale))
}

/// "$742 -- $74.3 million", "over 30 -- 50%": what a speaker takes back, for the amount behind it has what it lacks.
fn taken_back(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let dashes =
        sentence.is_mark(amount.end, Mark::Hyphen) && sentence.touches(amount.end) && sentence.is_mark(amount.end + 1, Mark::Hyphen);
    if !dashes || amount.number.scaled {
        return false;
    }
    let sign = sentence.has(amount.end + 2, tags!(Major));
    let next = amount.end + 2 + usize::from(sign);
    let more = tags!(Scale, ShortScale, MoneyScale, Percent, PercentagePoint, BasisPoint);
    let unit = (next + 1..next + 4).find(|&at| !sentence.has(at, tags!(Cardinal, Hundred)) && !sentence.is_mark(at, Mark::Hyphen));
    sentence.is_number(next) && unit.is_some_and(|unit| sentence.has(unit, more)) && sign == matches!(amount.measure, Measure::Money(..))
}

/// "thirty something million": a word that is not understood, between a number and its scale.
fn parted_by_word(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let word = amount.end + usize::from(sentence.is_mark(amount.end, Mark::Hyphen));
    !amount.number.scaled
        && sentence.is_unknown_word(word)
        && sentence.shape(word) == Some(Shape::Lower)
        && sentence.has(word + 1, tags!(Scale))
        && !sentence.is_mark(word + 2, Mark::Hyphen)
}

/// "$4 5 million": digits behind a sign of money, and others with a scale right behind them.
fn torn_apart(sentence: Sentence<'_>, digits: usize) -> bool {
    let sign = digits.checked_sub(1).is_some_and(|sign| sentence.touches(sign) && sentence.has(sign, tags!(Major)));
    sign && sentence.is_digits(digits)
        && sentence.gap(digits) == 1
        && sentence.is_digits(digits + 1)
        && sentence.has(digits + 2, tags!(Scale))
}

/// Letters that are misread digits behind the mark of a number, "$3,OOO".
fn misread_digits(sentence: Sentence<'_>, mark: usize) -> bool {
    matches!(sentence.mark(mark), Some(Mark::Comma | Mark::Point))
        && mark > 0
        && sentence.touches(mark - 1)
        && sentence.touches(mark)
        && looks_like_digits(sentence, mark + 1)
}

/// And before one, "$l,200".
fn behind_misread_digits(sentence: Sentence<'_>, first: usize) -> bool {
    let Some(letters) = first.checked_sub(2) else { return false };
    let pointed = sentence.text.as_bytes().get(sentence.lexeme(first).map_or(0, |lexeme| lexeme.start)) == Some(&b'.');
    let marked = matches!(sentence.mark(first - 1), Some(Mark::Comma | Mark::Point)) && sentence.touches(first - 1);
    if pointed {
        return sentence.touches(first - 1) && looks_like_digits(sentence, first - 1);
    }
    marked && sentence.touches(letters) && looks_like_digits(sentence, letters)
}

/// Whether a word is of letters alone that digits are taken for.
fn looks_like_digits(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.is_word(at) && sentence.written(at).bytes().all(|byte| matches!(byte, b'O' | b'o' | b'l' | b'I' | b'S' | b'B' | b'Z'))
}

/// "5, 6 or $7 million": numbers of a list whose last alone has a sign of money.
fn priced_behind(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let priced = |or: usize| {
        let sign = sentence.has(or + 1, tags!(Major)) && !sentence.is_word(or + 1);
        sentence.has(or, tags!(Or)) && sign && sentence.is_digits(or + 2)
    };
    let listed = |at: usize| sentence.is_mark(at, Mark::Comma) && !sentence.touches(at);
    let before = amount.first.checked_sub(2).is_some_and(|other| listed(other + 1) && sentence.is_digits(other));
    let behind = listed(amount.end) && sentence.is_digits(amount.end + 1) && priced(amount.end + 2);
    !amount.number.spelled && !amount.number.scaled && (behind || before && priced(amount.end))
}

/// "45.2 (USD m)": a label behind a number that has no unit.
fn labelled_behind(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let code = amount.end + 1;
    let closes = (code + 1..code + 3).any(|at| sentence.is_mark(at, Mark::Close));
    sentence.is_mark(amount.end, Mark::Open) && closes && sentence.has(code, tags!(Major)) && !sentence.is_digits(code + 1)
}

/// "ten to fifteen, maybe twenty million": a number by itself before a comma, and one with the scale that it may share. No unit
/// tells that it is of something else.
fn scaled_behind(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let next = amount.end + 1;
    if !amount.number.spelled || amount.number.scaled || sentence.settings.unspaced || !sentence.is_mark(amount.end, Mark::Comma) {
        return false;
    }
    let Some(number) = (next..next + 3).find(|&at| sentence.has(at, tags!(Cardinal))) else { return false };
    let end = (number..number + 6).find(|&at| !sentence.has(at, tags!(Cardinal, Hundred)) && !sentence.is_mark(at, Mark::Hyphen));
    end.is_some_and(|end| sentence.has(end, tags!(Scale)))
}

/// "$5. million", "$5,million", "$5 (million)": a scale that a mark parts from its number.
fn scale_behind_mark(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let mark = matches!(sentence.mark(amount.end), Some(Mark::Point | Mark::Stop | Mark::Comma | Mark::Hyphen | Mark::Dash | Mark::Open));
    let scale = amount.end + 1;
    !amount.number.scaled
        && mark
        && sentence.has(scale, tags!(Scale))
        && sentence.shape(scale) == Some(Shape::Lower)
        && !sentence.is_mark(scale + 1, Mark::Hyphen)
}

/// A sign of money that has no number of its own, with one thing between it and this number: "$ A 5.25", "$|5.25".
fn after_sign(sentence: Sentence<'_>, first: usize) -> bool {
    (first.saturating_sub(2)..first).any(|at| sentence.has(at, tags!(Major))) && follows_sign(sentence, first)
}

#[inline(never)]
fn follows_sign(sentence: Sentence<'_>, first: usize) -> bool {
    let sign = |at: usize| {
        if !sentence.has(at, tags!(Major)) || !sentence.written(at).ends_with(|last: char| !last.is_alphanumeric() && last != '.') {
            return false;
        }
        // "5 $ (7)", "(€) 5": the sign is another number's, or that of a label.
        let served = at.checked_sub(1).is_some_and(|before| {
            sentence.is_number(before) || sentence.has(before, tags!(Scale, ShortScale, MoneyScale)) || sentence.is_mark(before, Mark::Open)
        });
        !served && sentence.gap(at) <= 1
    };
    let small = |at: usize| match sentence.shape(at) {
        Some(Shape::Mark(mark)) => !matches!(mark, Mark::Close | Mark::Comma | Mark::Stop | Mark::Semicolon | Mark::Equals | Mark::Colon),
        Some(Shape::Lower | Shape::Capital | Shape::Capitals) => !sentence.is_known(at) && sentence.length(at) <= 3,
        _ => false,
    };
    first.checked_sub(1).is_some_and(sign) || first.checked_sub(2).is_some_and(|at| sign(at) && small(at + 1) && sentence.gap(at + 1) <= 1)
}

/// A code with letters that are no scale: "xEUR 310", "310 EURx".
fn beside_code(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let before = || sentence.before(amount.first).is_some_and(|before| holds_code(sentence, before) && sentence.gap(before) <= 1);
    let after = || holds_code(sentence, amount.end) && sentence.gap(amount.end.saturating_sub(1)) <= 1;
    before() || after()
}

/// Whether an unknown word is a currency's code in capitals with small letters before or behind it.
#[inline]
fn holds_code(sentence: Sentence<'_>, at: usize) -> bool {
    if !sentence.is_unknown_word(at) || !(4..=6).contains(&sentence.length(at)) {
        return false;
    }
    holds_code_in(sentence.written(at))
}

#[inline(never)]
fn holds_code_in(word: &str) -> bool {
    let code = |code: &str, rest: &str| {
        let small = || rest.bytes().any(|byte| byte.is_ascii_lowercase());
        let found = if code.bytes().all(|byte| byte.is_ascii_uppercase()) { Currency::from_code(code) } else { None };
        // "1.5 MBTC" may be millions or a mistake for thousandths.
        found.is_some_and(|currency| small() || currency.status() == Status::CryptoAsset)
    };
    word.split_at_checked(3).is_some_and(|(first, rest)| code(first, rest))
        || word.split_at_checked(word.len() - 3).is_some_and(|(rest, last)| code(last, rest))
}
