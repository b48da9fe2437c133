//! What is no figure in an unspaced script.

use rust_decimal::Decimal;

use crate::amount::ideographs::{is_denominator, is_plain_half};
use crate::amount::{Amount, Measure, UnitOf};
use crate::lex::noun::is_noun;
use crate::lex::{ENUMERATION, Form, Literal, Mark, Sentence, Shape, sense};
use crate::lexicon::{Cue, MOVEMENTS, Period, Sense, tags};
use crate::number::year::YEARS;
use crate::value::exact;

/// Whether an amount is a figure: no date, no rank, no word or name that holds a number word, no code.
pub(crate) fn is_figure(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let before = sentence.before(amount.first);
    let next = amount.end;
    let whole = sentence.len() == amount.end - amount.first;
    let last = (amount.first..amount.end)
        .rev()
        .find(|&at| sentence.lexeme(at).is_some_and(|lexeme| lexeme.end() == amount.stop))
        .unwrap_or(amount.first);
    // 1株当たり, 1人あたり: what follows is told for each.
    if sentence.settings.order.case_behind && sentence.has(next, tags!(Per))
        || sentence.settings.counters_stand_alone && is_denominator(sentence, amount)
    {
        return false;
    }
    let number = Placed { sentence, amount, before, next, last };
    if number.is_part_or_name() || number.is_time_or_place() || number.is_escape() || !whole && number.is_listed_or_code() {
        return false;
    }
    !amount.number.spelled || whole || number.is_said()
}

/// An amount in its sentence.
struct Placed<'a> {
    sentence: Sentence<'a>,
    amount: &'a Amount,
    /// The lexeme before it, and the one behind.
    before: Option<usize>,
    next: usize,
    /// Its last lexeme that ends where it ends.
    last: usize,
}

