"""What a document as a whole says of its directives: a title here and a number there are one law; a kind told once holds everywhere."""

from collections.abc import Sequence
from itertools import pairwise

from loaders.phrases import DirectivePhrase, Sentence
from loaders.rules.directives_marks import kind_word, mark_before
from loaders.tokens import Shape

_REACH = 30
_SHORT = 4


def agree_directives(sentences: Sequence[Sentence]) -> None:
    """Give titled directives the number that the document states elsewhere, and numbers without a kind word the kind told elsewhere."""
    for sentence in sentences:
        _number_behind(sentence)
    phrases = [phrase for sentence in sentences for phrase in sentence.of(DirectivePhrase)]
    _join_titles(phrases)
    _join_abbreviations(phrases)
    _agree_kinds(phrases)
    _agree_words(phrases)


def _number_behind(sentence: Sentence) -> None:
    """A law named by title, its number told behind: "Закон о …, принятый … за номером 10/2022/QH15", "Law on Denunciations (No. …)"."""
    phrases = sentence.of(DirectivePhrase)
    for titled, numbered in pairwise(phrases):
        is_bare = sentence.tokens[numbered.first].shape is Shape.NUMBER
        is_near = numbered.first - titled.last <= _REACH and bool(mark_before(sentence, numbered.first, "number"))
        if titled.title and not titled.number and is_bare and is_near and numbered.year and numbered.kind in (titled.kind, "law"):
            titled.number, titled.symbol, titled.year = numbered.number, numbered.symbol, numbered.year
            numbered.kind, numbered.title = titled.kind, titled.title
            titled.date = numbered.date = titled.date or numbered.date


def _words(phrase: DirectivePhrase) -> frozenset[str]:
    """The words that tell one title from another."""
    tokens = phrase.sentence.tokens[phrase.first : phrase.title_last or phrase.last]
    kind = tokens[0].lemma
    return frozenset(t.lemma for t in tokens if t.is_word and len(t.key) >= _SHORT and t.lemma != kind and t.shape is not Shape.MIXED)


def _join_titles(phrases: Sequence[DirectivePhrase]) -> None:
    numbered = [(p, _words(p)) for p in phrases if p.number and p.title_last]
    for phrase in phrases:
        if phrase.number or not phrase.title or phrase.is_bare:
            continue
        words = _words(phrase)
        same = [p for p, its in numbered if p.kind == phrase.kind and words and its == words]
        if same and len({(p.number, p.year) for p in same}) == 1:
            phrase.number, phrase.symbol, phrase.year = same[0].number, same[0].symbol, same[0].year
            phrase.date = phrase.date or same[0].date


def _join_abbreviations(phrases: Sequence[DirectivePhrase]) -> None:
    """An agreement by its letters is the one named in full before it: "the MoU" of the "Memorandum of Understanding"."""
    full: DirectivePhrase | None = None
    for phrase in phrases:
        if phrase.kind != "agreement" or phrase.number:
            continue
        is_short = phrase.last - phrase.first == 1 and phrase.sentence.tokens[phrase.first].shape is Shape.MIXED
        if not is_short:
            full = full or phrase
        elif full is not None:
            phrase.title = full.title


def _agree_kinds(phrases: Sequence[DirectivePhrase]) -> None:
    """``37-QĐ/TW`` alone may be a decision or a regulation: the word beside the same number elsewhere decides."""
    told = {p.number: p.kind for p in phrases if p.number and p.kind == "regulation"}
    for phrase in phrases:
        is_wordless = phrase.sentence.tokens[phrase.first].shape is Shape.NUMBER
        if is_wordless and phrase.kind == "decision" and phrase.number in told:
            phrase.kind = told[phrase.number]


def _agree_words(phrases: Sequence[DirectivePhrase]) -> None:
    """A word that means two kinds in translation ("постановление", "règlement"): the letters behind the same word and number decide."""
    told: dict[tuple[str, str | None], set[str]] = {}
    for phrase in phrases:
        if phrase.symbol and phrase.number and kind_word(phrase):
            told.setdefault((kind_word(phrase), phrase.number), set()).add(phrase.kind)
    for phrase in phrases:
        kinds = told.get((kind_word(phrase), phrase.number), set())
        if phrase.number and not phrase.symbol and len(kinds) == 1:
            phrase.kind = next(iter(kinds))
