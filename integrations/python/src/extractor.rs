//! The extractor with its options, as keyword arguments.

use std::sync::LazyLock;

use financial_figures::{Extractor, Kind, Language, Region};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::column::{self, FigureColumn};
use crate::error;
use crate::figure::{self, PyFigure};
use crate::rows;
use crate::value;

/// Of English, with no region and no options.
static PLAIN: LazyLock<Extractor> = LazyLock::new(Extractor::new);

/// The same without what figures are about.
static WITHOUT_FACTS: LazyLock<Extractor> = LazyLock::new(|| Extractor::builder().facts(false).build());

/// The extractor of a language and a region, with nothing else set.
pub(crate) fn of(py: Python<'_>, lang: &str, region: Option<&str>, facts: bool) -> PyResult<Extractor> {
    if lang == "en" && region.is_none() {
        // A copy, which costs a few references.
        return Ok(if facts { PLAIN.clone() } else { WITHOUT_FACTS.clone() });
    }
    let fault = |problem| error::of_value(py, &problem);
    let mut builder = Extractor::builder().language(lang.parse::<Language>().map_err(fault)?).facts(facts);
    if let Some(region) = region {
        builder = builder.region(region.parse::<Region>().map_err(fault)?);
    }
    Ok(builder.build())
}

/// What an extractor was made with, so that it can be shown and made again in another process.
#[derive(Clone)]
struct Options {
    lang: String,
    region: Option<String>,
    kinds: Option<Vec<String>>,
    decimal_separator: Option<String>,
    accounting_parentheses: bool,
    facts: bool,
    units: Vec<(String, String)>,
    currencies: Vec<(String, String)>,
    skip: Vec<String>,
    exclude: Vec<String>,
}

impl Options {
    fn build(&self, py: Python<'_>) -> PyResult<Extractor> {
        let fault = |problem| error::of_value(py, &problem);
        let mut builder = Extractor::builder()
            .language(self.lang.parse::<Language>().map_err(fault)?)
            .accounting_parentheses(self.accounting_parentheses)
            .facts(self.facts);
        if let Some(region) = &self.region {
            builder = builder.region(region.parse::<Region>().map_err(fault)?);
        }
        if let Some(names) = &self.kinds {
            let kind = |name: &String| Kind::from_record_name(name).ok_or_else(|| error::of_unknown(py, "kind", name));
            builder = builder.kinds(names.iter().map(kind).collect::<PyResult<Vec<_>>>()?);
        }
        if let Some(separator) = &self.decimal_separator {
            builder = builder.decimal_separator(value::decimal_separator(separator)?);
        }
        for (plural, singular) in &self.units {
            builder = builder.unit(singular, plural).map_err(fault)?;
        }
        for (name, code) in &self.currencies {
            builder = builder.currency(name, value::currency(py, code)?).map_err(fault)?;
        }
        for name in &self.skip {
            builder = builder.skip(name).map_err(fault)?;
        }
        for pattern in &self.exclude {
            builder = builder.exclude(pattern).map_err(fault)?;
        }
        Ok(builder.build())
    }

    /// The keyword arguments that make it again; those left at their defaults are left out.
    fn keywords<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let keywords = PyDict::new(py);
        if self.lang != "en" {
            keywords.set_item("lang", &self.lang)?;
        }
        if let Some(region) = &self.region {
            keywords.set_item("region", region)?;
        }
        if let Some(kinds) = &self.kinds {
            keywords.set_item("kinds", kinds)?;
        }
        if let Some(separator) = &self.decimal_separator {
            keywords.set_item("decimal_separator", separator)?;
        }
        if self.accounting_parentheses {
            keywords.set_item("accounting_parentheses", true)?;
        }
        if !self.facts {
            keywords.set_item("facts", false)?;
        }
        for (name, pairs) in [("units", &self.units), ("currencies", &self.currencies)] {
            if !pairs.is_empty() {
                let row = PyDict::new(py);
                for (key, value) in pairs {
                    row.set_item(key, value)?;
                }
                keywords.set_item(name, row)?;
            }
        }
        for (name, words) in [("skip", &self.skip), ("exclude", &self.exclude)] {
            if !words.is_empty() {
                keywords.set_item(name, words)?;
            }
        }
        Ok(keywords)
    }
}

