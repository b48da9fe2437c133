//! What a check and an audit find, as records.

use ::serde::{Serialize, Serializer};
use rust_decimal::Decimal;

use crate::check::audit::{Inconsistency, Relation};
use crate::check::finding::{Derivation, Discrepancy, Finding, Verdict};
use crate::value::Span;

/// As their names in records.
macro_rules! as_names {
    ($($type:ident)+) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    )+};
}

as_names! { Verdict Derivation Discrepancy Relation }

/// As the record of a check.
impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        #[serde(rename = "finding")]
        struct Row<'a> {
            start: usize,
            end: usize,
            text: &'a str,
            verdict: Verdict,
            evidence: &'a [Span],
            derivation: Option<Derivation>,
            discrepancies: &'a [Discrepancy],
            nearest: Option<Span>,
        }

        let row = Row {
            start: self.span.start,
            end: self.span.end,
            text: &self.text,
            verdict: self.verdict,
            evidence: &self.evidence,
            derivation: self.derivation,
            discrepancies: &self.discrepancies,
            nearest: self.nearest,
        };
        row.serialize(serializer)
    }
}

/// As the record of an audit; decimals are strings of plain digits.
impl Serialize for Inconsistency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        #[serde(rename = "inconsistency")]
        struct Row<'a> {
            relation: Relation,
            figures: &'a [Span],
            #[serde(serialize_with = "digits")]
            expected: Decimal,
            #[serde(serialize_with = "digits")]
            off_by: Decimal,
        }

        Row { relation: self.relation, figures: &self.figures, expected: self.expected, off_by: self.off_by }.serialize(serializer)
    }
}

fn digits<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}
