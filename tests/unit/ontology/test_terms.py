"""The closed vocabulary says what the guide to facts says."""

import pytest

from ontology.terms import (
    ATTRIBUTES,
    BOOKKEEPING,
    EDGE_ATTRIBUTES,
    ENDS,
    ENTITY_LABELS,
    INTERNAL_ATTRIBUTES,
    INTERNAL_EDGE_ATTRIBUTES,
    TENURES,
    DirectiveKind,
    EventKind,
    Label,
    Level,
    OrganizationKind,
    Post,
    Relation,
)


@pytest.mark.parametrize(
    ("relation", "source", "target", "is_allowed"),
    [
        ("PRESIDES", "Person", "Organization", True),
        ("PRESIDES", "Person", "Event", True),
        ("PRESIDES", "Person", "Programme", True),
        ("PRESIDES", "Organization", "Event", False),
        ("HOLDS_POST", "Person", "Event", False),
        ("IMPLEMENTS", "Organization", "Directive", True),
        ("IMPLEMENTS", "Directive", "Directive", True),
        ("IMPLEMENTS", "Directive", "Organization", False),
        ("IMPLEMENTS", "Person", "Directive", False),
        ("ATTENDS", "Organization", "Event", True),
        ("ATTENDS", "Person", "Event", True),
        ("ORGANIZES", "Person", "Event", False),
        ("SUCCEEDS", "Person", "Person", True),
        ("SUCCEEDS", "Organization", "Organization", False),
        ("MENTIONS", "Document", "Programme", True),
        ("MENTIONS", "Document", "Document", False),
        ("IN_BLOCK", "Person", "Block", True),
    ],
)
def test_ends(relation: str, source: str, target: str, is_allowed: bool) -> None:
    assert ((Label(source), Label(target)) in ENDS[Relation(relation)]) is is_allowed


def test_every_relation_has_ends_and_every_label_attributes() -> None:
    assert set(ENDS) == set(Relation)
    assert all(ENDS.values())
    assert set(ATTRIBUTES) == set(Label)


def test_bookkeeping_is_no_entity() -> None:
    assert not set(BOOKKEEPING) & set(ENTITY_LABELS)
    assert Label.DOCUMENT not in ENTITY_LABELS


def test_internal_attributes_are_attributes() -> None:
    assert all(keys <= ATTRIBUTES[label] for label, keys in INTERNAL_ATTRIBUTES.items())
    assert {"text", "account", "resolved"} <= INTERNAL_ATTRIBUTES[Label.DOCUMENT]


def test_what_a_load_keeps_is_internal() -> None:
    assert INTERNAL_EDGE_ATTRIBUTES < EDGE_ATTRIBUTES
    assert "parts" in INTERNAL_EDGE_ATTRIBUTES
    assert not {"post", "since", "until", "confidence", "rules"} & INTERNAL_EDGE_ATTRIBUTES


def test_posts_and_levels_stand_highest_first() -> None:
    assert list(Level) == ["central", "province", "district", "commune"]
    posts = list(Post)
    assert posts.index(Post.HEAD) < posts.index(Post.STANDING_DEPUTY) < posts.index(Post.DEPUTY) < posts.index(Post.MEMBER)


def test_members_are_the_terms() -> None:
    assert Relation.PART_OF == "PART_OF"
    assert Label.ORGANIZATION == "Organization"
    assert OrganizationKind.PEOPLES_COUNCIL == "peoples-council"
    assert DirectiveKind.STATUTE == "statute"
    assert EventKind.WORKING_SESSION == "working-session"
    assert set(TENURES) == {"PRESIDES", "HOLDS_POST", "MEMBER_OF"}
