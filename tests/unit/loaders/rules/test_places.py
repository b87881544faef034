"""Places of sentences in four languages, with what only looks like one."""

import pytest

from loaders.matcher import matcher_for
from loaders.phrases import PlacePhrase, Sentence
from loaders.rules.places import add_places
from loaders.sentences import sentences_of

FOUND = [
    (
        "Le Comité du Parti du district de Thuan Nam a tenu une réunion avec la population.",
        [("district de Thuan Nam", "ninh-thuan/thuan-nam")],
    ),
    (
        "La délégation a visité la ville de Cao Lanh et la province de Dong Thap.",
        [("ville de Cao Lanh", "dong-thap/cao-lanh-thanh-pho"), ("province de Dong Thap", "dong-thap")],
    ),
    (
        "Les districts de Con Cuong, Nam Dan et Do Luong de la province de Nghe An sont représentés.",
        [
            ("districts de Con Cuong", "nghe-an/con-cuong"),
            ("Nam Dan", "nghe-an/nam-dan"),
            ("Do Luong", "nghe-an/do-luong"),
            ("province de Nghe An", "nghe-an"),
        ],
    ),
    (
        "La séance s'est tenue à Hanoï puis à Hô Chi Minh-Ville dans la matinée.",
        [("Hanoï", "ha-noi"), ("Hô Chi Minh-Ville", "ho-chi-minh")],
    ),
    (
        "La commune de Mon Son (Con Cuong) a reçu la délégation de la province.",
        [("commune de Mon Son", "nghe-an/con-cuong/mon-son"), ("Con Cuong", "nghe-an/con-cuong")],
    ),
    (
        "The meeting took place in Chau Thanh district of Tra Vinh province last week.",
        [("Chau Thanh district", "tra-vinh/chau-thanh"), ("Tra Vinh province", "tra-vinh")],
    ),
    (
        "The Que Phong District Party Committee met with the people of HCM City.",
        [("Que Phong District", "nghe-an/que-phong"), ("HCM City", "ho-chi-minh")],
    ),
    ("The Nghe An Provincial Party Committee met in Danang with its partners.", [("Nghe An", "nghe-an"), ("Danang", "da-nang")]),
    (
        "UBND tỉnh Lâm Đồng và UBND thành phố Cao Lãnh họp trực tuyến.",
        [("tỉnh Lâm Đồng", "lam-dong"), ("thành phố Cao Lãnh", "dong-thap/cao-lanh-thanh-pho")],
    ),
    ("Huyện ủy Con Cuông đã ra kế hoạch triển khai đề án.", [("Con Cuông", "nghe-an/con-cuong")]),
    (
        "Chủ tịch UBND TP.HCM làm việc với quận 1 và xã Môn Sơn (huyện Con Cuông).",
        [
            ("TP.HCM", "ho-chi-minh"),
            ("quận 1", "ho-chi-minh/quan-1"),
            ("xã Môn Sơn", "nghe-an/con-cuong/mon-son"),
            ("huyện Con Cuông", "nghe-an/con-cuong"),
        ],
    ),
    (
        "Конференция прошла в городе Винь провинции Нгеан при участии жителей.",
        [("городе Винь", "nghe-an/vinh"), ("провинции Нгеан", "nghe-an")],
    ),
    (
        "La délégation s'est rendue dans la commune de Ma Thi Ho et au hameau de Tan Ha.",
        [("commune de Ma Thi Ho", "dien-bien/muong-cha/ma-thi-ho"), ("hameau de Tan Ha", "")],
    ),
    ("(BDO) THU DAU MOT – With 58 of the 59 ballots cast on Thursday, she won.", [("THU DAU MOT", "binh-duong/thu-dau-mot")]),
    ("At the border station (Ky Son), the soldiers handed over the house.", [("Ky Son", "nghe-an/ky-son")]),
    ("Les soldats du district spécial de Truong Sa ont reçu des cadeaux.", [("district spécial de Truong Sa", "khanh-hoa/truong-sa")]),
    ("Руководство провинции Нгеан приняло вчера гостей в Ханое.", [("провинции Нгеан", "nghe-an"), ("Ханое", "ha-noi")]),
    ("Ханойский городской комитет партии провел заседание на этой неделе.", [("Ханойский", "ha-noi")]),
    ("Жители Ниньтхуана приняли участие в движении соревнования.", [("Ниньтхуана", "ninh-thuan")]),
]

NOT_FOUND = [
    "Le cortège a suivi la rue Nguyen Hue et l'avenue Le Loi jusqu'au musée.",
    "Chủ tịch Hồ Chí Minh đã căn dặn cán bộ làm công tác dân vận.",
    "Phó Chủ tịch UBND tỉnh Đoàn Thanh Nghĩa dự hội nghị cùng các đại biểu.",
    "Già làng Lý Páo Chín kể chuyện làm đường cho bà con nghe.",
    "Делегаты изучают стиль Хо Ши Мина и его мораль в повседневной работе.",
    "The photographs (by Nguyen Hue and others) hang in the hall of the school.",
    "Five village heads signed the minutes as witnesses of the agreement.",
    "Во всех провинций Отечественный фронт проводит конференции по работе.",
    "Loại văn bản Thông tư được ban hành trong năm nay.",
    "P.BT và P.CT cùng dự buổi làm việc với bà con trong bản làng.",
]


def places_of(text: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for sentence in sentences_of(text):
        _add(sentence)
        found += [(text[p.span.start : p.span.end], "|".join(p.ids)) for p in sentence.of(PlacePhrase)]
    return found


def _add(sentence: Sentence) -> None:
    sentence.matches = matcher_for(sentence.language).all(sentence.tokens, is_exact=sentence.is_exact)
    add_places(sentence)


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_places_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert places_of(text) == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_no_place_is_found(text: str) -> None:
    assert places_of(text) == []


def test_namesakes_stay_open_without_a_larger_place() -> None:
    (_, ids), *_ = places_of("The Party Committee of Chau Thanh district has sent its report to the office.")
    assert len(ids.split("|")) > 5


def test_core_is_the_name_without_the_unit() -> None:
    sentence = sentences_of("Le Comité du Parti du district de Thuan Nam a tenu une réunion.")[0]
    _add(sentence)
    place = sentence.of(PlacePhrase)[0]
    assert place.core is not None
    assert [token.text for token in sentence.tokens[place.core[0] : place.core[1]]] == ["Thuan", "Nam"]
    assert (place.name, place.kind) == ("Thuận Nam", "district")
