"""Frames of directives: each trigger goes to the module of its idea."""

from loaders.phrases import Draft
from loaders.rules.frames_appointing import appointed_drafts
from loaders.rules.frames_changing import based_drafts, changed_drafts
from loaders.rules.frames_implementing import charged_drafts, implemented_drafts, passive_drafts, put_drafts
from loaders.rules.frames_making import made_drafts
from loaders.rules.frames_scene import Scene
from loaders.rules.frames_triggers import Trigger


def directive_drafts(scene: Scene, trigger: Trigger) -> list[Draft]:
    """The statements of a trigger whose object is a directive, or that appoints by one."""
    if trigger.voice == "appoint":
        return appointed_drafts(scene, trigger)
    if trigger.relation in ("ISSUED_BY", "SIGNED_BY"):
        return made_drafts(scene, trigger)
    if trigger.voice == "basis":
        return based_drafts(scene, trigger)
    if trigger.voice == "duty":
        return charged_drafts(scene, trigger)
    if trigger.voice == "after":
        return put_drafts(scene, trigger)
    if trigger.relation == "IMPLEMENTS":
        return passive_drafts(scene, trigger) if trigger.voice == "passive" else implemented_drafts(scene, trigger)
    return changed_drafts(scene, trigger)
