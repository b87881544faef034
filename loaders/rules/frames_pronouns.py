"""Pronouns that are objects of verbs of carrying out: "l'a appliquée", "внедрил его", "carried it out", and the directive each means."""

from collections.abc import Sequence
from itertools import pairwise

from loaders.morphology import grammemes
from loaders.phrases import DirectivePhrase, Sentence
from loaders.rules.frames_arguments import are_coordinated, end_of
from loaders.rules.frames_scene import Scene
from loaders.rules.frames_stage import directive_key
from loaders.rules.frames_triggers import Trigger

_REACH = 500
"""Characters: how far before a sentence the directive may have been named that its pronoun means."""
_HAVE = frozenset({"a", "ont", "avait", "avaient", "ai", "avons", "ayant", "avoir", "aura"})
_CLITICS = frozenset({"l'", "le", "la", "les", "'"})
_AUXILIARY = 6
_FEMININE = frozenset(
    {
        "directive",
        "decision",
        "resolution",
        "conclusion",
        "law",
        "circular",
        "instruction",
        "ordinance",
        "constitution",
        "dispatch",
        "notice",
    }
)
"""Kinds whose French word is feminine."""
_PRONOUNS = {"it": "", "them": "plur", "его": "masc", "ее": "femn", "их": "plur"}


def object_pronoun(sentence: Sentence, trigger: Trigger) -> str | None:
    """The gender of the pronoun that is the trigger's object (``masc``, ``femn``, ``plur``, or empty); None without one."""
    if trigger.relation not in ("IMPLEMENTS", "ISSUED_BY") or trigger.voice not in ("active", "participle"):
        return None
    if sentence.language == "fr":
        return _french(sentence, trigger)
    places = [trigger.last, trigger.first + 1] if sentence.language == "en" else [trigger.last, trigger.first - 1]
    keys = [sentence.tokens[place].key for place in places if 0 <= place < len(sentence.tokens)]
    found = next((_PRONOUNS[key] for key in keys if key in _PRONOUNS), None)
    if found is not None and sentence.language == "ru" and not {"VERB", "INFN", "GRND"} & grammemes(sentence.tokens[trigger.first].text):
        return None
    return found


def _french(sentence: Sentence, trigger: Trigger) -> str | None:
    """The clitic before an infinitive, a finite verb or the auxiliary of a participle."""
    tokens, first = sentence.tokens, trigger.first
    place, word = first - 1, tokens[first].lower
    is_verb = word.endswith(("er", "re", "ir", "ant"))
    if not is_verb:
        start = max(trigger.clause.first, first - _AUXILIARY)
        auxiliaries = [at for at in range(start, first) if tokens[at].key in _HAVE and not any(t.key == "," for t in tokens[at:first])]
        if not auxiliaries or not sentence.free(auxiliaries[-1], first, DirectivePhrase):
            return None
        place = auxiliaries[-1] - 1
    if place < 0 or tokens[place].key not in _CLITICS:
        return None
    clitic = tokens[place].key
    if clitic == "les":
        return "plur"
    if clitic == "la" or (not is_verb and word.endswith(("ée", "ie", "ise"))):
        return "femn"
    return "masc" if clitic == "le" or not is_verb else ""


def _gender(directive: DirectivePhrase) -> str:
    token = directive.sentence.tokens[directive.first]
    if directive.sentence.language == "ru":
        return "femn" if "femn" in grammemes(token.text) else "masc"
    return "femn" if directive.kind in _FEMININE else "masc"


def pronoun_objects(scene: Scene, gender: str, *, apart: Sequence[DirectivePhrase], until: int) -> list[DirectivePhrase]:
    """The directives that a pronoun means: the last named of its gender, or the last two that "and" joined where it is plural.

    ``apart``: directives that the sentence says are made to carry it out. ``until``: the pronoun's place.
    """
    here = [d for d in scene.sentence.of(DirectivePhrase) if d.last <= until and d not in apart]
    near = [d for d in scene.stage.named if scene.sentence.span.start - d.sentence.span.end <= _REACH]
    named = [*near, *here]
    if gender == "plur":
        pairs = [[a, b] for a, b in pairwise(named) if a.sentence is b.sentence and end_of(a) <= b.first]
        return next((pair for pair in reversed(pairs) if are_coordinated(pair[0].sentence, *pair)), [])
    fitting = [d for d in named if scene.sentence.language == "en" or not gender or _gender(d) == gender]
    kept = [d for d in fitting if directive_key(d) not in scene.stage.means | scene.stage.changed]
    subject = scene.stage.subject
    if subject is not None and not here and any(directive_key(d) == directive_key(subject) for d in kept):
        return [subject]
    last = scene.stage.last_of([d for d in fitting if directive_key(d) not in scene.stage.means] or fitting)
    return [last] if last is not None else []
