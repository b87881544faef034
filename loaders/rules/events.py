"""Events of a sentence: conferences, ceremonies, sessions …, one at a time; meetings in general are left out."""

from loaders.matcher import Match
from loaders.phrases import BodyPhrase, DatePhrase, DirectivePhrase, EventPhrase, Sentence
from loaders.rules.directives_marks import has_mark, mark_before, marks_between
from loaders.rules.events_asides import tie_events
from loaders.tokens import Shape

_ORDINALS = frozenset({"th", "st", "nd", "rd", "e", "eme", "ere", "er", "й", "я", "го", "ю", "ой", "е"})
_OWNED = frozenset({"session", "congress", "meeting", "conference"})
_OF = frozenset({"of", "the", "de", "la", "du", "l'", "cua", "d'", "des"})
_TIED = 3
_PHRASE = 4
_TAILS = frozenset({"lan", "thu"})


def _head(sentence: Sentence, match: Match) -> int:
    """Where the event's name begins: at its head, or at the ordinal before it ("24th session", "30-го заседания")."""
    tokens, first = sentence.tokens, match.first
    if first >= 2 and tokens[first - 1].key in _ORDINALS and tokens[first - 2].shape is Shape.NUMBER and tokens[first - 1].is_glued:
        return first - 2
    if first >= 3 and tokens[first - 1].key in _ORDINALS and tokens[first - 2].key == "-" and tokens[first - 3].shape is Shape.NUMBER:
        return first - 3
    return first


def _tail(sentence: Sentence, last: int) -> int:
    """Where the name ends: behind an ordinal that follows it in Vietnamese ("kỳ họp thứ 29", "Đại hội đại biểu lần thứ I")."""
    tokens, end = sentence.tokens, last
    while end < len(tokens) and tokens[end].key in _TAILS and sentence.language == "vi":
        end += 1
    if end > last and end < len(tokens) and (tokens[end].shape is Shape.NUMBER or set(tokens[end].text) <= set("IVX")):
        return end + 1
    return last


def _is_generic(sentence: Sentence, match: Match, first: int) -> bool:
    """Whether many events are meant, or none in particular: "A talks with B" is a verb."""
    if match.entry.features.get("plural") or mark_before(sentence, first, "many", category="event.mark"):
        return True
    if first and sentence.tokens[first - 1].shape is Shape.NUMBER:
        return True
    if sentence.language == "en" and sentence.tokens[match.first].key == "talks" and first and sentence.tokens[first - 1].is_capital:
        return True
    head = sentence.tokens[match.first]
    if sentence.language == "ru":
        return _is_plural(head.key) and not _is_plural(match.entry.words[0].key)
    return False


def _is_help(sentence: Sentence, match: Match) -> bool:
    """Whether the word stands in a phrase for help or company and is no event: "avec le *concours* de", "au cours de"."""
    partners = marks_between(sentence, max(0, match.first - _PHRASE), match.last, "partner", category="clause")
    return any(first < match.first and match.last <= last for first, last in partners)


def _is_plural(form: str) -> bool:
    from loaders.morphology import grammemes

    found = grammemes(form)
    return "plur" in found and "sing" not in found


def _drop_bodies_inside(sentence: Sentence, match: Match) -> None:
    """The first word of an event's name is no body: the "Hội" of "Hội nghị" is no association."""
    for body in sentence.of(BodyPhrase):
        if match.first <= body.first and body.last <= match.last and body.last - body.first < match.last - match.first:
            sentence.phrases.remove(body)


def _date_behind(sentence: Sentence, last: int) -> DatePhrase | None:
    """The date that stands directly behind the event's name; one that is yet to come ("намечено на 30 октября") is not its own."""
    dates = [date for date in sentence.of(DatePhrase) if last <= date.first <= last + 2]
    if dates and any(last <= match.first < dates[0].first for match in sentence.found.of("modality")):
        return None
    return dates[0] if dates and all(token.is_word for token in sentence.tokens[last : dates[0].first]) else None


def _ordinal(sentence: Sentence, first: int, last: int) -> str | None:
    """The number in an event's name: "24" of "24th session", "I" of "Đại hội lần thứ I"."""
    for token in sentence.tokens[first:last]:
        if token.shape is Shape.NUMBER or (token.text and set(token.text) <= set("IVX")):
            return token.text
    return None


def _name_last(sentence: Sentence, event: EventPhrase) -> int | None:
    """Where the full name of a session or congress ends that its body's name completes: "12th Congress of the Fatherland Front"."""
    if event.kind not in _OWNED or event.ordinal is None:
        return None
    for body in sentence.of(BodyPhrase):
        gap = sentence.tokens[event.last : body.first]
        if body.first >= event.last and len(gap) <= _TIED and all(token.key in _OF for token in gap):
            return body.last
    return None


def add_events(sentence: Sentence) -> None:
    """Add an ``EventPhrase`` for every single event that the sentence speaks of."""
    end = 0
    for match in sentence.found.of("event"):
        if match.first < end:
            continue
        _drop_bodies_inside(sentence, match)
        if not sentence.free(match.first, match.last, BodyPhrase, DirectivePhrase) or _is_help(sentence, match):
            continue
        end = match.last
        first, last = _head(sentence, match), _tail(sentence, match.last)
        if _is_generic(sentence, match, first):
            continue
        sentence.add(_event(sentence, match, first, last))
    if end:
        tie_events(sentence)


def _event(sentence: Sentence, match: Match, first: int, last: int) -> EventPhrase:
    """The event that the words ``first`` to ``last`` name."""
    date = _date_behind(sentence, last)
    event = EventPhrase(sentence, first, last, kind=match.entry.term, date=date.iso if date else None, when=date)
    event.is_definite = any(mark_before(sentence, first, term, category="event.mark") for term in ("definite", "own"))
    event.is_part = has_mark(sentence, first, last, "part", category="event.mark")
    event.is_other = bool(mark_before(sentence, first, "other", category="event.mark")) or has_mark(
        sentence, last, last + 1, "other", category="event.mark"
    )
    event.ordinal = _ordinal(sentence, first, last)
    event.name_last = _name_last(sentence, event)
    return event
