"""What stands before and behind a name: honorifics and posts that lead to it, and words that only bear a person's name."""

from loaders.phrases import DatePhrase, PlacePhrase, Sentence

_MESSRS = frozenset({"гг"})
"""Russian "Messrs", which is also short for years."""
_APPOSITION = frozenset({",", "-", "–", "—", "(", ":"})


def leads(sentence: Sentence, first: int) -> str | None:
    """``honorific`` or ``post``, where one ends just before ``first``; ``named-after``, where what follows only bears a name."""
    place = first - 1 if first and sentence.tokens[first - 1].text == "." else first
    found_at = sentence.found
    place = next((m.first for m in found_at.ending(first) if m.entry.category == "country"), place)
    ending = found_at.ending_whole(first) if place == first else [m for last in {first, place} for m in found_at.ending_whole(last)]
    before = [m for m in ending if m.entry.category != "named-after" or sentence.free(m.first, m.last, PlacePhrase, DatePhrase)]
    if not before:
        return None
    if any(m.entry.category == "honorific" and sentence.tokens[m.first].lower in _MESSRS for m in before):
        return "honorific"
    found = {match.entry.category for match in before if match.entry.term != "after"}
    if "named-after" in found:
        starts = {match.first for match in before if match.entry.category == "named-after"}
        return "post" if any(m.last in starts for m in sentence.found.of("post")) else "named-after"
    if any(match.last == first and match.entry.category == "place.unit" and match.entry.term == "street" for match in before):
        return "named-after"
    if "honorific" in found or "post" in found:
        return "honorific" if "honorific" in found else "post"
    bodies = {match.first for match in before if match.entry.category in ("body.head", "body.name", "place.unit")}
    return "body" if any(0 <= start - m.last <= 5 for m in sentence.found.of("post") for start in bodies) else None


def has_post_behind(sentence: Sentence, last: int) -> bool:
    """Whether a post stands behind the name in apposition: a sign and the post's first words."""
    tokens = sentence.tokens
    if last >= len(tokens) or tokens[last].text not in _APPOSITION:
        return False
    return any(last < match.first <= last + 2 for match in sentence.found.of("post"))


def bears_name(sentence: Sentence, last: int) -> bool:
    """English: whether what only bears a name stands behind it ("Nguyen Hue Street")."""
    return any(m.entry.category == "named-after" and m.entry.term == "after" for m in sentence.found.beginning(last))


def names_body(sentence: Sentence, last: int) -> bool:
    """English: whether the words end in, or lead on to, the head of a body, whose name they are ("the Lung Vai *Cooperative*")."""
    if sentence.language != "en":
        return False
    found = [*sentence.found.ending(last), *sentence.found.beginning(last)]
    return any(m.entry.category == "body.head" and sentence.tokens[m.first].is_capital for m in found)


def begins_field(sentence: Sentence, first: int) -> bool:
    """Whether a field of work begins behind the head of a body or a post ("Bộ trưởng | *Công* Thương"), "Việt Nam" and its like, a
    country behind an office, or the place behind a border station ("poste de garde-frontière de | *Dao San*"): no name does."""
    here = sentence.found.beginning(first)
    if here and any(m.entry.category == "country" for m in here):
        return any(m.entry.category in ("post", "body.name", "body.function", "connector") for m in sentence.found.ending(first))
    if first and sentence.tokens[first - 1].key in ("de", "of"):
        return any(m.entry.term == "border-station" for m in sentence.found.ending(first - 1))
    if not here:
        return False
    if any(m.entry.category == "body.modifier" and m.last - first > 1 for m in here):
        return True
    is_field = any(m.entry.category == "body.function" and m.last - first > 1 for m in here)
    return is_field and any(m.entry.category in ("body.head", "post") for m in sentence.found.ending(first))


def is_inside_name(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a body's own name ends in the words ("Union de la jeunesse | Hô Chi Minh")."""
    heads = [*sentence.found.of("body.head"), *sentence.found.of("body.name")]
    return any(m.first < first and last <= m.last and sentence.tokens[m.first].is_capital for m in heads)


def title_at(sentence: Sentence, first: int) -> int | None:
    """Where the honorific or post just before a name begins."""
    place = first - 1 if first and sentence.tokens[first - 1].text == "." else first
    found = [m for last in {first, place} for m in sentence.found.ending(last)]
    return min((m.first for m in found if m.entry.category in ("honorific", "post")), default=None)
