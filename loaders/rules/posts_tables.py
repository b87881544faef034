"""Posts in tables.

Either a column's heading is a title ("Head"), and a row names a body and, in that column, a person; or a heading is a title with its
body ("Chair of the Council"), and a row names the years; or a row names one person and, in other columns, his posts, of which the
headings, or a cell of years, may say since or until when they are held.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from loaders.phrases import BodyPhrase, DatePhrase, Draft, Heading, LineKind, PersonPhrase, PostPhrase, Sentence
from loaders.rules.bodies_words import Words
from loaders.rules.posts_drafts import draft_of
from loaders.rules.posts_gaps import Gap
from loaders.rules.posts_groups import Group
from loaders.rules.posts_headings import date_by_heading
from loaders.rules.posts_listed import held_at, held_by
from loaders.rules.posts_marks import SINCE, UNTIL, is_marked
from loaders.rules.posts_persons import persons_of
from loaders.rules.posts_times import close_post, year_of

_BAR = "|"
_HEADER_BACK = 20
_BESIDE = 2


@dataclass(frozen=True, slots=True)
class _Cell:
    first: int
    last: int


def table_posts(words: Words, earlier: Sequence[Sentence], headings: Sequence[Heading] = ()) -> list[Draft]:
    """The posts of a table's row: each person in a titled column holds that post, in the body that the row names first or the column's."""
    if words.sentence.line.kind is not LineKind.TABLE_ROW or not (persons := persons_of(words)):
        return []
    cells = _cells(words.sentence)
    body = next((b for b in words.sentence.of(BodyPhrase) if cells and b.first >= cells[0].first and b.last <= cells[0].last), None)
    header = _header(earlier)
    drafts: list[Draft] = []
    for column, post in (header or {}).items():
        held_in = body or post.body
        if column >= len(cells) or held_in is None:
            continue
        for person in persons:
            if cells[column].first <= person.first and person.last <= cells[column].last and not post.is_member:
                drafts.append(_draft(words, replace(post, body=held_in), person, (headings, earlier)))
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
        _date_row(words, group, earlier)
    return [(group, Gap(_BAR)) for group in groups]


def _date_row(words: Words, group: Group, earlier: Sequence[Sentence]) -> None:
    """Give a row's posts the years that a cell of it tells, where nothing else dates them."""
    years = _years(words)
    for title in group.titles if years is not None else ():
        phrase = title.phrase
        if years is not None and phrase.since is None and phrase.until is None:
            dated = held_at(words, phrase, years)
            phrase.since, phrase.until = dated.since, dated.until
            close_post(phrase, year_of(words.sentence, earlier))


def _years(words: Words) -> DatePhrase | None:
    """The years of a row: a cell that holds a range, or a date behind "since" or "until", and no more than a word besides."""
    for cell in _cells(words.sentence):
        dates = [date for date in words.sentence.of(DatePhrase) if cell.first <= date.first and date.last <= cell.last]
        is_alone = len(dates) == 1 and cell.last - cell.first - (dates[0].last - dates[0].first) <= _BESIDE
        if is_alone and (dates[0].until is not None or is_marked(words, dates[0], SINCE | UNTIL)):
            return dates[0]
    return None


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


def _draft(words: Words, post: PostPhrase, person: PersonPhrase, above: tuple[Sequence[Heading], Sequence[Sentence]]) -> Draft:
    """``above``: the headings over the row, and the sentences before it."""
    held = PostPhrase(words.sentence, person.first, person.last, post.post, post.body, is_former=post.is_former, persons=[person])
    if post.post == "head" and any(p.post == "acting-head" for p in words.sentence.of(PostPhrase) if 0 <= person.first - p.last <= 1):
        held.post = "acting-head"
    year = year_of(words.sentence, above[1])
    if (years := _years(words)) is not None:
        held = held_at(words, held, years)
        close_post(held, year)
    date_by_heading(held, above[0])
    return draft_of(words.sentence, held_by(held, person, year), person, "post.table", confidence=0.8)


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
