"""Every example of the documentation runs: the docstrings, and the programs of the README."""

import doctest
import importlib
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest

import financial_figures

MODULES = ["pyarrow", "pandas", "polars", "duckdb", "spark", "datafusion", "spacy"]


def documented() -> Iterator[tuple[str, str]]:
    """Docstrings by name: of the package, what it exports with its members, and the modules with what they define."""
    objects: list[tuple[str, object]] = [("financial_figures", financial_figures)]
    objects += [(name, getattr(financial_figures, name)) for name in financial_figures.__all__]
    for module in (importlib.import_module(f"financial_figures.{name}") for name in MODULES):
        objects.append((module.__name__, module))
        members = [(f"{module.__name__}.{name}", member) for name, member in vars(module).items()]
        objects += [(name, member) for name, member in members if getattr(member, "__module__", None) == module.__name__]
    for name, member in objects:
        yield name, member.__doc__ or ""
        if inspect.isclass(member):
            # Not what is inherited, nor what `str` and the like bring with them.
            yield from ((f"{name}.{part}", getattr(value, "__doc__", None) or "") for part, value in vars(member).items() if part[0] != "_")


EXAMPLES = {name: text for name, text in documented() if ">>>" in text}


@pytest.mark.parametrize("name", EXAMPLES)
def test_docstrings(name: str, request: pytest.FixtureRequest) -> None:
    given = {"spark": request.getfixturevalue("spark")} if ".spark." in name else {}
    example = doctest.DocTestParser().get_doctest(EXAMPLES[name], given, name, None, None)
    told: list[str] = []
    runner = doctest.DocTestRunner()
    runner.run(example, out=told.append)
    assert runner.tries > 0 and runner.failures == 0, "".join(told)


def test_what_has_to_have_an_example_has_one() -> None:
    functions = {"read", "read_all", "read_column", "column_type", "parse", "parse_money", "check", "audit"}
    assert {"financial_figures", "Figure", "Figure.to_dict", "Figure.from_dict", "Money", "Extractor", "Finding", "Inconsistency", "Checker", "Checker.index", *functions} <= set(EXAMPLES)
    for module in MODULES:
        assert any(name.startswith(f"financial_figures.{module}.") for name in EXAMPLES), module


README = (Path(__file__).parents[1] / "README.md").read_text()
PROGRAMS = re.findall(r"^```python\n(.*?)^```$", README, flags=re.MULTILINE | re.DOTALL)


def test_the_readme_has_its_programs() -> None:
    assert len(PROGRAMS) == 14 and README.count("```") == 2 * (len(PROGRAMS) + 1)


# What the programs take as given, beside what they import.
GIVEN = "import datafusion, duckdb, pandas, polars, spacy\nfrom decimal import Decimal\n"


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.split("\n", 1)[0])
def test_the_programs_of_the_readme(program: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    monkeypatch.chdir(tmp_path)
    Path("news").mkdir()
    table = pyarrow.table({"id": [1, 2], "text": ["Net profit fell 28.6% to $5 million from $7 million.", None]})
    pyarrow.parquet.write_table(table, "news/1.parquet")
    names: dict[str, object] = {}
    exec(GIVEN, names)
    if "spark." in program:
        names["spark"] = request.getfixturevalue("spark")
        # The folder of its own process is another.
        program = program.replace('parquet("news")', f"parquet({str(tmp_path / 'news')!r})")
    exec(compile(program, "README.md", "exec"), names)
    if "write_dataset" in program:
        written = pyarrow.dataset.dataset("news-with-figures").to_table()
        assert pyarrow.compute.list_value_length(written["figures"]).to_pylist() == [3, None]
