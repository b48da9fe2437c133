//! Prices: the currency before a number or behind it, and the cents.
//!
//! In: an amount whose number is read, or is to be read, and the currency beside it. Out: the amount as money over
//! all that says it, such as "US$5 million", "5 dollars and 20 cents", "$(3.4) million"; or no price.

use rust_decimal::Decimal;

use crate::amount::denomination::{Denominated, begins_next, denominated};
use crate::amount::marks::{group, is_no_note, is_round, take_no_cents, take_trailing_minus};
use crate::amount::{Amount, Measure, Settling, Sign, UnitOf, base, hundredth, is_year, rate, rescale, rescale_by, settle, take};
use crate::lex::{Form, Mark, Sentence, Shape, noun, sense};
use crate::lexicon::{COUNTED_IN_LAKHS, FormKind, MODEL_LETTERS, Sense, tags};
use crate::number::words::last_and;
use crate::number::{Around, Fault, part, read, year};
use crate::value::exact::{self, exact_product, exact_sum};
use crate::value::{Currency, Settled, Status, Written};

/// A currency before a number: its sign, code or name.
#[inline]
pub(crate) fn prefix(sentence: Sentence<'_>, at: usize, region: &Settling) -> Option<Denominated> {
    let mut found = denominated(sentence, at, region)?;
    let Denominated { form, homograph, .. } = found;
    if found.minor > 0 || sentence.gap(at) > 3 {
        return None;
    }
    let shape = sentence.shape(at)?;
    let in_capitals = shape == Shape::Capitals || shape == Shape::Ideographs || matches!(shape, Shape::Mark(_));
    let touching = sentence.touches(at);
    let fits = match form {
        FormKind::Code => in_capitals || found.power.is_some() || touching && !homograph,
        // A lone letter is a sign only when it touches its number, or has its point.
        FormKind::Sign => sentence.length(at) > 1 && !homograph || touching || matches!(shape, Shape::Mark(_) | Shape::Ideographs),
        FormKind::Name => !homograph || sentence.written(at).contains(' '),
    };
    // "MEUR 5": a code with its scale stands before digits.
    let signed = found.end + usize::from(matches!(sentence.mark(found.end), Some(Mark::Open | Mark::Minus | Mark::Hyphen)));
    let worded = form == FormKind::Code && found.power.is_some() && !sentence.has(at, tags!(Major)) && !sentence.is_digits(signed);
    if !fits || worded || form == FormKind::Code && names_pair(sentence, at) {
        return None;
    }
    let mut next = at + 1;
    // "Rs. 20": the point of an abbreviation.
    if form != FormKind::Name && sentence.is_mark(next, Mark::Point) && sentence.touches(at) {
        next += 1;
    }
    // "EUR million 12.5", "US$ m 412"
    if form != FormKind::Name && !homograph {
        if found.power.is_some() {
            next = found.end;
        } else if let Some(power) = scale_between(sentence, next, found.currency) {
            found.power = Some(power);
            next += 1 + usize::from(sentence.is_mark(next + 1, Mark::Point));
        }
    }
    // "USD$ 15": a sign behind its code says the same again.
    if sentence.touches(at) && denominated(sentence, next, region).is_some_and(|again| again.form == FormKind::Sign && again.minor == 0) {
        next += 1;
    }
    if sentence.is_mark(next, Mark::Colon) && sentence.touches(next - 1) && form != FormKind::Name {
        // "Turnover, £m: 845" is a label.
        if found.power.is_some() {
            return None;
        }
        next += 1;
    } else if form == FormKind::Code && !homograph && found.power.is_none() && names_what_follows(sentence, at, next) {
        next += 1;
    }
    found.end = next;
    Some(found)
}

/// "Deal size in USD : 90.3 m": a colon that stands apart from the code that it leads from.
fn names_what_follows(sentence: Sentence<'_>, code: usize, colon: usize) -> bool {
    let within = sentence.before(code).is_some_and(|before| sentence.has(before, tags!(In)));
    within && sentence.is_mark(colon, Mark::Colon) && sentence.gap(colon) == 1 && sentence.is_digits(colon + 1)
}

