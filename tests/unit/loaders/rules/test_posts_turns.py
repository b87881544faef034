"""Changes of hands: who takes over from whom, in all voices, and what follows for the post; with near-misses."""

import pytest

from graph.records import Document
from loaders.extract import analyse
from loaders.phrases import BodyPhrase


def told(text: str) -> tuple[set[tuple[str, str]], set[tuple[str, bool]]]:
    """(new holder, old holder) of each change; (person, whether former) of each post that somebody presides by."""
    analysis = analyse(Document("0" * 20, "file:turns.txt", "turns.txt", text))
    turns = {(d.source.span.cut(text), d.target.span.cut(text)) for d in analysis.drafts if d.type == "SUCCEEDS"}
    posts = {(d.source.span.cut(text), d.is_former) for d in analysis.drafts if d.type == "PRESIDES" and isinstance(d.target, BodyPhrase)}
    return turns, posts


TURNS = [
    (
        "Mme Lu Thi Kim Nga, présidente de l'Union des femmes de la province de Lam Dong,"
        " a cédé cette fonction à Tran Thi Hoa le 28 mars 2025.",
        ("Tran Thi Hoa", "Lu Thi Kim Nga"),
    ),
    (
        "Mr. Tran Van An, Director of the Lam Dong Department of Health, handed over this post to Mr. Le Van Binh.",
        ("Le Van Binh", "Tran Van An"),
    ),
    # the new holder does it
    (
        "Tran Van An was appointed Chairman of the People's Committee of Vinh Long province, replacing Le Van Binh.",
        ("Tran Van An", "Le Van Binh"),
    ),
    ("M. Tran Van Tam succède à M. Le Van Hai à la tête du Comité populaire de la province de Lam Dong.", ("Tran Van Tam", "Le Van Hai")),
    (
        "Нгуен Дык Чунг сменил Ле Хонг Виня на посту председателя Народного комитета провинции Нгеан.",
        ("Нгуен Дык Чунг", "Ле Хонг Виня"),
    ),
    # the old one does it
    (
        "Ông Phan Hữu Thích, Trưởng Ban Dân vận Tỉnh ủy Nghệ An, nhường chỗ cho bà Hồ Thị Nhàn.",
        ("Hồ Thị Nhàn", "Phan Hữu Thích"),
    ),
    (
        "Le Van Binh, Chairman of the People's Committee of Vinh Long province, handed over the post to Tran Van An.",
        ("Tran Van An", "Le Van Binh"),
    ),
    (
        "Mme Vu Thi Mai, présidente du Conseil populaire de la province de Lam Dong, cède son fauteuil à M. Tran Thanh Nha.",
        ("Tran Thanh Nha", "Vu Thi Mai"),
    ),
    (
        "Председатель Народного комитета провинции Нгеан Ле Хонг Винь уступил место Нгуен Дык Чунгу.",
        ("Нгуен Дык Чунгу", "Ле Хонг Винь"),
    ),
    # passive, and the object first
    (
        "M. Le Van Hai, président du Comité populaire de la province de Lam Dong, a été remplacé par M. Tran Van Tam.",
        ("Tran Van Tam", "Le Van Hai"),
    ),
    (
        "M. Le Van Hai, auquel succède M. Tran Van Tam, était président du Comité populaire de la province de Lam Dong.",
        ("Tran Van Tam", "Le Van Hai"),
    ),
    # a pronoun stands for the old holder
    (
        "Le Van Binh, Chairman of the People's Committee of Vinh Long province, has retired; Tran Van An replaces him.",
        ("Tran Van An", "Le Van Binh"),
    ),
    (
        "M. Le Van Hai quitte ses fonctions de président du Comité populaire de la province de Lam Dong. Mme Tran Thi Lan le remplace.",
        ("Tran Thi Lan", "Le Van Hai"),
    ),
    (
        "Председатель Народного комитета провинции Нгеан Ле Хонг Винь ушёл на пенсию. Его сменил Нгуен Дык Чунг.",
        ("Нгуен Дык Чунг", "Ле Хонг Винь"),
    ),
    # nouns
    (
        "Ông Nguyễn Văn Bình, Giám đốc Sở Nội vụ tỉnh Lâm Đồng, nghỉ hưu. Người kế nhiệm ông là bà Trần Thị Lan.",
        ("Trần Thị Lan", "Nguyễn Văn Bình"),
    ),
    (
        "Tran Van An was appointed Chairman of the People's Committee of Vinh Long province. His predecessor, Le Van Binh, retired.",
        ("Tran Van An", "Le Van Binh"),
    ),
    (
        "Председателем Народного комитета провинции Нгеан избран Нгуен Дык Чунг. Его предшественник, Ле Хонг Винь, вышел на пенсию.",
        ("Нгуен Дык Чунг", "Ле Хонг Винь"),
    ),
]

NO_TURNS = [
    "Совет сменил тему, сказал Ле Ван Винь.",
    "Văn phòng mua máy mới thay máy cũ, ông Trần Văn Nam cho biết như vậy.",
    "Tran Van An, Chairman of the People's Committee of Vinh Long province, will be replaced by Le Van Binh.",
    "На посту председателя Народного комитета провинции Нгеан Ле Хонг Виня сменит Нгуен Дык Чунг.",
    "Tran Van An replaced the old rules, which Le Van Binh had drafted.",
]


@pytest.mark.parametrize(("text", "turn"), TURNS)
def test_who_takes_over_from_whom_is_read_in_all_voices(text: str, turn: tuple[str, str]) -> None:
    assert told(text)[0] == {turn}


@pytest.mark.parametrize("text", NO_TURNS)
def test_what_only_looks_like_a_change_or_is_still_to_come_is_none(text: str) -> None:
    assert told(text)[0] == set()


def test_the_post_goes_from_the_old_holder_to_the_new() -> None:
    text = "Le Van Binh, Chairman of the People's Committee of Vinh Long province, handed over the post to Tran Van An."
    assert told(text)[1] == {("Le Van Binh", True), ("Tran Van An", False)}


def test_my_predecessor_is_the_speakers() -> None:
    text = (
        "Корреспондент: Где Вы работали?\n\nЧан Хонг Зиеу: С 2019 года я возглавляла Комитет Отечественного фронта провинции Шокчанг."
        " Мой предшественник, Чыонг Ван Бать, вышел на пенсию."
    )
    assert told(text)[0] == {("Чан Хонг Зиеу", "Чыонг Ван Бать")}


def test_my_predecessor_without_a_speaker_is_nobodys() -> None:
    text = "Нгуен Дык Чунг избран председателем Народного комитета провинции Нгеан. Мой предшественник, Ле Хонг Винь, вышел на пенсию."
    assert told(text)[0] == set()
