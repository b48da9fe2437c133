"""The component of spaCy."""

import pytest
import spacy
from conftest import TEXTS
from spacy import displacy
from spacy.tokens import Doc
from spacy.vocab import Vocab

import financial_figures.spacy  # noqa: F401  registers the extension; pipelines find the component without it
from financial_figures import read


@pytest.mark.parametrize("text", TEXTS)
def test_spans_are_the_figures(text: str) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("figures")
    doc = nlp(text)
    spans = doc.spans["figures"]
    assert [span._.figure for span in spans] == read(text)
    for span, figure in zip(spans, read(text), strict=True):
        assert span.label_ == figure.kind
        assert span.start_char <= figure.start and figure.end <= span.end_char
        assert figure.text in span.text


def test_a_span_is_the_tokens_of_its_figure() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("figures")
    doc = nlp("The rate rose 25bps to 3.2%, and €5million was paid.")
    assert [(span.text, span._.figure.text) for span in doc.spans["figures"]][1] == ("3.2%", "3.2%")


def test_options() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("figures", config={"key": "money", "options": {"region": "CA", "kinds": ["money"]}})
    doc = nlp("up 3% to $5")
    [span] = doc.spans["money"]
    assert doc[0:1]._.figure is None
    assert span._.figure.currency == "CAD"
    with pytest.raises(financial_figures.Error, match="tlh"):
        spacy.blank("en").add_pipe("figures", config={"options": {"lang": "tlh"}})


def test_the_language_is_that_of_the_pipeline() -> None:
    nlp = spacy.blank("zh")
    nlp.add_pipe("figures")
    doc = nlp("净利润3.5亿元")
    [figure] = [span._.figure for span in doc.spans["figures"]]
    assert figure.value == 350_000_000


def test_a_pipeline_is_saved_and_loaded(tmp_path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("figures", config={"options": {"region": "CA"}})
    nlp.to_disk(tmp_path)
    doc = spacy.load(tmp_path)("It paid $5.")
    assert doc.spans["figures"][0]._.figure.currency == "CAD"


@pytest.mark.parametrize("processes", [1, 2])
def test_in_batches(processes: int) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("figures")
    docs = nlp.pipe(TEXTS * 3, batch_size=5, n_process=processes)
    assert [[span._.figure for span in doc.spans["figures"]] for doc in docs] == [read(text) for text in TEXTS * 3]


def test_a_document_is_saved_and_loaded() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("figures")
    doc = Doc(Vocab()).from_bytes(nlp(TEXTS[0]).to_bytes())
    assert [span._.figure for span in doc.spans["figures"]] == read(TEXTS[0])


def test_displacy_shows_them() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("figures")
    html = displacy.render(nlp("Net profit fell 28.6% to $5 million."), style="span", options={"spans_key": "figures"}, jupyter=False)
    assert "percent" in html and "money" in html and html.count("border-top-left-radius") == 2
