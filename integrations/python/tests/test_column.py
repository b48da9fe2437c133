"""Columns of texts: every type of Arrow that holds them, nulls, faults, threads."""

import signal
import threading
import time
from decimal import Decimal

import pandas
import polars
import pyarrow
import pytest
from conftest import TEXTS, records

from financial_figures import ColumnError, Extractor, column_type, read_column

ROWS: list[str | None] = [*TEXTS, None]
EXPECTED = [None if text is None else records(text) for text in ROWS]

COLUMNS = {
    "a list": lambda rows: rows,
    "a generator": lambda rows: iter(rows),
    "string": lambda rows: pyarrow.array(rows, pyarrow.string()),
    "large_string": lambda rows: pyarrow.array(rows, pyarrow.large_string()),
    "string_view": lambda rows: pyarrow.array(rows, pyarrow.string_view()),
    "binary": lambda rows: pyarrow.array(rows, pyarrow.string()).cast(pyarrow.binary()),
    "large_binary": lambda rows: pyarrow.array(rows, pyarrow.large_string()).cast(pyarrow.large_binary()),
    "binary_view": lambda rows: pyarrow.array(rows, pyarrow.string_view()).cast(pyarrow.binary_view()),
    "dictionary": lambda rows: pyarrow.array(rows).dictionary_encode(),
    "chunks": lambda rows: pyarrow.chunked_array([rows[:3], [], rows[3:]], pyarrow.string()),
    "chunks of dictionaries": lambda rows: pyarrow.chunked_array([rows[:3], rows[3:]], pyarrow.string()).dictionary_encode(),
    "a part of an array": lambda rows: pyarrow.array(["up 1%", *rows, "up 2%"])[1:-1],
    "a part of views": lambda rows: pyarrow.array(["up 1%", *rows, "up 2%"], pyarrow.string_view())[1:-1],
    "a part of a dictionary": lambda rows: pyarrow.array(["up 1%", *rows, "up 2%"]).dictionary_encode()[1:-1],
    "Polars": lambda rows: polars.Series(rows),
    "Polars, categorical": lambda rows: polars.Series(rows, dtype=polars.Categorical),
    "pandas": lambda rows: pandas.Series(rows),
    "pandas, pyarrow": lambda rows: pandas.Series(rows, dtype=pandas.ArrowDtype(pyarrow.string())),
    "pandas, category": lambda rows: pandas.Series(rows, dtype="category"),
}


@pytest.mark.parametrize("threads", [None, 1])
@pytest.mark.parametrize("column", COLUMNS.values(), ids=COLUMNS)
def test_every_column_gives_what_its_texts_give(column, threads: int | None) -> None:
    figures = read_column(column(ROWS), threads=threads)
    assert len(figures) == len(ROWS)
    assert pyarrow.chunked_array(figures).to_pylist() == EXPECTED
    assert pyarrow.array(figures).to_pylist() == EXPECTED


@pytest.mark.parametrize("column", COLUMNS.values(), ids=COLUMNS)
@pytest.mark.parametrize("rows", [[], [None, None], [""]], ids=["no rows", "only nulls", "an empty text"])
def test_columns_of_next_to_nothing(column, rows: list[str | None]) -> None:
    made = pyarrow.chunked_array(read_column(column(rows)))
    assert made.to_pylist() == [None if row is None else [] for row in rows]
    assert made.type == pyarrow.field(column_type()).type


def test_an_array_of_fixed_size() -> None:
    column = pyarrow.array([b"up 3%", None, b"up 4%"], pyarrow.binary(5))
    assert pyarrow.array(read_column(column)).to_pylist() == [records("up 3%"), None, records("up 4%")]


def test_the_protocols_of_arrow() -> None:
    figures = read_column(ROWS)
    assert polars.Series(figures).to_list() == EXPECTED
    assert pyarrow.array(pandas.Series.from_arrow(figures)).to_pylist() == EXPECTED
    assert pyarrow.field(figures).type == pyarrow.field(column_type()).type
    # Asked for another type, it gives that.
    large = pyarrow.large_list(pyarrow.field(figures).type.value_field)
    assert pyarrow.chunked_array(figures, type=large).type == large
    # Given away again and again.
    assert pyarrow.array(figures) == pyarrow.array(figures)


