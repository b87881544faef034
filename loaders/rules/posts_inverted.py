"""Verbs of heading whose body stands before them and whose holder behind: "B, headed by A", "Фронт возглавляет А"."""

from loaders.matcher import Match
from loaders.phrases import BodyPhrase, EventPhrase, PersonPhrase
from loaders.rules.bodies_words import Words

_INVERTED_REACH = 8
_PASSIVE_REACH = 2
_OPENING = 3


def headed_body(words: Words, match: Match) -> BodyPhrase | None:
    """The body before a verb of heading whose holder stands behind it: of a passive ("headed by"), or in Russian by free order."""
    is_passive = bool(match.entry.features.get("passive"))
    if not is_passive and words.language != "ru":
        return None
    persons = [p for p in words.sentence.of(PersonPhrase) if p.first >= match.last]
    if not persons or not _is_direct(words, match.last, persons[0].first, through_titles=is_passive):
        return None
    reach = _PASSIVE_REACH if is_passive else _INVERTED_REACH
    ends = {body.last for body in words.sentence.of(BodyPhrase)} if not is_passive else set()
    near = [b for b in words.sentence.of(BodyPhrase) if match.first - reach <= b.last <= match.first and not _sent(words, b)]
    events = [event.first for event in words.sentence.of(EventPhrase) if event.last <= match.first]
    if events and match.entry.features.get("chairs"):
        return None  # "une conférence tenue par B, sous la présidence de A": it is the conference that A chairs
    near = [body for body in near if body.first not in ends and not any(body.last <= event for event in events)]
    near = [b for b in words.sentence.of(BodyPhrase) if max(0, match.first - reach) <= _team_end(b) <= match.first] or near
    near = near or (_working(words, match) if is_passive else [])
    if not near or any(words.key(at) == ";" for at in range(near[0].last, match.first)):
        return None
    return max(near, key=lambda body: (body.last, -body.first))


def _working(words: Words, match: Match) -> list[BodyPhrase]:
    """The body that opens a part of the sentence and *works* under somebody: "Комиссия …, созданная …, работает с 1 июля под началом А"."""
    ends = {m.last for m in words.sentence.found.of("clause") if m.entry.term == "works"}
    last = next((at for at in range(match.first, max(0, match.first - _INVERTED_REACH), -1) if at in ends), None)
    if last is None:
        return []
    start = max((at for at in range(last) if words.key(at) == ";"), default=-1)
    bodies = [b for b in words.sentence.of(BodyPhrase) if start < b.first <= start + _OPENING and b.last < last and not b.is_collective]
    return [max(bodies, key=lambda body: body.last - body.first)] if bodies else []


def _team_end(body: BodyPhrase) -> int:
    """Where a delegation ends with the name of whoever sent it and its abbreviation; -1 for any other body."""
    if body.head != "delegation" or body.owner is None:
        return -1
    end = max(body.last, body.owner.last)
    return Words(body.sentence).bracket(end) or end


def _sent(words: Words, body: BodyPhrase) -> bool:
    """Whether a body only sent, with others or alone, the delegation that is spoken of ("a delegation of the *Committee*, led by")."""
    bodies = words.sentence.of(BodyPhrase)
    heads = [match for at in range(body.first) for match in words.options("body.head", at) if match.entry.term == "delegation"]
    teams = {*(other.last for other in bodies if other.head == "delegation"), *(match.last for match in heads)}
    return any(_is_listed(words, bodies, team, body.first) for team in teams if team < body.first)


def _is_listed(words: Words, bodies: list[BodyPhrase], first: int, last: int) -> bool:
    """Whether only bodies, levels, "leaders", commas and small words stand between two places."""
    at = first
    while at < last:
        ends = [body.last for body in bodies if body.first == at and body.last <= last]
        level = words.longest(("level", "post"), at)
        if ends:
            at = max(ends)
        elif words.key(at) == "," or words.connector(at) is not None or level is not None:
            at = level.last if level is not None else at + 1
        else:
            return False
    return True


def _is_direct(words: Words, first: int, last: int, *, through_titles: bool) -> bool:
    """Whether only honorifics and small words stand in between; ``through_titles``: or titles ("led by Deputy Head of … A")."""
    at = first
    while at < last:
        body = next((b for b in words.sentence.of(BodyPhrase) if b.first == at), None) if through_titles else None
        skipped = words.longest(("honorific", "post.link", "post") if through_titles else ("honorific", "post.link"), at)
        if body is not None and body.last <= last:
            at = body.last
        elif skipped is not None:
            at = skipped.last
        elif words.tokens[at].text == "." or words.connector(at) is not None or (through_titles and words.key(at) in (",", "-")):
            at += 1
        else:
            return False
    return True
