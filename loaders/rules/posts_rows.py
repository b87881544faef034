"""Rows of lists: a title and a colon before all its holders ("Phó Chủ tịch: A (Thường trực), B"), a title that closes a row."""

from collections.abc import Sequence

from loaders.phrases import DatePhrase, LineKind, PersonPhrase
from loaders.rules.bodies_words import Words
from loaders.rules.posts_groups import Group

_OPENING = 3
_ROWS = frozenset({LineKind.LIST_ROW, LineKind.TABLE_ROW, LineKind.FIELD})
_SIGNS = frozenset({":", "-", "–", "—"})


def row_persons(words: Words, group: Group, persons: Sequence[PersonPhrase]) -> list[PersonPhrase]:
    """All persons of a line that opens with one title and a colon, where nothing but names, commas and brackets follows; else none."""
    if group.first > _OPENING or words.key(group.last) not in _SIGNS or len(group.titles) != 1:
        return []
    listed = [person for person in persons if person.first > group.last]
    at = group.last + 1
    for person in listed:
        if not _is_plain(words, at, person.first):
            return []
        at = person.last
    is_closed = _is_plain(words, at, len(words.tokens)) or (group.is_plural and words.key(at) == ",")
    return listed if len(listed) > 1 and is_closed else []


def _is_plain(words: Words, first: int, last: int) -> bool:
    """Whether only commas, "and", honorifics and brackets without a title stand in between."""
    at = first
    depth = 0
    while at < last:
        token = words.tokens[at]
        depth += (token.text == "(") - (token.text == ")")
        honorific = words.longest(("honorific",), at)
        if words.options("post", at) and not words.options("post.modifier", at):
            return False
        if depth == 0 and token.text not in (",", ")", ".", ";") and words.connector(at) != "and" and honorific is None:
            return words.sentence.covered(at, DatePhrase) is not None
        at = honorific.last if honorific is not None else at + 1
    return True


def closes_row(words: Words, first: int, last: int) -> bool:
    """Whether a dash or colon sets off what ends a row of a list ("A, head of X – *member*;"), behind other words than a name."""
    is_set_off = words.sentence.line.kind in _ROWS and words.key(first - 1) in (":", "-", "–") and not words.tokens[first].is_glued
    if not is_set_off or any(token.is_word for token in words.tokens[last:]):
        return False
    return words.sentence.covered(first - 2, PersonPhrase) is None
