"""Short names that a document declares, and those that it does not."""

import pytest

from graph.records import Document
from loaders.extract import extract

DECLARED = [
    (
        "Провинциальный партийный комитет Нгеан (ППК) провёл конференцию. Секретарь ППК Нгуен Ван Хунг открыл конференцию.",
        ("nguyen-van-hung", "PRESIDES", "party-committee/nghe-an"),
    ),
    (
        "The Ministry of Home Affairs (MOHA) held a conference. MOHA Minister Tran Van Long chaired it.",
        ("tran-van-long", "PRESIDES", "ministry-of-home-affairs"),
    ),
    (
        "Le Comité populaire de la province de Nghe An (CPP) s'est réuni. Le président du CPP, Le Van Binh, a parlé.",
        ("le-van-binh", "PRESIDES", "peoples-committee/nghe-an"),
    ),
]
NOT_DECLARED = [
    # the letters stand nowhere in brackets behind a body
    ("The Ministry of Home Affairs held a conference. QXZ officials were there.", "QXZ"),
    # a word in brackets that is no short name
    ("The Ministry of Home Affairs (hereafter) held a conference. It was, hereafter, often quoted.", "hereafter"),
    # declared only afterwards
    ("QXZ officials came. The Ministry of Home Affairs (QXZ) was praised.", "QXZ"),
]


def said(text: str) -> set[tuple[str, str, str]]:
    return {(s.source, s.type, s.target) for s in extract(Document("0" * 20, "", "x.txt", text)).statements}


@pytest.mark.parametrize(("text", "statement"), DECLARED)
def test_a_declared_short_name_stands_for_its_body(text: str, statement: tuple[str, str, str]) -> None:
    assert statement in said(text)


@pytest.mark.parametrize(("text", "letters"), NOT_DECLARED)
def test_letters_that_are_not_declared_stand_for_nothing(text: str, letters: str) -> None:
    entities = extract(Document("0" * 20, "", "x.txt", text)).entities
    words = [m.span.cut(text) for entity in entities if entity.label == "Organization" for m in entity.mentions]
    assert words and letters not in words
