"""Every standard term that the ontology maps to is one that its vocabulary has."""

import pytest
from rdflib import URIRef
from rdflib.namespace import DCTERMS, FOAF, ORG, PROV, RDF, RDFS, SDO, SKOS

from ontology.model import Ontology
from ontology.turtle import FOLDER, read_ontology

SHIPPED = (DCTERMS, FOAF, ORG, PROV, RDF, RDFS, SDO, SKOS)
ELI = "http://data.europa.eu/eli/ontology#"
ELI_TERMS = {
    "LegalResource",
    "amends",
    "based_on",
    "date_document",
    "ensures_implementation_of",
    "number",
    "passed_by",
    "repeals",
    "title",
    "type_document",
}  # of the ELI ontology 1.x; rdflib does not ship it


@pytest.fixture(scope="module")
def ontology() -> Ontology:
    return read_ontology(FOLDER)


def _is_known(iri: str) -> bool:
    if iri.startswith(ELI):
        return iri.removeprefix(ELI) in ELI_TERMS
    return any(URIRef(iri) in space for space in SHIPPED)


def test_standard_terms_exist(ontology: Ontology) -> None:
    used = {iri for each in (*ontology.classes, *ontology.relations, *ontology.attributes) for iri in each.parents}
    used |= {each.named_by for each in ontology.classes if each.named_by}
    used |= {iri for each in ontology.relations for narrow in each.narrower for iri in narrow.properties + narrow.inverses}
    assert len(used) > 30
    assert sorted(iri for iri in used if not _is_known(iri)) == []


def test_a_misspelled_term_would_be_seen() -> None:
    assert not _is_known("http://www.w3.org/ns/org#headOff")
    assert not _is_known(ELI + "implements_")
