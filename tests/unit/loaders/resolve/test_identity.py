"""Who is who: tables of what is one thing and what is not."""

from itertools import permutations

import pytest

from loaders.resolve.identity import resolve
from loaders.resolve.profiles import Profile


def profile(document: str, label: str, *blocks: str, is_open: bool = False, **marks: str) -> Profile:
    values = {name: tuple(value.split()) for name, value in marks.items()}
    return Profile(document, "x", label, blocks[0], blocks, is_open, values)


def person(document: str, *blocks: str, **marks: str) -> Profile:
    return profile(document, "Person", *(f"person:{block}" for block in blocks), is_open=len(blocks) > 1, **marks)


def conclusion(document: str, **marks: str) -> Profile:
    return profile(document, "Directive", "directive:conclusion-54", **marks)


def event(document: str, organizers: str) -> Profile:
    return profile(document, "Event", "event:conference/2023-06-23", organizers=organizers)


@pytest.mark.parametrize(
    ("profiles", "ids"),
    [
        # one name, nothing that parts them
        ([person("1", "a"), person("2", "a")], ["person/a", "person/a"]),
        ([person("1", "a", provinces="nghe-an"), person("2", "a")], ["person/a", "person/a"]),
        ([person("1", "a", provinces="nghe-an"), person("2", "a", provinces="nghe-an")], ["person/a", "person/a"]),
        # one name in two provinces is two people, until something joins them
        ([person("1", "a", provinces="nghe-an"), person("2", "a", provinces="lao-cai")], ["person/a/nghe-an", "person/a/lao-cai"]),
        (
            [person("1", "a", provinces="nghe-an"), person("2", "a", provinces="lao-cai"), person("3", "a", provinces="lao-cai nghe-an")],
            ["person/a", "person/a", "person/a"],
        ),
        (
            [person("1", "a", provinces="nghe-an", bodies="politburo"), person("2", "a", provinces="lao-cai", bodies="politburo")],
            ["person/a", "person/a"],
        ),
        # provinces that merged in 2025 are one
        ([person("1", "a", provinces="binh-thuan"), person("2", "a", provinces="lam-dong")], ["person/a", "person/a"]),
        # a Cyrillic name is the likeliest of its readings that was met, else its likeliest
        ([person("1", "a", "b"), person("2", "b")], ["person/b", "person/b"]),
        ([person("1", "a", "b"), person("2", "b"), person("3", "a")], ["person/a", "person/b", "person/a"]),
        ([person("1", "a", "b"), person("2", "c")], ["person/a", "person/c"]),
        # a directive that documents know by more or by less
        ([conclusion("1", year="2023", issuer="secretariat"), conclusion("2")], ["conclusion-54/secretariat/2023"] * 2),
        (
            [conclusion("1", year="2023", date="2023-05-09", issuer="secretariat"), conclusion("2", year="2019")],
            ["conclusion-54/secretariat/2023", "conclusion-54/2019"],
        ),
        (
            [
                conclusion("1", issuer="secretariat"),
                conclusion("2", issuer="party-committee/nghe-an", territory="nghe-an"),
                conclusion("3"),
            ],
            ["conclusion-54/secretariat", "conclusion-54/party-committee/nghe-an", "conclusion-54"],
        ),
        (
            [
                conclusion("1", issuer="party-committee/nghe-an", territory="nghe-an"),
                conclusion("2", issuer="party-standing-committee/nghe-an", territory="nghe-an"),
            ],
            ["conclusion-54/party-committee/nghe-an"] * 2,
        ),
        # events: an organizer in common
        ([event("1", "a b"), event("2", "b")], ["conference/2023-06-23/a"] * 2),
        ([event("1", "a"), event("2", "b")], ["conference/2023-06-23/a", "conference/2023-06-23/b"]),
    ],
)
def test_resolve(profiles: list[Profile], ids: list[str]) -> None:
    expected = {each.place: identity for each, identity in zip(profiles, ids, strict=True)}
    for order in permutations(profiles):
        assert {place: identity.id for place, identity in resolve(order).items()} == expected
