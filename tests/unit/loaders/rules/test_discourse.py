"""Discourse: home province, open seats, yearless dates, short names, bare heads."""

from typing import TypeVar

import pytest

from loaders.dates import add_dates
from loaders.matcher import matcher_for
from loaders.phrases import Analysis, BodyPhrase, DatePhrase, DirectivePhrase, EventPhrase, PersonPhrase, Sentence
from loaders.rules.discourse import settle
from loaders.rules.discourse_home import home_of
from loaders.rules.persons import add_persons
from loaders.rules.places import add_places
from loaders.sentences import sentences_of

P = TypeVar("P", BodyPhrase, DirectivePhrase, EventPhrase)


def analysis_of(text: str, *, published: str | None = None, url: str = "") -> Analysis:
    analysis = Analysis(text, "page", "", "", url, published, sentences_of(text))
    for sentence in analysis.sentences:
        sentence.matches = matcher_for(sentence.language).all(sentence.tokens, is_exact=sentence.is_exact)
        add_dates(sentence)
        add_places(sentence)
        add_persons(sentence)
    return analysis


def phrase(label: type[P], sentence: Sentence, words: str, **slots: object) -> P:
    """A hand-made phrase over the first place where these words stand."""
    wanted = words.split()
    texts = [token.text for token in sentence.tokens]
    first = next(i for i in range(len(texts)) if texts[i : i + len(wanted)] == wanted)
    made = label(sentence, first, first + len(wanted), **slots)  # type: ignore[arg-type]
    sentence.add(made)
    return made


HOMES = [
    ("(Baonghean.vn) - Le Comité provincial du Parti a tenu une conférence à Hanoï ce matin.", "", "nghe-an"),
    ("(NTO) Chiều 30-11-2023, Ban Thường vụ Tỉnh ủy tổ chức Hội nghị trực tuyến.", "", "ninh-thuan"),
    ("The Provincial Party Committee held a conference to review its work of the year.", "https://baothanhhoa.vn/page", "thanh-hoa"),
    ("Le Comité du Parti du district de Thuan Nam a présenté son rapport à la population.", "", "ninh-thuan"),
    ("Tỉnh ủy Nghệ An tổ chức hội nghị. Tỉnh Nghệ An mời đại biểu tỉnh Thái Bình dự.", "", "nghe-an"),
    ("Hanoi (VNA) - The Government held a meeting on the work of the coming months.", "", None),
    ("The Provincial Party Committee held a conference to review its work of the year.", "", None),
    ("Từ 1/7/2025, tỉnh Ninh Thuận và tỉnh Khánh Hòa hợp nhất. Tỉnh Ninh Thuận cũ có 7 huyện.", "", "khanh-hoa"),
    ("Tháng 5/2023, tỉnh Ninh Thuận đón đoàn tỉnh Khánh Hòa. Tỉnh Ninh Thuận có 7 huyện.", "", "ninh-thuan"),
]


SECTIONS = [  # text, the body's words, its level, the place whose body it is
    ("(CMO) Tỉnh Cà Mau họp báo. ĐỒNG THÁP: Sáng 11/9/2025, Tỉnh đoàn ra quân.", "Tỉnh đoàn", "province", "dong-thap"),
    ("(CMO) Tỉnh Cà Mau họp báo. Tỉnh đoàn ra quân ở Đồng Tháp.", "Tỉnh đoàn", "province", "ca-mau"),
    ("(CMO) Tỉnh Cà Mau họp báo ở thành phố Cà Mau. Thành ủy ra quân.", "Thành ủy", "district", "ca-mau/ca-mau"),
    (
        "Lam Dong. Le maire de la ville de Da Lat est venu. Le Comité du Parti de la ville agit.",
        "Comité du Parti de la ville",
        "district",
        "lam-dong/da-lat",
    ),
    # near-misses: a centrally run city is its own; a district is no city
    ("Hai Phong. La ville de Hai Phong agit. Le Comité du Parti de la ville agit.", "Comité du Parti de la ville", "province", "hai-phong"),
    ("Lam Dong: the Provincial Council met. Bac Ninh province was not named.", "Provincial Council", "province", "lam-dong"),
    ("Tỉnh Nghệ An họp. Tỉnh Nghệ An mời các đoàn.\n\nSáng nay ở Hà Tĩnh, Tỉnh đoàn ra quân.", "Tỉnh đoàn", "province", "ha-tinh"),
    ("Tỉnh Nghệ An họp. Tỉnh Nghệ An mời các đoàn. Sáng nay ở Hà Tĩnh, Tỉnh đoàn ra quân.", "Tỉnh đoàn", "province", "nghe-an"),
    ("Tỉnh Nghệ An họp. Tỉnh Nghệ An mời các đoàn. Sáng nay, Tỉnh đoàn ra quân.", "Tỉnh đoàn", "province", "nghe-an"),
    ("Tỉnh Quảng Trị họp tháng 7/2025. Tỉnh Quảng Trị và Quảng Bình cũ hợp nhất, Tỉnh đoàn ra quân.", "Tỉnh đoàn", "province", "quang-tri"),
]


