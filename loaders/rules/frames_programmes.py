"""Frames of programmes: who heads a campaign or movement (PRESIDES)."""

from loaders.phrases import Draft, PersonPhrase, PostPhrase, ProgrammePhrase
from loaders.rules.frames_scene import Scene

_REACH = 7


def programme_drafts(scene: Scene) -> list[Draft]:
    """PRESIDES of a person whose post is the head of a movement: "Head of the emulation movement “…”"."""
    heads = [match.first for match in scene.sentence.found.of("programme.head")]
    drafts: list[Draft] = []
    for post in scene.sentence.of(PostPhrase):
        if post.post != "head" or post.is_former or post.is_proposed:
            continue
        for programme in scene.sentence.of(ProgrammePhrase):
            is_beside = post.first < programme.first <= post.last + _REACH
            if is_beside and any(post.first <= head <= programme.first for head in heads):
                before = [p for p in scene.sentence.of(PersonPhrase) if p.last <= post.first and not p.is_credit]
                persons = post.persons or before[-1:]
                drafts += [Draft("PRESIDES", p, programme, scene.sentence, "frame.presides.programme", 0.8) for p in persons]
    return drafts
