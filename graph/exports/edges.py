"""What RDF says of edges: the direct triples, the assertion with its evidence, the membership of a tenure."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from graph.evidence import Evidence, Quotations, evidence_of
from graph.exports.mappings import RelationMapping, mappings
from graph.exports.naming import Naming
from graph.exports.nodes import TYPE, Pair, attribute_pairs, is_unit
from graph.exports.spelling import date_type, spell_iri, spell_text, spell_typed
from graph.exports.syntax import Description
from graph.networks import shown_of_edge
from graph.records import Edge, Node
from graph.store import Store
from ontology.terms import TENURES, Label, Relation

_CHUNK = 256
_OA = "http://www.w3.org/ns/oa#"
_ORG = "http://www.w3.org/ns/org#"
_PROV = "http://www.w3.org/ns/prov#"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_REMIT = "https://remit.example/ns#"
_TIME = "http://www.w3.org/2006/time#"
_DERIVED = spell_iri(_PROV + "wasDerivedFrom")
_INSTANTS = {"date": "inXSDDate", "gYearMonth": "inXSDgYearMonth", "gYear": "inXSDgYear"}


@dataclass(frozen=True, slots=True)
class _Told:
    """An edge with what is needed to describe it. ``nodes``: its ends, where their labels matter. ``graphs``: its documents."""

    edge: Edge
    evidence: tuple[Evidence, ...]
    nodes: Mapping[str, Node]
    graphs: tuple[str, ...]
    naming: Naming


def describe_edges(store: Store, relation: Relation, naming: Naming) -> Iterator[Description]:
    """All edges of one type, by id; their evidence is cut from the documents' stored texts, some hundred edges at a time."""
    mapping = mappings().relations[relation]
    quotations = Quotations(store)
    edges = store.scan_edges([relation])
    while chunk := list(islice(edges, _CHUNK)):
        nodes = store.nodes({end for edge in chunk for end in (edge.source, edge.target)}) if mapping.narrower else {}
        evidence = {edge.id: evidence_of(edge) for edge in chunk}
        quotes = quotations.quote(each for found in evidence.values() for each in found)
        cited: dict[Evidence, None] = {}
        for edge in chunk:
            found = evidence[edge.id]
            graphs = tuple(dict.fromkeys(naming.node(each.document) for each in found))
            yield from _describe(_Told(edge, found, nodes, graphs, naming), mapping)
            cited.update(dict.fromkeys(found))
        for each in cited:
            yield from _describe_evidence(each, quotes.get(each), naming)


def _describe(told: _Told, mapping: RelationMapping) -> Iterator[Description]:
    is_over = told.edge.type in TENURES and bool(told.edge.properties.get("former"))
    if not is_over:
        yield from _direct(told, mapping)
    yield _assertion(told, mapping)
    if told.edge.type in TENURES and _ends_in_organization(told):
        yield from _membership(told)


def _ends_in_organization(told: _Told) -> bool:
    if told.edge.type != Relation.PRESIDES:
        return True
    target = told.nodes.get(told.edge.target)
    return target is not None and target.label == Label.ORGANIZATION


def _direct(told: _Told, mapping: RelationMapping) -> Iterator[Description]:
    edge, naming = told.edge, told.naming
    source, target = naming.node(edge.source), naming.node(edge.target)
    properties: list[str] = [mapping.property, *mapping.standard]
    inverses: list[str] = []
    ends = told.nodes.get(edge.source), told.nodes.get(edge.target)
    if ends[0] is not None and ends[1] is not None:
        for narrow in mapping.narrower:
            fits = ends[0].label in narrow.sources and ends[1].label in narrow.targets
            if fits and (not narrow.is_for_units or (is_unit(ends[0]) and not is_unit(ends[1]))):
                properties += narrow.properties
                inverses += narrow.inverses
    yield Description(source, tuple((each, target) for each in dict.fromkeys(properties)), told.graphs)
    if inverses:
        yield Description(target, tuple((each, source) for each in dict.fromkeys(inverses)), told.graphs)