def test_a_row_that_a_ward_opens_is_of_that_ward_whatever_its_level_is_called() -> None:
    text = "Руководители провинции Кханьхоа, июль 2025 года\n* Фанранг: секретарь комитета района – Нгуен Тхи Луен"
    analysis = analysis_of(text)
    body = phrase(BodyPhrase, analysis.sentences[-1], "комитета района", kind="party-committee", level="district")
    settle(analysis)
    assert (body.level, body.seat) == ("commune", "khanh-hoa/phan-rang")


@pytest.mark.parametrize(("text", "words", "level", "seat"), SECTIONS)
def test_sections_and_lines_of_other_provinces(text: str, words: str, level: str, seat: str) -> None:
    analysis = analysis_of(text)
    sentence = next(s for s in analysis.sentences if words in text[s.span.start : s.span.end])
    body = phrase(BodyPhrase, sentence, words, kind="youth-union", level=level)
    settle(analysis)
    assert body.seat == seat


@pytest.mark.parametrize(("text", "url", "province"), HOMES)
def test_home_province(text: str, url: str, province: str | None) -> None:
    home = home_of(analysis_of(text, url=url))
    assert (home.province if home else None) == province


def test_provincial_body_takes_the_home_province() -> None:
    analysis = analysis_of("(Baonghean.vn) - Le Comité provincial du Parti a tenu une conférence ce matin.")
    body = phrase(BodyPhrase, analysis.sentences[0], "Comité provincial du Parti", kind="party-committee", level="province")
    settle(analysis)
    assert (body.seat, body.is_supplied) == ("nghe-an", True)


def test_named_territory_is_not_overwritten() -> None:
    analysis = analysis_of("(Baonghean.vn) - Le Comité du Parti de la province de Thanh Hoa a tenu une conférence.")
    sentence = analysis.sentences[0]
    body = phrase(BodyPhrase, sentence, "Comité du Parti", kind="party-committee", territory=sentence.phrases[0])
    settle(analysis)
    assert (body.level, body.seat, body.is_supplied) == ("province", "thanh-hoa", False)


def test_central_body_takes_no_province() -> None:
    analysis = analysis_of("(Baonghean.vn) - Le Politburo a publié une décision sur ce sujet important.")
    body = phrase(BodyPhrase, analysis.sentences[0], "Politburo", kind="politburo")
    settle(analysis)
    assert (body.level, body.seat) == ("central", None)


def test_owners_seat_flows_down() -> None:
    analysis = analysis_of("(Baonghean.vn) - La Commission de mobilisation du Comité provincial du Parti a tenu une conférence.")
    owner = phrase(BodyPhrase, analysis.sentences[0], "Comité provincial du Parti", kind="party-committee", level="province")
    part = phrase(BodyPhrase, analysis.sentences[0], "Commission de mobilisation", kind="mass-mobilization-commission", owner=owner)
    settle(analysis)
    assert (part.level, part.seat, owner.seat) == ("province", "nghe-an", "nghe-an")


def test_line_that_opens_with_a_province_speaks_of_it() -> None:
    analysis = analysis_of(
        "(Baonghean.vn) - Tỉnh ủy Nghệ An họp tại tỉnh Nghệ An.\n\nĐồng Tháp: Tỉnh ủy tổ chức hội nghị sơ kết công tác dân vận."
    )
    body = phrase(BodyPhrase, analysis.sentences[-1], "Tỉnh ủy", kind="party-committee", level="province")
    settle(analysis)
    assert body.seat == "dong-thap"


def test_bare_head_means_the_last_body_of_that_head() -> None:
    analysis = analysis_of("La Commission de mobilisation a tenu une conférence. La Commission a publié son rapport hier.")
    first = phrase(BodyPhrase, analysis.sentences[0], "Commission de mobilisation", kind="mass-mobilization-commission", head="commission")
    bare = phrase(BodyPhrase, analysis.sentences[1], "Commission", is_bare=True, head="commission")
    settle(analysis)
    assert bare.antecedent is first


