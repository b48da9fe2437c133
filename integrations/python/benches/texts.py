"""The rows that are measured: the lines of the library's own bench texts."""

from pathlib import Path

DATA = Path(__file__).parents[3] / "benches" / "data"


def lines() -> list[str]:
    return [line for name in ("news", "headlines", "reports") for line in (DATA / f"{name}.txt").read_text().splitlines() if line]
