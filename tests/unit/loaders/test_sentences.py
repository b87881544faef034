"""Where sentences end; ``‖`` marks each end but the last."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.morphology import lemmatise
from loaders.sentences import MOST_TOKENS, sentences_of, split
from loaders.tokens import tokenise

TABLE = [
    ("fr", "Conformément au Règlement n° 11 du Politburo, en date du 18 février 2019.‖ Les agences s'attachent à ce travail."),
    ("fr", "La Conclusion N° 54-KL/TW. datée du 9 mai 2023 a été déployée.‖ Elle remplace la Décision no. 99 de 2017."),
    ("fr", "(Baonghean.vn) - Le matin du 23 octobre, le Comité a organisé un cours.‖ Photo : Phuong Thuy"),
    ("fr", "M. Nguyen Xuan Son et Mme. Le Thi Ha ont présidé la séance.‖ Le Dr. Tran a parlé."),
    ("fr", "Il a dit : « Le Parti écoute. Le peuple parle. » dans son discours.‖ La séance a été levée."),
    ("fr", "le travail administratif de mobilisation des masses.‖associé aux réglementations de la démocratie."),
    ("en", "Regulation No. 11 of the Politburo dated Feb. 18, 2019 was applied.‖ Conclusion No. 54-KL/TW followed."),
    ("en", "Mr. Nguyen Xuan Son, Assoc. Prof. Dr. Le Van A and Ms. Ha attended.‖ The delegation left."),
    ("ru", "Заключение № 54 от 9 мая 2023 г. Секретариата было принято.‖ Оно касается Решения № 99."),
    ("ru", "В провинции, т. е. в Ниньтхуане, и в г. Ханой прошла конференция.‖ Тов. Ле Ван Бинь выступил."),
    ("ru", "Бывший глава отдела (до слияния в феврале 2025 г.) Ле Ван Хай выступил.‖ Он ушел."),
    ("ru", "Встреча 17 августа 2023 г. До Ван Чиена с Фронтом прошла в Ханое."),
    ("ru", "Решение принято в 2023 г.‖ До Ханоя два часа пути."),
    ("ru", "Им. В. И. Ленина и др. организации, напр. профсоюзы.‖ Конец."),
    ("vi", "Theo Quy định số 11-QĐi/TW ngày 18.02.2019 của Bộ Chính trị.‖ Các cấp ủy thực hiện."),
    ("vi", "Dự có GS.TS. Nguyễn Văn A, PGS. TS Trần B và TP. Hồ Chí Minh.‖ Ảnh: Phương Thúy"),
    ("vi", "Ban Chỉ đạo T.Ư họp trong quý IV.‖ĐỒNG THÁP: UBND tỉnh báo cáo tại baodongthap.vn hôm nay."),
    ("vi", "Q.Sơn Trà và TX.Sông Cầu thuộc P.Hòa Hiệp, TP.HCM."),
]


@pytest.mark.parametrize(("language", "marked"), TABLE)
def test_sentence_ends(language: str, marked: str) -> None:
    text = marked.replace("‖", "")
    assert [text[start:end] for start, end in split(text, language)] == [part.strip() for part in marked.split("‖")]


def test_page_furniture_is_left_out_and_rows_stay_whole() -> None:
    text = "Résumé du décret.\n\nA. Un | B. Deux | C. Trois\n\nSource\n\nComment (0)\n"
    assert [text[s.span.start : s.span.end] for s in sentences_of(text)] == ["Résumé du décret.", "A. Un | B. Deux | C. Trois"]


def test_columns_of_a_letterhead_are_sentences_of_their_own() -> None:
    text = "ỦY BAN NHÂN DÂN TỈNH            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nCăn cứ Luật Tổ chức chính quyền địa phương hiện hành."
    found = [text[s.span.start : s.span.end] for s in sentences_of(text)]
    assert found[:2] == ["ỦY BAN NHÂN DÂN TỈNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]


def test_short_line_takes_its_neighbours_language() -> None:
    russian = "Комиссия по мобилизации масс провела конференцию в провинции."
    text = f"{russian}\n\nPhoto: VNA\n\n{russian}"
    assert {sentence.language for sentence in sentences_of(text)} == {"ru"}


def test_only_vietnamese_with_diacritics_is_exact() -> None:
    text = "Ban Dân vận Tỉnh ủy tổ chức hội nghị triển khai kết luận.\n\nThe Commission held a conference with all of its members."
    assert [(sentence.language, sentence.is_exact) for sentence in sentences_of(text)] == [("vi", True), ("en", False)]


def test_russian_tokens_carry_lemmas() -> None:
    lemmas = [token.lemma for sentence in sentences_of("Члены провинциального комитета приняли решение.") for token in sentence.tokens]
    assert lemmas[:3] == ["член", "провинциальный", "комитет"]


@given(st.text(alphabet="AbcĐạпР .!?…«»()\n-|0129ơ", max_size=120))
def test_tokens_lie_where_the_text_has_them(text: str) -> None:
    last = 0
    for sentence in sentences_of(text):
        for token in sentence.tokens:
            assert last <= token.start < token.end <= len(text)
            assert text[token.start : token.end] == token.text
            last = token.end


def test_a_line_without_an_end_is_read_in_parts_and_no_word_is_lost() -> None:
    text = "Nguyen Van An, " * MOST_TOKENS
    sentences = sentences_of(text)
    assert len(sentences) > 1
    assert max(len(sentence.tokens) for sentence in sentences) <= MOST_TOKENS
    assert [token.text for sentence in sentences for token in sentence.tokens] == [token.text for token in tokenise(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Il a remercié les masses.Ensuite la conférence a pris fin. Les cadres de l'atelier sont partis.",
        "PARTI COMMUNISTE DU VIETNAM          Lao Cai, le 3 mai 2024",
        "Комитет принял решение. Члены комитета согласились.",
    ],
)
def test_a_sentence_has_the_tokens_that_its_words_have_alone(text: str) -> None:
    sentences = sentences_of(text)
    assert len(sentences) > 1
    for sentence in sentences:
        start, end = sentence.span.start, sentence.span.end
        assert sentence.tokens == lemmatise(tokenise(text[start:end], start))
