"""The day of a directive: told by its verb, by a pronoun's sentence, by another day; never the day from which it holds."""

import pytest

from graph.records import Document
from loaders.extract import extract

BOTH = {"51": "2024-05-20", "52": "2024-05-20"}
TWO = {"7": "2024-05-05", "8": "2024-05-05"}

DAYS = [
    ("Directive No. 40-CT/TW, which the Secretariat handed down on 22 November 2014, was read.", {"40": "2014-11-22"}),
    ("La directive n° 40-CT/TW, que le Secrétariat avait adoptée le 22 novembre 2014, a été lue.", {"40": "2014-11-22"}),
    ("Директива № 40-CT/TW, которую Секретариат издал 22 ноября 2014 года, зачитана.", {"40": "2014-11-22"}),
    ("We read Regulation No. 11-QDi/TW of the Politburo. It is dated February 18, 2019.", {"11": "2019-02-18"}),
    ("Nous lisons le règlement n° 11-QDi/TW du Politburo. Il est daté du 18 février 2019.", {"11": "2019-02-18"}),
    ("Decision No. 2417-QDNS/TW, which bears the date of October 6, 2025, was read.", {"2417": "2025-10-06"}),
    ("Decision No. 51/QD-UBND of May 20, 2024 came first; Decision No. 52/QD-UBND of the same day followed.", BOTH),
    ("Решение № 51/QD-UBND от 20 мая 2024 года зачитано. Решение № 52/QD-UBND, вышедшее в тот же день, нет.", BOTH),
    ("La décision n° 51/QD-UBND du 20 mai 2024 et la décision n° 52/QD-UBND du même jour ont été lues.", BOTH),
    ("Quyết định số 51/QĐ-UBND ngày 20/5/2024 và Quyết định số 52/QĐ-UBND cùng ngày đã được đọc.", BOTH),
    ("It met on August 22, 2023. The Secretariat issued Directive No. 7-CT/TW on the 11th of the same month.", {"7": "2023-08-11"}),
    ("The law of November 25, 2013 came first. Decree No. 64/2014/ND-CP came out on June 26 of the following year.", {"64": "2014-06-26"}),
    ("On May 5, 2024 the Secretariat issued Directive No. 7-CT/TW on forests and Directive No. 8-CT/TW on water.", TWO),
    ("The Secretariat issued Directive No. 7-CT/TW, in force from May 5, 2024.", {"7": None}),
    ("The Secretariat issued Directive No. 7-CT/TW. It takes effect on May 5, 2024.", {"7": None}),
    ("Le Secrétariat a adopté la directive n° 7-CT/TW, applicable à partir du 5 mai 2024.", {"7": None}),
    ("Decision No. 52/QD-UBND of the same day was read.", {"52": None}),
    ("On May 5, 2024 the Secretariat issued Decree No. 75/2023/ND-CP.", {"75": None}),
    ("On May 5, 2024 the Secretariat issued Directive No. 7-CT/TW and recalled Decision No. 8-QD/TW.", {"7": "2024-05-05", "8": None}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_the_day_of_a_directive(text: str, expected: dict[str, str | None]) -> None:
    account = extract(Document("0" * 20, "file:test.txt", "test.txt", text))
    numbered = [entity.attributes for entity in account.entities if entity.label == "Directive" and "number" in entity.attributes]
    assert {properties["number"]: properties.get("date") for properties in numbered} == expected
