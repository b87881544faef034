"""Directives known by their title: laws and codes, texts with a name of their own, resolutions of plenums and congresses."""

from loaders.matcher import Match
from loaders.phrases import BodyPhrase, DatePhrase, DirectivePhrase, Sentence
from loaders.rules.directives_identifiers import Identifier
from loaders.rules.directives_marks import mark_at, mark_before
from loaders.rules.directives_slots import fill_slots
from loaders.tokens import Shape

_STOPS = frozenset(',;.:()"“”«»|?!')
_TITLE = 18
_AND = frozenset({"va", "and", "et", "и"})
_NAMING = frozenset({"directive.kind", "directive.name"})
_ABOUT = {"en": ("on",), "fr": ("sur", "relative", "de", "d'"), "ru": ("о", "об"), "vi": ()}
_OWNING = frozenset({"de", "d'"})
_SHORT_TITLE = 1
_DATED = 3
"""Tokens between a title and its day ("en date du", "от", "dated")."""
_DAY = len("2020-01-01")

_YEARS: dict[str, tuple[str | None, tuple[str, ...] | None]] = {
    "ru": (None, ("года", "г")),
    "fr": ("de", None),
    "vi": ("nam", None),
}
"""What stands before and behind the year of a law that is called by it."""


def text_of(sentence: Sentence, first: int, last: int) -> str:
    """The words of a stretch of tokens as they are written, with one blank where there is white space."""
    tokens = sentence.tokens
    out = tokens[first].text
    for before, token in zip(tokens[first:last], tokens[first + 1 : last], strict=False):
        out += token.text if token.start == before.end else " " + token.text
    return out


def _title_end(sentence: Sentence, place: int) -> int:
    """Where a title ends that begins at ``place``: before a sign, a word that begins another clause, or a date."""
    tokens = sentence.tokens
    end = place
    while end < len(tokens) and end - place < _TITLE:
        if tokens[end].key in _STOPS or (end > place and mark_at(sentence, end, "title-stop")):
            break
        if end > place and tokens[end].key in _AND and _opens_other(sentence, end + 1):
            break
        if isinstance(sentence.covered(end), DatePhrase) or tokens[end].shape is Shape.NUMBER:
            break
        end += 1
    while end > place and tokens[end - 1].key in (
        "va",
        "and",
        "et",
        "и",
        "of",
        "de",
        "nam",
        "du",
        "on",
        "in",
        "at",
        "sur",
        "о",
        "об",
        "the",
        "la",
        "le",
    ):
        end -= 1
    return end


def _opens_other(sentence: Sentence, place: int) -> bool:
    """Whether a numbered text begins behind "and": the title of the law before it ends there ("Luật A *và Thông tư* số 1")."""
    kinds = (m for m in sentence.found.beginning(place) if m.entry.category == "directive.kind" and not m.entry.features.get("titled"))
    return any(mark_at(sentence, match.last, "number") for match in kinds)


def _year_behind(sentence: Sentence, place: int) -> tuple[str | None, int]:
    """The year that ends a title ("2022", "năm 2022", "de 2022", "2022 года") and the place behind it."""
    tokens = sentence.tokens
    for index in range(place, min(place + 3, len(tokens))):
        word = tokens[index]
        if word.shape is Shape.NUMBER:
            return (word.text, index + 1) if len(word.text) == 4 and word.text[:2] in ("19", "20") else (None, place)
        if word.key not in ("nam", "de", "of", "(", "in", "du"):
            break
    return None, place


def _year_of(sentence: Sentence, place: int) -> tuple[str | None, int]:
    """The year right behind a law's word and the place behind it: "Закон *2007 года* о …", "la loi *de 2007*", "Pháp lệnh *năm 2007*"."""
    tokens = sentence.tokens
    before, behind = _YEARS.get(sentence.language, (None, None))
    at = place + (1 if before else 0)
    if at >= len(tokens) or (before and tokens[place].key != before) or tokens[at].shape is not Shape.NUMBER:
        return None, place
    is_year = len(tokens[at].text) == 4 and tokens[at].text[:2] in ("19", "20")
    is_closed = behind is None or (at + 1 < len(tokens) and tokens[at + 1].key in behind)
    return (tokens[at].text, at + 1 + (behind is not None)) if is_year and is_closed else (None, place)


def _is_title(sentence: Sentence, place: int) -> bool:
    """Whether a title goes on behind a law's year."""
    return place < len(sentence.tokens) and sentence.tokens[place].key in _ABOUT[sentence.language]


