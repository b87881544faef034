"""References in frames: the directive that a pronoun, a bare word or nothing at all stands for, and the body that "we" means."""

from loaders.phrases import BodyPhrase, DirectivePhrase, Phrase, PostPhrase
from loaders.rules.directives_marks import mark_at
from loaders.rules.frames_objects import directives_in
from loaders.rules.frames_scene import Scene
from loaders.rules.frames_triggers import Trigger

_DEFINITE = frozenset({"the", "s", "les", "des", "aux"})
_WHICH = frozenset({"of", "on", "from", "in", "at", "no", "de", "du", "des", "d'", "sur", "n", "en", "relatives", "relatifs"})
_REACH = 400
"""Characters: how far before a sentence its unnamed subject may have been named."""


def _place_of(scene: Scene, trigger: Trigger, term: str) -> int | None:
    """The last place before the trigger, in its clause, where a mark of the clause stands."""
    places = range(trigger.first - 1, trigger.clause.first - 1, -1)
    return next((place for place in places if mark_at(scene.sentence, place, term, category="clause")), None)


def subject_directives(scene: Scene, trigger: Trigger) -> list[DirectivePhrase]:
    """The directive that "it", "the new text" or a bare "programme" before the trigger stands for."""
    place = _place_of(scene, trigger, "it")
    kind = _bare_kind(scene, trigger)
    if place is None and kind is None:
        return []
    earlier = directives_in(scene.arguments.between(0, place if place is not None else trigger.clause.first, (DirectivePhrase,)))
    if earlier and kind is None:
        return [earlier[0] if len(earlier) == 1 or earlier[-1] in _owned(scene) else earlier[-1]]
    return [named for named in subject_before(scene) if kind is None or place is not None or named.kind == kind]


def subject_before(scene: Scene) -> list[DirectivePhrase]:
    """The directive that the sentences just before a scene are about."""
    named = scene.stage.subject
    return [named] if named is not None and 0 <= scene.sentence.span.start - named.sentence.span.end <= _REACH else []


def _owned(scene: Scene) -> list[Phrase]:
    """The directives of the sentence that are objects of its verbs."""
    return [phrase for trigger in scene.triggers if trigger.relation != "ISSUED_BY" for phrase in scene.objects(trigger)]


def _bare_kind(scene: Scene, trigger: Trigger) -> str | None:
    """The kind of the word that opens the clause alone, without a number: "Программа … составлена", "Chương trình này"."""
    first = trigger.clause.first
    for match in scene.sentence.found.of("directive.kind"):
        if first <= match.first <= first + 2 and match.last <= trigger.first:
            is_alone = scene.sentence.free(match.first, match.last, DirectivePhrase, BodyPhrase)
            return match.entry.term if is_alone and not match.entry.features.get("plural") else None
    return None


def both_directives(scene: Scene, first: int, last: int) -> list[DirectivePhrase]:
    """The two directives that "both decisions", "hai Quyết định" between two places mean: the last two named of that kind."""
    for place in range(first, last):
        skip = mark_at(scene.sentence, place, "both", category="clause")
        if not skip and not _is_plural(scene, place):
            continue
        behind = (m for m in scene.sentence.found.of("directive.kind") if place <= m.first <= place + skip + 1)
        kinds = {m.entry.term for m in behind if m.last > place + skip}
        here = [d for d in scene.sentence.of(DirectivePhrase) if d.last <= place]
        named = {(d.kind, d.number, d.title): d for d in [*scene.stage.named, *here] if not kinds or d.kind in kinds}
        if len(named) >= 2 and (kinds or skip > 1):
            return list(named.values())[-2:]
    return []


def _is_plural(scene: Scene, place: int) -> bool:
    """Whether a plural with its article stands behind a place, and nothing says that it means others ("the Politburo's decisions")."""
    if scene.sentence.tokens[place].key not in _DEFINITE or scene.sentence.language not in ("en", "fr"):
        return False
    tokens = scene.sentence.tokens
    plural = next((m for m in scene.sentence.found.of("directive.kind") if m.first == place + 1 and m.entry.features.get("plural")), None)
    return plural is not None and (plural.last >= len(tokens) or not (tokens[plural.last].is_word and tokens[plural.last].key in _WHICH))


def speaking_bodies(scene: Scene, trigger: Trigger) -> list[BodyPhrase]:
    """The body that "we", "our committee", "his station" before the trigger means: that of the person who speaks or was spoken of."""
    if _place_of(scene, trigger, "we") is None:
        return []
    told = [post.body for post in scene.sentence.of(PostPhrase) if post.persons and post.body is not None and not post.is_former]
    body = told[0] if told else scene.stage.speaking_body()
    return [body] if body is not None else []
