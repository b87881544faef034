"""The working records of extraction: lines, sentences, phrases and drafts, all of one document.

Passes run in the order of ``loaders/extract.py``; each reads what earlier ones found and adds its own phrases to a sentence.
Places are token indices of the phrase's sentence, ``last`` exclusive. Only these records are mutable, and only while a document is read.
"""

from bisect import insort_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeVar

from graph.records import Span
from loaders.matcher import Match
from loaders.matchindex import MatchIndex
from loaders.tokens import Token


class LineKind(Enum):
    """What a line is decides which rules may run on it."""

    PARAGRAPH = "paragraph"
    HEADLINE = "headline"
    DATELINE = "dateline"  # the author's name, the day, the hour
    BYLINE = "byline"
    CAPTION = "caption"
    LIST_ROW = "list-row"
    TABLE_ROW = "table-row"
    ARTICLE = "article"  # an article or point of a text that is itself a directive
    SIGNATURE = "signature"
    FIELD = "field"  # "Issued by: …" of a law portal
    NOISE = "noise"  # menus, "Source", "Comment (0)"


@dataclass(slots=True)
class Line:
    """One line of the text: its place in it, what it is, its language and its tokens."""

    start: int
    end: int
    kind: LineKind
    language: str
    tokens: Sequence[Token] = field(default=(), repr=False)


@dataclass(slots=True, eq=False)
class Phrase:
    """Words ``first`` to ``last`` of ``sentence`` that mean one thing."""

    sentence: "Sentence" = field(repr=False)
    first: int
    last: int

    @property
    def span(self) -> Span:
        """The phrase's place in the document's text."""
        tokens = self.sentence.tokens
        return Span(tokens[self.first].start, tokens[self.last - 1].end)


@dataclass(slots=True, eq=False)
class DatePhrase(Phrase):
    """A day, month or year. ``iso``: ``2023-05-09``, ``2023-05``, ``2023`` or, without its year, ``--05-09``; ``until``: a range's end.

    ``same``: what it takes from a day told before ("of the *same day*"): ``same-day``, ``same-month``, ``same-year``, ``next-year``.
    """

    iso: str = ""
    until: str | None = None
    same: str = ""


@dataclass(slots=True, eq=False)
class PlacePhrase(Phrase):
    """A place. ``name``: Vietnamese, from the gazetteer, else as written. ``kind``: province, district, commune, village … or None.

    ``ids``: the places of the gazetteer that it can be (one where context settles it). ``is_owner``: it only belongs to a body's name.
    ``core``: the name's tokens without the unit word. ``is_bare``: no unit word, and no province's name: context must bear it out.
    ``is_foreign``: another country's.
    """

    name: str = ""
    kind: str | None = None
    ids: tuple[str, ...] = ()
    is_owner: bool = False
    core: tuple[int, int] | None = None
    is_bare: bool = False
    is_foreign: bool = False


@dataclass(slots=True, eq=False)
class PersonPhrase(Phrase):
    """A person's name. ``is_credit``: of a byline or photo credit.

    ``is_led``: an honorific or post stands before it, from the token ``title_at`` on. ``is_short``: part of a name behind an
    honorific ("Mr. Toan"); ``full``: the person it means, once discourse has found him.
    """

    name: str = ""
    is_credit: bool = False
    is_led: bool = False
    title_at: int | None = None
    is_short: bool = False
    full: "PersonPhrase | None" = None


@dataclass(slots=True, eq=False)
class BodyPhrase(Phrase):
    """A body by its slots. ``kind``: of the ontology. ``function``: field of a ministry, department, division (``home-affairs``).

    ``level``: central, province, district, commune or None. ``territory``: the place named in it. ``owner``: the body it is part of,
    nested in its name. ``is_collective``: many bodies ("at all levels"). ``is_bare``: a head alone ("the Commission") that refers back.
    ``count``: an ordinal or number that belongs to the name (Military Region 4). ``head``: the head's term in the lexicon (``committee``),
    which tells a bare head from another. ``is_open``: its words state no level, territory or owner.
    ``is_implied``: only an office's title implies it ("Prime Minister"): its words are no mention.
    ``is_municipal``: a city's, whether the words say which one or not.
    Discourse adds: ``seat``, the gazetteer's id (or the written name's slug) of the place whose body it is; ``is_supplied``: level or
    seat came from elsewhere in the document; ``antecedent``: the body that a bare head refers to.
    """

    kind: str | None = None
    function: str | None = None
    level: str | None = None
    territory: PlacePhrase | None = None
    owner: "BodyPhrase | None" = None
    is_collective: bool = False
    is_bare: bool = False
    count: str | None = None
    head: str = ""
    is_open: bool = False
    is_implied: bool = False
    is_municipal: bool = False
    seat: str | None = None
    is_supplied: bool = False
    antecedent: "BodyPhrase | None" = None


@dataclass(slots=True, eq=False)
class PostPhrase(Phrase):
    """A post: ``post`` of the ontology, in ``body``; ``is_member``: a seat, no post (MEMBER_OF).

    ``is_proposed``: not a fact yet. ``since``, ``until``: ISO, where the words beside it say so. ``persons``: who holds it.
    """

    post: str = "head"
    body: BodyPhrase | None = None
    is_member: bool = False
    is_plural: bool = False
    is_former: bool = False
    is_proposed: bool = False
    since: str | None = None
    until: str | None = None
    persons: list[PersonPhrase] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class DirectivePhrase(Phrase):
    """A directive: ``kind``, ``number``, ``symbol`` (``KL/TW``), ``year`` of a number like 59/2023, ``date`` ISO, ``issuers``, ``title``.

    ``title_last``: where a title ends that the words around a number give. ``when``: the date phrase that
    ``date`` was read from. ``topic_last``: up to where what it is about is told ("on continuing to
    carry out …"). ``is_self``: the document itself.
    ``is_bare``: a head alone ("the Directive") that refers back.
    Discourse adds ``territory``, the province whose directive its symbol says it is.
    """

    kind: str = ""
    number: str | None = None
    symbol: str | None = None
    year: str | None = None
    date: str | None = None
    when: DatePhrase | None = None
    issuers: list[BodyPhrase] = field(default_factory=list)
    title: str = ""
    title_last: int | None = None
    topic_last: int | None = None
    is_self: bool = False
    is_bare: bool = False
    territory: str | None = None
    antecedent: "DirectivePhrase | None" = None