/// The scale between a currency and its number, "EUR million 12.5": it touches neither.
fn scale_between(sentence: Sentence<'_>, at: usize, currency: Currency) -> Option<i8> {
    // "Rs. Cr. 1,250"
    let last = if sentence.is_mark(at + 1, Mark::Point) && sentence.touches(at) { at + 1 } else { at };
    let apart = at > 0 && sentence.gap(at - 1) == 1 && sentence.gap(last) == 1 && sentence.is_digits(last + 1);
    let power = sense!(sentence, at, {
        Sense::Scale(power) | Sense::ShortScale(power) => power,
        Sense::MoneyScale(power) if sentence.shape(at) == Some(Shape::Lower) => power,
        Sense::RupeeScale(power) if COUNTED_IN_LAKHS.contains(&currency) && sentence.length(at) > 1 => power,
    });
    power.filter(|_| apart).and_then(|power| i8::try_from(power).ok())
}

/// "USD/JPY 157.90": two codes around a slash name what is quoted.
fn names_pair(sentence: Sentence<'_>, at: usize) -> bool {
    let Some(first) = at.checked_sub(2).filter(|_| sentence.is_mark(at - 1, Mark::Slash)) else { return false };
    sentence.touches(at - 1)
        && sentence.touches(first)
        && sentence.has(first, tags!(Major))
        && !first.checked_sub(1).is_some_and(|at| sentence.is_digits(at))
}

/// An amount whose currency stands before its number.
#[inline]
pub(crate) fn with_prefix(
    sentence: Sentence<'_>,
    first: usize,
    prefix: Denominated,
    sign: Sign,
    region: &Settling,
    amount: &mut Amount,
) -> Option<()> {
    let at = prefix.end;
    // A label that a colon parts from its number is outside.
    let label = at > first + 1 && sentence.is_mark(at - 1, Mark::Colon) && !sentence.touches(at - 2);
    let first = if label { at } else { first };
    let bracketed = || is_round(sentence, at) && (sentence.touches(at - 1) || stands_apart(sentence, at, prefix.form));
    let (at, sign, closing) = match sentence.mark(at) {
        Some(Mark::Hyphen | Mark::Minus | Mark::Dash) if sentence.touches(at) => (at + 1, Sign::Minus, false),
        Some(Mark::Plus) if sentence.touches(at) => (at + 1, Sign::Plus, false),
        Some(Mark::Open) if bracketed() => (at + 1, sign, true),
        _ => (at, sign, false),
    };
    let around = Around::money(prefix.currency);
    base(sentence, first, at, around, amount)?;
    // "for a dollar ten shares": the article has the name for itself.
    let coin = || sentence.before(first).is_some_and(|before| sentence.has(before, tags!(Article)));
    if prefix.form == FormKind::Name && amount.number.spelled && coin() {
        return None;
    }
    // "rupees five thousand and fifty paise": what "and" joins is of the coin.
    if amount.number.spelled && sentence.has(amount.end, tags!(Minor)) {
        if let Some(and) = last_and(sentence, at, amount.end) {
            base(&sentence.until(and), first, at, around, amount)?;
        }
    }
    // "Rs 3 lakh and twenty-five hundred dollars": so is what another currency follows.
    if amount.number.end == amount.end && sentence.has(amount.end, tags!(Major)) && other(sentence, amount.end, prefix, region) {
        if let Some(and) = last_and(sentence, at, amount.end) {
            base(&sentence.until(and), first, at, around, amount)?;
        }
    }
    amount.sign = sign;
    // "THE TOP THREE LENDERS": no code that is also a word stands before a number in words.
    if prefix.form == FormKind::Code && prefix.homograph && amount.number.spelled {
        return None;
    }
    // 万 alone behind letters is a name: J.D.万斯.
    if sentence.settings.unspaced && amount.number.spelled && sentence.has(at, tags!(Scale, Hundred)) {
        return None;
    }
    if is_name(sentence, first, prefix, region, amount) {
        return None;
    }
    group(sentence, amount, prefix.currency, region);
    local_scale(sentence, amount, prefix.currency);
    take_grand(sentence, amount);
    let scaled = amount.number.scaled;
    if closing {
        // "LPS (3.1) cents": what stands behind the bracket is the unit, and the letters before it no sign.
        if !sentence.is_mark(amount.end, Mark::Close) || sentence.has(amount.end + 1, tags!(Minor)) {
            return None;
        }
        let end = amount.end + 1;
        take(sentence, amount, end);
        amount.sign = Sign::Minus;
        scale_outside(sentence, end, amount, true);
    }
    if let Some(power) = behind_bracket(sentence, first, amount) {
        amount.unfit |= rescale(amount, power).is_none();
    }
    if has_own_unit(sentence, prefix, region, amount) {
        return None;
    }
    // "USD.50": a point that ends no code may begin decimals.
    let last = prefix.end.saturating_sub(1);
    let pointed =
        prefix.form == FormKind::Code && sentence.is_mark(last, Mark::Point) && sentence.touches(last) && sentence.touches(last - 1);
    // "$5/6": a part of one, or two numbers.
    let part = amount.number.fraction && !amount.number.spelled && sentence.is_mark(at + 1, Mark::Slash);
    if part {
        amount.number.fault = Some(Fault::Torn);
    }
    amount.unfit |= pointed || part || strange(sentence, first);
    match prefix.power {
        // "US$m 412 shares" may count them.
        Some(_) if sentence.has(amount.end, tags!(Period, Unit, Classifier)) => amount.unfit = true,
        // "£m 5 million": said twice, or a million million.
        Some(_) if scaled => amount.unfit = true,
        Some(power) => rescale_by(amount, power),
        None => {}
    }
    amount.becomes(Measure::Money(prefix.currency, prefix.settled));
    take_no_cents(sentence, amount);
    take_trailing_minus(sentence, amount, region);
    said_again(sentence, amount, prefix.form, region);
    minor_part(sentence, amount, region);
    // "₹12 LPA": the scale says that it is by the year.
    amount.per = sense!(sentence, amount.end - 1, { Sense::Each(period) if sentence.has(amount.end - 1, tags!(RupeeScale)) => UnitOf::Period(period) });
    rate::finish(sentence, amount);
    Some(())
}

