"""Frames of appointing (APPOINTS): the personnel decision that names, transfers or disciplines a person."""

from collections.abc import Sequence

from loaders.phrases import BodyPhrase, DirectivePhrase, Draft, LineKind, PersonPhrase, Phrase, PostPhrase
from loaders.rules.directives_marks import has_mark, mark_at, mark_before
from loaders.rules.frames_arguments import chain_left, chain_right, end_of, is_means, is_recipient, is_subject
from loaders.rules.frames_ends import paired
from loaders.rules.frames_objects import directives_in, is_founding, is_many, near_objects
from loaders.rules.frames_scene import Scene
from loaders.rules.frames_slots import issuer_by_symbol
from loaders.rules.frames_triggers import Trigger
from ontology.folding import fold

PERSONNEL = frozenset({"decision", "resolution"})
"""Kinds of directive that name people."""
_BY = frozenset({"(", "by", "par", "theo", "по", "согласно", "under", "tai", "selon", "with", "bang"})
_ARTICLES = frozenset({"the", "la", "le", "l'", "so"})
_BRACKET = 8
"""Tokens between a person and the bracket that names the decision about him."""
_REACH = 250
"""Characters: how far before a verb without a person its person may have been named."""
_ROW_LENGTH = 60
_QUIET = frozenset({"BASED_ON", "NONE"})


def appointed_drafts(scene: Scene, trigger: Trigger) -> list[Draft]:
    """APPOINTS: a personnel decision, and the persons behind the verb, else before it, else those just spoken of."""
    if bracketed := _bracketed(scene, trigger):
        return bracketed
    decision = _decision(scene, trigger)
    if decision is None or is_founding(decision):
        return []
    start = end_of(decision) if decision.sentence is scene.sentence and decision.last <= trigger.first else 0
    persons = _appointees(scene, trigger, start) or _spoken_of(scene, trigger, start) or _handed(scene, decision)
    joined = chain_left(_decisions_before(scene, trigger), scene.sentence)
    drafts = [scene.draft(trigger, d, p) for d, p in paired(scene, trigger, joined if len(joined) == len(persons) else [decision], persons)]
    if drafts:
        scene.stage.personnel = decision
    if drafts and not decision.issuers and decision is not scene.stage.own:
        bodies = [b for b in scene.arguments.between(start, trigger.first, (BodyPhrase,)) if is_subject(b) and not is_many(b)]
        if bodies and trigger.first - bodies[0].last <= 4 and (not start or bodies[0].first - start <= 4):
            drafts.append(scene.draft(trigger, bodies[0], decision, relation="ISSUED_BY"))
    return drafts


def _decisions_before(scene: Scene, trigger: Trigger) -> list[DirectivePhrase]:
    """The decisions named before the trigger; not those that the sentence says are carried out."""
    carried = {id(d) for t in scene.triggers if t.relation == "IMPLEMENTS" and t.voice == "active" for d in near_objects(scene, t)}
    before = directives_in(scene.arguments.between(0, trigger.first, (DirectivePhrase,)))
    return [d for d in before if d.kind in PERSONNEL and id(d) not in carried]


def _bracketed(scene: Scene, trigger: Trigger) -> list[Draft]:
    """Each person with the decision in the bracket behind the name: "disciplining A (No. 5-QD/TU) and B (No. 6-QD/TU)"."""
    tokens, found = scene.sentence.tokens, []
    decisions = directives_in(scene.arguments.between(trigger.last, trigger.clause.last, (DirectivePhrase,)))
    for decision in decisions:
        is_inside = any(token.key == "(" for token in tokens[max(0, decision.first - 3) : decision.first])
        persons = [p for p in scene.persons(trigger.last, decision.first) if decision.first - p.last <= _BRACKET]
        if decision.kind in PERSONNEL and is_inside and persons:
            found.append(scene.draft(trigger, decision, persons[-1]))
    return found if len(found) > 1 else []


def _appointees(scene: Scene, trigger: Trigger, start: int) -> list[Phrase]:
    """The persons that the sentence appoints; not who signed the decision or handed it over."""
    others = _agents(scene)
    before = [p for p in scene.persons(start, trigger.first) if id(p) not in others]
    behind = [p for p in scene.persons(trigger.last, trigger.clause.last) if id(p) not in others]
    left, right = chain_left(before, scene.sentence), chain_right(behind, scene.sentence)
    named = [p for p in left if p.sentence is scene.sentence]
    found = (named or right or left) if trigger.rule.endswith(".post") else (right or left)
    return [person for person in found if isinstance(person, PersonPhrase)]


def _handed(scene: Scene, decision: DirectivePhrase) -> list[Phrase]:
    """Who is handed the decision on his post, in Russian in front of it and in the dative: "Товарищу А вручено решение о переводе"."""
    if decision.sentence is not scene.sentence:
        return []
    handing = [m for m in scene.sentence.found.of("frame") if m.entry.term == "attends.hand" and m.last <= decision.last]
    before = scene.persons(0, min(m.first for m in handing)) if handing else []
    return [person for person in before[-1:] if isinstance(person, PersonPhrase) and is_recipient(person)]


def _agents(scene: Scene) -> set[int]:
    """The identities of persons whom the sentence shows signing."""
    found: set[int] = set()
    for trigger in scene.triggers:
        if trigger.relation == "SIGNED_BY" and trigger.voice == "passive":
            found.update(id(p) for p in scene.right(trigger, (PersonPhrase,))[:1] if p.first - trigger.last <= _ROW_LENGTH)
    return found


