"""How endpoints document their failures in OpenAPI."""

from typing import Any

from api.schemas import FailureAnswer

_ABOUT = {
    400: "The store refuses the question",
    401: "No key was shown, or a wrong one",
    403: "The server has no key, so that nobody may write",
    404: "There is nothing of this id or name",
    413: "The upload is larger than the server takes",
    421: "The server was addressed by a name that is not its own",
    422: "A parameter does not fit, or a limit was reached",
    500: "A fault of the program; the log has it under the incident's id",
    503: "The store cannot be reached",
}


def failures(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The OpenAPI responses for these statuses and the ones that every endpoint may give."""
    return {status: {"model": FailureAnswer, "description": _ABOUT[status]} for status in sorted({*statuses, 421, 422, 500, 503})}
