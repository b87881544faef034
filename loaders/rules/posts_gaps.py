"""What stands between a person and a post: signs, linking words, words that may be skipped, or too much to tie the two together."""

import re
from dataclasses import dataclass, field

from loaders.matcher import Match
from loaders.phrases import BodyPhrase, DatePhrase, DirectivePhrase, EventPhrase, PersonPhrase, PlacePhrase
from loaders.rules.bodies_words import Words
from loaders.tokens import Shape

_SKIPPED = (DatePhrase, PlacePhrase)
_CROSSED = (BodyPhrase, DirectivePhrase, EventPhrase)
_FUTURE = frozenset({"будет", "будут"})
"""Russian forms whose lemma also has a past: the future is no fact yet."""
_MOST_UNREAD = 4
_ACT_REACH = 10
_ACTS = frozenset({"appoints", "leaves", "proposes"})
_BY = {"en": frozenset({"by"}), "fr": frozenset({"par"}), "vi": frozenset({"được", "bị", "bởi", "do"})}
"""Words, as written, that lead to whoever does what is done to the person before."""
_PASSIVE = frozenset({"được", "bị", "do"})
_ARTICLES = frozenset({"the", "le", "la", "l'", "l’"})
_AGENT_REACH = 4
_DATED_BRACKET = re.compile(r"\(-?\)")
_UNREAD = frozenset("\"«»“”'*•+.")


@dataclass(slots=True)
class Gap:
    """A stretch between two phrases: its ``signs`` in order, the terms of its ``links``, whether other names are
    crossed, whether "and" stands in it, whether it is too far."""

    signs: str = ""
    links: set[str] = field(default_factory=set)
    is_crossing: bool = False
    has_and: bool = False
    has_date: bool = False
    length: int = 0
    unread: int = 0
    is_far: bool = False

    @property
    def is_linked(self) -> bool:
        """Whether words of holding or appointing tie the two ends."""
        return bool(self.links & {"is", "holds", "appoints", "leaves"})

    @property
    def is_open(self) -> bool:
        """Whether a person and a post across the gap can belong together."""
        is_parted = ";" in self.signs and "born" not in self.links
        return not self.is_far and not is_parted and (not self.is_crossing or bool(self.links & {"appoints", "holds", "leaves"}))


def read_gap(words: Words, first: int, last: int) -> Gap:
    """The gap between the tokens ``first`` and ``last`` (exclusive)."""
    gap = Gap(length=last - first)
    at = first
    while at < last and not gap.is_far:
        at = _step(words, gap, at, last)
    gap.is_far = gap.is_far or gap.unread > _allowed(gap)
    if gap.has_date and not gap.links:
        gap.signs = _DATED_BRACKET.sub("", gap.signs)
    return gap


def _step(words: Words, gap: Gap, at: int, last: int) -> int:
    """Read what stands at ``at`` into the gap; returns the place behind it."""
    if words.sentence.covered(at, PersonPhrase):
        gap.is_far = True
        return last
    if (skipped := words.sentence.covered(at, *_SKIPPED)) is not None and skipped.last <= last:
        gap.has_date = gap.has_date or isinstance(skipped, DatePhrase)
        return skipped.last
    if (closed := _aside(words, at, last)) is not None:
        return closed
    gap.has_and = gap.has_and or words.connector(at) == "and"
    if words.key(at) in _FUTURE:
        gap.links.add("proposes")
        return at + 1
    link = _link_at(words, at, last)
    crossed = words.sentence.covered(at, *_CROSSED)
    if crossed is not None and crossed.last <= last and (link is None or crossed.last >= link.last):
        gap.is_crossing = gap.is_crossing or not getattr(crossed, "is_implied", False)
        return crossed.last
    if link is not None and link.last <= last and link.entry.term != "standing":
        if link.entry.category != "honorific" and link.entry.term != "filler":
            _add_link(gap, link.entry.term)
            gap.links |= {"enters"} if link.entry.features.get("enters") else set()
        return link.last
    if (ordinal := words.is_ordinal(at)) and at + ordinal <= last:
        return at + ordinal
    _read_token(words, gap, at)
    return at + 1


