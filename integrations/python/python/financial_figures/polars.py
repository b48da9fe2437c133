"""Figures of columns of Polars."""

from typing import Any, TypeVar

import polars

from financial_figures import Extractor, column_type

_Column = TypeVar("_Column", polars.Expr, polars.Series)


def figures_type(*, decimal_scale: int | None = None) -> polars.DataType:
    """The type of a column of figures: a list of structs, the figure record.

    >>> import financial_figures.polars
    >>> financial_figures.polars.figures_type().inner.fields[0]
    Field('start', Int64)
    """
    return polars.Series(column_type(decimal_scale=decimal_scale)).dtype


def figures(column: _Column, *, decimal_scale: int | None = None, threads: int | None = None, **options: Any) -> _Column:
    """The figures of a series of texts, or the expression of them; see `financial_figures.read_column` for its options.

    >>> import polars, financial_figures.polars
    >>> frame = polars.DataFrame({"text": ["It paid $5m, or 3% of sales.", None]})
    >>> rows = (
    ...     frame.select(financial_figures.polars.figures(polars.col("text")).alias("figure"))
    ...     .explode("figure")
    ...     .unnest("figure")
    ... )
    >>> rows.select("kind", "value", "currency").rows()
    [('money', '5000000', 'USD'), ('percent', '3', None), (None, None, None)]
    """
    extractor = Extractor(**options)

    def read(series: polars.Series) -> polars.Series:
        column = extractor.read_column(series, decimal_scale=decimal_scale, threads=threads)
        return polars.Series(series.name, column)

    if isinstance(column, polars.Series):
        return read(column)
    return column.map_batches(read, return_dtype=figures_type(decimal_scale=decimal_scale), is_elementwise=True)
