"""The words behind a query's name become values, or an error that says how to write them."""

import pytest

from api.arguments import values_of
from queries.errors import ParameterError


@pytest.mark.parametrize(
    ("given", "extra", "values"),
    [
        ([], [], {}),
        (["body=x/y"], [], {"body": "x/y"}),
        (["name=a=b"], [], {"name": "a=b"}),
        ([], ["--body", "x"], {"body": "x"}),
        ([], ["--body=x y"], {"body": "x y"}),
        ([], ["--line-of-authority"], {"line_of_authority": "true"}),
        ([], ["--line_of_authority", "--body", "x"], {"line_of_authority": "true", "body": "x"}),
        ([], ["--depth", "-1"], {"depth": "-1"}),
        (["documents=a"], ["--documents", "b"], {"documents": ["a", "b"]}),
        ([], ["--empty="], {"empty": ""}),
    ],
)
def test_words_become_values(given: list[str], extra: list[str], values: dict[str, object]) -> None:
    assert values_of(given, extra) == values


@pytest.mark.parametrize(("given", "extra"), [(["body"], []), ([], ["x"]), ([], ["--body", "x", "y"]), ([], ["-b", "x"]), ([], ["--"])])
def test_what_belongs_to_no_parameter_is_refused(given: list[str], extra: list[str]) -> None:
    with pytest.raises(ParameterError) as caught:
        values_of(given, extra)
    assert "--" in caught.value.hint
