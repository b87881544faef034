"""The page with a picture: it calls nowhere, runs nothing of what documents say, and shows the sentence behind a relation."""

import base64
import hashlib
import io
import json
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.exports.layout import place_nodes
from graph.exports.snapshot import MOST_NODES, write_html
from graph.records import Changes, Edge, Node
from tests.support.memory_store import MemoryStore
from tests.support.sample_graph import COMMISSION, DOCUMENT, sample_store


class Page(HTMLParser):
    """The page's elements, its scripts by their attributes, and the policy it states."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.scripts: list[tuple[dict[str, str | None], str]] = []
        self.policy = ""
        self._script: dict[str, str | None] | None = None
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [str(value) for name, value in attrs if name in ("src", "href", "action") or name.startswith("on")]
        if dict(attrs).get("http-equiv") == "Content-Security-Policy":
            self.policy = str(dict(attrs)["content"])
        if tag == "script":
            self._script = dict(attrs)

    def handle_data(self, data: str) -> None:
        if self._script is not None:
            self.scripts.append((self._script, data))
            self._script = None

    def data(self) -> dict[str, list[dict]]:
        return json.loads(next(text for attributes, text in self.scripts if attributes.get("type") == "application/json"))


def page_of(store: MemoryStore) -> Page:
    stream = io.BytesIO()
    write_html(store, stream)
    return Page(stream.getvalue().decode())


def test_the_page_calls_nowhere() -> None:
    page = page_of(sample_store())
    assert page.addresses == []
    assert not {"link", "iframe", "img", "base", "form"} & set(page.tags)
    assert page.policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "http" not in page.policy
    assert not any("sourceMappingURL" in text for _, text in page.scripts)


def test_the_policy_allows_exactly_our_scripts() -> None:
    page = page_of(sample_store())
    run = [text for attributes, text in page.scripts if attributes.get("type") != "application/json"]
    hashes = {"sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in run}
    assert len(run) == 2
    assert set(re.findall(r"sha256-[^']+", page.policy)) == hashes


def test_the_picture_holds_entities_and_sentences() -> None:
    data = page_of(sample_store()).data()
    nodes, edges = ({each["id"]: each for each in data[name]} for name in ("nodes", "edges"))
    assert nodes[COMMISSION]["label"] == "Ban Dân vận Tỉnh ủy Nghệ An"
    assert DOCUMENT not in nodes
    assert "block-1" not in nodes
    assert edges["e1"]["title"] == "implements\n“Ban Dân vận Tỉnh ủy Nghệ An tổ chức”"
    assert all(each["arrows"] == "to" for each in edges.values())
    assert {"e2", "e3"} <= set(edges)  # parallel edges both stand
    assert edges["e2"]["smooth"] != edges["e3"]["smooth"]


@pytest.mark.parametrize(
    "name",
    [
        "</script><script>alert(1)</script>",
        "<!--<script>",
        '"><img src=x onerror=alert(1)>',
        "<a href='https://evil.example'>href</a>",
        "${library} $note",
        "\u2028\u2029",
    ],
)
def test_names_are_text(name: str) -> None:
    store = MemoryStore()
    store.write(Changes((Node("p", "Person", {"name": name}),)))
    page = page_of(store)
    assert page.data()["nodes"][0]["label"] == name
    assert len(page.scripts) == 3
    assert page.addresses == []


def test_a_large_graph_shows_what_has_most_relations_and_says_so() -> None:
    store = MemoryStore()
    people = tuple(Node(f"p{number:05}", "Person", {"name": "n"}) for number in range(MOST_NODES + 20))
    edges = tuple(Edge(f"e{number}", "SUCCEEDS", f"p{number:05}", "p01019", {}) for number in range(5))
    store.write(Changes(people, edges))
    stream = io.BytesIO()
    write_html(store, stream)
    text = stream.getvalue().decode()
    assert f"The {MOST_NODES} things with most relations of {MOST_NODES + 20} in all, 5 relations between them." in text
    assert "p01019" in {each["id"] for each in Page(text).data()["nodes"]}


@settings(deadline=None)
@given(st.sets(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=20), st.integers(1, 13))
def test_every_node_has_a_place_of_its_own(pairs: set[tuple[int, int]], count: int) -> None:
    nodes = [str(number) for number in range(count)]
    joined = [(str(source), str(target)) for source, target in pairs if source < count and target < count]
    places = place_nodes(nodes, joined)
    assert set(places) == set(nodes)
    assert len(set(places.values())) == count
    assert places == place_nodes(reversed(nodes), reversed(joined))