def test_many_rows_in_their_order() -> None:
    # More than a piece of work has, so that threads share them.
    rows = [None if number % 7 == 0 else f"Row {'x' * (number % 50)}: it paid ${number:,}." for number in range(100_000)]
    values = [None if number % 7 == 0 else [str(number)] for number in range(100_000)]
    for threads in (None, 1, 3):
        made = pyarrow.array(read_column(rows, threads=threads))
        assert [row and [figure["value"] for figure in row] for row in made.to_pylist()] == values


def test_options_and_extractors() -> None:
    options = {"region": "CA", "kinds": ["money"]}
    expected = [records("It paid $5, up 3%.", **options)]
    for made in (read_column(["It paid $5, up 3%."], **options), Extractor(**options).read_column(["It paid $5, up 3%."])):
        assert pyarrow.array(made).to_pylist() == expected
    assert expected[0][0]["currency"] == "CAD"


def test_decimals() -> None:
    texts = ["It paid $5.2 trillion, or 3.25%.", "5 to 7 cents", "two-thirds of them", None, "-$0.000001"]
    made = pyarrow.array(read_column(texts, decimal_scale=6))
    assert made.type == pyarrow.field(column_type(decimal_scale=6)).type
    assert made.type.value_type.field("low").type == pyarrow.decimal128(38, 6)
    found = [row and [(figure["value"], figure["low"], figure["high"]) for figure in row] for row in made.to_pylist()]
    assert found == [
        [(Decimal("5200000000000"), None, None), (Decimal("3.25"), None, None)],
        [(None, Decimal("0.05"), Decimal("0.07"))],
        [(Decimal("0.666667"), None, None)],
        None,
        [(Decimal("-0.000001"), None, None)],
    ]


@pytest.mark.parametrize(
    ("text", "scale"),
    [("It paid $0.0000001.", 6), ("It paid 3 cents.", 1), ("It paid $99999999999 quadrillion.", 20)],
    ids=["too fine", "cents in tenths", "too great"],
)
def test_an_amount_that_does_not_fit_names_its_row(text: str, scale: int) -> None:
    with pytest.raises(ColumnError, match=r"^row 2: the amount of .* does not fit the decimals asked for") as caught:
        read_column(["up 1%", None, text], decimal_scale=scale)
    assert caught.value.row == 2
    assert len(read_column(["up 1%", None, text])) == 3


@pytest.mark.parametrize("scale", [-1, 39, 100])
def test_scales_that_are_none(scale: int) -> None:
    with pytest.raises(ValueError, match="decimal_scale"):
        read_column(["up 1%"], decimal_scale=scale)
    with pytest.raises(ValueError, match="decimal_scale"):
        column_type(decimal_scale=scale)


BROKEN = b"up 3% and \xff\xfe"


def broken_string(rows: list[bytes | None]) -> pyarrow.Array:
    """An array that says it is of strings and is not, as a faulty producer makes one."""
    array = pyarrow.array(rows, pyarrow.binary())
    return pyarrow.Array.from_buffers(pyarrow.string(), len(array), array.buffers())


BROKEN_COLUMNS = {
    "binary": lambda rows: pyarrow.array(rows, pyarrow.binary()),
    "large_binary": lambda rows: pyarrow.array(rows, pyarrow.large_binary()),
    "binary_view": lambda rows: pyarrow.array(rows, pyarrow.binary_view()),
    "chunks": lambda rows: pyarrow.chunked_array([rows[:2], rows[2:]], pyarrow.binary()),
    "dictionary": lambda rows: pyarrow.array(rows, pyarrow.binary()).dictionary_encode(),
    "a string that is none": broken_string,
    "Polars": lambda rows: polars.Series(rows, dtype=polars.Binary),
}


@pytest.mark.parametrize("threads", [None, 1])
@pytest.mark.parametrize("column", BROKEN_COLUMNS.values(), ids=BROKEN_COLUMNS)
def test_bytes_that_are_no_text_name_their_row(column, threads: int | None) -> None:
    with pytest.raises(ColumnError, match=r"^row 3: the bytes are not UTF-8 from byte 10 on$") as caught:
        read_column(column([b"up 1%", None, b"up 2%", BROKEN, b"up 4%", BROKEN]), threads=threads)
    assert caught.value.row == 3


