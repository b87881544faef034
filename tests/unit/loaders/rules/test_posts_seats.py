"""Seats taken by a verb of joining: one a body, and none in what is merely joined."""

import pytest

from graph.records import Document
from loaders.extract import analyse
from loaders.phrases import Analysis, BodyPhrase, PersonPhrase


def held_in(analysis: Analysis) -> set[tuple[str, str]]:
    """(relation, kind of body) of every post and seat held."""
    drafts = [draft for draft in analysis.drafts if draft.rule.startswith("post.")]
    return {(d.type, str((d.target.antecedent or d.target).kind)) for d in drafts if isinstance(d.target, BodyPhrase)}


JOINED = [
    (
        "Comrade Vi Van Tuan was transferred to join the Party Executive Committee, the Ky Son District Party Standing Committee"
        " and hold the position of Deputy Secretary of the Ky Son District Party Committee.",
        {("MEMBER_OF", "party-committee"), ("MEMBER_OF", "party-standing-committee"), ("HOLDS_POST", "party-committee")},
    ),
    ("Ms. Ho Thi Lam was elected to the Nghe An Provincial Party Committee.", {("MEMBER_OF", "party-committee")}),
    ("Mr. Ho Van Lam joined the Nghe An Provincial Labour Federation in 1990.", set()),
    ("Mr. Ho Van Lam was appointed to the post of Director of the Nghe An Department of Health.", {("PRESIDES", "department")}),
    (
        "Г-н Дам Ван Кхай включен в состав Постоянного комитета провинциального комитета партии Нгеан.",
        {("MEMBER_OF", "party-standing-committee")},
    ),
    (
        "M. Lam Quoc Tuan est désigné membre du Comité exécutif,"
        " du Comité permanent et secrétaire du Comité du Parti de la province de Ca Mau.",
        {("MEMBER_OF", "party-committee"), ("MEMBER_OF", "party-standing-committee"), ("PRESIDES", "party-committee")},
    ),
    # near-miss: what follows begins a clause of its own
    ("Membre du Comité central, le Bureau politique l'a félicité, a dit M. Lam Quoc Tuan.", set()),
    ("В состав делегации вошли Дам Ван Кхай и Ли Тхи Хоа.", set()),
]


@pytest.mark.parametrize(("text", "expected"), JOINED)
def test_seats_by_a_verb_of_joining(text: str, expected: set[tuple[str, str]]) -> None:
    analysis = analyse(Document("0" * 20, "file:test.txt", "test.txt", text))
    assert held_in(analysis) == expected


HOLDERS = [
    ("Сессию вёл заместитель председателя Народного совета района Данг Динь Лам.", "Данг Динь Лам"),
    ("Секретарь парткома уезда До Лыонг Хо Ван Лам выступил.", "Хо Ван Лам"),
    ("Отчёт представила Ли Тхи Хюе, заместитель секретаря партийного комитета коммуны Намшон.", "Ли Тхи Хюе"),
    (
        "Приняли Постановление об освобождении от должности председателя Народного совета района Аньшон г-жи Хоанг Тхи Куен.",
        "Хоанг Тхи Куен",
    ),
    ("Bishop Giuse Le Huu Tam, Chairman of the Nghe An Provincial Fatherland Front Committee, spoke.", "Le Huu Tam"),
]


@pytest.mark.parametrize(("text", "name"), HOLDERS)
def test_names_of_holders_are_whole(text: str, name: str) -> None:
    analysis = analyse(Document("0" * 20, "file:test.txt", "test.txt", text))
    names = {person.span.cut(text) for sentence in analysis.sentences for person in sentence.of(PersonPhrase)}
    assert names == {name}


LED = [
    (
        "Инспекционная группа Центральной комиссии по мобилизации масс во главе с"
        " заместителем заведующего комиссией Данг Хыу Кханем прибыла.",
        {("PRESIDES", "inspection-delegation"), ("HOLDS_POST", "mass-mobilization-commission")},
    ),
    (
        "A delegation of the Provincial Party Committee, People's Council, People's Committee and Fatherland Front Committee of Binh Thuan"
        " province led by comrade Dinh Van Kha - Secretary of the Provincial Party Committee visited the town.",
        {("PRESIDES", "party-committee")},
    ),
    (
        "Делегация руководителей Провинциального комитета партии, Народного совета и Комитета Отечественного фронта провинции Хатинь во"
        " главе с председателем Провинциального народного комитета Во Чонг Кханем прибыла.",
        {("PRESIDES", "peoples-committee")},
    ),
    ("The People's Committee of Binh Thuan province is led by Dinh Van Kha.", {("PRESIDES", "peoples-committee")}),
    (
        "The funeral committee is headed by Deputy Director of the Nghe An Department of Health Dinh Van Kha.",
        {("PRESIDES", "other"), ("HOLDS_POST", "department")},
    ),
    (
        "Mr. Dinh Van Kha was a member of the Party Central Committee in the 6th tenure, and a Vice Chairman of the National Assembly.",
        {("MEMBER_OF", "central-committee"), ("HOLDS_POST", "national-assembly")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), LED)
def test_who_leads_what(text: str, expected: set[tuple[str, str]]) -> None:
    analysis = analyse(Document("0" * 20, "file:test.txt", "test.txt", text))
    assert held_in(analysis) == expected


REGIONS = [
    ("The new Party chief of the central province of Quang Binh is Mr. Vo Khac Lam.", {("party-committee", "quang-binh")}),
    ("Party Secretary of the northern mountainous province of Lai Chau Vo Khac Lam spoke.", {("party-committee", "lai-chau")}),
    ("Party chief of the Mekong Delta province of Ca Mau Vo Khac Lam spoke.", {("party-committee", "ca-mau")}),
    ("Секретарь парткома северной горной провинции Лайчау Во Кхак Лам выступил.", {("party-committee", "lai-chau")}),
    ("Chairman of the People's Committee of the coastal province of Phu Yen Vo Khac Lam spoke.", {("peoples-committee", "phu-yen")}),
    ("Secretary of the Party Central Committee Vo Khac Lam visited the central province of Nghe An.", {("central-committee", None)}),
]


@pytest.mark.parametrize(("text", "expected"), REGIONS)
def test_regions_before_a_province_change_nothing(text: str, expected: set[tuple[str, str | None]]) -> None:
    analysis = analyse(Document("0" * 20, "file:test.txt", "test.txt", text))
    drafts = [draft for draft in analysis.drafts if draft.rule.startswith("post.") and isinstance(draft.target, BodyPhrase)]
    assert {(str(draft.target.kind), draft.target.seat) for draft in drafts} == expected


PRESENT = [
    ("От имени провинции на церемонии присутствовали г-жа Фам Тхи Хоай Ан и г-н Май Суан Лам.", {"Фам Тхи Хоай Ан", "Май Суан Лам"}),
    ("От имени г-на Май Суан Лама на церемонии выступила г-жа Фам Тхи Хоай Ан.", {"Фам Тхи Хоай Ан"}),
]


@pytest.mark.parametrize(("text", "names"), PRESENT)
def test_who_comes_on_behalf_of_whom(text: str, names: set[str]) -> None:
    analysis = analyse(Document("0" * 20, "file:test.txt", "test.txt", text))
    assert {draft.source.span.cut(text) for draft in analysis.drafts if draft.type == "ATTENDS"} == names
