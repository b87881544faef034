"""Who is who: tables of what is one thing and what is not."""

from itertools import permutations

import pytest

from loaders.resolve.identity import resolve
from loaders.resolve.profiles import Profile
from tests.support.profiles import conclusion, event, person


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
        # the symbol says whether the centre or a province issued it: what else is unnamed joins only its like
        (
            [
                conclusion("1", issuer="secretariat", seat="centre"),
                conclusion("2", issuer="party-committee/nghe-an", territory="nghe-an", seat="local"),
                conclusion("3", seat="centre"),
                conclusion("4", seat="local"),
                conclusion("5"),
            ],
            [
                "conclusion-54/secretariat",
                "conclusion-54/party-committee/nghe-an",
                "conclusion-54/secretariat",
                "conclusion-54/party-committee/nghe-an",
                "conclusion-54",
            ],
        ),
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
        # of several candidates the one that most documents mean, and none where they are even
        (
            [*(conclusion(n, year="2013", issuer="politburo") for n in "123"), conclusion("4", issuer="fatherland-front"), conclusion("5")],
            [*["conclusion-54/politburo/2013"] * 3, "conclusion-54/fatherland-front", "conclusion-54/politburo/2013"],
        ),
        (
            [conclusion("1", issuer="secretariat"), conclusion("2", issuer="politburo"), conclusion("3"), conclusion("4")],
            ["conclusion-54/secretariat", "conclusion-54/politburo", "conclusion-54", "conclusion-54"],
        ),
        # a bare mention means its own province's directive or a central one, no other province's
        (
            [conclusion("1", issuer="peoples-council/nghe-an", territory="nghe-an"), conclusion("2", home="lao-cai")],
            ["conclusion-54/peoples-council/nghe-an", "conclusion-54"],
        ),
        (
            [conclusion("1", issuer="peoples-council/nghe-an", territory="nghe-an"), conclusion("2", home="nghe-an")],
            ["conclusion-54/peoples-council/nghe-an"] * 2,
        ),
        (
            [conclusion("1", issuer="politburo"), conclusion("2", home="lao-cai")],
            ["conclusion-54/politburo"] * 2,
        ),
        (
            [conclusion("1", issuer="front/nghe-an", territory="nghe-an"), conclusion("2", home="lao-cai", year="2017", date="2017-01-02")],
            ["conclusion-54/front/nghe-an", "conclusion-54/2017"],
        ),
        # a province known from the symbol joins a body of it, and parts it from another's
        (
            [
                conclusion("1", issuer="party-committee/nghe-an/vinh", territory="nghe-an/vinh"),
                conclusion("2", territory="nghe-an"),
                conclusion("3", territory="lao-cai"),
            ],
            ["conclusion-54/party-committee/nghe-an/vinh", "conclusion-54/party-committee/nghe-an/vinh", "conclusion-54/lao-cai"],
        ),
        # namesakes at the centre and in a commune are two; at the centre and in a province they may be one
        (
            [person("1", "a", bodies="ministry-of-health"), person("2", "a", provinces="nghe-an", bodies="party-committee/nghe-an/vinh/x")],
            ["person/a", "person/a/nghe-an"],
        ),
        (
            [person("1", "a", bodies="ministry-of-health"), person("2", "a", provinces="nghe-an", bodies="party-committee/nghe-an")],
            ["person/a", "person/a"],
        ),
        # of namesakes, one of whom no post tells is who most documents mean
        (
            [*(person(n, "a", provinces="nghe-an") for n in "12"), person("3", "a", provinces="lao-cai"), person("4", "a")],
            ["person/a/nghe-an", "person/a/nghe-an", "person/a/lao-cai", "person/a/nghe-an"],
        ),
        # events: an organizer in common
        ([event("1", "a b"), event("2", "b")], ["conference/2023-06-23/a"] * 2),
        ([event("1", "a"), event("2", "b")], ["conference/2023-06-23/a", "conference/2023-06-23/b"]),
    ],
)
def test_resolve(profiles: list[Profile], ids: list[str]) -> None:
    expected = {each.place: identity for each, identity in zip(profiles, ids, strict=True)}
    first = resolve(profiles)
    assert {place: identity.id for place, identity in first.items()} == expected
    for order in permutations(profiles):
        assert resolve(order) == first


@pytest.mark.parametrize(
    ("profiles", "words"),
    [
        ([person("1", "a")], "no namesake"),
        ([person("1", "a", provinces="nghe-an"), person("2", "a")], "no posts in different provinces"),
        ([person("1", "b", "a"), person("2", "a")], "reading of a Cyrillic spelling"),
        ([conclusion("1", year="2023", issuer="secretariat"), conclusion("2", year="2023")], "same kind, number and year"),
        ([conclusion("1", year="2023", issuer="secretariat"), conclusion("2")], "one candidate"),
        ([event("1", "a b"), event("2", "b")], "an organizer in common"),
    ],
)
def test_a_join_says_why(profiles: list[Profile], words: str) -> None:
    assert any(words in identity.reason for identity in resolve(profiles).values())
