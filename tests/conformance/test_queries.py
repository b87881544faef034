"""Every query of the catalogue on both engines: the same rows, and the rows that are expected on a small graph written by hand."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import pytest

from graph.query import EVIDENCE
from graph.records import Changes, Edge, Node, Rows, Value
from graph.store import Store
from ontology.folding import fold
from queries.catalog import Catalogue
from queries.run import run

MAY, JUNE, OLD = "d0000000000000000may", "d000000000000000june", "d0000000000000000old"
# The first letter of the first text is one code point and two UTF-16 units: offsets after it differ if units are counted.
TEXTS = {
    MAY: (
        "2023-05-10",
        "vi",
        "𝕋in: Ban Dân vận Tỉnh ủy Nghệ An triển khai Kết luận 54.\nBà Trần Thị Mới, Trưởng Ban từ tháng 5-2023, chủ trì hội nghị.\n"
        "Ông Phạm Văn Phó, Phó Trưởng Ban, dự hội nghị.\nTỉnh ủy Nghệ An thực hiện Quy định 11.\n",
    ),
    JUNE: (
        "2023-06-20",
        "fr",
        "M. Le Van Hai dirige la Commission depuis avril 2023.\nLe Règlement 11 remplace le Règlement 5.\n"
        "Le Plan 7 met en œuvre la Conclusion 54 du Secrétariat.\nL'Instruction 3 guide l'exécution du Plan 7.\n",
    ),
    OLD: (
        "2021-01-05",
        "ru",
        "Прежний глава комиссии — Нгуен Ван Тху.\nПоложение 12 заменяет Положение 5.\nРешение 9 от 2020-03-01.\nДекрет о назначении.\n",
    ),
}
COMMISSION, COMMITTEE, CENTRAL = "mass-mobilization-commission/nghe-an", "party-committee/nghe-an", "central-committee"
CONFERENCE = f"conference@{MAY}"


def says(document: str, words: str) -> str:
    """The evidence id of a sentence of a sample text, by its first words."""
    text = TEXTS[document][2]
    start = text.index(words)
    return f"{document}#char={start},{text.index(chr(10), start)}"


def _nodes() -> tuple[Node, ...]:
    def node(id: str, label: str, name: str, **properties: Value) -> Node:
        return Node(id, label, {"name": name, "names": (f"en:{name}",), "search": fold(name), **properties})

    def body(id: str, name: str, level: str) -> Node:
        place = {"territory": "Nghệ An"} if level == "province" else {}
        return node(id, "Organization", name, kind=id.partition("/")[0], level=level, **place)

    documents = (
        Node(id, "Document", {"name": f"{id}.txt", "title": f"Title {id}", "published": day, "languages": (language,), "text": text})
        for id, (day, language, text) in TEXTS.items()
    )
    return (
        *documents,
        body(CENTRAL, "Central Committee", "central"),
        body(COMMITTEE, "Nghệ An Party Committee", "province"),
        body(COMMISSION, "Nghệ An Mass Mobilization Commission", "province"),
        body("secretariat", "Secretariat", "central"),
        *(node(id, "Person", name) for id, name in PERSONS.items()),
        node("conclusion-54", "Directive", "Conclusion 54", kind="conclusion", number="54", date="2019-05-09"),
        node("regulation-11", "Directive", "Regulation 11", kind="regulation", number="11", date="2022"),
        node("regulation-5", "Directive", "Regulation 5", kind="regulation", number="5"),
        node("regulation-12", "Directive", "Regulation 12", kind="regulation", number="12"),
        node("plan-7", "Directive", "Plan 7", kind="plan", number="7", date="2023-05-30"),
        node("instruction-3", "Directive", "Instruction 3", kind="instruction", number="3"),
        node("decision-9", "Directive", "Decision 9", kind="decision", number="9", date="2020-03-01", disagreements=TWO_DATES),
        node(CONFERENCE, "Event", "conference", kind="conference", date="2023-05-10"),
    )


PERSONS = {"tran-thi-moi": "Trần Thị Mới", "le-van-hai": "Lê Văn Hải", "nguyen-van-thu": "Nguyễn Văn Thu", "pham-van-pho": "Phạm Văn Phó"}
TWO_DATES = ("date: 2020 | 2020-03-01 | 2020-04-01",)


def _edges() -> tuple[Edge, ...]:
    def edge(source: str, type: str, target: str, *evidence: str, **properties: Value) -> Edge:
        day = TEXTS[evidence[0].partition("#")[0]][0]
        seen = {"first_seen": day, "last_seen": day}
        known: dict[str, Value] = {"evidence": evidence, "rules": ("rule.one",), "confidence": 0.9, "basis": "stated", **seen}
        return Edge(f"{source}|{type}|{target}", type, source, target, {**known, **properties})

    chaired, implements = says(MAY, "Bà Trần Thị Mới"), says(MAY, "Ban Dân vận")
    mentions = (
        Edge(f"{document}~{thing}", "MENTIONS", document, thing, {"spans": (span,), "attributes": attributes})
        for document, thing, span, attributes in (
            (MAY, COMMISSION, "5,30", '{"kind":"mass-mobilization-commission"}'),
            (MAY, "tran-thi-moi", "60,72", "{}"),
            (OLD, "decision-9", "74,83", '{"date":"2020-03-01"}'),
            (JUNE, "decision-9", "0,5", '{"date":"2020-04-01"}'),
        )
    )
    return (
        *mentions,
        edge(COMMISSION, "PART_OF", COMMITTEE, implements, basis="implied"),
        edge(COMMITTEE, "PART_OF", CENTRAL, says(MAY, "Tỉnh ủy Nghệ An thực hiện"), basis="implied"),
        edge(COMMISSION, "IMPLEMENTS", "conclusion-54", implements),
        edge(COMMITTEE, "IMPLEMENTS", "regulation-11", says(MAY, "Tỉnh ủy Nghệ An thực hiện")),
        edge("conclusion-54", "ISSUED_BY", "secretariat", says(JUNE, "Le Plan 7")),
        edge("conclusion-54", "SIGNED_BY", "nguyen-van-thu", says(JUNE, "Le Plan 7")),
        edge("tran-thi-moi", "PRESIDES", COMMISSION, chaired, post="head", since="2023-05"),
        edge("le-van-hai", "PRESIDES", COMMISSION, says(JUNE, "M. Le Van Hai"), post="head", since="2023-04"),
        edge("nguyen-van-thu", "PRESIDES", COMMISSION, says(OLD, "Прежний"), post="head", until="2022", former=True),
        edge("pham-van-pho", "HOLDS_POST", COMMISSION, says(MAY, "Ông Phạm"), post="deputy"),
        edge("tran-thi-moi", "PRESIDES", CONFERENCE, chaired),
        edge("pham-van-pho", "ATTENDS", CONFERENCE, says(MAY, "Ông Phạm")),
        edge(COMMISSION, "ORGANIZES", CONFERENCE, chaired),
        edge("plan-7", "IMPLEMENTS", "conclusion-54", says(JUNE, "Le Plan 7")),
        edge("instruction-3", "IMPLEMENTS", "plan-7", says(JUNE, "L'Instruction 3")),
        edge("regulation-11", "SUPERSEDES", "regulation-5", says(JUNE, "Le Règlement 11")),
        edge("regulation-12", "SUPERSEDES", "regulation-5", says(OLD, "Положение 12")),
        edge("decision-9", "APPOINTS", "tran-thi-moi", says(OLD, "Решение 9")),
        edge("tran-thi-moi", "SUCCEEDS", "nguyen-van-thu", says(OLD, "Прежний")),
    )


SAMPLE = Changes(nodes=_nodes(), edges=_edges())

# (query, parameters, the columns that are compared, the expected rows)
Case = tuple[str, Mapping[str, object], tuple[str, ...], list[tuple[Any, ...]]]
CASES: tuple[Case, ...] = (
    (
        "directives_of_body",
        {"body": COMMISSION},
        ("directive", "issuers", "through", "distance"),
        [("conclusion-54", ["secretariat"], COMMISSION, 0)],
    ),
    (
        "directives_of_body",
        {"body": COMMISSION, "line_of_authority": True},
        ("directive", "issuer_names", "through_name", "distance"),
        [
            ("conclusion-54", ["Secretariat"], "Nghệ An Mass Mobilization Commission", 0),
            ("regulation-11", [], "Nghệ An Party Committee", 1),
        ],
    ),
    # 2022 is known by its year alone: it may lie after the first of May
    ("directives_of_body", {"body": COMMISSION, "line_of_authority": True, "since": "2022-05-01"}, ("directive",), [("regulation-11",)]),
    ("directives_of_body", {"body": COMMISSION, "line_of_authority": True, "until": "2019"}, ("directive",), [("conclusion-54",)]),
    ("directives_of_body", {"body": "nothing"}, ("directive",), []),
    ("bodies_of_directive", {"directive": "conclusion-54"}, ("body", "territory", "is_collective"), [(COMMISSION, "Nghệ An", False)]),
    ("bodies_of_directive", {"directive": "conclusion-54", "territory": "Huế"}, ("body",), []),
    (
        "presidents_of_body",
        {"body": COMMISSION},
        ("person", "post", "since", "until", "former", "first_seen"),
        [
            ("tran-thi-moi", "head", "2023-05", None, False, "2023-05-10"),
            ("le-van-hai", "head", "2023-04", None, False, "2023-06-20"),
            ("nguyen-van-thu", "head", None, "2022", True, "2021-01-05"),
        ],
    ),
    ("presidents_of_body", {"body": COMMISSION, "former": False}, ("name",), [("Trần Thị Mới",), ("Lê Văn Hải",)]),
    (
        "officials_of_body",
        {"body": COMMISSION},
        ("person", "relation", "post"),
        [
            ("le-van-hai", "PRESIDES", "head"),
            ("tran-thi-moi", "PRESIDES", "head"),
            ("pham-van-pho", "HOLDS_POST", "deputy"),
            ("nguyen-van-thu", "PRESIDES", "head"),
        ],
    ),
    ("units_of_body", {"body": CENTRAL}, ("unit", "depth", "parent"), [(COMMITTEE, 1, CENTRAL)]),
    ("units_of_body", {"body": CENTRAL, "depth": 2}, ("unit", "depth", "parent"), [(COMMITTEE, 1, CENTRAL), (COMMISSION, 2, COMMITTEE)]),
    ("body_line", {"body": COMMISSION}, ("superior", "distance", "below"), [(COMMITTEE, 1, COMMISSION), (CENTRAL, 2, COMMITTEE)]),
    (
        "posts_of_person",
        {"person": "tran-thi-moi"},
        ("relation", "held", "label", "post"),
        [("PRESIDES", COMMISSION, "Organization", "head"), ("PRESIDES", CONFERENCE, "Event", None)],
    ),
    (
        "appointments_of_person",
        {"person": "tran-thi-moi"},
        ("relation", "direction", "other", "date"),
        [("APPOINTS", "in", "decision-9", "2020-03-01"), ("SUCCEEDS", "out", "nguyen-van-thu", None)],
    ),
    (
        "chain_of_directive",
        {"directive": "plan-7"},
        ("relation", "direction", "depth", "source", "target"),
        [("IMPLEMENTS", "out", 1, "plan-7", "conclusion-54"), ("IMPLEMENTS", "in", 1, "instruction-3", "plan-7")],
    ),
    (
        "chain_of_directive",
        {"directive": "conclusion-54"},
        ("relation", "direction", "depth", "source", "target"),
        [("IMPLEMENTS", "in", 1, "plan-7", "conclusion-54"), ("IMPLEMENTS", "in", 2, "instruction-3", "plan-7")],
    ),
    ("chain_of_directive", {"directive": "conclusion-54", "depth": 1}, ("source",), [("plan-7",)]),
    ("directives_by_issuer", {"issuer": "secretariat"}, ("directive", "signers"), [("conclusion-54", ["nguyen-van-thu"])]),
    ("directives_by_issuer", {"issuer": "secretariat", "kind": "plan"}, ("directive",), []),
    ("directives_by_issuer", {"issuer": "secretariat", "since": "2020"}, ("directive",), []),
    (
        "event_participants",
        {"event": CONFERENCE},
        ("participant", "label", "relation"),
        [
            ("tran-thi-moi", "Person", "PRESIDES"),
            (COMMISSION, "Organization", "ORGANIZES"),
            ("pham-van-pho", "Person", "ATTENDS"),
        ],
    ),
    ("events_of", {"participant": COMMISSION}, ("event", "date", "relation"), [(CONFERENCE, "2023-05-10", "ORGANIZES")]),
    ("events_of", {"participant": COMMISSION, "since": "2024"}, ("event",), []),
    (
        "between_dates",
        {"since": "2023-05-01", "until": "2023-05"},
        ("what", "date", "entity", "other"),
        [
            ("directive", "2023-05-30", "plan-7", None),
            ("event", "2023-05-10", CONFERENCE, None),
            ("post begins", "2023-05", "tran-thi-moi", COMMISSION),
        ],
    ),
    (
        "between_dates",
        {"since": "2022-03-01", "until": "2022-04-01"},
        ("what", "entity"),
        [("directive", "regulation-11"), ("post ends", "nguyen-van-thu")],
    ),
    ("documents", {}, ("document", "date", "languages", "things"), [
        (MAY, "2023-05-10", ["vi"], 2), (OLD, "2021-01-05", ["ru"], 1), (JUNE, "2023-06-20", ["fr"], 1),
    ]),
    ("documents", {"language": "fr"}, ("document",), [(JUNE,)]),
    (
        "document_statements",
        {"document": MAY},
        ("source", "relation", "target", "basis"),
        [
            (COMMISSION, "IMPLEMENTS", "conclusion-54", "stated"),
            (COMMISSION, "ORGANIZES", CONFERENCE, "stated"),
            (COMMISSION, "PART_OF", COMMITTEE, "implied"),
            ("pham-van-pho", "HOLDS_POST", COMMISSION, "stated"),
            ("tran-thi-moi", "PRESIDES", CONFERENCE, "stated"),
            ("tran-thi-moi", "PRESIDES", COMMISSION, "stated"),
        ],
    ),
    ("documents_about", {"entity": COMMISSION}, ("document", "date", "times"), [(MAY, "2023-05-10", 1)]),
    ("texts_of_documents", {"documents": [MAY, "nothing"]}, ("document", "text"), [(MAY, TEXTS[MAY][2])]),
    (
        "entity",
        {"entity": COMMISSION},
        ("entity", "label", "names", "kind", "documents"),
        [(COMMISSION, "Organization", ["en:Nghệ An Mass Mobilization Commission"], "mass-mobilization-commission", 1)],
    ),
    (
        "neighbours",
        {"entity": COMMITTEE},
        ("relation", "direction", "other", "other_label", "rules", "confidence"),
        [
            ("IMPLEMENTS", "out", "regulation-11", "Directive", ["rule.one"], 0.9),
            ("PART_OF", "in", COMMISSION, "Organization", ["rule.one"], 0.9),
            ("PART_OF", "out", CENTRAL, "Organization", ["rule.one"], 0.9),
        ],
    ),
    ("neighbours", {"entity": COMMITTEE, "relation": "IMPLEMENTS"}, ("other",), [("regulation-11",)]),
    ("evidence_of_edge", {"source": COMMISSION, "target": COMMITTEE}, ("relation", "basis"), [("PART_OF", "implied")]),
    ("evidence_of_edge", {"source": COMMITTEE, "target": COMMISSION}, ("relation",), []),
    (
        "contradictions",
        {},
        ("finding", "entity", "first", "second"),
        [
            ("two heads", COMMISSION, "le-van-hai", "tran-thi-moi"),
            ("replaced twice", "regulation-5", "regulation-11", "regulation-12"),
            ("two dates", "decision-9", "2020-03-01", "2020-04-01"),
        ],
    ),
    ("contradictions", {"entity": "regulation-5"}, ("finding",), [("replaced twice",)]),
    (
        "counts",
        {},
        ("what", "type", "count"),
        [
            ("thing", "Directive", 7), ("thing", "Event", 1), ("thing", "Organization", 4), ("thing", "Person", 4),
            ("relation", "APPOINTS", 1), ("relation", "ATTENDS", 1), ("relation", "HOLDS_POST", 1), ("relation", "IMPLEMENTS", 4),
            ("relation", "ISSUED_BY", 1), ("relation", "ORGANIZES", 1), ("relation", "PART_OF", 2), ("relation", "PRESIDES", 4),
            ("relation", "SIGNED_BY", 1), ("relation", "SUCCEEDS", 1), ("relation", "SUPERSEDES", 2), ("document", "Document", 3),
        ],
    ),
)  # fmt: skip


@cache
def catalogue() -> Catalogue:
    return Catalogue()


def ask(store: Store, name: str, parameters: Mapping[str, object]) -> Rows:
    return run(store, catalogue().get(name), parameters)


def test_every_query_of_the_catalogue_has_a_case() -> None:
    assert {name for name, *_ in CASES} == set(catalogue().names())


def test_each_query_gives_the_expected_rows(store: Store) -> None:
    store.write(SAMPLE)
    given = [[tuple(row[column] for column in columns) for row in ask(store, name, asked).rows] for name, asked, columns, _ in CASES]
    wrong = {f"{name} {asked}": (rows, expected) for (name, asked, _, expected), rows in zip(CASES, given, strict=True) if rows != expected}
    assert wrong == {}


@pytest.mark.neo4j
def test_both_engines_give_the_same_rows(both_stores: tuple[Store, Store]) -> None:
    for store in both_stores:
        store.write(SAMPLE)
    first, second = both_stores
    answers = {f"{name} {asked}": (ask(first, name, asked), ask(second, name, asked)) for name, asked, *_ in CASES}
    assert {case: pair for case, pair in answers.items() if pair[0] != pair[1]} == {}


def test_quotations_count_code_points(store: Store) -> None:
    store.write(SAMPLE)
    (row,) = ask(store, "evidence_of_edge", {"source": COMMISSION, "target": "conclusion-54"}).rows
    assert row["evidence"] == [
        {
            "id": f"{MAY}#char=5,56",
            "document": MAY,
            "start": 5,
            "end": 56,
            "quote": "Ban Dân vận Tỉnh ủy Nghệ An triển khai Kết luận 54.",
            "title": f"Title {MAY}",
            "source": None,
            "date": "2023-05-10",
            "url": None,
        }
    ]


def test_every_edge_of_an_answer_has_its_sentence(store: Store) -> None:
    store.write(SAMPLE)
    for name, asked, *_ in CASES:
        query = catalogue().get(name)
        evidence = [column.name for column in query.columns if column.type == EVIDENCE]
        for row in ask(store, name, asked).rows:
            for column in evidence:
                assert all(isinstance(each["quote"], str) and each["quote"].strip() for each in row[column])  # type: ignore[attr-defined]


def test_values_are_only_values(store: Store) -> None:
    store.write(SAMPLE)
    before = store.counts()
    for hostile in ("'}) DETACH DELETE n //", '"', "\\", "$body", "`", "\u0000"):
        assert ask(store, "presidents_of_body", {"body": hostile}).rows == ()
    assert store.counts() == before


HEADS = {
    # (since, until, first seen, last seen) of two heads: do they contradict each other?
    "seen in one document": ((None, None, "2023-05-10", "2023-05-10"), (None, None, "2023-05-10", "2023-05-10"), True),
    "seen at times that overlap": ((None, None, "2020-01-01", "2023-05-10"), (None, None, "2022-01-01", "2024-05-10"), True),
    "seen one after the other": ((None, None, "2020-01-01", "2021-05-10"), (None, None, "2022-01-01", "2024-05-10"), False),
    "nothing known": ((None, None, None, None), (None, None, None, None), True),
    "handed over in a month": ((None, "2023-05", "2020-01-01", "2023-05-10"), ("2023-05", None, "2023-05-10", "2023-05-10"), False),
    "taken over when the other was last seen": ((None, None, "2020-01-01", "2023-05-10"), ("2023-05-10", None, None, None), False),
    "taken over while the other was still seen": ((None, None, "2020-01-01", "2024-01-01"), ("2023-05-10", None, None, None), True),
    "a year within a term": (("2016", "2021", None, None), ("2020", None, None, None), True),
    "terms that follow": (("2016", "2021", None, None), ("2021", "2026", None, None), False),
}


def test_two_heads_contradict_only_where_neither_took_over(store: Store) -> None:
    store.write(Changes(nodes=(Node("first", "Person", {"name": "First"}), Node("second", "Person", {"name": "Second"}))))
    expected = set()
    for case, (one, other, is_contradiction) in HEADS.items():
        for body, heads in ((case, (one, other)), (f"{case}, turned", (other, one))):
            edges = tuple(_tenure(person, body, known) for person, known in zip(("first", "second"), heads, strict=True))
            store.write(Changes(nodes=(Node(body, "Organization", {"name": body}),), edges=edges))
            expected |= {body} if is_contradiction else set()
    assert {row["entity"] for row in ask(store, "contradictions", {}).rows} == expected


def _tenure(person: str, body: str, known: tuple[str | None, ...]) -> Edge:
    dates = {key: value for key, value in zip(("since", "until", "first_seen", "last_seen"), known, strict=True) if value}
    return Edge(f"{person} {body}", "PRESIDES", person, body, {"evidence": (), "post": "head", **dates})
