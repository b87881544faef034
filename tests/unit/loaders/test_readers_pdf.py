import pytest

from loaders.errors import UnreadableDocumentError
from loaders.limits import Limits
from loaders.readers.pdf import read_pdf
from loaders.readers.pdf_lines import HYPHEN, PageLine, lines_of, paragraphs_of

LEFT, WIDTH = 72, 5.0  # points


def pdf(pages: list[list[tuple[float, float, str]]], info: str = "", trailer: str = "", objects: tuple[str, ...] = ()) -> bytes:
    """A PDF of one object a part: on each page, words at places (left, bottom)."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    parts = ["<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>"]
    parts.append("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>")
    for n, words in enumerate(pages):
        drawn = "\n".join(f"BT /F1 10 Tf {left} {bottom} Td ({text}) Tj ET" for left, bottom, text in words)
        parts.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * n} 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        parts.append(f"<< /Length {len(drawn.encode('cp1252'))} >>\nstream\n{drawn}\nendstream")
    parts += [f"<< {info} >>", *objects]
    out, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{part}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    last = f"trailer << /Size {len(parts) + 1} /Root 1 0 R /Info {4 + 2 * len(pages)} 0 R {trailer} >>\nstartxref\n{len(out)}\n%%EOF"
    return out + f"xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{table}{last}".encode()


def page(*rows: str, gaps: tuple[int, ...] = (), indents: tuple[int, ...] = ()) -> list[tuple[float, float, str]]:
    """Rows of one page from its top; a wider gap stands before each row of ``gaps``, an indent at each of ``indents``."""
    bottom, placed = 780.0, []
    for place, row in enumerate(rows):
        bottom -= 30 if place in gaps else 15
        placed.append((LEFT + 20 * (place in indents), bottom, row))
    return placed


def text_of(*pages: list[tuple[float, float, str]]) -> list[str]:
    return read_pdf(pdf(list(pages)), Limits()).text.split("\n")


FULL = "The commission of the province held a conference on the work with people"  # 72 letters: as wide as the page's text


@pytest.mark.parametrize(
    ("rows", "paragraphs"),
    [
        (page(FULL, "and closed it."), [f"{FULL} and closed it."]),
        (page("A headline", FULL, "and closed it."), ["A headline", f"{FULL} and closed it."]),
        (page(FULL, "It ended. ", FULL, "and more."), [f"{FULL} It ended.", f"{FULL} and more."]),
        (page(FULL, FULL, FULL, FULL, gaps=(2,)), [f"{FULL} {FULL}", f"{FULL} {FULL}"]),
        (page(FULL, FULL, FULL, indents=(1,)), [FULL, f"{FULL} {FULL}"]),
        (page(FULL, "- first point", "- second point"), [FULL, "- first point", "- second point"]),
        (page(FULL, "1. first point", "a\\) second point"), [FULL, "1. first point", "a) second point"]),
        (page(FULL, "Article 2. Duties"), [FULL, "Article 2. Duties"]),
        (page(FULL, "Articles of faith"), [f"{FULL} Articles of faith"]),
    ],
)
def test_lines_become_paragraphs(rows: list[tuple[float, float, str]], paragraphs: list[str]) -> None:
    assert text_of(rows) == paragraphs


def test_divided_words_are_joined() -> None:
    start = "The commission of the province held a conference on mass mobili-"
    assert text_of(page(FULL, start, "zation in the district.")) == [f"{FULL} {start[:-1]}zation in the district."]


def test_a_paragraph_goes_on_over_the_page_and_page_numbers_are_left_out() -> None:
    assert text_of(page(FULL, "1"), page("and closed it.", "Page 2 / 2")) == [f"{FULL} and closed it."]


def test_a_number_within_a_page_stays() -> None:
    assert text_of(page("Table", "460", "communes")) == ["Table", "460", "communes"]


def test_running_heads_stand_once() -> None:
    heads = [page("Journal of the province no. 7", FULL, f"Text {word}.") for word in ("one", "two", "three")]
    assert text_of(*heads).count("Journal of the province no. 7") == 1
    assert text_of(*heads[:2]).count("Journal of the province no. 7") == 2


@pytest.mark.parametrize(
    ("info", "title", "published"),
    [
        ("/Title (Plan 118) /CreationDate (D:20230720090000+07'00')", "Plan 118", "2023-07-20"),
        ("/Title (Microsoft Word - plan.doc) /CreationDate (yesterday)", "A headline of words", None),
        ("/CreationDate (D:20231341)", "A headline of words", None),
        ("", "A headline of words", None),
    ],
)
def test_properties(info: str, title: str, published: str | None) -> None:
    reading = read_pdf(pdf([page("A headline of words", "Text.")], info), Limits())
    assert (reading.title, reading.published) == (title, published)


def test_the_day_at_the_top_goes_before_the_day_the_file_was_made() -> None:
    reading = read_pdf(pdf([page("Vinh, 14 June 2023", "Text.")], "/CreationDate (D:20250101)"), Limits())
    assert reading.published == "2023-06-14"


ENCRYPTED = f"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{'ab' * 32}> /U <{'cd' * 32}> >>"


@pytest.mark.parametrize(
    ("data", "reason", "says"),
    [
        (pdf([page()]), "no-text-layer", "1 page\\(s\\) hold pictures only"),
        (pdf([page("12", "- 3 -")]), "no-text-layer", "no text layer"),
        (pdf([page("Text")], trailer=f"/Encrypt 7 0 R /ID [<{'01' * 16}> <{'01' * 16}>]", objects=(ENCRYPTED,)), "encrypted", "encrypted"),
        (b"%PDF-1.7\nnothing more", "broken-pdf", "broken"),
        (pdf([]), "broken-pdf", "broken"),
    ],
)
def test_refusals(data: bytes, reason: str, says: str) -> None:
    with pytest.raises(UnreadableDocumentError, match=says) as caught:
        read_pdf(data, Limits())
    assert caught.value.data["reason"] == reason
    assert caught.value.hint


def test_a_text_layer_has_a_limit() -> None:
    with pytest.raises(UnreadableDocumentError, match="more than 50 characters, the limit, by page 1"):
        read_pdf(pdf([page(FULL)]), Limits(characters=50))


@pytest.mark.parametrize(
    ("words", "joined"),
    [
        ((f"mobili{HYPHEN}sation",), ["mobilisation"]),
        ((f"peut{HYPHEN}être", "peut-être"), ["peut-être", "peut-être"]),
        ((f"11{HYPHEN} QĐi",), ["11- QĐi"]),
    ],
)
def test_a_hyphen_stays_where_the_document_writes_it_elsewhere(words: tuple[str, ...], joined: list[str]) -> None:
    assert list(paragraphs_of([PageLine(word, None, None, 1000, 0.0) for word in words])) == joined


def test_lines_whose_places_do_not_fit_are_read_by_their_length() -> None:
    lines = lines_of("x" * 50 + "\r\nshort\r\nend", [(0, 0, 10, 10)], 595.0)
    assert [line.begin for line in lines] == [None] * 3
    assert list(paragraphs_of(lines)) == ["x" * 50 + " short", "end"]


def test_no_lines() -> None:
    assert lines_of("", [], 595.0) == []
    assert list(paragraphs_of([])) == []


def test_columns_are_read_one_after_the_other() -> None:
    narrow = "A column of a newspaper page is this"  # 36 letters
    left = page(narrow, narrow, narrow, "and ends.")
    right = [(LEFT + 240, bottom, text) for _, bottom, text in page(narrow, narrow, narrow, "and ends too.")]
    assert text_of(left + right) == [f"{narrow} {narrow} {narrow} and ends.", f"{narrow} {narrow} {narrow} and ends too."]


def test_a_cover_of_short_lines_stays_lines() -> None:
    rows = ("Plan to carry out the conclusion of the centre", "A text of some words", "Second line of the cover")
    assert text_of(page(*rows)) == list(rows)
