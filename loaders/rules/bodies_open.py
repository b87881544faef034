"""Open names: the words of a company's, a school's or an embassy's own name, which no lexicon holds.

They stand behind the head (``Trường THPT Lê Lợi``, ``Compagnie de café Thanh Son``, ``компания «Заря»``) or, in English and as Russian
adjectives, before it (``Ea Kao Produce Cooperative``, ``Далатский университет``).
"""

from loaders.morphology import grammemes
from loaders.phrases import PersonPhrase, PlacePhrase
from loaders.rules.bodies_words import Words
from loaders.tokens import Shape
from ontology.folding import slug

_LONGEST_TAIL = 10
_LONGEST_GAP = 3
_LONGEST_BEFORE = 7
_LONGEST_TRADE = 4
_LONGEST_UNIT = 6
_LONGEST_ADJECTIVES = 2
_LINKED_GAP = 2
_TAIL_SIGNS = frozenset({"-", "&"})
_JOINERS = frozenset({"and", "&", "-"})
_QUOTES = {"«": "»", '"': '"', "“": "”"}
_STOPS = ("frame", "post", "honorific", "event", "directive.kind", "modality", "clause")
_BODY_WORDS = ("body.name", "body.head")


def named_by(words: Words, first: int, last: int) -> str:
    """The slug of an open name's words; of Russian ones, of their dictionary forms."""
    first = words.skip(first, ("of",))
    tokens = [token for token in words.tokens[first:last] if token.is_word or token.text.isdigit()]
    return slug(" ".join(token.lemma if words.language == "ru" else token.text for token in tokens))


def _stops(words: Words, at: int) -> bool:
    """Whether something else than a name's word begins at ``at``."""
    return any(match.entry.category in _STOPS for match in words.sentence.found.beginning(at))


# -- behind the head --------------------------------------------------------------------------------------------------------


def tail_end(words: Words, at: int) -> int:
    """The end of the open name's words that begin at ``at``, or ``at``."""
    if words.key(at) in _QUOTES or (at < len(words.tokens) and words.tokens[at].text in _QUOTES):
        return _quoted_end(words, at)
    if words.language == "ru":
        return at
    if words.language == "en":
        return at + 1 if at < len(words.tokens) and words.tokens[at].shape is Shape.NUMBER and len(words.tokens[at].text) <= 3 else at
    end = capitals_end(words, at)
    if words.language == "vi":
        return _trade_end(words, at) if end == at else _before_unit(words, end)
    return _linked_end(words, at) if end == at and words.language == "fr" else end


def _quoted_end(words: Words, at: int) -> int:
    closing = _QUOTES[words.tokens[at].text]
    for end in range(at + 1, min(len(words.tokens), at + _LONGEST_TAIL)):
        if words.tokens[end].text == closing:
            return end + 1
    return at


def capitals_end(words: Words, at: int) -> int:
    """Capitals and numbers from ``at`` on, and in Vietnamese the small syllables between them."""
    end, index, gap = at, at, 0
    while index < min(len(words.tokens), at + _LONGEST_TAIL):
        token = words.tokens[index]
        if words.sentence.covered(index, PersonPhrase) and end > at:
            break
        if index > at and (place := words.place_phrase(index)) is not None and not words.is_capital(place.first):
            break
        if token.is_capital or (token.shape is Shape.NUMBER and end == index and end > at):
            end, gap = index + 1, 0
        elif token.key in _TAIL_SIGNS or (words.language == "vi" and token.is_word and words.connector(index) is None):
            gap += 1
        else:
            break
        if gap > _LONGEST_GAP or (index == at and end == at) or (gap and _stops(words, index)):
            break
        index += 1
    return end


def _trade_end(words: Words, at: int) -> int:
    """Vietnamese: small words behind a capitalised head that say its trade, with the capitals behind them ("HTX | *rau sạch Thủ Sỹ*")."""
    if at >= len(words.tokens) or not words.is_capital(at - 1) or words.place_phrase(at) is not None:
        return at
    for index in range(at, min(len(words.tokens), at + _LONGEST_TRADE + 1)):
        if words.is_capital(index) and index > at:
            return at if words.sentence.covered(index, PersonPhrase) else capitals_end(words, index)
        if not _is_plain(words, index):
            return at
    return at


