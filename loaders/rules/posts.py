"""Posts: who holds which post in which body, since when, and whom he follows.

::

    words ─► titles with their bodies ─► groups ─► persons ─► times ─► drafts

The parts: ``posts_offices`` (bodies that only a title names), ``posts_words`` and ``posts_seats`` (titles), ``posts_groups``,
``posts_gaps`` and ``posts_persons`` (who), ``posts_headings`` and ``posts_listed`` (lists), ``posts_transfers`` (what is left for
it), ``posts_times`` (when), ``posts_successions`` (after whom).
"""

from collections.abc import Sequence

from loaders.phrases import Analysis, Draft, Heading, PersonPhrase, Sentence
from loaders.rules.bodies_words import Words
from loaders.rules.posts_careers import career, earlier_sentences, lend_bodies
from loaders.rules.posts_drafts import draft_of
from loaders.rules.posts_errata import without_misprints
from loaders.rules.posts_gaps import Gap
from loaders.rules.posts_groups import Group, groups_of
from loaders.rules.posts_headings import claim_titles, see_heading
from loaders.rules.posts_listed import headed_by, held_by, led_bodies, named_posts
from loaders.rules.posts_persons import Holders
from loaders.rules.posts_programmes import programme_heads
from loaders.rules.posts_pronouns import pronoun_holder
from loaders.rules.posts_seats import with_seats
from loaders.rules.posts_signatures import signature
from loaders.rules.posts_successions import end_posts, has_turns, successions
from loaders.rules.posts_tables import row_posts, table_posts
from loaders.rules.posts_times import close_past, date_titles, year_of
from loaders.rules.posts_transfers import leave_behind
from loaders.rules.posts_vacancies import filled_seats, gives_seat, is_vacancy
from loaders.rules.posts_words import titles_of


def add_posts(sentence: Sentence, analysis: Analysis | None = None) -> list[Draft]:
    """Add the ``PostPhrase``s of a sentence and return what they say: PRESIDES, HOLDS_POST, MEMBER_OF, SUCCEEDS.

    ``analysis``: the document, whose earlier sentences say whose career a line tells, and of which body a bare title is.
    """
    words = Words(sentence)
    headings = analysis.headings if analysis is not None else []
    titles = with_seats(words, titles_of(words))
    claim_titles(words, titles, headings)
    groups = groups_of(words, titles)
    earlier = earlier_sentences(sentence, analysis)
    pronoun = pronoun_holder(words, earlier) if groups or has_turns(words) else None
    tied = row_posts(words, groups, earlier) or Holders(words, groups, pronoun).attach() or career(words, groups, earlier, headings)
    tied = without_misprints(words, groups, tied, earlier)
    lend_bodies(words, [group for group, _ in tied], earlier, headings)
    is_free = is_vacancy(sentence)
    lend_bodies(words, [group for group in groups if (group.is_plural or is_free) and not group.persons], earlier, headings)
    leave_behind(words, tied)
    for group in groups:
        for title in group.titles:
            sentence.add(title.phrase)
    held = [draft for group, gap in tied for draft in _held(words, group, gap, earlier, headings)]
    drafts = [
        *held,
        *named_posts(words, groups, headings, earlier),
        *headed_by(words, groups),
        *led_bodies(words, groups, headings, earlier),
        *_changes(words, tied, earlier, pronoun, held),
        *programme_heads(words, tied),
        *table_posts(words, earlier, headings),
        *signature(words, earlier),
    ]
    end_posts(drafts, analysis.drafts if analysis is not None else (), earlier)
    if analysis is not None:
        close_past(drafts, analysis)
        see_heading(analysis, sentence, earlier)
    return drafts


def _changes(
    words: Words, tied: list[tuple[Group, Gap]], earlier: Sequence[Sentence], pronoun: PersonPhrase | None, held: Sequence[Draft]
) -> list[Draft]:
    """Who takes over from whom: by words that name both, or by a seat spoken of and then filled; words that give a seat go first."""
    seated = filled_seats(words, tied, earlier, held)
    if any(draft.type == "SUCCEEDS" for draft in seated) and gives_seat(words.sentence):
        return seated
    turns = successions(words, tied, earlier, pronoun)
    return turns if any(draft.type == "SUCCEEDS" for draft in turns) else [*turns, *seated]


def _held(words: Words, group: Group, gap: Gap, earlier: Sequence[Sentence], headings: Sequence[Heading]) -> list[Draft]:
    """What a group tied to its persons says; what is only proposed or planned says nothing."""
    if gap.links & {"proposes", "proposed"}:
        for title in group.titles:
            title.phrase.is_proposed = True
        return []
    date_titles(words, group, gap, earlier, headings)
    return _drafts_of(words.sentence, group, gap, year_of(words.sentence, earlier))


def _drafts_of(sentence: Sentence, group: Group, gap: Gap, year: str) -> list[Draft]:
    drafts: list[Draft] = []
    for place, title in enumerate(group.titles):
        phrase = title.phrase
        holders = [group.persons[place]] if group.is_paired else group.persons
        phrase.persons = [person.full or person for person in holders]
        phrase.is_former = phrase.is_former or bool(gap.links & {"leaves"})
        if phrase.body is None or phrase.is_proposed:
            continue
        drafts.extend(draft_of(sentence, held_by(phrase, person, year), person, _rule(group, gap)) for person in phrase.persons)
    return drafts


def _rule(group: Group, gap: Gap) -> str:
    if gap.links & {"appoints", "leaves"}:
        return "post.act"
    if group.is_plural:
        return "post.list"
    return "post.before-name" if group.persons[0].first >= group.last else "post.after-name"
