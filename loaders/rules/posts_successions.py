"""Who takes over a post from whom: "thay ông X", "replacing X", "succède à X", "вместо X"."""

from dataclasses import replace

from loaders.phrases import Draft, PersonPhrase
from loaders.rules.bodies_words import Words
from loaders.rules.posts_gaps import Gap, read_gap
from loaders.rules.posts_groups import Group
from loaders.rules.posts_persons import persons_of

_PASSIVE = frozenset({"by", "par", "boi"})


def successions(words: Words, tied: list[tuple[Group, Gap]]) -> list[Draft]:
    """SUCCEEDS between the new holder and the person whom a word of replacing names, and the old holder's former post."""
    persons = persons_of(words)
    drafts: list[Draft] = []
    for at in range(len(words.tokens)):
        link = words.longest(("post.link",), at)
        if link is None or link.entry.term != "replaces":
            continue
        old = next((p for p in persons if p.first >= link.last), None)
        new = _new_holder(persons, at)
        if old is None or new is None or old is new or not _is_close(words, link.last, old.first):
            continue
        if _PASSIVE & {words.key(i) for i in range(link.last, old.first)}:
            new, old = old, new
        drafts.append(Draft("SUCCEEDS", new, old, words.sentence, "post.succession", 0.85, trigger=(link.first, link.last)))
        drafts.extend(_former_posts(words, tied, new, old))
    return drafts


def _new_holder(persons: list[PersonPhrase], at: int) -> PersonPhrase | None:
    earlier = [person for person in persons if person.last <= at]
    return earlier[-1] if earlier else None


def _is_close(words: Words, first: int, last: int) -> bool:
    gap = read_gap(words, first, last)
    return not gap.is_far and ";" not in gap.signs


def _former_posts(words: Words, tied: list[tuple[Group, Gap]], new: PersonPhrase, old: PersonPhrase) -> list[Draft]:
    """The post that changes hands: the last one that an act gives the new holder."""
    given = [title.phrase for group, gap in tied if new in group.persons and gap.links & {"appoints", "holds"} for title in group.titles]
    if not given or given[-1].body is None or given[-1].is_member or given[-1].is_proposed:
        return []
    from loaders.rules.posts import draft_of

    phrase = replace(given[-1], since=None, until=given[-1].since, is_former=True)
    return [draft_of(words.sentence, phrase, old, "post.succession", confidence=0.7)]
