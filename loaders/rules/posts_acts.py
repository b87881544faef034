"""Acts of electing, appointing and dismissing around a post: on whom they bear, and who only does them."""

from loaders.morphology import grammemes
from loaders.phrases import PersonPhrase
from loaders.rules.bodies_words import Words
from loaders.rules.posts_gaps import Gap, acts_before
from loaders.rules.posts_groups import Group

_OPENING = 3


def acts_toward(words: Words, group: Group, person: PersonPhrase, gap: Gap) -> set[str]:
    """The acts before a post that bear on the person behind it.

    Words lead from the one to the other ("… *đối với* ông X", "the election as chairman *of* Mr X"), the act opens the sentence
    ("*Elected* chairman of Y, Mr X …"), or a post is taken from whoever is named with it ("dismissed Vice-Chairman X").
    """
    start = person.title_at if person.title_at is not None else person.first
    if "toward" in gap.links or (words.connector(start - 1) in ("of", "for") and start - 1 >= group.last):
        return acts_before(words, group.first)
    if gap.signs == "," and opens_with_act(words, group):
        return acts_before(words, group.first)
    return acts_before(words, group.first) & {"leaves"} if not gap.signs and not gap.links else set()


def opens_with_act(words: Words, group: Group) -> bool:
    """Whether a sentence opens with an act that leads to the group ("Élu à la tête de …", "After being elected …")."""
    links = (words.longest(("post.link",), at) for at in range(min(_OPENING, group.first)))
    opens = any(link is not None and link.entry.term in ("appoints", "leaves") for link in links)
    return opens and bool(acts_before(words, group.first))


def is_appointer(words: Words, group: Group, gap: Gap, person: PersonPhrase) -> bool:
    """Whether a Russian title in the nominative is the subject of an act done to the person behind: "председатель назначил А"."""
    if words.language != "ru" or not gap.links & {"appoints", "leaves"}:
        return False
    if "nomn" not in grammemes(words.tokens[group.titles[0].phrase.first].text):
        return False
    verbs = [grammemes(token.text) for token in words.tokens[group.last : person.first]]
    return any("VERB" in verb and "past" in verb for verb in verbs) and not any("pssv" in verb for verb in verbs)
