"""What a person should look at: pairs that may be one thing, which identity left apart, as rows."""

from collections.abc import Mapping

from api.find import name_of, rows_of
from graph.query import Column, Parameter, Query
from graph.records import Rows
from graph.store import Store
from queries.parameters import take

MERGE_CANDIDATES = Query(
    name="merge_candidates",
    topic="graph",
    question="Which things may be one, but were left apart since nothing decides it? Likeliest first, with the reasons.",
    text="",
    parameters=(
        Parameter("entity", "string", "only pairs of this thing", is_required=False, label="Entity"),
        Parameter("labels", "strings", "only things of these labels", is_required=False, default=[]),
        Parameter("score", "float", "only pairs that reach this score", is_required=False, default=0.0),
        Parameter("limit", "int", "the most pairs", is_required=False, default=100),
    ),
    columns=(
        Column("score", "float", "how much speaks for it, 0 to 1; an order, no probability"),
        Column("label", "string", "what the two are"),
        Column("one", "string", "the id of the one"),
        Column("one_name", "string", "its name"),
        Column("other", "string", "the id of the other"),
        Column("other_name", "string", "its name"),
        Column("reasons", "strings", "what speaks for it, in words"),
    ),
)
"""The question that is answered from what identity keeps of every document, and not in Cypher."""


def candidate_rows(store: Store, params: Mapping[str, object], limit: int) -> Rows:
    """The answer to ``MERGE_CANDIDATES``, at most ``limit`` rows."""
    from loaders.resolve.blocks import stored_candidates

    values = take(MERGE_CANDIDATES, params)
    labels, least, most = values["labels"], values["score"], values["limit"]
    assert isinstance(labels, list) and isinstance(least, float) and isinstance(most, int)  # noqa: S101 -- what `take` promises
    pairs = [
        pair
        for pair in stored_candidates(store)
        if pair.score >= least and (not labels or pair.label in labels) and values["entity"] in (None, pair.one, pair.other)
    ]
    shown = pairs[: max(1, min(most, limit))]
    nodes = store.nodes({id for pair in shown for id in (pair.one, pair.other)})
    names = {id: name_of(node) for id, node in nodes.items()}
    found = (
        (pair.score, pair.label, pair.one, names[pair.one], pair.other, names[pair.other], list(pair.reasons))
        for pair in shown
        if pair.one in names and pair.other in names
    )
    return rows_of(MERGE_CANDIDATES, found, is_cut=len(pairs) > len(shown))
