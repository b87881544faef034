"""Words that say whose a date is and what it is for a post: the day from which it counts, or its end."""

from loaders.phrases import DatePhrase
from loaders.rules.bodies_words import Words

UNTIL = frozenset({"until", "till", "to", "jusqu'en", "jusqu'", "jusqu'au", "den", "до", "through", "toi", "по"})
SINCE = frozenset({"since", "from", "depuis", "tu", "с", "со", "des", "partir", "compter", "effective"})
HELD_SINCE = frozenset({"since", "depuis"})
"""Words that only tell since when something lasts, never from when an act takes effect."""
RELATIVE = frozenset({"who", "qui", "nguoi", "который", "которая", "которые", "которого", "которую"})
"""Words that, behind a comma, tell something else of the person just named."""
_REACH = 3


def is_effective(words: Words, date: DatePhrase) -> bool:
    """Whether words before a date make it the day from which something counts ("kể từ ngày", "à compter du")."""
    return is_marked(words, date, SINCE)


def is_marked(words: Words, date: DatePhrase, marks: frozenset[str]) -> bool:
    """Whether one of ``marks`` stands close before a date."""
    return bool({words.key(at) for at in range(max(0, date.first - _REACH), date.first)} & marks)
