"""A scorer of facts against hand-made gold: which entities and relations of a document were found, by their words and ends.

An entity of the gold is found where an entity of the same type shares most of its mentions with it; a relation where its ends are
found and its type agrees. What the gold calls optional, and relations that a name states by itself, are asked for but never held
against the facts.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

STRUCTURAL = frozenset({"PART_OF", "HAS_JURISDICTION", "LOCATED_IN"})
ATTRIBUTES = ("kind", "level", "territory", "number", "date")
QUALIFIERS = ("post", "since", "until")
_ENTITY = "entity"
_ATTRIBUTE = "attribute"

Spans = frozenset[tuple[int, int]]


@dataclass(slots=True)
class Tally:
    """Counts by what was asked for (``entity``, a relation, ``attribute``): ``right``, ``extra``, ``missed``; and the errors in words."""

    right: Counter[str] = field(default_factory=Counter)
    extra: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        """Take another tally's counts in."""
        self.right.update(other.right)
        self.extra.update(other.extra)
        self.missed.update(other.missed)
        self.errors.extend(other.errors)

    def figures(self, keys: Iterable[str]) -> tuple[float, float]:
        """Precision and recall over these keys; 1.0 where nothing was found, or asked for."""
        wanted = list(keys)
        right, extra, missed = (sum(count[key] for key in wanted) for count in (self.right, self.extra, self.missed))
        return right / (right + extra) if right + extra else 1.0, right / (right + missed) if right + missed else 1.0

    def relations(self) -> list[str]:
        """The relation types that were met."""
        return sorted((set(self.right) | set(self.extra) | set(self.missed)) - {_ENTITY, _ATTRIBUTE})


def score(text: str, gold: Mapping[str, Any], facts: Mapping[str, Any]) -> Tally:
    """Score the facts of one document, in the form that ``loaders.facts`` gives, against its gold, in the form of a gold file."""
    tally = Tally()
    pairs = _entities(text, gold, facts, tally)
    _relations(gold, facts, pairs, tally)
    tally.errors = [f"{gold['document']}: {error}" for error in tally.errors]
    return tally


def _spans(text: str, mentions: Iterable[str]) -> Spans:
    found = (m.span() for each in mentions for m in re.finditer(r"(?<!\w)" + re.escape(each) + r"(?!\w)", text))
    return frozenset(found)


def _covers(one: tuple[int, int], other: tuple[int, int], share: float) -> bool:
    inside = min(one[1], other[1]) - max(one[0], other[0])
    return inside > share * (max(one[1], other[1]) - min(one[0], other[0]))


def _entities(text: str, gold: Mapping[str, Any], facts: Mapping[str, Any], tally: Tally) -> dict[str, str]:
    """Pair the facts' entities with the gold's by shared mentions, and count; returns the gold's id of each paired entity."""
    wanted = {key: _spans(text, row["mentions"]) for key, row in gold["entities"].items()}
    if empty := [key for key, spans in wanted.items() if not spans]:
        raise ValueError(f"{gold['document']}: no words of {', '.join(empty)} stand in the text.")
    found = {row["id"]: (row, frozenset((m["start"], m["end"]) for m in row["mentions"])) for row in facts["entities"]}
    pairs = _pairs(gold["entities"], wanted, found)
    soft = _spans(text, gold.get("ignore", ())).union(*(wanted[key] for key, row in gold["entities"].items() if row.get("optional")))
    for key, (row, spans) in found.items():
        if key in pairs:
            _attributes(pairs[key], gold["entities"][pairs[key]], row, tally)
        elif spans and not all(any(_covers(span, each, 0.3) for each in soft) for span in spans):
            tally.extra[_ENTITY] += 1
            tally.errors.append(f"spurious {row['type']} {key}: {text[min(spans)[0] : min(spans)[1]]!r}")
    for key, row in gold["entities"].items():
        if not row.get("optional"):
            is_found = key in pairs.values()
            (tally.right if is_found else tally.missed)[_ENTITY] += 1
            tally.errors += [] if is_found else [f"missed {row['type']} {key}"]
    return pairs


