"""Posts: who holds which post in which body, since when, and whom he follows.

::

    words ─► titles with their bodies ─► groups ─► persons ─► times ─► drafts

The parts: ``posts_offices`` (bodies that only a title names), ``posts_words`` (titles), ``posts_groups``, ``posts_gaps`` and ``posts_persons``
(who), ``posts_times`` (when), ``posts_successions`` (after whom).
"""

from loaders.phrases import BodyPhrase, Draft, PersonPhrase, PostPhrase, Sentence
from loaders.rules.bodies_words import Words
from loaders.rules.posts_gaps import Gap
from loaders.rules.posts_groups import Group, groups_of
from loaders.rules.posts_persons import Holders
from loaders.rules.posts_successions import successions
from loaders.rules.posts_times import date_titles
from loaders.rules.posts_words import titles_of

HEADS = frozenset({"head", "acting-head"})


def add_posts(sentence: Sentence) -> list[Draft]:
    """Add the ``PostPhrase``s of a sentence and return what they say: PRESIDES, HOLDS_POST, MEMBER_OF, SUCCEEDS."""
    words = Words(sentence)
    groups = groups_of(words, titles_of(words))
    tied = Holders(words, groups).attach()
    for group in groups:
        for title in group.titles:
            sentence.add(title.phrase)
    drafts: list[Draft] = []
    for group, gap in tied:
        if gap.links & {"proposes", "proposed"}:
            _propose(group)
            continue
        date_titles(words, group, gap)
        drafts.extend(_drafts_of(sentence, group, gap))
    return [*drafts, *successions(words, tied)]


def _propose(group: Group) -> None:
    for title in group.titles:
        title.phrase.is_proposed = True


def _drafts_of(sentence: Sentence, group: Group, gap: Gap) -> list[Draft]:
    drafts = []
    for place, title in enumerate(group.titles):
        phrase = title.phrase
        phrase.persons = [group.persons[place]] if group.is_paired else list(group.persons)
        phrase.is_former = phrase.is_former or bool(gap.links & {"leaves"})
        if phrase.body is None or phrase.is_proposed:
            continue
        drafts.extend(draft_of(sentence, phrase, person, _rule(group, gap)) for person in phrase.persons)
    return drafts


def _rule(group: Group, gap: Gap) -> str:
    if gap.links & {"appoints", "leaves"}:
        return "post.act"
    if group.is_plural:
        return "post.list"
    return "post.before-name" if group.persons[0].first >= group.last else "post.after-name"


def draft_of(sentence: Sentence, phrase: PostPhrase, person: PersonPhrase, rule: str, *, confidence: float = 0.9) -> Draft:
    """The statement that ``person`` holds the post; its type follows from the post."""
    body = phrase.body
    if body is None:
        raise ValueError("a post without a body says nothing")
    kind = "MEMBER_OF" if phrase.is_member else "PRESIDES" if phrase.post in HEADS else "HOLDS_POST"
    return Draft(
        kind,
        person,
        _seat(phrase, body),
        sentence,
        rule,
        confidence,
        trigger=(phrase.first, phrase.last),
        post=None if phrase.is_member else phrase.post,
        since=phrase.since,
        until=phrase.until,
        is_former=phrase.is_former,
    )


def _seat(phrase: PostPhrase, body: BodyPhrase) -> BodyPhrase:
    """A secretary "of the Standing Committee" is the committee's own."""
    if body.kind == "party-standing-committee" and body.owner is not None and phrase.post in ("standing-deputy", "deputy"):
        return body.owner
    return body