def _spoken_of(scene: Scene, trigger: Trigger, start: int) -> list[Phrase]:
    """Whom "him" or a verb without a person means: the last person of the sentence before the decision, else of the sentence before."""
    tokens = scene.sentence.tokens
    places = range(max(start, trigger.first - 2), min(trigger.last + 3, len(tokens)))
    is_pronoun = any(mark_at(scene.sentence, place, "him", category="clause") for place in places)
    others = _agents(scene)
    if is_pronoun or trigger.first <= 1:
        earlier = [p for p in scene.persons(0, max(start, trigger.first)) if id(p) not in others]
        if earlier:
            return earlier[-1:] if is_pronoun else []
        if scene.persons(0, len(tokens)) and not is_pronoun:
            return []
        person = scene.stage.appointee
        is_near = person is not None and 0 <= scene.sentence.span.start - person.sentence.span.end <= _REACH
        return [person] if person is not None and is_near else []
    return []


def _decision(scene: Scene, trigger: Trigger) -> DirectivePhrase | None:
    """The decision by which a trigger appoints: named before it, behind it in brackets, or the text's own."""
    before = directives_in(scene.arguments.between(0, trigger.first, (DirectivePhrase,)))
    if decisions := _decisions_before(scene, trigger):
        return decisions[-1]
    tokens = scene.sentence.tokens
    for phrase in directives_in(scene.arguments.between(trigger.last, trigger.clause.last, (DirectivePhrase,))):
        place = phrase.first - 1
        while place > 0 and tokens[place].key in _ARTICLES:
            place -= 1
        word = tokens[place].key if phrase.first else ""
        is_basis = any(t.voice == "basis" and 0 <= phrase.first - t.last <= 2 for t in scene.triggers)
        if phrase.kind in PERSONNEL and (word in _BY or is_basis or is_means(phrase)):
            return phrase
    if scene.stage.is_text and not before:
        return scene.stage.own
    return _just_named(scene) if not before else None


def _just_named(scene: Scene) -> DirectivePhrase | None:
    """The personnel decision that the sentence before named: "Decision No. … was read. By it, comrade X becomes …"."""
    last = scene.stage.directive
    if last is None or last.kind not in PERSONNEL:
        return None
    is_personnel = fold(last.symbol or "").startswith(("qdns", "qdsn"))
    refers = last.kind == "decision" and has_mark(scene.sentence, 0, 4, "by-it", category="clause")
    gap = scene.sentence.span.start - last.sentence.span.end
    return last if (is_personnel or refers) and 0 <= gap <= 3 else None


def open_list(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Remember the personnel decision that governs the rows below: one that a line ending in a colon names or refers to."""
    tokens, stage = scene.sentence.tokens, scene.stage
    if tokens[-1].key != ":":
        return
    named = [d for d in directives_in(scene.arguments.phrases) if d.kind in PERSONNEL and not d.is_self]
    appoints = any(t.voice == "appoint" for t in scene.triggers)
    is_quiet = all(t.relation in _QUIET for t in scene.triggers) and all(d.rule == "directive.issuer" for d in drafts)
    is_personnel = appoints or (is_quiet and bool(named) and named[-1].kind == "decision")
    if named and is_personnel and not scene.persons(0, len(tokens)):
        stage.listing = named[-1]
    elif stage.directive is not None and stage.directive.kind in PERSONNEL and appoints and not _acts_itself(scene, stage.directive):
        gap = scene.sentence.span.start - stage.directive.sentence.span.end
        stage.listing = stage.directive if 0 <= gap <= 3 else None


def _acts_itself(scene: Scene, decision: DirectivePhrase) -> bool:
    """Whether a body other than the decision's issuer appoints in a sentence that does not refer to the decision.

    "The Prime Minister issued Decision No. 5 … The Standing Committee also appointed three comrades:".
    """
    if has_mark(scene.sentence, 0, len(scene.sentence.tokens), "by-it", category="clause") or scene.sentence.of(DirectivePhrase):
        return False
    appointing = next((t for t in scene.triggers if t.voice == "appoint"), None)
    acting = [b for b in scene.left(appointing, (BodyPhrase,)) if is_subject(b)] if appointing is not None else []
    if not acting or not isinstance(acting[-1], BodyPhrase):
        return False
    if not decision.issuers:
        lettered = issuer_by_symbol(decision.symbol or "")
        return lettered is not None and lettered[0] != acting[-1].kind
    return (acting[-1].kind, acting[-1].seat) not in {(body.kind, body.seat) for body in decision.issuers}


def row_drafts(scene: Scene) -> list[Draft]:
    """APPOINTS of a row below such a line, or of a text's own list: a person with a post of his own."""
    stage, sentence = scene.stage, scene.sentence
    is_own_row = stage.is_text and not stage.is_signing and sentence.line.kind is LineKind.LIST_ROW
    decision = stage.listing or (stage.own if is_own_row else None)
    if decision is None or decision.kind not in PERSONNEL:
        return []
    holders = {id(person) for post in sentence.of(PostPhrase) for person in post.persons}
    persons = [p for p in sentence.of(PersonPhrase) if not p.is_credit and (stage.listing or id(p) in holders or p.is_led)]
    persons = [p for p in persons if not mark_before(sentence, p.first, "replaced", category="clause")]
    is_row = len(sentence.tokens) <= _ROW_LENGTH and bool(persons)
    if not is_row and len(sentence.tokens) > 3:
        stage.listing = None
    if not is_row or not (sentence.of(PostPhrase) or stage.listing):
        return []
    return [
        Draft("APPOINTS", decision, person, sentence, "frame.appoints.row", confidence=0.75, trigger=(person.first, person.last))
        for person in persons
    ]
