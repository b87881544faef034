"""Lives told without naming whose they are, pronouns that are given a post, rows that a seat closes, seats under a heading."""

import pytest

from tests.unit.loaders.rules.test_posts import facts

LIVES = [
    # an act behind the year goes on with whose birth was told
    (
        "Фунг Ван Хао родился в 1970 году. В 1999 г. стал секретарём Союза молодёжи уезда Дакто.",
        {("Фунг Ван Хао", "PRESIDES", "youth-union", "head")},
    ),
    # somebody named in the sentence himself: nobody else's
    (
        "Фунг Ван Хао родился в 1970 году. В 1999 г. секретарём Союза молодёжи уезда Дакто стал Ле Куанг Зань.",
        {("Ле Куанг Зань", "PRESIDES", "youth-union", "head")},
    ),
    # a pronoun between the act and the post
    (
        "Фунг Ван Хао родился в 1970 году. 9 июня депутаты Народного совета провинции Контум избрали его председателем Народного комитета"
        " провинции.",
        {("Фунг Ван Хао", "PRESIDES", "peoples-committee", "head")},
    ),
    (
        "Mr Phung Van Hao thanked the delegates. On June 9 the Kon Tum Provincial People's Council elected him chairman of the provincial"
        " People's Committee.",
        {("Phung Van Hao", "PRESIDES", "peoples-committee", "head")},
    ),
    # "he" is no woman of the sentence before
    (
        "Фунг Ван Хао приехал рано. Встречала гостей Ле Тхи Ким Нгок. Он является председателем Народного комитета провинции Контум.",
        {("Фунг Ван Хао", "PRESIDES", "peoples-committee", "head")},
    ),
]

ROWS = [
    # what closes a row is a seat in the body over it
    (
        "Состав комиссии по организации похорон:\n\n1. Тов. Фунг Ван Хао, председатель Народного комитета провинции Бенче – член;\n"
        "2. Г-н Ле Куанг Зань, представитель семьи – член.",
        {
            ("Фунг Ван Хао", "PRESIDES", "peoples-committee", "head"),
            ("Фунг Ван Хао", "MEMBER_OF", "other", None),
            ("Ле Куанг Зань", "MEMBER_OF", "other", None),
        },
    ),
    # a post in a body of its own behind the dash stays there
    (
        "Состав комиссии по организации похорон:\n\n1. Фунг Ван Хао – председатель Народного комитета провинции Бенче;",
        {("Фунг Ван Хао", "PRESIDES", "peoples-committee", "head")},
    ),
    # members under a heading, with posts of their own or without
    (
        "Члены постоянного бюро парткома провинции Бенче:\n1. Фунг Ван Хао, директор департамента юстиции\n2. Ле Тхи Ким Нгок",
        {
            ("Фунг Ван Хао", "PRESIDES", "department", "head"),
            ("Фунг Ван Хао", "MEMBER_OF", "party-standing-committee", None),
            ("Ле Тхи Ким Нгок", "MEMBER_OF", "party-standing-committee", None),
        },
    ),
    (
        "Members of the Standing Committee of the Ben Tre Provincial Party Committee:\n\n1. Mr Phung Van Hao\n2. Ms Le Thi Kim Ngoc",
        {
            ("Phung Van Hao", "MEMBER_OF", "party-standing-committee", None),
            ("Le Thi Kim Ngoc", "MEMBER_OF", "party-standing-committee", None),
        },
    ),
    (
        "Membres du Comité permanent du Comité provincial du Parti de Ben Tre :\n\n"
        "- M. Phung Van Hao, président du Comité populaire provincial de Ben Tre",
        {
            ("Phung Van Hao", "PRESIDES", "peoples-committee", "head"),
            ("Phung Van Hao", "MEMBER_OF", "party-standing-committee", None),
        },
    ),
]

