//! The written form of every type of value, and what is refused when it is read back.
#![cfg(feature = "serde")]

use std::fmt::Debug;

use financial_figures::rust_decimal::Decimal;
use financial_figures::{
    Basis, Bound, Change, Currency, Derivation, Direction, Discrepancy, ExchangeRate, Extent, Extractor, Figure, Fraction, Kind, Magnitude,
    Money, Multiple, Percent, PercentagePoints, Quantity, Range, Record, Relation, Role, RoleKind, Settled, Span, Unit, Verdict, Written,
    audit, check,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// One record a line, as it must be written to the byte.
const RECORDS: &str = include_str!("data/figure_records.json");

fn decimal(text: &str) -> Decimal {
    Decimal::from_str_exact(text).unwrap()
}

fn dollars(text: &str) -> Money {
    Money::new(decimal(text), Currency::USD)
}

/// A figure of a text.
fn figure(text: &str, index: usize) -> Figure<'static> {
    Extractor::new().read(text).get(index).unwrap().clone().into_owned()
}

/// The value is written as `json`, and `json` read as the value.
#[track_caller]
fn golden<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: T, json: &str) {
    assert_eq!(serde_json::to_string(&value).unwrap(), json);
    assert_eq!(serde_json::from_str::<T>(json).unwrap(), value);
}

/// `json` is refused with a message that begins so.
#[track_caller]
fn refused<T: DeserializeOwned + Debug>(json: &str, message: &str) {
    let error = serde_json::from_str::<T>(json).unwrap_err().to_string();
    assert!(error.starts_with(message), "{error}");
}

