"""Organizing boards: a Vietnamese "Ban Tổ chức" that is an event's, not the Party's organization commission."""

from loaders.phrases import Analysis, BodyPhrase, EventPhrase, Sentence

ORGANIZERS = "organizing-committee"
_KIND = "organization-commission"
_PRIZES = frozenset({"giải", "cuộc", "lễ", "hội", "chương", "đại"})


def tell_organizers(analysis: Analysis) -> None:
    """Let an open "Ban Tổ chức" be a board of its event: where the event follows, or no Party commission of the name is spoken of."""
    found = [b for s in analysis.sentences if s.language == "vi" for b in s.of(BodyPhrase) if b.kind == _KIND]
    open_ones = [body for body in found if body.is_open]
    if not open_ones:
        return
    is_known = len(open_ones) < len(found)
    has_event = any(sentence.of(EventPhrase) for sentence in analysis.sentences)
    for body in open_ones:
        if _of_event(body) or (has_event and not is_known and not _is_titled(body)):
            body.kind, body.function = "other", ORGANIZERS


def _of_event(body: BodyPhrase) -> bool:
    """Whether an event's name follows ("Ban Tổ chức | *cuộc thi*")."""
    sentence = body.sentence
    if body.last < len(sentence.tokens) and sentence.tokens[body.last].lower not in _PRIZES:
        return any(event.first == body.last for event in sentence.of(EventPhrase))
    return any(match.entry.category == "event" for match in sentence.found.beginning(body.last)) or _is_prize(sentence, body.last)


def _is_prize(sentence: Sentence, at: int) -> bool:
    return at < len(sentence.tokens) and sentence.tokens[at].lower == "giải"


def _is_titled(body: BodyPhrase) -> bool:
    """Whether a title leads on to it ("Trưởng *Ban Tổ chức*")."""
    ends = range(body.first, body.first + 2)
    return any(match.first < body.first and match.last in ends for match in body.sentence.found.of("post"))
