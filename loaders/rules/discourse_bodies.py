"""Open slots of bodies: levels, seats, and what bare heads refer to, from what the document said before."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from loaders.phrases import Analysis, BodyPhrase, DirectivePhrase, EventPhrase, LineKind, PersonPhrase, PlacePhrase, Sentence
from loaders.rules.bodies_build import CENTRAL_CITIES
from loaders.rules.bodies_kinds import COMMISSIONS
from loaders.rules.discourse_ahead import look_ahead
from loaders.rules.discourse_home import Home
from loaders.rules.discourse_owned import lend_owners, means_owned, refer, repeats
from loaders.rules.discourse_sections import province_headings
from loaders.rules.discourse_spots import is_at_home, scene_place
from loaders.rules.discourse_symbols import is_provincial
from ontology.folding import slug
from ontology.gazetteer import place_of, province_of

_OPENING = 2
_SECTION_SIGNS = frozenset({":", "-", "–", "—", "("})
_SHORT = 14
_HEADED = frozenset({"party-committee", "peoples-council", "peoples-committee", "fatherland-front"})
_SEATED = frozenset({"party-committee", "party-standing-committee"})
_COMMISSIONS = frozenset(COMMISSIONS.values())
_CITIES = frozenset({"thành phố", "thị xã"})
_LOCAL = {"district": "district", "commune": "commune"}
CENTRAL_KINDS = frozenset(
    {
        "central-committee", "politburo", "secretariat", "national-assembly", "national-assembly-standing-committee", "state-president",
        "government", "prime-minister", "ministry", "army", "theoretical-council", "foreign-body",
    }
)  # fmt: skip
"""Kinds of which the centre has the only ones: they take no province from the document."""
PROVINCIAL_KINDS = frozenset({"national-assembly-deputies", "political-school"})
FREE_KINDS = frozenset(
    {
        "newspaper", "school", "hospital", "enterprise", "cooperative", "religious-body", "foreign-body", "other", "steering-committee",
        "association", "state-agency", "inspection-delegation", "party-cell",
    }
)  # fmt: skip
"""Kinds that need not belong to a level: they take none from the bodies around them."""


@dataclass(slots=True)
class _Registers:
    """What was last spoken of: places by level, bodies by head."""

    home: Home | None
    headings: Mapping[int, str] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    met: set[str] = field(default_factory=set)
    provinces: list[str] = field(default_factory=list)
    bodies: list[BodyPhrase] = field(default_factory=list)
    line: int = -1
    section: str | None = None
    heading: str | None = None
    spot: str | None = None
    city: str | None = None
    since_line: int = 0
    is_heading: bool = False

    def province(self) -> str | None:
        """The province that a body without one belongs to: its section's, the newspaper's, the line's own, the document's."""
        if self.section is not None or self.heading is not None:
            return self.section or self.heading
        if self.home and self.home.is_sure and (self.home.reason == "outlet" or self.home.province in self.provinces):
            return self.home.province
        return next(filter(self._is_apart, reversed(self.provinces)), self.home.province if self.home else None)

    def sure_home(self) -> str | None:
        """The province of the section, else of a document that is about one alone."""
        return self.section or self.heading or (self.home.province if self.home and self.home.is_sure else None)

    def _is_apart(self, province: str) -> bool:
        """Whether a province is no former part of the document's own: bodies are not that one's unless they say so."""
        return self.home is None or self.home.province not in place_of(province).merged_into

    def open_section(self, place: str) -> None:
        """Begin to speak of one place alone, up to the end of the line; ``spot``: a district or commune, whatever the text calls it."""
        self.section = province_of(place)
        self.spot = place if place_of(place).kind in _LOCAL else None
        self.places[place_of(place).kind] = place
        self.since_line = len(self.bodies)


def _choose(ids: tuple[str, ...], registers: _Registers) -> str:
    """Of several places of one name, the one met before, else the one of the province spoken of, else the first."""
    if (met := next((identity for identity in ids if identity in registers.met), None)) is not None:
        return met
    likely = [*reversed(registers.provinces), *([registers.home.province] if registers.home else [])]
    for province in likely:
        for identity in ids:
            if province_of(identity) == province:
                return identity
    return ids[0]


def _see_place(place: PlacePhrase, registers: _Registers) -> None:
    if not place.ids:
        if place.kind in _LOCAL:
            registers.places[place.kind] = slug(place.name)
        return
    if len(place.ids) > 1:
        chosen = _choose(place.ids, registers)
        is_told = len({province_of(identity) for identity in place.ids}) == 1 or province_of(chosen) in _known(registers)
        if is_told:
            place.ids = (chosen,)
            place.name, place.kind = place_of(chosen).name, place_of(chosen).kind
    kind = place_of(place.ids[0]).kind
    if len(place.ids) == 1:
        registers.places[kind] = place.ids[0]
        if kind == "district" and place_of(place.ids[0]).unit in _CITIES:
            registers.city = place.ids[0]
        registers.met.add(place.ids[0])
        registers.provinces.append(province_of(place.ids[0]))


def _see_territory(body: BodyPhrase, place: PlacePhrase, registers: _Registers) -> None:
    """See the place of a body; one that a border station is only called after is not where the text is."""
    kept = dict(registers.places)
    _see_place(place, registers)
    if body.head == "border-station":
        registers.places = kept


def _known(registers: _Registers) -> set[str]:
    return {*registers.provinces, *([registers.home.province] if registers.home else [])}


def _seat_of_place(place: PlacePhrase) -> str:
    return place.ids[0] if len(place.ids) == 1 else slug(place.name)


def _own_seat(body: BodyPhrase) -> tuple[str | None, str | None]:
    """The level and the seat that the body's own words, or its owner's, give."""
    if body.territory is not None:
        seat = _seat_of_place(body.territory)
        kind = body.territory.kind if body.territory.kind in ("province", "district", "commune") else None
        return body.level or kind, seat
    owner = body.owner
    if owner is not None and body.level in (None, owner.level):
        return body.level or owner.level, owner.seat
    return body.level, None


def _fill(body: BodyPhrase, registers: _Registers) -> None:
    """Settle a body's level and seat; its owner's first."""
    if body.seat or body.is_collective:
        return
    if body.owner is not None:
        _fill(body.owner, registers)
    level, seat = _own_seat(body)
    if body.kind in CENTRAL_KINDS:
        body.level = body.level or "central"
    if body.kind in PROVINCIAL_KINDS:
        level = level or "province"
    if seat is None and registers.spot is not None and level in _LOCAL:
        seat = registers.spot
        level = body.level = place_of(seat).kind
    if level is None and seat is None:
        level, seat = _of_city(body, registers) or _like_before(body, registers)
        body.is_supplied = level is not None
    body.level = body.level or level
    if body.level == "central":
        return
    if body.kind == "foreign-body" and seat is None:
        level, body.seat = _abroad(body, registers)
        body.level, body.is_supplied = body.level or level, body.seat is not None
        return
    if seat is None and body.level is not None:
        seat = registers.province() if body.level == "province" else registers.places.get(_LOCAL.get(body.level, ""))
        body.is_supplied = body.is_supplied or seat is not None
    body.seat = seat
    if body.owner is not None and body.owner.seat is None and body.owner.level == body.level:
        body.owner.seat = seat


def _abroad(body: BodyPhrase, registers: _Registers) -> tuple[str | None, str | None]:
    """Level and seat of a foreign body in a province that its words do not name: those of the last one of its kind."""
    likes = (other for other in reversed(registers.bodies) if other.kind == body.kind and other.function == body.function)
    return next(((other.level, other.seat) for other in likes if other.seat and body.level in (None, other.level)), (None, None))


def _of_city(body: BodyPhrase, registers: _Registers) -> tuple[str | None, str | None] | None:
    """Level and seat of a city's body: in a document of a centrally run city its own; elsewhere those of the city last named, of the last
    city's body that says whose it is, or of the city spoken of. No province has one."""
    if not body.is_municipal:
        return None
    told = [*registers.provinces[-1:], registers.province()]
    if (great := next((home for home in told if home in CENTRAL_CITIES), None)) is not None:
        return "province", great
    if registers.city is not None and body.is_open:
        return "district", registers.city
    cities = (other for other in reversed(registers.bodies) if other.is_municipal and other.seat is not None)
    if (other := next(cities, None)) is not None:
        return other.level, other.seat
    city = registers.places.get("district")
    return ("district", city) if city is not None else None