#[test]
fn simple_values() {
    golden(Currency::CNY, r#""CNY""#);
    golden(Span::new(3, 7), r#"{"start":3,"end":7}"#);
    golden(Percent::new(decimal("3.20")), r#""3.20""#);
    golden(PercentagePoints::new(decimal("-0.25")), r#""-0.25""#);
    golden(Multiple::new(decimal("12.5")), r#""12.5""#);
    golden(Fraction::new(decimal("0.5")), r#""0.5""#);
    golden(Unit::new("vehicle"), r#""vehicle""#);
    golden(Settled::Written, r#""written""#);
    golden(Settled::Assumed(&[]), r#""assumed""#);
    golden(dollars("1234.56"), r#"{"amount":"1234.56","currency":"USD"}"#);
    golden(ExchangeRate::new(Currency::USD, Currency::CNY, decimal("7.12")).unwrap(), r#"{"base":"USD","quote":"CNY","rate":"7.12"}"#);
    golden(figure("26.19 trillion", 0).written().unwrap(), r#"{"significand":"26.19","exponent":12}"#);
    golden(Money::new(Decimal::MAX, Currency::EUR), r#"{"amount":"79228162514264337593543950335","currency":"EUR"}"#);
}

#[test]
fn a_unit_is_written_in_lower_case() {
    assert_eq!(serde_json::to_string(&Unit::new("Barrel")).unwrap(), r#""barrel""#);
}

#[test]
fn names() {
    golden(Bound::Exact, r#""exact""#);
    golden(Bound::MoreThan, r#""more_than""#);
    golden(Direction::Flat, r#""flat""#);
    golden(Basis::YearOnYear, r#""year_on_year""#);
    golden(Kind::PercentagePoint, r#""percentage_point""#);
    golden(RoleKind::Change, r#""change""#);
    refused::<Kind>(r#""price""#, "unknown variant `price`, expected one of");
    refused::<Currency>(r#""ABC""#, r#"unknown currency code "ABC""#);
}

/// What a check and an audit find, and the names in it, as they must be written to the byte.
#[test]
fn findings() {
    for (name, found, expected) in [
        (
            "a change and its levels",
            audit("Free cash flow rose $12 million to $57 million from $35 million."),
            r#"[{"relation":"change","figures":[{"start":20,"end":31},{"start":35,"end":46},{"start":52,"end":63}],"expected":"22000000","off_by":"10000000"}]"#,
        ),
        (
            "a total and its parts",
            audit("The fleet of 40 ships consists of 25 tankers and 12 ferries."),
            r#"[{"relation":"total","figures":[{"start":13,"end":21},{"start":34,"end":44},{"start":49,"end":59}],"expected":"37","off_by":"3"}]"#,
        ),
        ("nothing", audit("Sales rose 3% to $5 million."), "[]"),
    ] {
        assert_eq!(serde_json::to_string(&found).unwrap(), expected, "{name}");
    }
    for (name, found, expected) in [
        (
            "a figure that holds",
            check("Sales rose 12% to EUR 31.2 million.", "Sales were EUR 31 million."),
            r#"[{"start":11,"end":25,"text":"EUR 31 million","verdict":"rounded","evidence":[{"start":18,"end":34}],"derivation":null,"discrepancies":[],"nearest":null}]"#,
        ),
        (
            "one that does not",
            check("Sales rose 12% to EUR 31.2 million.", "Sales rose 21%."),
            r#"[{"start":11,"end":14,"text":"21%","verdict":"contradicted","evidence":[{"start":11,"end":14}],"derivation":null,"discrepancies":["value"],"nearest":{"start":11,"end":14}}]"#,
        ),
    ] {
        assert_eq!(serde_json::to_string(&found).unwrap(), expected, "{name}");
    }
    #[track_caller]
    fn names<T: Serialize + Copy + ToString>(all: &[T]) {
        for one in all {
            assert_eq!(serde_json::to_string(one).unwrap(), format!("\"{}\"", one.to_string()));
        }
    }
    names(Verdict::ALL);
    names(Derivation::ALL);
    names(Discrepancy::ALL);
    names(Relation::ALL);
}

#[test]
fn extents() {
    let range = Range::new(decimal("3"), decimal("5")).unwrap();
    golden(range, r#"{"low":"3","high":"5"}"#);
    golden(Extent::Range(range), r#"{"low":"3","high":"5"}"#);
    golden(Extent::Value(decimal("3")), r#"{"value":"3"}"#);
    let cases = [
        (r#"{}"#, "extent: field `value` is missing"),
        (r#"{"low":"3"}"#, "extent: a range needs field `high`"),
        (r#"{"high":"3"}"#, "extent: a range needs field `low`"),
        (r#"{"low":"5","high":"3"}"#, "extent: field `low` is above `high`"),
        (r#"{"value":"4","low":"3","high":"5"}"#, "extent: field `value` excludes `low` and `high`"),
        (r#"{"value":4}"#, "field `value`: invalid type"),
        (r#"{"value":"4e2"}"#, "field `value`: invalid value"),
        (r#"{"most":"4"}"#, "unknown field `most`, expected one of `value`, `low`, `high`"),
    ];
    for (json, message) in cases {
        refused::<Extent>(json, message);
    }
    refused::<Range>(r#"{"low":"5","high":"3"}"#, "range: field `low` is above `high`");
}

#[test]
fn changes() {
    let up = |magnitude| Change::up(magnitude).unwrap();
    golden(up(Magnitude::Percent(Percent::new(decimal("3.2")))), r#"{"direction":"up","kind":"percent","value":"3.2","currency":null}"#);
    golden(up(Magnitude::Money(dollars("5"))), r#"{"direction":"up","kind":"money","value":"5","currency":"USD"}"#);
    golden(Change::FLAT, r#"{"direction":"flat","kind":null,"value":null,"currency":null}"#);
    golden(Magnitude::Number(decimal("120")), r#"{"kind":"number","value":"120","currency":null}"#);
    let cases = [
        (r#"{"kind":"percent","value":"3"}"#, "change: needs field `direction`"),
        (r#"{"direction":"up"}"#, "change: needs field `kind`"),
        (r#"{"direction":"up","kind":"percent"}"#, "change: needs field `value`"),
        (r#"{"direction":"up","kind":"money","value":"3"}"#, "change: money needs field `currency`"),
        (r#"{"direction":"up","kind":"percent","value":"3","currency":"USD"}"#, "change: field `currency` does not belong to a percent"),
        (r#"{"direction":"down","kind":"percent","value":"-3"}"#, "change: field `value`: a change has a direction"),
        (r#"{"direction":"flat","kind":"percent","value":"3"}"#, "change: field `value`: a flat change has no magnitude"),
        (r#"{"direction":"up","kind":"count","value":"3"}"#, "change: field `kind`"),
    ];
    for (json, message) in cases {
        refused::<Change>(json, message);
    }
}

#[test]
fn structures_name_what_is_wrong() {
    refused::<Money>(r#"{"amount":"5"}"#, "money: needs field `currency`");
    refused::<Money>(r#"{"amount":"five","currency":"USD"}"#, "field `amount`: invalid value: string \"five\", expected a plain decimal");
    refused::<Money>(r#"{"amount":"5","currency":"XYZ"}"#, "field `currency`: unknown currency code \"XYZ\"");
    refused::<Money>(r#"{"amount":"5","amount":"6","currency":"USD"}"#, "duplicate field `amount`");
    refused::<Span>(r#"{"start":5,"end":3}"#, "span: field `end` is before `start`");
    refused::<ExchangeRate>(r#"{"base":"USD","quote":"USD","rate":"1"}"#, "exchange rate: field `quote`:");
    refused::<ExchangeRate>(r#"{"base":"USD","quote":"CNY","rate":"-7"}"#, "exchange rate: field `rate`:");
    refused::<Written>(r#"{"significand":"5","exponent":300}"#, "field `exponent`:");
}

/// A field that a type does not have is refused by its name, and so is one that is there twice.
#[test]
fn strange_fields() {
    #[track_caller]
    fn check<T: DeserializeOwned + Debug>(json: &str) {
        assert!(serde_json::from_str::<T>(json).is_ok(), "{json}");
        let rest = json.strip_prefix('{').unwrap();
        refused::<T>(&format!(r#"{{"price":1,{rest}"#), "unknown field `price`");
        let (field, _) = rest.split_once(',').unwrap();
        let label = field.split('"').nth(1).unwrap();
        refused::<T>(&format!("{{{field},{rest}"), &format!("duplicate field `{label}`"));
    }
    check::<Span>(r#"{"start":3,"end":7}"#);
    check::<Money>(r#"{"amount":"5","currency":"USD"}"#);
    check::<ExchangeRate>(r#"{"base":"USD","quote":"CNY","rate":"7.12"}"#);
    check::<Written>(r#"{"significand":"26.19","exponent":12}"#);
    check::<Range>(r#"{"low":"3","high":"5"}"#);
    check::<Extent>(r#"{"low":"3","high":"5"}"#);
    check::<Magnitude>(r#"{"kind":"money","value":"5","currency":"USD"}"#);
    check::<Change>(r#"{"direction":"up","kind":"percent","value":"3.2"}"#);
    check::<Quantity<'static>>(r#"{"kind":"percent","value":"5"}"#);
    check::<Role>(r#"{"role":"change","direction":"down"}"#);
    check::<Figure<'static>>(&with(&[]));
    check::<Record<'static>>(&with(&[]));
}

#[test]
fn quantities() {
    golden(
        Quantity::Money { amount: Extent::Value(decimal("5")), currency: Currency::USD, settled: Settled::Assumed(&[]) },
        r#"{"kind":"money","value":"5","low":null,"high":null,"currency":"USD","assumed":true,"unit":null}"#,
    );
    golden(
        Quantity::Count { number: Extent::Range(Range::new(decimal("3"), decimal("5")).unwrap()), unit: Unit::new("barrel") },
        r#"{"kind":"count","value":null,"low":"3","high":"5","currency":null,"assumed":false,"unit":"barrel"}"#,
    );
    for kind in ["percent", "percentage_point", "multiple", "fraction", "number"] {
        let json = format!(r#"{{"kind":"{kind}","value":"0.5"}}"#);
        let quantity = serde_json::from_str::<Quantity<'static>>(&json).unwrap();
        assert_eq!(quantity.kind().as_str(), kind);
        assert_eq!(quantity.value(), Some(decimal("0.5")));
    }
    refused::<Quantity<'static>>(r#"{"kind":"count","value":"3"}"#, "quantity: a count needs field `unit`");
}

#[test]
fn roles() {
    golden(
        figure("Sales rose to $5 million from $4 million.", 0).role(),
        r#"{"role":"level","direction":"up","basis":null,"of":null,"from":1}"#,
    );
    golden(
        figure("Sales were $5 million, down 3% week on week.", 1).role(),
        r#"{"role":"change","direction":"down","basis":"week_on_week","of":0,"from":null}"#,
    );
    refused::<Role>(r#"{"role":"change"}"#, "role: a change needs field `direction`");
}

#[test]
fn figures_are_their_records_to_the_byte() {
    for line in RECORDS.lines() {
        let figure = serde_json::from_str::<Figure<'static>>(line).unwrap();
        assert_eq!(serde_json::to_string(&figure).unwrap(), line);
        assert_eq!(serde_json::to_string(&figure.record()).unwrap(), line);
        let record = serde_json::from_str::<Record<'static>>(line).unwrap();
        assert_eq!(record, figure.record());
        assert_eq!(Figure::try_from(record).unwrap(), figure);
    }
}

#[test]
fn every_name_is_in_the_records() {
    // A variant that no record shows would be written as nobody checked.
    let names = [
        "exact",
        "about",
        "nearly",
        "more_than",
        "at_least",
        "less_than",
        "at_most",
        "level",
        "change",
        "up",
        "down",
        "flat",
        "money",
        "percent",
        "percentage_point",
        "multiple",
        "fraction",
        "count",
        "number",
        "year_on_year",
        "half_on_half",
        "quarter_on_quarter",
        "month_on_month",
        "week_on_week",
        "day_on_day",
    ];
    for name in names {
        assert!(RECORDS.contains(&format!(":\"{name}\"")), "{name}");
    }
}

#[test]
fn absent_fields_are_null() {
    let figure: Figure<'static> =
        serde_json::from_str(r#"{"start":0,"end":2,"text":"5%","kind":"percent","value":"5","bound":"exact","role":"level"}"#).unwrap();
    assert_eq!(figure.percent(), Some(Percent::new(decimal("5"))));
    assert!(!figure.is_assumed());
}

#[test]
fn a_row_without_names_is_read_in_order() {
    let figure: Figure<'static> =
        serde_json::from_str(r#"[0,4,"$5/t","money","5",null,null,"USD",true,null,"tonne","about","change","up","year_on_year",3,null,7,"Halden","price","2020",true]"#)
            .unwrap();
    assert_eq!(figure.to_string(), "up about USD 5 per tonne year on year");
    assert_eq!((figure.change_of(), figure.equivalent_of()), (Some(3), Some(7)));
    assert_eq!(figure.entity().map(|words| (words.text(), words.span())), Some(("Halden", None)));
    assert_eq!(figure.metric().map(|metric| metric.text()), Some("price"));
    assert_eq!(figure.period().and_then(|period| period.year()), Some(2020));
    assert!(figure.is_expected());
    assert!(figure.is_assumed() && figure.currency_candidates().is_empty());
    refused::<Figure<'static>>(r#"[0,4]"#, "invalid length 2, expected figure record");
}

/// A level of $5, with some fields replaced.
fn with(changes: &[(&str, &str)]) -> String {
    let mut fields = vec![
        ("start", "0"),
        ("end", "2"),
        ("text", "\"$5\""),
        ("kind", "\"money\""),
        ("value", "\"5\""),
        ("currency", "\"USD\""),
        ("bound", "\"exact\""),
        ("role", "\"level\""),
    ];
    for (name, value) in changes {
        fields.retain(|(other, _)| other != name);
        if !value.is_empty() {
            fields.push((name, value));
        }
    }
    let fields: Vec<String> = fields.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
    format!("{{{}}}", fields.join(","))
}

#[test]
fn a_contradiction_is_refused_by_the_name_of_its_field() {
    let change = ("role", "\"change\"");
    let up = ("direction", "\"up\"");
    let percent = ("kind", "\"percent\"");
    let none = ("currency", "");
    let cases: &[(&[(&str, &str)], &str)] = &[
        (&[("start", "")], "needs field `start`"),
        (&[("end", "null")], "needs field `end`"),
        (&[("text", "")], "needs field `text`"),
        (&[("kind", "")], "needs field `kind`"),
        (&[("bound", "")], "needs field `bound`"),
        (&[("role", "")], "needs field `role`"),
        (&[("start", "3")], "field `end` is before `start`"),
        (&[("start", "-1")], "field `start`: invalid value"),
        (&[("price", "5")], "unknown field `price`, expected one of `start`, `end`,"),
        (&[none], "money needs field `currency`"),
        (&[percent], "field `currency` does not belong to a percent"),
        (&[percent, none, ("assumed", "true")], "field `assumed` does not belong to a percent"),
        (&[("unit", "\"car\"")], "field `unit` does not belong to money"),
        (&[("kind", "\"count\""), none], "a count needs field `unit`"),
        (&[("kind", "\"count\""), none, ("unit", "\"\"")], "field `unit` is empty"),
        (&[("per", "\"\"")], "field `per` is empty"),
        (&[("value", "")], "field `value` is missing, and so are `low` and `high`"),
        (&[("low", "\"4\""), ("high", "\"6\"")], "field `value` excludes `low` and `high`"),
        (&[("value", ""), ("low", "\"4\"")], "a range needs field `high`"),
        (&[("value", ""), ("high", "\"4\"")], "a range needs field `low`"),
        (&[("value", ""), ("low", "\"6\""), ("high", "\"4\"")], "field `low` is above `high`"),
        (&[change], "a change needs field `direction`"),
        (&[change, up, ("from", "0")], "field `from` does not belong to a change"),
        (&[("of", "0")], "field `of` does not belong to a level"),
        (&[change, up, ("value", "\"-5\"")], "field `value` of a change is negative"),
        (&[change, up, ("value", ""), ("low", "\"-5\""), ("high", "\"5\"")], "field `low` of a change is negative"),
        (&[("value", "5")], "field `value`: invalid type: integer `5`"),
        (&[("value", "\"5 \"")], "field `value`: invalid value"),
        (&[("kind", "\"price\"")], "field `kind`: unknown variant `price`"),
        (&[("currency", "\"ABC\"")], "field `currency`: unknown currency code \"ABC\""),
    ];
    for (changes, message) in cases {
        // What one field says by itself is refused before it is known whose it is.
        let alone = message.contains("`: ") || message.starts_with("unknown");
        refused::<Figure<'static>>(&with(changes), &format!("{}{message}", if alone { "" } else { "figure record: " }));
    }
    assert!(serde_json::from_str::<Figure<'static>>(&with(&[])).is_ok());
}

#[test]
fn a_contradiction_in_a_row_is_a_record_error() {
    let record = Record::new(0..2, "$5", Kind::Money, RoleKind::Level);
    let error = Figure::try_from(record).unwrap_err();
    assert!(error.is_record());
    assert_eq!(error.position(), None);
}
