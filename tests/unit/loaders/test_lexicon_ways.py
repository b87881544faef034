"""What a pattern may stand for."""

from pathlib import Path

import pytest

from loaders.errors import LexiconError
from loaders.lexicon import MOST_WAYS, expand, read_file

FILE = 'purpose: A test.\ncategory: connector\nentries:\n  - term: x\n    say:\n      - "{}"\n'


@pytest.mark.parametrize(
    ("pattern", "ways"),
    [
        ("a", ["a"]),
        ("a (b|c)", ["a b", "a c"]),
        ("a [b] c", ["a b c", "a c"]),
        ("[a|b] c", ["a c", "b c", "c"]),
        ("(a|b (c|d))", ["a", "b c", "b d"]),
    ],
)
def test_expand(pattern: str, ways: list[str]) -> None:
    assert sorted(expand(pattern)) == sorted(ways)


def test_a_pattern_that_stands_for_too_much_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "stop.yaml"
    path.write_text(FILE.format("(a|b) " * 11), encoding="utf-8")
    with pytest.raises(LexiconError, match=r"2,048 ways") as caught:
        read_file(path, "en")
    assert caught.value.data["line"] == 4
    path.write_text(FILE.format("(a|b) " * 10), encoding="utf-8")
    assert len(read_file(path, "en")) == 1024 <= MOST_WAYS
