"""What the tests share: texts, and one session of Spark."""

import os
import sys
from collections.abc import Iterator

import pytest
from pyspark.sql import SparkSession

import financial_figures

# Each has a reason to be read wrongly by a column: figures of every kind, links, ranges, no figures, no characters, and
# characters of one to four bytes before, in and behind a figure, and in what it is about.
TEXTS = [
    "Exports reached 26.19 trillion yuan (about $3.68 trillion), up 3.2% from a year earlier.",
    "Net profit fell 28.6% to $5 million from $7 million.",
    "The rate rose 25 basis points; margins doubled, and two-thirds of 5 million shares were sold at 5 to 7 cents each.",
    "Nothing to report.",
    "",
    "Ο τζίρος: €5 million ($5.5 million) – “up 3.2%”.",
    "😀 It paid ¥5 million 😀, or £3.50 a barrel 😀, at 12.5x.",
    "-5% and $0.05",
    "In the third quarter of 2024, Société Générale expects net sales of £31 million.",
]


def records(text: str, **options: object) -> list[dict[str, object]]:
    """What a row of a column of figures has to be."""
    return [figure.to_dict() for figure in financial_figures.Extractor(**options).read(text)]


@pytest.fixture(scope="session")
def spark() -> Iterator[SparkSession]:
    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    session = (
        # A task may fail twice before its job does.
        SparkSession.builder.master("local[2, 3]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "3")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()
