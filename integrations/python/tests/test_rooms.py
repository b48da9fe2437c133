"""The rooms of the Rust part: each imports only from those that its header names before it."""

import re
from pathlib import Path

import pytest

SOURCES = Path(__file__).parents[1] / "src"


@pytest.mark.skipif(not SOURCES.exists(), reason="the sources are not beside the tests")
def test_imports_run_one_way() -> None:
    library = (SOURCES / "lib.rs").read_text()
    header = library[library.index("The rooms") : library.index(" A further question")].replace("//!", "")
    order = re.findall(r"`(\w+)`", header)
    assert sorted(order) == sorted(re.findall(r"^mod (\w+);", library, flags=re.MULTILINE))
    for place, room in enumerate(order):
        used = set(re.findall(r"crate::(\w+)", (SOURCES / f"{room}.rs").read_text()))
        assert used <= set(order[:place]), room
