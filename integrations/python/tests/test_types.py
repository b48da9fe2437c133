"""The types: the stubs say what is there, and a program that uses them passes mypy, as one that misuses them does not."""

import subprocess
import sys
from pathlib import Path

import pytest



def run(*command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", *command], cwd=cwd, capture_output=True, text=True)


def test_stubs_are_what_is_there(tmp_path: Path) -> None:
    done = run("mypy.stubtest", "financial_figures._native", "--concise", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


USE = """
from decimal import Decimal
import financial_figures as f

figure = f.read("$5", lang="en", region=None)[0]
value: Decimal | None = figure.value
kind: f.Kind = figure.kind
of: int | None = figure.from_
about: tuple[str | None, str | None, str | None, bool] = (figure.entity, figure.metric, figure.period, figure.expected)
money: f.Money = f.parse_money("US$5") + f.Money("1.50", "USD")
rows: list[list[f.Figure]] = f.read_all(["$5"], threads=1, region="CA", kinds=[f.Kind.MONEY])
known: tuple[str | None, tuple[str, ...], str | None, str | None] = (figure.concept, figure.qualifiers, figure.us_gaap, figure.period_interval)
bare: list[f.Figure] = f.Extractor(facts=False).read("$5") + f.read("$5", facts=False)
findings: list[f.Finding] = f.check("$5", "$6", lang="en", region="US") + f.Checker(derived=False, region="US").index("$5").check("$6")
verdict: f.Verdict = findings[0].verdict
place: tuple[int, int] | None = findings[0].nearest
off: list[Decimal] = [found.off_by for found in f.audit("$5") + f.Checker(synonyms={"a": "b"}).audit("$5")]
relation: f.Relation = f.audit("$5")[0].relation
column: f.FigureColumn = f.Extractor(skip=["Falcon"]).read_column(["$5"], decimal_scale=2)
try:
    f.parse("")
except f.ParseError as error:
    position: int | None = error.position
"""

MISUSES = [
    "f.read(5)",
    'f.read("$5", regions="CA")',
    'f.read("$5")[0].value + 1',
    'f.read("$5")[0].vlaue',
    'f.read("$5")[0].value = None',
    'f.read("$5")[0].metric.upper()',
    'f.check("$5")',
    'f.Checker(periods="third quarter")',
    'f.check("$5", "$6")[0].verdict.holds',
    'f.Money(1.5, "USD")',
    'f.Money(1, "USD") + 1',
    "f.read_all([None])",
    "f.read_column([], region=5)",
]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What mypy says of each program, in one run."""
    folder = tmp_path_factory.mktemp("types")
    (folder / "use.py").write_text(USE)
    for number, misuse in enumerate(MISUSES):
        (folder / f"misuse_{number}.py").write_text(f"import financial_figures as f\n\n{misuse}\n")
    done = run("mypy", "--strict", "--no-incremental", ".", cwd=folder)
    return {"all": done.stdout + done.stderr}


def test_use_passes(told: dict[str, str]) -> None:
    assert "use.py" not in told["all"].replace("misuse", ""), told["all"]


@pytest.mark.parametrize("number", range(len(MISUSES)), ids=MISUSES)
def test_misuse_does_not(told: dict[str, str], number: int) -> None:
    assert f"misuse_{number}.py:3: error" in told["all"], told["all"]