/// Whether a sign or a name and a bare number are more often a name: "Euro 2020", "Y2K", "PS4".
fn is_name(sentence: Sentence<'_>, first: usize, prefix: Denominated, region: &Settling, amount: &Amount) -> bool {
    // "Euro 2020" is no price, and "US$m 2020" the head of a column.
    let unit_behind = sentence.settings.unspaced && sentence.has(amount.end, tags!(Major));
    let bare_year = (prefix.form == FormKind::Name || prefix.power.is_some()) && is_year(amount) && !unit_behind;
    let last = prefix.end.saturating_sub(1);
    let doubtful = prefix.form == FormKind::Code && prefix.homograph;
    let letters = prefix.power.is_none() && sentence.is_word(last);
    let letter = letters && sentence.length(last) == 1;
    let model = letters && sentence.touches(last) && heads_model(sentence, last);
    let awaited = || {
        if doubtful {
            return code_stands(sentence, first, last, amount);
        }
        // "rose Y12 to Y1,405"
        let again = amount.end + 1;
        let goes_on = sentence.has(amount.end, tags!(To)) && sentence.written(again) == sentence.written(last);
        let marked = sentence.literal(again + 1).is_some_and(|literal| literal.form == Form::Marked);
        goes_on && marked && sentence.touches(again)
            || region.currency == Some(prefix.currency)
            || paid(sentence, first)
            || rate::per(sentence, amount.end, Measure::Money(prefix.currency, prefix.settled)).is_some()
    };
    // "Y2K", "Y200t"
    let scale = amount.end - 1;
    let multiple = letter
        && sentence.touches(scale - 1)
        && (sentence.has(scale, tags!(ShortScale)) && sentence.shape(scale) == Some(Shape::Capital) && amount.number.digits == 1
            || sentence.has(scale, tags!(MoneyScale)) && sentence.shape(scale) == Some(Shape::Lower) && amount.number.written.exponent > 9);
    amount.number.bare && (doubtful || letter || model) && !awaited() || bare_year || multiple
}

/// Whether the number has a unit behind it that is not of the currency before it.
fn has_own_unit(sentence: Sentence<'_>, prefix: Denominated, region: &Settling, amount: &Amount) -> bool {
    // "INR 5%": the number has a unit of its own; but "£399pp" is for each person.
    if sentence.has(amount.end, tags!(Percent, PercentagePoint, BasisPoint)) && !sentence.has(amount.end, tags!(Per)) {
        return true;
    }
    // "the euro 151 yen": the number has a currency of its own.
    let doubtful = prefix.form == FormKind::Code && prefix.homograph;
    sentence.settings.unspaced && owned(sentence, amount, prefix, region)
        || !sentence.settings.unspaced
            && (prefix.form == FormKind::Name || doubtful)
            && other(sentence, amount.end, prefix, region)
            && !leads_next(sentence, amount.end, amount.end + 1, FormKind::Sign)
}

