"""Who takes over a post from whom: "thay ông X", "replacing X", "lui succède", "уступил место X", "his successor X".

::

    a word of replacing ─► who stands before and behind it, whom a pronoun means ─► the new and the old holder ─► their posts

The lexicon's terms: ``replaces`` (the new holder does it), ``yields`` (the old one does it), ``successor`` and ``predecessor`` (what
one is to the other).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from loaders.matcher import Match
from loaders.phrases import DatePhrase, Draft, PersonPhrase, Phrase, PostPhrase, Sentence
from loaders.rules.bodies_words import Words
from loaders.rules.discourse_dates import own_days
from loaders.rules.posts_drafts import draft_of
from loaders.rules.posts_gaps import Gap
from loaders.rules.posts_groups import Group
from loaders.rules.posts_persons import persons_of
from loaders.rules.posts_speakers import speakers_post
from loaders.rules.posts_turns import Turn, is_mine, turn_of

_TERMS = frozenset({"replaces", "yields", "successor", "predecessor", "instead"})
_RECENT = 40
_DAY_REACH = 3
_GIVEN_BACK = 4
"""Sentences back in which the post may have been given that a sentence says was another's before."""


@dataclass(frozen=True, slots=True)
class _Scene:
    """What a sentence and those before it offer: the posts tied in it, the person that its pronoun means."""

    words: Words
    tied: list[tuple[Group, Gap]]
    earlier: Sequence[Sentence]
    pronoun: PersonPhrase | None

    def posts(self) -> Iterator[PostPhrase]:
        """The posts that one person holds in the sentence, then those of the sentence before, nearest first."""
        here = [title.phrase for group, _ in self.tied for title in group.titles]
        before = [post for sentence in self.earlier[:_GIVEN_BACK] for post in reversed(sentence.of(PostPhrase))]
        yield from (post for post in (*reversed(here), *before) if post.persons)


def successions(
    words: Words, tied: list[tuple[Group, Gap]], earlier: Sequence[Sentence] = (), pronoun: PersonPhrase | None = None
) -> list[Draft]:
    """SUCCEEDS between the new and the old holder, and what follows for the post that changes hands."""
    scene = _Scene(words, tied, earlier, pronoun)
    drafts: list[Draft] = []
    for link in _links(words):
        if is_mine(words, link) and pronoun is None:
            continue
        turn = turn_of(words, link, persons_of(words), _others(scene))
        if turn is not None and _is_borne_out(scene, turn):
            trigger = (link.first, link.last)
            drafts.append(Draft("SUCCEEDS", turn.new, turn.old, words.sentence, "post.succession", 0.85, trigger=trigger))
            drafts.extend(_posts(scene, turn))
    return drafts


def _is_borne_out(scene: _Scene, turn: Turn) -> bool:
    """Whether a change of hands is not only planned, and, where its words are weak, has a post that is given or was left."""
    planned = [group for group, gap in scene.tied if gap.links & {"proposes", "proposed"} and turn.new in group.persons]
    if planned:
        return False
    if not turn.is_weak:
        return True
    if turn.is_instead:
        return any(_is_held_by(post, turn.old) and post.is_former for post in scene.posts())
    return _given(scene, turn) is not None


def has_turns(words: Words) -> bool:
    """Whether words of the sentence may say that a post changes hands."""
    return any(match.entry.term in _TERMS for match in words.sentence.found.of("post.link"))


def _links(words: Words) -> Iterator[Match]:
    at = 0 if has_turns(words) else len(words.tokens)
    while at < len(words.tokens):
        link = words.longest(("post.link",), at)
        if link is not None and link.entry.term in _TERMS:
            yield link
        at = link.last if link is not None else at + 1


def _others(scene: _Scene) -> list[PersonPhrase]:
    """The persons whom a pronoun can mean, likeliest first: the subject, whose career a line tells, who was given a post before."""
    found: list[PersonPhrase] = _given_seat(scene)
    if scene.pronoun is not None and scene.pronoun.full is not None:
        found.append(scene.pronoun.full)
    here = persons_of(scene.words)
    found.extend(person.full or person for group, _ in scene.tied for person in group.persons if person not in here)
    for sentence in scene.earlier[:1]:
        posts = [post for post in sentence.of(PostPhrase) if len(post.persons) == 1]
        found.extend(post.persons[0] for post in reversed(posts))
        found.extend(person.full or person for person in persons_of(Words(sentence)))
    return found


def _given_seat(scene: _Scene) -> list[PersonPhrase]:
    """Who was just given the post that a sentence names without a holder ("Место начальника департамента освободилось …")."""
    seat = next((p for p in scene.words.sentence.of(PostPhrase) if not p.persons and p.body is not None and not p.is_member), None)
    if seat is None or seat.body is None:
        return []
    kind, functions = seat.body.kind, (seat.body.function, None)
    before = (post for sentence in scene.earlier[:_GIVEN_BACK] for post in reversed(sentence.of(PostPhrase)))
    same = (p for p in before if p.post == seat.post and not p.is_former and len(p.persons) == 1 and p.body is not None)
    return [
        p.persons[0] for p in same if p.body is not None and p.body.kind == kind and (p.body.function in functions or seat.body.is_bare)
    ]


