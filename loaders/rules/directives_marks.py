"""The small words beside a directive's number: signs for number, links to date and issuer, self-reference. Words stand in the lexicons."""

from collections.abc import Mapping
from functools import cache

from loaders.lexicon import entries
from loaders.matcher import Matcher
from loaders.matchindex import MatchIndex
from loaders.phrases import DirectivePhrase, Sentence


@cache
def _matcher(language: str, category: str, term: str) -> Matcher:
    return Matcher(entry for entry in entries(language) if entry.category == category and entry.term == term)


def _ends(sentence: Sentence, term: str, category: str) -> Mapping[int, int]:
    """Where each mark ``term`` of the sentence ends, by its first token; a sentence that was not matched yet is matched here."""
    if sentence.matches:
        return sentence.found.ends_of(category, term)
    found = _matcher(sentence.language, category, term).all(sentence.tokens, is_exact=sentence.is_exact)
    return MatchIndex(found).ends_of(category, term)


def mark_at(sentence: Sentence, place: int, term: str, *, category: str = "directive.mark") -> int:
    """How many tokens the longest mark ``term`` takes at ``place``: 0 where none stands there."""
    found = sentence.found
    ends = found.ends_of(category, term) if found.matches else _ends(sentence, term, category)
    end = ends.get(place)
    return end - place if end is not None else 0


def mark_before(sentence: Sentence, place: int, term: str, *, category: str = "directive.mark") -> int:
    """How many tokens the longest mark ``term`` that ends at ``place`` takes: 0 where none stands there."""
    ends = _ends(sentence, term, category)
    if ends:
        for first in range(max(0, place - 4), place):
            if ends.get(first) == place:
                return place - first
    return 0


def has_mark(sentence: Sentence, first: int, last: int, term: str, *, category: str = "directive.mark") -> bool:
    """Whether a mark ``term`` begins between ``first`` and ``last``."""
    return any(first <= place < last for place in _ends(sentence, term, category))


def marks_between(sentence: Sentence, first: int, last: int, term: str, *, category: str = "directive.mark") -> list[tuple[int, int]]:
    """First and last token of every mark ``term`` that begins between ``first`` and ``last``, in order."""
    return [(place, end) for place, end in _ends(sentence, term, category).items() if first <= place < last]


def kind_word(phrase: DirectivePhrase) -> str:
    """The lemmas of the word that a directive is called by, which in translation may mean two kinds; empty for a number alone."""
    kinds = [m for m in phrase.sentence.found.beginning(phrase.first) if m.entry.category == "directive.kind"]
    last = max((m.last for m in kinds), default=phrase.first)
    return " ".join(token.lemma for token in phrase.sentence.tokens[phrase.first : last])