impl Placed<'_> {
    /// Whether it is a part of another number, a rank, or of a name: 极氪7X, 9秒98, 前10名.
    fn is_part_or_name(&self) -> bool {
        let Self { sentence, amount, before, next, last } = *self;
        let after = |wanted| before.is_some_and(|before| sentence.has(before, wanted));
        // 长征-5火箭
        let model = || {
            let Some(hyphen) = before.filter(|&at| at > 0 && sentence.is_mark(at, Mark::Hyphen)) else { return false };
            let name = is_noun(sentence, hyphen - 1) || sentence.has(hyphen - 1, tags!(NameCue));
            name && sentence.touches(hyphen - 1) && sentence.touches(hyphen)
        };
        // 1株を5株に分割
        let split = || sentence.all_tags.meets(tags!(Split)) && (next..next + 8).any(|at| sentence.has(at, tags!(Split)));
        // 9秒98: a part of the unit that is written behind it, so that neither tells how much it is.
        let open = |at: usize| at > 0 && sentence.has(at - 1, tags!(Unit)) && sentence.touches(at - 1) && sentence.is_digits(at);
        let measured = |at: usize| {
            sentence
                .has(at, tags!(Unit, Period, Classifier, Major, Minor, Percent, PercentagePoint, BasisPoint, Scale, Hundred, Tenths, Times))
        };
        match amount.measure {
            Measure::Count(UnitOf::Known(_)) if split() => return true,
            Measure::Count(UnitOf::Known(_)) if open(next) && !measured(next + 1) => return true,
            // 2年9か月ぶり: a part of the time since.
            Measure::Count(UnitOf::Period(_))
                if sentence.touches(last)
                    && sentence.is_digits(next)
                    && sentence.has(next + 1, tags!(DateMark))
                    && !sentence.has(next + 1, tags!(Period)) =>
            {
                return true;
            }
            // 1株利益
            Measure::Count(UnitOf::Noun(head, _)) if sentence.has(head, tags!(Measures)) => return true,
            // 23年の計画, but 23年間: a year of the calendar.
            Measure::Count(UnitOf::Period(Period::Year))
                if sentence.settings.counters_stand_alone
                    && amount.number.digits == 2
                    && sentence.has(last, tags!(DateMark))
                    && exact::is_within(amount.number.value, 20..36) =>
            {
                return true;
            }
            // 3・11: a day, where nothing tells what it would count.
            Measure::Nothing if sentence.settings.raised_point && is_raised(sentence, amount) => return true,
            Measure::Nothing if open(amount.first) && amount.number.bare => return true,
            // What has a unit could be below zero there: no figure rather than one above it.
            Measure::Nothing | Measure::Count(UnitOf::Noun(..)) | Measure::Percent | Measure::Money(..) if model() => return true,
            // 极氪7X上市
            Measure::Multiple if goes_on_name(sentence, amount) => return true,
            Measure::Nothing if odds(sentence, amount) => return true,
            // 第二十二元素
            Measure::Money(..) if amount.number.spelled && after(tags!(NameCue)) && amount.starts_with_number => return true,
            // 3个多亿: what is counted is a scale.
            Measure::Count(UnitOf::Noun(..)) if sentence.has(next - 1, tags!(After)) && sentence.has(next, tags!(Hundred, Scale)) => {
                return true;
            }
            // 5M带宽, 8K电视: a letter that makes a name of a noun, and no number of it.
            Measure::Count(UnitOf::Noun(head, _))
                if lettered(sentence, amount) && !sentence.has(amount.number.end, tags!(Classifier)) && head == amount.number.end =>
            {
                return true;
            }
            // 贬1.5角, 50万刀买车: the coin is not read, so neither is its number.
            Measure::Nothing
                if (sentence.has(next, tags!(Minor)) || amount.number.scaled && sentence.has(next, tags!(Major)))
                    && sentence.touches(last) =>
            {
                return true;
            }
            // 58同城, 360公司: a number without a measure word at the head of a clause begins a name.
            Measure::Nothing | Measure::Count(UnitOf::Noun(..)) if heads_name(sentence, amount) => return true,
            // 《流浪地球2》: the end of a title.
            Measure::Nothing if amount.number.bare && sentence.touches(last) && sentence.written(next) == TITLE_ENDS => return true,
            // 7天逆回购, 3个月Shibor: the tenor in the name of an instrument.
            Measure::Count(UnitOf::Period(_)) if is_tenor(sentence, amount) && !after(tags!(Prior, Before, At)) => return true,
            // 7连涨: so many in a row.
            Measure::Nothing if sentence.has(next, tags!(Prior)) && sentence.has(next, MOVEMENTS) && sentence.touches(last) => return true,
            // 前10名股东: a rank.
            Measure::Count(UnitOf::Noun(..)) if before.is_some_and(|before| sentence.is(before, Sense::Cue(Cue::Rank))) => return true,
            // 3.0阶段, 工业4.0时代: the number of an edition.
            Measure::Nothing | Measure::Count(UnitOf::Noun(..)) if names_edition(sentence, amount) => return true,
            // 0755-83246888: a telephone.
            Measure::Nothing | Measure::Count(UnitOf::Noun(..))
                if amount.high.is_some() && sentence.literal(amount.first).is_some_and(|literal| literal.form == Form::Zero) =>
            {
                return true;
            }
            // 20几万, 20来万: what is not understood stands in the place of a digit.
            Measure::Nothing
                if amount.high.is_none()
                    && sentence.touches(last)
                    && (is_noun(sentence, next) || sentence.has(next, tags!(Stop)) && sentence.length(next) == 3)
                    && sentence.touches(next)
                    && sentence.has(next + 1, tags!(Hundred, Scale)) =>
            {
                return true;
            }
            _ => {}
        }
        false
    }

    /// Whether it tells a time of the day, a day or a year, or where something is: 8点整, 2019年.
    fn is_time_or_place(&self) -> bool {
        let Self { sentence, amount, next, last, before } = *self;
        let after = |wanted| before.is_some_and(|before| sentence.has(before, wanted));
        let clock = || {
            let hour = amount.high.is_none() && amount.number.value.scale() == 0 && exact::is_within(amount.number.value, 0..25);
            let told = tags!(Moves, MovesOrChange, Towards, Shifts, Filler, Before);
            hour && sentence.has(last, tags!(DecimalPoint)) && is_noun(sentence, next) && sentence.touches(last) && !after(told)
        };
        match amount.measure {
            // 3、6、9和12月
            Measure::Nothing if lists_months(sentence, amount) => return true,
            // 8点整
            Measure::Count(UnitOf::Known(_)) if clock() => return true,
            Measure::Count(UnitOf::Noun(head, _)) if is_name(sentence, amount, head) || in_address(sentence, amount, head) => return true,
            // 每10股派5元: so many are the denominator of what follows.
            Measure::Count(UnitOf::Known(_) | UnitOf::Noun(..)) | Measure::Money(..)
                if after(tags!(Per)) && !sentence.settings.order.case_behind =>
            {
                return true;
            }
            Measure::Count(UnitOf::Period(period))
                if sentence.has(last, tags!(DateMark)) && !is_plain_half(sentence, last.saturating_sub(1)) =>
            {
                let calendar_year = !amount.number.scaled && exact::is_within(amount.number.value, YEARS)
                    || amount.high.is_some() && amount.number.value >= Decimal::from(1800);
                let day = period == Period::Day && !after(tags!(Prior, Before));
                let month = period == Period::Month;
                if calendar_year || day || month || after(tags!(NameCue)) || period == Period::Year && short_year(sentence, amount) {
                    return true;
                }
            }
            // 上午10点, 10点30分
            Measure::Count(UnitOf::Known(_)) => {
                let minutes = sentence.touches(last) && sentence.is_digits(last + 1) && sentence.has(last + 2, tags!(DateMark));
                if after(tags!(Clock)) && amount.number.digits > 0 || minutes && sentence.has(last, tags!(DecimalPoint)) {
                    return true;
                }
            }
            _ => {}
        }
        false
    }

    /// Whether a bare number is a code, a telephone or the number of a list: 300750.SZ, "1、".
    fn is_listed_or_code(&self) -> bool {
        let Self { sentence, amount, before, next, .. } = *self;
        if amount.measure != Measure::Nothing || !amount.number.bare {
            return false;
        }
        // 300750.SZ, （600519）, "1、" at the head of a line
        let point = matches!(sentence.mark(next), Some(Mark::Stop | Mark::Point));
        let suffixed = point && sentence.touches(next - 1) && sentence.touches(next) && sentence.is_word(next + 1);
        let enclosed = amount.number.digits > 3
            && before.is_some_and(|before| sentence.is_mark(before, Mark::Open))
            && matches!(sentence.mark(next), Some(Mark::Close | Mark::Comma));
        // At the head of the text, or of a part of it: "要点：1. 营收增长5%；2. …"
        let part = || {
            let head = before.is_some_and(|before| matches!(sentence.mark(before), Some(Mark::Colon | Mark::Semicolon | Mark::Stop)));
            // The mark may also end the sentence, as far as the lexer knows.
            let rest = sentence.lexeme(next).and_then(|mark| sentence.text.get(mark.end()..));
            head && !sentence.is_number(next + 1) && rest.is_some_and(|rest| !rest.trim_start().is_empty())
        };
        let listed = amount.number.digits <= 2
            && (point || matches!(sentence.mark(next), Some(Mark::Comma | Mark::Close)))
            && (amount.first == 0 || part());
        // （03）1234-5678
        let telephone = amount.high.is_some() && before.is_some_and(|before| sentence.is_mark(before, Mark::Close));
        telephone || suffixed || enclosed || listed || sentence.has(next, tags!(Interest)) || ratio_part(sentence, amount)
    }

    /// "%28", "30%25": the escapes of an address.
    fn is_escape(&self) -> bool {
        let Self { sentence, amount, before, last, .. } = *self;
        let escaped = || {
            sentence.touches(last) && sentence.is_digits(last + 1)
                || before.is_some_and(|before| sentence.written(before) == "%" && sentence.touches(before))
        };
        amount.measure == Measure::Percent && sentence.written(last) == "%" && escaped()
    }

    /// Whether a number in words says how much something is, and is not part of a word: 万科, 百姓.
    fn is_said(&self) -> bool {
        let Self { sentence, amount, before, next, .. } = *self;
        let after = |wanted| before.is_some_and(|before| sentence.has(before, wanted));
        // 二五八: two digits side by side are no number, unless they are neighbours.
        if before.is_some_and(|before| sentence.touches(before) && sentence.has(before, tags!(Cardinal))) {
            return false;
        }
        // 万科, 百姓, 单位：亿元: a hundred or more without a digit before it.
        let round = amount.high.is_none() && sense!(sentence, amount.first, { Sense::Hundred(2..) | Sense::Scale(_) => () }).is_some();
        let goes_on = tags!(Hundred, Scale, PartOf, After);
        let goes_on = if sentence.settings.bare_places { goes_on.or(tags!(Cardinal)) } else { goes_on };
        let worded = round && !sentence.has(amount.first + 1, goes_on);
        let hedged = after(tags!(Before));
        // （单位：百万元）, 単位：百万円: what a table counts in.
        let places = |at: usize| sentence.has(at, tags!(Hundred, Scale));
        let headed = before.is_some_and(|before| matches!(sentence.mark(before), Some(Mark::Colon | Mark::Open)));
        if headed && (amount.first..amount.number.end).all(places) {
            return false;
        }
        match amount.measure {
            // 一家公司 is "a company".
            Measure::Count(unit) if !matches!(unit, UnitOf::Period(_)) => hedged || amount.number.value != Decimal::ONE && !worded,
            Measure::Count(_) | Measure::Money(..) => !worded || hedged,
            Measure::Nothing if worded => hedged,
            Measure::Nothing => amount.number.scaled || stands_between_marks(sentence, amount),
            Measure::Fraction => {
                let half = is_plain_half(sentence, amount.first);
                // 两个半小时
                if half && after(tags!(Classifier)) {
                    return false;
                }
                !half || amount.end - amount.first > 1 || !is_noun(sentence, next)
            }
            _ => true,
        }
    }
}

