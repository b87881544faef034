"""Persons of sentences in four languages, with what only looks like one."""

import pytest

from loaders.matcher import matcher_for
from loaders.phrases import PersonPhrase
from loaders.rules.persons import add_persons
from loaders.rules.places import add_places
from loaders.sentences import sentences_of

FOUND = [
    ("M. Vy Duc Hop Khanh, ancien président du Front de la province, a pris sa retraite.", ["Vy Duc Hop Khanh"]),
    ("Le camarade Ngoc Kim Nam, chef de la Commission, et Mme Ksor H'Nhan ont présidé la conférence.", ["Ngoc Kim Nam", "Ksor H'Nhan"]),
    (
        "La conférence a réuni M. Nguyên Dang Binh et Bounthavy Phommachanh, président du Front.",
        ["Nguyên Dang Binh", "Bounthavy Phommachanh"],
    ),
    ("Comrade Thai Thanh Quy and Lieutenant General Phan Van Xuyen attended the ceremony.", ["Thai Thanh Quy", "Phan Van Xuyen"]),
    ("Thus, Mr. Toan, the Chairman is half right about the allowance.", ["Toan"]),
    ("Dự có đồng chí Pi Năng Thị Thơi, bà Ka Nhuệ và ông Giàng A Dế cùng các đại biểu.", ["Pi Năng Thị Thơi", "Ka Nhuệ", "Giàng A Dế"]),
    ("Phó Chủ tịch UBND tỉnh Đoàn Thanh Nghĩa phát biểu khai mạc hội nghị.", ["Đoàn Thanh Nghĩa"]),
    ("Trưởng bản Sin Chải Giàng A Dế bảo phải làm đường cho bà con.", ["Giàng A Dế"]),
    ("Đồng chí BÙI ĐĂNG KHÔI từng là Bí thư Huyện ủy của huyện này.", ["BÙI ĐĂNG KHÔI"]),
    ("В конференции приняли участие Ле Ван Бинь и Чамалеа Тхи Туй, глава комиссии.", ["Ле Ван Бинь", "Чамалеа Тхи Туй"]),
    ("Председатель палаты Ирина Соболева и Н. К. Ильина посетили столицу вместе.", ["Ирина Соболева", "Н. К. Ильина"]),
    ("Жалоба товарища Во Минь Хайа признана необоснованной после проверки.", ["Во Минь Хайа"]),
    ("Секретарь партийного комитета коммуны Дать Тхи Кань рассказала о дороге.", ["Дать Тхи Кань"]),
    ("Theo chị Dụng Thị Thanh, đường làng nay đã rộng hơn trước.", ["Dụng Thị Thanh"]),
    ("На встрече был секретарь Посольства России во Вьетнаме Антон Лунин.", ["Антон Лунин"]),
]

NOT_FOUND = [
    "Le Comité provincial du Parti a visité la rue Nguyen Hue et la province de Son La.",
    "La Commission de mobilisation des masses de Nghe An a tenu une conférence.",
    "Giá cả trên Thị trường không đổi so với tuần trước.",
    "The Party Committee of Do Luong district met on Nguyen Hue Street last week.",
    "Bộ Chính trị và Ban Bí thư giao Ban Dân vận Trung ương theo dõi việc này.",
    "Đại hội đã bầu Đoàn Chủ tịch và các Phó Trưởng đoàn cho nhiệm kỳ mới.",
    "Năm nay là năm Đinh Dậu, tỉnh Lâm Đồng được mùa cà phê khắp nơi.",
    "Học sinh Trường THPT Phan Bội Châu dự lễ khai giảng năm học mới.",
    "До Нгеана делегация доехала поездом и вернулась в столицу самолетом.",
]


def persons_of(text: str) -> list[PersonPhrase]:
    found: list[PersonPhrase] = []
    for sentence in sentences_of(text):
        sentence.matches = matcher_for(sentence.language).all(sentence.tokens, is_exact=sentence.is_exact)
        add_places(sentence)
        add_persons(sentence)
        found += sentence.of(PersonPhrase)
    return found


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_persons_are_found(text: str, expected: list[str]) -> None:
    assert [person.name for person in persons_of(text)] == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_no_person_is_found(text: str) -> None:
    assert [person.name for person in persons_of(text)] == []


def test_photographers_and_authors_are_credits() -> None:
    persons = persons_of("Le camarade Ngoc Kim Nam a pris la parole. Photo : Tran Van Hoa")
    assert [(person.name, person.is_credit) for person in persons] == [("Ngoc Kim Nam", False), ("Tran Van Hoa", True)]


def test_one_word_behind_an_honorific_is_short() -> None:
    persons = persons_of("Thus, Mr. Toan, the Chairman is half right, and so is Mr. Vi Van Toan.")
    assert [(person.name, person.is_short) for person in persons] == [("Toan", True), ("Vi Van Toan", False)]


def test_spans_lie_in_the_text() -> None:
    text = "Le camarade Ngoc Kim Nam a présidé la conférence.\nComrade Thai Thanh Quy attended."
    assert [text[p.span.start : p.span.end] for p in persons_of(text)] == ["Ngoc Kim Nam", "Thai Thanh Quy"]
