"""Directives by title, by a name of their own and by reference; a law's number and title told apart are one."""

import pytest

from loaders.phrases import DirectivePhrase
from loaders.rules.directives_whole import agree_directives


@pytest.mark.parametrize(
    ("language", "text", "kind", "title"),
    [
        ("vi", "theo Luật Khiếu nại năm 2011", "law", "Luật Khiếu nại"),
        ("en", "the Law on Complaints was passed", "law", "Law on Complaints"),
        ("fr", "la Loi sur les plaintes, adoptée hier", "law", "Loi sur les plaintes"),
        ("ru", "Закона о жалобах 2011 года", "law", "Закона о жалобах"),
        ("fr", "Conformément à la loi sur la pêche en rivière du 25 novembre 2013 ;", "law", "loi sur la pêche en rivière"),
        ("en", "pursuant to the law on river fishing dated November 25, 2013", "law", "law on river fishing"),
        ("vi", "Căn cứ Điều lệ Đảng Cộng sản Việt Nam", "statute", "Điều lệ Đảng Cộng sản Việt Nam"),
        ("fr", "Vu les Statuts du Parti", "statute", "Statuts du Parti"),
        ("ru", "согласно Уставу партии", "statute", "Уставу партии"),
    ],
)
def test_titles_are_read(read, language, text, kind, title):
    (found,) = read(text, language).of(DirectivePhrase)
    assert (found.kind, found.number, found.title) == (kind, None, title)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the laws in force"),
        ("fr", "le projet de loi sur la pêche en rivière du 25 novembre 2013"),
        ("fr", "une loi sur la pêche"),
        ("en", "rule of law"),
        ("vi", "pháp luật hiện hành"),
        ("fr", "une loi nouvelle"),
        ("ru", "закон суров"),
    ],
)
def test_laws_in_general_are_none(read, language, text):
    assert read(text, language).of(DirectivePhrase) == []


@pytest.mark.parametrize(
    ("language", "text", "is_self"),
    [
        ("vi", "Quy định này có hiệu lực", True),
        ("en", "This Regulation takes effect", True),
        ("en", "as the Directive says", False),
        ("ru", "Настоящая Директива вступает в силу", True),
        ("fr", "La présente décision entre en vigueur", True),
    ],
)
def test_references_are_bare(read, language, text, is_self):
    (found,) = read(text, language).of(DirectivePhrase)
    assert (found.is_bare, found.is_self, found.number) == (True, is_self, None)


def test_a_letterhead_names_the_text_itself(read):
    (found,) = read("Số 1268-QĐ/TU", "vi").of(DirectivePhrase)
    assert (found.is_self, found.number, found.symbol) == (True, "1268", "QĐ/TU")


def test_a_title_takes_the_number_told_elsewhere(read):
    numbered = read("Law No. 10/2022/QH15 on Implementation of Democracy at the Grassroots", "en")
    titled = read("the Law on the implementation of democracy at the grassroots", "en")
    agree_directives([numbered, titled])
    assert titled.of(DirectivePhrase)[0].number == "10"


def test_another_title_keeps_no_number(read):
    numbered = read("Law No. 10/2022/QH15 on Implementation of Democracy at the Grassroots", "en")
    titled = read("the Law on Complaints", "en")
    agree_directives([numbered, titled])
    assert titled.of(DirectivePhrase)[0].number is None


def test_the_kind_told_once_holds_for_the_number_alone(read):
    told, bare = read("Regulation No. 37-QD/TW", "en"), read("see 37-QD/TW below", "en")
    agree_directives([told, bare])
    assert bare.of(DirectivePhrase)[0].kind == "regulation"