/// Whether a plain number of a clause stands first in it and touches a noun that nothing parts from it.
fn heads_name(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let number = amount.number.end;
    let plain = |literal: &Literal| literal.form == Form::Plain && (2..=3).contains(&literal.integer_digits);
    // 58同城: at the head of a sentence also a word that means something elsewhere.
    let word = is_noun(sentence, number)
        || amount.first == 0 && amount.measure == Measure::Nothing && sentence.shape(number) == Some(Shape::Ideographs);
    !sentence.settings.counters_stand_alone
        && sentence.literal(amount.first).is_some_and(plain)
        && amount.high.is_none()
        && number == amount.first + 1
        && word
        && sentence.touches(amount.first)
        && sentence
            .before(amount.first)
            .is_none_or(|before| sentence.mark(before).is_some_and(|mark| mark != Mark::Comma || sentence.written(before) == ENUMERATION))
}

/// Closes the title of a work.
const TITLE_ENDS: &str = "》";

/// Whether a bare number is the first of several months that share one sign: 3、6、9和12月.
fn lists_months(sentence: Sentence<'_>, amount: &Amount) -> bool {
    const MONTHS: std::ops::Range<i128> = 1..13;
    let month = |at: usize| sentence.has(at, tags!(DateMark)) && sense!(sentence, at, { Sense::Period(Period::Month) => () }).is_some();
    let joint = |at: usize| sentence.written(at) == ENUMERATION || sentence.has(at, tags!(And));
    let mut at = amount.end;
    for _ in MONTHS {
        if !joint(at) || !sentence.is_digits(at + 1) {
            return false;
        }
        if month(at + 2) {
            return amount.number.bare && exact::is_within(amount.number.value, MONTHS);
        }
        at += 2;
    }
    false
}

