"""Bodies in doubt: words in small letters that are a body only where the document says something of it."""

from collections.abc import Sequence

from loaders.phrases import BodyPhrase, DirectivePhrase, Draft, PostPhrase, Sentence
from loaders.rules.discourse_organizers import ORGANIZERS


def drop_idle_bodies(sentences: Sequence[Sentence], drafts: Sequence[Draft]) -> None:
    """Forget a "gouvernement" in small letters, which may be any authority, where no statement of the document is of it.

    So too an event's organizing board.
    """
    told = {id(end) for draft in drafts for end in (draft.source, draft.target)}
    for sentence in sentences:
        told.update(id(body) for directive in sentence.of(DirectivePhrase) for body in directive.issuers)
        told.update(id(post.body) for post in sentence.of(PostPhrase) if post.persons)
    bodies = [body for sentence in sentences for body in sentence.of(BodyPhrase)]
    for doubtful in ([b for b in bodies if _is_doubtful(b)], [b for b in bodies if b.function == ORGANIZERS and b.is_open]):
        if any(id(body) in told for body in doubtful):
            continue
        for body in doubtful:
            body.sentence.phrases.remove(body)


def _is_doubtful(body: BodyPhrase) -> bool:
    """Whether a body is called by a common noun in small letters, with nothing that qualifies it."""
    is_small = not body.sentence.tokens[body.first].is_capital
    return body.kind == "government" and body.sentence.language == "fr" and not body.is_implied and is_small and body.last - body.first == 1
