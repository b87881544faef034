"""Languages of paragraphs and documents."""

import pytest

from loaders.language import diacritics_share, language_of, languages_of

TABLE = [
    ("vi", "Ban Dân vận Tỉnh ủy tổ chức hội nghị triển khai Kết luận số 54."),
    ("vi", "Ban Dan van Tinh uy to chuc hoi nghi trien khai ket luan cua Ban Bi thu"),
    ("vi", "Quang cảnh buổi họp."),
    ("fr", "La Commission de mobilisation des masses a tenu une conférence à Nghe An."),
    ("fr", "Thai Nguyên : Vuong Quôc Tuân élu président du Comité populaire provincial"),
    ("en", "The Mass Mobilization Commission of the Party Committee held a conference."),
    ("en", "Chau Thanh district in Tra Vinh province"),
    ("en", "Chairman: Lê Văn Bình (re-elected) with other members of the council"),
    ("fr", "Lecture publique du livre “The Road and the River” dans les villages de montagne et sur les marchés"),
    ("en", "He read from the pages of “Les Gens du fleuve” and was thanked for it by the young people"),
    ("vi", "d) Can bo xa va cac chi hoi den tung nha la de bao ba con nop ho so truoc ngay tong ket"),
    ("ru", "Конференция прошла в провинции Нгеан, Ban Dân vận."),
    (None, "Nguyen Van A"),
    (None, "Ta Anh Tuan Kiem, Y Thanh Ha Nie - Deputy Secretaries"),
    (None, "Présidente : Đoàn Thi Hâu Lan"),
    ("vi", "Bí thư Huyện ủy: ông Lê Văn Hùng (Baonghean)"),
    (None, "Présidente : Mme Mlo Lan Anh Thi"),
    (None, "12/2023 - 45"),
]


@pytest.mark.parametrize(("expected", "text"), TABLE)
def test_language_of_a_paragraph(expected: str | None, text: str) -> None:
    assert language_of(text) == expected


def test_languages_of_a_mixed_page_commonest_first() -> None:
    french = "La délégation a rencontré les habitants du village et leur a remis des cadeaux au nom de la province."
    vietnamese = "Đoàn công tác gặp gỡ bà con trong bản."
    assert languages_of(f"{french}\n{french}\n{vietnamese}\n") == ("fr", "vi")


def test_text_without_letters_has_no_language() -> None:
    assert languages_of("2023\n\n***\n") == ()


def test_share_of_marked_words_counts_small_words() -> None:
    assert diacritics_share("Ngọc Kim Nam a présidé la conférence de la province avec le camarade Đoài") == 0.0
