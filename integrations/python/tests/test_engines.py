"""What each engine gives is what one text after another gives; and what becomes of faults in it."""

import threading
import time
from decimal import Decimal
from pathlib import Path

import datafusion
import duckdb
import pandas
import polars
import pyarrow
import pyarrow.dataset
import pyarrow.parquet
import pytest
from conftest import TEXTS, records

import financial_figures
import financial_figures.datafusion
import financial_figures.duckdb
import financial_figures.pandas
import financial_figures.polars
import financial_figures.pyarrow

ROWS: list[str | None] = [*TEXTS, None]
EXPECTED = [None if text is None else records(text) for text in ROWS]
CANADIAN = [None if text is None else records(text, region="CA", kinds=["money"]) for text in ROWS]
OPTIONS = {"region": "CA", "kinds": ["money"]}
BROKEN = [b"up 1%", b"up 2%", b"up \xff%"]


def values(rows: list[list[dict[str, object]] | None]) -> list[list[object] | None]:
    return [row and [figure["value"] for figure in row] for row in rows]


DECIMALS = [row and [value and round(Decimal(value), 4) for value in row] for row in values(EXPECTED)]


# pyarrow


def test_pyarrow() -> None:
    column = financial_figures.pyarrow.figures(ROWS)
    assert column.to_pylist() == EXPECTED and column.type == financial_figures.pyarrow.figures_type()
    assert financial_figures.pyarrow.figures(ROWS, **OPTIONS).to_pylist() == CANADIAN
    assert values(financial_figures.pyarrow.figures(ROWS, decimal_scale=4).to_pylist()) == DECIMALS


@pytest.mark.parametrize("threads", [None, 1])
def test_pyarrow_reads_a_directory_of_parquet_batch_by_batch(tmp_path: Path, threads: int | None) -> None:
    for number in range(3):
        ids = range(number * len(ROWS), (number + 1) * len(ROWS))
        pyarrow.parquet.write_table(pyarrow.table({"id": ids, "text": pyarrow.array(ROWS)}), tmp_path / f"{number}.parquet")
    scanner = pyarrow.dataset.dataset(tmp_path).scanner(batch_size=4)
    reader = financial_figures.pyarrow.with_figures(scanner, "text", threads=threads)
    assert reader.schema.names == ["id", "text", "figures"]
    batches = list(reader)
    assert max(batch.num_rows for batch in batches) <= 4
    table = pyarrow.Table.from_batches(batches).sort_by("id")
    assert table["id"].to_pylist() == list(range(3 * len(ROWS)))
    assert table["figures"].to_pylist() == EXPECTED * 3
    # What it gives is written and read again.
    pyarrow.parquet.write_table(table, tmp_path / "figures.parquet")
    assert pyarrow.parquet.read_table(tmp_path / "figures.parquet")["figures"].to_pylist() == EXPECTED * 3


def test_pyarrow_names_the_batch_and_the_row() -> None:
    good = pyarrow.record_batch({"text": pyarrow.array(BROKEN[:2])})
    bad = pyarrow.record_batch({"text": pyarrow.array(BROKEN)})
    reader = financial_figures.pyarrow.with_figures(pyarrow.Table.from_batches([good, bad]), "text")
    assert reader.read_next_batch().num_rows == 2
    with pytest.raises(financial_figures.ColumnError, match=r"batch 1, row 2: the bytes are not UTF-8"):
        reader.read_next_batch()


def test_pyarrow_hands_on_what_breaks_off() -> None:
    def batches():
        yield pyarrow.record_batch({"text": ["up 3%"]})
        raise OSError("the disk is gone")

    source = pyarrow.RecordBatchReader.from_batches(pyarrow.schema({"text": pyarrow.string()}), batches())
    reader = financial_figures.pyarrow.with_figures(source, "text")
    assert reader.read_next_batch()["figures"].to_pylist() == [records("up 3%")]
    with pytest.raises(OSError, match="the disk is gone"):
        reader.read_next_batch()


