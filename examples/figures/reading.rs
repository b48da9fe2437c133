//! A figure in words, for people: the cells of the table and the notes of the page.

use financial_figures::rust_decimal::Decimal;
use financial_figures::{Direction, Figure, Kind, Role};

/// Decimals shown of a number that goes on for long, such as two-thirds.
const DECIMALS: u32 = 6;

pub struct Reading {
    /// "3,680,000,000,000", or "5 to 7".
    pub value: String,
    /// "USD (assumed) per barrel", "%", "vehicle".
    pub unit: String,
    /// "about"
    pub bound: String,
    /// "up, year on year"; "rose to" for a level that was reached by a movement.
    pub change: String,
    /// "equivalent of" 1, "from" 2: other figures of the text by their numbers, counted from 1.
    pub links: Vec<(&'static str, usize)>,
    /// What is measured, whose it is, and when: "net sales", "Halden", "third quarter (expected)".
    pub about: [String; 3],
}

impl Reading {
    pub fn of(figure: &Figure<'_>) -> Self {
        Self {
            value: value(figure),
            unit: unit(figure),
            bound: figure.bound().to_string(),
            change: change(figure),
            links: links(figure),
            about: about(figure),
        }
    }

    /// All but the links: "3,680,000,000,000 USD (assumed); about".
    pub fn amount(&self) -> String {
        let amount = format!("{} {}", self.value, self.unit);
        let parts = [amount.trim_end(), &self.bound, &self.change];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
    }

    /// "equivalent of 1, from 2"
    pub fn links(&self) -> String {
        self.links.iter().map(|(name, number)| format!("{name} {number}")).collect::<Vec<_>>().join(", ")
    }

    /// "net sales, Halden, third quarter (expected)"
    pub fn about(&self) -> String {
        self.about.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(", ")
    }

    /// All in one line: "3,680,000,000,000 USD (assumed); about; equivalent of 1; exports".
    pub fn sentence(&self) -> String {
        [self.amount(), self.links(), self.about()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
    }
}

fn value(figure: &Figure<'_>) -> String {
    match (figure.value(), figure.low(), figure.high()) {
        (Some(value), _, _) => grouped(value),
        (None, Some(low), Some(high)) => format!("{} to {}", grouped(low), grouped(high)),
        _ => String::new(),
    }
}

fn unit(figure: &Figure<'_>) -> String {
    let mut unit = match figure.kind() {
        Kind::Percent => "%".to_owned(),
        Kind::PercentagePoint => "percentage points".to_owned(),
        Kind::Multiple => "times".to_owned(),
        Kind::Fraction => "of the whole".to_owned(),
        _ => match (figure.currency(), figure.unit()) {
            (Some(currency), _) => currency.to_string(),
            (None, Some(unit)) => unit.to_string(),
            (None, None) => String::new(),
        },
    };
    if figure.is_assumed() {
        unit.push_str(" (assumed)");
    }
    if let Some(per) = figure.per() {
        unit.push_str(&format!(" per {per}"));
    }
    unit
}

fn change(figure: &Figure<'_>) -> String {
    if matches!(figure.role(), Role::Level { .. }) {
        return match figure.direction() {
            Some(Direction::Up) => "rose to".to_owned(),
            Some(Direction::Down) => "fell to".to_owned(),
            Some(Direction::Flat) => "stayed at".to_owned(),
            None => String::new(),
        };
    }
    let direction = figure.direction().map(|direction| direction.to_string());
    let basis = figure.basis().map(|basis| basis.to_string().replace('_', " "));
    [direction, basis].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn about(figure: &Figure<'_>) -> [String; 3] {
    let expected = figure.is_expected().then_some("(expected)");
    let metric = figure.metric().map_or("", |metric| metric.text());
    let entity = figure.entity().map_or("", |entity| entity.text());
    let period = figure.period().map(|period| period.text()).into_iter().chain(expected);
    [metric.to_owned(), entity.to_owned(), period.collect::<Vec<_>>().join(" ")]
}

fn links(figure: &Figure<'_>) -> Vec<(&'static str, usize)> {
    let links = [("equivalent of", figure.equivalent_of()), ("change of", figure.change_of()), ("from", figure.earlier())];
    links.into_iter().filter_map(|(name, index)| Some((name, index? + 1))).collect()
}

/// A number in groups of three digits: "26,190,000,000,000", "0.666666…".
pub fn grouped(number: Decimal) -> String {
    let mut number = number.normalize();
    let long = number.scale() > DECIMALS + 2 && number.abs() >= Decimal::new(1, 3);
    if long {
        number = number.trunc_with_scale(DECIMALS);
    }
    let plain = number.abs().to_string();
    let (whole, decimals) = plain.split_at(plain.find('.').unwrap_or(plain.len()));
    let mut text = String::with_capacity(plain.len() + whole.len() / 3 + 4);
    if number.is_sign_negative() {
        text.push('-');
    }
    for (at, digit) in whole.char_indices() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text.push_str(decimals);
    if long {
        text.push('…');
    }
    text
}

/// A text cut into its figures and what stands between them, in order: nothing is left out.
pub fn parts<'a, 't>(text: &'a str, figures: &'a [Figure<'t>]) -> impl Iterator<Item = Part<'a, 't>> {
    let mut at = 0;
    let mut parts = Vec::with_capacity(2 * figures.len() + 1);
    for (index, figure) in figures.iter().enumerate() {
        if let (Some(before), Some(marked)) = (text.get(at..figure.start()), text.get(figure.start()..figure.end())) {
            parts.push(Part { text: before, figure: None });
            parts.push(Part { text: marked, figure: Some((index, figure)) });
            at = figure.end();
        }
    }
    parts.push(Part { text: text.get(at..).unwrap_or_default(), figure: None });
    parts.into_iter().filter(|part| !part.text.is_empty())
}

pub struct Part<'a, 't> {
    pub text: &'a str,
    /// The figure it is, and its index.
    pub figure: Option<(usize, &'a Figure<'t>)>,
}

/// A character as it may be shown: those that steer a terminal or are not allowed in HTML get a picture.
pub fn harmless(character: char) -> char {
    match character {
        '\t' | '\n' => character,
        '\0'..='\x1f' => char::from_u32(0x2400 + character as u32).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\x7f' => '\u{2421}',
        // The other controls, and those that turn the direction of writing round.
        '\u{80}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => char::REPLACEMENT_CHARACTER,
        _ => character,
    }
}
