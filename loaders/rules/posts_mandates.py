"""Posts whose holder is not the person named behind them: another acts on his behalf ("authorised by *the State President*, Mrs X …")."""

from loaders.rules.bodies_words import Words
from loaders.rules.posts_words import Title

_FIRST_OFFICES = frozenset({"state-president", "government", "central-committee"})
_DEPUTIES = frozenset({"deputy", "standing-deputy", "acting-head"})


def is_on_behalf(words: Words, title: Title) -> bool:
    """Whether a title of the State's first offices only owns something or stands behind "on behalf of"."""
    return _is_first(title) and (words.connector(title.first - 1) == "of" or _is_represented(words, title))


def parts(words: Words, title: Title, following: Title) -> bool:
    """Whether the title behind a comma is another person's: he acts for the first, whose deputy or inferior he is."""
    if words.key(following.first - 1) != ",":
        return False
    return is_on_behalf(words, title) or (_is_represented(words, title) and following.phrase.post in _DEPUTIES)


def _is_first(title: Title) -> bool:
    return title.match.entry.features.get("office") in _FIRST_OFFICES


def _is_represented(words: Words, title: Title) -> bool:
    return any(m.entry.category == "clause" and m.entry.term == "behalf" for m in words.sentence.found.ending(title.first))