/// Whether letters before a number that touches them are more often the name of a model: "PS4", "KC-45", "Ang-2".
fn heads_model(sentence: Sentence<'_>, letters: usize) -> bool {
    let written = sentence.written(letters);
    let joined = sentence.is_mark(letters + 1, Mark::Hyphen) && sentence.shape(letters) == Some(Shape::Capital);
    joined || MODEL_LETTERS.iter().any(|model| model.eq_ignore_ascii_case(written))
}

/// Whether a word that leads to money stands shortly before a lexeme: costs, paid, a fee of.
fn paid(sentence: Sentence<'_>, at: usize) -> bool {
    (1..=3).any(|back| at.checked_sub(back).is_some_and(|at| sentence.has(at, tags!(Paid))))
}

/// Whether a code that is also a word is one before a plain number: "a fee of RUB 900", but "the TOP 10", "ALL 50".
fn code_stands(sentence: Sentence<'_>, first: usize, code: usize, amount: &Amount) -> bool {
    // At the beginning of a sentence only what is nothing else.
    let named = match sentence.before(first) {
        Some(before) => {
            sentence.has(before, tags!(Article, Determiner, Ordinal, NameCue)) || sentence.shape(before) == Some(Shape::Capital)
        }
        None => sentence.tags(code) != tags!(Major),
    };
    let counted = noun::is_many(sentence, amount.end) && !paid(sentence, first);
    amount.number.digits > 1
        && sentence.gap(code) == 1
        && !counted
        && !is_year(amount)
        && !named
        && !sentence.has(code, tags!(Determiner, NameCue))
        && sentence.shape(code) == Some(Shape::Capitals)
        && !in_capitals(sentence, code)
}

/// A bracket behind a space still belongs to the sign or code before it where its number is no note's: "USD (3.4) million",
/// "$ (1,234)".
fn stands_apart(sentence: Sentence<'_>, at: usize, form: FormKind) -> bool {
    let marked = || is_no_note(sentence, at + 1);
    form != FormKind::Name
        && sentence.gap(at - 1) == 1
        && sentence.is_digits(at + 1)
        && sentence.is_mark(at + 2, Mark::Close)
        && (is_scale(sentence, at + 3) || marked())
}

/// "R$ 180 mil": a scale that is another one where the money is counted.
fn local_scale(sentence: Sentence<'_>, amount: &mut Amount, currency: Currency) {
    if !amount.number.scaled {
        return;
    }
    let written = sentence.written(amount.number.end.saturating_sub(1));
    let local = sentence
        .settings
        .local_scales
        .iter()
        .find(|(word, _, currencies)| word.eq_ignore_ascii_case(written) && currencies.contains(&currency));
    if let Some(&(_, power, _)) = local {
        amount.number.value = amount.number.written.significand;
        amount.unfit |= rescale(amount, power).is_none();
    }
}

/// "$5 grand": thousands, said as they are spoken. "A $5 grand prize" may be of five dollars, and one of $500 is of these.
fn take_grand(sentence: Sentence<'_>, amount: &mut Amount) {
    let at = amount.end;
    let few = !amount.number.scaled && amount.number.value < Decimal::ONE_THOUSAND && amount.number.value.scale() < 2;
    let Some(power) = sense!(sentence, at, { Sense::Grand => 3u8 }).filter(|_| few) else { return };
    let noun = is_plain_noun(sentence, at + 1);
    if noun && amount.number.value >= Decimal::ONE_HUNDRED {
        return;
    }
    amount.unfit |= noun || rescale(amount, power).is_none();
    amount.number.scaled = true;
    amount.number.bare = false;
    take(sentence, amount, at + 1);
}

/// Whether a word without a sense follows in small letters, which may be the noun that the word before it qualifies.
pub(crate) fn is_plain_noun(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.is_unknown_word(at) && sentence.shape(at) == Some(Shape::Lower) && sentence.gap(at - 1) == 1
}

/// Whether a lexeme behind the bracket of a number is its scale.
pub(crate) fn is_scale(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.has(at, tags!(Scale, ShortScale)) || sentence.has(at, tags!(MoneyScale)) && sentence.touches(at - 1)
}

