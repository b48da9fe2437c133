//! A figure as a Python object: the fields of the figure record as attributes.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};

use financial_figures::rust_decimal::Decimal;
use financial_figures::{
    Basis, Concept, Currency, Direction, Error, Figure, Kind, Metric, Period, Qualifier, Record, RoleKind, Unit, Words,
};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyMapping, PyTuple, PyType};

use crate::error;
use crate::money::PyMoney;
use crate::place::{Places, code_points};
use crate::value::{BASIS, BOUND, DIRECTION, KIND, ROLE, plain_decimal};

/// One figure of a text: what it says, and where.
///
/// Its attributes are the fields of the figure record, under the same names; only ``from`` is written ``from_``, since
/// Python keeps that word for itself. Amounts are `decimal.Decimal`; kinds, bounds, roles, directions and bases are
/// members of string enumerations; what does not apply is ``None``.
///
/// Two figures are equal where their records are. They can be hashed, pickled, and written as dictionaries.
///
/// >>> import financial_figures
/// >>> [figure] = financial_figures.read("Sales fell to nearly $5 million.")
/// >>> figure
/// <Figure '$5 million' at 21..31: nearly USD 5000000>
/// >>> figure.value, figure.currency, figure.bound, figure.direction
/// (Decimal('5000000'), 'USD', <Bound.NEARLY: 'nearly'>, <Direction.DOWN: 'down'>)
#[pyclass(name = "Figure", module = "financial_figures", frozen)]
pub(crate) struct PyFigure {
    /// The first code point, and one past the last.
    start: usize,
    end: usize,
    /// Its own span is in bytes, and not told.
    figure: Figure<'static>,
}

impl PyFigure {
    /// A figure of the text that `places` counts in; figures have to come in text order.
    pub(crate) fn new(figure: Figure<'_>, places: &mut Places<'_>) -> Self {
        let (start, end) = (places.at(figure.start()), places.at(figure.end()));
        Self { start, end, figure: figure.into_owned() }
    }

    /// The figures of a text, which are in text order.
    pub(crate) fn all<'t>(text: &str, figures: impl IntoIterator<Item = Figure<'t>>) -> Vec<Self> {
        let places = &mut Places::new(text);
        figures.into_iter().map(|figure| Self::new(figure, places)).collect()
    }

    /// The known measure that it is of.
    fn known(&self) -> Option<Concept> {
        self.figure.metric().and_then(Metric::concept)
    }

    /// The record, with its span by code point.
    fn record(&self) -> Record<'_> {
        let mut record = self.figure.record();
        record.start = self.start;
        record.end = self.end;
        record
    }
}

#[pymethods]
impl PyFigure {
    /// The first code point of it in its text: the number with its sign, currency, scale word and unit.
    ///
    /// >>> import financial_figures
    /// >>> text = "Η εταιρεία: €5 million"
    /// >>> [figure] = financial_figures.read(text)
    /// >>> text[figure.start:figure.end]
    /// '€5 million'
    #[getter]
    fn start(&self) -> usize {
        self.start
    }

    /// One past its last code point.
    #[getter]
    fn end(&self) -> usize {
        self.end
    }

    /// The text at its span.
    #[getter]
    fn text(&self) -> &str {
        self.figure.text()
    }

    /// The kind of its quantity, a `Kind`: what its value is measured in.
    #[getter]
    fn kind(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        KIND.member(py, self.figure.kind().as_str())
    }

    /// The exact value in the canonical unit of the kind, or ``None`` for a range. The value of a change is its magnitude,
    /// never negative: which way is in `direction`.
    ///
    /// >>> import financial_figures
    /// >>> [figure] = financial_figures.read("The rate fell 25 basis points.")
    /// >>> figure.value, str(figure.kind), str(figure.direction)
    /// (Decimal('0.25'), 'percentage_point', 'down')
    #[getter]
    fn value(&self) -> Option<Decimal> {
        self.figure.value()
    }

