"""Who speaks in an interview, and for which body: "I", "my deputies", "our standing deputy secretary", "my predecessor".

The speaker is whose name, with a colon, opens the line, or the answer that it goes on; else whom the text says is interviewed.
His body is that of the post he was introduced by, a head's before others.
"""

from collections.abc import Sequence

from loaders.phrases import BodyPhrase, LineKind, PersonPhrase, PostPhrase, Sentence
from loaders.rules.bodies_words import Words
from loaders.rules.posts_drafts import HEADS
from loaders.rules.posts_persons import persons_of
from loaders.rules.posts_words import Title

_COLON_REACH = 4
_LABEL = 2
_MINE_BEFORE = 8
_MINE_BEHIND = 3
_LEAD = 12
"""Tokens between a word of interviewing and the name of who is interviewed: his titles stand there."""
_SPOKEN = frozenset({LineKind.PARAGRAPH, LineKind.FIELD, LineKind.LIST_ROW})
_ANSWER = 2
"""Paragraphs that an answer may go on for behind the one that names who speaks."""


def speaker(sentence: Sentence, earlier: Sequence[Sentence]) -> PersonPhrase | None:
    """Who says "I" in a sentence, as far as the text tells."""
    for opening in _openings(sentence, earlier):
        for person in persons_of(Words(opening)):
            if person.first <= _LABEL and any(t.text == ":" for t in opening.tokens[person.last : person.last + _COLON_REACH]):
                return person.full or person
        if any(token.text == ":" for token in opening.tokens[:_COLON_REACH]):
            return None
    return _interviewee(earlier)


def _openings(sentence: Sentence, earlier: Sequence[Sentence]) -> list[Sentence]:
    """The first sentence of the line, and of the lines before it, nearest first: an answer goes on until somebody else is named."""
    found = [sentence]
    for other in earlier:
        if other.line is found[-1].line:
            found[-1] = other
        elif len(found) > _ANSWER or other.line.kind not in _SPOKEN:
            break
        else:
            found.append(other)
    return found


def _interviewee(earlier: Sequence[Sentence]) -> PersonPhrase | None:
    """Whom a sentence before says is talked to: the first person behind words of interviewing."""
    for sentence in earlier:
        for end in sentence.found.ends_of("clause", "interviews").values():
            persons = [p for p in sentence.of(PersonPhrase) if not p.is_credit and 0 <= p.first - end <= _LEAD]
            if persons:
                return persons[0].full or persons[0]
    return None


def speakers_post(sentence: Sentence, earlier: Sequence[Sentence]) -> PostPhrase | None:
    """The post for which somebody speaks in a sentence: the one he was introduced by, a head's before others, that he has not left."""
    person = speaker(sentence, earlier)
    if person is None:
        return None
    posts = [post for other in reversed(earlier) for post in other.of(PostPhrase) if any(p.name == person.name for p in post.persons)]
    held = [post for post in posts if post.body is not None and not (post.is_former or post.is_member or post.is_proposed or post.until)]
    return next((post for post in held if post.post in HEADS), None) or next(iter(held), None)


def speakers_body(words: Words, title: Title, earlier: Sequence[Sentence]) -> BodyPhrase | None:
    """The speaker's body, where a title below a head's is said to be "mine" or "ours"; "my chief" led some other body."""
    ends = words.sentence.found.ends_of("clause", "mine")
    is_mine = any(title.first - _MINE_BEFORE <= at <= title.last + _MINE_BEHIND for at in ends)
    if not is_mine or title.phrase.post in HEADS:
        return None
    post = speakers_post(words.sentence, earlier)
    return post.body if post is not None else None
