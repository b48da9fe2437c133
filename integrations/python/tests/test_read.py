"""One text at a time: figures, their attributes, records, errors, options."""

import copy
import json
import pickle
import threading
from decimal import Decimal

import pytest
from conftest import TEXTS

import financial_figures
from financial_figures import Basis, Bound, Direction, Extractor, Figure, Kind, Role, parse, read, read_all

ATTRIBUTES = [
    ("a level in money", "It paid $5.20 million.", {"kind": Kind.MONEY, "value": Decimal("5200000"), "currency": "USD"}),
    ("an assumed currency", "It paid $5 million.", {"assumed": True, "currency_candidates": None}),
    ("a written currency", "It paid US$5 million.", {"assumed": False, "currency_candidates": ()}),
    ("a change", "up 3.2% from a year earlier", {"role": Role.CHANGE, "direction": Direction.UP, "basis": Basis.YEAR_ON_YEAR}),
    ("basis points", "The rate fell 25 bps.", {"kind": Kind.PERCENTAGE_POINT, "value": Decimal("0.25")}),
    ("a range", "5 to 7 cents", {"value": None, "low": Decimal("0.05"), "high": Decimal("0.07"), "money": None}),
    ("a count", "It sold 5 million vehicles.", {"kind": Kind.COUNT, "unit": "vehicle", "currency": None}),
    ("a rate", "It costs $80 a barrel.", {"per": "barrel", "role": Role.LEVEL, "direction": None}),
    ("a bound", "It paid more than $5.", {"bound": Bound.MORE_THAN}),
    ("a fraction", "two-thirds of them", {"kind": Kind.FRACTION, "value": Decimal("0.6666666666666666666666666667")}),
    ("a multiple", "Sales doubled.", {"kind": Kind.MULTIPLE, "value": Decimal(2)}),
    ("as written", "It paid $3.50 million.", {"written": (Decimal("3.50"), 6)}),
    (
        "what it is about",
        "Borealis' net profit climbed 14% in the June quarter.",
        {"entity": "Borealis", "metric": "net profit", "period": "June quarter", "expected": False, "concept": "net_income"},
    ),
    ("about nothing that is told", "It was $5.", {"entity": None, "metric": None, "period": None, "expected": False}),
    ("no known measure", "It was $5.", {"concept": None, "qualifiers": (), "us_gaap": None, "ifrs": None, "period_interval": None}),
    ("a known measure", "Adjusted net sales were EUR 31 million.", {"concept": "revenue", "qualifiers": ("adjusted",), "ifrs": "Revenue"}),
    ("a measure of no taxonomy", "EBITDA was EUR 31 million.", {"concept": "ebitda", "us_gaap": None, "ifrs": None}),
    ("a time that is settled", "Net sales of 2024 were $5.", {"period": "2024", "period_interval": "2024-01-01/2024-12-31"}),
    ("a time that is not", "Net sales were $5 in the third quarter.", {"period": "third quarter", "period_interval": None}),
    ("a forecast", "Halden expects net sales of EUR 31 million.", {"entity": "Halden", "metric": "net sales", "expected": True}),
    ("words wider than a byte", "Société Générale's net profit rose 5%.", {"entity": "Société Générale", "metric": "net profit"}),
]


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in ATTRIBUTES], ids=[row[0] for row in ATTRIBUTES])
def test_attributes(text: str, expected: dict[str, object]) -> None:
    [figure] = read(text)
    for name, value in expected.items():
        found = getattr(figure, name)
        if name == "currency_candidates" and value is None:
            assert found[0] == "USD" and len(found) > 1
        else:
            assert found == value and type(found) is type(value), name


def test_every_name_of_the_enumerations_is_met() -> None:
    text = (
        "It paid about $5, nearly $6, more than $7, at least $8, less than $9, at most $10. Sales rose 1% from a year earlier. "
        "They fell 2 percentage points from the quarter before. Output was flat at 3 million barrels. Sales doubled. Two-thirds of 5."
    )
    figures = read(text)
    assert {figure.bound for figure in figures} == set(Bound)
    assert {figure.direction for figure in figures} == {None, *Direction}
    assert {figure.role for figure in figures} == set(Role)
    assert {figure.kind for figure in figures} == set(Kind)
    bases = ["year", "half-year", "quarter", "month", "week", "day"]
    found = [read(f"Sales rose 1% from the previous {basis}.")[0].basis for basis in bases]
    assert set(found) == set(Basis)


def test_links_are_indices() -> None:
    figures = read("Net profit fell 28.6% to $5 million from $7 million. It paid €5 million ($5.5 million).")
    assert [(figure.of, figure.from_, figure.equivalent_of) for figure in figures] == [
        (1, None, None),
        (None, 2, None),
        (None, None, None),
        (None, None, None),
        (None, None, 3),
    ]


