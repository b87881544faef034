"""The two ends of a change: which directive replaces, amends or repeals, and which is replaced, amended or repealed."""

from collections.abc import Sequence
from typing import TypeVar

from loaders.morphology import grammemes
from loaders.phrases import DatePhrase, DirectivePhrase, LineKind, PersonPhrase
from loaders.rules.clauses import list_end
from loaders.rules.directives_marks import has_mark, mark_before, marks_between
from loaders.rules.frames_arguments import chain_left, chain_right, end_of, is_means, is_nominative
from loaders.rules.frames_objects import NEAR, directives_in, near_objects
from loaders.rules.frames_references import subject_directives
from loaders.rules.frames_relatives import heads_relative
from loaders.rules.frames_scene import Scene
from loaders.rules.frames_stage import directive_key
from loaders.rules.frames_triggers import Trigger

_OPENING = 2
_AGENTIVE = frozenset({"by", "par", "boi", "bang", "tai", "theo", "van", "document", "texte", "документ"})
_BESIDE = 5
_YEAR = 4
_LABEL = 5
"""Tokens of a label before its passive ("Reason :", "Lý do hết hiệu lực :")."""
_MEANS = 12
"""Tokens between "by which" and its verb; the text that is changed may stand there."""
_AGENT = 3
_APART = frozenset({"BASED_ON", "IMPLEMENTS", "APPOINTS", "ATTENDS", "PRESIDES", "ORGANIZES"})
_WITH = frozenset({"with", "by", "par", "bang", "boi", "на"})
A = TypeVar("A")
B = TypeVar("B")
_INSTEAD = frozenset({"него", "нее", "них", "it", "them", "celui-ci", "celle-ci"})
_OBJECTS = frozenset({"его", "ее", "их"})
_PRONOUNS = frozenset({"it", "them", "его", "ее", "их", "no"})


def changing_ends(scene: Scene, trigger: Trigger) -> tuple[list[DirectivePhrase], list[DirectivePhrase]]:
    """The directives that change others, and those that are changed, as far as the sentence names them."""
    if trigger.voice == "passive":
        return _passive_ends(scene, trigger)
    before = directives_in(scene.arguments.between(trigger.clause.first, trigger.first, (DirectivePhrase,)))
    patients = _listed(scene, trigger, _own_objects(scene, trigger, directives_in(near_objects(scene, trigger))))
    patients = patients[: _own_count(scene, trigger, patients)]
    governed = _governed(scene, trigger)
    agents = [
        d
        for d in before
        if d not in patients
        and (id(d) not in governed or (d is before[-1] and (heads_relative(scene, d, trigger.first) or _is_apposed(scene, d, trigger))))
    ]
    if patients and scene.sentence.tokens[trigger.first - 1].key in _OBJECTS:
        return patients[:1], _meant(scene, patients[0])
    if (swapped := _in_place_of_it(scene, trigger, patients)) is not None:
        return swapped
    if not patients and agents and (old := _of_year(scene, trigger, agents[-1])):
        return agents[-1:], old
    if not patients:
        return agents[-1:], _pronoun(scene, trigger, agents[-1:])
    if not agents and trigger.relation == "SUPERSEDES":
        return _substitute(scene, trigger, patients)
    if trigger.relation == "SUPERSEDES" and scene.sentence.language == "ru" and _hangs_on(scene, trigger):
        return patients, agents[-1:]
    return (agents if _are_paired(scene, trigger) else agents[-1:]), patients


def _own_count(scene: Scene, trigger: Trigger, patients: Sequence[DirectivePhrase]) -> int:
    """How many objects are the verb's own: a comma before "and" goes on with the outer list ("passed D1 on amending A*, and* D2")."""
    is_inside = any(t.relation == "ISSUED_BY" and t.last <= trigger.first for t in scene.triggers)
    if len(patients) == 2 and is_inside and scene.sentence.language in ("en", "fr"):
        gap = [token.key for token in scene.sentence.tokens[end_of(patients[0]) : patients[1].first]]
        return 1 if gap[:2] in ([",", "and"], [",", "et"]) else 2
    return len(patients)


