"""The shapes of answers at the HTTP edge, with examples; inside the program they are the records of ``graph/records.py``."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

Value = Any
"""A JSON value: what a store's property or a row's cell may hold."""


class Failure(BaseModel):
    """What went wrong, in a word for programs and in words for people; ``hint``: what to do; ``data``: more for programs."""

    code: str = Field(examples=["unknown-query"])
    message: str = Field(examples=["There is no query directives_of_bodies."])
    hint: str = Field(examples=["Did you mean directives_of_body?"])
    data: dict[str, Value] = Field(examples=[{"near": ["directives_of_body"]}])


class FailureAnswer(BaseModel):
    """Every failure has this shape."""

    error: Failure


class Parameter(BaseModel):
    """A parameter of a query; ``default`` counts where ``required`` is false."""

    name: str = Field(examples=["body"])
    type: str = Field(examples=["string"])
    about: str = Field(examples=["the body's id"])
    required: bool
    default: Value = None


class Column(BaseModel):
    """A column of a query's rows."""

    name: str = Field(examples=["directive"])
    type: str = Field(examples=["string"])
    about: str = Field(examples=["the directive's id"])


class Question(BaseModel):
    """A query of the catalogue; ``url`` is where it is asked."""

    name: str = Field(examples=["directives_of_body"])
    topic: str = Field(examples=["directives"])
    question: str = Field(examples=["Which directives does this body implement?"])
    url: str = Field(examples=["/api/queries/directives_of_body"])
    parameters: list[Parameter]
    columns: list[Column]


class Questions(BaseModel):
    """The catalogue."""

    queries: list[Question]


class RowsAnswer(BaseModel):
    """The rows of a query; ``is_cut``: the row limit left some out."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "query": "directives_of_body",
                "columns": ["directive", "name"],
                "rows": [{"directive": "conclusion-54/secretariat", "name": "Kết luận 54-KL/TW"}],
                "is_cut": False,
            }
        }
    )

    query: str
    columns: list[str]
    rows: list[dict[str, Value]]
    is_cut: bool


Words = dict[str, str]
"""A text by language: ``vi``, ``en``, ``fr``, ``ru``."""


class RelationWords(BaseModel):
    """How a relation is said: from its source's side, and from its target's."""

    label: Words = Field(examples=[{"en": "implements", "vi": "triển khai"}])
    inverse: Words = Field(examples=[{"en": "is implemented by", "vi": "được triển khai bởi"}])


class Vocabulary(BaseModel):
    """What every term is called. ``kinds``: by enumeration, then term. ``post_titles``: by post, then kind of body."""

    labels: dict[str, Words] = Field(examples=[{"Person": {"en": "Person", "vi": "Người"}}])
    relations: dict[str, RelationWords]
    kinds: dict[str, dict[str, Words]] = Field(examples=[{"Post": {"head": {"en": "head"}}}])
    post_titles: dict[str, dict[str, Words]] = Field(examples=[{"head": {"party-committee": {"en": "Secretary", "vi": "Bí thư"}}}])


class Quotation(BaseModel):
    """The words of a document that say so; ``start`` and ``end`` count code points of its stored text (RFC 5147).

    ``quote`` is null where the document is no longer in the store.
    """

    id: str = Field(examples=["0123456789abcdef0123#char=120,188"])
    document: str = Field(examples=["0123456789abcdef0123"])
    start: int = Field(examples=[120])
    end: int = Field(examples=[188])
    quote: str | None = Field(examples=["Ban Dân vận Tỉnh ủy triển khai thực hiện Kết luận 54-KL/TW."])
    title: str | None = Field(None, examples=["Hội nghị triển khai Kết luận 54"])
    source: str | None = Field(None, examples=["baomau.example"])
    date: str | None = Field(None, examples=["2023-06-23"])
    url: str | None = Field(None, examples=["https://baomau.example/hoi-nghi"])


class Node(BaseModel):
    """A node: one thing in the world, by its id; ``properties`` are those of its label."""

    id: str = Field(examples=["mass-mobilization-commission/nghe-an"])
    label: str = Field(examples=["Organization"])
    name: str = Field(examples=["Ban Dân vận Tỉnh ủy Nghệ An"])
    properties: dict[str, Value] = Field(default_factory=dict, examples=[{"kind": "mass-mobilization-commission", "level": "province"}])


class Result(Node):
    """A thing whose name answers a search; ``score``: how well, 0 to 1; ``found``: the name that answered."""

    score: float = Field(examples=[0.98])
    found: str = Field("", examples=["Ban Dan van Tinh uy Nghe An"])


class SearchAnswer(BaseModel):
    """What a search found, best first."""

    words: str = Field(examples=["ban dan van nghe an"])
    results: list[Result]


class Edge(BaseModel):
    """An edge: ``source`` and ``target`` are ids; ``properties``: post, since, until, former, confidence, basis, …"""

    id: str = Field(examples=["mass-mobilization-commission/nghe-an|IMPLEMENTS|conclusion-54"])
    type: str = Field(examples=["IMPLEMENTS"])
    source: str = Field(examples=["mass-mobilization-commission/nghe-an"])
    target: str = Field(examples=["conclusion-54"])
    properties: dict[str, Value] = Field(default_factory=dict, examples=[{"confidence": 0.9, "basis": "stated"}])
    evidence: list[Quotation]


class Surroundings(BaseModel):
    """A node, the edges at it, and the nodes at their other ends; ``is_cut``: there are more edges than the limit."""

    centre: Node
    nodes: list[Node]
    edges: list[Edge]
    is_cut: bool = False


class DocumentAnswer(BaseModel):
    """A document as it is stored."""

    id: str = Field(examples=["0123456789abcdef0123"])
    name: str = Field(examples=["hoi-nghi.vi.html"])
    title: str = Field("", examples=["Hội nghị triển khai Kết luận 54"])
    source: str = Field("", examples=["baomau.example"])
    url: str = Field("", examples=["https://baomau.example/hoi-nghi"])
    published: str | None = Field(None, examples=["2023-06-23"])
    languages: list[str] = Field(default_factory=list, examples=[["vi"]])
    text: str = Field(examples=["Hội nghị triển khai Kết luận 54\nBan Dân vận Tỉnh ủy triển khai thực hiện Kết luận 54-KL/TW."])


class SetAside(BaseModel):
    """A document that could not be read, why, and what to do."""

    name: str = Field(examples=["scan.pdf"])
    reason: str = Field(examples=["The PDF has no text layer."])
    hint: str = Field("", examples=["Run it through a text recognition program first."])


class LoadAnswer(BaseModel):
    """What a load did: names of documents by what became of them, the store's totals afterwards, and the seconds it took."""

    added: list[str] = Field(examples=[["report.html", "directives.zip/conclusion-54.txt"]])
    replaced: list[str] = Field(examples=[[]])
    unchanged: list[str] = Field(examples=[[]])
    set_aside: list[SetAside]
    nodes: int = Field(examples=[31])
    edges: int = Field(examples=[44])
    seconds: float = Field(examples=[0.8])


class RemovalAnswer(BaseModel):
    """Which document was removed."""

    removed: str = Field(examples=["0123456789abcdef0123"])


class HealthAnswer(BaseModel):
    """That the server answers and its store does, and how much that holds."""

    status: Annotated[str, Field(examples=["ok"])]
    counts: dict[str, int] = Field(examples=[{"Document": 20, "Organization": 112, "IMPLEMENTS": 48}])