    /// The lower end of a range; ``None`` for a single value.
    ///
    /// >>> import financial_figures
    /// >>> [figure] = financial_figures.read("It costs 5 to 7 cents.")
    /// >>> figure.value, figure.low, figure.high
    /// (None, Decimal('0.05'), Decimal('0.07'))
    #[getter]
    fn low(&self) -> Option<Decimal> {
        self.figure.low()
    }

    /// The upper end of a range; ``None`` for a single value.
    #[getter]
    fn high(&self) -> Option<Decimal> {
        self.figure.high()
    }

    /// The ISO 4217 code of an amount of money (of a crypto-asset its ticker); ``None`` for every other kind.
    #[getter]
    fn currency(&self) -> Option<&'static str> {
        self.figure.currency().map(Currency::code)
    }

    /// Whether the currency was chosen by region or language, not by what is written: "$5" read as USD.
    #[getter]
    fn assumed(&self) -> bool {
        self.figure.is_assumed()
    }

    /// What the sign or name of an assumed currency may stand for, likeliest first. Empty where the text settles the
    /// currency, and in a figure that was made from a record or pickled.
    ///
    /// >>> import financial_figures
    /// >>> [figure] = financial_figures.read("It paid ¥5 million.")
    /// >>> figure.currency_candidates
    /// ('JPY', 'CNY')
    #[getter]
    fn currency_candidates<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.figure.currency_candidates().iter().map(|currency| currency.code()))
    }

    /// What a count counts or measures, in the singular; ``None`` for every other kind.
    #[getter]
    fn unit(&self) -> Option<String> {
        self.figure.unit().map(Unit::to_string)
    }

    /// The denominator of a rate, in the singular: the barrel of "$80 a barrel".
    #[getter]
    fn per(&self) -> Option<String> {
        self.figure.per().map(Unit::to_string)
    }

    /// How exact it claims to be, a `Bound`.
    #[getter]
    fn bound(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        BOUND.member(py, self.figure.bound().as_str())
    }

    /// Whether it says how much there is or by how much that moved, a `Role`.
    #[getter]
    fn role(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        ROLE.member(py, self.figure.role().kind().as_str())
    }

    /// Which way it moved, or by which movement the level was reached, a `Direction`; ``None`` where the text tells none.
    #[getter]
    fn direction(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        DIRECTION.optional(py, self.figure.direction().map(Direction::as_str))
    }

    /// What a change is measured against, a `Basis`; ``None`` where the text does not say.
    #[getter]
    fn basis(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        BASIS.optional(py, self.figure.basis().map(Basis::as_str))
    }

    /// Of a change, the index of the level that moved, among the figures of the same text.
    ///
    /// >>> import financial_figures
    /// >>> figures = financial_figures.read("Net profit fell 28.6% to $5 million from $7 million.")
    /// >>> change = figures[0]
    /// >>> level = figures[change.of]
    /// >>> earlier = figures[level.from_]
    /// >>> level.text, earlier.text
    /// ('$5 million', '$7 million')
    #[getter]
    fn of(&self) -> Option<usize> {
        self.figure.change_of()
    }

    /// Of a level, the index of the earlier level that it came from: the record's field ``from``.
    #[getter]
    fn from_(&self) -> Option<usize> {
        self.figure.earlier()
    }

    /// The index of the figure that this one restates in another currency or unit.
    ///
    /// >>> import financial_figures
    /// >>> figures = financial_figures.read("It paid €5 million ($5.5 million).")
    /// >>> figures[figures[1].equivalent_of].text
    /// '€5 million'
    #[getter]
    fn equivalent_of(&self) -> Option<usize> {
        self.figure.equivalent_of()
    }

    /// Whose figure it is, in the words of its text: a company, country, sector or market. ``None`` where its sentence does
    /// not say; "the company" and "it" are no names.
    ///
    /// >>> import financial_figures
    /// >>> [figure] = financial_figures.read("Borealis' net profit climbed 14% in the June quarter.")
    /// >>> figure.entity, figure.metric, figure.period
    /// ('Borealis', 'net profit', 'June quarter')
    #[getter]
    fn entity(&self) -> Option<&str> {
        self.figure.entity().map(Words::text)
    }

    /// What is measured, in the words of its text: the noun phrase that would head the row of a table.
    #[getter]
    fn metric(&self) -> Option<&str> {
        self.figure.metric().map(Metric::text)
    }

    /// The time that it is of, in the words of its text.
    #[getter]
    fn period(&self) -> Option<&str> {
        self.figure.period().map(Period::text)
    }

    /// The measure of the field that its `metric` names, whatever the text calls it: "turnover" and "net sales" are
    /// ``'revenue'``. ``None`` where it names none that is known. `qualifiers` says what chooses among those of that name.
    ///
    /// >>> import financial_figures
    /// >>> [figure] = financial_figures.read("Adjusted earnings per share were $1.27.")
    /// >>> figure.concept, figure.qualifiers, figure.us_gaap, figure.ifrs
    /// ('earnings_per_share', ('adjusted',), 'EarningsPerShareDiluted', 'DilutedEarningsLossPerShare')
    #[getter]
    fn concept(&self) -> Option<&'static str> {
        self.known().map(Concept::as_str)
    }

    /// What chooses among the measures of one name, such as ``'adjusted'``, ``'diluted'`` or ``'organic'``.
    #[getter]
    fn qualifiers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let qualifiers = self.figure.metric().map(Metric::qualifiers).unwrap_or_default();
        PyTuple::new(py, qualifiers.into_iter().map(Qualifier::as_str))
    }

    /// The element of its `concept` in the XBRL taxonomy of US GAAP; ``None`` where that has none.
    #[getter]
    fn us_gaap(&self) -> Option<&'static str> {
        self.known().and_then(Concept::us_gaap)
    }

    /// The element of its `concept` in the XBRL taxonomy of the IFRS; ``None`` where that has none.
    #[getter]
    fn ifrs(&self) -> Option<&'static str> {
        self.known().and_then(Concept::ifrs)
    }

    /// Its `period` as an ISO 8601 interval, or of an instant as a date; ``None`` where the words do not settle it.
    ///
    /// >>> import financial_figures
    /// >>> [figure] = financial_figures.read("In the third quarter of 2024, net sales were EUR 31 million.")
    /// >>> figure.period, figure.period_interval
    /// ('third quarter of 2024', '2024-07-01/2024-09-30')
    #[getter]
    fn period_interval(&self) -> Option<String> {
        self.figure.period().and_then(Period::interval)
    }

    /// Whether it is told as what is to come: a forecast, guidance, a target, a plan, a deal not yet done.
    ///
    /// >>> import financial_figures
    /// >>> [figure] = financial_figures.read("Halden expects net sales of EUR 31 million.")
    /// >>> figure.expected
    /// True
    #[getter]
    fn expected(&self) -> bool {
        self.figure.is_expected()
    }

    /// Its first code point and one past its last, as of a match of `re`.
    #[getter]
    fn span(&self) -> (usize, usize) {
        (self.start, self.end)
    }

    /// The amount of money, where it is one amount; of a change this is the magnitude.
    ///
    /// >>> import financial_figures
    /// >>> [figure] = financial_figures.read("It paid 5 million yuan.")
    /// >>> figure.money
    /// Money('5000000', 'CNY')
    #[getter]
    fn money(&self) -> Option<PyMoney> {
        self.figure.money().map(PyMoney::from)
    }

    /// The number as it was written, before its scale was applied: its digits, and the power of ten of its scale word.
    /// ``None`` where it was not written as one number in digits, and in a figure that was made from a record or pickled.
    ///
    /// >>> import financial_figures
    /// >>> [figure] = financial_figures.read("It paid $3.50 million.")
    /// >>> figure.written
    /// (Decimal('3.50'), 6)
    #[getter]
    fn written(&self) -> Option<(Decimal, u8)> {
        self.figure.written().map(|written| (written.significand, written.exponent))
    }

    /// The figure record: a flat dictionary of what JSON can hold, with amounts as strings of plain digits. Its spans are
    /// by code point, those of the library's own records by byte.
    ///
    /// >>> import financial_figures, json
    /// >>> [figure] = financial_figures.read("up 3.2%")
    /// >>> print(json.dumps(figure.to_dict(), indent=1))
    /// {
    ///  "start": 3,
    ///  "end": 7,
    ///  "text": "3.2%",
    ///  "kind": "percent",
    ///  "value": "3.2",
    ///  "low": null,
    ///  "high": null,
    ///  "currency": null,
    ///  "assumed": false,
    ///  "unit": null,
    ///  "per": null,
    ///  "bound": "exact",
    ///  "role": "change",
    ///  "direction": "up",
    ///  "basis": null,
    ///  "of": null,
    ///  "from": null,
    ///  "equivalent_of": null,
    ///  "entity": null,
    ///  "metric": null,
    ///  "period": null,
    ///  "expected": false
    /// }
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let record = self.record();
        let digits = |value: Option<Decimal>| value.map(|value| value.to_string());
        let unit = |unit: Option<Unit<'_>>| unit.map(|unit| unit.to_string());
        let row = PyDict::new(py);
        row.set_item("start", record.start)?;
        row.set_item("end", record.end)?;
        row.set_item("text", &*record.text)?;
        row.set_item("kind", record.kind.as_str())?;
        row.set_item("value", digits(record.value))?;
        row.set_item("low", digits(record.low))?;
        row.set_item("high", digits(record.high))?;
        row.set_item("currency", record.currency.map(Currency::code))?;
        row.set_item("assumed", record.assumed)?;
        row.set_item("unit", unit(record.unit))?;
        row.set_item("per", unit(record.per))?;
        row.set_item("bound", record.bound.as_str())?;
        row.set_item("role", record.role.as_str())?;
        row.set_item("direction", record.direction.map(Direction::as_str))?;
        row.set_item("basis", record.basis.map(Basis::as_str))?;
        row.set_item("of", record.of)?;
        row.set_item("from", record.from)?;
        row.set_item("equivalent_of", record.equivalent_of)?;
        row.set_item("entity", record.entity.as_deref())?;
        row.set_item("metric", record.metric.as_deref())?;
        row.set_item("period", record.period.as_deref())?;
        row.set_item("expected", record.expected)?;
        Ok(row)
    }

    /// The figure of a record, such as `to_dict` gives. Fields that are absent are as if ``None``; amounts are strings,
    /// integers or decimals, never floats.
    ///
    /// Raises `RecordError` where the fields contradict each other; the message names the field.
    ///
    /// >>> from financial_figures import Figure
    /// >>> record = {"start": 0, "end": 2, "text": "$5", "kind": "money", "value": "5", "bound": "exact", "role": "level"}
    /// >>> Figure.from_dict({**record, "currency": "USD"}).money
    /// Money('5', 'USD')
    /// >>> Figure.from_dict(record)
    /// Traceback (most recent call last):
    ///     ...
    /// financial_figures.RecordError: figure record: money needs field `currency`
    #[classmethod]
    #[pyo3(signature = (record, /))]
    fn from_dict(_class: &Bound<'_, PyType>, py: Python<'_>, record: &Bound<'_, PyMapping>) -> PyResult<Self> {
        let row = Row { py, record };
        let (start, end) = (row.required::<usize>("start")?, row.required::<usize>("end")?);
        let text = row.required::<String>("text")?;
        if end < start || end - start != code_points(&text) {
            return Err(error::of_record(py, "field `text` is not as many characters as from `start` to `end`"));
        }
        let kind = row.required_name("kind", Kind::from_record_name)?;
        let role = row.required_name("role", RoleKind::from_record_name)?;
        let bytes = text.len();
        let mut fields = Record::new(0..bytes, text, kind, role);
        fields.value = row.decimal("value")?;
        fields.low = row.decimal("low")?;
        fields.high = row.decimal("high")?;
        fields.currency = row.name("currency", Currency::from_code)?;
        fields.assumed = row.field::<bool>("assumed")?.unwrap_or_default();
        let (unit, per) = (row.field::<String>("unit")?, row.field::<String>("per")?);
        fields.unit = unit.as_deref().map(|name| Unit::new(name).into_owned());
        fields.per = per.as_deref().map(|name| Unit::new(name).into_owned());
        fields.bound = row.name("bound", financial_figures::Bound::from_record_name)?.unwrap_or_default();
        fields.direction = row.name("direction", Direction::from_record_name)?;
        fields.basis = row.name("basis", Basis::from_record_name)?;
        fields.of = row.field("of")?;
        fields.from = row.field("from")?;
        fields.equivalent_of = row.field("equivalent_of")?;
        let words = |name: &str| Ok::<_, PyErr>(row.field::<String>(name)?.map(Cow::Owned));
        fields.entity = words("entity")?;
        fields.metric = words("metric")?;
        fields.period = words("period")?;
        fields.expected = row.field::<bool>("expected")?.unwrap_or_default();
        let figure = Figure::try_from(fields).map_err(|problem: Error| error::of_value(py, &problem))?;
        Ok(Self { start, end, figure })
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyDict>,))> {
        Ok((py.get_type::<Self>().getattr("from_dict")?, (self.to_dict(py)?,)))
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.record() == other.record()
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.start, self.end, self.figure.text(), self.figure.kind()).hash(&mut hasher);
        hasher.finish()
    }

    /// In full, as the library writes it: of "fell to nearly $5m", ``nearly USD 5000000``.
    fn __str__(&self) -> String {
        self.figure.to_string()
    }

    fn __repr__<'py>(&self, py: Python<'py>) -> PyResult<String> {
        let text = pyo3::types::PyString::new(py, self.figure.text()).repr()?;
        Ok(format!("<Figure {text} at {}..{}: {}>", self.start, self.end, self.figure))
    }
}