/// Whether a span of time names what stands behind it, by itself or with others of a list: 7天逆回购, 1天、7天逆回购.
fn is_tenor(sentence: Sentence<'_>, amount: &Amount) -> bool {
    /// No list of tenors is longer.
    const MOST: usize = 8;
    let joint = |at: usize| sentence.written(at) == ENUMERATION || sentence.has(at, tags!(And));
    let listed = |at: usize| joint(at) && sentence.is_digits(at + 1) && sentence.has(at + 2, tags!(Period));
    let at = (amount.end..).step_by(3).take(MOST).find(|&at| !listed(at)).unwrap_or(amount.end);
    sentence.touches(at - 1) && sentence.is(at, Sense::Cue(Cue::Interest)) && !sentence.has(at, MOVEMENTS)
}

/// Whether a digit with a point and a nought stands right before a noun that no measure word leads to.
fn names_edition(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let next = amount.first + 1;
    let edition = sentence.literal(amount.first).is_some_and(|literal| {
        literal.integer_digits == 1 && literal.scale == 1 && literal.mantissa.is_some_and(|mantissa| mantissa % 10 == 0)
    });
    let noun = is_noun(sentence, next) || sentence.has(next, tags!(Stop)) && sentence.written(next).chars().count() > 1;
    edition && amount.high.is_none() && amount.number.end == next && sentence.touches(amount.first) && noun
}

/// Whether the number of an amount ends in a scale that is a capital letter.
fn lettered(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let scale = amount.number.end.saturating_sub(1);
    amount.number.scaled && sentence.length(scale) == 1 && sentence.shape(scale) == Some(Shape::Capital)
}

/// A number below a hundred whose decimals stand behind a raised point.
fn is_raised(sentence: Sentence<'_>, amount: &Amount) -> bool {
    amount.number.value < Decimal::ONE_HUNDRED && sentence.written(amount.first).contains('・')
}

/// A number of several ideographs with nothing around it: 二百三十三，五百七十七.
fn stands_between_marks(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let mark = |at: usize| matches!(sentence.mark(at), Some(Mark::Comma | Mark::Stop | Mark::Semicolon | Mark::Colon));
    let placed = (amount.first..amount.end).any(|at| sentence.has(at, tags!(Hundred, DecimalPoint, PartOf)));
    placed
        && amount.end > amount.first + 1
        && sentence.before(amount.first).is_none_or(mark)
        && (amount.end == sentence.len() || mark(amount.end))
}

