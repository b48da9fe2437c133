"""Spark: what its tasks give is what one text after another gives, whatever becomes of their workers."""

import os
import signal
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest
from conftest import TEXTS, records
from pyspark.errors import PythonException
from pyspark.sql import DataFrame, SparkSession

from financial_figures.spark import with_figures

ROWS: list[str | None] = [*TEXTS, None]


def frame(spark: SparkSession, rows: list[str | bytes | None], column: str = "text string") -> DataFrame:
    return spark.createDataFrame(list(enumerate(rows)), f"id int, {column}").repartition(4, "id")


def read(made: DataFrame, name: str = "figures") -> list[list[dict[str, object]] | None]:
    rows = made.orderBy("id").collect()
    return [row[name] if row[name] is None else [figure.asDict() for figure in row[name]] for row in rows]


def test_rows_of_a_frame(spark: SparkSession) -> None:
    made = with_figures(frame(spark, ROWS * 5), "text")
    assert made.columns == ["id", "text", "figures"]
    assert read(made) == [None if text is None else records(text) for text in ROWS * 5]


def test_options(spark: SparkSession) -> None:
    made = with_figures(frame(spark, ROWS), "text", name="money", region="CA", kinds=["money"], threads=2)
    assert read(made, "money") == [None if text is None else records(text, region="CA", kinds=["money"]) for text in ROWS]
    exact = with_figures(frame(spark, ["It paid $5.25.", "nothing"]), "text", decimal_scale=2)
    assert [figure["value"] for figure in read(exact)[0]] == [Decimal("5.25")]


def test_parquet_in_and_facts_out(spark: SparkSession, tmp_path: Path) -> None:
    for number in range(4):
        texts = [f"The company paid ${number * 1000 + at:,}." for at in range(1000)]
        (tmp_path / "news").mkdir(exist_ok=True)
        pyarrow.parquet.write_table(pyarrow.table({"text": texts}), tmp_path / "news" / f"{number}.parquet")
    made = with_figures(spark.read.parquet(str(tmp_path / "news")), "text")
    made.selectExpr("inline(figures)").write.parquet(str(tmp_path / "facts"))
    facts = spark.read.parquet(str(tmp_path / "facts"))
    assert facts.columns[:4] == ["start", "end", "text", "kind"]
    assert sorted(int(row.value) for row in facts.select("value").collect()) == list(range(4000))


def test_columns_of_its_own(spark: SparkSession) -> None:
    with pytest.raises(ValueError, match="'text' already"):
        with_figures(frame(spark, ROWS), "text", name="text")
    with pytest.raises(KeyError, match="no column 'words'"):
        with_figures(frame(spark, ROWS), "words")


def test_bytes_that_are_no_text_name_partition_batch_and_row(spark: SparkSession) -> None:
    rows: list[bytes | None] = [b"up 1%", None, b"up 2%", b"up 3%", b"up \xff%"]
    good = spark.createDataFrame([(row,) for row in rows[:4]], "text binary").coalesce(1)
    assert [len(row.figures or []) for row in with_figures(good, "text").collect()] == [1, 0, 1, 1]
    bad = spark.createDataFrame([(row,) for row in rows], "text binary").coalesce(1)
    with pytest.raises(PythonException, match=r"partition 0, batch 1, row 1: the bytes are not UTF-8 from byte 3 on"):
        with_figures(bad, "text").collect()


def dying(made: DataFrame, mark: Path | None) -> DataFrame:
    """The frame, whose worker is killed when it comes to the row 7: once, leaving a mark, or whenever it does."""

    def pass_on(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        for batch in batches:
            if 7 in batch.column("id").to_pylist() and not (mark and mark.exists()):
                if mark:
                    mark.touch()
                os.kill(os.getpid(), signal.SIGKILL)
            yield batch

    return made.mapInArrow(pass_on, made.schema)


def test_a_worker_killed_in_the_middle(spark: SparkSession, tmp_path: Path) -> None:
    mark = tmp_path / "killed"
    made = dying(with_figures(frame(spark, ROWS * 5), "text"), mark)
    assert read(made) == [None if text is None else records(text) for text in ROWS * 5]
    assert mark.exists()


def test_a_worker_killed_again_and_again(spark: SparkSession) -> None:
    made = dying(with_figures(frame(spark, ROWS * 5), "text"), None)
    with pytest.raises(Exception, match="Python worker exited unexpectedly"):
        read(made)
    # The session lives on.
    assert read(with_figures(frame(spark, ["up 3%"]), "text")) == [records("up 3%")]
