"""Posts in tables: a column whose heading is a title ("Head"), and rows that name a body and, in that column, a person."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from loaders.phrases import BodyPhrase, Draft, LineKind, PersonPhrase, PostPhrase, Sentence
from loaders.rules.bodies_words import Words
from loaders.rules.posts_drafts import draft_of
from loaders.rules.posts_persons import persons_of

_BAR = "|"
_HEADER_BACK = 20


@dataclass(frozen=True, slots=True)
class _Cell:
    first: int
    last: int


def table_posts(words: Words, earlier: Sequence[Sentence]) -> list[Draft]:
    """The posts of a table's row: each person in a titled column holds that post in the body that the row names first."""
    if words.sentence.line.kind is not LineKind.TABLE_ROW or not (persons := persons_of(words)):
        return []
    cells = _cells(words.sentence)
    body = next((b for b in words.sentence.of(BodyPhrase) if cells and b.first >= cells[0].first and b.last <= cells[0].last), None)
    header = _header(earlier)
    if body is None or header is None:
        return []
    drafts: list[Draft] = []
    for column, post in header.items():
        if column >= len(cells):
            continue
        for person in persons:
            if cells[column].first <= person.first and person.last <= cells[column].last and not post.is_member:
                drafts.append(_draft(words, post, person, body))
    return drafts


def _draft(words: Words, post: PostPhrase, person: PersonPhrase, body: BodyPhrase) -> Draft:
    held = PostPhrase(words.sentence, person.first, person.last, post.post, body, persons=[person])
    return draft_of(words.sentence, held, person, "post.table", confidence=0.8)


def _cells(sentence: Sentence) -> list[_Cell]:
    """The cells of a row, without empty ones at its ends."""
    bars = [-1, *(i for i, token in enumerate(sentence.tokens) if token.text == _BAR), len(sentence.tokens)]
    cells = [_Cell(left + 1, right) for left, right in pairwise(bars)]
    return [cell for place, cell in enumerate(cells) if cell.first < cell.last or 0 < place < len(cells) - 1]


def _header(earlier: Sequence[Sentence]) -> dict[int, PostPhrase] | None:
    """The titled columns of the table that a row belongs to."""
    top: Sentence | None = None
    for sentence in earlier[:_HEADER_BACK]:
        if sentence.line.kind is not LineKind.TABLE_ROW:
            break
        top = sentence
    if top is None or persons_of(Words(top)):
        return None
    cells = _cells(top)
    titled = {i: p for i, cell in enumerate(cells) for p in top.of(PostPhrase) if cell.first <= p.first and p.last <= cell.last}
    return titled or None
