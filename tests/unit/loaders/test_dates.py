"""Dates: tables in four languages, with the numbers that are none."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.dates import add_dates
from loaders.morphology import lemmatise
from loaders.phrases import DatePhrase, Line, LineKind, Sentence
from loaders.tokens import tokenise

FOUND = [
    ("fr", "conformément au Règlement n° 11 du Politburo, en date du 18 février 2019.", ["2019-02-18"]),
    ("fr", "datée du 9 mai 2023, sur la Décision n° 99, datée du 3 octobre 2017", ["2023-05-09", "2017-10-03"]),
    ("fr", "L'après-midi du 23 juin, le Comité a tenu une conférence", ["--06-23"]),
    ("fr", "le 1er juillet 2024 et le 02/03/2025", ["2024-07-01", "2025-03-02"]),
    ("fr", "du 5 au 7 août 2022", ["2022-08-05…2022-08-07"]),
    ("fr", "les 13 et 14 octobre 2021", ["2021-10-13…2021-10-14"]),
    ("fr", "(15 octobre 1930 - 15 octobre 2023)", ["1930-10-15…2023-10-15"]),
    ("fr", "le mandat 2020-2025", ["2020…2025"]),
    ("fr", "de septembre 1992 à décembre 1997", ["1992-09…1997-12"]),
    ("fr", "depuis juillet 2021", ["2021-07"]),
    ("fr", "les tâches en 2023", ["2023"]),
    ("ru", "Заключение № 54 от 9 мая 2023 года и Решение № 99 от 3 октября 2017 г.", ["2023-05-09", "2017-10-03"]),
    ("ru", "Положение № 11 от 18.02.2019", ["2019-02-18"]),
    ("ru", "23 июня днем прошла конференция", ["--06-23"]),
    ("ru", "задачи в 2024 году", ["2024"]),
    ("ru", "С 24 по 26 июня 2024 года", ["2024-06-24…2024-06-26"]),
    ("ru", "с мая 2016 г. по сентябрь 2019 г.", ["2016-05…2019-09"]),
    ("ru", "в 2015-2020 годах", ["2015…2020"]),
    ("ru", "избран на срок 2025-2030 гг.; остальные", ["2025…2030"]),
    ("ru", "Решение от «5» мая 2023 года", ["2023-05-05"]),
    ("ru", "с июня 2009-го по апрель 2015 года", ["2009-06…2015-04"]),
    ("ru", "Встреча 5-го мая", ["--05-05"]),
    ("vi", "Quy định số 11-QĐi/TW ngày 18/02/2019 của Bộ Chính trị", ["2019-02-18"]),
    ("vi", "Kết luận số 54-KL/TW, ngày 9 tháng 5 năm 2023", ["2023-05-09"]),
    ("vi", "Chiều 23/6, Tỉnh ủy họp; sáng ngày 03-10-2017", ["--06-23", "2017-10-03"]),
    ("vi", "Sáng nay (5/4), hội nghị khai mạc", ["--04-05"]),
    ("vi", "tháng 5/2023 và tháng 12 năm 2022", ["2023-05", "2022-12"]),
    ("vi", "từ 7.2025 đến nay", ["2025-07"]),
    ("vi", "+ 12.2011 - 4.2016: Phó Chủ tịch", ["2011-12…2016-04"]),
    ("vi", "Từ năm 1956 đến 1960", ["1956…1960"]),
    ("en", "Phuong Thuy October 23, 2018 10:12", ["2018-10-23"]),
    ("en", "On the afternoon of June 23, the Commission met", ["--06-23"]),
    ("en", "dated 9 May 2023; 2017-10-03; the 3rd of October, 2017", ["2023-05-09", "2017-10-03", "2017-10-03"]),
    ("en", "since 2021, for the term 2021 - 2026", ["2021", "2021…2026"]),
    ("en", "chosen for the 2024-29 tenure", ["2024…2029"]),
    ("fr", "pour le mandat 2019-24", ["2019…2024"]),
    ("en", "in 2024-11", []),
    ("en", "from June 24 to June 26, 2024", ["2024-06-24…2024-06-26"]),
]

NOT_FOUND = [
    ("fr", "460 communes; 3 340 modèles; 93e anniversaire; le mot mai seul"),
    ("fr", "la Décision n° 217 et le Décret 59/2023/ND-CP"),
    ("vi", "đạt 19/20 chỉ tiêu; mục 1.2.3; điện thoại 0912.345.678"),
    ("vi", "Luật số 10/2022/QH15, Nghị định 59/2023/NĐ-CP, Quyết định 1719/QĐ-TTg"),
    ("vi", "tức ngày 04/02 năm Nhâm Dần"),
    ("en", "Decision No. 99 and 145 models in May; it may be 54 points; 2551/QD-TTg"),
    ("en", "They marched 30 miles; February 30, 2019 is no day"),
    ("ru", "Резолюция 202/2025/QH15, Постановление 36/2023 и 19/20 дел"),
]


def dates_of(language: str, text: str) -> list[str]:
    sentence = Sentence(lemmatise(tokenise(text)), Line(0, len(text), LineKind.PARAGRAPH, language), language, False)
    add_dates(sentence)
    return [date.iso + (f"…{date.until}" if date.until else "") for date in sentence.of(DatePhrase)]


@pytest.mark.parametrize(("language", "text", "expected"), FOUND)
def test_date_is_read(language: str, text: str, expected: list[str]) -> None:
    assert dates_of(language, text) == expected


@pytest.mark.parametrize(("language", "text"), NOT_FOUND)
def test_number_is_no_date(language: str, text: str) -> None:
    assert dates_of(language, text) == []


@given(st.dates(min_value=datetime.date(1900, 1, 1), max_value=datetime.date(2099, 12, 31)))
def test_numeric_day_is_read_back(day: datetime.date) -> None:
    for sign in "/.-":
        assert dates_of("vi", f"ngày {day.day:02d}{sign}{day.month:02d}{sign}{day.year}") == [day.isoformat()]


@given(st.text(alphabet="0123456789/.- ngàytháng năm мая, June", max_size=40))
def test_dates_lie_in_their_sentence_and_do_not_overlap(text: str) -> None:
    tokens = lemmatise(tokenise(text))
    if not tokens:
        return
    sentence = Sentence(tokens, Line(0, len(text), LineKind.PARAGRAPH, "vi"), "vi", False)
    add_dates(sentence)
    ends = [0]
    for date in sentence.of(DatePhrase):
        assert ends[-1] <= date.first < date.last <= len(tokens)
        ends.append(date.last)
