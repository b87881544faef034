"""Relative clauses: the directive that a clause hangs on ("the resolution that the Assembly passed")."""

from loaders.phrases import DirectivePhrase, Phrase
from loaders.rules.frames_arguments import end_of
from loaders.rules.frames_objects import directives_in
from loaders.rules.frames_scene import Scene

_RELATIVES = frozenset({"que", "qu'", "which", "that", "ma", "которая", "которое", "который", "которую", "которого"})


def related_directive(scene: Scene, maker: Phrase, *, is_strict: bool = False) -> list[DirectivePhrase]:
    """The directive that a relative clause hangs on: "the resolution that the Assembly passed", "Luật X, Quốc hội ban hành".

    ``is_strict``: a relative pronoun must stand there, not a comma alone.
    """
    before = directives_in(scene.arguments.between(0, maker.first, (DirectivePhrase,)))
    gap = scene.sentence.tokens[end_of(before[-1]) : maker.first] if before else []
    is_beside = len(gap) <= 5 and any(token.key in _RELATIVES or (token.key == "," and not is_strict) for token in gap)
    return before[-1:] if before and is_beside else []


def directive_before(scene: Scene, place: int) -> list[DirectivePhrase]:
    """The directive on which a clause hangs whose relative pronoun stands right before ``place``."""
    before = directives_in(scene.arguments.between(0, place, (DirectivePhrase,)))
    gap = scene.sentence.tokens[before[-1].last : place] if before else []
    return before[-1:] if 0 < len(gap) <= 3 and any(token.key in _RELATIVES for token in gap) else []