/// The figures as a list of Python.
pub(crate) fn list<'py>(py: Python<'py>, figures: Vec<PyFigure>) -> PyResult<Bound<'py, PyList>> {
    PyList::new(py, figures)
}

/// A record that somebody else wrote.
struct Row<'a, 'py> {
    py: Python<'py>,
    record: &'a Bound<'py, PyMapping>,
}

impl<'py> Row<'_, 'py> {
    fn item(&self, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        if !self.record.contains(name)? {
            return Ok(None);
        }
        let item = self.record.get_item(name)?;
        Ok((!item.is_none()).then_some(item))
    }

    #[cold]
    fn wrong(&self, name: &str, item: &Bound<'_, PyAny>) -> PyErr {
        match item.repr() {
            Ok(item) => error::of_record(self.py, &format!("field `{name}` cannot be {item}")),
            Err(error) => error,
        }
    }

    fn field<T: for<'a> FromPyObject<'a, 'py>>(&self, name: &str) -> PyResult<Option<T>> {
        match self.item(name)? {
            Some(item) => item.extract().map(Some).map_err(|_| self.wrong(name, &item)),
            None => Ok(None),
        }
    }

    fn required<T: for<'a> FromPyObject<'a, 'py>>(&self, name: &str) -> PyResult<T> {
        self.field(name)?.ok_or_else(|| error::of_record(self.py, &format!("field `{name}` is missing")))
    }

    fn name<T>(&self, name: &str, named: impl Fn(&str) -> Option<T>) -> PyResult<Option<T>> {
        match self.item(name)? {
            Some(item) => {
                let found = item.extract::<String>().ok().as_deref().and_then(named);
                found.map(Some).ok_or_else(|| self.wrong(name, &item))
            }
            None => Ok(None),
        }
    }

    fn required_name<T>(&self, name: &str, named: impl Fn(&str) -> Option<T>) -> PyResult<T> {
        self.name(name, named)?.ok_or_else(|| error::of_record(self.py, &format!("field `{name}` is missing")))
    }

    fn decimal(&self, name: &str) -> PyResult<Option<Decimal>> {
        match self.item(name)? {
            Some(item) => plain_decimal(&item).map(Some).ok_or_else(|| self.wrong(name, &item)),
            None => Ok(None),
        }
    }
}