/// "$204 ($187) million": the power of the scale behind a bracket, which is of both amounts.
fn behind_bracket(sentence: Sentence<'_>, first: usize, amount: &Amount) -> Option<u8> {
    let sign = |at: usize| sentence.has(at, tags!(Major)) && !sentence.is_word(at);
    let opens = sentence.is_mark(amount.end, Mark::Open) && sign(amount.end + 1) && sentence.is_digits(amount.end + 2);
    let enclosed = || {
        let other = first.checked_sub(2).filter(|&other| sentence.is_mark(other + 1, Mark::Open) && sentence.is_digits(other));
        other.and_then(|other| other.checked_sub(1)).is_some_and(sign)
    };
    let close = if opens {
        amount.end + 3
    } else if enclosed() {
        amount.end
    } else {
        return None;
    };
    let power = sense!(sentence, close + 1, { Sense::Scale(power) | Sense::ShortScale(power) => power });
    power.filter(|_| !amount.number.scaled && sentence.is_mark(close, Mark::Close))
}

/// Gives an amount whose bracket ends at `end` the scale behind it, "$(3.4) million", where there is one.
pub(crate) fn scale_outside(sentence: Sentence<'_>, end: usize, amount: &mut Amount, money: bool) -> bool {
    let power = sense!(sentence, end, {
        Sense::Scale(power) | Sense::ShortScale(power) => power,
        Sense::MoneyScale(power) if (money || sentence.touches(end - 1)) && sentence.gap(end - 1) <= 1 => power,
    });
    if let Some(power) = power.filter(|_| !amount.number.scaled) {
        amount.unfit |= rescale(amount, power).is_none();
        amount.number.bare = false;
        take(sentence, amount, end + 1);
    }
    power.is_some()
}

/// Whether what stands behind a number takes it from the currency before: 比特币5万美元, 英镑3个月; but 美元300元 has only
/// its unit there.
fn owned(sentence: Sentence<'_>, amount: &Amount, prefix: Denominated, region: &Settling) -> bool {
    let at = amount.end;
    let own = sentence.has(at, tags!(DateMark, Period, Unit, Classifier, Times, Tenths));
    let unit = || {
        denominated(sentence, at, region).is_some_and(|found| found.form == FormKind::Sign && found.settled != Settled::Written)
            && prefix.form == FormKind::Name
            && prefix.currency.status() != Status::CryptoAsset
            && amount.number.value.scale() == 0
            && !amount.number.scaled
    };
    other(sentence, at, prefix, region) && !unit() || own && denominated(sentence, at, region).is_none()
}

/// Whether another currency stands at a lexeme than the one before the number.
fn other(sentence: Sentence<'_>, at: usize, prefix: Denominated, region: &Settling) -> bool {
    denominated(sentence, at, region).is_some_and(|found| {
        let listed = |settled, currency| matches!(settled, Settled::Assumed(candidates) if candidates.contains(&currency));
        (found.minor == 0 || prefix.form != FormKind::Sign && !sentence.settings.unspaced)
            && found.currency != prefix.currency
            && !listed(found.settled, prefix.currency)
            && !listed(prefix.settled, found.currency)
    })
}

/// Whether letters that nobody knows touch a sign on its left, and may say which of many it is: "X$5".
fn strange(sentence: Sentence<'_>, first: usize) -> bool {
    let sign = matches!(sentence.shape(first), Some(Shape::Mark(Mark::Other)));
    sign && sentence.before(first).is_some_and(|before| {
        let capitals = matches!(sentence.shape(before), Some(Shape::Capital | Shape::Capitals));
        sentence.touches(before) && capitals && sentence.length(before) <= 3
    })
}

pub(crate) fn suffix(sentence: Sentence<'_>, amount: &mut Amount, found: Denominated, region: &Settling) {
    let scaled = amount.number.scaled;
    group(sentence, amount, found.currency, region);
    if found.minor > 0 {
        let value = hundredth(amount.number.value, found.minor);
        settle(amount, value);
    }
    if found.minor == 0 {
        local_scale(sentence, amount, found.currency);
    }
    amount.becomes(Measure::Money(found.currency, found.settled));
    take(sentence, amount, found.end);
    // "30 MUSD", "5mEUR", "18.4 £m"
    match found.power {
        Some(power) if scaled && power > 0 => amount.unfit = true,
        Some(power) => rescale_by(amount, power),
        None if found.minor == 0 => scale_behind(sentence, amount, found.currency, scaled),
        None => {}
    }
    // 50銭円安: behind its hundredths the name is of what is told next.
    if found.minor == 0 || !sentence.settings.order.case_behind {
        said_again(sentence, amount, found.form, region);
    }
    if found.minor == 0 {
        minor_part(sentence, amount, region);
    }
}

