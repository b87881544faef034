"""The stage: what a text speaks of from sentence to sentence: the event under discussion, its own directive, who holds which post."""

from dataclasses import dataclass, field

from loaders.phrases import (
    BodyPhrase,
    DirectivePhrase,
    Draft,
    EventPhrase,
    PersonPhrase,
    PostPhrase,
    Sentence,
)

_EVENTFUL = frozenset({"ORGANIZES", "PRESIDES", "ATTENDS"})


def body_key(body: BodyPhrase) -> tuple[str | None, ...]:
    """What tells one body from another within a document."""
    owner = body.owner.kind if body.owner else None
    return (body.kind, body.function, body.territory.name if body.territory else None, owner)


@dataclass(slots=True)
class Stage:
    """The registers, updated in reading order. ``own``: the directive that the text itself is; ``event``: the event under discussion."""

    event: EventPhrase | None = None
    organizers: list[BodyPhrase] = field(default_factory=list)
    own: DirectivePhrase | None = None
    directive: DirectivePhrase | None = None
    holders: dict[tuple[object, ...], PersonPhrase] = field(default_factory=dict)
    is_listing: bool = False
    is_signing: bool = False

    def see(self, sentence: Sentence, drafts: list[Draft]) -> None:
        """Note what ``sentence`` and its ``drafts`` bring on stage."""
        for phrase in sentence.of(DirectivePhrase):
            if phrase.is_self and phrase.number and self.own is None:
                self.own = phrase
            elif not phrase.is_bare:
                self.directive = phrase
        for draft in drafts:
            if draft.type in _EVENTFUL and isinstance(draft.target, EventPhrase):
                self.event = draft.target
                if draft.type == "ORGANIZES" and isinstance(draft.source, BodyPhrase):
                    self.organizers = [*self.organizers, draft.source] if draft.target is self.event else [draft.source]
        if self.event is None:
            self.event = next((event for event in sentence.of(EventPhrase) if event.is_definite or event.date), None)
        for post in sentence.of(PostPhrase):
            if post.body is not None and len(post.persons) == 1 and not post.is_former:
                self.holders[(post.post, *body_key(post.body))] = post.persons[0]

    def holder(self, post: PostPhrase) -> PersonPhrase | None:
        """The person last seen in a post that is named without its holder."""
        return self.holders.get((post.post, *body_key(post.body))) if post.body is not None else None
