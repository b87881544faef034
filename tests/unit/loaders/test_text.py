import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.text import tidy, tidy_line

CLEAN = ["", "Đồng chí Lê\nchủ trì\n", "  spaces  stay \t tabs too\n\n\n", "no\u00a0break « Nghệ\u202fAn »", "Комиссия – № 11"]


@pytest.mark.parametrize("text", CLEAN)
def test_clean_text_is_kept_character_by_character(text: str) -> None:
    assert tidy(text) == text


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("a\r\nb\rc\n", "a\nb\nc\n"),
        ("a\r\n\r\nb", "a\n\nb"),
        ("page\fnext\vline\u2028more\u0085end", "page\nnext\nline\nmore\nend"),
        ("\ufeffHội", "Hội"),
        ("Ho\u0302\u0323i nghi\u0323", "Hội nghị"),
        ("mobi\u00adlisation\u200b des masses", "mobilisation des masses"),
        ("a\x00b\x07c", "a b c"),
        ("a\r\u200b\nb", "a\nb"),
        ("\u202egpj.exe", "gpj.exe"),
        ("lone \ud800 half", "lone  half"),
    ],
)
def test_tidy(text: str, tidied: str) -> None:
    assert tidy(text) == tidied


@settings(deadline=None)
@given(st.text())
def test_tidy_is_idempotent_and_nfc(text: str) -> None:
    once = tidy(text)
    assert tidy(once) == once
    assert unicodedata.is_normalized("NFC", once)


@settings(deadline=None)
@given(st.text())
def test_no_control_character_is_left(text: str) -> None:
    assert {c for c in tidy(text) if unicodedata.category(c) in ("Cc", "Cf", "Cs")} <= {"\n", "\t"}


@settings(deadline=None)
@given(st.text())
def test_a_line_is_one_line(text: str) -> None:
    line = tidy_line(text)
    assert "\n" not in line
    assert line == line.strip()


def test_tidy_line_joins() -> None:
    assert tidy_line("  Báo\r\n Bến \t Lam ") == "Báo Bến Lam"
