"""The rows that are measured: the lines of the library's own bench texts."""

from pathlib import Path

DATA = Path(__file__).parents[3] / "benches" / "data"


NAMES = ("news", "headlines", "reports")


def lines(names: tuple[str, ...] = NAMES) -> list[str]:
    return [line for name in names for line in (DATA / f"{name}.txt").read_text().splitlines() if line]
