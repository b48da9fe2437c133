"""Figures of columns and batches of pyarrow, and through them of Parquet files and directories of any size."""

from collections.abc import Iterator
from typing import Any

import pyarrow

from financial_figures import ColumnError, Extractor, column_type, read_column


def figures_type(*, decimal_scale: int | None = None) -> pyarrow.DataType:
    """The type of a column of figures: a list of structs, the figure record.

    >>> import financial_figures.pyarrow
    >>> financial_figures.pyarrow.figures_type().value_type.field("end").type
    DataType(int64)
    """
    return pyarrow.field(column_type(decimal_scale=decimal_scale)).type


def figures(column: Any, *, decimal_scale: int | None = None, threads: int | None = None, **options: Any) -> pyarrow.ChunkedArray:
    """The figures of a column of texts; see `financial_figures.read_column` for its options.

    >>> import pyarrow, financial_figures.pyarrow
    >>> column = financial_figures.pyarrow.figures(pyarrow.array(["It paid $5m.", None]))
    >>> column.to_pylist()[0][0]["value"], column.to_pylist()[1]
    ('5000000', None)
    """
    return pyarrow.chunked_array(read_column(column, decimal_scale=decimal_scale, threads=threads, **options))


def with_figures(
    batches: Any,
    column: str,
    *,
    name: str = "figures",
    decimal_scale: int | None = None,
    threads: int | None = None,
    **options: Any,
) -> pyarrow.RecordBatchReader:
    """The same batches with a column of figures behind the others, read as they are asked for: a directory of any size takes
    the memory of a batch.

    `batches` is a table, a `RecordBatchReader`, a scanner of a data set, or whatever else gives a stream of Arrow.

    >>> import pyarrow, financial_figures.pyarrow
    >>> table = pyarrow.table({"id": [1, 2], "text": ["It paid $5m.", None]})
    >>> reader = financial_figures.pyarrow.with_figures(table, "text")
    >>> reader.schema.names
    ['id', 'text', 'figures']
    >>> reader.read_all()["figures"].to_pylist()[0][0]["currency"]
    'USD'

    Raises `financial_figures.ColumnError` for a row that cannot be read; its message names the batch and the row in it.
    """
    if hasattr(batches, "to_reader"):  # a table, or a scanner
        batches = batches.to_reader()
    reader = pyarrow.RecordBatchReader.from_stream(batches)
    extractor = Extractor(**options)
    field = pyarrow.field(name, figures_type(decimal_scale=decimal_scale))
    if name in reader.schema.names:
        raise ValueError(f"there is a column {name!r} already")
    if column not in reader.schema.names:
        raise KeyError(f"there is no column {column!r} among {reader.schema.names}")

    def read() -> Iterator[pyarrow.RecordBatch]:
        for number, batch in enumerate(reader):
            yield add(batch, column, field, extractor, decimal_scale, threads, f"batch {number}")

    return pyarrow.RecordBatchReader.from_batches(reader.schema.append(field), read())


def add(
    batch: pyarrow.RecordBatch,
    column: str,
    field: pyarrow.Field,
    extractor: Extractor,
    decimal_scale: int | None,
    threads: int | None,
    where: str,
) -> pyarrow.RecordBatch:
    """A batch with a column of figures behind the others. `where` is said in errors before the row."""
    try:
        figures = extractor.read_column(batch.column(column), decimal_scale=decimal_scale, threads=threads)
    except ColumnError as error:
        raise ColumnError(f"{where}, {error}", error.row) from None
    return batch.append_column(field, pyarrow.array(figures))