@dataclass(slots=True, eq=False)
class EventPhrase(Phrase):
    """An event of ``kind``; ``date`` ISO, read from ``when``; ``ordinal``: the number in its name.

    ``name_last``: where the full name ends that its body's name completes ("12th Congress of the Fatherland Front").
    ``is_definite``: "the conference", an event already spoken of; ``is_planned``: not held yet; ``is_other``: expressly
    another than the one under discussion ("a similar conference", "the next session"); ``is_part``: its opening or closing;
    ``is_new``: brought in by words that turn to another ("On the same day the Union held a contest").

    Discourse adds: ``antecedent``, the event that it means under this word too; ``story_day``: the day that the text was telling of here.
    """

    kind: str = ""
    date: str | None = None
    when: DatePhrase | None = None
    is_definite: bool = False
    is_planned: bool = False
    is_other: bool = False
    is_part: bool = False
    is_new: bool = False
    ordinal: str | None = None
    name_last: int | None = None
    antecedent: "EventPhrase | None" = None
    story_day: str | None = None

    @property
    def root(self) -> "EventPhrase":
        """The phrase that first brought in the event."""
        return self if self.antecedent is None else self.antecedent.root


@dataclass(slots=True, eq=False)
class ProgrammePhrase(Phrase):
    """A named campaign or emulation movement; ``programme``: its term, or its name's slug."""

    programme: str = ""


def _by_place(phrase: Phrase) -> tuple[int, int]:
    return phrase.first, -phrase.last


@dataclass(slots=True, eq=False)
class Sentence:
    """A sentence: its tokens, its line, its language, the lexicon's matches and the phrases found so far, by place."""

    tokens: list[Token]
    line: Line
    language: str
    is_exact: bool
    """Whether diacritics must agree: Vietnamese that is written with them."""
    phrases: list[Phrase] = field(default_factory=list)
    found: MatchIndex = field(default_factory=MatchIndex, init=False, repr=False)
    """The matches by place and category."""

    @property
    def matches(self) -> Sequence[Match]:
        """The lexicon's matches, in the order of their places."""
        return self.found.matches

    @matches.setter
    def matches(self, matches: Sequence[Match]) -> None:
        self.found = MatchIndex(matches)

    @property
    def span(self) -> Span:
        """The sentence's place in the document's text."""
        return Span(self.tokens[0].start, self.tokens[-1].end)

    def add(self, phrase: Phrase) -> None:
        """Add a phrase, keeping phrases in the order of their places (longer first)."""
        insort_right(self.phrases, phrase, key=_by_place)

    def of(self, kind: "type[P]") -> "list[P]":
        """The phrases of one kind, by place."""
        return [phrase for phrase in self.phrases if type(phrase) is kind]

    def free(self, first: int, last: int, *kinds: type[Phrase]) -> bool:
        """Whether no phrase (of these kinds) covers any of these tokens."""
        for phrase in self.phrases:
            if phrase.first >= last:
                return True
            if first < phrase.last and (not kinds or isinstance(phrase, kinds)):
                return False
        return True

    def covered(self, index: int, *kinds: type[Phrase]) -> Phrase | None:
        """The longest phrase (of these kinds) that covers a token."""
        for phrase in self.phrases:
            if phrase.first > index:
                return None
            if index < phrase.last and (not kinds or isinstance(phrase, kinds)):
                return phrase
        return None


P = TypeVar("P", bound=Phrase)


@dataclass(slots=True)
class Draft:
    """A statement between two phrases, before discourse has said which entities they are. ``trigger``: tokens that fired the rule."""

    type: str
    source: Phrase
    target: Phrase
    sentence: Sentence
    rule: str
    confidence: float = 0.9
    basis: str = "stated"
    trigger: tuple[int, int] | None = None
    post: str | None = None
    since: str | None = None
    until: str | None = None
    is_former: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that says something of the rows under it.

    ``style``: how it is marked, which tells whether a later heading stands beside it or under it. ``bodies``: which it names, the
    likeliest first; ``post``: the title that all under it hold; ``person``: whose life is told; ``is_idle``: it names nothing known.
    ``since``, ``until``: ISO; ``is_act``: ``since`` is the day of a vote or decision, and holds for the heading's bodies alone.
    """

    style: str
    sentence: Sentence = field(repr=False)
    bodies: tuple[BodyPhrase, ...] = ()
    post: PostPhrase | None = None
    person: PersonPhrase | None = None
    since: str | None = None
    until: str | None = None
    is_former: bool = False
    is_act: bool = False
    is_idle: bool = False


@dataclass(slots=True)
class Analysis:
    """A document under extraction. ``headings``: those that stand over the sentence being read, outermost first."""

    text: str
    name: str
    title: str
    source: str
    url: str
    published: str | None
    sentences: list[Sentence] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)

    def release(self) -> None:
        """Part phrases from their sentences, once all is read: they hold each other, and memory that is let go at once is used again."""
        for sentence in self.sentences:
            sentence.phrases.clear()
        self.headings.clear()