def _like_before(body: BodyPhrase, registers: _Registers) -> tuple[str | None, str | None]:
    """Level and seat of a body whose words give neither: those of its like before it, of its neighbour in the line, of the province.

    In a heading it is the body of the province that the page is about, whoever's was spoken of before.
    """
    if registers.is_heading and body.is_open and (home := registers.sure_home()) is not None and body.kind in _HEADED:
        return "province", home
    beside = _named_beside(body, registers)
    for other in reversed(registers.bodies[registers.since_line :] if beside is not None else registers.bodies):
        if other.kind == body.kind and other.function == body.function and other.level:
            return other.level, other.seat
    if beside is not None:
        return beside.level, beside.seat
    if body.kind in FREE_KINDS or body.kind in CENTRAL_KINDS or body.function == "front-work-committee":
        return None, None
    for other in reversed(registers.bodies[registers.since_line :]):
        if other.level in ("province", "district", "commune") and body.kind != "department":
            return other.level, other.seat
    if body.kind == "department" and body.owner is not None:
        return body.owner.level, body.owner.seat
    if body.head == "division" and body.owner is None and body.sentence.language == "vi":
        committee = next((other for other in reversed(registers.bodies) if other.kind == "peoples-committee"), None)
        if committee is not None and committee.level in _LOCAL:
            return committee.level, committee.seat  # a "phòng" of its own is a district's: a province has a "sở"
    home = registers.province()
    return ("province", home) if home is not None else (None, None)