def test_bare_directive_means_the_last_of_its_kind() -> None:
    analysis = analysis_of("The Commission deployed Directive 12 and Conclusion 54. The Directive was studied by all of the members.")
    directive = phrase(DirectivePhrase, analysis.sentences[0], "Directive 12", kind="directive", number="12")
    phrase(DirectivePhrase, analysis.sentences[0], "Conclusion 54", kind="conclusion", number="54")
    bare = phrase(DirectivePhrase, analysis.sentences[1], "Directive", kind="directive", is_bare=True)
    settle(analysis)
    assert bare.antecedent is directive


YEARS = [
    (
        "Headline of the day\n\nHoai Thu  November 14, 2023 16:40\n\nOn October 23, the Commission held a conference on its work.",
        None,
        "2023-10-23",
    ),
    ("On the morning of October 23, the Commission held a conference on its work.", "2018-10-24", "2018-10-23"),
    ("On December 28, the Commission held a conference on its work.", "2024-01-05", "2023-12-28"),
    ("On October 23, the Commission held a conference on its work.", None, "--10-23"),
]


@pytest.mark.parametrize(("text", "published", "expected"), YEARS)
def test_year_comes_from_the_page_or_not_at_all(text: str, published: str | None, expected: str) -> None:
    analysis = analysis_of(text, published=published)
    settle(analysis)
    assert [date.iso for date in analysis.sentences[-1].of(DatePhrase)] == [expected]


def test_event_takes_the_day_of_its_sentence_not_a_directives() -> None:
    analysis = analysis_of("On 5 May 2023 the Commission held a conference on Decision 99 dated 3 October 2017.")
    sentence = analysis.sentences[0]
    event = phrase(EventPhrase, sentence, "conference", kind="conference")
    directive = phrase(DirectivePhrase, sentence, "Decision 99", kind="decision", number="99", when=sentence.of(DatePhrase)[1])
    settle(analysis)
    assert (event.date, directive.date) == ("2023-05-05", "2017-10-03")


def test_short_name_joins_the_full_one() -> None:
    analysis = analysis_of("Mr. Vi Van Toan asked a question of the office. Thus, Mr. Toan, the Chairman is half right. Mr. Binh left.")
    settle(analysis)
    full, short, stranger = [p for sentence in analysis.sentences for p in sentence.of(PersonPhrase)]
    assert short.full is full
    assert stranger.full is None


def test_known_name_is_found_again_in_capitals() -> None:
    analysis = analysis_of("NGOC KIM NAM PRÉSIDE LA CONFÉRENCE\n\nLe camarade Ngoc Kim Nam a présidé la conférence de la province.")
    settle(analysis)
    assert [p.name for sentence in analysis.sentences for p in sentence.of(PersonPhrase)] == ["Ngoc Kim Nam", "Ngoc Kim Nam"]


def test_place_named_with_its_unit_is_no_person() -> None:
    analysis = analysis_of("La commune de Dao San est loin. Hier, Dao San a reçu la délégation de la province.")
    settle(analysis)
    assert [p.name for sentence in analysis.sentences for p in sentence.of(PersonPhrase)] == []


OTHER_NAMES = [  # text, the name in it, whom it means
    ("Các đại biểu Lâm Thị Sa Rây, Chủ tịch HĐND tỉnh, dự họp. Bế mạc, bà Sa Rây cảm ơn cử tri.", "Sa Rây", "Lâm Thị Sa Rây"),
    ("Đồng chí Bùi Đăng Khôi (tức Bùi Thế) sinh năm 1938 tại xã nhà.", "Bùi Thế", "Bùi Đăng Khôi"),
    ("Đồng chí Bùi Đăng Khôi và đồng chí Bùi Thế sinh năm 1938 tại xã nhà.", "Bùi Thế", None),
    ("Đồng chí Bùi Đăng Khôi dự họp cùng ông Trần Khôi, cán bộ xã.", "Trần Khôi", None),
]


@pytest.mark.parametrize(("text", "name", "full"), OTHER_NAMES)
def test_other_names_and_given_names_of_two_words(text: str, name: str, full: str | None) -> None:
    analysis = analysis_of(text)
    settle(analysis)
    (person,) = [p for s in analysis.sentences for p in s.of(PersonPhrase) if p.name == name]
    assert (person.full.name if person.full else None) == full
