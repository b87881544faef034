"""Documents: read one with its text, load new ones, take one back."""

from typing import Annotated, Any

from fastapi import APIRouter, Path, Request
from fastapi.concurrency import run_in_threadpool

from api.routers.errors import NothingLoadedError
from api.routers.given import Given, GivenLock, GivenSettings
from api.routers.keys import KEY
from api.routers.responses import failures
from api.routers.uploads import files_of, read_form, sources_of
from api.schemas import DocumentAnswer, LoadAnswer, RemovalAnswer

router = APIRouter(prefix="/api/documents", tags=["documents"])

DocumentId = Annotated[str, Path(description="the document's id", examples=["0123456789abcdef0123"])]

_FORM: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["files"],
                    "properties": {
                        "files": {
                            "type": "array",
                            "description": "text, HTML, PDF, DOCX, or a ZIP of these",
                            "items": {"type": "string", "format": "binary"},
                        }
                    },
                },
                "encoding": {"files": {"contentType": "application/octet-stream"}},
                "example": {"files": ["report.html", "directives.zip"]},
            }
        },
    }
}


@router.get("/{id}", summary="A document with its text", responses=failures(404))
def document(services: Given, id: DocumentId) -> DocumentAnswer:
    """The document's properties, and the text that the offsets of quotations count in (code points)."""
    row = {key: value for key, value in services.document(id).items() if value is not None}
    return DocumentAnswer.model_validate({"name": id, **row})


@router.delete("/{id}", summary="Take a document back", responses=failures(401, 403, 404), dependencies=[KEY])
async def remove(services: Given, id: DocumentId, writing: GivenLock) -> RemovalAnswer:
    """Remove the document and all that only it said."""
    async with writing:
        await run_in_threadpool(services.remove, id)
    return RemovalAnswer(removed=id)


# The form is read in the body of the function, not declared: declared, it would be taken in whole before the key is looked at.
@router.post("", summary="Load documents", responses=failures(401, 403, 413), dependencies=[KEY], openapi_extra=_FORM)
async def load(request: Request, services: Given, settings: GivenSettings, writing: GivenLock) -> LoadAnswer:
    """Load one or more files; what cannot be read is set aside with its reason, and the rest is loaded.

    Raises ``NothingLoadedError`` where every document was set aside.
    """
    form = await read_form(request, settings.upload_limit)
    try:
        files = files_of(form)
        async with writing:
            report = await run_in_threadpool(lambda: services.load_sources(sources_of(files)))
    finally:
        await form.close()
    answer = LoadAnswer.model_validate(report, from_attributes=True)
    if answer.set_aside and not (answer.added or answer.replaced or answer.unchanged):
        told = "; ".join(f"{each.name}: {each.reason}" for each in answer.set_aside)
        data = {"set_aside": [each.model_dump() for each in answer.set_aside]}
        raise NothingLoadedError(f"Nothing was loaded. {told}", hint="Mend the files, or send others.", data=data)
    return answer
