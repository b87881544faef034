"""Bodies of kinds rarely met, by their slots, in four languages: open names, units, stations, blocs, foreign bodies; with near-misses."""

import pytest

from loaders.phrases import BodyPhrase, PlacePhrase
from tests.unit.loaders.rules.test_bodies import read, slots

OPEN = [
    ("en", "Rector of Mai Chau University", "Mai Chau University", "school"),
    ("en", "the Suoi Hoa Tea Processing Cooperative said", "Suoi Hoa Tea Processing Cooperative", "cooperative"),
    ("en", "the director of Phu Son Cement Joint Stock Company", "Phu Son Cement Joint Stock Company", "enterprise"),
    ("fr", "la Compagnie de thé Van Tien a signé", "Compagnie de thé Van Tien", "enterprise"),
    ("fr", "la Société par actions de ciment Phu Son", "Société par actions de ciment Phu Son", "enterprise"),
    ("ru", "ректор Далатского университета выступил", "Далатского университета", "school"),
    ("ru", "директор компании «Заря» выступил", "компании «Заря»", "enterprise"),
    ("ru", "директор Бенческой больницы выступил", "Бенческой больницы", "hospital"),
    ("vi", "Giám đốc Công ty Xổ số kiến thiết Bạc Liêu", "Công ty Xổ số kiến thiết Bạc Liêu", "enterprise"),
    ("vi", "Bí thư Chi bộ Trung tâm Trợ giúp pháp lý nhà nước", "Trung tâm Trợ giúp pháp lý nhà nước", "state-agency"),
]
UNITS = [
    ("vi", "Trung đoàn 971", "971"),
    ("fr", "le 48e régiment", "48"),
    ("en", "the 15 Army Corps", "15"),
    ("en", "the 324th Division", "324"),
    ("ru", "командир 994-го полка", "994"),
    ("ru", "Управления V Центральной инспекционной комиссии", "5"),
    ("vi", "Ban Chỉ đạo 35 tỉnh", "35"),
    ("vi", "Tòa án nhân dân khu vực 3", "3"),
]
KINDS = [
    ("en", "Policy Division of the provincial Department of Justice", "department", "policy"),
    ("en", "Party Committee of the Nghe An Provincial Agencies and Enterprises Bloc", "party-committee", "agencies-bloc"),
    ("fr", "Comité du Parti du Bloc des entreprises de la province de Dak Lak", "party-committee", "enterprises-bloc"),
    ("ru", "партийного комитета Блока учреждений провинции Ламдонг", "party-committee", "agencies-bloc"),
    ("vi", "Đảng ủy Khối các cơ quan tỉnh", "party-committee", "agencies-bloc"),
    ("vi", "Đảng ủy các cơ quan Đảng tỉnh", "party-committee", "party-agencies"),
    ("vi", "Đảng ủy Quân sự tỉnh", "party-committee", "military"),
    ("vi", "Ban công tác Mặt trận thôn Suối Lạ", "fatherland-front", "front-work-committee"),
    ("ru", "комитета фронтовой работы деревни", "fatherland-front", "front-work-committee"),
    ("fr", "comité de travail du Front du village", "fatherland-front", "front-work-committee"),
    ("fr", "Bureau politique du Commandement des gardes-frontières", "department", "politics"),
    ("fr", "Bureau politique", "politburo", None),
    ("en", "Vietnam Chamber of Commerce and Industry", "association", "chamber-of-commerce"),
    ("vi", "Quốc hội Lào", "foreign-body", "lao-national-assembly"),
    ("fr", "ambassade de France", "foreign-body", "embassy-france"),
    ("ru", "Посольства России во Вьетнаме", "foreign-body", "embassy-россия"),
    ("vi", "Ban Thường vụ Tỉnh ủy Savannakhet", "foreign-body", "party-standing-committee"),
    ("vi", "Ban Thường vụ Tỉnh ủy Sơn La", "party-standing-committee", None),
    ("en", "Lao Front for National Construction of Salavan province", "foreign-body", "lao-front"),
    ("fr", "Comité central du FLEN", "foreign-body", "lao-front"),
    ("fr", "Chambre de commerce du Guangxi", "foreign-body", "association"),
    ("fr", "Chambre de commerce de Hai Phong", "association", None),
    ("ru", "Высокого народного суда в Дананге", "court", "high-court"),
]
NOT_OPEN = [
    ("en", "Deputy Director Vo Van Lam visited a school"),
    ("en", "Leaders of the province praised the company"),
    ("fr", "la compagnie a invité des agriculteurs de Vinh"),
    ("ru", "новая школа открылась вчера"),
    ("ru", "в местной больнице"),
]
STATIONS = [
    ("vi", "Đồn Biên phòng Cửa khẩu quốc tế Lóng Sập", "Lóng Sập"),
    ("en", "Head of Ia O Border Guard Station", "Ia O"),
    ("fr", "chef du poste de garde-frontière de Dao San", "Dào San"),
]


@pytest.mark.parametrize(("language", "text", "name", "kind"), OPEN)
def test_open_names_are_read_whole(language: str, text: str, name: str, kind: str) -> None:
    assert (name, kind) in [(words, found) for words, found, *_ in slots(text, language)]


@pytest.mark.parametrize(("language", "text", "number"), UNITS)
def test_numbers_belong_to_units(language: str, text: str, number: str) -> None:
    assert number in [body.count for body in read(text, language).of(BodyPhrase)]


@pytest.mark.parametrize(("language", "text", "kind", "function"), KINDS)
def test_kinds_rarely_met(language: str, text: str, kind: str, function: str | None) -> None:
    body = read(text, language).of(BodyPhrase)[0]
    assert (body.kind, body.function) == (kind, function)


@pytest.mark.parametrize(("language", "text"), NOT_OPEN)
def test_common_nouns_name_nothing(language: str, text: str) -> None:
    assert slots(text, language) == []


@pytest.mark.parametrize(("language", "text", "place"), STATIONS)
def test_a_border_station_is_called_after_its_place(language: str, text: str, place: str) -> None:
    body = read(text, language).of(BodyPhrase)[0]
    assert body.kind == "border-guard" and body.territory is not None and body.territory.name == place


@pytest.mark.parametrize("text", ["председатель комитета провинции А Тхань Лонг", "секретарь парткома уезда А Тхань Лонг"])
def test_a_person_with_a_letter_for_a_surname_is_no_place(text: str) -> None:
    assert read(text, "ru").of(PlacePhrase) == []


PLACES = [
    ("fr", "un séminaire à Dong Dang, district de Cao Loc", "Đồng Đăng"),
    ("vi", "Trưởng Ban công tác Mặt trận bản Hua Thanh", "Hua Thanh"),
    ("vi", "tỉnh Hủa Phăn nước Lào", "Houaphanh"),
    ("ru", "директор больницы уезда Донгшон Хо Ван Динь", "Đông Sơn"),
    ("en", "people of Na Bon village", "Na Bon"),
    ("fr", "la commune de Son Kim 2 (district de Huong Son)", "Sơn Kim 2"),
]


@pytest.mark.parametrize(("language", "text", "name"), PLACES)
def test_places_that_name_bodies(language: str, text: str, name: str) -> None:
    assert name in [place.name for place in read(text, language).of(PlacePhrase)]
