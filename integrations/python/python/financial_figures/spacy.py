"""Figures as a component of a spaCy pipeline."""

from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

from financial_figures import Extractor, Figure

# Where the records of a document's figures are, by the key of their group of spans: as plain values, which go with the
# document to other processes and to disk.
_RECORDS = "financial_figures"


def _figure(span: Span) -> Figure | None:
    """The figure that a span was made for, ``None`` for any other span."""
    key, _, index = span.id_.rpartition(":")
    records = span.doc.user_data.get(_RECORDS, {}).get(key)
    if records is None or not index.isdecimal():
        return None
    return Figure.from_dict(records[int(index)])


if not Span.has_extension("figure"):
    Span.set_extension("figure", getter=_figure)


class FiguresComponent:
    """Sets ``doc.spans["figures"]``: for each figure the tokens it is in, labelled with its kind, and ``span._.figure``, the
    figure itself.

    A figure that begins or ends within a token has the whole token in its span; the figure's own offsets say where it
    stands. The spans are in the order of the figures, so that the links of these are indices of those.

    >>> import spacy
    >>> nlp = spacy.blank("en")
    >>> component = nlp.add_pipe("figures")
    >>> doc = nlp("Net profit fell 28.6% to $5 million.")
    >>> [(span.text, span.label_) for span in doc.spans["figures"]]
    [('28.6%', 'percent'), ('$5 million', 'money')]
    >>> change = doc.spans["figures"][0]._.figure
    >>> doc.spans["figures"][change.of]
    $5 million

    `key` is the name of the group of spans. `options` are those of `financial_figures.Extractor`; the language is that of
    the pipeline unless they say otherwise.

    >>> component = spacy.blank("en").add_pipe("figures", config={"options": {"region": "CA", "kinds": ["money"]}})
    """

    def __init__(self, nlp: Language, name: str = "figures", *, key: str = "figures", options: dict[str, Any] | None = None) -> None:
        self.name = name
        self.key = key
        self.options = {"lang": nlp.lang, **(options or {})}
        self.extractor = Extractor(**self.options)

    def __call__(self, doc: Doc) -> Doc:
        figures = self.extractor.read(doc.text)
        doc.user_data.setdefault(_RECORDS, {})[self.key] = [figure.to_dict() for figure in figures]
        doc.spans[self.key] = [self._span(doc, figure, index) for index, figure in enumerate(figures)]
        return doc

    def _span(self, doc: Doc, figure: Figure, index: int) -> Span:
        return doc.char_span(
            figure.start, figure.end, label=str(figure.kind), span_id=f"{self.key}:{index}", alignment_mode="expand"
        )


@Language.factory("figures", default_config={"key": "figures", "options": {}})
def _component(nlp: Language, name: str, key: str, options: dict[str, Any]) -> FiguresComponent:
    return FiguresComponent(nlp, name, key=key, options=options)