def _hangs_on(scene: Scene, trigger: Trigger) -> bool:
    """Whether words of replacing have a relative pronoun for their object: "D, на смену *которому* пришло E": E replaces D."""
    behind = scene.sentence.tokens[trigger.last : trigger.last + 1]
    return bool(behind) and behind[0].lemma == "который"


def _own_objects(scene: Scene, trigger: Trigger, found: list[DirectivePhrase]) -> list[DirectivePhrase]:
    """The objects that are the verb's own: neither a person ("replacing Mr. A under Decision 4") nor another verb stands before them."""
    if not found or scene.sentence.tokens[found[0].first - 1].key == ":":
        return found
    place = found[0].first
    others = [t for t in scene.triggers if trigger.last <= t.first and t.last <= place and t.relation in _APART]
    return [] if others or scene.arguments.between(trigger.last, place, (PersonPhrase,)) else found


def _listed(scene: Scene, trigger: Trigger, found: list[DirectivePhrase]) -> list[DirectivePhrase]:
    """The objects with those that semicolons part from them, where a colon opens a list: "replaces the following: A; B"."""
    tokens = scene.sentence.tokens
    if not found or not any(token.key == ":" for token in tokens[trigger.last : found[0].first]):
        return found
    rest = directives_in(scene.arguments.between(end_of(found[-1]), list_end(scene.sentence, trigger.clause), (DirectivePhrase,)))
    return [*found, *(d for d in rest if tokens[d.first - 1].key == ";")]


def _is_apposed(scene: Scene, directive: DirectivePhrase, trigger: Trigger) -> bool:
    """Whether a Russian participle behind a comma tells of a directive: "разъясняет Указ А — *документ, сменивший* Указ Б"."""
    tokens, end = scene.sentence.tokens, end_of(directive)
    is_participle = scene.sentence.language == "ru" and {"PRTF", "actv"} <= grammemes(tokens[trigger.first].text)
    return is_participle and trigger.first - end <= _BESIDE and any(token.key == "," for token in tokens[end : trigger.first])


def _pronoun(scene: Scene, trigger: Trigger, agents: Sequence[DirectivePhrase]) -> list[DirectivePhrase]:
    """What "it" beside the verb means: the directive before the one that replaces it."""
    tokens = scene.sentence.tokens
    is_behind = trigger.last < len(tokens) and tokens[trigger.last].key in _PRONOUNS
    if not agents or not (is_behind or tokens[trigger.first - 1].key in _OBJECTS):
        return []
    return _meant(scene, agents[0])


def _meant(scene: Scene, agent: DirectivePhrase) -> list[DirectivePhrase]:
    """The directive that a pronoun means: the last before the one that changes it, else the one that the text speaks of."""
    earlier = directives_in(scene.arguments.between(0, agent.first, (DirectivePhrase,)))
    return earlier[-1:] or ([scene.stage.subject] if scene.stage.subject is not None else [])


def _of_year(scene: Scene, trigger: Trigger, agent: DirectivePhrase) -> list[DirectivePhrase]:
    """The text of the agent's kind that only its year tells behind the verb: "replaces *the one of 2018*", "celui de 2018"."""
    years = (d for d in scene.sentence.of(DatePhrase) if len(d.iso) == len("2018") and not d.until)
    year = next((d.iso for d in years if 0 <= d.first - trigger.last <= _YEAR), None)
    named = {directive_key(d): d for d in scene.stage.named if d.kind == agent.kind and directive_key(d) != directive_key(agent)}
    return [d for d in named.values() if year is not None and (d.year or (d.date or "")[:4]) == year][:1]