def test_the_first_broken_row_of_many_is_named() -> None:
    rows = [b"Sales rose 3% to $5 million. " * 20] * 40_000
    rows[17_001] = rows[39_999] = BROKEN
    with pytest.raises(ColumnError) as caught:
        read_column(pyarrow.array(rows))
    assert caught.value.row == 17_001


def test_bytes_behind_a_null_are_nobodys() -> None:
    array = pyarrow.array([b"up 1%", BROKEN], pyarrow.binary())
    hidden = pyarrow.Array.from_buffers(pyarrow.binary(), 2, [pyarrow.py_buffer(b"\x01"), *array.buffers()[1:]])
    assert pyarrow.array(read_column(hidden)).to_pylist() == [records("up 1%"), None]


NO_COLUMNS = [
    ("integers", lambda: pyarrow.array([1, 2]), TypeError, "found one of Int64"),
    ("lists", lambda: pyarrow.array([["up 3%"]]), TypeError, "found one of List"),
    ("a dictionary of integers", lambda: pyarrow.array([1, 1]).dictionary_encode(), TypeError, "found one of Dictionary"),
    ("one string", lambda: "up 3%", TypeError, "not one string"),
    ("a number", lambda: 5, TypeError, "found int"),
    ("nothing", lambda: None, TypeError, "found NoneType"),
    ("a list with numbers", lambda: ["up 3%", 3], ColumnError, "row 1: expected a string, found int"),
    ("a table", lambda: pyarrow.table({"text": ["up 3%"]}), TypeError, "found one of Struct"),
]


@pytest.mark.parametrize(("column", "error", "message"), [row[1:] for row in NO_COLUMNS], ids=[row[0] for row in NO_COLUMNS])
def test_what_is_no_column(column, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        read_column(column())


def test_a_row_of_fifty_megabytes() -> None:
    sentence = "Net profit fell 28.6% to €5 million from €7 million. "
    times = 50_000_000 // len(sentence.encode()) + 1
    rows = ["up 3%", sentence * times, None, "up 4%"]
    made = pyarrow.array(read_column(pyarrow.array(rows)))
    assert pyarrow.compute.list_value_length(made).to_pylist() == [1, 3 * times, None, 1]
    last = made[1][3 * times - 1].as_py()
    assert rows[1][last["start"] : last["end"]] == last["text"] == "€7 million"
    assert last["end"] == len(rows[1]) - 2
    assert made[1][3 * times - 3].as_py()["of"] == 3 * times - 2


def test_other_threads_run_meanwhile() -> None:
    column = pyarrow.array(["Net profit fell 28.6% to $5 million from $7 million. " * 4000] * 40)
    beats, done = [], threading.Event()

    def beat() -> None:
        while not done.is_set():
            beats.append(time.perf_counter())
            time.sleep(0.001)

    thread = threading.Thread(target=beat)
    thread.start()
    start = time.perf_counter()
    read_column(column, threads=1)
    end = time.perf_counter()
    done.set()
    thread.join()
    within = [beat for beat in beats if start < beat < end]
    # With the lock held throughout there would be one at most; a busy machine is given time.
    assert len(within) > 10 * (end - start)


def test_it_can_be_cancelled() -> None:
    rows = ["Net profit fell 28.6% to $5 million from $7 million. " * 200] * 20_000
    column = pyarrow.array(rows)  # 200 MB: seconds of work
    before = signal.signal(signal.SIGALRM, signal.default_int_handler)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        with pytest.raises(KeyboardInterrupt):
            read_column(column, threads=1)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    # It can be used again at once.
    assert pyarrow.array(read_column(column[:1])).to_pylist()[0][1]["value"] == "5000000"


def test_a_process_that_forks_reads_on() -> None:
    import multiprocessing

    rows = ["It paid $5 million. " * 50] * 2000  # enough for several threads
    expected = pyarrow.array(read_column(rows)).to_pylist()
    with multiprocessing.get_context("fork").Pool(1) as pool:
        assert pool.apply_async(values, (rows,)).get(timeout=60) == expected


def values(rows: list[str]) -> list[object]:
    return pyarrow.array(read_column(rows)).to_pylist()