/// 24国开06, 10转4派2元: a noun without a measure word between two numbers that touch it is part of a name or a ratio, and
/// so is a small number that touches a noun on both sides (国债11收益率).
fn is_name(sentence: Sentence<'_>, amount: &Amount, head: usize) -> bool {
    let bare = !amount.number.scaled && !amount.number.spelled && amount.high.is_none();
    if !bare || sentence.has(head, tags!(Classifier)) || head > 0 && sentence.has(head - 1, tags!(Classifier)) {
        return false;
    }
    let behind = sentence.touches(amount.end - 1) && sentence.is_digits(amount.end);
    behind || amount.first > 0 && is_noun(sentence, amount.first - 1) && sentence.touches(amount.first - 1)
}

/// 6座23樓3室: numbers with a measure word each, side by side, are a place.
fn in_address(sentence: Sentence<'_>, amount: &Amount, head: usize) -> bool {
    let part = |at: usize| sentence.is_digits(at) && sentence.touches(at) && sentence.has(at + 1, tags!(Storey));
    let next = sentence.touches(head) && part(head + 1);
    let last = amount.first > 1 && sentence.touches(amount.first - 1) && part(amount.first - 2);
    sentence.has(head, tags!(Storey)) && (next || last)
}

/// A sign of times in capitals that ends the name of a model, between two nouns that touch it.
fn goes_on_name(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let touching = |at: usize| is_noun(sentence, at) && sentence.touches(at);
    amount.first > 0
        && touching(amount.first - 1)
        && matches!(sentence.shape(amount.end - 1), Some(Shape::Capital | Shape::Capitals))
        && !amount.number.scaled
        && sentence.touches(amount.end - 1)
        && sentence.touches(amount.end - 2)
}

/// 10送3, 10转4: what is parted from the number before it by one ideograph that counts nothing.
fn ratio_part(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let Some(joint) = amount.first.checked_sub(1).filter(|&at| at > 0 && sentence.touches(at) && sentence.touches(at - 1)) else {
        return false;
    };
    let joins = sentence.length(joint) == 3 && (is_noun(sentence, joint) || sentence.has(joint, tags!(DateMark)));
    joins && sentence.is_digits(joint - 1) && !amount.number.scaled
}

/// 25-27年, 24年营收 at the head of a clause, 18年5月, 09年三季度, 26年15亿元: years of the calendar in two digits.
fn short_year(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let recent = |value: Decimal| exact::is_within(value, 20..36);
    if amount.number.digits != 2 {
        return false;
    }
    if let Some(high) = amount.high {
        let years = recent(amount.number.value) && recent(high) && high - amount.number.value <= Decimal::from(3);
        // 从18年至22年: how long something takes is seldom told so.
        let from = || sentence.before(amount.first).is_some_and(|before| sentence.has(before, tags!(From)));
        let span = high - amount.number.value;
        return years || from() && high < Decimal::from(36) && span > Decimal::ZERO && span <= Decimal::from(6);
    }
    if amount.number.scaled {
        return false;
    }
    let next = amount.end;
    let month = sentence.is_digits(next) && sentence.has(next + 1, tags!(DateMark));
    let part = sentence.settings.spans.iter().any(|(form, _)| sentence.written(next).contains(form));
    if month || part {
        return true;
    }
    let before = sentence.before(amount.first);
    let lasts = before.is_some_and(|before| sentence.has(before, tags!(Prior, Before, Throughout, Each, Per, At)));
    if recent(amount.number.value) && sentence.is_digits(next) && sentence.touches(next - 1) && !lasts {
        return true;
    }
    let head = before.is_none_or(|before| sentence.is_mark(before, Mark::Comma));
    let expected = before.is_some_and(|before| sentence.has(before, tags!(Expected, Filler)));
    recent(amount.number.value)
        && (head && sentence.has(next, tags!(Worth, Filler, Against, Sequential)) || expected && sentence.has(next, tags!(Worth)))
}

/// More against less: 6比3, 5∶1.
fn odds(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let against = |at: usize| {
        (sentence.has(at, tags!(Comparator)) || sentence.is_mark(at, Mark::Colon))
            && sentence.touches(at)
            && at > 0
            && sentence.touches(at - 1)
    };
    !amount.number.scaled
        && (against(amount.end) && sentence.is_number(amount.end + 1)
            || amount.first > 1 && against(amount.first - 1) && sentence.is_number(amount.first - 2))
}
