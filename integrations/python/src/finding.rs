//! What a check and an audit find, as Python objects.

use financial_figures::rust_decimal::Decimal;
use financial_figures::{Derivation, Discrepancy, Finding, Inconsistency, Relation, Span, Verdict};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::place::{Marks, Places};
use crate::value::{DERIVATION, DISCREPANCY, RELATION, VERDICT};

/// A place by code point: the first, and one past the last.
type Place = (usize, usize);

/// What a check says of one figure of a summary.
///
/// >>> from financial_figures import check
/// >>> source = "In the third quarter, net sales rose 12% to EUR 31.2 million."
/// >>> [finding] = check(source, "Third-quarter net sales were EUR 32 million.")
/// >>> finding
/// <Finding 'EUR 32 million' at 29..43: contradicted>
/// >>> finding.holds, finding.discrepancies
/// (False, (<Discrepancy.VALUE: 'value'>,))
/// >>> start, end = finding.nearest
/// >>> source[start:end]
/// 'EUR 31.2 million'
#[pyclass(name = "Finding", module = "financial_figures", frozen, eq)]
#[derive(PartialEq)]
pub(crate) struct PyFinding {
    span: Place,
    text: String,
    verdict: Verdict,
    evidence: Vec<Place>,
    derivation: Option<Derivation>,
    discrepancies: Vec<Discrepancy>,
    nearest: Option<Place>,
}

impl PyFinding {
    /// The findings of a summary, which are in text order.
    pub(crate) fn all(source: &str, summary: &str, findings: Vec<Finding>) -> Vec<Self> {
        let spans = findings.iter().flat_map(|finding| finding.evidence.iter().chain(&finding.nearest));
        let marks = Marks::new(source, spans.flat_map(|span| [span.start, span.end]));
        let place = |span: Span| (marks.at(span.start), marks.at(span.end));
        let mut places = Places::new(summary);
        let made = findings.into_iter().map(|finding| Self {
            span: (places.at(finding.span.start), places.at(finding.span.end)),
            text: finding.text,
            verdict: finding.verdict,
            evidence: finding.evidence.into_iter().map(place).collect(),
            derivation: finding.derivation,
            discrepancies: finding.discrepancies,
            nearest: finding.nearest.map(place),
        });
        made.collect()
    }
}

#[pymethods]
impl PyFinding {
    /// The first code point of the figure in the summary.
    #[getter]
    fn start(&self) -> usize {
        self.span.0
    }

    /// One past its last code point.
    #[getter]
    fn end(&self) -> usize {
        self.span.1
    }

    /// Its first code point and one past its last.
    #[getter]
    fn span(&self) -> Place {
        self.span
    }

    /// The figure as it stands in the summary.
    #[getter]
    fn text(&self) -> &str {
        &self.text
    }

    /// Whether it is one of the source, a `Verdict`.
    #[getter]
    fn verdict(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        VERDICT.member(py, self.verdict.as_str())
    }

    /// Whether it holds: it is supported, rounded or derived.
    #[getter]
    fn holds(&self) -> bool {
        self.verdict.holds()
    }

