"""Directives of a sentence: by number, by title, by a name of their own, and by words that refer back ("the Directive", "Quy định này")."""

from loaders.matcher import Match
from loaders.phrases import BodyPhrase, DirectivePhrase, LineKind, Sentence
from loaders.rules.directives_amending import add_amending
from loaders.rules.directives_identifiers import Identifier, is_known_symbol, kind_by_symbol, read_identifier
from loaders.rules.directives_marks import mark_at, mark_before
from loaders.rules.directives_references import add_references
from loaders.rules.directives_slots import fill_slots, share_issuers
from loaders.rules.directives_titles import add_titled, name_by_title
from loaders.rules.directives_unnumbered import add_unnumbered
from loaders.tokens import Shape

_GAP = 14
_BREAKS = frozenset(',;.:()"“”«»|')
_AND = frozenset({"and", "et", "и", "va", "cung", ",", "&", "ou", "or"})
_NEEDS_MARK = frozenset({"plan", "programme", "report", "notice", "scheme", "law", "code", "statute", "agreement", "submission"})


def _kind_matches(sentence: Sentence) -> dict[int, Match]:
    """The longest word for a kind at each place, those inside longer ones left out."""
    found: dict[int, Match] = {}
    end = 0
    for match in sentence.found.of("directive.kind"):
        if match.first >= end:
            found[match.first] = match
            end = match.last
    return found


def _identifier_after(sentence: Sentence, match: Match, kinds: dict[int, Match]) -> Identifier | None:
    """The identifier that belongs to the kind word: beside it, or behind its title or issuer and a sign for number."""
    tokens, place = sentence.tokens, match.last
    skip = mark_at(sentence, place, "number")
    beside = read_identifier(tokens, place + skip)
    if beside:
        return beside if skip or beside.symbol or _is_short_form(sentence, match, beside) else None
    if place < len(tokens) and tokens[place].key == "(":
        skip = mark_at(sentence, place + 1, "number")
        return read_identifier(tokens, place + 1 + skip) if skip else None
    for index in range(place, min(place + _GAP, len(tokens))):
        if tokens[index].key in _BREAKS or index in kinds:
            return None
        if index > place and (skip := mark_at(sentence, index, "number")):
            return read_identifier(tokens, index + skip)
        if index > place and tokens[index].shape is Shape.NUMBER:
            far = read_identifier(tokens, index)
            return far if far and is_known_symbol(far.symbol) else None
    return None


def _is_short_form(sentence: Sentence, match: Match, found: Identifier) -> bool:
    """Whether a number without sign or letters can be a directive's: "Conclusion 54", but not "Plan 2025" or "decision 5 days"."""
    if found.year:
        return True
    head = sentence.tokens[match.first]
    is_year = len(found.number) == 4 and found.number[:2] in ("19", "20")
    if is_year or len(found.number) > 4 or sentence.covered(found.first):
        return False
    after = sentence.tokens[found.last] if found.last < len(sentence.tokens) else None
    if after and after.is_glued and after.key in ("%", "/"):
        return False
    return head.is_capital if match.entry.term in _NEEDS_MARK or sentence.language == "vi" else True


def _make(sentence: Sentence, first: int, found: Identifier, word: str | None) -> DirectivePhrase | None:
    kind = kind_by_symbol(found.symbol, word)
    if kind is None:
        return None
    return DirectivePhrase(sentence, first, found.last, kind=kind, number=found.number, symbol=found.symbol, year=found.year)


def _more(sentence: Sentence, phrase: DirectivePhrase, word: str | None) -> list[DirectivePhrase]:
    """Further numbers of one kind word: "Decisions 217-QD/TW and 218-QD/TW", "09, 10-KL/TU"."""
    tokens, found = sentence.tokens, [phrase]
    place = phrase.last
    while place < len(tokens) and tokens[place].key in _AND:
        place += 1
        if place < len(tokens) and tokens[place].key in _AND:
            place += 1
        skip = mark_at(sentence, place, "number")
        more = read_identifier(tokens, place + skip)
        if not more or not sentence.free(more.first, more.last):
            break
        if not (is_known_symbol(more.symbol) or (skip and more.symbol == phrase.symbol)):
            break
        made = _make(sentence, more.first, more, word)
        if not made:
            break
        for each in found:
            if each.symbol is None:
                each.symbol, each.kind = made.symbol, made.kind
        found.append(made)
        place = fill_slots(sentence, made)
    return found


def _add_numbered(sentence: Sentence) -> None:
    kinds = _kind_matches(sentence)
    for match in kinds.values():
        if not sentence.free(match.first, match.last, DirectivePhrase):
            continue
        found = _identifier_after(sentence, match, kinds)
        if not found or not sentence.free(found.first, found.last, DirectivePhrase):
            continue
        word = match.entry.term
        phrase = _make(sentence, match.first, found, word)
        if phrase is None:
            continue
        if match.entry.features.get("titled"):
            name_by_title(sentence, phrase, match.last, found)
        fill_slots(sentence, phrase, gap=(match.last, found.first), is_titled=bool(phrase.title) and (phrase.title_last or 0) < found.last)
        for each in _more(sentence, phrase, word):
            sentence.add(each)


def _is_letterhead(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a sign for number at ``first`` and what follows up to ``last`` name the text itself, at a line's head or as a whole field."""
    if sentence.line.kind is LineKind.FIELD:
        return first <= 3 and last >= len(sentence.tokens) - 1
    return "".join(token.key for token in sentence.tokens[:first]) in ("", "-", "*")


def _add_bare_numbers(sentence: Sentence) -> None:
    """Identifiers without a kind word, known by their letters; at the head of a line they name the text itself."""
    tokens = sentence.tokens
    for place, token in enumerate(tokens):
        if token.shape is not Shape.NUMBER or not sentence.free(place, place + 1, DirectivePhrase):
            continue
        found = read_identifier(tokens, place)
        if not found or not is_known_symbol(found.symbol) or (place and tokens[place - 1].key in ("/", "-") and token.is_glued):
            continue
        phrase = _make(sentence, found.first, found, None)
        if phrase is None:
            continue
        colon = 1 if place and tokens[place - 1].key == ":" else 0
        beside = mark_before(sentence, place, "number")
        before = mark_before(sentence, place - colon, "number")
        skip = beside or (before + colon if before else 0)
        phrase.is_self = bool(skip) and _is_letterhead(sentence, place - skip, found.last)
        fill_slots(sentence, phrase)
        sentence.add(phrase)


def add_directives(sentence: Sentence) -> None:
    """Add a ``DirectivePhrase`` for every directive that the sentence names or refers to."""
    _add_numbered(sentence)
    _add_bare_numbers(sentence)
    add_titled(sentence)
    add_amending(sentence)
    add_unnumbered(sentence)
    add_references(sentence)
    share_issuers(sentence)
    _drop_bodies_in_titles(sentence)


def _drop_bodies_in_titles(sentence: Sentence) -> None:
    """A body's name inside a law's title is no mention of the body ("Law on Organization of the Government")."""
    titled = [phrase for phrase in sentence.of(DirectivePhrase) if phrase.title]
    for body in sentence.of(BodyPhrase) if titled else ():
        if any(_is_in_title(body, title) for title in titled):
            sentence.phrases.remove(body)


def _is_in_title(body: BodyPhrase, titled: DirectivePhrase) -> bool:
    return titled.first < body.first and body.last <= max(titled.last, titled.title_last or 0) and body not in titled.issuers
