"""The explanation: what extraction saw in a document, as lines to read. It decides nothing; ``remit extract --explain`` prints it.

::

    line, its kind and language ─► sentence ─► the lexicon's words ─► phrases with their slots ─► clauses ─► triggers ─► drafts

A place ``3-5`` is that of tokens in their sentence, the end exclusive; a place ``char=120,140`` that of code points in the text.
"""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from itertools import groupby

from graph.records import Span
from loaders.calibration import confidence_of
from loaders.directness import directness_of
from loaders.layout import lines_of
from loaders.matcher import Match
from loaders.phrases import Analysis, Draft, LineKind, Phrase, Sentence
from loaders.rules.clauses import clauses_of, gate_of
from loaders.rules.frames_triggers import Trigger, triggers_of

_PLACES = frozenset({"sentence", "first", "last"})
_NAMELESS = "(unnamed)"


def explain(analysis: Analysis) -> Iterator[str]:
    """The lines of the explanation of an analysed document (``loaders.extract.analyse``), in reading order."""
    yield f"document {analysis.name or _NAMELESS}" + (f" · {analysis.title}" if analysis.title else "")
    for name in ("source", "url", "published"):
        if value := getattr(analysis, name):
            yield f"  {name}: {value}"
    drafts = _by_sentence(analysis.drafts)
    for span, sentences in _lines(analysis):
        if not sentences:
            yield from ("", f"{_at(span)} {LineKind.NOISE.value}: passed over", f"  “{_words(analysis.text, span)}”")
            continue
        line = sentences[0].line
        yield from ("", f"{_at(span)} {line.kind.value} · {line.language}")
        for sentence in sentences:
            yield from _sentence(sentence, analysis.text, drafts.get(id(sentence), []))


def _by_sentence(drafts: Sequence[Draft]) -> dict[int, list[Draft]]:
    found: dict[int, list[Draft]] = {}
    for draft in drafts:
        found.setdefault(id(draft.sentence), []).append(draft)
    return found


def _lines(analysis: Analysis) -> Iterator[tuple[Span, list[Sentence]]]:
    """Every line of the text with its sentences; a line without any is page furniture."""
    found: dict[int, list[Sentence]] = {}
    for sentence in analysis.sentences:
        found.setdefault(sentence.line.start, []).append(sentence)
    for line in lines_of(analysis.text):
        yield Span(line.start, line.end), found.get(line.start, [])


def _sentence(sentence: Sentence, text: str, drafts: Sequence[Draft]) -> Iterator[str]:
    yield f"  {_at(sentence.span)} “{_words(text, sentence.span)}”"
    if sentence.matches:
        yield f"    words    {' · '.join(_matches(sentence))}"
    for phrase in sentence.phrases:
        yield f"    phrase   {_place(phrase)} {_phrase(phrase)}"
    clauses = clauses_of(sentence)
    if len(clauses) > 1:
        yield f"    clauses  {' · '.join(f'{each.first}-{each.last}' for each in clauses)}"
    for trigger in triggers_of(sentence):
        yield f"    trigger  {trigger.first}-{trigger.last} {_trigger(sentence, trigger)} {_outcome(sentence, trigger, drafts)}"
    for draft in drafts:
        yield f"    says     {_draft(draft)}"


def _at(span: Span) -> str:
    return f"char={span.start},{span.end}"


def _words(text: str, span: Span) -> str:
    return " ".join(span.cut(text).split())


def _cut(sentence: Sentence, first: int, last: int) -> str:
    return " ".join(token.text for token in sentence.tokens[first:last])


def _place(phrase: Phrase) -> str:
    return f"{phrase.first}-{phrase.last}"


def _matches(sentence: Sentence) -> Iterator[str]:
    """The lexicon's words, each with all that it can mean."""
    for (first, last), matches in groupby(sorted(sentence.matches, key=_match_place), key=_match_place):
        meanings = ", ".join(f"{match.entry.category}={match.entry.term}" for match in matches)
        yield f"{first}-{last} “{_cut(sentence, first, last)}” {meanings}"


def _match_place(match: Match) -> tuple[int, int]:
    return match.first, match.last


def _phrase(phrase: Phrase) -> str:
    """A phrase: what it is, its words, and the slots that are not as they are by default."""
    slots = [f"{name}={value}" for name, value in _slots(phrase)]
    return " ".join([f"{_kind(phrase)} “{_cut(phrase.sentence, phrase.first, phrase.last)}”", *slots])


def _kind(phrase: Phrase) -> str:
    return type(phrase).__name__.removesuffix("Phrase").lower()


def _slots(phrase: Phrase) -> Iterator[tuple[str, str]]:
    for each in fields(phrase):
        value = getattr(phrase, each.name)
        if each.name not in _PLACES and value not in (each.default, None, [], ""):
            yield each.name, _value(value)


def _value(value: object) -> str:
    """A slot's value; another phrase by its words, or by its kind where only a title implies it."""
    if isinstance(value, Phrase):
        return f"“{_cut(value.sentence, value.first, value.last)}”"
    if isinstance(value, list | tuple):
        return ",".join(_value(each) for each in value)
    return str(value)


def _trigger(sentence: Sentence, trigger: Trigger) -> str:
    return f"“{_cut(sentence, trigger.first, trigger.last)}” {trigger.rule} {trigger.voice}"


def _outcome(sentence: Sentence, trigger: Trigger, drafts: Sequence[Draft]) -> str:
    """What became of a trigger: what it says, what kept it from saying it, or that no two ends were found for it."""
    made = [draft for draft in drafts if draft.trigger == (trigger.first, trigger.last) and draft.rule.startswith(trigger.rule)]
    if made:
        return f"→ {', '.join(sorted({draft.type for draft in made}))}"
    gate = gate_of(sentence, trigger.first, trigger.last, is_speech=trigger.voice == "speech")
    return f"✗ {gate}" if gate else "✗ no two ends"


def _draft(draft: Draft) -> str:
    """A draft: its two ends by their words, its rule, the words that fired it, its confidence, and its times and post."""
    ends = f"{_value(draft.source)} {draft.type} {_value(draft.target)}"
    words = f" at “{_cut(draft.sentence, *draft.trigger)}”" if draft.trigger else ""
    extra = [f"{name}={value}" for name in ("post", "since", "until") if (value := getattr(draft, name))]
    extra += ["former"] if draft.is_former else []
    return " ".join([f"{ends} ({draft.rule}{words}, {confidence_of(draft.rule, draft.confidence) * directness_of(draft):.2f})", *extra])