    /// The places of the source that it rests on, or that it contradicts.
    #[getter]
    fn evidence<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.evidence.iter().copied())
    }

    /// By which arithmetic it follows from them, a `Derivation`; ``None`` where it does not.
    #[getter]
    fn derivation(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        DERIVATION.optional(py, self.derivation.map(Derivation::as_str))
    }

    /// In what it differs from the figure that comes closest, each a `Discrepancy`; empty where it holds.
    #[getter]
    fn discrepancies<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let members = self.discrepancies.iter().map(|discrepancy| DISCREPANCY.member(py, discrepancy.as_str()));
        PyTuple::new(py, members.collect::<PyResult<Vec<_>>>()?)
    }

    /// The place of the source that comes closest where it does not hold, or ``None``.
    #[getter]
    fn nearest(&self) -> Option<Place> {
        self.nearest
    }

    /// The record of a check: a dictionary of what JSON can hold.
    ///
    /// >>> import financial_figures, json
    /// >>> [finding] = financial_figures.check("It sold 3,450 homes.", "It sold 3,450 homes.")
    /// >>> print(json.dumps(finding.to_dict(), indent=1))
    /// {
    ///  "start": 8,
    ///  "end": 19,
    ///  "text": "3,450 homes",
    ///  "verdict": "supported",
    ///  "evidence": [
    ///   {
    ///    "start": 8,
    ///    "end": 19
    ///   }
    ///  ],
    ///  "derivation": null,
    ///  "discrepancies": [],
    ///  "nearest": null
    /// }
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let place = |(start, end): Place| {
            let row = PyDict::new(py);
            row.set_item("start", start)?;
            row.set_item("end", end)?;
            Ok::<_, PyErr>(row)
        };
        let row = place(self.span)?;
        row.set_item("text", &self.text)?;
        row.set_item("verdict", self.verdict.as_str())?;
        row.set_item("evidence", self.evidence.iter().map(|span| place(*span)).collect::<PyResult<Vec<_>>>()?)?;
        row.set_item("derivation", self.derivation.map(Derivation::as_str))?;
        row.set_item("discrepancies", self.discrepancies.iter().map(|discrepancy| discrepancy.as_str()).collect::<Vec<_>>())?;
        row.set_item("nearest", self.nearest.map(place).transpose()?)?;
        Ok(row)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let text = pyo3::types::PyString::new(py, &self.text).repr()?;
        Ok(format!("<Finding {text} at {}..{}: {}>", self.span.0, self.span.1, self.verdict))
    }
}

/// Figures of one text that do not fit each other within the digits that they show.
///
/// >>> from financial_figures import audit
/// >>> text = "Free cash flow increased $12 million to $57 million compared to $35 million."
/// >>> [found] = audit(text)
/// >>> found.relation, [text[start:end] for start, end in found.figures]
/// (<Relation.CHANGE: 'change'>, ['$12 million', '$57 million', '$35 million'])
/// >>> found.expected, found.off_by
/// (Decimal('22000000'), Decimal('10000000'))
#[pyclass(name = "Inconsistency", module = "financial_figures", frozen, eq)]
#[derive(PartialEq)]
pub(crate) struct PyInconsistency {
    relation: Relation,
    figures: Vec<Place>,
    expected: Decimal,
    off_by: Decimal,
}

impl PyInconsistency {
    /// Those of a text.
    pub(crate) fn all(text: &str, found: Vec<Inconsistency>) -> Vec<Self> {
        let marks = Marks::new(text, found.iter().flat_map(|found| &found.figures).flat_map(|span| [span.start, span.end]));
        let made = found.into_iter().map(|found| Self {
            relation: found.relation,
            figures: found.figures.iter().map(|span| (marks.at(span.start), marks.at(span.end))).collect(),
            expected: found.expected,
            off_by: found.off_by,
        });
        made.collect()
    }
}

#[pymethods]
impl PyInconsistency {
    /// What they ought to fit each other as, a `Relation`.
    #[getter]
    fn relation(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        RELATION.member(py, self.relation.as_str())
    }

    /// The place of the figure that does not fit, and of those that it does not fit: of a change the level it led to and the
    /// earlier level, of a change in percent the amount and the level, of an amount that restates another that other one, of
    /// a total its parts.
    #[getter]
    fn figures<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.figures.iter().copied())
    }

    /// What the first would be by the others: in percent for a percent, else in its unit.
    #[getter]
    fn expected(&self) -> Decimal {
        self.expected
    }

    /// By how much it is off.
    #[getter]
    fn off_by(&self) -> Decimal {
        self.off_by
    }

    fn __repr__(&self) -> String {
        format!("<Inconsistency of {} figures: {} off by {}>", self.figures.len(), self.relation, self.off_by)
    }
}
