"""Words that refer to a directive already spoken of, or to the text itself: "Quy định này", "the Directive", "настоящая Директива"."""

from loaders.matcher import Match
from loaders.morphology import grammemes
from loaders.phrases import BodyPhrase, DirectivePhrase, Sentence
from loaders.rules.directives_marks import mark_at, mark_before
from loaders.tokens import Shape

_ARTICLES = frozenset({"the", "le", "la", "l'", "du", "au"})
_NEW = frozenset({"new", "latest", "nouveau", "nouvelle", "nouvel"})
_COMMON = frozenset({"directive", "regulation", "conclusion", "decree", "circular", "resolution"})
"""Kinds whose word, in small letters and with its article, speaks of a text already named ("the directive", "du décret")."""
_RUSSIAN = _COMMON - {"regulation"}
"""The same for Russian, which has no articles: without the word that also means a situation."""
_ABOUT = frozenset({"of", "on", "about", "to", "de", "du", "des", "d'", "sur", "relative", "relatif", "о", "об", "по"})
_PLAIN = frozenset({"и", "в", "на", "для", "с", "от", "у", "он", "она", "они"})
_MANY = frozenset({"cac", "nhung", "hai", "ba", "moi", "nhieu"})
_LOOSE = frozenset({"report", "notice", "scheme", "dispatch", "plan", "submission", "agreement", "proclamation"})


def _refers(sentence: Sentence, match: Match) -> tuple[bool, bool]:
    """Whether the word refers to the text at hand ("this"), and whether to one already named ("the")."""
    tokens = sentence.tokens
    is_this = bool(mark_at(sentence, match.last, "self") if sentence.language == "vi" else mark_before(sentence, match.first, "self"))
    before = tokens[match.first - 1 - _adjectives(sentence, match.first)].key if match.first else ""
    head = tokens[match.first]
    is_the = before in _ARTICLES and match.entry.term not in _LOOSE and sentence.language in ("en", "fr")
    is_the = is_the and (head.is_capital or _is_common(sentence, match))
    if sentence.language == "ru":
        is_named = match.first > 0 and head.is_capital and tokens[match.first - 1].is_word and match.entry.term not in _LOOSE
        is_the = (match.entry.term in _RUSSIAN or is_named or bool(match.entry.features.get("refers"))) and _is_alone(sentence, match)
    if sentence.language == "vi" and match.first and head.is_capital and match.entry.term not in _LOOSE:
        behind = tokens[match.last] if match.last < len(tokens) else None
        is_open = behind is None or not (behind.is_capital or behind.shape is Shape.NUMBER or mark_at(sentence, match.last, "number"))
        is_the = is_open and before not in _MANY and tokens[match.first - 1].is_word and tokens[match.first + 1 : match.last] != []
    return is_this, is_the


def _adjectives(sentence: Sentence, place: int) -> int:
    """How many words of "the *new* decree", "la *nouvelle* directive" stand between article and kind word."""
    return int(place >= 2 and sentence.tokens[place - 1].key in _NEW)


def _is_common(sentence: Sentence, match: Match) -> bool:
    """Whether a word in small letters speaks of a text already named: nothing behind it says which one it would be."""
    return match.entry.term in _COMMON and _is_alone(sentence, match)


def _is_alone(sentence: Sentence, match: Match) -> bool:
    """Whether neither a number nor what it is of or about follows a word ("the resolution of the congress", "резолюция съезда")."""
    tokens, place = sentence.tokens, match.last
    if match.last - match.first > 1 or mark_before(sentence, match.first, "draft") or mark_at(sentence, place, "number"):
        return False
    if place >= len(tokens):
        return True
    behind = tokens[place]
    is_about = behind.key in _ABOUT and not mark_at(sentence, place, "behalf", category="clause")
    is_named = behind.shape is Shape.NUMBER or is_about or (behind.is_capital and sentence.language == "fr")
    is_owned = sentence.language == "ru" and bool({"gent"} & grammemes(behind.text)) and behind.is_word and behind.key not in _PLAIN
    return not is_named and not is_owned


def _is_said(sentence: Sentence, match: Match) -> bool:
    """Whether "the said", "ladite", "nói trên" stand with the word: one named before, never the text itself."""
    if sentence.language == "vi":
        return bool(mark_at(sentence, match.last, "said")) and sentence.tokens[match.first].is_capital
    return bool(mark_before(sentence, match.first, "said"))


def add_references(sentence: Sentence) -> None:
    """Add ``DirectivePhrase`` for bare words: ``is_self`` with a demonstrative, else ``is_bare`` alone."""
    end = 0
    for match in sentence.found.of("directive.kind"):
        if match.entry.features.get("plural") or match.first < end:
            continue
        if not sentence.free(match.first, match.last, DirectivePhrase, BodyPhrase):
            continue
        is_this, is_the = _refers(sentence, match)
        is_the = is_the or _is_said(sentence, match)
        if not (is_this or is_the):
            continue
        end = match.last
        first = match.first - (mark_before(sentence, match.first, "self") if is_this and sentence.language != "vi" else 0)
        last = match.last + (mark_at(sentence, match.last, "self") if is_this and sentence.language == "vi" else 0)
        sentence.add(DirectivePhrase(sentence, first, last, kind=match.entry.term, is_self=is_this, is_bare=True))
