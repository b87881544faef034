"""Finding things by name: folded, in any script; and what a name given for a parameter means."""

from collections.abc import Iterable, Mapping, Sequence

from api.errors import AmbiguousNameError, UnknownEntityError
from graph.query import Column, Parameter, Query
from graph.records import Hit, Node, Row, Rows
from graph.store import Store
from ontology.folding import fold
from ontology.terms import Label
from queries.parameters import take

FIND_BY_NAME = Query(
    name="find_by_name",
    topic="graph",
    question="Which things bear this name? Words may lack their diacritics, stand in Cyrillic, or break off at the end of the last one.",
    text="",
    parameters=(
        Parameter("name", "string", "the words of the name"),
        Parameter("labels", "strings", "only things of these labels", is_required=False, default=[]),
        Parameter("limit", "int", "the most results", is_required=False, default=20),
    ),
    columns=(
        Column("entity", "string", "the thing's id"),
        Column("label", "string", "what it is"),
        Column("name", "string", "its name"),
        Column("found", "string", "the name of it that answers"),
        Column("score", "float", "how well it answers, 0 to 1"),
    ),
)
"""The one question that is asked of the engines' full-text indexes and not in Cypher, in which these differ."""

_CANDIDATES = 10


class Finder:
    """Finds nodes of a store by name."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def search(self, words: str, labels: Sequence[str] = (), limit: int = 20) -> list[Hit]:
        """Nodes whose names answer ``words``, best first; Cyrillic words also by the Latin names that they can stand for."""
        best: dict[str, Hit] = {}
        for reading in _readings(words):
            for hit in self._store.search(reading, labels, limit):
                if hit.node.id not in best or hit.score > best[hit.node.id].score:
                    best[hit.node.id] = hit
        return sorted(best.values(), key=lambda hit: (-hit.score, hit.node.id))[:limit]

    def rows(self, params: Mapping[str, object], limit: int) -> Rows:
        """The answer to ``FIND_BY_NAME``."""
        values = take(FIND_BY_NAME, params)
        labels, most = values["labels"], values["limit"]
        assert isinstance(labels, list) and isinstance(most, int)  # noqa: S101 -- what `take` promises
        hits = self.search(str(values["name"]), labels, max(1, min(most, limit)))
        return rows_of(FIND_BY_NAME, ((h.node.id, h.node.label, name_of(h.node), h.name or name_of(h.node), h.score) for h in hits))

    def resolve(self, query: Query, key: str, value: object) -> object:
        """The id that ``value`` means, where the parameter ``key`` names a thing; ``value`` itself for any other."""
        label = next((parameter.label for parameter in query.parameters if parameter.name == key), "")
        if not label or label == Label.DOCUMENT or not isinstance(value, str) or not value.strip():
            return value
        return self.identify(value.strip(), label, key)

    def identify(self, words: str, label: str = "Entity", key: str = "") -> str:
        """The id that ``words`` are, or that of the only thing they name; ``key``: the parameter they are given for, for the error.

        Raises ``UnknownEntityError`` and ``AmbiguousNameError``, both with candidates.
        """
        if words in self._store.nodes([words]):
            return words
        hits = self.search(words, () if label == "Entity" else (label,), _CANDIDATES)
        clear = hits if len(hits) == 1 else [hit for hit in hits if _is_named(hit.node, words)]
        if len(clear) == 1:
            return clear[0].node.id
        candidates: list[Row] = [{"id": hit.node.id, "label": hit.node.label, "name": name_of(hit.node)} for hit in clear or hits]
        data = {"parameter": key, "candidates": candidates}
        where = f"{key}: " if key else ""
        if not candidates:
            hint = "Look for names: remit query find_by_name --name …"
            raise UnknownEntityError(f"{where}{_what(label)} in the graph has the id or the name {words!r}.", hint=hint, data=data)
        listed = "".join(f"\n  {each['id']}  ({each['name']})" for each in candidates)
        raise AmbiguousNameError(f"{where}{words!r} may mean several things.", hint=f"Give the id of one:{listed}", data=data)


def rows_of(query: Query, found: Iterable[tuple[object, ...]], *, is_cut: bool = False) -> Rows:
    """The rows of a question that the program answers itself, from values in the order of its columns."""
    columns = tuple(column.name for column in query.columns)
    return Rows(columns, tuple(dict(zip(columns, values, strict=True)) for values in found), is_cut)


def _what(label: str) -> str:
    return "Nothing" if label == "Entity" else f"No {label.lower()}"


def name_of(node: Node) -> str:
    """The name by which a node is shown."""
    return str(node.properties.get("name") or node.properties.get("title") or node.id)


def _is_named(node: Node, words: str) -> bool:
    names = node.properties.get("names", ())
    spelled = [str(each).partition(":")[2] for each in names] if isinstance(names, tuple | list) else []
    readings = set(_readings(words))
    return any(" ".join(fold(name).split()) in readings for name in [name_of(node), *spelled])


def _readings(words: str) -> list[str]:
    """``words`` folded; where they are Cyrillic, also the Latin names that they can stand for."""
    folded = " ".join(fold(words).split())
    if not any("а" <= char <= "я" for char in folded):
        return [folded]
    from loaders.names import readings

    return list(dict.fromkeys([folded, *readings(words)]))
