"""Lists below a line: "Abolish the following decisions: 1. … 2. …", "Attending were: - A; - B"; the line's trigger governs the rows."""

from loaders.phrases import DirectivePhrase, Draft, LineKind, Phrase
from loaders.rules.frames_arguments import chain_right
from loaders.rules.frames_scene import Scene
from loaders.rules.frames_triggers import Trigger
from loaders.tokens import Shape

_MARKS = frozenset("-+*•–)")
_CHANGES = frozenset({"SUPERSEDES", "REPEALS", "AMENDS", "BASED_ON", "IMPLEMENTS"})


_HEADING, _CARD_HEADING = 12, 18
"""Tokens that the heading of a list has at most, in running text and on a portal's card."""


def _is_row(scene: Scene) -> bool:
    tokens = scene.sentence.tokens
    is_numbered = tokens[0].shape is Shape.NUMBER and len(tokens) > 1 and tokens[1].key in (".", ")", "/")
    return scene.sentence.line.kind is LineKind.LIST_ROW or tokens[0].key in _MARKS or is_numbered


def note_list(scene: Scene, trigger: Trigger, found: list[Draft]) -> None:
    """Remember a trigger without objects whose line announces a list of them."""
    tokens = scene.sentence.tokens
    is_open = tokens[-1].key == ":" or (len(tokens) <= 12 and tokens[-1].key in (")", ":")) or tokens[-1].key not in ".!?;,"
    is_card = scene.stage.own is not None and not scene.stage.is_text
    is_heading = len(tokens) <= (_CARD_HEADING if is_card else _HEADING) and (is_card or scene.sentence.line.kind is not LineKind.HEADLINE)
    if not found and trigger.relation in (_CHANGES | {"ATTENDS", "APPOINTS"}) and (tokens[-1].key == ":" or (is_open and is_heading)):
        scene.stage.pending = trigger


def list_drafts(scene: Scene) -> list[Draft]:
    """The statements of a row of a list that an earlier line's trigger governs."""
    trigger = scene.stage.pending
    if not isinstance(trigger, Trigger):
        return []
    tokens = scene.sentence.tokens
    if len(tokens) <= 2 and not any(token.is_word for token in tokens):
        return []
    if not _is_row(scene):
        scene.stage.pending = None
        return []
    if trigger.relation == "ATTENDS":
        event = scene.stage.event
        return [scene.draft(trigger, person, event, is_supplied=True) for person in scene.persons(0, len(tokens))] if event else []
    own = scene.stage.own
    if trigger.relation == "APPOINTS" and scene.stage.is_text and own is not None:
        return [scene.draft(trigger, own, person, is_supplied=True) for person in scene.persons(0, len(tokens))[:1]]
    if not scene.sentence.of(DirectivePhrase):
        scene.stage.pending = None
        return []
    rows: list[Phrase] = scene.arguments.between(0, len(tokens), (DirectivePhrase,))
    if own is None or trigger.relation not in _CHANGES or not rows or rows[0].first > 4:
        return []
    ends = [t.first for t in scene.triggers if t.first > rows[0].first]
    listed = [phrase for phrase in chain_right(rows, scene.sentence) if phrase.first < min(ends, default=len(tokens))]
    return [scene.draft(trigger, own, phrase, is_supplied=True) for phrase in listed]
