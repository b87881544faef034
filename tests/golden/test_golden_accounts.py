"""What extraction says of the examples is what the golden files hold, whatever was read before, and whatever the hash seed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from graph.records import Span
from loaders.extract import extract
from tests.golden.accounts import FILES, NAMES, document_of, written

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize("name", NAMES)
def test_an_account_is_the_golden_one(name: str) -> None:
    golden = (FILES / f"{name}.account").read_text(encoding="utf-8")
    assert written(name) == golden, "Is this better? Then write the files anew: python -m tests.golden.accounts"


def test_every_golden_file_belongs_to_an_example() -> None:
    assert sorted(path.name for path in FILES.iterdir()) == sorted(f"{name}.account" for name in NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_place_lies_in_the_text_and_holds_words(name: str) -> None:
    document = document_of(name)
    account = extract(document)
    spans: list[Span] = [mention.span for entity in account.entities for mention in entity.mentions]
    spans += [statement.span for statement in account.statements]
    spans += [statement.trigger for statement in account.statements if statement.trigger]
    assert spans
    for span in spans:
        assert 0 <= span.start < span.end <= len(document.text)
        words = span.cut(document.text)
        assert words == words.strip() != ""


@pytest.mark.parametrize("name", NAMES)
def test_a_trigger_stands_in_its_sentence_and_ends_are_entities(name: str) -> None:
    account = extract(document_of(name))
    known = {entity.id for entity in account.entities}
    for statement in account.statements:
        assert {statement.source, statement.target} <= known
        if statement.trigger:
            assert statement.span.start <= statement.trigger.start < statement.trigger.end <= statement.span.end


def test_what_was_read_before_leaves_no_trace() -> None:
    forward = {name: written(name) for name in NAMES}
    assert {name: written(name) for name in reversed(NAMES)} == forward


def test_the_hash_seed_leaves_no_trace() -> None:
    def printed(seed: str) -> bytes:
        command = [sys.executable, "-m", "tests.golden.accounts", "--print"]
        return subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout

    first, second = printed("1"), printed("2")
    assert first == second
    assert first.count(b"# ") >= len(NAMES)