@pytest.mark.parametrize("text", TEXTS)
def test_spans_are_code_points(text: str) -> None:
    for figure in read(text):
        assert text[figure.start : figure.end] == figure.text
        assert figure.span == (figure.start, figure.end)


def test_a_long_text_with_wide_characters() -> None:
    # Longer than what is read with the interpreter's lock.
    text = "😀 It paid €5 million. " * 2000
    figures = read(text)
    assert len(figures) == 2000
    assert all(text[slice(*figure.span)] == "€5 million" for figure in figures)


@pytest.mark.parametrize("text", TEXTS)
def test_records_are_read_back(text: str) -> None:
    for figure in read(text):
        for again in (
            Figure.from_dict(json.loads(json.dumps(figure.to_dict()))),
            pickle.loads(pickle.dumps(figure)),
            copy.deepcopy(figure),
        ):
            assert again == figure and hash(again) == hash(figure)
            assert again.to_dict() == figure.to_dict()


def test_figures_differ() -> None:
    one, other, same = read("$5, $6")[0], read("$5, $6")[1], read("$5, $7")[0]
    assert one == same and one != other and len({one, other, same}) == 2
    assert one != "$5"
    # The same record in another place of a text is another figure.
    assert read(" $5")[0] != read("$5")[0]


def test_figures_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        read("$5")[0].value = Decimal(6)  # type: ignore[misc]


RECORD = {"start": 0, "end": 2, "text": "$5", "kind": "money", "value": "5", "currency": "USD", "bound": "exact", "role": "level"}
WRONG_RECORDS = [
    ("a kind that is none", {"kind": "cash"}, "field `kind` cannot be 'cash'"),
    ("a kind that is missing", {"kind": None}, "field `kind` is missing"),
    ("a float", {"value": 5.0}, "field `value` cannot be 5.0"),
    ("an exponent", {"value": "5e0"}, "field `value` cannot be '5e0'"),
    ("a bool", {"value": True}, "field `value` cannot be True"),
    ("too many digits", {"value": "9" * 40}, "field `value` cannot be"),
    ("a span that does not fit", {"end": 3}, "field `text` is not as many characters"),
    ("a span that ends before", {"start": 9}, "field `text` is not as many characters"),
    ("a negative index", {"from": -1}, "field `from` cannot be -1"),
    ("a level that moved another", {"of": 1}, "field `of` does not belong to a level"),
    ("both value and range", {"low": "5"}, "field `value` excludes `low` and `high`"),
    ("a currency that is none", {"currency": "XYZ"}, "field `currency` cannot be 'XYZ'"),
    ("an empty name", {"entity": ""}, "field `entity` is empty"),
    ("a metric of blanks", {"metric": " "}, "field `metric` is empty"),
    ("a period in numbers", {"period": 2024}, "field `period` cannot be 2024"),
    ("an expectation in words", {"expected": "yes"}, "field `expected` cannot be 'yes'"),
]


@pytest.mark.parametrize(("change", "message"), [row[1:] for row in WRONG_RECORDS], ids=[row[0] for row in WRONG_RECORDS])
def test_wrong_records_name_the_field(change: dict[str, object], message: str) -> None:
    assert Figure.from_dict(RECORD).money == financial_figures.Money(5, "USD")
    with pytest.raises(financial_figures.RecordError, match=message):
        Figure.from_dict({**RECORD, **change})


def test_amounts_of_a_record_may_be_decimals_or_integers() -> None:
    for value in (5, Decimal(5), Decimal("5.0"), Decimal("0.5E1")):
        assert Figure.from_dict({**RECORD, "value": value}).value == 5


def test_a_record_without_what_it_is_about() -> None:
    figure = Figure.from_dict(RECORD)
    assert (figure.entity, figure.metric, figure.period, figure.expected) == (None, None, None, False)
    about = {"entity": "Halden", "metric": "net sales", "period": "2024", "expected": True}
    told = Figure.from_dict({**RECORD, **about})
    assert told != figure and told.to_dict() == {**figure.to_dict(), **about}


