"""Summaries against their sources, and texts against themselves."""

import json
import threading
from decimal import Decimal

import pytest

import financial_figures
from financial_figures import Checker, Derivation, Discrepancy, Finding, Relation, Verdict, audit, check

SOURCE = (
    "In the third quarter, 😀 Société Halden's net sales rose 12.4% to $412.6 million from $367.1 million a year earlier.\n"
    "Adjusted earnings per share were £1.27 – after all. It delivered 3,450 homes."
)

# A summary of one figure, its verdict, what it rests on or comes closest to, and the rest.
VERDICTS = [
    ("the same", "Q3 net sales were $412.6 million.", Verdict.SUPPORTED, ["$412.6 million"], {}),
    ("rounded", "Q3 net sales were $413 million.", Verdict.ROUNDED, ["$412.6 million"], {}),
    (
        "derived",
        "Q3 net sales rose by $45.5 million.",
        Verdict.DERIVED,
        ["$412.6 million", "$367.1 million"],
        {"derivation": Derivation.DIFFERENCE},
    ),
    (
        "contradicted",
        "😀 Adjusted earnings per share were £1.29.",
        Verdict.CONTRADICTED,
        ["£1.27"],
        {"discrepancies": (Discrepancy.VALUE,)},
    ),
    ("unfounded", "😀 Halden paid a dividend of $0.31.", Verdict.UNFOUNDED, [], {"nearest": None}),
]


@pytest.mark.parametrize(("summary", "verdict", "rests", "rest"), [row[1:] for row in VERDICTS], ids=[row[0] for row in VERDICTS])
def test_verdicts(summary: str, verdict: Verdict, rests: list[str], rest: dict[str, object]) -> None:
    [finding] = check(SOURCE, summary)
    assert finding.verdict is verdict and finding.holds == (verdict in {"supported", "rounded", "derived"})
    assert summary[finding.start : finding.end] == finding.text and finding.span == (finding.start, finding.end)
    shown = list(finding.evidence) + ([] if finding.nearest is None or finding.nearest in finding.evidence else [finding.nearest])
    assert sorted(SOURCE[start:end] for start, end in shown) == sorted(rests)
    for name, value in rest.items():
        assert getattr(finding, name) == value, name


def test_records() -> None:
    findings = check(SOURCE, "Q3 net sales were $413 million, or £6. It delivered 3,450 homes.")
    for finding in findings:
        record = json.loads(json.dumps(finding.to_dict()))
        assert list(record) == ["start", "end", "text", "verdict", "evidence", "derivation", "discrepancies", "nearest"]
        assert (record["start"], record["end"], record["text"], record["verdict"]) == (*finding.span, finding.text, finding.verdict)
        assert [(span["start"], span["end"]) for span in record["evidence"]] == list(finding.evidence)
        assert record["nearest"] == (finding.nearest and {"start": finding.nearest[0], "end": finding.nearest[1]})
    assert findings[0] == check(SOURCE, "Q3 net sales were $413 million.")[0] != findings[1]


def test_every_name_has_its_member() -> None:
    for class_name, names in financial_figures._native._names().items():
        assert sorted(getattr(financial_figures, class_name)) == sorted(names), class_name


def test_options() -> None:
    second = "Second-quarter net sales were $5.2 million."
    assert check("Net sales were $5.2 million.", second)[0].holds
    assert not Checker(period="third quarter of 2021").check("Net sales were $5.2 million.", second)[0].holds
    levels = "Net sales were $110 million, compared with $100 million a year earlier."
    assert check(levels, "Net sales rose 10%.")[0].verdict == "derived"
    assert not Checker(derived=False).check(levels, "Net sales rose 10%.")[0].holds
    named = Checker(synonyms={"net new bookings": "orders"})
    assert named.check("Orders were $5.2 million.", "Net new bookings were $5.2 million.")[0].verdict == "supported"
    assert Checker(lang="zh").check("营收5亿元，同比增长12%。", "营收5亿元。")[0].verdict == "supported"
    assert check("营收5亿元。", "营收6亿元。", lang="zh")[0].verdict == "contradicted"
    assert check("It paid C$5.", "It paid $5.", region="CA")[0].holds


@pytest.mark.parametrize(
    ("made", "error"),
    [
        (lambda: Checker(facts=False), financial_figures.OptionError),
        (lambda: Checker(lang="xx-nonsense-"), financial_figures.UnknownNameError),
        (lambda: check("", "", region="Atlantis"), financial_figures.UnknownNameError),
        (lambda: Checker(synonyms={"orders": 5}), TypeError),
        (lambda: Checker(colour="red"), TypeError),
        (lambda: check("$5", None), TypeError),
    ],
    ids=["no facts", "no language", "no region", "no word", "no option", "no text"],
)
def test_what_cannot_be(made: object, error: type[Exception]) -> None:
    with pytest.raises(error):
        made()


def test_an_index_serves_many_summaries_in_many_threads() -> None:
    checker = Checker()
    index = checker.index(SOURCE)
    summaries = [f"Q3 net sales were ${number} million." for number in (412.6, 413, 500)]
    expected = [checker.check(SOURCE, summary) for summary in summaries]
    found: list[list[list[Finding]]] = []
    threads = [threading.Thread(target=lambda: found.append([index.check(summary) for summary in summaries])) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 4
    del checker
    assert index.check("") == [] and Checker().index("").check("$5")[0].verdict == "unfounded"


# A text, and what of it does not fit: as what, and the figures.
AUDITS = [
    ("a change", "😀 Costs fell $8 million to $95 million from $100 million.", Relation.CHANGE, ["$8 million", "$95 million", "$100 million"]),
    ("a change in percent", "The shares fell 76 cents, or 12.6%, to $6.24.", Relation.CHANGE_IN_PERCENT, ["12.6%", "76 cents", "$6.24"]),
    ("a total", "😀 The fleet of 40 ships consists of 25 tankers and 12 ferries.", Relation.TOTAL, ["40 ships", "25 tankers", "12 ferries"]),
    ("a part", "It sold assets of $40 million, of which $55 million in March.", Relation.PART, ["$40 million", "$55 million"]),
]


@pytest.mark.parametrize(("text", "relation", "figures"), [row[1:] for row in AUDITS], ids=[row[0] for row in AUDITS])
def test_audits_of_every_kind(text: str, relation: Relation, figures: list[str]) -> None:
    [found] = audit(text)
    assert found.relation is relation and [text[start:end] for start, end in found.figures] == figures


def test_audits() -> None:
    text = "😀 Net sales rose 12% to $110 million from $100 million."
    [found] = audit(text)
    assert [text[start:end] for start, end in found.figures] == ["12%", "$110 million", "$100 million"]
    assert (found.expected, found.off_by) == (Decimal(10), Decimal(2))
    assert [found] == Checker().audit(text) and audit(text.replace("12", "10")) == []
    assert len(audit("净利润从3.00亿元增长50%至4.00亿元。", lang="zh")) == 1
