"""The exceptions of the package. Each says what was expected, what was found, and where."""


class Error(ValueError):
    """Whatever is wrong with what was handed in; the base of all others.

    `position` is the character of the text that it is about, or ``None`` where it is about no text.
    """

    position: int | None

    def __init__(self, message: str, position: int | None = None) -> None:
        super().__init__(message)
        self.position = position


class ParseError(Error):
    """A string is not written as what it was read as."""


class NumberTooLongError(Error):
    """A number, written or computed, does not fit 28 digits. It is never rounded to fit."""


class CurrencyMismatchError(Error):
    """Amounts in different currencies were to be combined or compared."""


class UnknownNameError(Error):
    """A language, a region, a kind or a currency code is not known."""


class OptionError(Error):
    """A word or pattern of one's own cannot be used."""


class RecordError(Error):
    """The fields of a record contradict each other."""


class ColumnError(Error):
    """A row of a column cannot be read; `row` is its index in the column, counted from 0."""

    row: int

    def __init__(self, message: str, row: int = 0) -> None:
        super().__init__(message)
        self.row = row


for _class in (
    Error,
    ParseError,
    NumberTooLongError,
    CurrencyMismatchError,
    UnknownNameError,
    OptionError,
    RecordError,
    ColumnError,
):
    # Where users import them from, and what tracebacks say.
    _class.__module__ = "financial_figures"
