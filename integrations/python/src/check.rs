//! The figures of a summary against those of its source, and those of a text against each other.

use financial_figures::{Checker, Index};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use self_cell::self_cell;

use crate::error;
use crate::extractor::{self, PyExtractor};
use crate::finding::{PyFinding, PyInconsistency};

/// Checks the figures of a summary against those of its source: one `Finding` for each of them, in text order. It never
/// fails for what a text says.
///
/// >>> from financial_figures import check
/// >>> source = "In the third quarter, net sales rose 12% to EUR 31.2 million from EUR 27.9 million a year earlier."
/// >>> for finding in check(source, "Q3 net sales rose by EUR 3.3 million to EUR 31 million, with 14 offices."):
/// ...     print(finding.text, finding.verdict)
/// EUR 3.3 million derived
/// EUR 31 million rounded
/// 14 offices unfounded
///
/// :param lang: the language of both texts as a BCP 47 tag, as of `Extractor`.
/// :param region: the ISO 3166 code of the region whose money a bare "$", "pound" or "peso" is.
///
/// Raises `UnknownNameError` for a language or region that is not known. More options has `Checker`.
#[pyfunction]
#[pyo3(signature = (source, summary, /, *, lang = "en", region = None))]
pub(crate) fn check<'py>(py: Python<'py>, source: &str, summary: &str, lang: &str, region: Option<&str>) -> PyResult<Bound<'py, PyList>> {
    findings(py, &plain(py, lang, region)?, source, summary)
}

/// The figures of a text that do not fit each other, each an `Inconsistency`: changes that do not follow from the levels
/// they are told with, amounts restated at another rate than the others, totals that are not the sum of their parts.
///
/// >>> from financial_figures import audit
/// >>> audit("Net sales rose 10% to $110 million from $100 million.")
/// []
/// >>> audit("Net sales rose 12% to $110 million from $100 million.")
/// [<Inconsistency of 3 figures: change off by 2>]
/// >>> audit("The fleet of 40 ships consists of 25 tankers and 12 ferries.")
/// [<Inconsistency of 3 figures: total off by 3>]
///
/// Its options are those of `check`.
#[pyfunction]
#[pyo3(signature = (text, /, *, lang = "en", region = None))]
pub(crate) fn audit<'py>(py: Python<'py>, text: &str, lang: &str, region: Option<&str>) -> PyResult<Bound<'py, PyList>> {
    inconsistencies(py, &plain(py, lang, region)?, text)
}

/// A checker with nothing else set.
fn plain(py: Python<'_>, lang: &str, region: Option<&str>) -> PyResult<Checker> {
    Ok(Checker::builder().extractor(extractor::of(py, lang, region, true)?).build())
}

fn findings<'py>(py: Python<'py>, checker: &Checker, source: &str, summary: &str) -> PyResult<Bound<'py, PyList>> {
    PyList::new(py, py.detach(|| PyFinding::all(source, summary, checker.check(source, summary))))
}

fn inconsistencies<'py>(py: Python<'py>, checker: &Checker, text: &str) -> PyResult<Bound<'py, PyList>> {
    PyList::new(py, py.detach(|| PyInconsistency::all(text, checker.audit(text))))
}

/// Checks summaries with options. Made once, used for any number of texts, from any number of threads.
///
/// >>> from financial_figures import Checker
/// >>> checker = Checker(period="third quarter of 2024", synonyms={"net new bookings": "orders"})
/// >>> [finding] = checker.check("Orders were $5.2 million.", "Q3 net new bookings were $5.2 million.")
/// >>> finding.verdict
/// <Verdict.SUPPORTED: 'supported'>
///
/// :param period: the time that sources are of, in words; what they tell without a time is told of that. Found in their
///     opening if not given.
/// :param derived: whether a figure that follows by arithmetic from others of the source is one of it.
/// :param synonyms: names of measures, each with another name of the same.
/// :param options: those of `Extractor`, for both texts, but for ``facts``, which a check needs.
#[pyclass(name = "Checker", module = "financial_figures", frozen)]
pub(crate) struct PyChecker(Checker);

#[pymethods]
impl PyChecker {
    #[new]
    #[pyo3(signature = (*, period = None, derived = true, synonyms = None, **options))]
    fn new(
        py: Python<'_>,
        period: Option<String>,
        derived: bool,
        synonyms: Option<&Bound<'_, PyDict>>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        let facts = options.map(|options| options.get_item("facts")).transpose()?.flatten();
        if facts.is_some_and(|facts| matches!(facts.is_truthy(), Ok(false))) {
            return Err(error::of_option(py, "facts: a check holds against each other what is about the same"));
        }
        let mut builder = Checker::builder().extractor(PyExtractor::of_keywords(py, options)?).derived(derived);
        if let Some(period) = period {
            builder = builder.period(period);
        }
        for (name, other) in synonyms.into_iter().flatten() {
            builder = builder.synonym(name.extract::<String>()?, other.extract::<String>()?);
        }
        Ok(Self(builder.build()))
    }

    /// Checks the figures of a summary against those of its source. See the function `check`.
    #[pyo3(signature = (source, summary, /))]
    fn check<'py>(&self, py: Python<'py>, source: &str, summary: &str) -> PyResult<Bound<'py, PyList>> {
        findings(py, &self.0, source, summary)
    }

    /// Reads a source once for any number of summaries.
    ///
    /// >>> from financial_figures import Checker
    /// >>> source = Checker().index("Third-quarter net sales were EUR 31.2 million.")
    /// >>> [source.check(f"Q3 net sales were EUR {number} million.")[0].holds for number in (31, 31.2, 32)]
    /// [True, True, False]
    #[pyo3(signature = (source, /))]
    fn index(&self, py: Python<'_>, source: String) -> PyIndex {
        let checker = self.0.clone();
        py.detach(|| PyIndex { source: Source::new(source, |text| checker.index(text)), checker })
    }

    /// The figures of a text that do not fit each other. See the function `audit`.
    #[pyo3(signature = (text, /))]
    fn audit<'py>(&self, py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyList>> {
        inconsistencies(py, &self.0, text)
    }
}

self_cell!(
    /// A text with what was read of it.
    struct Source {
        owner: String,
        #[covariant]
        dependent: Index,
    }
);

/// A source that is read already, of `Checker.index`.
#[pyclass(name = "Index", module = "financial_figures", frozen)]
pub(crate) struct PyIndex {
    checker: Checker,
    source: Source,
}

#[pymethods]
impl PyIndex {
    /// Checks the figures of a summary. See the function `check`.
    #[pyo3(signature = (summary, /))]
    fn check<'py>(&self, py: Python<'py>, summary: &str) -> PyResult<Bound<'py, PyList>> {
        let source = self.source.borrow_owner();
        let found = py.detach(|| PyFinding::all(source, summary, self.checker.check_against(self.source.borrow_dependent(), summary)));
        PyList::new(py, found)
    }
}
