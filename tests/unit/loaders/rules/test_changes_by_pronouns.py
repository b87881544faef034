"""What pronouns and nouns say about texts and events: "by which", "on its basis", "with the adoption of", "организатором выступил"."""

import pytest

from graph.records import Document
from loaders.extract import extract


def told(text: str, kinds: str) -> set[tuple[str, str, str]]:
    """(source, type, target) of every statement of the types in ``kinds``; of an id with ``@`` what stands before it."""
    account = extract(Document("0" * 20, "file:test.txt", "test.txt", text))
    return {(s.source.split("@")[0], s.type, s.target.split("@")[0]) for s in account.statements if s.type in kinds.split()}


CHANGES = [
    (
        "Партком провинции Хазянг принял Решение № 30-QĐ/TU, которым отменяется Решение № 15-QĐ/TU.",
        {("decision-30", "REPEALS", "decision-15")},
    ),
    (
        "Партком провинции Хазянг выпустил Решение № 30-QĐ/TU. Им же отменено Решение № 15-QĐ/TU.",
        {("decision-30", "REPEALS", "decision-15")},
    ),
    (
        "The Party Committee of Lao Cai Province issued Decision No. 30-QD/TU, by which Decision No. 15-QD/TU is repealed.",
        {("decision-30", "REPEALS", "decision-15")},
    ),
    (
        "Le Comité du Parti de la province de Lao Cai a adopté la Décision n° 30-QD/TU, par laquelle est abrogée la Décision n° 15-QD/TU.",
        {("decision-30", "REPEALS", "decision-15")},
    ),
    ("С выходом Решения № 30-QĐ/TU перестало действовать Решение № 15-QĐ/TU.", {("decision-30", "REPEALS", "decision-15")}),
    ("With the adoption of Decree No. 59/2023/ND-CP, Decree No. 4/2015/ND-CP was repealed.", {("decree-59", "REPEALS", "decree-4")}),
    # the object's pronoun before its verb
    (
        "На смену Указу № 29/1998/NĐ-CP явился Указ № 79/2003/NĐ-CP, затем его заменил Указ № 59/2023/NĐ-CP.",
        {("decree-79", "SUPERSEDES", "decree-29"), ("decree-59", "SUPERSEDES", "decree-79")},
    ),
    # a participle tells of the text before it, though another verb has that text for its object
    (
        "Правила разъясняет Указ № 59/2023/NĐ-CP — документ, сменивший Указ № 04/2015/NĐ-CP.",
        {("decree-59", "SUPERSEDES", "decree-04")},
    ),
    # near-misses: other verbs about the pronoun; no text stands with what comes
    ("Партком провинции Хазянг принял Решение № 30-QĐ/TU; им занимается отдел. Решение № 15-QĐ/TU отменено в мае.", set()),
    ("С принятием Решения № 30-QĐ/TU работа улучшилась. Утратило силу Решение № 15-QĐ/TU.", set()),
]


@pytest.mark.parametrize(("text", "expected"), CHANGES)
def test_changes_that_pronouns_tell(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert told(text, "REPEALS SUPERSEDES") == expected


BASES = [
    (
        "Партком провинции Хазянг издал Указание № 06-CT/TU. На его основе Отечественный фронт провинции составил План № 41/KH-MTTQ.",
        {("plan-41", "BASED_ON", "directive-06")},
    ),
    (
        "The Party Committee of Lao Cai issued Directive No. 6-CT/TU. On its basis the Fatherland Front issued Plan No. 41/KH-MTTQ.",
        {("plan-41", "BASED_ON", "directive-6")},
    ),
    (
        "Le Comité du Parti de la province de Lao Cai a publié la Directive n° 6-CT/TU. "
        "Sur cette base, le Front de la Patrie de la province a publié le Plan n° 41/KH-MTTQ.",
        {("plan-41", "BASED_ON", "directive-6")},
    ),
    (
        "Tỉnh ủy Lào Cai ban hành Chỉ thị số 06-CT/TU. Trên cơ sở đó, Ủy ban Mặt trận Tổ quốc tỉnh ban hành Kế hoạch số 41/KH-MTTQ.",
        {("plan-41", "BASED_ON", "directive-06")},
    ),
    # near-misses: nothing named is made; the plan was made before
    ("Партком провинции Хазянг издал Указание № 06-CT/TU. На его основе все комитеты составили планы.", set()),
    ("Партком провинции Хазянг издал План № 31-KH/TU для выполнения Заключения 01; на его основе комитеты составили планы.", set()),
]


@pytest.mark.parametrize(("text", "expected"), BASES)
def test_what_a_pronoun_says_a_text_rests_on(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert told(text, "BASED_ON") == expected


def test_the_subject_behind_a_number_is_no_issuer() -> None:
    text = "Во исполнение Депеши № 19/CĐ-UBND военное командование провинции Хазянг отправило 200 солдат."
    assert told(text, "IMPLEMENTS ISSUED_BY") == {("military-command/ha-giang", "IMPLEMENTS", "dispatch-19")}


HELD = [
    (
        "Конференцию собрал Постоянный комитет парткома провинции Хазянг.",
        {("party-standing-committee/ha-giang", "ORGANIZES", "conference")},
    ),
    (
        "Фестиваль проводит Народный комитет провинции Хазянг совместно с Департаментом культуры провинции Хазянг.",
        {("peoples-committee/ha-giang", "ORGANIZES", "ceremony"), ("department-of-culture/ha-giang", "ORGANIZES", "ceremony")},
    ),
    (
        "4 октября 2024 года состоялся семинар. Организатором выступил Департамент юстиции провинции Хазянг.",
        {("department-of-justice/ha-giang", "ORGANIZES", "workshop")},
    ),
    (
        "Организаторами конкурса выступили партком провинции Хазянг и Отечественный фронт провинции Хазянг.",
        {("party-committee/ha-giang", "ORGANIZES", "contest"), ("fatherland-front/ha-giang", "ORGANIZES", "contest")},
    ),
    # near-misses: the event itself gathers bodies; an organizer is only spoken of
    ("Конференция собрала партком провинции Хазянг и Отечественный фронт провинции Хазянг.", set()),
    ("Участники поблагодарили партком провинции Хазянг за роль организатора конкурса.", set()),
]


@pytest.mark.parametrize(("text", "expected"), HELD)
def test_who_holds_what_stands_first(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert told(text, "ORGANIZES") == expected


def test_who_leads_a_seminar_named_right_behind_the_verb() -> None:
    text = "Вела семинар директор Департамента юстиции провинции Хазянг Хоанг Тхи Бинь."
    assert ("hoang-thi-binh", "PRESIDES", "workshop") in told(text, "PRESIDES")
