"""Profiles: what identity learns of an entity from what its document says."""

import pytest

from graph.records import Account, Entity, Span, Statement
from loaders.resolve.profiles import CENTRE, LOCAL, profiles_of


@pytest.mark.parametrize(
    ("symbol", "issuer", "seat"),
    [
        ("KL/TW", "", CENTRE),
        ("QĐ-TW", "", CENTRE),
        ("КЛ/ТВ", "", CENTRE),
        ("NĐ-CP", "", CENTRE),
        ("UBTVQH15", "", CENTRE),
        ("CT/TU", "", LOCAL),
        ("QĐ-UBND", "", LOCAL),
        ("NQ-HĐND", "", LOCAL),
        ("KH/HU", "", LOCAL),
        # a ministry's letters are in no list; letters inside a word are no ending
        ("TT-BNV", "", None),
        ("QĐ-TTU", "", None),
        ("", "", None),
        # the issuer that is named outweighs the symbol
        ("CT/TU", "secretariat", CENTRE),
        ("CT/TW", "party-committee/nghe-an", LOCAL),
        ("", "party-committee/nghe-an", LOCAL),
    ],
)
def test_the_symbol_or_the_issuer_says_where_a_directive_comes_from(symbol: str, issuer: str, seat: str | None) -> None:
    attributes = {"kind": "directive", "number": "5", **({"symbol": symbol} if symbol else {})}
    statements = (Statement("ISSUED_BY", "d", issuer, Span(0, 1), "rule"),) if issuer else ()
    account = Account((Entity("d", "Directive", attributes),), statements)
    (profile,) = profiles_of("document", account, {})
    assert profile.mark("seat") == seat
