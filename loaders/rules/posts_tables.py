"""Posts in tables.

Either a column's heading is a title ("Head"), and a row names a body and, in that column, a person; or a row names one person and, in
other columns, his posts, of which the headings may say since or until when they are held.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from loaders.phrases import BodyPhrase, DatePhrase, Draft, Heading, LineKind, PersonPhrase, PostPhrase, Sentence
from loaders.rules.bodies_words import Words
from loaders.rules.posts_drafts import draft_of
from loaders.rules.posts_gaps import Gap
from loaders.rules.posts_groups import Group
from loaders.rules.posts_headings import date_by_heading
from loaders.rules.posts_listed import held_by
from loaders.rules.posts_marks import SINCE, UNTIL
from loaders.rules.posts_persons import persons_of

_BAR = "|"
_HEADER_BACK = 20


@dataclass(frozen=True, slots=True)
class _Cell:
    first: int
    last: int


def table_posts(words: Words, earlier: Sequence[Sentence], headings: Sequence[Heading] = ()) -> list[Draft]:
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
                drafts.append(_draft(words, post, person, body, headings))
    return drafts


def row_posts(words: Words, groups: list[Group], earlier: Sequence[Sentence]) -> list[tuple[Group, Gap]]:
    """The posts in the other cells of a table's row that names one person, with the times that their columns' headings tell."""
    persons = persons_of(words)
    if words.sentence.line.kind is not LineKind.TABLE_ROW or len(persons) != 1:
        return []
    cells = _cells(words.sentence)
    own = next((cell for cell in cells if cell.first <= persons[0].first < cell.last), None)
    if own is None or any(own.first <= group.first < own.last for group in groups):
        return []
    top = _top(earlier)
    heads = _cells(top) if top is not None else []
    for group in groups:
        group.persons = [persons[0]]
        column = next((i for i, cell in enumerate(cells) if cell.first <= group.first < cell.last), len(heads))
        if top is not None and column < len(heads):
            _date_column(group, Words(top), heads[column])
    return [(group, Gap(_BAR)) for group in groups]


def _date_column(group: Group, top: Words, head: _Cell) -> None:
    """Give a column's posts the day that its heading tells ("Post until 30 June 2025": no longer held)."""
    dates = [date for date in top.sentence.of(DatePhrase) if head.first <= date.first < head.last]
    told = [m for at in range(head.first, head.last) for m in (*top.options("post.modifier", at), *top.options("list", at))]
    is_former = any(match.entry.term in ("former", "before") for match in told)
    for title in group.titles:
        title.phrase.is_former = title.phrase.is_former or is_former
    for date in dates[:1]:
        before = {top.key(at) for at in range(head.first, date.first)}
        for title in group.titles:
            if before & UNTIL:
                title.phrase.until, title.phrase.is_former = date.iso, True
            elif before & SINCE:
                title.phrase.since = date.iso


def _draft(words: Words, post: PostPhrase, person: PersonPhrase, body: BodyPhrase, headings: Sequence[Heading]) -> Draft:
    held = PostPhrase(words.sentence, person.first, person.last, post.post, body, persons=[person])
    date_by_heading(held, headings)
    return draft_of(words.sentence, held_by(held, person, ""), person, "post.table", confidence=0.8)


def _cells(sentence: Sentence) -> list[_Cell]:
    """The cells of a row, without empty ones at its ends."""
    bars = [-1, *(i for i, token in enumerate(sentence.tokens) if token.text == _BAR), len(sentence.tokens)]
    cells = [_Cell(left + 1, right) for left, right in pairwise(bars)]
    return [cell for place, cell in enumerate(cells) if cell.first < cell.last or 0 < place < len(cells) - 1]


def _header(earlier: Sequence[Sentence]) -> dict[int, PostPhrase] | None:
    """The titled columns of the table that a row belongs to."""
    top = _top(earlier)
    if top is None or persons_of(Words(top)):
        return None
    cells = _cells(top)
    titled = {i: post for i, cell in enumerate(cells) if (post := _titled(top, cell)) is not None}
    return titled or None


def _titled(top: Sentence, cell: _Cell) -> PostPhrase | None:
    """The post that a column's heading names; there a noun that elsewhere is a verb is one too ("Dirigeant")."""
    named = next((post for post in top.of(PostPhrase) if cell.first <= post.first and post.last <= cell.last), None)
    whole = next((match for match in Words(top).options("post", cell.first) if match.last == cell.last), None)
    return named or (PostPhrase(top, whole.first, whole.last, whole.entry.term) if whole is not None else None)


def _top(earlier: Sequence[Sentence]) -> Sentence | None:
    """The first row of the table that a row belongs to."""
    top: Sentence | None = None
    for sentence in earlier[:_HEADER_BACK]:
        if sentence.line.kind is not LineKind.TABLE_ROW and not any(token.text == _BAR for token in sentence.tokens):
            break
        top = sentence
    return top