DEATHS = [
    (
        "Товарищ Фунг Ван Хао родился 3 февраля 1938 года в провинции Бенче.\n\nБывший заместитель секретаря парткома провинции Бенче;"
        " бывшая заместительница председателя Центрального правления Союза женщин Вьетнама; депутат Национального собрания VIII созыва;"
        " кавалер ордена.",
        {
            ("Фунг Ван Хао", "HOLDS_POST", "party-committee", "deputy"),
            ("Фунг Ван Хао", "HOLDS_POST", "womens-union", "deputy"),
            ("Фунг Ван Хао", "MEMBER_OF", "national-assembly", None),
        },
    ),
    (
        "Mr Phung Van Hao was born on February 3, 1938 in Ben Tre.\n\nFormer Deputy Secretary of the Ben Tre Provincial Party Committee;"
        " former Chairman of the Ben Tre Provincial People's Council.",
        {
            ("Phung Van Hao", "HOLDS_POST", "party-committee", "deputy"),
            ("Phung Van Hao", "PRESIDES", "peoples-council", "head"),
        },
    ),
    (
        "M. Phung Van Hao est né le 3 février 1938 à Ben Tre.\n\nAncien secrétaire adjoint du Comité provincial du Parti de Ben Tre ;"
        " ancien président du Conseil populaire provincial de Ben Tre.",
        {
            ("Phung Van Hao", "HOLDS_POST", "party-committee", "deputy"),
            ("Phung Van Hao", "PRESIDES", "peoples-council", "head"),
        },
    ),
    (
        "Ông Phùng Văn Hào sinh ngày 3/2/1938 tại Bến Tre.\n\nNguyên Phó Bí thư Tỉnh ủy Bến Tre khóa VI; nguyên Chủ tịch HĐND tỉnh"
        " Bến Tre; Huân chương Độc lập hạng Nhì.",
        {
            ("Phùng Văn Hào", "HOLDS_POST", "party-committee", "deputy"),
            ("Phùng Văn Hào", "PRESIDES", "peoples-council", "head"),
        },
    ),
    # a title that does something is somebody else's
    (
        "Фунг Ван Хао родился 3 февраля 1938 года в провинции Бенче.\n\nСекретарь парткома Бенче поручил создать комиссию.",
        set(),
    ),
]

GLUED = [
    (
        "Выступил завотделом внутренних дел парткома провинции Каобанг Ву Ле Хоай.",
        {("Ву Ле Хоай", "PRESIDES", "internal-affairs-commission", "head")},
    ),
    (
        "Выступил Лам Тай Ко, замзавотделом пропаганды парткома провинции Каобанг.",
        {("Лам Тай Ко", "HOLDS_POST", "propaganda-commission", "deputy")},
    ),
    ("Выступил завотделом Ву Ле Хоай.", set()),
]

UNDER = [
    # a body that works under somebody is his; what somebody else's event is held under is not
    (
        "Комиссия по пропаганде парткома провинции Каобанг, созданная из двух прежних, работает с 1 июля под руководством Ле Тхи Ким Нгок,"
        " ранее директора департамента юстиции провинции Каобанг; заместителями у нее Ву Ле Хоай и Лам Тай Ко.",
        {
            ("Ле Тхи Ким Нгок", "PRESIDES", "propaganda-commission", "head"),
            ("Ле Тхи Ким Нгок", "PRESIDES", "department", "head"),
            ("Ву Ле Хоай", "HOLDS_POST", "propaganda-commission", "deputy"),
            ("Лам Тай Ко", "HOLDS_POST", "propaganda-commission", "deputy"),
        },
    ),
    ("Комиссия по пропаганде парткома провинции Каобанг провела семинар под руководством Ле Тхи Ким Нгок.", set()),
    # a degree between a title and a name
    (
        "Выступил директор департамента здравоохранения провинции Каобанг, доктор медицинских наук Ву Ле Хоай.",
        {("Ву Ле Хоай", "PRESIDES", "department", "head")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*LIVES, *ROWS, *DEATHS, *GLUED, *UNDER])
def test_lives_and_rows(text: str, expected: set[tuple[str, str, str, str | None]]) -> None:
    assert facts(text) == expected
