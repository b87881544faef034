"""The index of a sentence's matches: by category, by where they begin and end, and abbreviations only in capitals."""

import pytest

from loaders.matcher import matcher_for
from loaders.matchindex import MatchIndex
from loaders.sentences import sentences_of
from loaders.tokens import tokenise

TEXT = "The Standing Committee of the Provincial Party Committee issued a decision and the committee issued a plan."


def index_of(text: str, language: str = "en") -> MatchIndex:
    return MatchIndex(matcher_for(language).all(tokenise(text)))


@pytest.mark.parametrize("category", ["body.head", "frame", "post.link", "programme"])
def test_a_category_has_its_matches_in_their_order(category: str) -> None:
    index = index_of(TEXT)
    assert list(index.of(category)) == [match for match in index.matches if match.entry.category == category]


def test_places_have_the_matches_that_begin_and_end_there() -> None:
    index = index_of(TEXT)
    for place in range(len(tokenise(TEXT)) + 1):
        assert list(index.beginning(place)) == [match for match in index.matches if match.first == place]
        assert list(index.ending(place)) == [match for match in index.matches if match.last == place]


def test_the_longest_of_a_term_is_found_and_no_other_term() -> None:
    index = index_of("the People's Committee of the province")
    longest = max((m for m in index.matches if m.first == 1), key=lambda match: match.last)
    assert index.ends_of(longest.entry.category, longest.entry.term)[1] == longest.last
    assert not index.ends_of(longest.entry.category, "no-such-term")
    assert 2 not in index.ends_of(longest.entry.category, longest.entry.term)


@pytest.mark.parametrize(("text", "is_found"), [("UBND họp", True), ("Ubnd họp", False)])
def test_an_abbreviation_is_one_only_in_capitals(text: str, is_found: bool) -> None:
    tokens = tokenise(text)
    index = MatchIndex(matcher_for("vi").all(tokens))
    assert bool(index.cased(tokens)["body.name"].get(0) or index.cased(tokens)["body.head"].get(0)) is is_found
    assert any(match.entry.is_abbreviation for match in index.beginning(0))


def test_a_sentence_builds_its_index_anew_when_its_matches_are_replaced() -> None:
    (sentence,) = sentences_of("The committee issued a plan in the province of Nghe An.")
    assert not sentence.found.of("frame")
    sentence.matches = matcher_for("en").all(sentence.tokens)
    assert sentence.found.of("frame")
    assert sentence.found is sentence.found
