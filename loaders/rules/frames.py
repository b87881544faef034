"""Frames: who holds, chairs, attends, issues, signs, carries out, replaces what. Triggers are data; polarity gates every frame alike."""

from collections.abc import Sequence

from loaders.names import name_key
from loaders.phrases import Draft, EventPhrase, PersonPhrase, Sentence
from loaders.rules.clauses import gate_of
from loaders.rules.discourse_events import event_groups
from loaders.rules.frames_appointing import open_list, row_drafts
from loaders.rules.frames_arguments import arguments_of
from loaders.rules.frames_directive_days import date_directives
from loaders.rules.frames_directives import directive_drafts
from loaders.rules.frames_event_days import date_events
from loaders.rules.frames_events import event_drafts
from loaders.rules.frames_letters import letter_drafts, row_issuers
from loaders.rules.frames_lists import list_drafts, note_list
from loaders.rules.frames_means import means_drafts
from loaders.rules.frames_organizing import meeting_drafts, owner_drafts
from loaders.rules.frames_presence import (
    appointee_drafts,
    away_from,
    guest_list,
    leader_drafts,
    presidium_drafts,
    side_drafts,
    voters_drafts,
)
from loaders.rules.frames_programmes import programme_drafts
from loaders.rules.frames_scene import Scene
from loaders.rules.frames_signing import ceremony_drafts
from loaders.rules.frames_slots import slot_drafts, symbol_drafts
from loaders.rules.frames_stage import Stage
from loaders.rules.frames_stories import occurring, opens_story
from loaders.rules.frames_texts import is_full_text, means_itself, own_directive, text_drafts
from loaders.rules.frames_topics import topic_drafts
from loaders.rules.frames_triggers import triggers_of

_SINGLE = frozenset({"working-session", "workshop"})
"""Kinds that are hardly ever meant in general."""
_EVENTFUL = frozenset({"ORGANIZES", "PRESIDES", "ATTENDS"})
_SILENT = frozenset({"OCCURS", "NONE"})
"""Relations of words that state nothing by themselves: that something took place; set phrases that only look like a verb."""


def frames_of(sentences: Sequence[Sentence]) -> list[Draft]:
    """The statements that the frames of a document make, in reading order. Posts must have been found before."""
    stage = Stage()
    own = own_directive(sentences)
    if own is not None:
        stage.own, stage.is_text = own, is_full_text(own, sentences)
        if stage.is_text:
            means_itself(own, sentences)
    _merge_parts(sentences)
    drafts: list[Draft] = []
    for sentence in sentences:
        drafts += add_frames(sentence, stage)
    drafts = _without_chairs(sentences, drafts)
    _drop_idle_events(sentences, drafts)
    return [*drafts, *symbol_drafts(sentences, drafts)]


def _merge_parts(sentences: Sequence[Sentence]) -> None:
    """An opening or closing is part of the event under discussion, not one of its own."""
    is_told = False
    for sentence in sentences:
        for event in sentence.of(EventPhrase):
            if not event.is_part:
                is_told = True
            elif is_told and event.antecedent is None:
                sentence.phrases.remove(event)


def _drop_idle_events(sentences: Sequence[Sentence], drafts: Sequence[Draft]) -> None:
    """Forget events of which the document states nothing: they are meetings in general, or told of in passing."""
    told = {end.root.kind for draft in drafts for end in (draft.source, draft.target) if isinstance(end, EventPhrase)}
    for sentence in sentences:
        for event in sentence.of(EventPhrase):
            if event.root.kind not in told and event.kind not in _SINGLE and not event.date:
                sentence.phrases.remove(event)


def _without_chairs(sentences: Sequence[Sentence], drafts: list[Draft]) -> list[Draft]:
    """The drafts without the attendance of those who chair the event: the same person is met again in other sentences."""
    numbers = {id(event): number for number, group in enumerate(event_groups(sentences)) for event in group}

    def attendance(draft: Draft) -> tuple[str, int | None] | None:
        if isinstance(draft.source, PersonPhrase) and isinstance(draft.target, EventPhrase):
            return name_key((draft.source.full or draft.source).name), numbers.get(id(draft.target))
        return None

    chairs = {key for draft in drafts if draft.type == "PRESIDES" and (key := attendance(draft))}
    return [draft for draft in drafts if draft.type != "ATTENDS" or attendance(draft) not in chairs]


def add_frames(sentence: Sentence, stage: Stage | None = None) -> list[Draft]:
    """The statements that the sentence's frames make. ``stage``: what the text has spoken of so far; it is brought up to date."""
    stage = stage or Stage()
    if opens_story(sentence, stage):
        stage.event, stage.guests, stage.pending = None, None, None
    scene = Scene(sentence, arguments_of(sentence), tuple(triggers_of(sentence)), stage)
    drafts = [*slot_drafts(sentence), *list_drafts(scene), *owner_drafts(scene), *programme_drafts(scene)]
    drafts += [*letter_drafts(scene), *row_issuers(scene)]
    drafts += [*meeting_drafts(scene), *side_drafts(scene), *leader_drafts(scene), *voters_drafts(scene), *presidium_drafts(scene)]
    for trigger in scene.triggers:
        if gate_of(sentence, trigger.first, trigger.last, is_speech=trigger.voice == "speech"):
            continue
        if trigger.relation in _SILENT:
            continue
        found = event_drafts(scene, trigger) if trigger.relation in _EVENTFUL else directive_drafts(scene, trigger)
        drafts += found
        note_list(scene, trigger, found)
    occurs = [t for t in scene.triggers if t.relation == "OCCURS" and not gate_of(sentence, t.first, t.last)]
    if occurs or any(draft.type in _EVENTFUL for draft in drafts):
        date_events(scene)
    drafts += means_drafts(scene, drafts)
    date_directives(scene, drafts)
    drafts += [*appointee_drafts(scene, drafts), *topic_drafts(scene, drafts)]
    stage.guests = guest_list(scene, drafts)
    stage.away |= away_from(scene, drafts)
    drafts += [*ceremony_drafts(scene, drafts), *row_drafts(scene), *text_drafts(scene)]
    open_list(scene, drafts)
    for draft in drafts:
        draft.source, draft.target = stage.resolve(draft.source), stage.resolve(draft.target)
    drafts = _distinct(drafts)
    stage.event = stage.event or occurring(scene)
    stage.see(sentence, drafts)
    if occurs:
        stage.see_taking_place(scene.arguments.phrases, occurs)
    return drafts


def _distinct(drafts: list[Draft]) -> list[Draft]:
    """The drafts without repetitions; of two alike the surer one. Who chairs an event does not also attend it;
    what is repealed and replaced is replaced."""
    best: dict[tuple[str, int, int], Draft] = {}
    for draft in drafts:
        key = (draft.type, id(draft.source), id(draft.target))
        if draft.source is not draft.target and (key not in best or best[key].confidence < draft.confidence):
            best[key] = draft
    chairs = {(id(d.source), id(d.target)) for d in best.values() if d.type == "PRESIDES"}
    replaced = {(id(d.source), id(d.target)) for d in best.values() if d.type == "SUPERSEDES"}
    for key in [("REPEALS", *ends) for ends in replaced]:
        best.pop(key, None)
    return [d for d in best.values() if d.type != "ATTENDS" or (id(d.source), id(d.target)) not in chairs]