ERRORS = [
    ("no number", lambda: parse("about nothing"), financial_figures.ParseError, 0),
    ("a place by character", lambda: parse("up 3.2% – “if they say so”"), financial_figures.ParseError, None),
    ("too long", lambda: parse("$" + "9" * 30), financial_figures.NumberTooLongError, 1),
    ("no language", lambda: read("", lang="tlh"), financial_figures.UnknownNameError, None),
    ("no region", lambda: read("", region="ZZ"), financial_figures.UnknownNameError, None),
    ("no kind", lambda: Extractor(kinds=["cash"]), financial_figures.UnknownNameError, None),
    ("no code", lambda: Extractor(currencies={"clams": "XYZ"}), financial_figures.UnknownNameError, None),
    ("no word", lambda: Extractor(skip=["3M"]), financial_figures.OptionError, None),
    ("no pattern", lambda: Extractor(exclude=["("]), financial_figures.OptionError, None),
    ("no separator", lambda: Extractor(decimal_separator=";"), ValueError, None),
    ("no option", lambda: Extractor(colour="red"), TypeError, None),
    ("no option of a function", lambda: read_all([], colour="red"), TypeError, None),
    ("no text", lambda: read(None), TypeError, None),
    ("bytes", lambda: read(b"$5"), TypeError, None),
    ("half a character", lambda: read("\ud800 $5"), UnicodeEncodeError, None),
    ("no threads", lambda: read_all(["$5"], threads=0), ValueError, None),
    ("rows that are none", lambda: read_all(["$5", None]), financial_figures.ColumnError, None),
    ("half a character in a row", lambda: read_all(["$5", "\ud800"]), financial_figures.ColumnError, None),
]


@pytest.mark.parametrize(("call", "error", "position"), [row[1:] for row in ERRORS], ids=[row[0] for row in ERRORS])
def test_errors(call, error: type[Exception], position: int | None) -> None:
    with pytest.raises(error) as caught:
        call()
    assert caught.type is error and str(caught.value)
    if position is not None:
        assert caught.value.position == position
    if isinstance(caught.value, financial_figures.ColumnError):
        assert caught.value.row == 1 and "row 1: " in str(caught.value)
    if isinstance(caught.value, financial_figures.Error):
        assert isinstance(caught.value, ValueError)
        again = pickle.loads(pickle.dumps(caught.value))
        assert (str(again), vars(again)) == (str(caught.value), vars(caught.value))


def test_positions_of_errors_are_code_points() -> None:
    text = "€5 million – “if they say so”"
    with pytest.raises(financial_figures.ParseError, match=r'found "– “if they say so”" at character 11$') as caught:
        parse(text)
    assert text[caught.value.position :].startswith("–")


def test_options() -> None:
    [figure] = Extractor(region="CA").read("It paid $5.")
    assert (figure.currency, figure.assumed) == ("CAD", True)
    assert [figure.kind for figure in Extractor(kinds=[Kind.PERCENT]).read("up 3% to $5")] == ["percent"]
    assert Extractor(decimal_separator=",").read("€3.350")[0].value == 3350
    assert Extractor(accounting_parentheses=True).read("Result: $(1,234)")[0].value == -1234
    assert Extractor(facts=False).read("Halden expects net sales of EUR 31 million.")[0].metric is None
    assert read("Halden expects net sales of EUR 31 million.", facts=False)[0].expected is False
    assert Extractor(units={"kcal": "kilocalorie"}).read("It has 300 kcal.")[0].unit == "kilocalorie"
    assert Extractor(currencies={"clams": "USD"}).read("It paid 5 million clams.")[0].currency == "USD"
    assert Extractor(skip=["Falcon"]).read("A Falcon 9.") == []
    assert Extractor(exclude=["item [0-9,]+"]).read("They paid item 20,000.") == []
    assert read("净利润3.5亿元", lang="zh")[0].value == 350_000_000
    assert read("純利益は12%減の35億円だった。", lang="ja")[0].direction == "down"
    assert read("净利润3.5亿元", lang="und") == read("净利润3.5亿元", lang="zh-Hans")


def test_an_extractor_is_made_again_from_what_it_shows() -> None:
    extractor = Extractor(
        lang="und", region="CA", kinds=["money"], units={"kcal": "kilocalorie"}, currencies={"clams": "USD"}, skip=["Falcon"]
    )
    text = "A Falcon 9 costs $67 million or 5 clams, 3%."
    for again in (pickle.loads(pickle.dumps(extractor)), copy.copy(extractor), eval(repr(extractor))):
        assert again == extractor and repr(again) == repr(extractor)
        assert again.read(text) == extractor.read(text) != []
    assert repr(Extractor()) == "Extractor()" and Extractor() != extractor


@pytest.mark.parametrize("threads", [None, 1, 2, 5])
def test_many_texts_are_read_as_one_by_one(threads: int | None) -> None:
    texts = TEXTS * 400
    assert read_all(iter(texts), threads=threads) == [read(text) for text in texts]


def test_threads_share_an_extractor() -> None:
    extractor, expected, wrong = Extractor(), [read(text) for text in TEXTS], []

    def work() -> None:
        for _ in range(200):
            if [extractor.read(text) for text in TEXTS] != expected:
                wrong.append(1)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_what_is_exported_is_documented() -> None:
    for name in financial_figures.__all__:
        assert getattr(financial_figures, name).__doc__, name
    for owner in (Figure, Extractor, financial_figures.Money):
        for name, member in vars(owner).items():
            assert name.startswith("_") or member.__doc__, name
