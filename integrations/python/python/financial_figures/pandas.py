"""Figures of columns of pandas."""

from typing import Any

import pandas
import pyarrow

from financial_figures import read_column


def figures(series: pandas.Series, *, decimal_scale: int | None = None, threads: int | None = None, **options: Any) -> pandas.Series:
    """The figures of a series of texts, a series of lists of structs under the same index; see
    `financial_figures.read_column` for its options.

    >>> import pandas, financial_figures.pandas
    >>> frame = pandas.DataFrame({"text": ["It paid $5m, or 3% of sales.", None, "Nothing to report."]})
    >>> frame["figures"] = financial_figures.pandas.figures(frame["text"])

    A row for each figure, with a column for each field of it:

    >>> rows = frame["figures"].list.flatten()
    >>> rows.struct.explode()[["kind", "value", "currency"]]
          kind    value currency
    0    money  5000000      USD
    0  percent        3     <NA>
    """
    # By pyarrow, which knows what else than a missing string a column of objects may have in it.
    column = pyarrow.chunked_array(read_column(_texts(series), decimal_scale=decimal_scale, threads=threads, **options))
    return pandas.Series(pandas.arrays.ArrowExtensionArray(column), index=series.index, name=series.name)


def _texts(series: pandas.Series) -> Any:
    texts = pyarrow.array(series, from_pandas=True)
    if pyarrow.types.is_floating(texts.type) and texts.null_count == len(texts):
        return pyarrow.nulls(len(texts))  # nothing but missing values has no type of its own
    return texts