def _in_place_of_it(
    scene: Scene, trigger: Trigger, patients: Sequence[DirectivePhrase]
) -> tuple[list[DirectivePhrase], list[DirectivePhrase]] | None:
    """Of "взамен него принят D", "in its place came D": D, and what the pronoun means; None where no pronoun stands behind the words."""
    tokens = scene.sentence.tokens
    if trigger.relation != "SUPERSEDES" or trigger.last >= len(tokens) or tokens[trigger.last].key not in _INSTEAD:
        return None
    new = patients or directives_in(scene.arguments.between(trigger.last, trigger.clause.last, (DirectivePhrase,)))
    if not new or new[0].first - trigger.last > NEAR:
        return None
    earlier = directives_in(scene.arguments.between(0, trigger.first, (DirectivePhrase,)))
    old = earlier[-1:] or ([scene.stage.subject] if scene.stage.subject is not None else [])
    return list(new[:1]), [*old]


def _substitute(scene: Scene, trigger: Trigger, patients: list[DirectivePhrase]) -> tuple[list[DirectivePhrase], list[DirectivePhrase]]:
    """Of "replaced A with B" and "in place of A came B": B replaces A."""
    tokens = scene.sentence.tokens
    for index, new in enumerate(patients[1:], start=1):
        if tokens[new.first - 1].key in _WITH or tokens[new.first - 2].key in _WITH:
            return patients[index:], patients[:index]
    behind = directives_in(scene.arguments.between(end_of(patients[-1]), trigger.clause.last, (DirectivePhrase,)))[:1]
    is_opening = trigger.first - trigger.clause.first <= 1
    for new in behind:
        words = {token.key for token in tokens[max(end_of(patients[-1]), new.first - 2) : new.first]}
        is_beside = is_opening and new.first - end_of(patients[-1]) <= _BESIDE
        if words & _WITH or is_means(new) or is_beside:
            return [new], patients
    return [], patients


def _are_paired(scene: Scene, trigger: Trigger) -> bool:
    return has_mark(scene.sentence, trigger.clause.first, trigger.clause.last, "respectively", category="clause")


def paired(scene: Scene, trigger: Trigger, agents: Sequence[A], patients: Sequence[B]) -> list[tuple[A, B]]:
    """Every agent with every patient; one by one where "respectively" says so and they are as many."""
    if len(agents) == len(patients) and _are_paired(scene, trigger):
        return list(zip(agents, patients, strict=True))
    return [(agent, patient) for agent in agents for patient in patients]


def _passive_ends(scene: Scene, trigger: Trigger) -> tuple[list[DirectivePhrase], list[DirectivePhrase]]:
    """What changes and what is changed, of a passive: "D was replaced by E", "Отменяется D", "Указом E внесены изменения в D"."""
    before = directives_in(scene.arguments.between(trigger.clause.first, trigger.first, (DirectivePhrase,)))
    whole = directives_in(scene.arguments.between(0, trigger.first, (DirectivePhrase,)))
    patients = directives_in(chain_left(before or whole, scene.sentence))
    behind = directives_in(scene.right(trigger, (DirectivePhrase,)))
    near = directives_in(chain_right(behind, scene.sentence)) if behind and behind[0].first - trigger.last <= NEAR else []
    means = [d for d in patients if is_means(d) or _comes_with(d)]
    if means and near:
        return means, near
    if (changed := _by_means(scene, trigger, near)) is not None:
        return changed
    if not before and near and _lapses(scene, trigger) and near[0].first == trigger.last and is_nominative(near[0]):
        return [], near
    if patients and near and is_nominative(near[0]) and not is_nominative(patients[-1]):
        return patients, near
    if patients:
        return near or means, [d for d in patients if d not in means]
    if named := subject_directives(scene, trigger):
        return near, named
    if len(behind) > 1 and scene.sentence.tokens[behind[1].first - 1].key == ":":
        return behind[:1], behind[1:]
    own = scene.stage.own
    if own is not None and not scene.stage.is_text and _is_label(scene, trigger):
        return near, [own]
    if near and (subject := _subject_left_unsaid(scene, trigger)):
        return near, subject
    if trigger.first - trigger.clause.first <= _OPENING and not _names_agent(scene, trigger):
        return [], near
    return near, []