def _assertion(told: _Told, mapping: RelationMapping) -> Description:
    edge, naming = told.edge, told.naming
    pairs: list[Pair] = [
        (TYPE, spell_iri(_REMIT + "Assertion")),
        (TYPE, spell_iri(_RDF + "Statement")),
        (spell_iri(_RDF + "subject"), naming.node(edge.source)),
        (spell_iri(_RDF + "predicate"), mapping.property),
        (spell_iri(_RDF + "object"), naming.node(edge.target)),
    ]
    known = mappings().edge_attributes
    for key, value in shown_of_edge(edge).items():
        if key not in ("evidence", "spans"):
            pairs += attribute_pairs(key, value, known)
    pairs += [(_DERIVED, graph) for graph in told.graphs]
    pairs += [(spell_iri(_REMIT + "evidence"), naming.evidence(each)) for each in told.evidence]
    return Description(naming.assertion(edge.id), tuple(dict.fromkeys(pairs)), told.graphs)


def _describe_evidence(evidence: Evidence, quote: str | None, naming: Naming) -> Iterator[Description]:
    document = naming.node(evidence.document)
    position, words = naming.evidence(evidence, "position"), naming.evidence(evidence, "quote")
    selector = spell_iri(_OA + "hasSelector")
    pairs = [(TYPE, spell_iri(_OA + "SpecificResource")), (spell_iri(_OA + "hasSource"), document), (selector, position)]
    if quote is not None:
        pairs.append((selector, words))
    yield Description(naming.evidence(evidence), tuple(pairs), (document,))
    span = evidence.span
    places = [
        (spell_iri(_OA + name), spell_typed(str(at), "nonNegativeInteger")) for name, at in (("start", span.start), ("end", span.end))
    ]
    yield Description(position, ((TYPE, spell_iri(_OA + "TextPositionSelector")), *places), (document,))
    if quote is not None:
        said = ((TYPE, spell_iri(_OA + "TextQuoteSelector")), (spell_iri(_OA + "exact"), spell_text(quote)))
        yield Description(words, said, (document,))


def _membership(told: _Told) -> Iterator[Description]:
    edge, naming = told.edge, told.naming
    membership = naming.membership(edge.id)
    pairs: list[Pair] = [
        (TYPE, spell_iri(_ORG + "Membership")),
        (spell_iri(_ORG + "member"), naming.node(edge.source)),
        (spell_iri(_ORG + "organization"), naming.node(edge.target)),
        (_DERIVED, naming.assertion(edge.id)),
    ]
    known = mappings().edge_attributes
    if post := edge.properties.get("post"):
        pairs.append((spell_iri(_ORG + "role"), known["post"].concept(str(post))))
    if edge.properties.get("former"):
        pairs.append((known["former"].property, spell_typed("true", "boolean")))
    ends = {key: str(edge.properties[key]) for key in ("since", "until") if edge.properties.get(key)}
    if ends:
        pairs.append((spell_iri(_ORG + "memberDuring"), naming.membership(edge.id, "interval")))
    yield Description(membership, tuple(pairs), told.graphs)
    if ends:
        yield from _interval(told, ends)


def _interval(told: _Told, ends: Mapping[str, str]) -> Iterable[Description]:
    naming, edge = told.naming, told.edge
    pairs: list[Pair] = [(TYPE, spell_iri(_TIME + "Interval"))]
    instants = []
    for key, name in (("since", "hasBeginning"), ("until", "hasEnd")):
        if key in ends:
            instant = naming.membership(edge.id, key)
            pairs.append((spell_iri(_TIME + name), instant))
            datatype = date_type(ends[key])
            at = spell_typed(ends[key], datatype) if datatype else spell_text(ends[key])
            said = ((TYPE, spell_iri(_TIME + "Instant")), (spell_iri(_TIME + _INSTANTS.get(datatype, "inXSDDate")), at))
            instants.append(Description(instant, said, told.graphs))
    return [Description(naming.membership(edge.id, "interval"), tuple(pairs), told.graphs), *instants]
