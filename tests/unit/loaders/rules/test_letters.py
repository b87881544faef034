"""Texts by which something is said, tables of texts, laws called by their year, bare words for a text already named; with near-misses."""

import pytest

from graph.records import Document
from loaders.extract import extract


def told(text: str, kinds: str) -> set[tuple[str, str, str]]:
    """(source, type, target) of every statement of the types in ``kinds``; of an id with ``@`` what stands before it."""
    account = extract(Document("0" * 20, "file:test.txt", "test.txt", text))
    return {(s.source.split("@")[0], s.type, s.target.split("@")[0]) for s in account.statements if s.type in kinds.split()}


LETTERS = [
    (
        "В письме № 120/UBND-NC Народный комитет провинции Хазянг потребовал применять закон.",
        {("dispatch-120", "ISSUED_BY", "peoples-committee/ha-giang")},
    ),
    (
        "Инструкцией № 7-HD/BTG партком провинции Хазянг напомнил о сроках.",
        {("instruction-7", "ISSUED_BY", "party-committee/ha-giang")},
    ),
    (
        "In Official Letter No. 120/UBND-NC, the People's Committee of Lao Cai Province asked all units to apply the law.",
        {("dispatch-120", "ISSUED_BY", "peoples-committee/lao-cai")},
    ),
    (
        "Dans la lettre n° 120/UBND-NC, le Comité populaire de la province de Lao Cai demande d'appliquer la loi.",
        {("dispatch-120", "ISSUED_BY", "peoples-committee/lao-cai")},
    ),
    (
        "Tại Công văn số 120/CV-TU, Tỉnh ủy Lào Cai yêu cầu các đơn vị thực hiện.",
        {("dispatch-120", "ISSUED_BY", "party-committee/lao-cai")},
    ),
    # near-misses: what a text is kept to, or only speaks of
    ("По письму № 120/SNV-NC Народный комитет провинции Хазянг провел проверку.", set()),
    ("В письме № 120/SNV-NC Народный комитет провинции Хазянг не упомянут.", set()),
    ("Under Official Letter No. 120/SNV-NC, the People's Committee of Lao Cai Province is the host.", set()),
]


