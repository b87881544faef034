"""The gazetteer: ids, names in every spelling, mergers."""

from pathlib import Path

import pytest

from ontology import gazetteer
from ontology.errors import OntologyError
from ontology.gazetteer import ids_of, place_of, places, province_of

NAMES = [
    ("Nghệ An", "nghe-an"),
    ("Nghe An", "nghe-an"),
    ("Nghean", "nghe-an"),
    ("NGHỆ AN", "nghe-an"),
    ("Hanoï", "ha-noi"),
    ("Hà-Nội", "ha-noi"),
    ("Hô Chi Minh-Ville", "ho-chi-minh"),
    ("HCM City", "ho-chi-minh"),
    ("TP.HCM", "ho-chi-minh"),
    ("Bà Rịa-Vũng Tàu", "ba-ria-vung-tau"),
    ("Thừa Thiên Huế", "hue"),
    ("Đắc Lắc", "dak-lak"),
    ("Нгеан", "nghe-an"),
    ("Хошимин", "ho-chi-minh"),
    ("Thuận Nam", "ninh-thuan/thuan-nam"),
]


@pytest.mark.parametrize(("name", "identity"), NAMES)
def test_name_is_found(name: str, identity: str) -> None:
    assert ids_of(name)[0] == identity


def test_namesakes_are_all_given() -> None:
    assert {"tra-vinh/chau-thanh", "an-giang/chau-thanh"} <= set(ids_of("Châu Thành", "district"))


def test_unknown_name_has_no_ids() -> None:
    assert ids_of("Atlantis") == ()


def test_sixty_three_provinces_became_thirty_four() -> None:
    provinces = [place for place in places().values() if place.kind == "province"]
    today = [place for place in provinces if not place.merged_into]
    assert len(today) == 34
    assert place_of("ninh-thuan").merged_into == ("khanh-hoa",)


def test_every_parent_and_successor_exists() -> None:
    known = places()
    assert [p.id for p in known.values() if p.parent is not None and p.parent not in known] == []
    assert [p.id for p in known.values() if any(successor not in known for successor in p.merged_into)] == []


def test_no_id_stands_twice() -> None:
    folder = Path(gazetteer.__file__).parent / "places"
    ids = [
        line.split("\t")[0]
        for file in ("provinces", "districts", "communes", "communes_before_2025")
        for line in (folder / f"{file}.tsv").read_text(encoding="utf-8").splitlines()[1:]
    ]
    assert len(ids) == len(set(ids)) == len(places())


def test_ids_are_paths_of_their_parents() -> None:
    assert all(place.parent is None or place.id.startswith(place.parent + "/") for place in places().values())
    assert province_of("nghe-an/nam-dan/nam-cat") == "nghe-an"


def test_unknown_id_is_an_error() -> None:
    with pytest.raises(OntologyError, match="no place"):
        place_of("atlantis")
