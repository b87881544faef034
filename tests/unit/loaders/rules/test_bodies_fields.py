"""Heads that their field makes no commission, territories that stay with their own body, acting heads of bodies only implied."""

import pytest

from graph.records import Document
from loaders.extract import analyse
from loaders.phrases import BodyPhrase, PostPhrase

KINDS = [
    ("Он работал в провинциальном Центре по контролю и профилактике заболеваний.", {("state-agency", "province", None)}),
    ("She worked at the Nghe An Centre for Disease Control.", {("state-agency", "province", "nghe-an")}),
    ("Это решение Контрольной комиссии провинциального комитета партии Нгеан.", {("inspection-commission", "province", "nghe-an")}),
    (
        "Chau Van Ly is Deputy Head of the An Giang Provincial Party Organization Committee.",
        {("organization-commission", "province", "an-giang")},
    ),
    (
        "The Nghe An Department of Home Affairs and the Do Luong District People's Committee took part.",
        {("department", "province", "nghe-an"), ("peoples-committee", "district", "nghe-an/do-luong")},
    ),
    ("Это командование 9-го военного округа.", {("army", "central", None)}),
    ("It is the staff of the 7th Military Region.", {("army", "central", None)}),
    ("Решение принял Верховный народный суд.", {("court", "central", None)}),
    ("Решение принял народный суд провинции Нгеан.", {("court", "province", "nghe-an")}),
]


@pytest.mark.parametrize(("text", "expected"), KINDS)
def test_kinds_levels_and_seats(text: str, expected: set[tuple[str, str, str | None]]) -> None:
    analysis = analyse(Document("0" * 20, "file:test.txt", "test.txt", text))
    bodies = [body for sentence in analysis.sentences for body in sentence.of(BodyPhrase)]
    assert {(b.kind, b.level, b.seat) for b in bodies if not any(o.owner is b for o in bodies)} == expected


ACTING = [
    ("И.о. министра науки и технологий Лам Зуй Кхоа подписал письмо.", "ministry"),
    ("Исполняющая обязанности председателя Народного комитета провинции Нгеан Лам Тхи Кхоа выступила.", "peoples-committee"),
    ("Acting Minister of Health Lam Van Khoa spoke.", "ministry"),
    ("Acting Secretary of the Nghe An Provincial Party Committee Lam Van Khoa spoke.", "party-committee"),
]


@pytest.mark.parametrize(("text", "kind"), ACTING)
def test_acting_heads(text: str, kind: str) -> None:
    analysis = analyse(Document("0" * 20, "file:test.txt", "test.txt", text))
    posts = [post for sentence in analysis.sentences for post in sentence.of(PostPhrase)]
    assert [(post.post, post.body.kind if post.body else None, len(post.persons)) for post in posts] == [("acting-head", kind, 1)]
