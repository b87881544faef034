"""The table of an account under construction: which phrase is which entity."""

from collections.abc import Callable, Iterator, Sequence

from graph.records import Properties
from loaders.phrases import BodyPhrase, EventPhrase, Phrase
from ontology.terms import Label

_SINGLE = frozenset({"working-session", "workshop"})
"""Kinds of events that are hardly ever meant in general."""


class Table:
    """Phrases by entity and entities by phrase, in reading order."""

    def __init__(self) -> None:
        self._ids: dict[int, str] = {}
        self._phrases: dict[str, list[Phrase]] = {}
        self._labels: dict[str, Label] = {}
        self._attributes: dict[str, Properties] = {}
        self._ordered: list[tuple[str, Label]] | None = None

    def add(self, phrase: Phrase, identity: str, label: Label) -> None:
        """Say which entity a phrase is."""
        self._ids[id(phrase)] = identity
        self._phrases.setdefault(identity, []).append(phrase)
        self._labels.setdefault(identity, label)
        self._ordered = None

    def describe(self, attributes: Callable[[Sequence[Phrase]], Properties]) -> None:
        """Give the entities that have no attributes yet those that their phrases tell."""
        for identity, phrases in self._phrases.items():
            if identity not in self._attributes:
                self._attributes[identity] = attributes(phrases)

    def id_of(self, phrase: Phrase) -> str | None:
        """The entity that a phrase is, or None where it names none by itself."""
        return self._ids.get(id(phrase))

    def phrases(self, identity: str) -> Sequence[Phrase]:
        """The phrases of an entity."""
        return self._phrases[identity]

    def attributes(self, identity: str) -> Properties:
        """The attributes of an entity."""
        return self._attributes[identity]

    def labels(self) -> Iterator[tuple[str, Label]]:
        """Every entity with its label, in the order in which the text first names them."""
        if self._ordered is None:
            self._ordered = sorted(self._labels.items(), key=lambda item: (min(map(_place, self._phrases[item[0]])), item[0]))
        yield from self._ordered

    def of(self, label: Label) -> list[str]:
        """The entities of one label."""
        return [identity for identity, each in self.labels() if each is label]

    def needs_statement(self, identity: str) -> bool:
        """Whether the entity is only worth keeping where a statement ends in it.

        Such are a collective of bodies, a body that titles imply, and an undated event that may be one in general.
        """
        return all(_is_slight(phrase) for phrase in self._phrases[identity])


def _is_slight(phrase: Phrase) -> bool:
    if isinstance(phrase, BodyPhrase):
        return phrase.is_collective or phrase.is_implied
    return isinstance(phrase, EventPhrase) and not phrase.date and phrase.kind not in _SINGLE


def _place(phrase: Phrase) -> tuple[int, int]:
    """Where a phrase stands in the text."""
    tokens = phrase.sentence.tokens
    return tokens[phrase.first].start, tokens[phrase.last - 1].end