/// Whether money is named as coins are called: 块.
fn is_coin(sentence: Sentence<'_>, at: usize) -> bool {
    let name = sense!(sentence, at, { Sense::Major(index) => index });
    name.and_then(|index| sentence.lexicon.denomination(index)).is_some_and(|found| found.form == FormKind::Name && found.homograph)
}

/// Whether one digit touches the name of a coin, which stands before its tenths: 3块5.
fn tenths_behind(sentence: Sentence<'_>, at: usize) -> bool {
    let coin = at.checked_sub(1).is_some_and(|unit| is_coin(sentence, unit));
    let digit = sentence.literal(at).is_some_and(|literal| literal.form == Form::Plain && literal.integer_digits == 1);
    coin && digit && sentence.touches(at - 1)
}

/// The scale behind the currency, "75 USD million", "410 GBP m": it is the number's, which has no other.
fn scale_behind(sentence: Sentence<'_>, amount: &mut Amount, currency: Currency, scaled: bool) {
    let at = amount.end;
    let power = sense!(sentence, at, {
        Sense::Scale(power) | Sense::ShortScale(power) | Sense::MoneyScale(power) => power,
        Sense::RupeeScale(power) if COUNTED_IN_LAKHS.contains(&currency) => power,
    });
    let Some(power) = power.filter(|_| sentence.gap(at - 1) <= 2) else { return };
    // 五百元万: no scale stands behind the money of an unspaced script.
    if sentence.shape(at - 1) == Some(Shape::Ideographs) && sentence.shape(at) == Some(Shape::Ideographs) {
        return;
    }
    if sentence.settings.unspaced && sentence.is_word(at) && sentence.shape(at + 1) == Some(Shape::Ideographs) && sentence.touches(at) {
        return;
    }
    // "5 USD m2"
    if sentence.touches(at) && sentence.is_digits(at + 1) {
        amount.unfit = true;
        return;
    }
    // "500 USD t" may be a rate, "100 SEK B shares" those of a class.
    let letter = sentence.length(at) == 1 && (power == 12 || sentence.shape(at) != Some(Shape::Lower) && sentence.is_word(at + 1));
    amount.unfit |= letter || scaled || rescale(amount, power).is_none();
    take(sentence, amount, at + 1);
}

/// The currency of an amount said again behind it, or more exactly: "$10 dollars", "$5 CAD", "$40 million (AUD)", "$6 million
/// Cdn", "yuan renminbi", 亿元人民币. Another currency there leaves open which is meant.
fn said_again(sentence: Sentence<'_>, amount: &mut Amount, form: FormKind, region: &Settling) {
    let Measure::Money(currency, settled) = amount.measure else { return };
    let bracket = usize::from(sentence.is_mark(amount.end, Mark::Open));
    let at = amount.end + bracket;
    let Some(again) = denoted(sentence, at).or_else(|| denominated(sentence, at, region)).filter(|again| again.minor == 0) else { return };
    // Two blanks say no more than one.
    if sentence.gap(amount.end - 1) > 2 || bracket > 0 && !(sentence.touches(at - 1) && sentence.is_mark(again.end, Mark::Close)) {
        return;
    }
    // "$ 31US .40": a number torn apart.
    if sentence.has(at, tags!(Denoted)) && sentence.is_digits(again.end) {
        amount.unfit = true;
        take(sentence, amount, again.end + 1);
        return;
    }
    let candidates = |settled: Settled| match settled {
        Settled::Assumed(candidates) => candidates,
        Settled::Written => &[],
    };
    // 美元300元: a unit of many currencies is that of the one before.
    let unit_of_it =
        sentence.settings.unspaced && form == FormKind::Name && again.form == FormKind::Sign && again.settled != Settled::Written;
    let vaguer = settled == Settled::Written && (candidates(again.settled).contains(&currency) || unit_of_it);
    let closer = candidates(settled).contains(&again.currency);
    let shape = sentence.shape(at);
    let fits = match again.form {
        // "$1.25 EUR=" names what is quoted.
        FormKind::Code => {
            let word = again.homograph && in_capitals(sentence, at) && !(closer && sentence.tags(at) == tags!(Major));
            let pair = sentence.is_mark(again.end, Mark::Slash)
                && sentence.has(again.end + 1, tags!(Major))
                && sentence.shape(again.end + 1) == Some(Shape::Capitals);
            amount.unfit |= pair && closer;
            let quoted = sentence.touches(again.end - 1) && (sentence.is_mark(again.end, Mark::Equals) || pair);
            // "a US$500m EUR-denominated bond"
            let joined =
                !closer && again.currency != currency && sentence.touches(again.end - 1) && sentence.is_mark(again.end, Mark::Hyphen);
            shape == Some(Shape::Capitals) && !word && !quoted && !joined
        }
        FormKind::Sign => shape != Some(Shape::Lower) || sentence.length(at) > 1,
        // "$5 million real" says nothing about Brazil.
        FormKind::Name => !again.homograph || again.currency == currency || vaguer,
    };
    if !fits || bracket == 0 && leads_next(sentence, at, again.end, again.form) {
        return;
    }
    // 2.3亿元美元: the unit of many, and which it is.
    let unit = sentence.settings.unspaced
        && form == FormKind::Sign
        && again.form == FormKind::Name
        && again.settled == Settled::Written
        && sentence.touches(amount.end - 1)
        && !sentence.is_digits(again.end);
    let closer = closer || unit && settled != Settled::Written;
    if again.currency == currency || vaguer || closer && (again.settled == Settled::Written || again.form == FormKind::Name) {
        if !vaguer {
            let settled = if again.settled == Settled::Written { Settled::Written } else { settled };
            amount.measure = Measure::Money(again.currency, settled);
        }
        take(sentence, amount, again.end + bracket);
        // "$12US million"
        if !amount.number.scaled && sentence.has(amount.end, tags!(Scale)) {
            scale_behind(sentence, amount, again.currency, false);
        }
    } else if bracket == 0 && again.form == FormKind::Code && form != FormKind::Name {
        amount.unfit |= !again.homograph || sentence.tags(at) == tags!(Major) && !in_capitals(sentence, at);
    }
}

