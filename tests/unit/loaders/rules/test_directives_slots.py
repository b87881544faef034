"""Issuers behind a number: two of one rank, none beyond a closing bracket, none that begins a clause of its own."""

import pytest

from graph.records import Document
from loaders.extract import analyse
from loaders.phrases import DirectivePhrase

ISSUED = [
    ("Conclusion No. 214-KL/TW of the Politburo and the Secretariat on congresses was read.", {"politburo", "secretariat"}),
    ("On a lu la Conclusion n° 214-KL/TW du Politburo et du Secrétariat sur les congrès.", {"politburo", "secretariat"}),
    ("Подписано Заключение № 214-KL/TW Политбюро и Секретариата о съездах.", {"politburo", "secretariat"}),
    ("Kết luận số 214-KL/TW của Bộ Chính trị, Ban Bí thư về đại hội.", {"politburo", "secretariat"}),
    ("In the spirit of Conclusion No. 5-KL/TW of the Politburo, the Secretariat met on Monday.", {"politburo"}),
    ("It follows Conclusion No. 5-KL/TW of the Politburo and the Secretariat stressed that it is urgent.", {"politburo"}),
    ("Having heard a report (Report No. 533-BC/BTCTW of October 27, 2025), the Politburo agreed.", set()),
    ("Выслушав доклад (Доклад № 533-BC/BTCTW от 27 октября 2025 года), Политбюро согласилось.", set()),
    ("The Nghe An Provincial Party Committee and the Secretariat discussed Directive No. 7-CT/TW of the Secretariat.", {"secretariat"}),
]


@pytest.mark.parametrize(("text", "expected"), ISSUED)
def test_issuers_behind_a_number(text: str, expected: set[str]) -> None:
    analysis = analyse(Document("0" * 20, "file:test.txt", "test.txt", text))
    directives = [phrase for sentence in analysis.sentences for phrase in sentence.of(DirectivePhrase) if phrase.number]
    assert {body.kind for directive in directives for body in directive.issuers} == expected


DATED = [
    ("Pursuant to the June 19, 2015 Law on Organization of the Government;", {"2015-06-19"}),
    ("On June 19, 2015, the Law on Organization of the Government was read.", {None}),
]


@pytest.mark.parametrize(("text", "expected"), DATED)
def test_the_day_before_a_law(text: str, expected: set[str | None]) -> None:
    analysis = analyse(Document("0" * 20, "file:test.txt", "test.txt", text))
    assert {phrase.date for sentence in analysis.sentences for phrase in sentence.of(DirectivePhrase)} == expected
