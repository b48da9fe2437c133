"""Figures in the SQL and the data frames of DataFusion's Python."""

from typing import Any

import pyarrow
from datafusion import ScalarUDF, SessionContext, udf

from financial_figures import Extractor
from financial_figures.pyarrow import figures_type


def figures(name: str = "figures", *, decimal_scale: int | None = None, **options: Any) -> ScalarUDF:
    """The function of that name of a column of texts: a list of structs, the figure record. The options are those of
    `financial_figures.Extractor`, and `decimal_scale` as in `financial_figures.read_column`.

    >>> from datafusion import SessionContext, col
    >>> import financial_figures.datafusion
    >>> frame = SessionContext().from_pydict({"text": ["It paid $5m."]})
    >>> read = financial_figures.datafusion.figures()
    >>> frame.select(read(col("text")).alias("figures")).to_pylist()[0]["figures"][0]["value"]
    '5000000'
    """
    extractor = Extractor(**options)

    def read(texts: pyarrow.Array) -> pyarrow.Array:
        return pyarrow.array(extractor.read_column(texts, decimal_scale=decimal_scale))

    return udf(read, [pyarrow.string()], figures_type(decimal_scale=decimal_scale), "immutable", name)


def register(context: SessionContext, name: str = "figures", *, decimal_scale: int | None = None, **options: Any) -> None:
    """Makes the function ``figures(text)`` known to a session; for the options see `figures`.

    >>> from datafusion import SessionContext
    >>> import financial_figures.datafusion
    >>> context = SessionContext()
    >>> financial_figures.datafusion.register(context)
    >>> rows = context.sql("SELECT unnest(figures('It paid $5m, or 3% of sales.')) AS figure")
    >>> [row["figure"]["value"] for row in rows.to_pylist()]
    ['5000000', '3']
    """
    context.register_udf(figures(name, decimal_scale=decimal_scale, **options))