def _before_unit(words: Words, end: int) -> int:
    """Vietnamese: the end of a name whose small words go on up to its territory ("Trung tâm | *Phục vụ hành chính công* phường X")."""
    for index in range(end, min(len(words.tokens), end + _LONGEST_UNIT)):
        place = words.place_phrase(index)
        if place is not None or words.longest(("level",), index) is not None:
            is_unit = place is None or not words.is_capital(place.first)
            return index if is_unit and index > end else end
        if not _is_plain(words, index):
            is_joint = words.tokens[index].lower == "và" and words.is_capital(index + 1) and not _stops(words, index + 1)
            return _before_unit(words, capitals_end(words, index + 1)) if is_joint and _reaches_unit(words, index + 1) else end
    return end


def _reaches_unit(words: Words, at: int) -> bool:
    """Whether the capitals behind an "and" go on to a territory, and so belong to one name ("Huấn luyện *và Thi đấu* | tỉnh")."""
    if words.longest(_BODY_WORDS, at) is not None or words.sentence.covered(at, PersonPhrase, PlacePhrase):
        return False
    end = capitals_end(words, at)
    return end > at and (words.place_phrase(end) is not None or words.longest(("level",), end) is not None)


def _is_plain(words: Words, at: int) -> bool:
    """Whether a small word stands at ``at`` that links nothing and begins nothing of another kind."""
    token = words.tokens[at]
    if not token.is_word or token.is_capital or words.connector(at) is not None or _stops(words, at):
        return False
    return not words.options("post.link", at) and not words.options("quantifier", at) and not words.options("level", at)


def _linked_end(words: Words, at: int) -> int:
    """French: up to two small words behind "de", with the capitals that follow ("| *de café Thanh Son*"), where no place or body does."""
    first = words.skip(at, ("of",))
    if first == at:
        return at
    for index in range(first, first + _LINKED_GAP + 1):
        if index > first + 1 and words.connector(index - 1) == "of" and words.place_phrase(index) is not None:
            return index - 1
        if words.longest(("body.modifier",), index - 1) is not None:
            return index - 1 if index > first else at
        if words.place_phrase(index) is not None or words.longest((*_BODY_WORDS, "body.function", "level"), index) or _stops(words, index):
            return at
        if words.is_capital(index):
            return capitals_end(words, index)
        if words.connector(index) is not None and words.connector(index) != "of":
            return at
    return at


def country_end(words: Words, at: int) -> int:
    """The end of the country that an embassy's name goes on with: one the lexicon knows, else one capital, two in Vietnamese."""
    first = words.skip(at, ("of",))
    if (country := words.longest(("country",), first)) is not None:
        return country.last
    longest = 2 if words.language == "vi" else 1
    end = first
    while end < first + longest and words.is_capital(end) and not words.sentence.covered(end, PersonPhrase):
        end += 1
    return end if end > first else at


# -- before the head --------------------------------------------------------------------------------------------------------


def open_head(words: Words, at: int, *, is_led: bool) -> int | None:
    """The place of the open head behind the name's words that begin at ``at``, or None. ``is_led``: a territory or level stands before."""
    if at >= len(words.tokens):
        return None
    if words.language == "en":
        return _behind_capitals(words, at)
    return _behind_adjectives(words, at, is_led=is_led) if words.language == "ru" else None


def _has_open_head(words: Words, at: int) -> bool | None:
    """Whether an open head begins at ``at``; None where no body's word does."""
    found = [*words.options("body.head", at), *words.options("body.name", at)]
    return any(match.entry.features.get("open") and not match.entry.features.get("plural") for match in found) if found else None


def _behind_capitals(words: Words, at: int) -> int | None:
    if not words.is_capital(at) or words.connector(at) is not None:
        return None
    for index in range(at, min(len(words.tokens), at + _LONGEST_BEFORE)):
        if (is_open := _has_open_head(words, index)) is not None:
            return index if is_open and index > at and words.is_capital(index) else None
        token = words.tokens[index]
        is_joint = token.key in _JOINERS and index > at
        if not (token.is_capital or is_joint) or words.is_wide_gap(index) or _stops(words, index):
            return None
        if words.sentence.covered(index, PersonPhrase):
            return None
    return None


def _behind_adjectives(words: Words, at: int, *, is_led: bool) -> int | None:
    """Russian: behind one or two adjectives that no lexicon holds, the first a name's ("*Далатский* университет") or a led one."""
    if not is_led and not (words.is_capital(at) and at > 0 and words.tokens[at].lemma.endswith("ский")):
        return None
    for index in range(at, min(len(words.tokens), at + _LONGEST_ADJECTIVES + 1)):
        if (is_open := _has_open_head(words, index)) is not None:
            return index if is_open and index > at else None
        if "ADJF" not in grammemes(words.tokens[index].text) or words.sentence.covered(index, PersonPhrase, PlacePhrase):
            return None
    return None
