"""Whether the vocabulary is sound: every term labelled in four languages, every reference known, nothing said twice."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ontology.errors import OntologyError
from ontology.labels import LANGUAGES
from ontology.model import Labels, Ontology
from ontology.turtle import FOLDER, NS, ontology_of, read_graph, vocabulary_files

_VALUES = {"string", "names", "boolean", "date", "uri", "decimal", "integer"}


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a term: ``iri`` says which (empty where it has none), ``why`` in words."""

    iri: str
    why: str


def require_sound(folder: Path = FOLDER) -> Ontology:
    """The ontology of ``folder``; raises ``OntologyError`` naming every problem with its file and line (``data["problems"]``)."""
    paths = vocabulary_files(folder)
    graph = read_graph(paths)
    ontology = ontology_of(graph)
    found = [*find_problems(ontology), *_unknown_terms({str(iri) for iri in graph.all_nodes()}, {str(each) for each in graph.subjects()})]
    if found:
        places = [(_place(paths, problem), problem.why) for problem in found]
        lines = [f"{path}:{line}: {why}" if path else why for (path, line), why in places]
        (file, line), _ = places[0]
        raise OntologyError("\n".join(lines), data={"file": file, "line": line, "problems": lines})
    return ontology


def find_problems(ontology: Ontology) -> list[Problem]:
    """Everything wrong with what the ontology states, in a fixed order."""
    checks: tuple[Callable[[Ontology], Iterable[Problem]], ...] = (_labels, _duplicates, _ends, _values, _titles)
    return [problem for check in checks for problem in check(ontology)]


def _missing(iri: str, name: str, what: str, labels: Labels) -> Iterator[Problem]:
    if absent := [language for language in LANGUAGES if not labels.get(language, "").strip()]:
        yield Problem(iri, f"{name} has no {what} in {', '.join(absent)}.")
    if extra := sorted(set(labels) - set(LANGUAGES)):
        yield Problem(iri, f"{name} has a {what} in {', '.join(extra)}; the languages are {', '.join(LANGUAGES)}.")


def _labels(ontology: Ontology) -> Iterator[Problem]:
    stated = [(each.name, each.iri, each.labels, each.definitions) for each in ontology.classes]
    stated += [(each.name, each.iri, each.labels, each.definitions) for each in ontology.relations]
    stated += [(each.key, each.iri, each.labels, each.definitions) for each in (*ontology.attributes, *ontology.edge_attributes)]
    stated += [(each.name, each.iri, each.labels, each.definitions) for each in ontology.schemes]
    for name, iri, labels, definitions in stated:
        yield from _missing(iri, name, "label", labels)
        yield from _missing(iri, name, "definition", definitions)
    for relation in ontology.relations:
        yield from _missing(relation.iri, relation.name, "inverse label", relation.inverse_labels)
    for scheme in ontology.schemes:
        for concept in scheme.concepts:
            yield from _missing(concept.iri, concept.name or concept.iri, "label", concept.labels)
    for title in ontology.titles:
        yield from _missing("", f"The title of {title.post} in {', '.join(title.kinds)}", "label", title.labels)


def _duplicates(ontology: Ontology) -> Iterator[Problem]:
    named = [("label", each.name, each.iri) for each in ontology.classes] + [
        ("relation", each.name, each.iri) for each in ontology.relations
    ]
    named += [(scheme.enumeration, each.name, each.iri) for scheme in ontology.schemes for each in scheme.concepts]
    named += [(f"{label}'s attribute", each.key, each.iri) for each in ontology.attributes for label in each.classes]
    named += [("edge attribute", each.key, each.iri) for each in ontology.edge_attributes]
    counts = Counter((group, name) for group, name, _ in named)
    yield from (Problem(iri, f"{group} {name!r} is stated twice.") for group, name, iri in named if counts[group, name] > 1)
    yield from (Problem(iri, f"{iri} has no skos:notation.") for _, name, iri in named if not name)


def _ends(ontology: Ontology) -> Iterator[Problem]:
    known = {each.name for each in ontology.classes}
    for relation in ontology.relations:
        if not relation.sources or not relation.targets:
            yield Problem(relation.iri, f"{relation.name} has no rdfs:domain or no rdfs:range.")
        for name in {*relation.sources, *relation.targets} - known:
            yield Problem(relation.iri, f"{relation.name} joins {name!r}, which is no class.")
        for narrow in relation.narrower:
            if not {*narrow.sources} <= {*relation.sources} or not {*narrow.targets} <= {*relation.targets}:
                yield Problem(narrow.iri, f"{narrow.iri} joins more than {relation.name}, which it narrows.")


def _values(ontology: Ontology) -> Iterator[Problem]:
    known = _VALUES | {scheme.enumeration for scheme in ontology.schemes}
    classes = {each.name for each in ontology.classes}
    for attribute in (*ontology.attributes, *ontology.edge_attributes):
        if attribute.value not in known:
            yield Problem(attribute.iri, f"{attribute.key} has an unknown kind of value {attribute.value!r}.")
    for attribute in ontology.attributes:
        for name in {*attribute.classes} - classes:
            yield Problem(attribute.iri, f"{attribute.key} belongs to {name!r}, which is no class.")
        if not attribute.classes:
            yield Problem(attribute.iri, f"{attribute.key} has no rdfs:domain.")


def _titles(ontology: Ontology) -> Iterator[Problem]:
    terms = {scheme.enumeration: {each.name for each in scheme.concepts} for scheme in ontology.schemes}
    seen: set[tuple[str, str]] = set()
    for title in ontology.titles:
        if title.post not in terms.get("Post", set()):
            yield Problem("", f"A title is of the post {title.post!r}, which is none.")
        for kind in title.kinds:
            if kind not in terms.get("OrganizationKind", set()):
                yield Problem("", f"A title of {title.post} is used in {kind!r}, which is no kind of organization.")
            if (title.post, kind) in seen:
                yield Problem("", f"{title.post} in {kind} has two titles.")
            seen.add((title.post, kind))


def _unknown_terms(used: set[str], stated: set[str]) -> list[Problem]:
    """Terms of our own that are referred to and stated nowhere."""
    own = sorted(iri for iri in used - stated if iri.startswith((str(NS), "https://remit.example/kinds/")))
    return [Problem(iri, f"{iri} is used, but nothing states what it is.") for iri in own]


def _place(paths: Iterable[Path], problem: Problem) -> tuple[str, int]:
    """The file and line where a term is stated, else where it is first used; ("", 0) where neither can be told."""
    if not problem.iri:
        return "", 0
    local = re.escape(problem.iri.rpartition("#")[2])
    for pattern in (rf"^\w+:{local}\s", rf"\w+:{local}\b", rf"^<{re.escape(problem.iri)}>"):
        for path in paths:
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
                if re.search(pattern, line):
                    return str(path), number
    return "", 0
