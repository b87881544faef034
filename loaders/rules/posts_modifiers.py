"""Words before and behind a title that change what it says of the present: "former", "acting", "at the time"."""

from loaders.matcher import Match
from loaders.phrases import PersonPhrase
from loaders.rules.bodies_words import Words

_NOT_BEFORE = frozenset({"standing", "then"})
_DUTIES = 6
_ACTING = frozenset({"исполнять", "возложить", "возложенный"})
_OF_THEN = frozenset({"then", "former"})


def modifier_before(words: Words, first: int) -> Match | None:
    """The modifier that ends where a title begins, the longest of several."""
    ending = words.sentence.found.ending(first)
    before = [m for m in ending if m.entry.category == "post.modifier" and m.entry.term not in _NOT_BEFORE]
    return min(before, key=lambda match: match.first, default=None)


def opens_sentence(words: Words, modifier: Match, last: int) -> bool:
    """Whether an adverb that opens a sentence belongs to its verb, not to the title and name behind it ("Ранее министр А подписал").

    ``last``: where the title ends.
    """
    is_adverb = modifier.first == 0 and modifier.entry.features.get("adverb")
    return bool(is_adverb) and any(person.first == last for person in words.sentence.of(PersonPhrase))


def is_of_then(words: Words, at: int) -> bool:
    """Whether words behind a title say that it was held at the time told of ("the secretary of B *at the time*, X").

    ``at``: where the title ends with its body.
    """
    then = next((m for m in words.options("post.modifier", at) if m.entry.term in _OF_THEN and m.last - m.first > 1), None)
    if then is None:
        return False
    behind = then.last + (words.key(then.last) == ",")
    is_led = any(match.first == behind for match in words.options("honorific", behind))
    if is_led or words.sentence.covered(behind, PersonPhrase) is not None:
        return True
    return then.entry.term == "then" and not words.options("post", behind)


def carries_out_duties(words: Words, first: int, last: int) -> bool:
    """Whether Russian "duties" before a title are only carried out or laid on: "*обязанности* директора временно *исполняет* А".

    ``first``, ``last``: where the title begins and ends.
    """
    if words.language != "ru" or words.key(first - 1) != "обязанности":
        return False
    near = [*range(max(0, first - _DUTIES), first), *range(last, min(len(words.tokens), last + _DUTIES))]
    return any(words.tokens[at].lemma in _ACTING for at in near)
