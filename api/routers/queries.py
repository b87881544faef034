"""The catalogue over HTTP: each query becomes an endpoint with its own typed, documented parameters."""

import inspect
from collections.abc import Callable
from typing import Annotated, Any

from fastapi import APIRouter, Request
from fastapi import Query as QueryParameter

from api.routers.errors import InvalidRequestError
from api.routers.given import Given
from api.routers.port import Catalogue, Services
from api.routers.responses import failures
from api.schemas import Column, Parameter, Question, Questions, RowsAnswer
from graph.query import Parameter as Declared
from graph.query import Query

_DAY = r"^\d{4}(-\d{2}(-\d{2})?)?$"

_TYPES: dict[str, Any] = {
    "string": str,
    "int": int,
    "float": float,
    "boolean": bool,
    "date": Annotated[str, QueryParameter(pattern=_DAY)],
    "strings": list[str],
    "any": str,
}
"""What a declared type is in the address; a date is written 2023, 2023-05 or 2023-05-09."""

_EXAMPLES: dict[str, object] = {
    "string": "mass-mobilization-commission/nghe-an",
    "int": 1,
    "float": 0.5,
    "boolean": True,
    "date": "2023-05-09",
    "strings": ["a", "b"],
    "any": "text",
}


def query_routes(catalogue: Catalogue) -> APIRouter:
    """The endpoints of the catalogue as it stands now."""
    router = APIRouter(prefix="/api/queries", tags=["queries"])
    router.add_api_route("", list_queries, methods=["GET"], summary="All questions that can be asked", responses=failures())
    for name in catalogue.names():
        _add_query(router, catalogue.get(name))
    router.add_api_route("/{name}", ask_unknown, methods=["GET"], include_in_schema=False)
    return router


def list_queries(services: Given) -> Questions:
    """The catalogue: each query's question, parameters and columns."""
    return Questions(queries=[_described(services.catalogue.get(name)) for name in services.catalogue.names()])


def ask_unknown(name: str, services: Given) -> None:
    """Refuse a name that is no query's; the catalogue's error proposes near ones."""
    services.catalogue.get(name)
    raise InvalidRequestError(f"The query {name} came after the server had started.", hint="Start the server again.")


def _described(query: Query) -> Question:
    return Question(
        name=query.name,
        topic=query.topic,
        question=query.question,
        url=f"/api/queries/{query.name}",
        parameters=[
            Parameter(name=each.name, type=each.type, about=each.about, required=each.is_required, default=each.default)
            for each in query.parameters
        ],
        columns=[Column(name=each.name, type=each.type, about=each.about) for each in query.columns],
    )


def _add_query(router: APIRouter, query: Query) -> None:
    router.add_api_route(
        f"/{query.name}",
        _endpoint(query),
        methods=["GET"],
        summary=query.question,
        description="Columns: " + "; ".join(f"`{each.name}` ({each.type}): {each.about}" for each in query.columns),
        operation_id=f"query_{query.name}",
        response_model=RowsAnswer,
        responses=failures(400, 404),
        tags=[f"queries: {query.topic}"],
    )


def _endpoint(query: Query) -> Callable[..., RowsAnswer]:
    """A function whose signature declares the query's parameters, so that they are checked and documented."""

    def ask(request: Request, services: Services, **params: object) -> RowsAnswer:
        _refuse_unknown(query, request)
        rows = services.query(query.name, {name: value for name, value in params.items() if name in request.query_params})
        return RowsAnswer(query=query.name, columns=list(rows.columns), rows=list(rows.rows), is_cut=rows.is_cut)

    own = [
        inspect.Parameter("request", inspect.Parameter.KEYWORD_ONLY, annotation=Request),
        inspect.Parameter("services", inspect.Parameter.KEYWORD_ONLY, annotation=Given),
    ]
    declared = [_signature_of(each) for each in query.parameters]
    ask.__signature__ = inspect.Signature([*own, *declared], return_annotation=RowsAnswer)  # type: ignore[attr-defined]
    return ask


def _signature_of(parameter: Declared) -> inspect.Parameter:
    about = QueryParameter(description=parameter.about, examples=[_EXAMPLES[parameter.type]])
    kind = _TYPES[parameter.type]
    if parameter.is_required:
        return inspect.Parameter(parameter.name, inspect.Parameter.KEYWORD_ONLY, annotation=Annotated[kind, about])
    optional = Annotated[kind | None, about] if parameter.default is None else Annotated[kind, about]
    return inspect.Parameter(parameter.name, inspect.Parameter.KEYWORD_ONLY, annotation=optional, default=parameter.default)


def _refuse_unknown(query: Query, request: Request) -> None:
    """A misspelt parameter would else be dropped silently, and the answer be another one than was asked for."""
    known = [each.name for each in query.parameters]
    unknown = sorted(set(request.query_params) - set(known))
    if unknown:
        fields = [{"where": f"query.{name}", "message": "unknown parameter"} for name in unknown]
        hint = f"It takes: {', '.join(known)}." if known else "It takes none."
        raise InvalidRequestError(f"{query.name} has no parameter {', '.join(unknown)}.", hint=hint, data={"fields": fields})
