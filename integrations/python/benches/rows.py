"""Rows a second, of each way to read a column and of what else Python has for the job, on the same rows in one run.

    python benches/rows.py              all; the peers where they are installed (pip install -r benches/requirements.txt)
    python benches/rows.py --text headlines      short rows, of 52 bytes
    python benches/rows.py --rows 300 --once     to see that it runs

The rows are the lines of the library's own bench texts, over and over. What takes long reads them once. Each way is run in
turn, several rounds, and its best round counts: in CPU time of this process and in wall time.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import datafusion
import duckdb
import pandas
import polars
import pyarrow
from texts import NAMES, lines

import financial_figures
import financial_figures.datafusion
import financial_figures.duckdb
import financial_figures.pandas
import financial_figures.polars
import financial_figures.pyarrow

HERE = Path(__file__).parent

# The job with `re` and `Decimal`: money and percents with their values, as such programs are written.

AMOUNT = re.compile(
    r"(?P<sign>US\$|[$€£¥])\s?(?P<money>\d[\d,]*(?:\.\d+)?)(?:\s?(?P<scale>thousand|million|billion|trillion|mln|bln|mn|bn|[kmb])\b)?"
    r"|(?P<number>\d[\d,]*(?:\.\d+)?)\s?(?:%|percent\b|per cent\b|pct\b)",
    re.IGNORECASE,
)
SIGNS = {"US$": "USD", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}
SCALES = {"thousand": 3, "k": 3, "million": 6, "mln": 6, "mn": 6, "m": 6, "billion": 9, "bln": 9, "bn": 9, "b": 9, "trillion": 12}


def regex(text: str) -> list[tuple[int, int, str, Decimal, str | None]]:
    found: list[tuple[int, int, str, Decimal, str | None]] = []
    for match in AMOUNT.finditer(text):
        if (money := match["money"]) is not None:
            value = Decimal(money.replace(",", "")).scaleb(SCALES[match["scale"].lower()] if match["scale"] else 0)
            found.append((*match.span(), "money", value, SIGNS[match["sign"].upper()]))
        else:
            found.append((*match.span(), "percent", Decimal(match["number"].replace(",", "")), None))
    return found


def one_by_one(read: Callable[[str], list[object]]) -> Callable[[list[str]], int]:
    return lambda rows: sum(len(read(row)) for row in rows)


def with_values(rows: list[str]) -> int:
    """Figures as Python objects, their values asked for."""
    found = 0
    for row in rows:
        for figure in financial_figures.read(row):
            found += figure.value is not None or figure.low is not None
    return found


def counted(column: pyarrow.ChunkedArray | pyarrow.Array) -> int:
    return pyarrow.compute.sum(pyarrow.compute.list_value_length(column)).as_py()


def in_duckdb(column: pyarrow.Array) -> int:
    news = pyarrow.table({"text": column})  # noqa: F841  DuckDB finds it by its name
    return DUCK.sql("SELECT sum(len(figures(text))) FROM news").fetchall()[0][0]


def in_datafusion(column: pyarrow.Array) -> int:
    context = datafusion.SessionContext()
    financial_figures.datafusion.register(context)
    context.register_batch("news", pyarrow.record_batch({"text": column}))
    return context.sql("SELECT sum(array_length(figures(text))) AS n FROM news").to_pylist()[0]["n"]


DUCK = duckdb.connect()
financial_figures.duckdb.register(DUCK)

# Those of lists of strings, and those of columns of Arrow.
LISTS: dict[str, Callable[[list[str]], int]] = {
    "`read`, one by one": one_by_one(financial_figures.read),
    "the same, and their values": with_values,
    "`read_all`, one core": lambda rows: sum(map(len, financial_figures.read_all(rows, threads=1))),
    "the same, `facts=False`": lambda rows: sum(map(len, financial_figures.read_all(rows, threads=1, facts=False))),
    "`read_all`": lambda rows: sum(map(len, financial_figures.read_all(rows))),
    "`re` and `Decimal`": one_by_one(regex),
}
COLUMNS: dict[str, Callable[[pyarrow.Array], int]] = {
    "`read_column`, one core": lambda column: counted(pyarrow.chunked_array(financial_figures.read_column(column, threads=1))),
    "the same, decimals": lambda column: counted(
        pyarrow.chunked_array(financial_figures.read_column(column, threads=1, decimal_scale=10))
    ),
    "`read_column`, one core, `facts=False`": lambda column: counted(
        pyarrow.chunked_array(financial_figures.read_column(column, threads=1, facts=False))
    ),
    "`read_column`": lambda column: counted(pyarrow.chunked_array(financial_figures.read_column(column))),
    "pandas": lambda column: counted(pyarrow.array(financial_figures.pandas.figures(column.to_pandas()))),
    "Polars": lambda column: financial_figures.polars.figures(polars.Series(column)).list.len().sum(),
    "DuckDB": in_duckdb,
    "DataFusion": in_datafusion,
}


def peers() -> dict[str, Callable[[list[str]], int]]:
    found: dict[str, Callable[[list[str]], int]] = {}
    try:
        warnings.filterwarnings("ignore", module="quantulum3")
        from quantulum3 import parser

        found["quantulum3"] = one_by_one(parser.parse)
    except ImportError as problem:
        print(f"not measured: quantulum3 ({problem})")
    try:
        from recognizers_number import NumberRecognizer
        from recognizers_number_with_unit import NumberWithUnitRecognizer

        money = NumberWithUnitRecognizer("en-us").get_currency_model()
        percent = NumberRecognizer("en-us").get_percentage_model()
        found["Recognizers-Text, currency and percentage"] = one_by_one(lambda row: [*money.parse(row), *percent.parse(row)])
    except ImportError as problem:
        print(f"not measured: Recognizers-Text ({problem})")
    return found


def best(work: Callable[[], int], rounds: int) -> tuple[float, float, int]:
    """The least CPU time and the least wall time of so many rounds, and what was found."""
    cpu = wall = float("inf")
    found = -1
    for _ in range(rounds):
        start, cpu_start = time.perf_counter(), time.process_time()
        number = work()
        cpu, wall = min(cpu, time.process_time() - cpu_start), min(wall, time.perf_counter() - start)
        assert found in (-1, number), "the same rows give the same"
        found = number
    return cpu, wall, found


def native(rows: list[str], rounds: int, facts: bool) -> tuple[float, int] | None:
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(rows))
        file.flush()
        command = ["cargo", "run", "--quiet", "--release", "--package", "native", "--", file.name, str(rounds), str(facts).lower()]
        done = subprocess.run(command, cwd=HERE.parent, capture_output=True, text=True)
    if done.returncode != 0:
        print(f"not measured: the library alone ({done.stderr.strip()})")
        return None
    seconds, found = done.stdout.split()
    return float(seconds), int(found)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--rows", type=int, default=40_000)
    arguments.add_argument("--rounds", type=int, default=9)
    arguments.add_argument("--once", action="store_true", help="one round, without the peers and the library alone")
    arguments.add_argument("--text", choices=NAMES, help="the lines of one text only")
    given = arguments.parse_args()
    rounds = 1 if given.once else given.rounds
    once = lines((given.text,) if given.text else NAMES)
    rows = (once * (given.rows // len(once) + 1))[: given.rows]
    column = pyarrow.array(rows)
    size = sum(len(row.encode()) for row in rows)
    print(f"Python {sys.version.split()[0]}, {len(rows)} rows of {size / len(rows):.0f} bytes on average, best of {rounds} rounds\n")
    print("| way | rows/s of CPU | rows/s of wall | MB/s of CPU | found |\n|---|---|---|---|---|")

    def told(way: str, number: int, bytes: int, cpu: float, wall: float | None, found: int) -> None:
        walled = f"{number / wall:,.0f}" if wall else ""
        print(f"| {way} | {number / cpu:,.0f} | {walled} | {bytes / cpu / 1e6:.2f} | {found} |", flush=True)

    expected = sum(len(financial_figures.read(row)) for row in rows)
    def told_alone(again: str) -> None:
        for way, facts in (("the library alone", True), ("the library alone, without facts", False)):
            if not given.once and (alone := native(rows, rounds, facts)):
                told(way + again, len(rows), size, alone[0], None, alone[1])

    told_alone("")
    for way, work in COLUMNS.items():
        cpu, wall, found = best(lambda work=work: work(column), rounds)
        assert found == expected, way
        told(way, len(rows), size, cpu, wall, found)
    told_alone(", again")
    for way, work in LISTS.items():
        cpu, wall, found = best(lambda work=work: work(rows), rounds)
        assert found == expected or "Decimal" in way and found > 0, way
        told(way, len(rows), size, cpu, wall, found)
    if given.once:
        return
    once_size = sum(len(row.encode()) for row in once)
    for way, work in peers().items():
        work(once[:1])  # loads what it needs
        cpu, wall, found = best(lambda work=work: work(once), 1)
        told(way + ", the rows once", len(once), once_size, cpu, wall, found)


if __name__ == "__main__":
    main()