def _posts(scene: _Scene, turn: Turn) -> list[Draft]:
    """The old holder's former post, from the one the new holder was given; else the new holder's post, from the old one's."""
    mine = speakers_post(scene.words.sentence, scene.earlier) if turn.is_noun and scene.pronoun is not None else None
    is_mine = (
        mine is not None and scene.pronoun is not None and _is_held_by(mine, scene.pronoun) and scene.pronoun.full in (turn.new, turn.old)
    )
    given = mine if is_mine and turn.old is not scene.pronoun else _given(scene, turn)
    if given is not None:
        return _former_post(scene.words, given, turn)
    next_posts = {id(title.phrase) for group, gap in scene.tied if "appoints" in gap.links for title in group.titles}
    taken = next((p for p in scene.posts() if _is_held_by(p, turn.old) and (p.is_former or id(p) not in next_posts)), None)
    if taken is None or taken.body is None or taken.is_proposed or turn.is_noun or (taken.is_member and not turn.is_instead):
        return []
    phrase = replace(taken, since=taken.until or _changed_on(scene.words, turn), until=None, is_former=False)
    return [draft_of(scene.words.sentence, phrase, turn.new, "post.succession", confidence=0.7)]


def _given(scene: _Scene, turn: Turn) -> PostPhrase | None:
    """The post that changes hands: the last one that an act gives the new holder."""
    held = [(group, gap) for group, gap in scene.tied if turn.new in group.persons and not gap.links & {"leaves", "proposes"}]
    acts = [(group, gap) for group, gap in held if gap.links & {"appoints", "holds"}]
    acts = acts or [(group, gap) for group, gap in held if not _is_own(turn, group)]
    given = [title.phrase for group, _ in acts for title in group.titles if not title.phrase.is_former]
    if given:
        return given[-1]
    own = {id(title.phrase) for group, _ in held for title in group.titles}
    return next((p for p in scene.posts() if _is_held_by(p, turn.new) and not p.is_former and id(p) not in own), None)


def _is_own(turn: Turn, group: Group) -> bool:
    """Whether a post beside the new holder's name, behind the verb, is the one he has: "её сменил г-н Б, *заместитель …*"."""
    return turn.at < turn.new.first < group.first and turn.new.sentence is group.titles[0].phrase.sentence


def _is_held_by(post: PostPhrase, person: PersonPhrase) -> bool:
    return any(each.name == (person.full or person).name for each in post.persons)


def _former_post(words: Words, given: PostPhrase, turn: Turn) -> list[Draft]:
    """The post as the old holder held it: until the day told of his leaving, else of the change, where this sentence tells it."""
    if given.body is None or given.is_member or given.is_proposed:
        return []
    until = _left_on(words, turn) or (given.since if given.sentence is words.sentence else None)
    post = "head" if given.post == "acting-head" else given.post
    phrase = replace(given, post=post, since=None, until=until, is_former=True)
    return [draft_of(words.sentence, phrase, turn.old, "post.succession", confidence=0.7)]


def _changed_on(words: Words, turn: Turn) -> str | None:
    """The day told behind the words of a change and the name they lead to ("a cédé cette fonction à X *le 28 mars*")."""
    last = max((p.last for p in (turn.new, turn.old) if p.sentence is words.sentence), default=turn.at)
    days = [day for day in own_days(words.sentence) if turn.at < last <= day.first <= last + _DAY_REACH]
    return days[0].iso if days else None


def _left_on(words: Words, turn: Turn) -> str | None:
    """The day told behind the old holder's name, before anybody else is named ("X, who retired on July 1")."""
    old = turn.old
    if old.sentence is not words.sentence or old.is_short:
        return None
    end = min((p.first for p in persons_of(words) if p.first >= old.last), default=len(words.tokens))
    if (following := next((p for p in words.sentence.of(PostPhrase) if p.first >= old.last), None)) is not None:
        end = min(end, following.first)
    days = [d for d in words.sentence.of(DatePhrase) if old.last <= d.first < end and d.until is None and not d.iso.startswith("-")]
    return days[0].iso if days and len(days[0].iso) > len("2024") else None


def end_posts(drafts: Sequence[Draft], before: Sequence[Draft], earlier: Sequence[Sentence]) -> None:
    """Mark the post that changed hands as no longer held by the old holder, in what this sentence and the one before say.

    ``drafts``: of the sentence; ``before``: of the document so far.
    """
    turns = [draft for draft in drafts if draft.rule == "post.succession" and draft.type == "SUCCEEDS"]
    if not turns:
        return
    recent = [draft for draft in before[-_RECENT:] if earlier and draft.sentence is earlier[0]]
    for turn in turns:
        taken = {(draft.type, id(draft.target), draft.post): draft.since for draft in drafts if draft.source is turn.source}
        for draft in (*drafts, *recent):
            key = (draft.type, id(draft.target), draft.post)
            is_told = not draft.is_former or (draft.sentence is turn.sentence and not draft.until)
            if key in taken and _is_same(draft.source, turn.target) and is_told:
                draft.is_former, draft.until = True, draft.until or taken[key]


def _is_same(person: Phrase, other: Phrase) -> bool:
    persons = [each.full or each for each in (person, other) if isinstance(each, PersonPhrase)]
    return len(persons) == 2 and persons[0].name == persons[1].name