def _add_link(gap: Gap, term: str) -> None:
    """Add a link; who leaves something and is *then* given something holds what follows ("relieved … after her nomination as")."""
    if term == "appoints" or (term == "holds" and gap.is_crossing):
        gap.links.discard("leaves")
    gap.links.add(term)


def _link_at(words: Words, at: int, last: int) -> Match | None:
    """The longest linking word that begins at a place and ends within the gap, else the longest one."""
    longest = words.longest(("post.link", "post.modifier", "honorific"), at)
    if longest is None or longest.last <= last:
        return longest
    within = [m for m in words.sentence.found.beginning(at) if m.entry.category == "post.link" and m.last <= last]
    return max(within, key=lambda match: match.last, default=longest)


def _aside(words: Words, at: int, last: int) -> int | None:
    """The place behind an aside in brackets that holds no date, person or post ("(VFF)", "(before the merger)")."""
    if words.key(at) != "(":
        return None
    end = next((i for i in range(at, last) if words.key(i) == ")"), None)
    if end is None or any(words.sentence.covered(i, PersonPhrase) for i in range(at, end)):
        return None
    if any(words.sentence.covered(i, DatePhrase) for i in range(at, end)) and not _tells_of_merger(words, at, end):
        return None
    return None if any(words.options("post", i) for i in range(at, end)) else end + 1


def _tells_of_merger(words: Words, first: int, last: int) -> bool:
    """Whether a dated aside says when bodies changed, not when the post was held: "(до слияния комиссий в феврале 2025 г.)"."""
    return any(match.entry.term == "merger" for at in range(first, last) for match in words.options("clause", at))


def _read_token(words: Words, gap: Gap, at: int) -> None:
    """A sign is kept; a word that nothing knows makes the gap longer."""
    token = words.tokens[at]
    if token.text == "/" and words.tokens[at - 1].shape is Shape.NUMBER:
        return  # votes: "được 52/52 phiếu"
    if token.shape is Shape.SIGN:
        gap.signs += "" if token.text in _UNREAD else token.key
        return
    gap.unread += not (token.shape is Shape.NUMBER or words.connector(at) is not None or _is_elided_filler(words, at))
    gap.is_far = gap.unread > _MOST_UNREAD


def acts_before(words: Words, at: int) -> set[str]:
    """The terms of the acts that lead on to what begins at ``at`` ("phê chuẩn kết quả *miễn nhiệm* chức vụ", "the *removal* of")."""
    found: set[str] = set()
    first = at
    while first > 0 and at - first < _ACT_REACH:
        first -= 1
        link = words.longest(("post.link",), first)
        if link is None or link.last > at or link.entry.term not in _ACTS or _is_inside(words, link):
            continue
        gap = read_gap(words, link.last, at)
        if gap.is_far or gap.unread or gap.is_crossing or gap.signs:
            break
        found.add(link.entry.term)
        at = first
    return found


def _is_inside(words: Words, link: Match) -> bool:
    """Whether a longer link ends with this one ("prend la *relève de*")."""
    return any(m.entry.category == "post.link" and m.first < link.first for m in words.sentence.found.ending(link.last))


def is_agent(words: Words, first: int, last: int) -> bool:
    """Whether a title is of him who acts on the person before it: "was appointed *by the Minister of* …", "được Bộ trưởng … bổ nhiệm"."""
    at = first - 1
    while at > 0 and words.tokens[at].lower in _ARTICLES:
        at -= 1
    word = words.tokens[at].lower if at >= 0 else ""
    if word not in _BY.get(words.language, frozenset()):
        return False
    if word not in _PASSIVE:
        return True
    behind = (words.longest(("post.link",), at) for at in range(last, min(last + _AGENT_REACH, len(words.tokens))))
    return any(link is not None and link.entry.term in ("appoints", "leaves") for link in behind)


def _allowed(gap: Gap) -> int:
    """How many unknown words may stand in the gap: some where words of an act tie its ends, none where only signs do."""
    if gap.links & {"appoints", "holds", "leaves", "born"}:
        return _MOST_UNREAD
    return 0


def _is_elided_filler(words: Words, at: int) -> bool:
    return words.tokens[at].text.endswith(("'", "’"))
