"""A corpus of any size: seeded documents in four languages, with the facts that were planted in them.

``documents(count)`` yields names and texts; ``planted`` facts are (subject, relation, object) by the names used in the text, so that a
big run can be scored too. One seed, one corpus.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass

SURNAMES = ("Nguyen", "Tran", "Le", "Pham", "Hoang", "Phan", "Vu", "Dang", "Bui", "Do", "Ho", "Ngo", "Duong", "Ly")
MIDDLE = ("Van", "Thi", "Duc", "Minh", "Xuan", "Quang", "Thanh", "Ngoc", "Huu", "Kim")
GIVEN = ("An", "Binh", "Cuong", "Dung", "Giang", "Hai", "Hung", "Khanh", "Lam", "Nam", "Phong", "Quan", "Son", "Tuan", "Vinh")
PROVINCES = {
    "Nghệ An": ("Nghe An", "Нгеан"),
    "Hà Tĩnh": ("Ha Tinh", "Хатинь"),
    "Thanh Hóa": ("Thanh Hoa", "Тханьхоа"),
    "Lâm Đồng": ("Lam Dong", "Ламдонг"),
    "Quảng Trị": ("Quang Tri", "Куангчи"),
    "Lào Cai": ("Lao Cai", "Лаокай"),
}
MONTHS_FR = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"]
MONTHS_EN = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
MONTHS_RU = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"]


@dataclass(frozen=True, slots=True)
class Planted:
    """A generated document: its name, language, text, and the facts planted in it."""

    name: str
    language: str
    text: str
    facts: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class _Scene:
    province: str
    person: str
    deputy: str
    number: int
    old: int
    day: int
    month: int
    year: int
    percent: int


def documents(count: int, *, seed: int = 2018, languages: tuple[str, ...] = ("fr", "vi", "en", "ru")) -> Iterator[Planted]:
    """``count`` documents, the languages in turn."""
    draw = random.Random(seed)
    for index in range(count):
        language = languages[index % len(languages)]
        scene = _Scene(
            draw.choice(list(PROVINCES)),
            _name(draw),
            _name(draw),
            draw.randint(10, 99),
            draw.randint(100, 199),
            draw.randint(1, 28),
            draw.randint(1, 12),
            draw.randint(2016, 2024),
            draw.randint(80, 99),
        )
        text = WRITERS[language](scene)
        facts = (
            (scene.person, "PRESIDES", f"mass-mobilization-commission/{scene.province}"),
            (scene.deputy, "HOLDS_POST", f"mass-mobilization-commission/{scene.province}"),
            (f"mass-mobilization-commission/{scene.province}", "IMPLEMENTS", f"conclusion-{scene.number}"),
            (f"conclusion-{scene.number}", "IMPLEMENTS", f"decision-{scene.old}"),
        )
        yield Planted(f"{language}/{index:07d}.txt", language, text, facts)


def _name(draw: random.Random) -> str:
    return f"{draw.choice(SURNAMES)} {draw.choice(MIDDLE)} {draw.choice(GIVEN)}"


def _french(s: _Scene) -> str:
    place = PROVINCES[s.province][0]
    return f"""{place} : la mobilisation des masses fait son bilan

Le matin du {s.day} {MONTHS_FR[s.month - 1]} {s.year}, la Commission de mobilisation des masses du Comité du Parti de la province de {place} a organisé une conférence de bilan.
Le camarade {s.person}, chef de la Commission de mobilisation des masses du Comité provincial du Parti, a présidé la conférence. Y assistait {s.deputy}, chef adjoint de la Commission de mobilisation des masses du Comité provincial du Parti.

La Commission de mobilisation des masses du Comité provincial du Parti a mis en œuvre la Conclusion n° {s.number} du Secrétariat, datée du {s.day} {MONTHS_FR[s.month - 1]} {s.year - 1}, sur la poursuite de la mise en œuvre de la Décision n° {s.old} du Politburo.
Dans les villages, {s.percent} % des familles ont pris part aux réunions, et les cadres sont allés voir les gens chez eux, de la vallée jusqu'aux hameaux de montagne.
"""


def _vietnamese(s: _Scene) -> str:
    return f"""Hội nghị tổng kết công tác dân vận tỉnh {s.province}

Sáng ngày {s.day}/{s.month}/{s.year}, Ban Dân vận Tỉnh ủy {s.province} tổ chức hội nghị tổng kết công tác dân vận.
Đồng chí {s.person}, Trưởng Ban Dân vận Tỉnh ủy chủ trì hội nghị. Cùng dự có đồng chí {s.deputy}, Phó Trưởng Ban Dân vận Tỉnh ủy.

Ban Dân vận Tỉnh ủy đã triển khai Kết luận số {s.number}-KL/TW ngày {s.day}/{s.month}/{s.year - 1} của Ban Bí thư về tiếp tục thực hiện Quyết định số {s.old}-QĐ/TW của Bộ Chính trị.
Ở các thôn bản, {s.percent}% số hộ dự họp, cán bộ đến tận nhà dân để nghe và giải thích.
"""


def _english(s: _Scene) -> str:
    place = PROVINCES[s.province][0]
    return f"""{place} reviews a year of mass mobilization

On the morning of {MONTHS_EN[s.month - 1]} {s.day}, {s.year}, the Mass Mobilization Commission of the {place} Provincial Party Committee held a review conference.
Comrade {s.person}, Head of the Mass Mobilization Commission of the Provincial Party Committee, chaired the conference. It was attended by {s.deputy}, Deputy Head of the Mass Mobilization Commission of the Provincial Party Committee.

The Mass Mobilization Commission of the Provincial Party Committee has implemented Conclusion No. {s.number}-KL/TW of the Secretariat, dated {MONTHS_EN[s.month - 1]} {s.day}, {s.year - 1}, on continuing to implement Decision No. {s.old}-QD/TW of the Politburo.
In the villages {s.percent}% of families came to the meetings, and officials went from house to house to listen.
"""


def _russian(s: _Scene) -> str:
    place = PROVINCES[s.province][1]
    return f"""{place}: итоги массовой мобилизации

Утром {s.day} {MONTHS_RU[s.month - 1]} {s.year} года Комиссия по массовой мобилизации партийного комитета провинции {place} провела конференцию по подведению итогов.
Комиссия по массовой мобилизации провинциального партийного комитета реализовала Заключение № {s.number} Секретариата от {s.day} {MONTHS_RU[s.month - 1]} {s.year - 1} года о продолжении реализации Решения № {s.old} Политбюро.
В деревнях на собрания пришли {s.percent} % семей, а кадры ходили из дома в дом и слушали людей.
"""


WRITERS = {"fr": _french, "vi": _vietnamese, "en": _english, "ru": _russian}