def _by_means(scene: Scene, trigger: Trigger, near: list[DirectivePhrase]) -> tuple[list[DirectivePhrase], list[DirectivePhrase]] | None:
    """Of "Resolution A, *by which* B is repealed", "*ею же* отменена B": A and B; None where no such pronoun stands before the verb."""
    start = max(trigger.clause.first, trigger.first - _MEANS)
    places = [place for place, _ in marks_between(scene.sentence, start, trigger.first, "by-means", category="clause")]
    own = directives_in(scene.arguments.between(places[-1], trigger.first, (DirectivePhrase,))) if places else []
    changed = own or (near if places and near[:1] and near[0].first - trigger.last <= _AGENT else [])
    if not changed:
        return None
    earlier = directives_in(scene.arguments.between(0, places[-1], (DirectivePhrase,)))
    subject = [scene.stage.subject] if scene.stage.subject is not None else []
    return earlier[-1:] or subject, changed


def _comes_with(directive: DirectivePhrase) -> bool:
    """Whether it is with a text's coming that another ends: "*с принятием* Указа А утратил силу Указ Б", "with the adoption of A"."""
    return bool(mark_before(directive.sentence, directive.first, "comes-with", category="clause"))


def _subject_left_unsaid(scene: Scene, trigger: Trigger) -> list[DirectivePhrase]:
    """The text that the same line spoke of before: "…. Reason: *replaced by* D", "…. Articles 4 and 9 thereof were repealed by D"."""
    subject = scene.stage.subject
    if subject is None or subject.sentence.line is not scene.sentence.line:
        return []
    is_label = trigger.first <= _LABEL and any(token.key == ":" for token in scene.sentence.tokens[: trigger.first])
    is_part = has_mark(scene.sentence, trigger.clause.first, trigger.first, "part", category="clause")
    return [subject] if is_label or is_part else []


def _lapses(scene: Scene, trigger: Trigger) -> bool:
    """Whether a Russian verb only says that what follows it is no longer in force: "с этого дня *утратил силу* Указ № 5"."""
    return any(token.lemma == "сила" for token in scene.sentence.tokens[trigger.first : trigger.last])


def _is_label(scene: Scene, trigger: Trigger) -> bool:
    """Whether a card's label says by what its own text was changed: "Amended by:", "Изменен:", "Bị thay thế bởi:"."""
    is_field = scene.sentence.line.kind in (LineKind.FIELD, LineKind.LIST_ROW)
    return is_field and trigger.first <= _OPENING and (scene.sentence.language != "vi" or _names_agent(scene, trigger))


def _names_agent(scene: Scene, trigger: Trigger) -> bool:
    """Whether a passive's own words announce by what the change is made ("replaced by", "Bị thay thế bởi:")."""
    tokens = scene.sentence.tokens[trigger.first : trigger.last + 1]
    return any(token.key in _AGENTIVE for token in tokens)


def _governed(scene: Scene, trigger: Trigger) -> set[int]:
    """The identities of directives that are objects of other triggers of the clause, and so no subjects.

    One that a text is only based on, with a relative clause that reaches to the trigger, is its subject ("Under D, which replaces E, …").
    """
    found: set[int] = set()
    for other in scene.triggers:
        is_before = other is not trigger and other.clause == trigger.clause and other.last <= trigger.first
        if is_before and other.voice not in ("passive", "appoint") and other.relation not in ("ISSUED_BY", "SIGNED_BY"):
            objects = directives_in(near_objects(scene, other))
            is_headed = other.voice == "basis" and objects and heads_relative(scene, objects[-1], trigger.first)
            found.update(id(phrase) for phrase in (objects[:-1] if is_headed else objects))
    return found
