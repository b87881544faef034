"""Lexicon words are the tokens that texts have: elided words keep their apostrophe wherever a pattern cuts them off."""

import pytest

from loaders.lexicon import CATEGORIES, LANGUAGES, entries, expand, read_file
from loaders.matcher import Matcher
from loaders.tokens import tokenise


@pytest.mark.parametrize(
    ("say", "text", "is_found"),
    [
        ("de l'", "la loi de l'Assemblée", True),
        ("s' est tenu", "le congrès s'est tenu hier", True),
        ("programme d' action", "un programme d'action", True),
        ("de l'", "la loi de la ville", False),
    ],
)
def test_elided_words_match(tmp_path, say, text, is_found):
    path = tmp_path / "words.yaml"
    path.write_text(f'purpose: A test.\ncategory: connector\nentries:\n  - term: word\n    say: ["{say}"]\n', encoding="utf-8")
    assert bool(Matcher(read_file(path, "fr")).all(tokenise(text))) is is_found


@pytest.mark.parametrize(
    ("pattern", "ways"),
    [("a (b|c)", ["a b", "a c"]), ("a [b]", ["a b", "a"]), ("(a|b) (c|d)", ["a c", "a d", "b c", "b d"])],
)
def test_patterns_expand(pattern, ways):
    assert expand(pattern) == ways


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_is_of_a_known_category(language):
    assert {entry.category for entry in entries(language)} <= CATEGORIES.keys()
