"""Texts that are directives themselves: what "this Decision" means in them."""

import pytest

from graph.records import Document
from loaders.extract import extract

OWN = [
    (
        "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI\nSố: 38/2023/QĐ-UBND\n\nQUYẾT ĐỊNH\n\nCăn cứ Quyết định số 99-QĐ/TW năm 2022 của Ban Bí thư;\n"
        "\nĐiều 1. Thay thế Quyết định số 14/2012/QĐ-UBND.\nĐiều 2. {} có hiệu lực từ ngày 5/6/2023.\n"
        "\nTM. ỦY BAN NHÂN DÂN\nChủ tịch\nĐặng Văn Minh",
        "Quyết định này",
        "38",
    ),
    (
        "НАРОДНЫЙ КОМИТЕТ ПРОВИНЦИИ КУАНГНГАЙ\n№ 118/2025/QĐ-UBND\n\nРЕШЕНИЕ\n\nНа основании решения № 99-QĐ/TW Секретариата;\n\n"
        "Статья 1. Решение № 14/2012/QĐ-UBND утрачивает силу.\nСтатья 2. {} вступает в силу с 1 декабря 2025 года.\n\n"
        "ОТ ИМЕНИ НАРОДНОГО КОМИТЕТА\nПредседатель\nДанг Ван Минь",
        "Настоящее Решение",
        "118",
    ),
]


def numbers_of(text: str, words: str) -> set[str]:
    """The numbers of the directives that have these words among their mentions."""
    account = extract(Document("d", "o", "n", text))
    return {
        str(entity.attributes.get("number"))
        for entity in account.entities
        for mention in entity.mentions
        if entity.label == "Directive" and mention.is_name and mention.span.cut(text) == words
    }


@pytest.mark.parametrize(("text", "words", "number"), OWN)
def test_this_decision_is_the_text_whatever_was_named_before(text: str, words: str, number: str) -> None:
    assert numbers_of(text.format(words), words) == {number}


def test_another_kind_in_the_text_is_not_the_text() -> None:
    text, _, _ = OWN[0]
    assert numbers_of(text.format("Quy chế này"), "Quy chế này") == set()