def _named_beside(body: BodyPhrase, registers: _Registers) -> BodyPhrase | None:
    """The Party body of another province that the line names before an open commission: the commission is its own."""
    if body.kind not in _COMMISSIONS or not body.is_open:
        return None
    found = [b for b in registers.bodies[registers.since_line :] if b.kind in _SEATED and b.level == "province" and b.territory is not None]
    return found[-1] if found else None


def _begin_line(sentence: Sentence, registers: _Registers) -> None:
    """Forget the provinces and the section of the line before."""
    registers.line = sentence.line.start
    registers.since_line = len(registers.bodies)
    registers.provinces.clear()
    registers.section = registers.spot = None
    if (heading := registers.headings.get(sentence.line.start)) is not None:
        registers.heading = heading
        registers.bodies.clear()
        registers.since_line = 0


def _see_section(sentence: Sentence, registers: _Registers) -> None:
    """A sentence that opens with a place and a sign behind it speaks of that place ("Đồng Tháp: …", "* Phan Rang: …")."""
    first = next((place for place in sentence.of(PlacePhrase) if place.first <= _OPENING and place.ids), None)
    if first is None or sentence.covered(first.first, BodyPhrase) is not None:
        return
    _see_place(first, registers)
    after = sentence.tokens[first.last].text if first.last < len(sentence.tokens) else ""
    is_province = place_of(first.ids[0]).kind == "province"
    if len(first.ids) == 1 and (after == ":" or (is_province and after in _SECTION_SIGNS)):
        registers.open_section(first.ids[0])


def _is_heading(sentence: Sentence) -> bool:
    """Whether a short line opens with a body and names nobody."""
    bodies = sentence.of(BodyPhrase)
    is_line = sentence.line.kind is LineKind.HEADLINE and len(sentence.tokens) <= _SHORT
    return is_line and bool(bodies) and bodies[0].first <= _OPENING and not sentence.of(PersonPhrase) and not sentence.of(EventPhrase)


def _settle_sentence(sentence: Sentence, registers: _Registers) -> None:
    if sentence.line.start != registers.line:
        _begin_line(sentence, registers)
    _see_section(sentence, registers)
    registers.is_heading = _is_heading(sentence)
    look_ahead(sentence)
    scene = scene_place(sentence)
    for phrase in sentence.phrases:
        if isinstance(phrase, PlacePhrase):
            _see_place(phrase, registers)
        elif isinstance(phrase, DirectivePhrase) and is_provincial(phrase):
            phrase.territory = registers.province()
        elif isinstance(phrase, BodyPhrase):
            if scene is not None and phrase.first > scene.first and is_at_home(phrase):
                phrase.is_bare, phrase.is_supplied, phrase.level, phrase.seat = False, True, scene.kind, _seat_of_place(scene)
            if phrase.is_bare or repeats(phrase, registers.bodies) or means_owned(phrase, registers.bodies):
                refer(phrase, registers.bodies)
                continue
            if phrase.territory is not None:
                _see_territory(phrase, phrase.territory, registers)
            _fill(phrase, registers)
            if not phrase.is_collective:
                registers.bodies.append(phrase)


def settle_bodies(analysis: Analysis, home: Home | None) -> None:
    """Settle every body of the document, in reading order."""
    registers = _Registers(home, province_headings(analysis))
    lend_owners(analysis)
    for sentence in analysis.sentences:
        _settle_sentence(sentence, registers)
