"""Accounts: which phrases are one entity, and what names imply."""

from typing import TypeVar

import pytest

from graph.records import Account
from loaders.account import account_of
from loaders.phrases import Analysis, BodyPhrase, DirectivePhrase, Draft, EventPhrase, PersonPhrase, Phrase, PlacePhrase
from loaders.sentences import sentences_of

P = TypeVar("P", bound=Phrase)
TEXT = "Le camarade Ngoc Kim Nam et la Commission du Comité provincial du Parti ont tenu une conférence à Nghe An sur la Conclusion n° 54."


def make(label: type[P], analysis: Analysis, words: str, *, at: int = 0, **slots: object) -> P:
    """A hand-made phrase over the first place where these words stand in a sentence."""
    sentence = analysis.sentences[at]
    wanted = words.split()
    texts = [token.text for token in sentence.tokens]
    first = next(i for i in range(len(texts)) if texts[i : i + len(wanted)] == wanted)
    made = label(sentence, first, first + len(wanted), **slots)  # type: ignore[call-arg]
    sentence.add(made)
    return made


def analysis_of(text: str) -> Analysis:
    return Analysis(text, "page", "", "", "", None, sentences_of(text))


def ids(account: Account) -> list[str]:
    return [entity.id for entity in account.entities]


def facts(account: Account) -> set[tuple[str, str, str]]:
    return {(statement.source, statement.type, statement.target) for statement in account.statements}


def test_bodies_are_known_by_their_slots() -> None:
    analysis = analysis_of(TEXT)
    owner = make(BodyPhrase, analysis, "Comité provincial du Parti", kind="party-committee", level="province", seat="nghe-an")
    make(BodyPhrase, analysis, "Commission", kind="mass-mobilization-commission", level="province", seat="nghe-an", owner=owner)
    account = account_of(analysis)
    assert ids(account) == ["mass-mobilization-commission/nghe-an", "party-committee/nghe-an"]
    assert account.entities[0].attributes["territory"] == "Nghệ An"
    assert facts(account) == {("mass-mobilization-commission/nghe-an", "PART_OF", "party-committee/nghe-an")}
    assert account.statements[0].basis == "implied"


@pytest.mark.parametrize(
    ("slots", "identity"),
    [
        ({"kind": "politburo", "level": "central"}, "politburo"),
        ({"kind": "party-committee", "level": "province"}, "party-committee@province"),
        ({"kind": "ministry", "function": "home-affairs", "level": "central"}, "ministry-of-home-affairs"),
        ({"kind": "department", "function": "health", "level": "province", "seat": "nghe-an"}, "department-of-health/nghe-an"),
        ({"kind": "party-committee", "level": "district", "seat": "ninh-thuan/thuan-nam"}, "party-committee/ninh-thuan/thuan-nam"),
        ({"kind": "army", "count": "4", "level": "central"}, "army-4"),
    ],
)
def test_id_of_a_body(slots: dict[str, object], identity: str) -> None:
    analysis = analysis_of(TEXT)
    make(BodyPhrase, analysis, "Commission", **slots)
    assert ids(account_of(analysis)) == [identity]


def test_bare_head_is_its_antecedent() -> None:
    analysis = analysis_of(f"{TEXT} La Commission a publié un rapport.")
    body = make(
        BodyPhrase, analysis, "Commission", kind="mass-mobilization-commission", level="province", seat="nghe-an", head="commission"
    )
    make(BodyPhrase, analysis, "Commission", at=1, is_bare=True, head="commission", antecedent=body)
    (entity,) = account_of(analysis).entities
    assert [mention.is_name for mention in entity.mentions] == [True, False]


def test_body_of_unknown_kind_is_left_out() -> None:
    analysis = analysis_of(TEXT)
    make(BodyPhrase, analysis, "Commission")
    assert account_of(analysis) == Account()


def test_collective_is_kept_only_where_a_statement_ends_in_it() -> None:
    analysis = analysis_of(TEXT)
    body = make(BodyPhrase, analysis, "Commission", kind="party-committee", is_collective=True)
    directive = make(DirectivePhrase, analysis, "Conclusion n ° 54", kind="conclusion", number="54")
    assert ids(account_of(analysis)) == ["conclusion-54"]
    analysis.drafts.append(Draft("IMPLEMENTS", body, directive, analysis.sentences[0], "frame.implements.active"))
    account = account_of(analysis)
    assert len(account.entities) == 2
    assert account.entities[0].attributes["collective"] is True