/// What is written behind a sign of many currencies to say which it is: "$6 million Cdn". A country's name may as well
/// belong to the noun behind it: "a $5 million US company".
fn denoted(sentence: Sentence<'_>, at: usize) -> Option<Denominated> {
    let index = sense!(sentence, at, { Sense::Denoted(index) => index })?;
    let denomination = sentence.lexicon.denomination(index)?;
    // "a $5 million US company", "a $5 million Singapore-listed firm"
    let noun = sentence.is_word(at + 1) && !sentence.is_known(at + 1) || sentence.is_mark(at + 1, Mark::Hyphen) && sentence.touches(at);
    let stands = sentence.shape(at) != Some(Shape::Lower) && !(noun && denomination.homograph);
    let &currency = denomination.candidates.first().filter(|_| stands)?;
    Some(Denominated { currency, settled: Settled::Written, minor: 0, power: None, end: at + 1, form: FormKind::Name, homograph: false })
}

/// Whether a currency is that of a number behind it, which has no other: "USD 5 EUR 4.60".
fn leads_next(sentence: Sentence<'_>, at: usize, end: usize, form: FormKind) -> bool {
    // "USD -5", "EUR (4.60)"; but "$3 billion CAD - 5 years", "$3 billion CAD (2019: none)".
    let minus = sentence.is_mark(end, Mark::Hyphen) && sentence.touches(end);
    let bracket = sentence.is_mark(end, Mark::Open) && sentence.is_mark(end + 2, Mark::Close) && !year::is_year(sentence, end + 1);
    let number = if minus || bracket { end + 1 } else { end };
    let served = sentence.has(number + 1, tags!(Major, Minor)) && sentence.shape(number + 1) != Some(Shape::Mark(Mark::Other))
        || sentence.has(number + 1, tags!(Period, Unit, Percent, PercentagePoint, BasisPoint, Times))
            && !sentence.has(number + 1, tags!(ShortScale, MoneyScale));
    begins_next(sentence, at, end, form) || form != FormKind::Name && sentence.is_digits(number) && !served && sentence.gap(end - 1) <= 1
}

/// Whether the words around a lexeme are written in capitals, so that its own say nothing.
pub(crate) fn in_capitals(sentence: Sentence<'_>, at: usize) -> bool {
    let around = at.saturating_sub(4)..at + 5;
    let (mut words, mut lower) = (0, 0);
    for word in around.filter(|&word| word != at && sentence.length(word) > 1) {
        match sentence.shape(word) {
            Some(Shape::Lower) => lower += 1,
            Some(Shape::Capitals) => words += 1,
            _ => {}
        }
    }
    lower == 0 && words > 0
}

