"""Pairs that may be one thing: what becomes a candidate, what does not, and laws of their scores."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.resolve.candidates import Candidate, Tenure, candidates
from loaders.resolve.identities import Member
from loaders.resolve.identity import resolve
from loaders.resolve.profiles import Profile
from tests.support.profiles import conclusion, event, person


def found(*profiles: Profile) -> list[Candidate]:
    """The candidates that identity leaves of these profiles."""
    identities = resolve(profiles)
    return candidates([Member(each, identities[each.place].id) for each in profiles], ())


@pytest.mark.parametrize(
    ("profiles", "pairs"),
    [
        # namesakes in two provinces
        ([person("1", "a", provinces="nghe-an"), person("2", "a", provinces="lao-cai")], [("person/a/lao-cai", "person/a/nghe-an")]),
        # and one of whom no post tells, while each of the two is met once
        (
            [person("1", "a", provinces="nghe-an"), person("2", "a", provinces="lao-cai"), person("3", "a")],
            [("person/a", "person/a/lao-cai"), ("person/a", "person/a/nghe-an"), ("person/a/lao-cai", "person/a/nghe-an")],
        ),
        # who was joined is no candidate
        ([person("1", "a"), person("2", "a", provinces="nghe-an")], []),
        ([person("1", "a"), person("2", "b")], []),
        # two spellings in Cyrillic alone that share a reading; none where one name was met in Latin letters
        ([person("1", "a", "b"), person("2", "c", "b")], [("person/a", "person/c")]),
        ([person("1", "a", "b"), person("2", "c", "d")], []),
        ([person("1", "a", "b"), person("2", "c", "b"), person("3", "b")], []),
        # a directive named without what tells two apart; two of one issuer in two years; two issuers
        (
            [conclusion("1", issuer="secretariat"), conclusion("2", issuer="politburo"), conclusion("3")],
            [("conclusion-54", "conclusion-54/politburo"), ("conclusion-54", "conclusion-54/secretariat")],
        ),
        ([conclusion("1", issuer="secretariat", year="2022"), conclusion("2", issuer="secretariat", year="2023")], []),
        ([conclusion("1", issuer="secretariat", year="2022"), conclusion("2", issuer="politburo", year="2023")], []),
        # events of one kind and day: bodies of one territory, and of two
        (
            [event("1", "party-committee/nghe-an"), event("2", "peoples-committee/nghe-an")],
            [("conference/2023-06-23/party-committee/nghe-an", "conference/2023-06-23/peoples-committee/nghe-an")],
        ),
        ([event("1", "party-committee/nghe-an"), event("2", "party-committee/lao-cai")], []),
        ([event("1", "politburo"), event("2", "secretariat")], []),
    ],
)
def test_what_becomes_a_candidate(profiles: list[Profile], pairs: list[tuple[str, str]]) -> None:
    assert sorted((each.one, each.other) for each in found(*profiles)) == pairs


HEAD, MEMBER = "head", ""


@pytest.mark.parametrize(
    ("tenures", "pairs"),
    [
        # one post, and a name that lacks a syllable or has another letter
        ([("nguyen-thi-thu-ha", "front", HEAD), ("nguyen-thu-ha", "front", HEAD)], [("nguyen-thi-thu-ha", "nguyen-thu-ha")]),
        ([("lo-van-phuong", "front", HEAD), ("lo-van-phong", "front", HEAD)], [("lo-van-phong", "lo-van-phuong")]),
        # another post, another family or given name, two letters, two syllables
        ([("lo-van-phuong", "front", HEAD), ("lo-van-phong", "front", MEMBER)], []),
        ([("lo-van-phuong", "front", HEAD), ("lo-van-phong", "union", HEAD)], []),
        ([("nguyen-thu-ha", "front", HEAD), ("thu-ha", "front", HEAD)], []),
        ([("lo-van-phuong", "front", HEAD), ("lo-van-thanh", "front", HEAD)], []),
        ([("lo-van-phuong", "front", HEAD), ("la-van-phong", "front", HEAD)], []),
        # a body whose province no one states, and its holder's other post
        ([("a", "party-committee@d", HEAD), ("a", "party-committee/nghe-an", HEAD)], [("party-committee/nghe-an", "party-committee@d")]),
        ([("a", "party-committee@d", HEAD), ("a", "peoples-council/nghe-an", HEAD)], []),
        ([("a", "party-committee@d", HEAD), ("b", "party-committee/nghe-an", HEAD)], []),
        ([("a", "party-committee@d", HEAD), ("a", "party-committee@e", HEAD)], []),
    ],
)
def test_who_holds_what_makes_candidates(tenures: list[tuple[str, str, str]], pairs: list[tuple[str, str]]) -> None:
    names = {name for name, _, _ in tenures}
    found = candidates((), [Tenure(f"person/{name}", body, post) for name, body, post in tenures])
    expected = [tuple(f"person/{each}" if each in names else each for each in pair) for pair in pairs]
    assert [(each.one, each.other) for each in found] == expected


def test_more_reasons_make_a_pair_likelier_and_are_all_told() -> None:
    one = [Tenure("person/a", "party-committee@d", HEAD), Tenure("person/a", "party-committee/nghe-an", HEAD)]
    other = [Tenure("person/b", "party-committee@d", "deputy"), Tenure("person/b", "party-committee/nghe-an", MEMBER)]
    alone, both = candidates((), one), candidates((), one + other)
    assert [len(each.reasons) for each in (*alone, *both)] == [1, 2]
    assert alone[0].score < both[0].score < 1
    assert both[0].reasons[0] == alone[0].reasons[0]


_NAMES = st.sampled_from(["a", "b", "a-b-c", "a-bb-c", "a-c"])
_PROFILES = st.lists(st.tuples(_NAMES, st.sampled_from(["", "nghe-an", "lao-cai"])), max_size=6).map(
    lambda each: [person(str(n), name, **({"provinces": place} if place else {})) for n, (name, place) in enumerate(each)]
)
_BODIES = st.sampled_from(["party-committee@d", "party-committee/nghe-an", "politburo"])
_TENURES = st.lists(st.builds(Tenure, _NAMES.map(lambda n: f"person/{n}"), _BODIES, st.sampled_from([HEAD, MEMBER])), max_size=6)


@given(_PROFILES, _TENURES)
def test_order_has_no_influence_and_scores_are_shares(profiles: list[Profile], tenures: list[Tenure]) -> None:
    identities = resolve(profiles)
    members = [Member(each, identities[each.place].id) for each in profiles]
    pairs = candidates(members, tenures)
    assert candidates(members[::-1], [*tenures[::-1], *tenures]) == pairs
    assert all(each.one < each.other and 0 < each.score < 1 and each.reasons for each in pairs)
    assert len({(each.one, each.other) for each in pairs}) == len(pairs)
    assert [each.score for each in pairs] == sorted((each.score for each in pairs), reverse=True)
