"""Reads the figures in financial text: typed, exact, and linked as a reader links them.

A figure is an amount of money, a percentage, percentage points, a multiple, a fraction, a count or a plain number, in
digits or words. With it comes what the text says about it: how exact it claims to be, whether it tells how much there is
or by how much that moved, which way, against what, which other figure it belongs to, and what it is about.

>>> import financial_figures
>>> yuan, dollars = financial_figures.read("Exports reached 26.19 trillion yuan (about $3.68 trillion).")
>>> yuan.value, yuan.currency
(Decimal('26190000000000'), 'CNY')
>>> dollars.bound, dollars.assumed, dollars.equivalent_of
(<Bound.ABOUT: 'about'>, True, 0)
>>> yuan.metric
'Exports'

`read` reads one text, `read_all` a list of them, `read_column` a column of Arrow, pandas or Polars. `parse` and
`parse_money` read a whole string strictly. `Extractor` has the options. `check` holds the figures of a summary against
its source, `audit` those of a text against each other; `Checker` has their options. The modules
`financial_figures.pyarrow`, `.pandas`, `.polars`, `.duckdb`, `.spark`, `.datafusion` and `.spacy` each bring it to the
library of that name.
"""

from importlib.metadata import version as _version

from financial_figures._enums import Basis, Bound, Derivation, Direction, Discrepancy, Kind, Relation, Role, Verdict
from financial_figures._errors import (
    ColumnError,
    CurrencyMismatchError,
    Error,
    NumberTooLongError,
    OptionError,
    ParseError,
    RecordError,
    UnknownNameError,
)
from financial_figures._native import (
    Checker,
    Extractor,
    Figure,
    FigureColumn,
    Finding,
    Inconsistency,
    Index,
    Money,
    audit,
    check,
    column_type,
    parse,
    parse_money,
    read,
    read_all,
    read_column,
)

__version__ = _version("financial-figures")

__all__ = [
    "Basis",
    "Bound",
    "Checker",
    "ColumnError",
    "CurrencyMismatchError",
    "Derivation",
    "Direction",
    "Discrepancy",
    "Error",
    "Extractor",
    "Figure",
    "FigureColumn",
    "Finding",
    "Inconsistency",
    "Index",
    "Kind",
    "Money",
    "NumberTooLongError",
    "OptionError",
    "ParseError",
    "RecordError",
    "Relation",
    "Role",
    "UnknownNameError",
    "Verdict",
    "audit",
    "check",
    "column_type",
    "parse",
    "parse_money",
    "read",
    "read_all",
    "read_column",
]
