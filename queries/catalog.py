"""The catalogue: every ``<topic>/<name>.cypher`` of its folders, checked as it is read.

``<name>.embedded.cypher`` and ``<name>.bolt.cypher`` beside ``<name>.cypher`` hold another text for an engine that needs one; their
header is that of ``<name>.cypher``.
"""

import difflib
from collections.abc import Iterable, Iterator
from pathlib import Path

from graph.query import Query
from ontology.terms import Label, Relation
from queries import text as cypher
from queries.errors import UnknownQueryError
from queries.header import Header, read_header, refuse

FOLDER = Path(__file__).parent
ENGINES = ("embedded", "bolt")
_LABELS = {"Entity", *map(str, Label)}
_RELATIONS = set(map(str, Relation))


class Catalogue:
    """The named queries of some folders, with those that the program answers itself (``built_in``).

    Raises ``QueryFileError`` with file and line where a file is wrong or a name is taken twice.
    """

    def __init__(self, folders: Iterable[Path] = (FOLDER,), built_in: Iterable[Query] = ()) -> None:
        self._queries = {query.name: query for query in built_in}
        places: dict[str, Path] = {}
        for path in _files(folders):
            query = read_query(path)
            if query.name in self._queries:
                other = places.get(query.name, "the program itself")
                raise refuse(path, 1, f"the query {query.name} is there already: {other}.", "Give one of the two another name.")
            self._queries[query.name] = query
            places[query.name] = path

    def names(self) -> tuple[str, ...]:
        """The names of all queries, in order."""
        return tuple(sorted(self._queries))

    def get(self, name: str) -> Query:
        """The query of this name; raises ``UnknownQueryError``, which proposes near names."""
        if name in self._queries:
            return self._queries[name]
        near = difflib.get_close_matches(name.lower().replace("-", "_"), self._queries, n=3, cutoff=0.5)
        hint = f"Did you mean {' or '.join(near)}?" if near else "The catalogue lists all names: remit query"
        raise UnknownQueryError(f"There is no query {name!r}.", hint=hint, data={"near": near})

    def __iter__(self) -> Iterator[Query]:
        return (self._queries[name] for name in self.names())


def _files(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        if not folder.is_dir():
            raise refuse(folder, 1, "this folder of queries is not there.", "Create it, or mend REMIT_QUERIES.")
        _check_variants(folder)
        yield from (path for path in sorted(folder.rglob("*.cypher")) if "." not in path.stem)


def _check_variants(folder: Path) -> None:
    for path in sorted(folder.rglob("*.*.cypher")):
        name, _, engine = path.stem.partition(".")
        if engine not in ENGINES:
            raise refuse(path, 1, f"{engine!r} is no engine.", f"Engines are: {', '.join(ENGINES)}.")
        if not (path.parent / f"{name}.cypher").is_file():
            raise refuse(path, 1, f"there is no {name}.cypher beside it, whose header it needs.")


def read_query(path: Path) -> Query:
    """The query of one file, with its variants; raises ``QueryFileError`` with file and line."""
    text = _read(path)
    header = read_header(path, text)
    _check(path, text, header)
    variants = {engine: path.with_suffix(f".{engine}.cypher") for engine in ENGINES}
    texts = {engine: _read(variant) for engine, variant in variants.items() if variant.is_file()}
    for engine, variant in texts.items():
        _check(variants[engine], variant, header)
    return Query(
        name=path.stem,
        topic=path.parent.name,
        question=header.question,
        text=text,
        parameters=tuple(header.parameters),
        columns=tuple(header.columns),
        texts=texts or None,
    )


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise refuse(path, 1, "this file is not UTF-8.", "Save it as UTF-8.") from error


def _check(path: Path, text: str, header: Header) -> None:
    """Refuse a text that does not do what its header says."""
    pieces = cypher.pieces(text)
    for piece in cypher.writes(pieces):
        raise refuse(path, piece.line, f"{piece.text.upper()} would change the graph.", "A query of the catalogue only reads.")
    _check_terms(path, pieces)
    _check_parameters(path, pieces, header)
    _check_columns(path, pieces, header)


def _check_terms(path: Path, pieces: list[cypher.Piece]) -> None:
    for what, name, line in cypher.terms(pieces):
        known = _RELATIONS if what == "relation" else _LABELS
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
            hint = f"Did you mean {near[0]}?" if near else f"Known are: {', '.join(sorted(known))}."
            raise refuse(path, line, f"{name!r} is no {what} of the ontology.", hint)


def _check_parameters(path: Path, pieces: list[cypher.Piece], header: Header) -> None:
    used = cypher.parameters(pieces)
    declared = [parameter.name for parameter in header.parameters]
    for name, line in used.items():
        if name not in declared:
            raise refuse(
                path, line, f"the parameter ${name} is not declared.", f"Add to the header: // param {name}: string -- what it means"
            )
    for name in declared:
        if name not in used:
            raise refuse(path, header.lines[f"parameter {name}"], f"the parameter {name} is declared but not used.")


def _check_columns(path: Path, pieces: list[cypher.Piece], header: Header) -> None:
    declared = tuple(column.name for column in header.columns)
    branches = cypher.returned(pieces)
    if not branches:
        raise refuse(path, 1, "the text returns nothing.", "It must end in RETURN … AS column, …")
    for columns, line in branches:
        if "" in columns:
            raise refuse(path, line, f"column {columns.index('') + 1} of this RETURN has no name.", "Name it: … AS name")
        if columns != declared:
            raise refuse(path, line, f"this returns {', '.join(columns)}; the header declares {', '.join(declared)}.")
