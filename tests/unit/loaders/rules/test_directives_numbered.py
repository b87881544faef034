"""Directives by number: every spelling of the identifier, in four languages, with near-misses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.phrases import DirectivePhrase
from loaders.rules.directives_identifiers import is_known_symbol, kind_by_symbol, read_identifier
from loaders.tokens import tokenise

CASES = [
    ("vi", "Quy định số 11-QĐi/TW ngày 18/02/2019", [("regulation", "11", "QĐi/TW", "2019-02-18")]),
    ("vi", "Quy định số 11-QÐi/TW", [("regulation", "11", "QÐi/TW", None)]),
    ("vi", "Quyết định số 217-QĐ/TW và số 218-QĐ/TW", [("decision", "217", "QĐ/TW", None), ("decision", "218", "QĐ/TW", None)]),
    ("vi", "Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023", [("decree", "59", "NĐ-CP", "2023-08-14")]),
    ("vi", "Chỉ thị 12/CT-TTg", [("directive", "12", "CT-TTg", None)]),
    ("vi", "Chương trình phối hợp số 05-CTr/BDV-QS", [("programme", "05", "CTr/BDV-QS", None)]),
    ("vi", "theo Quy định 11 đã nêu", [("regulation", "11", None, None)]),
    ("vi", "kế hoạch 2025 của xã có 54 việc", []),
    ("vi", "99 xã có 11 mô hình", []),
    ("en", "Conclusion No. 54-KL/TW, dated May 9, 2023,", [("conclusion", "54", "KL/TW", "2023-05-09")]),
    ("en", "Decision No. 99-QD/TW of October 3, 2017", [("decision", "99", "QD/TW", "2017-10-03")]),
    ("en", "Resolution No. 39 - NQ/TW", [("resolution", "39", "NQ/TW", None)]),
    ("en", "Decree No.05-CT/TW", [("directive", "05", "CT/TW", None)]),
    ("en", "Conclusions 09, 10-KL/TU", [("conclusion", "09", "KL/TU", None), ("conclusion", "10", "KL/TU", None)]),
    ("en", "the decision took 5 days and 460 communes", []),
    ("en", "Article 5 of the plan", []),
    ("fr", "Règlement n° 11, en date du 18 février 2019", [("regulation", "11", None, "2019-02-18")]),
    ("fr", "la décision N°1874-QD/TU, datée du 1er septembre 2025", [("decision", "1874", "QD/TU", "2025-09-01")]),
    ("fr", "la Résolution n° 10/2022/QH15", [("resolution", "10", "QH15", None)]),
    ("fr", "plus de 460 communes et 3 340 modèles", []),
    ("ru", "Заключение № 48-КЛ/ТВ от 30 января 2023 г.", [("conclusion", "48", "КЛ/ТВ", "2023-01-30")]),
    ("ru", "Постановлением № 1616-QDNS/TW от 25 октября 2024 года", [("decision", "1616", "QDNS/TW", "2024-10-25")]),
    ("ru", "Постановление № 59/2023/NĐ-CP", [("decree", "59", "NĐ-CP", None)]),
    ("ru", "Положения № 11", [("regulation", "11", None, None)]),
    ("ru", "построено 54 дома", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_numbers_are_read(read, language, text, expected):
    found = read(text, language).of(DirectivePhrase)
    assert [(d.kind, d.number, d.symbol, d.date) for d in found] == expected


@pytest.mark.parametrize(
    ("language", "text", "issuers"),
    [
        ("en", "Regulation No. 11-QDi/TW of the {B:Politburo}", ["Politburo"]),
        ("en", "the {B:Politburo}'s Decision No. 217-QD/TW", ["Politburo"]),
        ("en", "Decision of the {B:Politburo} No. 217-QD/TW", ["Politburo"]),
        ("en", "Under Decision 217, the {B:Farmers Union} held", []),
        ("fr", "Règlement n° 11 du {B:Politburo}, en date du 18 février 2019", ["Politburo"]),
        ("fr", "Règlement n° 11, en date du 18 février 2019, du {B:Politburo}", ["Politburo"]),
        ("ru", "решение {B:Политбюро} № 118-KL/TW", ["Политбюро"]),
        ("ru", "Положение № 11-QĐi/TW {B:Политбюро} от 18 февраля 2019 года", ["Политбюро"]),
        ("vi", "Quy định số 11-QĐi/TW, ngày 18/02/2019 của {B:Bộ Chính trị}", ["Bộ Chính trị"]),
        ("vi", "Chương trình phối hợp số 03-CTPH/BDVTW giữa {B:Ban Dân vận} và {B:Đảng ủy Công an}", ["Ban Dân vận", "Đảng ủy Công an"]),
    ],
)
def test_issuers_are_read_in_any_order(read, language, text, issuers):
    sentence = read(text, language)
    (directive,) = sentence.of(DirectivePhrase)
    tokens = sentence.tokens
    assert [" ".join(t.text for t in tokens[b.first : b.last]) for b in directive.issuers] == issuers


def test_one_issuer_and_date_serve_coordinated_numbers(read):
    first, second = read("Decisions 217-QD/TW and 218-QD/TW of the {B:Politburo}", "en").of(DirectivePhrase)
    assert first.issuers == second.issuers != []


@pytest.mark.parametrize(
    ("symbol", "word", "kind"),
    [
        ("QĐ/TW", "regulation", "regulation"),
        ("QĐ/TW", "resolution", "decision"),
        ("QĐi/TW", "decision", "regulation"),
        ("TTr-UBND", None, "submission"),
        ("TT-BNV", "decree", "circular"),
        ("QH15", "resolution", "resolution"),
        ("QH15", None, "law"),
        ("UBND-NC", None, "dispatch"),
        (None, "plan", "plan"),
        (None, None, None),
    ],
)
def test_letters_decide_the_kind(symbol, word, kind):
    assert kind_by_symbol(symbol, word) == kind


@given(st.integers(1, 99999), st.sampled_from(["QĐ", "KL", "CT", "NQ", "QĐi", "TB"]), st.sampled_from(["TW", "TU", "HU"]), st.booleans())
def test_a_number_with_letters_is_read_whole(number, kind, issuer, is_spaced):
    text = f"{number} - {kind}/{issuer}" if is_spaced else f"{number}-{kind}/{issuer}"
    found = read_identifier(tokenise(text), 0)
    assert found is not None
    assert (found.number, found.symbol, found.last) == (str(number), f"{kind}/{issuer}", len(tokenise(text)))
    assert is_known_symbol(found.symbol)