def _opens_title(sentence: Sentence, match: Match) -> bool:
    """Whether a title of its own begins behind the word: "Law on …", "Luật Khiếu nại", "Закон о …"."""
    tokens, place = sentence.tokens, match.last
    if place >= len(tokens):
        return False
    if _year_of(sentence, place)[0] is not None:
        return True
    if sentence.language == "vi":
        return tokens[match.first].is_capital and tokens[place].is_capital and tokens[place].is_word
    if tokens[place].key not in _ABOUT[sentence.language]:
        return False
    return tokens[match.first].is_capital or (tokens[place].key not in _OWNING and _is_dated(sentence, match))


def _is_dated(sentence: Sentence, match: Match) -> bool:
    """Whether a day or year ends a title behind a law in small letters ("la loi sur l'accueil des citoyens *du 25 novembre 2013*").

    Without one it may speak of a law to come or of the branch of law; a draft has no date of its own.
    """
    if mark_before(sentence, match.first, "draft"):
        return False
    end = _title_end(sentence, match.last)
    is_long = end - match.last > _SHORT_TITLE
    days = (d for d in sentence.of(DatePhrase) if end <= d.first <= end + _DATED and len(d.iso) == _DAY and d.until is None)
    return is_long and (_year_behind(sentence, end)[0] is not None or any(days))


def name_by_title(sentence: Sentence, phrase: DirectivePhrase, place: int, found: Identifier) -> None:
    """Give a numbered law the title that stands between its kind word and its number, or behind the number."""
    tokens = sentence.tokens
    if found.first - place > 2:
        end = found.first - mark_before(sentence, found.first, "number")
        phrase.title, phrase.title_last = text_of(sentence, phrase.first, end), end
        return
    opens = _ABOUT[sentence.language]
    is_title = found.last < len(tokens) and (tokens[found.last].key in opens or (not opens and tokens[found.last].is_capital))
    end = _title_end(sentence, found.last) if is_title else found.last
    if end > found.last + 1:
        phrase.title, phrase.title_last = text_of(sentence, found.last, end), end


def add_titled(sentence: Sentence) -> None:
    """Add laws, codes and ordinances by title, directives with a name of their own, and resolutions of plenums."""
    for match in sentence.matches:
        if match.entry.category not in _NAMING or not sentence.free(match.first, match.last, DirectivePhrase):
            continue
        if match.entry.category == "directive.name":
            title = text_of(sentence, match.first, match.last)
            phrase = DirectivePhrase(sentence, match.first, match.last, kind=match.entry.features["kind"], title=title)
            sentence.add(phrase)
        elif match.entry.category == "directive.kind" and match.entry.features.get("titled") and _opens_title(sentence, match):
            year, start = _year_of(sentence, match.last)
            end = _title_end(sentence, start) if start == match.last or _is_title(sentence, start) else start
            if end - match.last < 1:
                continue
            year = year or _year_behind(sentence, end)[0]
            title = text_of(sentence, match.first, end)
            phrase = DirectivePhrase(sentence, match.first, end, kind=match.entry.term, title=title, year=year)
            fill_slots(sentence, phrase)
            sentence.add(phrase)
        elif match.entry.category == "directive.kind" and match.entry.term == "resolution" and not match.entry.features.get("plural"):
            _add_plenum(sentence, match)


def _add_plenum(sentence: Sentence, match: Match) -> None:
    """A resolution known by its plenum or congress: "Nghị quyết Trung ương 7 khóa XI", "resolution of the 7th plenum of …"."""
    tokens, end = sentence.tokens, match.last
    has_ordinal = has_plenum = False
    while end < len(tokens) and end - match.last < 16:
        skip = mark_at(sentence, end, "plenum")
        body = next((b for b in sentence.of(BodyPhrase) if b.first == end), None)
        if body and body.last - end > skip:
            skip = body.last - end
            has_plenum = has_plenum or body.kind in ("central-committee", "party-congress")
        elif skip:
            has_plenum = has_plenum or any(
                t.key[:5] in ("plenu", "trung", "confe", "congr", "плену", "конфе", "съезд", "hoi", "dai") for t in tokens[end : end + skip]
            )
        if not skip and (tokens[end].shape is Shape.NUMBER or (tokens[end].text.isupper() and set(tokens[end].text) <= set("IVX"))):
            skip, has_ordinal = 1, True
        if not skip and tokens[end].key in ("khoa", "lan", "thu", "cua", "(", "-") and end + 1 < len(tokens):
            skip = 1
        if not skip:
            break
        end += skip
    while end > match.last and tokens[end - 1].key in ("khoa", "lan", "thu", "cua", "(", "-", "of", "the", "de", "du"):
        end -= 1
    if has_ordinal and has_plenum:
        sentence.add(DirectivePhrase(sentence, match.first, end, kind="resolution", title=text_of(sentence, match.first, end)))
