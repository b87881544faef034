"""Issuer and day that a page tells once of several directives; with near-misses."""

import pytest

from graph.records import Document
from loaders.extract import analyse
from loaders.phrases import DirectivePhrase


def sources(text: str) -> dict[str, tuple[str, str | None]]:
    """Kind of issuer and day of each numbered directive of a text."""
    analysis = analyse(Document("0" * 20, "file:shared.txt", "shared.txt", text))
    found = [phrase for sentence in analysis.sentences for phrase in sentence.of(DirectivePhrase) if phrase.number]
    return {str(p.number): (p.issuers[0].kind if p.issuers else "", p.date) for p in found}


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        (
            "Deux décisions du Secrétariat, datées du 4 mars 2025, ont été lues. Par la première, la décision n° 71-QDNS/TW, M. An part.",
            "71",
            ("secretariat", "2025-03-04"),
        ),
        (
            "Two decisions of the Secretariat, dated March 4, 2025, were read. Decision No. 71-QDNS/TW concerns Mr. An.",
            "71",
            ("secretariat", "2025-03-04"),
        ),
        (
            "Hội nghị công bố các quyết định của Ban Bí thư ngày 04/3/2025. Quyết định số 71-QĐNS/TW điều động đồng chí Lê Văn An.",
            "71",
            ("secretariat", "2025-03-04"),
        ),
        # near-misses: another body's letters, another kind, a day of its own, one decision only
        ("Deux décisions du Secrétariat ont été lues. La décision n° 71-QD/TU concerne M. An.", "71", ("", None)),
        ("Deux décisions du Secrétariat ont été lues. La directive n° 71-CT/TW reste valable.", "71", ("", None)),
        (
            "Deux décisions du Secrétariat, datées du 4 mars 2025, ont été lues. La décision n° 71-QD/TW du 5 mars 2025 concerne M. An.",
            "71",
            ("secretariat", "2025-03-05"),
        ),
        ("Une décision du Secrétariat a été lue. La décision n° 71-QD/TW concerne M. An.", "71", ("", None)),
    ],
)
def test_what_is_told_once_holds_for_each(text: str, number: str, expected: tuple[str, str | None]) -> None:
    assert sources(text)[number] == expected
