"""An account survives its way through the store."""

from hypothesis import given
from hypothesis import strategies as st

from graph.records import Account, Entity, Mention, Span, Statement
from loaders.dossiers import decode_account, encode_account

words = st.text(st.characters(exclude_categories=("Cs",)), max_size=8)
spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 10_000), st.integers(1, 100))
values = st.one_of(words, st.booleans(), st.integers(-9, 9), st.tuples(words, words))
entities = st.builds(
    Entity,
    words,
    words,
    st.dictionaries(words, values, max_size=3),
    st.lists(st.builds(Mention, spans, st.sampled_from(("vi", "ru")), st.booleans()), max_size=3).map(tuple),
)
statements = st.builds(
    Statement,
    words,
    words,
    words,
    spans,
    words,
    confidence=st.floats(0, 1),
    basis=st.sampled_from(("stated", "implied")),
    trigger=st.none() | spans,
    post=st.none() | words.filter(bool),
    since=st.none() | st.just("2025-11"),
    until=st.none() | st.just("2026"),
    former=st.booleans(),
)
accounts = st.builds(Account, st.lists(entities, max_size=4).map(tuple), st.lists(statements, max_size=4).map(tuple))


@given(accounts)
def test_what_is_stored_is_what_is_read(account: Account) -> None:
    assert decode_account(encode_account(account)) == account
