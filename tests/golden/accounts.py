"""Accounts as people read them: what extraction says of a dozen examples, entities and statements in order, each with its words.

``python -m tests.golden.accounts`` writes ``tests/golden/files`` anew; ``--print`` prints the same and writes nothing. Read what changed
before it is committed: a line that went or came is a fact that went or came.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from graph.records import Account, Document, Entity, Statement
from loaders.document import read_document
from loaders.extract import extract
from loaders.sources import find_sources

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
FILES = Path(__file__).parent / "files"
NAMES = (
    "decree-59-2023-law-portal.vi.txt",
    "dien-bien-conclusion-54-inspection.fr.txt",
    "ha-tinh-deputy-head-appointed-2024.vi.docx",
    "ha-tinh-mass-mobilization-conference-2024.fr.html",
    "nghe-an-army-coordination-2023.en.txt",
    "nghe-an-conclusion-01-five-years.ru.txt",
    "nghe-an-conclusion-54-conference-2024.vi.html",
    "nghe-an-resolution-25-ten-years.en.txt",
    "phuoc-ha-front-and-police-2024.fr.txt",
    "quang-ngai-resolution-25-review-2023.ru.pdf",
    "quang-tri-inspection-head.ru.txt",
    "thai-nguyen-party-regulation-2023.vi.txt",
)
_SENTENCE = 100


@cache
def document_of(name: str) -> Document:
    """An example as it is read."""
    (source,) = find_sources([EXAMPLES / name])
    return read_document(source)


def written(name: str) -> str:
    """The account of an example, as its golden file holds it."""
    document = document_of(name)
    return "\n".join(lines_of(document, extract(document))) + "\n"


def lines_of(document: Document, account: Account) -> Iterator[str]:
    """An account as lines: entities by label and id, then statements by their ends."""
    yield f"# {document.name}: {document.title}"
    for entity in sorted(account.entities, key=lambda entity: (entity.label, entity.id)):
        yield from _entity(entity, document.text)
    yield ""
    for statement in sorted(account.statements, key=_order):
        yield from _statement(statement, document.text)


def _entity(entity: Entity, text: str) -> Iterator[str]:
    attributes = " ".join(f"{name}={value}" for name, value in sorted(entity.attributes.items()))
    yield f"{entity.label} {entity.id}  {attributes}".rstrip()
    spelled = Counter(_words(mention.span.cut(text)) for mention in entity.mentions)
    yield "    " + " · ".join(f"“{words}”{f' ×{count}' if count > 1 else ''}" for words, count in sorted(spelled.items()))


def _order(statement: Statement) -> tuple[str, ...]:
    place = f"{statement.span.start:09}"
    return statement.source, statement.type, statement.target, statement.post or "", statement.since or "", place, statement.rule


def _statement(statement: Statement, text: str) -> Iterator[str]:
    times = [f"{name}={value}" for name in ("post", "since", "until") if (value := getattr(statement, name))]
    flags = ["former"] if statement.former else []
    yield " ".join([statement.source, statement.type, statement.target, *times, *flags])
    trigger = f" at “{_words(statement.trigger.cut(text))}”" if statement.trigger else ""
    sentence = _words(statement.span.cut(text))
    yield f"    {statement.rule}{trigger}: “{sentence[:_SENTENCE]}{'…' if len(sentence) > _SENTENCE else ''}”"


def _words(text: str) -> str:
    return " ".join(text.split())


def main(words: list[str]) -> int:
    """Write every golden file, or print them; returns the exit code."""
    if "--print" in words:
        sys.stdout.buffer.write("".join(map(written, NAMES)).encode())
        return 0
    FILES.mkdir(exist_ok=True)
    for name in NAMES:
        (FILES / f"{name}.account").write_text(written(name), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
