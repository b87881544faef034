"""Terms, relations and posts are called as the field calls them."""

import pytest

from ontology.errors import UnknownTermError
from ontology.labels import LANGUAGES, inverse_label_of, label_of, post_label
from ontology.terms import Basis, DirectiveKind, EventKind, Label, Level, OrganizationKind, PlaceKind, Post, Relation

ENUMERATIONS = (Label, Relation, OrganizationKind, DirectiveKind, EventKind, PlaceKind, Post, Level, Basis)


@pytest.mark.parametrize(
    ("post", "kind", "language", "expected"),
    [
        ("head", "party-committee", "vi", "Bí thư"),
        ("head", "party-committee", "en", "Secretary"),
        ("head", "party-committee", "fr", "secrétaire"),
        ("head", "party-committee", "ru", "секретарь"),
        ("standing-deputy", "party-committee", "vi", "Phó Bí thư Thường trực"),
        ("head", "peoples-council", "vi", "Chủ tịch"),
        ("head", "peoples-council", "ru", "председатель"),
        ("head", "mass-mobilization-commission", "vi", "Trưởng ban"),
        ("head", "inspection-commission", "vi", "Chủ nhiệm"),
        ("deputy", "ministry", "vi", "Thứ trưởng"),
        ("deputy", "ministry", "fr", "vice-ministre"),
        ("head", "central-committee", "ru", "генеральный секретарь"),
        ("head", "court", "vi", "Chánh án"),
        ("head", "foreign-body", "en", "head"),
        ("political-commissar", "military-command", "vi", "chính ủy"),
        ("head", None, "en", "head"),
    ],
)
def test_post_label(post: str, kind: str | None, language: str, expected: str) -> None:
    assert post_label(post, kind, language) == expected


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("enumeration", ENUMERATIONS)
def test_every_term_has_a_label(enumeration: type, language: str) -> None:
    assert all(label_of(term, language).strip() for term in enumeration)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_post_has_a_label_in_every_kind_of_body(language: str) -> None:
    assert all(post_label(post, kind, language).strip() for post in Post for kind in OrganizationKind)
    assert all(inverse_label_of(relation, language).strip() for relation in Relation)


def test_a_member_says_which_scheme_it_belongs_to() -> None:
    assert label_of(Level.PROVINCE) == "provincial"
    assert label_of(PlaceKind.PROVINCE) != label_of(Level.PROVINCE)
    assert label_of("other", scheme="Post") == "other post"
    assert label_of("other", scheme="OrganizationKind") == "Other organization"


@pytest.mark.parametrize(
    "ask",
    [
        lambda: label_of("no-such-term"),
        lambda: label_of("head", scheme="Level"),
        lambda: label_of("head", "de"),
        lambda: inverse_label_of("HELPS"),
        lambda: post_label("boss", None),
        lambda: post_label("head", "club"),
    ],
)
def test_unknown_words_are_refused(ask) -> None:
    with pytest.raises(UnknownTermError):
        ask()