@pytest.mark.parametrize(("text", "expected"), LETTERS)
def test_who_speaks_by_a_text_issued_it(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert told(text, "ISSUED_BY") == expected


TABLES = [
    (
        "Документ | Кем издан\n\n120/UBND-NC | Народный комитет провинции Хазянг\n\n7-HD/BTG | Партком уезда Донгван",
        {
            ("dispatch-120", "ISSUED_BY", "peoples-committee/ha-giang"),
            ("instruction-7", "ISSUED_BY", "party-committee/ha-giang/dong-van"),
        },
    ),
    # near-miss: a column that says something else
    (
        "Документ | Исполнитель | Срок\n\n120/SNV-NC | Народный комитет провинции Хазянг | май\n\n7-HD/BTG | Партком уезда Донгван | июнь",
        set(),
    ),
]


@pytest.mark.parametrize(("text", "expected"), TABLES)
def test_a_column_says_who_issued(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert told(text, "ISSUED_BY") == expected


REFERENCES = [
    # a word with a capital inside the sentence speaks of the text named before
    (
        "Закон № 13/2022/QH15 принят. Юрист разъяснил Указ № 76/2023/NĐ-CP, подготовленный в развитие Закона.",
        {("decree-76", "IMPLEMENTS", "law-13")},
    ),
    (
        "Комитет выпустил депешу № 19/CĐ-TU. Во исполнение депеши военное командование провинции Хазянг отправило солдат.",
        {("military-command/ha-giang", "IMPLEMENTS", "dispatch-19")},
    ),
    (
        "Положение № 8-QĐi/TW вышло в мае. Отличился партком провинции Хазянг, внедривший Положение раньше срока.",
        {("party-committee/ha-giang", "IMPLEMENTS", "regulation-8")},
    ),
    # near-misses: in small letters it is a state of things; another text is told by its topic
    ("Положение № 8-QĐi/TW вышло в мае. Партком провинции Хазянг осуществил положение дел.", set()),
    ("Закон № 13/2022/QH15 принят. Партком провинции Хазянг выполняет Положение о труде.", set()),
    # a group set up by a decision does not carry it out; what it is charged with by another it does
    ("Рабочая группа № 5 парткома провинции Хазянг, созданная на основании Решения № 77-QĐ/TU, уехала.", set()),
    (
        "Конференцию, на которой разъясняли Закон № 10/2022/QH15, провел партком провинции Хазянг.",
        {("party-committee/ha-giang", "IMPLEMENTS", "law-10")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), REFERENCES)
def test_bare_words_for_a_text(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert told(text, "IMPLEMENTS") == expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Ордонанс 2007 года заменен Законом № 10/2022/QH15.", 1),
        ("L'ordonnance de 2007 a été remplacée par la loi n° 10/2022/QH15.", 1),
        ("Pháp lệnh năm 2007 được thay thế bằng Luật số 10/2022/QH15.", 1),
        # near-miss: a year that is no law's name
        ("В 2007 году действовал закон, потом вышел Закон № 10/2022/QH15.", 0),
    ],
)
def test_a_law_called_by_its_year(text: str, number: int) -> None:
    assert len(told(text, "SUPERSEDES")) == number


HIS = [
    (
        "19 февраля 2025 года прошел пленум парткома провинции Хазянг. Доклад сделал секретарь парткома провинции Ле Нгок Куанг. "
        "Пленум под его председательством одобрил резолюцию.",
        {("le-ngoc-quang", "PRESIDES", "conference"), ("le-ngoc-quang", "PRESIDES", "party-committee/ha-giang")},
    ),
    (
        "Приехала Ле Тхи Хоа, председатель Союза женщин провинции Хазянг; под ее председательством прошла конференция.",
        {("le-thi-hoa", "PRESIDES", "conference"), ("le-thi-hoa", "PRESIDES", "womens-union/ha-giang")},
    ),
    (
        "Mr. Le Van Hai, Secretary of the Party Committee of Lao Cai, came. In May 2024 a conference was held under his chairmanship.",
        {("le-van-hai", "PRESIDES", "conference"), ("le-van-hai", "PRESIDES", "party-committee/lao-cai")},
    ),
    (
        "M. Le Van Hai, secrétaire du Comité du Parti de la province de Lao Cai, est arrivé. "
        "Le 5 mai 2024, une conférence s'est tenue sous sa présidence.",
        {("le-van-hai", "PRESIDES", "conference"), ("le-van-hai", "PRESIDES", "party-committee/lao-cai")},
    ),
    # near-miss: a body works under him
    (
        "Приехал Ле Ван Хай, секретарь парткома провинции Хазянг. Под его председательством комиссия работала год.",
        {("le-van-hai", "PRESIDES", "party-committee/ha-giang")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), HIS)
def test_whom_his_chairmanship_means(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert told(text, "PRESIDES") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Решение № 8-QĐ/TU, которым партком провинции Хазянг детализировал Указание № 6-CT/TU, вышло в мае.",
            {("decision-8", "IMPLEMENTS", "directive-6")},
        ),
        # near-miss: what puts a rule-book in force issues it
        ("Партком провинции Хазянг ввел в действие Положение № 8-QĐ/TU.", set()),
    ],
)
def test_a_text_by_which_another_is_detailed(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert told(text, "IMPLEMENTS") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the year of a date bears nobody's name; the year called after somebody does
        ("Указание № 6-CT/TU подписано 3 мая 2024 года Ле Ван Хаем.", {("directive-6", "SIGNED_BY", "le-van-hai")}),
        ("Указание № 6-CT/TU подписано в год Ле Ван Хая.", set()),
    ],
)
def test_a_name_behind_a_date(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert told(text, "SIGNED_BY") == expected


def test_guests_of_a_session() -> None:
    text = "5 мая 2024 года прошла сессия Народного совета провинции Хазянг. Гостями сессии были Хо Ван Мунг и Ле Тхи Хоа."
    assert told(text, "ATTENDS") == {("ho-van-mung", "ATTENDS", "session"), ("le-thi-hoa", "ATTENDS", "session")}


SENT = [
    (
        "Департамент юстиции провинции Хазянг разослал письмо № 3115/STP-TL.",
        {("dispatch-3115", "ISSUED_BY", "department-of-justice/ha-giang")},
    ),
    (
        "The People's Committee of Lao Cai Province sent Official Letter No. 120/SNV-TL to all districts.",
        {("dispatch-120", "ISSUED_BY", "peoples-committee/lao-cai")},
    ),
    (
        "Le Comité populaire de la province de Lao Cai a envoyé la lettre officielle n° 120/SNV-TL aux districts.",
        {("dispatch-120", "ISSUED_BY", "peoples-committee/lao-cai")},
    ),
    ("UBND tỉnh Lào Cai đã gửi Công văn số 120/SNV-TL đến các huyện.", {("dispatch-120", "ISSUED_BY", "peoples-committee/lao-cai")}),
    # near-misses: another's text is sent on; a letter is why something else is sent
    ("Партком провинции Хазянг направил Директиву № 6-CT/TW в ячейки.", set()),
    ("Партком провинции Хазянг направил в уезд группу по письму № 31/SNV-TL.", set()),
]


@pytest.mark.parametrize(("text", "expected"), SENT)
def test_who_sends_a_letter_wrote_it(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert told(text, "ISSUED_BY") == expected
