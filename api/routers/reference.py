"""The reference of the endpoints as a page: made from the OpenAPI document, with nothing from other hosts."""

import json
from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}: reference</title>
<link rel="icon" href="explorer/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="explorer/page.css">
</head>
<body class="reference">
<header class="bar"><a class="brand" href=".">{title}</a><span>Reference of the endpoints</span></header>
<main>
<p>{summary} Version {version}. The same for programs: <a href="openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
<p>Every failure has one shape: <code>{{"error": {{"code", "message", "hint", "data"}}}}</code>.
Writing needs the server's key: <code>Authorization: Bearer KEY</code> or <code>X-API-Key: KEY</code>.</p>
<nav aria-label="Endpoints"><ul>{index}</ul></nav>
{sections}
</main>
</body>
</html>
"""


def reference_page(document: Mapping[str, Any]) -> str:
    """The page of an OpenAPI document."""
    operations = list(_operations(document))
    return _PAGE.format(
        title=escape(document["info"]["title"]),
        summary=escape(document["info"].get("summary", "")),
        version=escape(document["info"]["version"]),
        index="".join(_entry(method, path, about) for method, path, about in operations),
        sections="".join(_section(document, method, path, about) for method, path, about in operations),
    )


def _operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    for path, methods in document["paths"].items():
        for method, about in methods.items():
            yield method.upper(), path, about


def _entry(method: str, path: str, about: Mapping[str, Any]) -> str:
    return f'<li><a href="#{escape(about["operationId"])}"><code>{method} {escape(path)}</code></a> {escape(about.get("summary", ""))}</li>'


def _section(document: Mapping[str, Any], method: str, path: str, about: Mapping[str, Any]) -> str:
    key = " <em>(needs the key)</em>" if about.get("security") else ""
    parts = [
        f'<section id="{escape(about["operationId"])}"><h2><code>{method} {escape(path)}</code></h2>',
        f"<p><strong>{escape(about.get('summary', ''))}</strong>{key}</p>",
        f"<p>{escape(about.get('description', ''))}</p>",
        _parameters(about.get("parameters", [])),
        _form(about.get("requestBody")),
        _answers(document, about["responses"]),
        "</section>",
    ]
    return "".join(parts)


def _parameters(parameters: list[Mapping[str, Any]]) -> str:
    if not parameters:
        return ""
    rows = "".join(
        f"<tr><td><code>{escape(each['name'])}</code></td><td>{each['in']}</td><td>{escape(_type(each['schema']))}</td>"
        f"<td>{_default(each)}</td><td>{escape(each.get('description', ''))}</td></tr>"
        for each in parameters
    )
    head = "<thead><tr><th>Parameter</th><th>in</th><th>type</th><th>default</th><th>means</th></tr></thead>"
    return f'<div class="wide"><table>{head}<tbody>{rows}</tbody></table></div>'


def _default(parameter: Mapping[str, Any]) -> str:
    if parameter.get("required"):
        return "<em>required</em>"
    return f"<code>{escape(json.dumps(parameter['schema'].get('default'), ensure_ascii=False))}</code>"


def _type(schema: Mapping[str, Any]) -> str:
    if "anyOf" in schema:
        return " or ".join(_type(each) for each in schema["anyOf"] if each.get("type") != "null")
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if schema.get("type") == "array":
        return f"list of {_type(schema['items'])}"
    return str(schema.get("type", "any"))


def _form(body: Mapping[str, Any] | None) -> str:
    if not body:
        return ""
    forms = ((kind, field, about) for kind, each in body["content"].items() for field, about in each["schema"]["properties"].items())
    rows = "".join(
        f"<li><code>{escape(field)}</code> ({escape(kind)}): {escape(about['description'])}</li>" for kind, field, about in forms
    )
    return f"<ul>{rows}</ul>"


def _answers(document: Mapping[str, Any], responses: Mapping[str, Any]) -> str:
    rows = "".join(f"<li><code>{escape(status)}</code> {escape(each.get('description', ''))}</li>" for status, each in responses.items())
    content = responses.get("200", {}).get("content", {})
    schema = content.get("application/json", {}).get("schema")
    example = json.dumps(example_of(document, schema), ensure_ascii=False, indent=2) if schema else ""
    shown = f"<details><summary>An answer</summary><pre>{escape(example)}</pre></details>" if example else ""
    return f"<ul>{rows}</ul>{shown}"


def example_of(document: Mapping[str, Any], schema: Mapping[str, Any]) -> Any:
    """A value that fits ``schema``, put together from its examples."""
    if "$ref" in schema:
        return example_of(document, document["components"]["schemas"][schema["$ref"].rpartition("/")[2]])
    if "example" in schema:
        return schema["example"]
    if schema.get("examples"):
        return schema["examples"][0]
    if "anyOf" in schema:
        return example_of(document, schema["anyOf"][0])
    if schema.get("type") == "array":
        return [example_of(document, schema["items"])]
    if "properties" in schema:
        return {name: example_of(document, each) for name, each in schema["properties"].items()}
    if isinstance(schema.get("additionalProperties"), dict):
        return {"…": example_of(document, schema["additionalProperties"])}
    return schema.get("default", {"boolean": False, "object": {}, "string": ""}.get(schema.get("type", "")))
