"""Who takes over a post from whom: "thay ông X", "replacing X", "succède à X", "вместо X"."""

from collections.abc import Sequence
from dataclasses import replace

from loaders.phrases import Draft, PersonPhrase, PostPhrase, Sentence
from loaders.rules.bodies_words import Words
from loaders.rules.posts_drafts import draft_of
from loaders.rules.posts_gaps import Gap, read_gap
from loaders.rules.posts_groups import Group
from loaders.rules.posts_persons import persons_of

_PASSIVE = frozenset({"by", "par", "boi"})


def successions(
    words: Words, tied: list[tuple[Group, Gap]], earlier: Sequence[Sentence] = (), pronoun: PersonPhrase | None = None
) -> list[Draft]:
    """SUCCEEDS between the new holder and the person whom a word of replacing names, and the old holder's former post."""
    persons = persons_of(words)
    drafts: list[Draft] = []
    for at in range(len(words.tokens)):
        link = words.longest(("post.link",), at)
        if link is None or link.entry.term != "replaces":
            continue
        old = next((p for p in persons if p.first >= link.last), None)
        post = None
        if (new := _new_holder(persons, at) or _career_holder(tied, persons)) is None:
            post = _last_post(earlier, pronoun)
            new = post.persons[0] if post is not None else pronoun.full if pronoun is not None else None
        if old is None or new is None or old is new or not _is_close(words, link.last, old.first):
            continue
        if _is_reversed(words, at, link.last, old):
            new, old = old, new
        drafts.append(Draft("SUCCEEDS", new, old, words.sentence, "post.succession", 0.85, trigger=(link.first, link.last)))
        drafts.extend(_former_posts(words, tied, new, old) if post is None else _former_post(words, post, old))
    return drafts


def _new_holder(persons: list[PersonPhrase], at: int) -> PersonPhrase | None:
    earlier = [person for person in persons if person.last <= at]
    return earlier[-1] if earlier else None


def _last_post(earlier: Sequence[Sentence], pronoun: PersonPhrase | None) -> PostPhrase | None:
    """The last post that one person was given in the sentence before: whom "she" and "his predecessor" speak of."""
    for sentence in earlier[:1]:
        posts = [post for post in sentence.of(PostPhrase) if len(post.persons) == 1 and not post.is_former]
        if pronoun is not None:
            posts = [post for post in posts if post.persons[0] is pronoun.full]
        else:
            posts = [post for post in posts if post.since]
        if posts:
            return posts[-1]
    return None


def _career_holder(tied: list[tuple[Group, Gap]], persons: list[PersonPhrase]) -> PersonPhrase | None:
    """The person whose career a line tells without naming him."""
    holders = [person for group, _ in tied for person in group.persons if person not in persons]
    return (holders[-1].full or holders[-1]) if holders else None


def _is_reversed(words: Words, at: int, last: int, person: PersonPhrase) -> bool:
    """Whether the person behind the verb is the new holder: a passive ("replaced by"), or a Russian object before it ("его сменил")."""
    is_passive = bool(_PASSIVE & {words.key(i) for i in range(last, person.first)})
    return is_passive or (words.language == "ru" and words.connector(at - 1) == "possessive")


def _is_close(words: Words, first: int, last: int) -> bool:
    gap = read_gap(words, first, last)
    return not gap.is_far and ";" not in gap.signs


def _former_posts(words: Words, tied: list[tuple[Group, Gap]], new: PersonPhrase, old: PersonPhrase) -> list[Draft]:
    """The post that changes hands: the last one that an act gives the new holder."""
    held = [(group, gap) for group, gap in tied if new in group.persons and not gap.links & {"leaves", "proposes"}]
    acts = [(group, gap) for group, gap in held if gap.links & {"appoints", "holds"}] or held
    given = [title.phrase for group, _ in acts for title in group.titles if not title.phrase.is_former]
    return _former_post(words, given[-1], old) if given else []


def _former_post(words: Words, given: PostPhrase, old: PersonPhrase) -> list[Draft]:
    if given.body is None or given.is_member or given.is_proposed:
        return []
    phrase = replace(given, since=None, until=given.since, is_former=True)
    return [draft_of(words.sentence, phrase, old, "post.succession", confidence=0.7)]