@pytest.mark.parametrize(("column", "name", "error"), [("words", "figures", KeyError), ("text", "text", ValueError)])
def test_pyarrow_knows_its_columns(column: str, name: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        financial_figures.pyarrow.with_figures(pyarrow.table({"text": ROWS}), column, name=name)


# pandas


@pytest.mark.parametrize("dtype", [None, object, "string", pandas.ArrowDtype(pyarrow.string()), "category"], ids=str)
def test_pandas(dtype: object) -> None:
    series = pandas.Series(ROWS, index=range(10, 10 + len(ROWS)), name="text", dtype=dtype)
    made = financial_figures.pandas.figures(series)
    assert made.index.equals(series.index) and made.name == "text"
    assert pyarrow.array(made).to_pylist() == EXPECTED
    assert pyarrow.array(financial_figures.pandas.figures(series, **OPTIONS)).to_pylist() == CANADIAN
    assert values(pyarrow.array(financial_figures.pandas.figures(series, decimal_scale=4)).to_pylist()) == DECIMALS


def test_pandas_without_texts() -> None:
    for series in (pandas.Series([None, float("nan")]), pandas.Series([float("nan")] * 2), pandas.Series([pandas.NA] * 2, dtype="string")):
        assert pyarrow.array(financial_figures.pandas.figures(series)).to_pylist() == [None, None]
    with pytest.raises(TypeError, match="found one of Double|found one of Float64"):
        financial_figures.pandas.figures(pandas.Series([1.5, None]))


def test_pandas_names_the_row() -> None:
    with pytest.raises(financial_figures.ColumnError, match="^row 2: the bytes are not UTF-8"):
        financial_figures.pandas.figures(pandas.Series(BROKEN))


# Polars


def test_polars() -> None:
    frame = polars.DataFrame({"text": ROWS})
    column = polars.col("text")
    for made in (
        frame.select(financial_figures.polars.figures(column))["text"],
        frame.lazy().select(financial_figures.polars.figures(column)).collect(engine="streaming")["text"],
        financial_figures.polars.figures(frame["text"]),
    ):
        assert made.to_list() == EXPECTED
        assert made.dtype == financial_figures.polars.figures_type()
    assert frame.select(financial_figures.polars.figures(column, **OPTIONS))["text"].to_list() == CANADIAN
    made = frame.select(financial_figures.polars.figures(column, decimal_scale=4))["text"]
    assert values(made.to_list()) == DECIMALS and made.dtype == financial_figures.polars.figures_type(decimal_scale=4)


def test_polars_knows_the_type_before_it_reads() -> None:
    frame = polars.LazyFrame({"text": ROWS}).select(figures=financial_figures.polars.figures(polars.col("text")))
    assert frame.collect_schema() == {"figures": financial_figures.polars.figures_type()}
    rows = frame.explode("figures").unnest("figures").filter(polars.col("currency") == "EUR").collect()
    assert rows["value"].to_list() == ["5000000"]
    assert frame.head(0).collect().height == 0


def test_polars_names_the_row() -> None:
    frame = polars.DataFrame({"text": BROKEN})
    with pytest.raises(Exception, match="row 2: the bytes are not UTF-8"):
        frame.select(financial_figures.polars.figures(polars.col("text")))


# DuckDB


@pytest.fixture
def duck() -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    connection.execute("CREATE TABLE news (id INTEGER, text VARCHAR)")
    connection.executemany("INSERT INTO news VALUES (?, ?)", list(enumerate(ROWS)))
    return connection


def test_duckdb(duck: duckdb.DuckDBPyConnection) -> None:
    financial_figures.duckdb.register(duck)
    financial_figures.duckdb.register(duck, "canadian", **OPTIONS)
    financial_figures.duckdb.register(duck, "exact", decimal_scale=4)
    rows = duck.sql("SELECT figures(text), canadian(text), exact(text) FROM news ORDER BY id").fetchall()
    assert [row[0] for row in rows] == EXPECTED
    assert [row[1] for row in rows] == CANADIAN
    assert values([row[2] for row in rows]) == DECIMALS
    assert duck.sql("SELECT figures(NULL)").fetchall() == [(None,)]
    assert duck.sql("SELECT figures(text) FROM news WHERE id < 0").fetchall() == []


def test_duckdb_reads_parquet_in_and_facts_out(duck: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    financial_figures.duckdb.register(duck)
    texts = [f"The company paid ${number:,} million." for number in range(10_000)]
    pyarrow.parquet.write_table(pyarrow.table({"text": texts}), tmp_path / "news.parquet")
    duck.execute(
        f"COPY (SELECT unnest(figures(text), recursive := true) FROM '{tmp_path}/news.parquet') TO '{tmp_path}/facts.parquet'"
    )
    facts = pyarrow.parquet.read_table(tmp_path / "facts.parquet")
    assert facts["value"].to_pylist() == [str(number * 1_000_000) for number in range(10_000)]
    assert facts.schema.names[:3] == ["start", "end", "text"]


def test_duckdb_cancelled(duck: duckdb.DuckDBPyConnection) -> None:
    financial_figures.duckdb.register(duck)
    query = f"SELECT count(*) FROM (SELECT unnest(figures(repeat('{TEXTS[1]} ', 500))) FROM range(200000))"  # minutes
    threading.Timer(0.5, duck.interrupt).start()
    start = time.perf_counter()
    with pytest.raises(duckdb.InterruptException):
        duck.sql(query).fetchall()
    assert time.perf_counter() - start < 30
    assert duck.sql("SELECT len(figures(text)) FROM news WHERE id = 1").fetchall() == [(len(EXPECTED[1]),)]


def test_duckdb_names_the_row(duck: duckdb.DuckDBPyConnection) -> None:
    financial_figures.duckdb.register(duck, decimal_scale=1)
    with pytest.raises(duckdb.Error, match="row 2: the amount of .* does not fit"):
        duck.sql("SELECT figures(text) FROM (VALUES ('up 1%'), ('up 2%'), ('up 3.14%')) AS news (text)").fetchall()


# DataFusion


def test_datafusion() -> None:
    context = datafusion.SessionContext()
    context.register_batch("news", pyarrow.record_batch({"id": range(len(ROWS)), "text": pyarrow.array(ROWS)}))
    financial_figures.datafusion.register(context)
    financial_figures.datafusion.register(context, "canadian", **OPTIONS)
    financial_figures.datafusion.register(context, "exact", decimal_scale=4)
    rows = context.sql("SELECT figures(text) AS a, canadian(text) AS b, exact(text) AS c FROM news ORDER BY id").to_pylist()
    assert [row["a"] for row in rows] == EXPECTED
    assert [row["b"] for row in rows] == CANADIAN
    assert values([row["c"] for row in rows]) == DECIMALS
    counted = context.sql("SELECT count(*) AS n FROM (SELECT unnest(figures(text)) AS figure FROM news) WHERE figure['currency'] = 'EUR'")
    assert counted.to_pylist() == [{"n": 1}]


def test_datafusion_reads_parquet(tmp_path: Path) -> None:
    # Its reader of Parquet gives views of strings.
    pyarrow.parquet.write_table(pyarrow.table({"id": range(len(ROWS)), "text": ROWS}), tmp_path / "news.parquet")
    context = datafusion.SessionContext()
    context.register_parquet("news", str(tmp_path / "news.parquet"))
    financial_figures.datafusion.register(context)
    assert [row["a"] for row in context.sql("SELECT figures(text) AS a FROM news ORDER BY id").to_pylist()] == EXPECTED


def test_datafusion_names_the_row() -> None:
    context = datafusion.SessionContext()
    financial_figures.datafusion.register(context, decimal_scale=1)
    context.register_batch("news", pyarrow.record_batch({"text": ["up 1%", "up 2%", "up 3.14%"]}))
    with pytest.raises(Exception, match="row 2: the amount of .* does not fit"):
        context.sql("SELECT figures(text) FROM news").collect()
