"""The account: a document's phrases grouped into entities by their slots, its drafts turned into statements.

::

    phrases ─► a key each (``account_bodies``, ``account_directives``, ``account_others``) ─► entities with their mentions
    drafts  ─► statements between them, and those that names imply (``account_implied``)

Ids are local to the document; one without ``@`` means the same thing in every document (``mass-mobilization-commission/nghe-an``).
"""

from collections.abc import Iterable, Iterator, Mapping

from graph.records import Account, Entity, Mention, Span, Statement
from loaders.account_bodies import body_attributes, body_ids
from loaders.account_directives import directive_attributes, directive_ids
from loaders.account_implied import implied_statements
from loaders.account_others import event_ids, other_attributes, person_ids, place_ids, programme_ids
from loaders.account_table import Table
from loaders.calibration import confidence_of
from loaders.directness import directness_of
from loaders.phrases import Analysis, BodyPhrase, DirectivePhrase, Draft, EventPhrase, PersonPhrase, Phrase, PlacePhrase, ProgrammePhrase
from ontology.terms import Label

_LABELS: Mapping[type[Phrase], Label] = {
    BodyPhrase: Label.ORGANIZATION,
    PersonPhrase: Label.PERSON,
    DirectivePhrase: Label.DIRECTIVE,
    PlacePhrase: Label.PLACE,
    EventPhrase: Label.EVENT,
    ProgrammePhrase: Label.PROGRAMME,
}


def account_of(analysis: Analysis) -> Account:
    """What the document says: its entities by reading order, its statements likewise."""
    table = _table(analysis)
    stated = list(_stated(analysis.drafts, table))
    known = {(s.type, s.source, s.target) for s in stated}
    implied = [s for s in implied_statements(analysis, table) if (s.type, s.source, s.target) not in known]
    ends = {end for statement in (*stated, *implied) for end in (statement.source, statement.target)}
    entities = tuple(
        Entity(identity, label, table.attributes(identity), mentions)
        for identity, label in table.labels()
        if (mentions := tuple(_mentions(table.phrases(identity)))) and (identity in ends or not table.needs_statement(identity))
    )
    kept = {entity.id for entity in entities}
    return Account(entities, tuple(s for s in (*stated, *implied) if s.source in kept and s.target in kept))


def _table(analysis: Analysis) -> Table:
    """Every phrase with the id of its entity, and the entities' attributes."""
    table = Table()
    for ids, attributes in (
        (body_ids(analysis), body_attributes),
        (person_ids(analysis), other_attributes),
        (directive_ids(analysis), directive_attributes),
        (place_ids(analysis), other_attributes),
        (event_ids(analysis), other_attributes),
        (programme_ids(analysis), other_attributes),
    ):
        for phrase, identity in ids:
            table.add(phrase, identity, _LABELS[type(phrase)])
        table.describe(attributes)
    return table


def _mentions(phrases: Iterable[Phrase]) -> Iterator[Mention]:
    """The mentions of an entity, by place; a place's name is also one without its unit word.

    A session's or congress's is also one with its body's, a short name goes with its title.
    """
    spans: dict[Span, Mention] = {}
    for phrase in phrases:
        span = phrase.span
        if isinstance(phrase, PersonPhrase) and phrase.is_short and phrase.title_at is not None:
            span = Span(phrase.sentence.tokens[phrase.title_at].start, span.end)
        spans.setdefault(span, Mention(span, phrase.sentence.language, _is_name(phrase)))
        if isinstance(phrase, EventPhrase) and phrase.name_last is not None:
            whole = Span(span.start, phrase.sentence.tokens[phrase.name_last - 1].end)
            spans.setdefault(whole, Mention(whole, phrase.sentence.language))
        if isinstance(phrase, PlacePhrase) and phrase.core:
            tokens = phrase.sentence.tokens
            core = Span(tokens[phrase.core[0]].start, tokens[phrase.core[1] - 1].end)
            spans.setdefault(core, Mention(core, phrase.sentence.language))
    yield from (spans[span] for span in sorted(spans, key=lambda span: (span.start, span.end)))


def _is_name(phrase: Phrase) -> bool:
    if isinstance(phrase, BodyPhrase):
        return not (phrase.is_bare or phrase.is_implied)
    if isinstance(phrase, DirectivePhrase):
        return not phrase.is_bare or (phrase.is_self and phrase.antecedent is not None)
    if isinstance(phrase, PersonPhrase):
        return not phrase.is_short
    return True


def _stated(drafts: Iterable[Draft], table: Table) -> Iterator[Statement]:
    """The drafts whose two ends are entities, as statements; the surest of those that say the same in one sentence."""
    best: dict[tuple[object, ...], Statement] = {}
    for draft in drafts:
        source, target = table.id_of(draft.source), table.id_of(draft.target)
        if source is None or target is None or source == target:
            continue
        statement = _statement(draft, source, target)
        where = statement.span.start, statement.span.end
        key = (statement.type, source, target, where, statement.post, statement.since, statement.former)
        if key not in best or best[key].confidence < statement.confidence:
            best[key] = statement
    yield from best.values()


def _statement(draft: Draft, source: str, target: str) -> Statement:
    trigger = None
    if draft.trigger is not None:
        tokens = draft.sentence.tokens
        trigger = Span(tokens[draft.trigger[0]].start, tokens[draft.trigger[1] - 1].end)
    return Statement(
        draft.type,
        source,
        target,
        draft.sentence.span,
        draft.rule,
        round(confidence_of(draft.rule, draft.confidence) * directness_of(draft), 3),
        draft.basis,
        trigger,
        draft.post,
        draft.since,
        draft.until,
        draft.is_former,
    )
