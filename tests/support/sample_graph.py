"""A small graph with every label, every relation and every attribute that exports treat apart, for tests without an engine."""

from graph.records import Changes, Edge, Node, Properties
from tests.support.memory_store import MemoryStore

TEXT = (
    "Ngày 9/5/2023, Ban Dân vận Tỉnh ủy Nghệ An tổ chức hội nghị triển khai Kết luận số 54-KL/TW.\n"
    "Đồng chí Lê Văn Mẫu, Trưởng ban Dân vận Tỉnh ủy, chủ trì hội nghị.\n"
)
OTHER_TEXT = "Комиссия по массовой агитации 😀 выполняет Заключение № 54.\n"
DOCUMENT, OTHER = "0123456789abcdef0123", "fedcba98765432100123"
COMMISSION, COMMITTEE = "mass-mobilization-commission/nghe-an", "party-committee/nghe-an"
PERSON, FORMER = "le-van-mau", "tran-thi-cu"
CONCLUSION, DECISION = "conclusion-54", "decision-99"
EVENT = f"conference@{DOCUMENT}"


def evidence(words: str, text: str = TEXT, document: str = DOCUMENT) -> str:
    """The evidence whose quotation is ``words``."""
    start = text.index(words)
    return f"{document}#char={start},{start + len(words)}"


def _stated(words: str, **further: str | float | bool) -> Properties:
    return {
        "evidence": (evidence(words),),
        "rules": ("sample",),
        "confidence": 0.9,
        "basis": "stated",
        "first_seen": "2023-05-10",
        **further,
    }


def sample_nodes() -> tuple[Node, ...]:
    """The nodes: one or two of each label."""
    commission = {"kind": "mass-mobilization-commission", "level": "province", "territory": "Nghệ An"}
    names = ("vi:Ban Dân vận Tỉnh ủy Nghệ An", "fr:Commission de mobilisation des masses", "ru:комиссия по массовой агитации")
    document: Properties = {"text": TEXT, "account": "{}", "languages": ("vi",), "media_type": "text/plain"}
    return (
        Node(COMMISSION, "Organization", {"name": "Ban Dân vận Tỉnh ủy Nghệ An", "names": names, "search": "ban dan van", **commission}),
        Node(COMMITTEE, "Organization", {"name": "Tỉnh ủy Nghệ An", "kind": "party-committee", "level": "province", "collective": False}),
        Node(PERSON, "Person", {"name": "Lê Văn Mẫu", "names": ("vi:Lê Văn Mẫu", "fr:Le Van Mau"), "name_key": "le van mau"}),
        Node(FORMER, "Person", {"name": "Trần Thị Cũ", "name_key": "tran thi cu"}),
        Node(
            CONCLUSION, "Directive", {"name": "Kết luận 54", "kind": "conclusion", "number": "54", "symbol": "KL/TW", "date": "2023-05-09"}
        ),
        Node(DECISION, "Directive", {"name": "Quyết định 99", "kind": "decision", "number": "99", "date": "2017", "title": "Quyết định"}),
        Node("nghe-an", "Place", {"name": "Nghệ An", "kind": "province"}),
        Node("vinh", "Place", {"name": "Vinh", "kind": "district", "parent": "nghe-an"}),
        Node(EVENT, "Event", {"name": "hội nghị", "kind": "conference", "date": "2023-05-09"}),
        Node("skilful-mass-mobilization", "Programme", {"name": "Dân vận khéo"}),
        Node(DOCUMENT, "Document", {"title": "Hội nghị", "name": "a.txt", "source": "Báo mẫu", "published": "2023-05-10", **document}),
        Node(OTHER, "Document", {"title": "Заключение", "name": "b.txt", "text": OTHER_TEXT, "url": "https://b.example/?a=1&b=<2>"}),
        Node("block-1", "Block", {"content": "bookkeeping"}),
    )


def sample_edges() -> tuple[Edge, ...]:
    """The edges: every relation that RDF says in a way of its own."""
    both = (evidence("Ban Dân vận Tỉnh ủy Nghệ An tổ chức"), evidence("выполняет Заключение № 54", OTHER_TEXT, OTHER))
    chief = "Đồng chí Lê Văn Mẫu, Trưởng ban Dân vận Tỉnh ủy"
    return (
        Edge("e1", "IMPLEMENTS", COMMISSION, CONCLUSION, {**_stated("triển khai"), "evidence": both, "last_seen": "2024"}),
        Edge("e2", "IMPLEMENTS", CONCLUSION, DECISION, _stated("Kết luận số 54-KL/TW")),
        Edge("e3", "SUPERSEDES", CONCLUSION, DECISION, _stated("Kết luận số 54-KL/TW")),
        Edge("e4", "PRESIDES", PERSON, COMMISSION, _stated(chief, post="head", since="2021-06", until="2026")),
        Edge("e5", "PRESIDES", PERSON, EVENT, _stated("chủ trì hội nghị")),
        Edge("e6", "PRESIDES", FORMER, COMMISSION, _stated("Trưởng ban", post="head", former=True)),
        Edge("e7", "HOLDS_POST", FORMER, COMMITTEE, _stated("Trưởng ban", post="deputy", until="2020-01-31")),
        Edge("e8", "MEMBER_OF", PERSON, COMMITTEE, _stated("Đồng chí Lê Văn Mẫu")),
        Edge("e9", "PART_OF", COMMISSION, COMMITTEE, {**_stated("Ban Dân vận Tỉnh ủy Nghệ An"), "basis": "implied"}),
        Edge("e10", "ORGANIZES", COMMISSION, EVENT, _stated("tổ chức hội nghị")),
        Edge("e11", "ATTENDS", FORMER, EVENT, _stated("hội nghị")),
        Edge("e12", "LOCATED_IN", "vinh", "nghe-an", {"basis": "curated", "curator": "an editor", "confidence": 1.0}),
        Edge("e13", "MENTIONS", DOCUMENT, PERSON, {"spans": tuple(evidence("Lê Văn Mẫu").rpartition("=")[2:])}),
        Edge("e14", "IN_BLOCK", PERSON, "block-1", {}),
    )


def sample_store() -> MemoryStore:
    """A store that holds the sample."""
    store = MemoryStore()
    store.write(Changes(sample_nodes(), sample_edges()))
    return store
