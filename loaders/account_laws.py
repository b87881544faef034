"""Directives that are known by name: laws by their numbers and years, the Party's charter and the constitution by their names."""

from loaders.phrases import DirectivePhrase
from ontology.laws import version_of


def known_id(directive: DirectivePhrase, year: str | None, day: str | None) -> str | None:
    """The id of a directive that the lexicon knows by name: ``law-2/2011`` where the version is settled, else ``law-complaints``.

    ``year``: of the directive, as far as told; ``day``: the document's own.
    """
    found = directive.sentence.found.beginning(directive.first)
    named = max((m for m in found if m.entry.category in ("law", "directive.name")), key=lambda m: m.last, default=None)
    if named is None or directive.is_bare:
        return None
    if named.entry.category == "directive.name":
        return f"{directive.kind}-{named.entry.term}"
    version = version_of(named.entry.term, year=year, day=day)
    return f"law-{version[0]}/{version[1]}" if version else f"law-{named.entry.term}"
