"""Seats taken by a verb of joining: one a body, and none in what is merely joined."""

import pytest

from graph.records import Document
from loaders.extract import analyse
from loaders.phrases import BodyPhrase, PersonPhrase

JOINED = [
    (
        "Comrade Vi Van Tuan was transferred to join the Party Executive Committee, the Ky Son District Party Standing Committee"
        " and hold the position of Deputy Secretary of the Ky Son District Party Committee.",
        {("MEMBER_OF", "party-committee"), ("MEMBER_OF", "party-standing-committee"), ("HOLDS_POST", "party-committee")},
    ),
    ("Ms. Ho Thi Lam was elected to the Nghe An Provincial Party Committee.", {("MEMBER_OF", "party-committee")}),
    ("Mr. Ho Van Lam joined the Nghe An Provincial Labour Federation in 1990.", set()),
    ("Mr. Ho Van Lam was appointed to the post of Director of the Nghe An Department of Health.", {("PRESIDES", "department")}),
    (
        "Г-н Дам Ван Кхай включен в состав Постоянного комитета провинциального комитета партии Нгеан.",
        {("MEMBER_OF", "party-standing-committee")},
    ),
    ("В состав делегации вошли Дам Ван Кхай и Ли Тхи Хоа.", set()),
]


@pytest.mark.parametrize(("text", "expected"), JOINED)
def test_seats_by_a_verb_of_joining(text: str, expected: set[tuple[str, str]]) -> None:
    analysis = analyse(Document("0" * 20, "file:test.txt", "test.txt", text))
    held = {(d.type, str(d.target.kind)) for d in analysis.drafts if isinstance(d.target, BodyPhrase) and d.rule.startswith("post.")}
    assert held == expected


HOLDERS = [
    ("Сессию вёл заместитель председателя Народного совета района Данг Динь Лам.", "Данг Динь Лам"),
    ("Секретарь парткома уезда До Лыонг Хо Ван Лам выступил.", "Хо Ван Лам"),
    ("Отчёт представила Ли Тхи Хюе, заместитель секретаря партийного комитета коммуны Намшон.", "Ли Тхи Хюе"),
    ("Bishop Giuse Le Huu Tam, Chairman of the Nghe An Provincial Fatherland Front Committee, spoke.", "Le Huu Tam"),
]


@pytest.mark.parametrize(("text", "name"), HOLDERS)
def test_names_of_holders_are_whole(text: str, name: str) -> None:
    analysis = analyse(Document("0" * 20, "file:test.txt", "test.txt", text))
    names = {person.span.cut(text) for sentence in analysis.sentences for person in sentence.of(PersonPhrase)}
    assert names == {name}
