"""The stage: what a text speaks of from sentence to sentence: the event under discussion, its own directive, who holds which post."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from loaders.phrases import BodyPhrase, DirectivePhrase, Draft, EventPhrase, LineKind, PersonPhrase, Phrase, PostPhrase, Sentence
from loaders.rules.directives_marks import kind_word
from loaders.rules.frames_triggers import Trigger
from ontology.folding import fold

_EVENTFUL = frozenset({"ORGANIZES", "PRESIDES", "ATTENDS"})
_BESIDE = 3
_OPENING = 8
"""How many tokens may stand before the event that opens a story: its dateline and an article."""
_ACTS = frozenset({"SUPERSEDES", "AMENDS", "REPEALS", "BASED_ON", "IMPLEMENTS"})
_MADE = frozenset({"ISSUED_BY", "SIGNED_BY"})
_CHANGED = frozenset({"SUPERSEDES", "AMENDS", "REPEALS"})
_DONE = frozenset({"IMPLEMENTS", "ORGANIZES"})


def _opens_story(sentence: Sentence, event: EventPhrase) -> bool:
    """Whether a paragraph tells of an event first: it stands before any person, body and directive ("— A conference … unveiled …")."""
    is_paragraph = sentence.line.kind is LineKind.PARAGRAPH and sentence.span.start == sentence.line.start
    return is_paragraph and sentence.free(0, event.first, BodyPhrase, PersonPhrase, DirectivePhrase) and event.first <= _OPENING


def body_key(body: BodyPhrase) -> tuple[str | None, ...]:
    """What tells one body from another within a document."""
    owner = body.owner.kind if body.owner else None
    return (body.kind, body.function, body.territory.name if body.territory else None, owner)


def directive_key(phrase: DirectivePhrase) -> tuple[str, str | None, str | None]:
    """What tells one directive from another within a document, as far as its words say."""
    return (phrase.kind, phrase.number, phrase.title if phrase.number is None else None)


def _name(person: PersonPhrase) -> str:
    return fold((person.full or person).name)


@dataclass(slots=True)
class Stage:
    """The registers, updated in reading order.

    ``own``: the directive that the text itself is; ``is_text``: it stands in full, not on a card. ``event``: the event under discussion;
    ``organizers``: who holds it. ``directive``: the last one spoken of. ``pending``: a trigger whose objects are listed in lines below.
    ``guests``: the trigger of the guest list that the last sentence gave. ``guest``: the folded name of who is interviewed.
    ``actor``: the body that the last sentence said did something.
    ``away``: the folded names of those who did not come. ``changed``: the keys of directives that others replaced, amended, repealed;
    ``means``: those of texts made to carry out another. ``issuer_column``: the cell of a table's rows that says who issued the text.
    """

    event: EventPhrase | None = None
    organizers: list[BodyPhrase] = field(default_factory=list)
    own: DirectivePhrase | None = None
    is_text: bool = False
    directive: DirectivePhrase | None = None
    pending: object | None = None
    holders: dict[tuple[object, ...], PersonPhrase] = field(default_factory=dict)
    named: list[DirectivePhrase] = field(default_factory=list)
    bodies: dict[str, BodyPhrase] = field(default_factory=dict)
    is_signing: bool = False
    subject: DirectivePhrase | None = None
    listing: DirectivePhrase | None = None
    personnel: DirectivePhrase | None = None
    actor: BodyPhrase | None = None
    appointee: PersonPhrase | None = None
    seats: dict[str, BodyPhrase] = field(default_factory=dict)
    speaker: str | None = None
    guest: str | None = None
    parties: list[BodyPhrase] = field(default_factory=list)
    guests: object | None = None
    away: set[str] = field(default_factory=set)
    changed: set[tuple[str, str | None, str | None]] = field(default_factory=set)
    means: set[tuple[str, str | None, str | None]] = field(default_factory=set)
    issuer_column: int | None = None

    def see(self, sentence: Sentence, drafts: Sequence[Draft]) -> None:
        """Note what ``sentence`` and its ``drafts`` bring on stage."""
        for phrase in sentence.of(DirectivePhrase):
            if phrase.number or phrase.title:
                self.named.append(phrase)
                self.directive = phrase
        for draft in drafts:
            if draft.type in _EVENTFUL and isinstance(draft.target, EventPhrase):
                is_new = draft.target is not self.event
                self.event = draft.target
                if draft.type == "ORGANIZES" and isinstance(draft.source, BodyPhrase):
                    self.organizers = [draft.source] if is_new else [*self.organizers, draft.source]
        if self.event is None:
            told = (event for event in sentence.of(EventPhrase) if event.is_definite or event.date or _opens_story(sentence, event))
            self.event = next(told, None)
        self._see_subject(sentence, drafts)
        acts = [end for d in drafts if d.type in _DONE for end in (d.source, d.target) if isinstance(end, BodyPhrase)]
        self.actor = acts[0] if acts else self.actor
        self._see_speaker(sentence)
        self._see_parties(drafts)
        for post in sentence.of(PostPhrase):
            if post.body is not None and len(post.persons) == 1 and not post.is_former:
                self.holders[(post.post, *body_key(post.body))] = post.persons[0]
                self.appointee = post.persons[0]
                self.seats.setdefault(_name(post.persons[0]), post.body)

    def see_taking_place(self, phrases: Sequence[Phrase], verbs: Sequence[Trigger]) -> None:
        """Note the event that a sentence says took place, where it tells of one that was not spoken of before."""
        events = [phrase for phrase in phrases if isinstance(phrase, EventPhrase)]
        is_subject = any(event.last <= verb.first or event.first - verb.last <= _BESIDE for event in events for verb in verbs)
        if len(events) == 1 and is_subject and not (events[0].is_definite or events[0].is_other or events[0].antecedent is not None):
            is_known = self.event is not None and self.event.root.kind == events[0].root.kind and not events[0].is_new
            self.event = self.event if is_known else events[0]

    def _see_parties(self, drafts: Sequence[Draft]) -> None:
        issuers: dict[int, list[BodyPhrase]] = {}
        for draft in drafts:
            if draft.type == "ISSUED_BY" and isinstance(draft.target, BodyPhrase):
                issuers.setdefault(id(draft.source), []).append(draft.target)
        self.parties = next((found for found in issuers.values() if len(found) > 1), self.parties)

    def _see_speaker(self, sentence: Sentence) -> None:
        """Note who speaks: the name before a colon, else whom the text talks to, else the last person whose seat is known."""
        persons = sentence.of(PersonPhrase)
        opening = [p for p in persons if p.first <= 2 and p.last < len(sentence.tokens) and sentence.tokens[p.last].key == ":"]
        asked = min(sentence.found.ends_of("clause", "interviews").values(), default=None)
        if asked is not None:
            self.guest = next((_name(p) for p in persons if p.first >= asked), self.guest)
        seated = [p for p in persons if _name(p) in self.seats]
        if opening or seated or self.guest:
            self.speaker = _name(opening[0]) if opening else self.guest or _name(seated[-1])

    def speaking_body(self) -> BodyPhrase | None:
        """The body for which the person who speaks, or was last spoken of, holds a post."""
        return self.seats.get(self.speaker) if self.speaker is not None else None

    def _see_subject(self, sentence: Sentence, drafts: Sequence[Draft]) -> None:
        """Note what the sentence is about: the directive that acts, else the first that it says was made, else the first it names."""
        named = [d for d in sentence.of(DirectivePhrase) if d.number or d.title]
        acting = [d.source for d in drafts if d.type in _ACTS and isinstance(d.source, DirectivePhrase)]
        made = [d.source for d in drafts if d.type in _MADE and d.rule.startswith("frame.") and isinstance(d.source, DirectivePhrase)]
        self.changed |= {directive_key(d.target) for d in drafts if d.type in _CHANGED and isinstance(d.target, DirectivePhrase)}
        self.means |= {directive_key(d.source) for d in drafts if d.type == "IMPLEMENTS" and isinstance(d.source, DirectivePhrase)}
        found = [*acting, *made, *named]
        if found:
            self.subject = found[0]

    def last_of(self, named: Sequence[DirectivePhrase]) -> DirectivePhrase | None:
        """The directive that "the decree" means, of those named: the last that no other is said to have changed, else the last."""
        lasting = [phrase for phrase in named if directive_key(phrase) not in self.changed]
        return (lasting or [*named])[-1] if named else None

    def is_away(self, person: PersonPhrase) -> bool:
        """Whether the text has said that a person did not come."""
        return fold((person.full or person).name) in self.away

    def holder(self, post: PostPhrase) -> PersonPhrase | None:
        """The person last seen in a post that is named without its holder."""
        return self.holders.get((post.post, *body_key(post.body))) if post.body is not None else None

    def resolve(self, phrase: Phrase) -> Phrase:
        """The directive that "this Regulation" or "the Directive" means; any other phrase as it is."""
        if not isinstance(phrase, DirectivePhrase) or phrase.number or phrase.title or not (phrase.is_self or phrase.is_bare):
            return phrase
        if self.own is not None and phrase.is_self and self.is_text:
            return self.own
        here = [d for d in phrase.sentence.of(DirectivePhrase) if d.last <= phrase.first and (d.number or d.title)]
        named = [*self.named, *here]
        if phrase.kind == "dispatch":
            return here[0] if here else self.subject or self.own or phrase
        word = kind_word(phrase)
        same = self.last_of([d for d in named if d.kind == phrase.kind or (word and kind_word(d) == word)])
        if same is not None and not (phrase.is_self and directive_key(same) in self.changed):
            return same
        return self.own or phrase if phrase.is_self or self.is_text else phrase
