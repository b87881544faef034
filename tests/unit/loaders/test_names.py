"""Names: Cyrillic spellings of Vietnamese ones read back, and different people kept apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.names import can_be_place, is_same_name, is_syllable, name_key, place_readings, readings, surnames

PAIRS = [
    ("Нгуен Фу Чонг", "Nguyễn Phú Trọng"),
    ("То Лам", "Tô Lâm"),
    ("Фам Минь Тинь", "Phạm Minh Chính"),
    ("Фам Минь Чинь", "Phạm Minh Chính"),
    ("Выонг Динь Хюэ", "Vương Đình Huệ"),
    ("Нгуен Суан Фук", "Nguyễn Xuân Phúc"),
    ("Во Ван Тхыонг", "Võ Văn Thưởng"),
    ("Лыонг Кыонг", "Lương Cường"),
    ("Чан Тхань Ман", "Trần Thanh Mẫn"),
    ("Во Тхи Ань Суан", "Võ Thị Ánh Xuân"),
    ("Нгуен Тан Зунг", "Nguyễn Tấn Dũng"),
    ("Чыонг Тан Шанг", "Trương Tấn Sang"),
    ("Нонг Дык Мань", "Nông Đức Mạnh"),
    ("Чан Дай Куанг", "Trần Đại Quang"),
    ("Фам Бинь Минь", "Phạm Bình Minh"),
    ("Буй Тхань Шон", "Bùi Thanh Sơn"),
    ("Нгуен Тхи Ким Нган", "Nguyễn Thị Kim Ngân"),
    ("Фан Ван Кхай", "Phan Văn Khải"),
    ("Чан Дык Лыонг", "Trần Đức Lương"),
    ("До Мыой", "Đỗ Mười"),
    ("Ле Кха Фьеу", "Lê Khả Phiêu"),
    ("Во Нгуен Зяп", "Võ Nguyên Giáp"),
    ("Фам Ван Донг", "Phạm Văn Đồng"),
    ("Ле Зуан", "Lê Duẩn"),
    ("Чыонг Тинь", "Trường Chinh"),
    ("Ле Дык Тхо", "Lê Đức Thọ"),
    ("Нгуен Ван Линь", "Nguyễn Văn Linh"),
    ("Во Ван Киет", "Võ Văn Kiệt"),
    ("Фан Ван Занг", "Phan Văn Giang"),
    ("Динь Тьен Зунг", "Đinh Tiến Dũng"),
    ("Чыонг Тхи Май", "Trương Thị Mai"),
    ("Ле Минь Хынг", "Lê Minh Hưng"),
    ("Нгуен Хоа Бинь", "Nguyễn Hòa Bình"),
    ("Фан Динь Чак", "Phan Đình Trạc"),
    ("Чан Кам Ты", "Trần Cẩm Tú"),
    ("Буй Тхи Минь Хоай", "Bùi Thị Minh Hoài"),
    ("Нгуен Чонг Нгиа", "Nguyễn Trọng Nghĩa"),
    ("До Ван Тьен", "Đỗ Văn Chiến"),
    ("Хо Ши Мин", "Hồ Chí Minh"),
    ("Хо Ши Мина", "Hồ Chí Minh"),
    ("Нго Динь Зьем", "Ngô Đình Diệm"),
    ("Нгуен Ван Тхьеу", "Nguyễn Văn Thiệu"),
    ("Нгуен Тхи Бинь", "Nguyễn Thị Bình"),
    ("Нгуен Суан Шон", "Nguyễn Xuân Sơn"),
    ("Ле Ван Бинь", "Lê Văn Bình"),
    ("Чан Минь Люк", "Trần Minh Lực"),
    ("Чамалеа Тхи Туй", "Chamaléa Thị Thủy"),
    ("Дием Мой", "Diễm My"),
]
PLACES = [
    ("Нгеан", "nghean"),
    ("Нгеана", "nghean"),
    ("Нге Ан", "nghean"),
    ("Ниньтхуана", "ninhthuan"),
    ("Хатине", "hatinh"),
    ("Тханьхоа", "thanhhoa"),
    ("Виньлонг", "vinhlong"),
    ("Шокчанг", "soctrang"),
    ("Кыало", "cualo"),
    ("Туен Куанг", "tuyenquang"),
]


@pytest.mark.parametrize(("cyrillic", "latin"), PAIRS)
def test_cyrillic_spelling_is_the_name(cyrillic: str, latin: str) -> None:
    assert is_same_name(cyrillic, latin)
    assert is_same_name(latin, cyrillic)


def test_no_two_people_of_the_table_are_taken_for_one() -> None:
    wrong = [(cyrillic, latin) for cyrillic, own in PAIRS for _, latin in PAIRS if latin != own and is_same_name(cyrillic, latin)]
    assert wrong == []


def test_likeliest_reading_is_mostly_the_name() -> None:
    right = sum(name_key(cyrillic) == name_key(latin) for cyrillic, latin in PAIRS)
    assert right / len(PAIRS) >= 0.85


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("Ngọc Kim Nam", "Ngoc Kim Nam", True),
        ("NGỌC KIM NAM", "Ngọc Kim Nam", True),
        ("Чан Динь Кхоя", "Trần Đình Khôi", True),
        ("Чан Динь Кхоем", "Trần Đình Khôi", True),
        ("Чан Динь Кхоя", "Trần Đình Khoa", False),
        ("Ksor H'Nhan", "Ksor H’Nhan", True),
        ("Ngọc Kim Nam", "Ngọc Kim", False),
        ("Фан Ван Зян", "Фан Ван Зянг", True),
        ("Ле Ван Бинь", "Ле Ван Биня", True),
        ("Ле Ван Бинь", "Ле Ван Минь", False),
        ("Дo Тхи Тху Ван", "Đỗ Thị Thu Vân", True),
    ],
)
def test_spellings_of_one_name(one: str, other: str, is_same: bool) -> None:
    assert is_same_name(one, other) is is_same


@pytest.mark.parametrize(("cyrillic", "key"), PLACES)
def test_cyrillic_place_is_read(cyrillic: str, key: str) -> None:
    assert key in place_readings(cyrillic)


@pytest.mark.parametrize(
    ("cyrillic", "key", "can_be"), [("Натонге", "natong", True), ("Натонг", "namtong", False), ("Хыудык", "huuduc", True)]
)
def test_village_of_no_gazetteer(cyrillic: str, key: str, can_be: bool) -> None:
    assert can_be_place(cyrillic, key) is can_be


@pytest.mark.parametrize(
    ("key", "expected"),
    [("nguyen", True), ("xuan", True), ("gia", True), ("quyet", True), ("comite", False), ("kguyen", False), ("str", False)],
)
def test_syllable(key: str, expected: bool) -> None:
    assert is_syllable(key) is expected


def test_surnames_of_minorities_are_known() -> None:
    assert {("ksor",), ("giang",), ("lo",), ("pi", "nang"), ("chamalea",)} <= surnames().keys()


@given(st.sampled_from([pair[0] for pair in PAIRS]))
def test_every_reading_is_the_same_name(cyrillic: str) -> None:
    assert all(is_same_name(cyrillic, reading) for reading in readings(cyrillic)[:20])