/// Reads texts with options. Made once, used for any number of texts, from any number of threads; it can be pickled.
///
/// >>> from financial_figures import Extractor
/// >>> extractor = Extractor(region="CA", kinds=["money"], skip=["Falcon"])
/// >>> [figure] = extractor.read("A Falcon 9 costs $67 million, up 3%.")
/// >>> figure.money
/// Money('67000000', 'CAD')
///
/// :param lang: the language of the texts as a BCP 47 tag: ``"en"``, ``"zh"``, ``"ja"`` or ``"de"``; ``"und"`` where it is
///     not known.
/// :param region: the ISO 3166 code of the region whose money a bare "$", "pound" or "peso" is.
/// :param kinds: the kinds of figures wanted; all if not given. Links to others are left out.
/// :param decimal_separator: ``"."`` or ``","``, where the language's own does not hold.
/// :param accounting_parentheses: whether an amount in parentheses is negative wherever it stands.
/// :param facts: whether it is read what figures are about: entity, metric, period and expected. Without it reading is
///     more than twice as fast, and they are ``None`` and ``False``.
/// :param units: units of your own: a form, such as the plural, and the singular under which it is counted.
/// :param currencies: names or signs of your own for one major unit of a currency, with its ISO 4217 code.
/// :param skip: names whose number is no figure.
/// :param exclude: regular expressions (of Rust's ``regex``, without Unicode classes) for what is to be left alone.
///
/// Raises `UnknownNameError` for a language, region, kind or currency that is not known, `OptionError` for a word or
/// pattern that cannot be used.
#[pyclass(name = "Extractor", module = "financial_figures", frozen)]
pub(crate) struct PyExtractor {
    pub(crate) extractor: Extractor,
    options: Options,
}

impl PyExtractor {
    /// The extractor of keyword arguments, made by the class itself so that it says the same of wrong ones.
    pub(crate) fn of_keywords(py: Python<'_>, keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Extractor> {
        match keywords {
            None => Ok(PLAIN.clone()),
            Some(_) => {
                let made = py.get_type::<Self>().call((), keywords)?.cast_into::<Self>()?;
                Ok(made.get().extractor.clone())
            }
        }
    }
}

#[pymethods]
impl PyExtractor {
    #[new]
    #[pyo3(signature = (
        *,
        lang = "en",
        region = None,
        kinds = None,
        decimal_separator = None,
        accounting_parentheses = false,
        facts = true,
        units = None,
        currencies = None,
        skip = Vec::new(),
        exclude = Vec::new(),
    ))]
    #[allow(clippy::too_many_arguments)] // keyword arguments
    fn new(
        py: Python<'_>,
        lang: &str,
        region: Option<String>,
        kinds: Option<Vec<String>>,
        decimal_separator: Option<String>,
        accounting_parentheses: bool,
        facts: bool,
        units: Option<&Bound<'_, PyDict>>,
        currencies: Option<&Bound<'_, PyDict>>,
        skip: Vec<String>,
        exclude: Vec<String>,
    ) -> PyResult<Self> {
        let pairs = |row: Option<&Bound<'_, PyDict>>| {
            let row = row.map(|row| row.iter().map(|(key, value)| Ok((key.extract()?, value.extract()?))));
            row.map_or(Ok(Vec::new()), |row| row.collect::<PyResult<Vec<_>>>())
        };
        let options = Options {
            lang: lang.to_owned(),
            region,
            kinds,
            decimal_separator,
            accounting_parentheses,
            facts,
            units: pairs(units)?,
            currencies: pairs(currencies)?,
            skip,
            exclude,
        };
        Ok(Self { extractor: options.build(py)?, options })
    }

    /// The figures of a text, in text order. See the function `read`.
    #[pyo3(signature = (text, /))]
    fn read<'py>(&self, py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyList>> {
        rows::figures(py, &self.extractor, text)
    }

    /// The figures of each of many texts. See the function `read_all`.
    ///
    /// :param threads: how many cores to use; all if not given.
    #[pyo3(signature = (texts, /, *, threads = None))]
    fn read_all<'py>(&self, py: Python<'py>, texts: &Bound<'py, PyAny>, threads: Option<usize>) -> PyResult<Bound<'py, PyList>> {
        rows::figures_of_all(py, &self.extractor, texts, threads)
    }

    /// A whole string as one expression. See the function `parse`.
    #[pyo3(signature = (text, /))]
    fn parse<'py>(&self, py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyList>> {
        let expression = self.extractor.parse(text).map_err(|problem| error::of_text(py, &problem, text))?;
        figure::list(py, PyFigure::all(text, expression.into_figures()))
    }

    /// The figures of a column of texts. See the function `read_column`.
    ///
    /// :param decimal_scale: how many decimals amounts have as Arrow decimals; strings if not given.
    /// :param threads: how many cores to use; all if not given.
    #[pyo3(signature = (column, /, *, decimal_scale = None, threads = None))]
    fn read_column(
        &self,
        py: Python<'_>,
        column: &Bound<'_, PyAny>,
        decimal_scale: Option<i8>,
        threads: Option<usize>,
    ) -> PyResult<FigureColumn> {
        column::read(py, &self.extractor, column, decimal_scale, threads)
    }

    fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> PyResult<((), Bound<'py, PyDict>)> {
        Ok(((), self.options.keywords(py)?))
    }

    fn __eq__(&self, py: Python<'_>, other: &Self) -> PyResult<bool> {
        self.options.keywords(py)?.eq(other.options.keywords(py)?)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let mut words = Vec::new();
        for (name, value) in self.options.keywords(py)? {
            words.push(format!("{name}={}", value.repr()?));
        }
        Ok(format!("Extractor({})", words.join(", ")))
    }
}
