"""Figures in the SQL of DuckDB."""

from typing import Any

import duckdb
import pyarrow

from financial_figures import Extractor
from financial_figures.pyarrow import figures_type


def register(
    connection: duckdb.DuckDBPyConnection,
    name: str = "figures",
    *,
    decimal_scale: int | None = None,
    **options: Any,
) -> None:
    """Makes the function ``figures(text)`` known to a connection: a list of structs, the figure record. The options are
    those of `financial_figures.Extractor`, and `decimal_scale` as in `financial_figures.read_column`.

    >>> import duckdb, financial_figures.duckdb
    >>> connection = duckdb.connect()
    >>> financial_figures.duckdb.register(connection)
    >>> connection.sql('''
    ...     SELECT figure.kind, figure.value
    ...     FROM (SELECT unnest(figures('It paid $5m, or 3% of sales.')) AS figure)
    ... ''').fetchall()
    [('money', '5000000'), ('percent', '3')]
    """
    extractor = Extractor(**options)

    def read(texts: pyarrow.ChunkedArray) -> pyarrow.Array:
        return pyarrow.array(extractor.read_column(texts, decimal_scale=decimal_scale))

    connection.create_function(
        name,
        read,
        [duckdb.sqltype("VARCHAR")],
        _sql_type(connection, figures_type(decimal_scale=decimal_scale)),
        type="arrow",
        null_handling="special",
    )


def _sql_type(connection: duckdb.DuckDBPyConnection, arrow: pyarrow.DataType) -> Any:
    """What DuckDB calls a type of Arrow: it is asked."""
    empty = pyarrow.table({"figures": pyarrow.array([], arrow)})
    return connection.from_arrow(empty).types[0]
