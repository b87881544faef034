"""What the heading of a list says of all posts listed below: the day from which they count, and the term for which they are held.

::

    "are appointed from 1 July:" · "the Committee voted the following into office:" · "(posts as of 1 July 2025)" · "(2021-2026 term)"
"""

from collections.abc import Iterator, Sequence

from loaders.phrases import BodyPhrase, DatePhrase, DirectivePhrase, LineKind, PersonPhrase, PostPhrase, Sentence
from loaders.rules.bodies_words import Words
from loaders.rules.discourse_dates import own_days
from loaders.rules.posts_days import told_day, told_term
from loaders.rules.posts_marks import is_effective

_ROWS = frozenset({LineKind.LIST_ROW, LineKind.TABLE_ROW, LineKind.FIELD})
_RUNNING = frozenset({LineKind.PARAGRAPH, LineKind.HEADLINE})
_BACK = 30
_SHORT = 16
_LONGEST = 6

Listed = tuple[str | None, str | None]
"""``since`` and ``until`` of what is listed, ISO."""


def listed_times(phrase: PostPhrase, earlier: Sequence[Sentence]) -> Listed:
    """The times that the headings above a list's row tell, nearest first; nothing for a post that stands in running text."""
    if not is_row(phrase.sentence):
        return None, None
    since = told_day(Words(phrase.sentence), earlier) if _tells_act(phrase.sentence) else None
    until = told_term(phrase, since, earlier)
    for place, sentence in _headings(earlier):
        since = since or _act_day(sentence, earlier[place + 1 :]) or _effective_day(sentence)
        until = until or _term_end(sentence) or (told_term(phrase, since, earlier[place:]) if since else None)
    return since, until


def is_row(sentence: Sentence) -> bool:
    """Whether a line is a row of a list or a table, by its kind or by its shape ("Secretary: A", "Provincial Police: Director - A")."""
    if sentence.line.kind in _ROWS:
        return True
    named = min((person.first for person in sentence.of(PersonPhrase)), default=0)
    if named > _SHORT or sentence.line.kind not in _RUNNING:
        return False
    opens = any(phrase.first <= 1 for phrase in (*sentence.of(PostPhrase), *sentence.of(BodyPhrase)))
    return opens and any(token.text in (":", "-", "–") for token in sentence.tokens[:named])


def _headings(earlier: Sequence[Sentence]) -> Iterator[tuple[int, Sentence]]:
    """The lines above that head something: they name no person, and end in a colon or hold little."""
    for place, sentence in enumerate(earlier[:_BACK]):
        if any(not person.is_credit for person in sentence.of(PersonPhrase)):
            continue
        if sentence.tokens[-1].text == ":" or len(sentence.tokens) <= _SHORT:
            yield place, sentence


def _act_day(sentence: Sentence, earlier: Sequence[Sentence]) -> str | None:
    """The day of the act that a heading with a colon tells: it takes effect, else it is done; else the day the text is telling of."""
    if sentence.tokens[-1].text != ":" or not _tells_act(sentence):
        return None
    days = own_days(sentence)
    return _effective_day(sentence) or (days[0].iso if days else told_day(Words(sentence), earlier))


def _tells_act(sentence: Sentence) -> bool:
    """Whether words of electing or appointing stand in a line, and none of proposing or denying ("A: 84 votes; elected")."""
    links = {match.entry.term for match in sentence.matches if match.entry.category == "post.link"}
    return "appoints" in links and "proposes" not in links


def _effective_day(sentence: Sentence) -> str | None:
    """The day from which a heading says that the posts below it count."""
    words = Words(sentence)
    days = (date for date in sentence.of(DatePhrase) if date.until is None and not sentence.covered(date.first, DirectivePhrase))
    return next((date.iso for date in days if not date.iso.startswith("-") and is_effective(words, date)), None)


def _term_end(sentence: Sentence) -> str | None:
    """The end of the term that a short heading names."""
    for date in sentence.of(DatePhrase):
        first, last = date.iso, date.until or ""
        if len(sentence.tokens) <= _SHORT and len(first) == len(last) == 4 and 0 < int(last) - int(first) < _LONGEST:
            return last
    return None
