"""The days and terms that earlier sentences tell of an act: when a session elected, and for which term of a council."""

from collections.abc import Sequence

from loaders.phrases import DatePhrase, DirectivePhrase, EventPhrase, LineKind, PostPhrase, Sentence
from loaders.rules.bodies_words import Words
from loaders.rules.directives_marks import has_mark
from loaders.rules.discourse_dates import own_days
from loaders.rules.posts_marks import is_effective

_BACK = 14
_OPENING = 4
_EARLIER = frozenset({"truoc", "auparavant", "previously", "earlier", "ранее", "прежде"})
_BEFORE = frozenset({"before", "avant", "до"})
_THAT = frozenset({"that", "this", "then", "cela", "ce", "этого", "того", ","})
_OFFICIALS = frozenset(
    {"peoples-council", "peoples-committee", "peoples-council-committee", "peoples-council-standing-body", "fatherland-front"}
)
_LONGEST = 6
_NEAR = 14


def told_day(words: Words, earlier: Sequence[Sentence]) -> str | None:
    """The day that the text was telling of when a sentence without a day tells an act; None where it looks back ("Trước đó, …").

    The day from which another act takes effect is not the day of the telling.
    """
    if looks_back(words):
        return None
    if (day := _decided(words, earlier) or _event_day(words)) is not None:
        return day
    for sentence in earlier[:_BACK]:
        above = Words(sentence)
        days = [day for day in own_days(sentence) if not is_effective(above, day)]
        if days and sentence.line.kind is not LineKind.LIST_ROW and not looks_back(above):
            return days[0].iso
    return None


def _decided(words: Words, earlier: Sequence[Sentence]) -> str | None:
    """The day of the decision by which a sentence appoints: named in it, dated elsewhere, or told before ("It appoints …")."""
    sentence = words.sentence
    here = [d for d in sentence.of(DirectivePhrase) if d.when is not None and d.when.sentence is not sentence]
    refers = bool(earlier) and has_mark(sentence, 0, _OPENING, "by-it", category="clause")
    found = [*here, *(earlier[0].of(DirectivePhrase)[-1:] if refers else [])]
    days = [d.date for d in found if d.kind == "decision" and d.date and len(d.date) == len("2020-01-01") and d.date[0] != "-"]
    return days[-1] if days else None


def _event_day(words: Words) -> str | None:
    """The day of the event spoken of before at which, as a sentence opens, the act was done ("At *this session* X was elected")."""
    events = (e for e in words.sentence.of(EventPhrase) if e.first <= _OPENING and e.antecedent is not None)
    return next((e.date for e in events if e.date and len(e.date) == len("2020-01-01") and e.date[0] != "-"), None)


def looks_back(words: Words) -> bool:
    """Whether a sentence opens with a word that tells of earlier days ("Trước đó", "Auparavant"); "before voting" is of the same day."""
    return any(words.key(at) in _EARLIER or (words.key(at) in _BEFORE and words.key(at + 1) in _THAT) for at in range(_OPENING))


def tells_before(words: Words, first: int) -> bool:
    """Whether words before a post, with no semicolon between, place it earlier: "before his election he was", "до него руководил"."""
    start = max((at + 1 for at in range(first) if words.key(at) == ";"), default=0)
    return any(m.entry.term == "before-now" for at in range(max(start, first - _NEAR), first) for m in words.options("clause", at))


def leading_span(words: Words) -> DatePhrase | None:
    """The months or years that a sentence opens with ("Từ năm 2015 đến năm 2020, ông là …"); days are an event's."""
    for date in words.sentence.of(DatePhrase):
        is_open = date.first <= _OPENING and words.key(date.first - 1) != "("
        if is_open and date.until is not None and len(date.until) < len("2020-01-01"):
            return date
    return None


def told_term(phrase: PostPhrase, since: str | None, earlier: Sequence[Sentence]) -> str | None:
    """The end of the council's term in which somebody was elected, where the text has told it ("khóa X, nhiệm kỳ 2021-2026")."""
    if since is None or phrase.body is None or phrase.body.kind not in _OFFICIALS:
        return None
    for sentence in earlier:
        for date in sentence.of(DatePhrase):
            if date.until is not None and _is_term(date, since[:4]):
                return date.until
    return None


def _is_term(date: DatePhrase, year: str) -> bool:
    """Whether a range of years is a term that was running in ``year``."""
    first, last = date.iso, date.until or ""
    return len(first) == len(last) == 4 and first <= year <= last and int(last) - int(first) < _LONGEST
