"""Relative clauses: the directive that a clause hangs on ("the resolution that the Assembly passed")."""

from loaders.phrases import DirectivePhrase, Phrase
from loaders.rules.frames_arguments import end_of
from loaders.rules.frames_objects import directives_in
from loaders.rules.frames_scene import Scene

_GOVERNING = frozenset({"IMPLEMENTS", "BASED_ON"})
_NEAR = 3
_RELATIVES = frozenset({"que", "qu'", "which", "that", "ma", "которая", "которое", "который", "которую", "которого"})


def related_directive(scene: Scene, maker: Phrase, *, is_strict: bool = False) -> list[DirectivePhrase]:
    """The directive that a relative clause hangs on: "the resolution that the Assembly passed", "Luật X, Quốc hội ban hành".

    ``is_strict``: a relative pronoun must stand there, not a comma alone.
    """
    before = directives_in(scene.arguments.between(0, maker.first, (DirectivePhrase,)))
    gap = scene.sentence.tokens[end_of(before[-1]) : maker.first] if before else []
    if before and not is_strict and _is_governed(scene, before[-1]):
        return []
    is_beside = len(gap) <= 5 and any(token.key in _RELATIVES or (token.key == "," and not is_strict) for token in gap)
    return before[-1:] if before and is_beside else []


def _is_governed(scene: Scene, directive: DirectivePhrase) -> bool:
    """Whether a directive is the object of a word before it ("Căn cứ Kế hoạch số …, Ban Thường vụ ban hành"), so that no clause hangs on it."""
    others = (t for t in scene.triggers if t.relation in _GOVERNING and t.voice not in ("passive", "duty") and t.last <= directive.first)
    return any(directive.first - other.last <= _NEAR for other in others)


def directive_before(scene: Scene, place: int) -> list[DirectivePhrase]:
    """The directive on which a clause hangs whose relative pronoun stands right before ``place``."""
    before = directives_in(scene.arguments.between(0, place, (DirectivePhrase,)))
    gap = scene.sentence.tokens[before[-1].last : place] if before else []
    return before[-1:] if 0 < len(gap) <= 3 and any(token.key in _RELATIVES for token in gap) else []