/// "$5 and 20 cents", "3 dollars 50 cents", "two dollars, forty-five cents": the cents of the same amount.
fn minor_part(sentence: Sentence<'_>, amount: &mut Amount, region: &Settling) {
    // What has decimals has its cents: "$1.25 and 30 cents" are two amounts, and so are "$2 million and 30 cents"; 1万2345円67銭
    // is one.
    let Written { significand, exponent } = amount.number.written;
    let mixed = || exact::power(exponent).and_then(|power| exact_product(significand, power)) != Some(amount.number.value);
    if amount.number.scaled && !amount.number.spelled && !mixed() || !amount.number.value.fract().is_zero() {
        return;
    }
    let mut at = amount.end;
    // Another line has another amount, unless it goes on with "and".
    if sentence.breaks(at - 1) && !sentence.has(at, tags!(And)) {
        return;
    }
    // "ten dollars and 50/100"
    if let Some((hundredths, end)) = part::cheque(sentence, at) {
        let value = exact_sum(amount.number.value, hundredths);
        settle(amount, value);
        take(sentence, amount, end);
        return;
    }
    if sentence.is_mark(at, Mark::Comma) {
        at += 1;
    }
    if sentence.has(at, tags!(And)) {
        at += 1;
    }
    // "six pounds and oh five pence"
    let nought = sentence.has(at, tags!(Nought));
    let Some(numeral) = read::read(sentence, at + usize::from(nought), Around::Nothing) else { return };
    if numeral.scaled || numeral.fraction || numeral.fault.is_some() || nought && numeral.value >= Decimal::TEN {
        return;
    }
    let Measure::Money(currency, settled) = amount.measure else { return };
    let named = denominated(sentence, numeral.end, region).filter(|found| found.minor > 0);
    let minor = match named {
        Some(found) => {
            // More currencies have cents than are listed; pence are of those listed.
            let listed = found.currency == currency
                || matches!(found.settled, Settled::Assumed(candidates) if candidates.contains(&currency) || candidates.contains(&Currency::USD));
            if !listed {
                return;
            }
            found.minor
        }
        // 3块5, 12块9: one digit is tenths, unless it counts something.
        None if sentence.settings.unspaced && tenths_behind(sentence, at) && at == amount.end => {
            let other = tags!(Major, Minor, Times, Percent, Unit, Period, Classifier, Scale, Hundred, DateMark);
            if sentence.has(numeral.end, other) {
                amount.unfit = true;
                take(sentence, amount, numeral.end);
                return;
            }
            1
        }
        // "thirteen dollars forty five", 三块四: in words the unit is left out.
        None if amount.number.spelled && numeral.spelled && at == amount.end && numeral.value < Decimal::from(100) => {
            // 五百元一次: only a coin is followed so by its tenths.
            let zero = nought || sentence.settings.unspaced && sentence.is(at, Sense::Cardinal(0));
            if sentence.settings.unspaced && !zero && !is_coin(sentence, at - 1) {
                return;
            }
            let follows = sentence.has(numeral.end, tags!(Major, Minor, Times, Percent, Unit, Period));
            if follows || noun::phrase(sentence, numeral.end, false).is_some() {
                return;
            }
            if numeral.value < Decimal::TEN && !zero { 1 } else { 2 }
        }
        None => return,
    };
    if numeral.value >= exact::decimal(1, 0, minor).unwrap_or(Decimal::MAX) {
        return;
    }
    let value = hundredth(numeral.value, minor).and_then(|part| exact_sum(amount.number.value, part));
    settle(amount, value);
    amount.measure = Measure::Money(currency, settled);
    let end = named.map_or(numeral.end, |found| found.end);
    take(sentence, amount, end);
    // 一块二角五分
    if named.is_some() && sentence.settings.unspaced {
        if let Some(rest) = read::read(sentence, amount.end, Around::Nothing) {
            if let Some(found) = denominated(sentence, rest.end, region).filter(|found| found.minor > minor) {
                let value = hundredth(rest.value, found.minor).and_then(|part| exact_sum(amount.number.value, part));
                settle(amount, value);
                take(sentence, amount, found.end);
            } else if minor == 1 && rest.spelled && rest.value < Decimal::TEN && !sentence.is_known(rest.end) {
                let value = hundredth(rest.value, 2).and_then(|part| exact_sum(amount.number.value, part));
                settle(amount, value);
                take(sentence, amount, rest.end);
            }
        }
    }
}
