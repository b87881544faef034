"""What a directive's symbol says of whose it is: QĐ-UBND and KH/TU are a province's, KL/TW the centre's."""

import re

from loaders.phrases import DirectivePhrase
from ontology.folding import fold

_PARTS = re.compile(r"[^a-zа-я]+")
_PROVINCIAL = frozenset({"tu", "ubnd", "hdnd", "ту"})
"""Endings of symbols of provinces' committees and councils (TU: Tỉnh ủy, Thành ủy); districts' and communes' councils use the same,
but name themselves beside them."""


def is_provincial(directive: DirectivePhrase) -> bool:
    """Whether the symbol is a provincial issuer's, and nobody is named as issuer."""
    return directive.symbol is not None and not directive.issuers and bool(_PROVINCIAL & set(_PARTS.split(fold(directive.symbol))))
