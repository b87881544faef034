"""Texts that are a body's means: "Plan 128, by which B carries out D" and "its Plan No. 301" were issued by B (ISSUED_BY, IMPLEMENTS)."""

from collections.abc import Sequence

from loaders.phrases import BodyPhrase, DirectivePhrase, Draft
from loaders.rules.directives_marks import mark_at, mark_before
from loaders.rules.frames_arguments import end_of, is_subject
from loaders.rules.frames_objects import directives_in
from loaders.rules.frames_scene import Scene

_NEAR = 3
"""Tokens between a text and "by which", and between that and the body."""


def means_drafts(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """ISSUED_BY of the texts by which bodies act, where nothing else says whose they are."""
    made = {id(draft.source) for draft in drafts if draft.type == "ISSUED_BY"}
    found: list[Draft] = []
    for directive in directives_in(scene.arguments.phrases):
        if not directive.number or directive.issuers or id(directive) in made:
            continue
        place = (directive.first, directive.last)
        acting = _acting_by_it(scene, directive)
        body = acting or _owner_of(scene, directive)
        if body is not None and not body.is_collective:
            found.append(Draft("ISSUED_BY", directive, body, scene.sentence, "directive.means", confidence=0.8, trigger=place))
        carried = [d.target for d in drafts if d.type == "IMPLEMENTS" and d.source is acting and d.target is not directive]
        found += [
            Draft("IMPLEMENTS", directive, text, scene.sentence, "directive.means", confidence=0.8, trigger=place) for text in carried
        ]
    return found


def _acting_by_it(scene: Scene, directive: DirectivePhrase) -> BodyPhrase | None:
    """The body of "D, by which B carries out …", "D, par lequel B …", "D, которым B …"."""
    end = end_of(directive)
    place = next((at for at in range(end, min(end + _NEAR, len(scene.sentence.tokens))) if mark_at(scene.sentence, at, "by-which")), None)
    if place is None:
        return None
    start = place + mark_at(scene.sentence, place, "by-which")
    behind = scene.arguments.between(start, min(start + _NEAR + 10, len(scene.sentence.tokens)), (BodyPhrase,))
    acts = behind and behind[0].first - start <= _NEAR and is_subject(behind[0])
    verbs = [t for t in scene.triggers if behind and t.first >= behind[0].last and t.relation in ("IMPLEMENTS", "ISSUED_BY")]
    return behind[0] if acts and verbs and isinstance(behind[0], BodyPhrase) else None


def _owner_of(scene: Scene, directive: DirectivePhrase) -> BodyPhrase | None:
    """The body that "its" right before a text means: the last that acts before it in the sentence, else the one that acted last."""
    skip = mark_before(scene.sentence, directive.first, "own") or mark_before(scene.sentence, directive.first, "own-text")
    if not skip or scene.sentence.language == "vi":
        return None
    before = scene.arguments.between(0, directive.first - skip, (BodyPhrase,))
    acting = [body for body in before if is_subject(body)]
    body = acting[-1] if acting else (scene.stage.actor if not before else None)
    return body if isinstance(body, BodyPhrase) else None
