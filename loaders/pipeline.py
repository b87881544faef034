"""THE FLOW: from documents to facts in a store.

::

    paths ─► sources ─► document ─► account ─► changes ─► store
         sources.py  document.py  extract.py  integrate.py  graph/

Documents go in batches, and each batch is one transaction: a load that is killed leaves whole batches, and the same command goes on
from there, since a document that is already in the store, read by the same grammar, is passed over. The store is the journal.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from graph.store import Store
from loaders.document import document_id, read_document
from loaders.dossiers import Dossier
from loaders.errors import UnknownDocumentError, UnreadableDocumentError
from loaders.explain import explain
from loaders.extract import analyse, extract
from loaders.facts import facts_of
from loaders.fingerprint import fingerprint
from loaders.integrate import integrate
from loaders.sources import Source
from loaders.versions import Arrival, Arrivals
from ontology.terms import BOOKKEEPING, BOOKKEEPING_RELATIONS, Label, Relation

BATCH = 32
"""Documents in one transaction: enough to share the cost of a commit, few enough that little is done again after a kill."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A document that was not loaded: its name, the reason, and what to do."""

    name: str
    reason: str
    hint: str = ""


@dataclass(slots=True)
class LoadReport:
    """What a load did: names of documents by what became of them, the store's totals afterwards, and the seconds it took."""

    added: list[str] = field(default_factory=list)
    replaced: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    set_aside: list[SetAside] = field(default_factory=list)
    nodes: int = 0
    edges: int = 0
    seconds: float = 0.0

    @property
    def is_failure(self) -> bool:
        """Whether there were documents and every one of them was set aside."""
        return bool(self.set_aside) and not (self.added or self.replaced or self.unchanged)


Progress = Callable[[str, int, int], None]
"""Is told of each document as it is begun: its name, how many are done, and how many there are."""


def load(store: Store, sources: Iterable[Source], *, progress: Progress | None = None, batch: int = BATCH) -> LoadReport:
    """Load documents into the store, in transactions of ``batch`` documents; documents that cannot be read are set aside."""
    began = time.perf_counter()
    report = LoadReport()
    found = list(sources)
    steps = _Steps(progress, len(found))
    for start in range(0, len(found), batch):
        _load_batch(store, found[start : start + batch], report, steps)
    _count(store, report)
    report.seconds = time.perf_counter() - began
    return report


@dataclass(slots=True)
class _Steps:
    """Counts documents for whoever watches."""

    progress: Progress | None
    total: int
    done: int = 0

    def begin(self, name: str) -> None:
        """Tell that a document is begun."""
        if self.progress:
            self.progress(name, self.done, self.total)
        self.done += 1


def _count(store: Store, report: LoadReport) -> None:
    counts = store.counts()
    report.nodes = sum(counts.get(label, 0) for label in Label if label not in BOOKKEEPING)
    report.edges = sum(counts.get(relation, 0) for relation in Relation if relation not in BOOKKEEPING_RELATIONS)


def _load_batch(store: Store, sources: Sequence[Source], report: LoadReport, steps: _Steps) -> None:
    arrivals = Arrivals(store, fingerprint())
    for source in sources:
        try:
            data = source.read()
            arrivals.add(source, document_id(data), data)
        except UnreadableDocumentError as error:
            report.set_aside.append(SetAside(source.name, error.message, error.hint))
    waiting = arrivals.to_read()
    to_read = {arrival.source.origin for arrival in waiting}
    for source in sources:
        if source.origin not in to_read:
            steps.begin(source.name)
    dossiers: list[Dossier] = []
    for arrival in waiting:
        steps.begin(arrival.source.name)
        if (dossier := _read(arrival, report)) is not None:
            dossiers.append(dossier)
    if changes := arrivals.changes(dossiers, integrate):
        store.write(changes)
    arrivals.tell(report.added, report.replaced, report.unchanged)


def _read(arrival: Arrival, report: LoadReport) -> Dossier | None:
    """What an arrival says, or None when it is set aside."""
    data = arrival.data
    try:
        document = read_document(replace(arrival.source, read=lambda: data))
        return Dossier(document, extract(document), fingerprint(), arrival.origins)
    except UnreadableDocumentError as error:
        report.set_aside.append(SetAside(arrival.source.name, error.message, error.hint))
        return None


def remove(store: Store, document: str) -> LoadReport:
    """Take a document out of the store, and all that only it said; raises ``UnknownDocumentError``."""
    began = time.perf_counter()
    node = store.nodes([document]).get(document)
    if node is None or node.label != Label.DOCUMENT:
        raise UnknownDocumentError(f"The store holds no document {document!r}.", hint="`remit query documents` lists them.")
    store.write(integrate(store, (), [document]))
    report = LoadReport(removed=[str(node.properties["file"])])
    _count(store, report)
    report.seconds = time.perf_counter() - began
    return report


def extract_all(sources: Iterable[Source], report: LoadReport | None = None) -> Iterator[dict[str, Any]]:
    """The facts of all sources, without a store (the form is told in ``facts.py``); what cannot be read is set aside in ``report``."""
    report = report or LoadReport()
    dossiers: list[Dossier] = []
    for source in sources:
        try:
            document = read_document(source)
            dossiers.append(Dossier(document, extract(document)))
            report.added.append(source.name)
        except UnreadableDocumentError as error:
            report.set_aside.append(SetAside(source.name, error.message, error.hint))
    yield from facts_of(dossiers)


def explain_all(sources: Iterable[Source], report: LoadReport) -> Iterator[str]:
    """What extraction saw in each source, as lines to read (``explain.py``); what cannot be read is set aside in ``report``."""
    for source in sources:
        try:
            document = read_document(source)
        except UnreadableDocumentError as error:
            report.set_aside.append(SetAside(source.name, error.message, error.hint))
            continue
        report.added.append(source.name)
        yield from explain(analyse(document))
        yield ""
