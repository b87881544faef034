"""Laws that are named by what they amend: "Luật sửa đổi, bổ sung một số điều của Luật A và Luật B", "the Law amending the Law on A"."""

from collections.abc import Sequence

from loaders.matcher import Match
from loaders.phrases import DatePhrase, DirectivePhrase, Sentence
from loaders.rules.directives_titles import text_of

_LINKS = 2
"""Tokens that may stand between the kind and the amending word ("Law *on* amending", "Закон *о* внесении изменений")."""
_GAP = 7
"""Tokens between the amending word and the first law ("a number of articles of the")."""
_AND = frozenset({"và", "and", "et", "и", ",", "the", "la", "le", "l'", "de", "of", "в"})


def add_amending(sentence: Sentence) -> None:
    """Add each law that the sentence names by the laws it amends, where its day or year is told; those stay phrases inside."""
    for match in sentence.found.of("directive.kind"):
        is_law = match.entry.features.get("titled") and sentence.tokens[match.first].is_capital
        if not is_law or not sentence.free(match.first, match.last, DirectivePhrase):
            continue
        day = _day_behind(sentence, match.last, reach=_LINKS)
        amended = _amended(sentence, day.last if day else match.last)
        if amended:
            _add(sentence, match, amended, day)


def _amended(sentence: Sentence, start: int) -> list[DirectivePhrase]:
    """The laws behind the amending word that follows a word for a law."""
    words = [
        m
        for m in sentence.found.of("frame")
        if m.entry.features["relation"] == "AMENDS" and m.entry.features["voice"] == "active" and 0 <= m.first - start <= _LINKS
    ]
    found: list[DirectivePhrase] = []
    place = max((m.last for m in words if m.first == words[0].first), default=len(sentence.tokens))
    for law in sentence.of(DirectivePhrase):
        gap = sentence.tokens[place : law.first]
        is_next = law.first >= place and (len(gap) <= _GAP if not found else all(token.lower in _AND for token in gap))
        if is_next and law.title and (not found or gap):
            found.append(law)
            place = law.last
    return found


def _add(sentence: Sentence, match: Match, amended: Sequence[DirectivePhrase], day: DatePhrase | None) -> None:
    last = amended[-1]
    when = day or last.when or _day_behind(sentence, last.last)
    if when is None and last.year is None:
        return
    phrase = DirectivePhrase(sentence, match.first, last.last, kind=match.entry.term, title=text_of(sentence, match.first, last.last))
    phrase.when, phrase.date, phrase.year = when, when.iso if when else None, last.year
    if day is None:
        last.when = last.date = last.year = None
    sentence.add(phrase)


def _day_behind(sentence: Sentence, place: int, *, reach: int = 1) -> DatePhrase | None:
    days = (d for d in sentence.of(DatePhrase) if 0 <= d.first - place <= reach and len(d.iso) == 10 and d.iso[0] != "-")
    return next(days, None)
