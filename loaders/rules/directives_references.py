"""Words that refer to a directive already spoken of, or to the text itself: "Quy định này", "the Directive", "настоящая Директива"."""

from loaders.matcher import Match
from loaders.phrases import BodyPhrase, DirectivePhrase, Sentence
from loaders.rules.directives_marks import mark_at, mark_before
from loaders.tokens import Shape

_ARTICLES = frozenset({"the", "le", "la", "l'", "du", "au"})
_MANY = frozenset({"cac", "nhung", "hai", "ba", "moi", "nhieu"})
_LOOSE = frozenset({"report", "notice", "scheme", "dispatch", "plan", "submission", "agreement", "proclamation"})


def _refers(sentence: Sentence, match: Match) -> tuple[bool, bool]:
    """Whether the word refers to the text at hand ("this"), and whether to one already named ("the")."""
    tokens = sentence.tokens
    is_this = bool(mark_at(sentence, match.last, "self") if sentence.language == "vi" else mark_before(sentence, match.first, "self"))
    before = tokens[match.first - 1].key if match.first else ""
    head = tokens[match.first]
    is_the = head.is_capital and before in _ARTICLES and match.entry.term not in _LOOSE and sentence.language in ("en", "fr")
    if sentence.language == "vi" and match.first and head.is_capital and match.entry.term not in _LOOSE:
        behind = tokens[match.last] if match.last < len(tokens) else None
        is_open = behind is None or not (behind.is_capital or behind.shape is Shape.NUMBER or mark_at(sentence, match.last, "number"))
        is_the = is_open and before not in _MANY and tokens[match.first - 1].is_word and tokens[match.first + 1 : match.last] != []
    return is_this, is_the


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
