"""Figures of data frames of Spark, on as many machines as it has."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pyarrow
from pyspark import TaskContext
from pyspark.sql import DataFrame
from pyspark.sql.pandas.types import from_arrow_type
from pyspark.sql.types import StructField, StructType

from financial_figures import Extractor
from financial_figures.pyarrow import add, figures_type


def with_figures(
    frame: DataFrame,
    column: str,
    *,
    name: str = "figures",
    decimal_scale: int | None = None,
    threads: int = 1,
    **options: Any,
) -> DataFrame:
    """The same frame with a column of figures behind the others: for each row an array of structs, the figure record.

    Rows go through `DataFrame.mapInArrow` batch by batch. A task reads on one core unless `threads` says otherwise, for Spark
    gives a core to each; the package has to be installed where the tasks run. The other options are those of
    `financial_figures.read_column`.

    A row that cannot be read fails the task with a message that names the partition, the batch, and the row in it.

    >>> from financial_figures.spark import with_figures
    >>> frame = spark.createDataFrame([("It paid $5m.",)], "text string")
    >>> with_figures(frame, "text").selectExpr("inline(figures)").select("value", "currency").collect()
    [Row(value='5000000', currency='USD')]
    """
    if name in frame.columns:
        raise ValueError(f"there is a column {name!r} already")
    if column not in frame.columns:
        raise KeyError(f"there is no column {column!r} among {frame.columns}")
    extractor = Extractor(**options)
    figures = StructField(name, from_arrow_type(figures_type(decimal_scale=decimal_scale)))
    schema = StructType([*frame.schema.fields, figures])
    return frame.mapInArrow(_reading(column, name, extractor, decimal_scale, threads), schema)


def _reading(
    column: str, name: str, extractor: Extractor, decimal_scale: int | None, threads: int
) -> Callable[[Iterable[pyarrow.RecordBatch]], Iterator[pyarrow.RecordBatch]]:
    def read(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        context = TaskContext.get()
        where = f"partition {context.partitionId()}, " if context else ""
        field = pyarrow.field(name, figures_type(decimal_scale=decimal_scale))
        for number, batch in enumerate(batches):
            yield add(batch, column, field, extractor, decimal_scale, threads, f"{where}batch {number}")

    return read
