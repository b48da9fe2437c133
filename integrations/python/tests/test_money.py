"""Amounts to compute with, and strict parsing of them."""

import pickle
from decimal import Decimal

import pytest

from financial_figures import CurrencyMismatchError, Error, Money, NumberTooLongError, ParseError, UnknownNameError, parse_money

PARSED = [
    ("US$5.2 million", {}, Money(5_200_000, "USD")),
    ("$1,234.56", {}, Money("1234.56", "USD")),
    ("$5 million", {"region": "CA"}, Money(5_000_000, "CAD")),
    ("(US$5)", {}, Money(-5, "USD")),
    ("3.5亿元", {"lang": "zh"}, Money(350_000_000, "CNY")),
    ("USD 5", {"lang": "und"}, Money(5, "USD")),
    ("1,234.50", {"default_currency": "EUR"}, Money("1234.50", "EUR")),
    ("(1,234)", {"default_currency": "EUR", "accounting_parentheses": True}, Money(-1234, "EUR")),
    ("€1.234", {"decimal_separator": ","}, Money(1234, "EUR")),
    ("€1.234", {"decimal_separator": "."}, Money("1.234", "EUR")),
    ("US$5", {"written_currency_only": True}, Money(5, "USD")),
]


@pytest.mark.parametrize(("text", "options", "expected"), PARSED)
def test_parsed(text: str, options: dict[str, str], expected: Money) -> None:
    assert parse_money(text, **options) == expected


# What is more or less than an amount is refused alike with options and without.
@pytest.mark.parametrize("text", ["5.2", "3%", "about $5", "up $5", "$80 a barrel", "$5 to $6", "$5 or so", "", "$5 ($6)", "€5 ($6)"])
@pytest.mark.parametrize("options", [{}, {"lang": "und"}, {"region": "CA"}])
def test_refused(text: str, options: dict[str, str]) -> None:
    with pytest.raises(ParseError) as caught:
        parse_money(text, **options)
    assert caught.value.position is not None


@pytest.mark.parametrize(
    ("text", "options", "error"),
    [
        ("€1.234", {}, ParseError),
        ("$5", {"written_currency_only": True}, ParseError),
        ("US$5", {"default_currency": "XYZ"}, UnknownNameError),
        ("US$5", {"lang": "tlh"}, UnknownNameError),
        ("US$5", {"decimal_separator": "'"}, ValueError),
        ("US$" + "9" * 30, {}, NumberTooLongError),
    ],
)
def test_refused_by_options(text: str, options: dict[str, str], error: type[Exception]) -> None:
    with pytest.raises(error):
        parse_money(text, **options)


def test_arithmetic() -> None:
    assert Money("1.10", "USD") + Money("2.20", "USD") == Money("3.30", "USD")
    assert Money(1, "USD") - Money(3, "USD") == Money(-2, "USD")
    assert Money(1, "USD") < Money(2, "USD") <= Money("2.0", "USD") and Money(3, "USD") > Money(2, "USD") >= Money(2, "USD")
    assert sum([Money(2, "USD"), Money(3, "USD")], Money(0, "USD")) == Money(5, "USD")
    assert len({Money("2.0", "USD"), Money(2, "USD"), Money(2, "EUR")}) == 2


def test_currencies_do_not_mix() -> None:
    assert Money(1, "USD") != Money(1, "EUR") and Money(1, "USD") != 1
    for operation in (lambda one, other: one + other, lambda one, other: one - other, lambda one, other: one < other):
        with pytest.raises(CurrencyMismatchError, match="USD"):
            operation(Money(1, "USD"), Money(1, "EUR"))
        with pytest.raises(TypeError):
            operation(Money(1, "USD"), 1)


def test_sums_are_never_rounded() -> None:
    with pytest.raises(NumberTooLongError):
        Money("7" * 28, "USD") + Money("0.5", "USD") + Money("7" * 28, "USD")


def test_made_and_shown() -> None:
    money = Money(Decimal("1234.50"), "USD")
    assert (money.amount, money.currency, str(money), repr(money)) == (Decimal("1234.50"), "USD", "USD 1234.50", "Money('1234.50', 'USD')")
    assert eval(repr(money)) == pickle.loads(pickle.dumps(money)) == parse_money(str(money)) == money
    for amount in (1.5, True, "1e5", "1,000", "", "NaN", Decimal("NaN"), Decimal("Infinity"), None, "9" * 30):
        with pytest.raises(Error, match="no exact amount"):
            Money(amount, "USD")  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError):
        Money(1, "XYZ")
