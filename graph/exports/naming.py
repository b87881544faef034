"""The IRIs of what an export speaks of, all under one base."""

from dataclasses import dataclass

from graph.evidence import Evidence
from graph.exports.spelling import encode_id, spell_iri

BASE = "https://remit.example/"
"""Where ids live unless an export is told otherwise; a name reserved for examples, so that nothing is claimed that is not ours."""


@dataclass(frozen=True, slots=True)
class Naming:
    """Spells the IRIs of nodes, assertions, memberships and evidence under ``base``."""

    base: str = BASE

    def node(self, identifier: str) -> str:
        """A node: ``…/id/ID``."""
        return spell_iri(f"{self.base}id/{encode_id(identifier)}")

    def assertion(self, edge: str) -> str:
        """The assertion of an edge: ``…/assertion/ID``."""
        return spell_iri(f"{self.base}assertion/{encode_id(edge)}")

    def membership(self, edge: str, part: str = "") -> str:
        """The membership of a tenure: ``…/membership/ID``, or its ``interval``, ``since``, ``until``."""
        return spell_iri(f"{self.base}membership/{encode_id(edge)}{'#' if part else ''}{part}")

    def evidence(self, evidence: Evidence, part: str = "char") -> str:
        """A stretch of a document: ``…/id/DOCUMENT#char=START,END``; its selectors: ``#position=…``, ``#quote=…``."""
        span = evidence.span
        return spell_iri(f"{self.base}id/{encode_id(evidence.document)}#{part}={span.start},{span.end}")
