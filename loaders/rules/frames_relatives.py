"""Relative clauses: the directive that a clause hangs on ("the resolution that the Assembly passed")."""

from loaders.phrases import DatePhrase, DirectivePhrase, Phrase
from loaders.rules.directives_marks import mark_at
from loaders.rules.frames_arguments import end_of
from loaders.rules.frames_objects import directives_in
from loaders.rules.frames_scene import Scene

_GOVERNING = frozenset({"IMPLEMENTS", "BASED_ON"})
_NEAR = 3
_OPENING = 1
_VERB = 4
"""Tokens between a relative pronoun and its verb."""
_SUBJECTS = frozenset({"qui", "laquelle", "lequel", "which", "that", "которая", "которое", "который"})
_RELATIVES = frozenset({"que", "qu'", "which", "that", "ma", "которая", "которое", "который", "которую", "которого"})


def related_directive(scene: Scene, maker: Phrase, *, is_strict: bool = False) -> list[DirectivePhrase]:
    """The directive that a relative clause hangs on: "the resolution that the Assembly passed", "Luật X, Quốc hội ban hành".

    ``is_strict``: a relative pronoun must stand there, not a comma alone.
    """
    before = directives_in(scene.arguments.between(0, maker.first, (DirectivePhrase,)))
    gap = scene.sentence.tokens[end_of(before[-1]) : maker.first] if before else []
    if before and not is_strict and (before[-1].is_bare or _is_governed(scene, before[-1])):
        return []
    is_open = not is_strict and bool(before) and before[-1].first <= _OPENING
    is_beside = len(gap) <= 5 and any(token.key in _RELATIVES or (token.key == "," and is_open) for token in gap)
    return before[-1:] if before and is_beside else []


def _is_governed(scene: Scene, directive: DirectivePhrase) -> bool:
    """Whether a directive is the object of a word before it, so that no clause hangs on it ("Căn cứ Kế hoạch số …, Ban Thường vụ …")."""
    others = (t for t in scene.triggers if t.relation in _GOVERNING and t.voice not in ("passive", "duty") and t.last <= directive.first)
    return any(directive.first - other.last <= _NEAR for other in others)


def heads_relative(scene: Scene, directive: DirectivePhrase, last: int) -> bool:
    """Whether a relative clause follows a directive and reaches to ``last``: "D, *which was signed in May and replaces* E"."""
    tokens = scene.sentence.tokens
    for end in (directive.last, end_of(directive)):
        for place in range(end, min(end + 2, last)):
            if tokens[place].key in _SUBJECTS:
                rest = range(place, last)
                is_joined = last - place <= _VERB or mark_at(scene.sentence, last - 1, "and", category="clause") > 0
                return is_joined and not any(tokens[at].key == "," and not scene.sentence.covered(at, DatePhrase) for at in rest)
    return False


def main_subject(scene: Scene, first: int, last: int) -> list[DirectivePhrase]:
    """The directive before a relative clause that a comma ends right before the verb at ``last``: "D, which repeals E, was signed by …"."""
    tokens, before = scene.sentence.tokens, directives_in(scene.arguments.between(first, last, (DirectivePhrase,)))
    commas = [at for at in range(max(0, last - _VERB), last) if tokens[at].key == ","]
    if len(before) < 2 or not commas or commas[-1] < before[-1].last:
        return []
    for directive in before[:-1]:
        behind = tokens[end_of(directive) : end_of(directive) + 2]
        if len(behind) == 2 and behind[0].key == "," and behind[1].key in _SUBJECTS | _RELATIVES | {"dont"}:
            return [directive]
    return []


def directive_before(scene: Scene, place: int) -> list[DirectivePhrase]:
    """The directive on which a clause hangs whose relative pronoun stands right before ``place``."""
    before = directives_in(scene.arguments.between(0, place, (DirectivePhrase,)))
    gap = scene.sentence.tokens[before[-1].last : place] if before else []
    return before[-1:] if 0 < len(gap) <= 3 and any(token.key in _RELATIVES for token in gap) else []
