"""What a person gives becomes what the engines take, or an error that says what to give."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.query import TYPES, Parameter, Query
from queries.errors import ParameterError
from queries.parameters import example, take


def query_of(type_: str, **more: object) -> Query:
    return Query("asked", "topic", "What?", "", parameters=(Parameter("x", type_, "what it means", **more),))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("type_", "given_", "taken"),
    [
        ("string", " Nghệ An ", "Nghệ An"),
        ("string", "'; MATCH (n) DETACH DELETE n //", "'; MATCH (n) DETACH DELETE n //"),
        ("int", "12", 12),
        ("int", -3, -3),
        ("float", "0.5", 0.5),
        ("float", 2, 2.0),
        ("boolean", "Yes", True),
        ("boolean", "0", False),
        ("boolean", True, True),
        ("date", "2023", "2023"),
        ("date", "2023-02", "2023-02"),
        ("date", "2024-02-29", "2024-02-29"),
        ("date", date(2023, 5, 1), "2023-05-01"),
        ("strings", "a, b,,c", ["a", "b", "c"]),
        ("strings", ["a", " b "], ["a", "b"]),
        ("any", {"a": 1}, {"a": 1}),
    ],
)
def test_values_become_their_type(type_: str, given_: object, taken: object) -> None:
    assert take(query_of(type_), {"x": given_}) == {"x": taken}


@pytest.mark.parametrize(
    ("type_", "given_"),
    [
        ("string", "  "),
        ("string", 5),
        ("int", "1.5"),
        ("int", "twelve"),
        ("int", True),
        ("float", "nan"),
        ("float", "1e999"),
        ("float", False),
        ("boolean", "maybe"),
        ("boolean", 2),
        ("date", "2023-02-30"),
        ("date", "23-2-1"),
        ("date", "2023-13"),
        ("date", "2023-05-01T00:00"),
        ("date", "0000"),
        ("strings", 5),
        ("strings", ["a", ""]),
    ],
)
def test_what_is_not_of_its_type_is_refused_with_an_example(type_: str, given_: object) -> None:
    with pytest.raises(ParameterError) as caught:
        take(query_of(type_), {"x": given_})
    assert caught.value.message.startswith("x must be ")
    assert f"x={example(query_of(type_).parameters[0])}" in caught.value.hint
    assert caught.value.data == {"parameter": "x", "type": type_}


def test_defaults_fill_in_and_null_counts_as_not_given() -> None:
    query = query_of("int", is_required=False, default=7)
    assert take(query, {}) == take(query, {"x": None}) == {"x": 7}


def test_what_is_missing_or_unknown_is_named() -> None:
    with pytest.raises(ParameterError, match="needs the parameter x"):
        take(query_of("string"), {})
    with pytest.raises(ParameterError, match="no parameter 'y'") as caught:
        take(query_of("string"), {"x": "a", "y": "b"})
    assert caught.value.hint == "Its parameters are: x."


@pytest.mark.parametrize("type_", TYPES)
def test_each_example_would_be_taken(type_: str) -> None:
    for value in example(Parameter("x", type_, "")).replace(" or ", ", ").split(", "):
        take(query_of(type_), {"x": value})


@given(st.text(min_size=1).filter(str.strip))
def test_any_text_is_kept_as_it_is(text: str) -> None:
    assert take(query_of("string"), {"x": text}) == {"x": text.strip()}