def _pairs(rows: Mapping[str, Any], wanted: Mapping[str, Spans], found: Mapping[str, tuple[Mapping[str, Any], Spans]]) -> dict[str, str]:
    votes = []
    for key, (row, spans) in found.items():
        for other, theirs in wanted.items():
            shared = sum(any(_covers(a, b, 0.5) for b in theirs) for a in spans) if row["type"] == rows[other]["type"] else 0
            if shared:
                votes.append((-shared, -shared / len(spans), key, other))
    pairs: dict[str, str] = {}
    for _, _, key, other in sorted(votes):
        if key not in pairs and other not in pairs.values():
            pairs[key] = other
    return pairs


def _attributes(key: str, wanted: Mapping[str, Any], row: Mapping[str, Any], tally: Tally) -> None:
    for name in ATTRIBUTES:
        if wanted.get(name) is not None and not wanted.get("optional"):
            _judge(f"{key}.{name}", row.get(name), wanted[name], tally)


def _judge(what: str, value: Any, wanted: Any, tally: Tally) -> None:
    is_right = value is not None and re.sub(r"[\W_]+", "", str(value)).casefold() == re.sub(r"[\W_]+", "", str(wanted)).casefold()
    (tally.right if is_right else tally.missed)[_ATTRIBUTE] += 1
    tally.errors += [] if is_right else [f"{what} is {value!r}, should be {wanted!r}"]


def _flags(row: list[Any]) -> dict[str, Any]:
    extra = row[3] if len(row) > 3 else {}
    return dict.fromkeys(extra.split(), True) if isinstance(extra, str) else extra


def _relations(gold: Mapping[str, Any], facts: Mapping[str, Any], pairs: Mapping[str, str], tally: Tally) -> None:
    optional = {key for key, row in gold["entities"].items() if row.get("optional")}
    named = {row["id"] for row in facts["entities"] if row["mentions"]}
    wanted = {(row[0], row[1], row[2]): _flags(row) for row in gold.get("relations", [])}
    met: dict[tuple[Any, str, Any], Mapping[str, Any]] = {}
    for row in facts["relations"]:
        key = (pairs.get(row["source"]), row["type"], pairs.get(row["target"]))
        if key in wanted:
            met[key] = row if key not in met or wanted[key].get("post") == row.get("post") else met[key]
        elif not _is_neutral(key, row, wanted, optional, named):
            tally.extra[row["type"]] += 1
            tally.errors.append(f"spurious {row['source']} {row['type']} {row['target']}")
    for key, flags in wanted.items():
        if key in met:
            _qualifiers(" ".join(key), flags, met[key], tally)
        if not flags.get("optional") and not {key[0], key[2]} & optional:
            (tally.right if key in met else tally.missed)[key[1]] += 1
            tally.errors += [] if key in met else [f"missed {' '.join(key)}"]


def _is_neutral(key: Any, row: Mapping[str, Any], wanted: Mapping[Any, Any], optional: set[str], named: set[str]) -> bool:
    is_deputy = row["type"] == "HOLDS_POST" and (key[0], "PRESIDES", key[2]) in wanted
    is_soft = bool({key[0], key[2]} & optional) or not {row["source"], row["target"]} <= named
    return row["type"] in STRUCTURAL or is_deputy or is_soft


def _qualifiers(what: str, flags: Mapping[str, Any], row: Mapping[str, Any], tally: Tally) -> None:
    if row["type"] in ("PRESIDES", "HOLDS_POST", "MEMBER_OF"):
        _judge(f"{what}: former", bool(row.get("former")), bool(flags.get("former")), tally)
    for name in QUALIFIERS:
        if name in flags:
            _judge(f"{what}: {name}", row.get(name), flags[name], tally)
