"""Interviews: the body of who speaks serves "my deputies" and "our standing deputy"; "my predecessor" is his; with near-misses."""

import pytest

from graph.records import Document
from loaders.extract import analyse
from loaders.phrases import BodyPhrase


def told(text: str) -> set[tuple[str, str, str, bool]]:
    """(person, post, kind of body, whether former) of each post, and (new, "succeeds", old, False) of each change."""
    analysis = analyse(Document("0" * 20, "file:talk.txt", "talk.txt", text))
    found = {(d.source.span.cut(text), "succeeds", d.target.span.cut(text), False) for d in analysis.drafts if d.type == "SUCCEEDS"}
    for draft in analysis.drafts:
        if isinstance(draft.target, BodyPhrase) and draft.post:
            found.add((draft.source.span.cut(text), draft.post, draft.target.kind or "", draft.is_former))
    return found


LEADS = {
    "en": "Our reporter talks with Mrs. Thao Thi Mai, chairwoman of the Fatherland Front of Ha Giang province.",
    "fr": "Notre journal s'est entretenu avec Mme Thao Thi Mai, présidente du Front de la Patrie de la province de Ha Giang.",
    "ru": "Наш корреспондент беседует с г-жой Тхао Тхи Май, председателем Комитета Отечественного фронта провинции Хазянг.",
    "vi": "Phóng viên có cuộc trò chuyện với bà Thào Thị Mai, Chủ tịch Ủy ban MTTQ tỉnh Hà Giang.",
}
ANSWERS = [
    ("en", "– I have three deputies: Mr. Dinh Van Tho and Mr. Bui Van Hai.", {"Dinh Van Tho", "Bui Van Hai"}, "deputy"),
    ("en", "– Mr. Dinh Van Tho, our standing deputy chairman, looks after it.", {"Dinh Van Tho"}, "standing-deputy"),
    ("fr", "– J'ai deux vice-présidents : M. Dinh Van Tho et M. Bui Van Hai.", {"Dinh Van Tho", "Bui Van Hai"}, "deputy"),
    ("ru", "– У меня двое заместителей: г-н Динь Ван Тхо и г-н Буй Ван Хай.", {"Динь Ван Тхо", "Буй Ван Хай"}, "deputy"),
    ("vi", "– Giúp việc cho tôi có hai Phó Chủ tịch: ông Đinh Văn Thọ và ông Bùi Văn Hải.", {"Đinh Văn Thọ", "Bùi Văn Hải"}, "deputy"),
]


@pytest.mark.parametrize(("language", "answer", "persons", "post"), ANSWERS)
def test_deputies_are_of_the_speakers_body(language: str, answer: str, persons: set[str], post: str) -> None:
    found = {(person, each, kind) for person, each, kind, _ in told(f"{LEADS[language]}\n{answer}") if person in persons}
    assert found == {(person, post, "fatherland-front") for person in persons}


PREDECESSORS = [
    ("en", "– My predecessor was Mr. Dinh Van Tho.", "Dinh Van Tho"),
    ("ru", "– Моим предшественником был г-н Динь Ван Тхо.", "Динь Ван Тхо"),
    ("fr", "– Mon prédécesseur, M. Dinh Van Tho, est parti à la retraite.", "Dinh Van Tho"),
]


@pytest.mark.parametrize(("language", "answer", "old"), PREDECESSORS)
def test_my_predecessor_held_the_speakers_post(language: str, answer: str, old: str) -> None:
    found = told(f"{LEADS[language]}\n{answer}")
    assert (old, "head", "fatherland-front", True) in found
    assert any(each == "succeeds" and person == old for _, each, person, _ in found)


NOBODY = [
    # a chief of somewhere else
    ("en", "– In those days my chief was Mr. Dinh Van Tho.", "Dinh Van Tho"),
    # nobody's deputy is named
    ("en", "– I have three deputies. Mr. Dinh Van Tho is a farmer.", "Dinh Van Tho"),
    ("vi", "– Tôi có hai con. Anh Đinh Văn Thọ là nông dân.", "Đinh Văn Thọ"),
]


@pytest.mark.parametrize(("language", "answer", "person"), NOBODY)
def test_what_is_no_post_in_the_speakers_body_states_none(language: str, answer: str, person: str) -> None:
    assert person not in {each for each, *_ in told(f"{LEADS[language]}\n{answer}")}