def test_spellings_of_one_person_are_one_entity() -> None:
    french, vietnamese = "Le camarade Ngoc Kim Nam est venu hier.", "Đồng chí Ngọc Kim Nam phát biểu tại hội nghị."
    analysis = analysis_of(f"{french}\n\n{vietnamese}\n\nТоварищ Нгок Ким Нам выступил на конференции.")
    make(PersonPhrase, analysis, "Ngoc Kim Nam", name="Ngoc Kim Nam")
    make(PersonPhrase, analysis, "Ngọc Kim Nam", at=1, name="Ngọc Kim Nam")
    make(PersonPhrase, analysis, "Нгок Ким Нам", at=2, name="Нгок Ким Нам")
    (entity,) = account_of(analysis).entities
    assert (entity.id, entity.attributes["name"], entity.attributes["name_key"]) == ("ngoc-kim-nam", "Ngọc Kim Nam", "ngoc kim nam")
    assert [mention.language for mention in entity.mentions] == ["fr", "vi", "ru"]


def test_credits_and_unresolved_short_names_are_left_out() -> None:
    analysis = analysis_of("Le camarade Ngoc Kim Nam et M. Toan sont venus.")
    make(PersonPhrase, analysis, "Ngoc Kim Nam", name="Ngoc Kim Nam", is_credit=True)
    make(PersonPhrase, analysis, "Toan", name="Toan", is_short=True)
    assert account_of(analysis) == Account()


def test_directives_of_one_number_are_one_unless_something_parts_them() -> None:
    analysis = analysis_of("La Directive n° 05 du Politburo, la Directive 05 et la directive 05 de la province sont étudiées.")
    make(DirectivePhrase, analysis, "Directive n ° 05", kind="directive", number="05", symbol="CT/TW", date="2016-05-15")
    make(DirectivePhrase, analysis, "Directive 05", kind="directive", number="05")
    make(DirectivePhrase, analysis, "directive 05", kind="directive", number="05", symbol="CT/TU", date="2021-05-23")
    assert sorted(ids(account_of(analysis))) == ["directive-05/2016", "directive-05/2021"]


def test_later_short_form_joins_the_full_directive() -> None:
    analysis = analysis_of(f"{TEXT} La Conclusion 54 est étudiée.")
    make(DirectivePhrase, analysis, "Conclusion n ° 54", kind="conclusion", number="54", date="2023-05-09")
    make(DirectivePhrase, analysis, "Conclusion 54", at=1, kind="conclusion", number="54")
    (entity,) = account_of(analysis).entities
    assert (entity.id, entity.attributes["date"], len(entity.mentions)) == ("conclusion-54", "2023-05-09", 2)


def test_events_of_one_kind_part_by_their_days() -> None:
    analysis = analysis_of(f"{TEXT} La conférence a duré. Une autre conférence suivra.")
    make(EventPhrase, analysis, "conférence", kind="conference", date="2023-06-23")
    make(EventPhrase, analysis, "conférence", at=1, kind="conference", is_definite=True)
    make(EventPhrase, analysis, "conférence", at=2, kind="conference", date="2023-10-01")
    assert [(entity.id, entity.attributes["date"]) for entity in account_of(analysis).entities] == [
        ("conference@1", "2023-06-23"),
        ("conference@2", "2023-10-01"),
    ]


def test_place_in_a_bodys_name_alone_is_no_entity() -> None:
    analysis = analysis_of(TEXT)
    make(PlacePhrase, analysis, "Nghe An", name="Nghệ An", kind="province", ids=("nghe-an",), is_owner=True)
    assert account_of(analysis) == Account()


def test_names_imply_jurisdiction_and_location() -> None:
    analysis = analysis_of("Le Comité du Parti du district de Thuan Nam a travaillé à Thuan Nam, province de Ninh Thuan.")
    make(BodyPhrase, analysis, "Comité du Parti", kind="party-committee", level="district", seat="ninh-thuan/thuan-nam")
    make(PlacePhrase, analysis, "district de Thuan Nam", name="Thuận Nam", kind="district", ids=("ninh-thuan/thuan-nam",))
    make(PlacePhrase, analysis, "province de Ninh Thuan", name="Ninh Thuận", kind="province", ids=("ninh-thuan",))
    assert facts(account_of(analysis)) == {
        ("party-committee/ninh-thuan/thuan-nam", "HAS_JURISDICTION", "ninh-thuan/thuan-nam"),
        ("ninh-thuan/thuan-nam", "LOCATED_IN", "ninh-thuan"),
    }


def test_drafts_become_statements_with_their_sentence_and_trigger() -> None:
    analysis = analysis_of(TEXT)
    person = make(PersonPhrase, analysis, "Ngoc Kim Nam", name="Ngoc Kim Nam")
    event = make(EventPhrase, analysis, "conférence", kind="conference")
    sentence = analysis.sentences[0]
    analysis.drafts.append(Draft("PRESIDES", person, event, sentence, "rule.unmeasured", 0.8, trigger=(event.first - 1, event.first)))
    (statement,) = account_of(analysis).statements
    assert (statement.source, statement.target, statement.rule, statement.confidence) == (
        "ngoc-kim-nam",
        "conference@1",
        "rule.unmeasured",
        0.8,
    )
    assert statement.span.cut(TEXT) == TEXT
    assert statement.trigger is not None
    assert statement.trigger.cut(TEXT) == "une"
