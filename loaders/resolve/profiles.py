"""Profiles: what identity is decided by, apart from the documents' texts.

Bodies, places and programmes are known by their slots alone: their local ids are already ids of the graph. Persons, directives and
events need to be compared over documents. Each such entity has a ``Profile``, and stands in *blocks*: only entities that share a block
can be one thing, so a change re-examines the blocks it touches and nothing else.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from graph.records import Account, Entity, Statement
from loaders.morphology import is_cyrillic
from loaders.names import name_key, readings
from ontology.folding import fold, slug
from ontology.terms import Label, Relation

READINGS = 12
"""How many Latin readings of a Cyrillic name are looked up: the right one was among the first five for 41 of 42 known names."""

CENTRE, LOCAL = "the centre", "a province"
_SEATS = {
    CENTRE: frozenset({"tw", "тв", "cp", "ttg", "qh", "ubtvqh", "ctn"}),
    LOCAL: frozenset({"tu", "ту", "hu", "du", "ubnd", "hdnd"}),
}
"""Endings of symbols, folded, that say whether the issuer sits at the centre or in a province, district or commune."""
_PARTS = re.compile(r"[^a-zа-я]+")


@dataclass(frozen=True, slots=True)
class Profile:
    """An entity as identity sees it: where it stands (``document``, ``entity``), its ``label``, its blocks in order of likelihood.

    ``key``: its own best block. ``is_open``: its key is a guess from another script, to be given up for a spelling that is met.
    ``marks``: what tells namesakes apart (provinces, bodies; issuer, year, date, territory, and ``home``, the document's own province;
    organizers), all ids or ISO dates, but for ``seat``: ``CENTRE`` or ``LOCAL``, whose directive the symbol or the issuer says it is.
    """

    document: str
    entity: str
    label: str
    key: str
    blocks: tuple[str, ...]
    is_open: bool = False
    marks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def place(self) -> tuple[str, str]:
        """Its document and its local id."""
        return self.document, self.entity

    def mark(self, name: str) -> str | None:
        """The single value of a mark, or None."""
        values = self.marks.get(name, ())
        return values[0] if values else None


def is_closed(local: str) -> bool:
    """Whether a local id names its thing without regard to the document it was met in."""
    return "@" not in local


def profiles_of(document: str, account: Account, texts: Mapping[str, tuple[str, ...]]) -> Iterator[Profile]:
    """The profiles of a document's persons, directives and dated events; ``texts`` holds each entity's spellings, commonest first."""
    makers = {Label.PERSON: _person, Label.DIRECTIVE: _directive, Label.EVENT: _event}
    home = _home(account)
    for entity in account.entities:
        maker = makers.get(Label(entity.label))
        if maker and (profile := maker(_Subject(document, entity, account.statements, texts.get(entity.id, ()), home))):
            yield profile


def _home(account: Account) -> str | None:
    """The province of most mentions of a document's bodies, where one outnumbers all others together."""
    counts: Counter[str] = Counter()
    for entity in account.entities:
        if entity.label == Label.ORGANIZATION and (province := entity.attributes.get("province")):
            counts[slug(str(province))] += len(entity.mentions)
    best, count = counts.most_common(1)[0] if counts else ("", 0)
    return best if 2 * count > counts.total() else None


@dataclass(frozen=True, slots=True)
class _Subject:
    """An entity in its document, with all that the document says."""

    document: str
    entity: Entity
    statements: tuple[Statement, ...]
    spellings: tuple[str, ...]
    home: str | None = None

    def targets(self, *relations: str) -> list[str]:
        """The closed ids that these relations lead to."""
        return sorted({s.target for s in self.statements if s.source == self.entity.id and s.type in relations and is_closed(s.target)})

    def profile(self, blocks: tuple[str, ...], marks: Mapping[str, tuple[str, ...]], *, is_open: bool = False) -> Profile:
        return Profile(self.document, self.entity.id, self.entity.label, blocks[0], blocks, is_open, marks)


def _person(subject: _Subject) -> Profile:
    bodies = subject.targets(Relation.PRESIDES, Relation.HOLDS_POST, Relation.MEMBER_OF)
    provinces = sorted({parts[1] for body in bodies if len(parts := body.split("/")) > 1})
    marks = {"bodies": tuple(bodies), "provinces": tuple(provinces)}
    latin = [name for name in subject.spellings if not is_cyrillic(name)]
    if latin or not subject.spellings:
        name = name_key(latin[0]) if latin else subject.entity.id.partition("@")[0]
        return subject.profile((f"person:{slug(name)}",), marks)
    read = tuple(dict.fromkeys(f"person:{slug(reading)}" for reading in readings(subject.spellings[0])[:READINGS]))
    return subject.profile(read or (f"person:{slug(subject.spellings[0])}",), marks, is_open=True)


def _directive(subject: _Subject) -> Profile | None:
    attributes = subject.entity.attributes
    number, date = attributes.get("number"), str(attributes.get("date", ""))
    issuers = sorted(subject.targets(Relation.ISSUED_BY), key=lambda issuer: ("/" in issuer, issuer))
    year = str(attributes.get("year") or date[:4])
    territory = issuers[0].partition("/")[2] if issuers else slug(str(attributes.get("territory", "")))
    seat = _seat(str(attributes.get("symbol", "")), issuers, territory)
    issuer = issuers[0] if issuers else ""
    values = {"date": date, "year": year, "territory": territory, "home": subject.home or "", "issuer": issuer, "seat": seat}
    marks = {name: (value,) for name, value in values.items() if value}
    if number is not None:
        name = f"{attributes.get('kind', '')}-{slug(str(number)).lstrip('0') or '0'}"
    elif is_closed(subject.entity.id):
        name, _, known_year = subject.entity.id.partition("/")
        marks |= {"year": (known_year,)} if known_year else {}
    else:
        return None
    return subject.profile((f"directive:{name}",), marks)


def _seat(symbol: str, issuers: Sequence[str], territory: str) -> str:
    """Whether the issuer sits at the centre or in the provinces: by the issuer, else by the symbol; nothing where neither says."""
    if issuers or territory:
        return LOCAL if territory or "/" in issuers[0] else CENTRE
    parts = set(_PARTS.split(fold(symbol)))
    return next((seat for seat, endings in _SEATS.items() if parts & endings), "")


def _event(subject: _Subject) -> Profile | None:
    date = str(subject.entity.attributes.get("date", ""))
    organizers = {s.source for s in subject.statements if s.target == subject.entity.id and s.type == Relation.ORGANIZES}
    known = tuple(sorted(organizer for organizer in organizers if is_closed(organizer)))
    if len(date) != len("2023-06-23") or not known:
        return None
    return subject.profile((f"event:{subject.entity.attributes.get('kind', '')}/{date}",), {"organizers": known, "date": (date,)})
