"""Which kind of body the slots mean: ordered rules, the first that answers decides. Heads lie, so functions and owners come first.

A rule sees the head's term, the functions and the owner's kind; it answers with the kind and the function that the name keeps.
"""

from collections.abc import Callable
from dataclasses import dataclass

Answer = tuple[str, str | None]
"""A kind of the ontology, and the function that tells this body from others of the kind."""

COMMISSIONS = {
    "propaganda-and-mass-mobilization": "propaganda-and-mass-mobilization-commission",
    "mass-mobilization": "mass-mobilization-commission",
    "propaganda": "propaganda-commission",
    "organization": "organization-commission",
    "inspection": "inspection-commission",
    "internal-affairs": "internal-affairs-commission",
    "economic": "economic-commission",
}
COLLEGIAL = frozenset({"committee", "commission", "council", "board", "section"})
PARTY_KINDS = frozenset({"party-committee", "central-committee", "party-cell", "party-standing-committee", "party-standing-board"})
STANDING = {
    "peoples-council": "peoples-council-standing-body",
    "national-assembly": "national-assembly-standing-committee",
    "fatherland-front": "fatherland-front-standing-committee",
}
MASS_KINDS = frozenset(
    {"fatherland-front", "womens-union", "farmers-union", "youth-union", "veterans-association", "trade-union", "association"}
)
COUNCIL_FIELDS = frozenset({"legal", "economy-and-budget", "culture-and-society", "urban-affairs"})
ASSEMBLY_FIELDS = frozenset(
    {"deputies-affairs", "peoples-aspirations", "law-and-justice", "science-technology-and-environment", "defence-and-security"}
)
"""Fields of which only the National Assembly has committees."""
QUALIFYING = frozenset({"party", "people", "standing", "executive", "steering", "presidium", "vietnam"})
"""Functions that qualify a head and name no field of work."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the rules look at."""

    head: str
    head_kind: str | None
    functions: tuple[str, ...]
    level: str | None
    owner_kind: str | None
    language: str

    @property
    def field(self) -> str | None:
        """The field of work named: the first function that is more than a qualification."""
        return next((term for term in self.functions if term not in QUALIFYING), None)

    @property
    def is_party_owned(self) -> bool:
        """Whether the body is one of the Party's own."""
        return self.owner_kind in PARTY_KINDS or "party" in self.functions


def _steering(reading: Reading) -> Answer | None:
    if "steering" in reading.functions or reading.head == "steering-committee":
        return "steering-committee", reading.field
    return None


def _delegation(reading: Reading) -> Answer | None:
    if reading.head in ("delegation", "team"):
        if "inspection" in reading.functions:
            return "inspection-delegation", None
        return "other", reading.field or "delegation"
    return None


def _standing(reading: Reading) -> Answer | None:
    if reading.head == "standing-board" or "standing" in reading.functions:
        if reading.owner_kind in ("secretariat", "politburo"):
            return None
        if reading.owner_kind in STANDING:
            return STANDING[reading.owner_kind], None
        if "people" in reading.functions and reading.head == "council":
            return "peoples-council-standing-body", None
        if reading.owner_kind in MASS_KINDS or reading.owner_kind in ("government", "peoples-committee", "steering-committee"):
            return "other", "standing-committee"
        if reading.head == "standing-board" and reading.language == "vi":
            return "party-standing-board", None
        return "party-standing-committee", None
    return None


def _presidium(reading: Reading) -> Answer | None:
    if reading.head == "presidium" or "presidium" in reading.functions:
        return ("fatherland-front-presidium" if reading.owner_kind == "fatherland-front" else "other"), "presidium"
    return None


def _office(reading: Reading) -> Answer | None:
    if reading.head != "office":
        return None
    if reading.is_party_owned or (reading.level == "central" and reading.owner_kind is None and reading.field is None):
        return "party-office", None
    if reading.owner_kind in ("ministry", "department"):
        return "department", "office"
    if reading.owner_kind in MASS_KINDS:
        return "other", "office"
    return "state-agency", reading.field or "office"


def _people(reading: Reading) -> Answer | None:
    if "people" not in reading.functions:
        return None
    if "party" in reading.functions and reading.head == "committee":
        return "party-committee", "peoples-committee"
    kinds = {"council": "peoples-council", "committee": "peoples-committee", "court": "court", "procuracy": "procuracy", "police": "police"}
    return (kinds[reading.head], None) if reading.head in kinds else None


def _council_committee(reading: Reading) -> Answer | None:
    if reading.head not in COLLEGIAL:
        return None
    if reading.owner_kind == "peoples-council" or (reading.field in COUNCIL_FIELDS and reading.owner_kind is None):
        return "peoples-council-committee", reading.field
    return None


_COMMISSION_HEADS = COLLEGIAL | {"department", "division"}
"""Heads that a commission of the Party bears in translations; in Vietnamese it is a ban or a committee: behind any other head its field
is a verb ("Hội đồng *tổ chức* hội nghị") or names a house of another kind ("Centre for Disease *Control*")."""


def _commission(reading: Reading) -> Answer | None:
    if reading.field == "home-affairs" and reading.head in COLLEGIAL and (reading.is_party_owned or reading.level == "central"):
        return "internal-affairs-commission", None
    if reading.field not in COMMISSIONS or reading.head not in _COMMISSION_HEADS:
        return None
    if reading.language == "vi" and reading.head == "council":
        return None
    is_office = reading.head in ("department", "division") and not reading.is_party_owned
    if is_office and (reading.language == "vi" or reading.field in ("inspection", "economic")):
        return None
    if reading.field == "economic" and not (reading.is_party_owned or reading.level == "central"):
        return None
    return COMMISSIONS[reading.field], None


def _theory(reading: Reading) -> Answer | None:
    return ("theoretical-council", None) if reading.field == "theory" and reading.head in COLLEGIAL else None


_LOCAL = frozenset({"province", "district", "commune"})


def _force(reading: Reading) -> Answer | None:
    """A province's or district's department *of police* is its police, as a translation calls it; the ministry's departments are none."""
    is_local = reading.head in ("department", "division") and reading.level in _LOCAL and reading.owner_kind is None
    return ("police", None) if is_local and reading.field == "public-security" else None


def _headed(reading: Reading) -> Answer | None:
    return (reading.head_kind, reading.field) if reading.head_kind else None


def _party_of_force(reading: Reading) -> Answer | None:
    if "party" in reading.functions and reading.field in ("military", "public-security") and reading.head in COLLEGIAL:
        return "party-committee", reading.field
    return None


_PARTY_FIELDS = frozenset({"external-relations", "policies-and-strategies"})
"""Fields of which only the Party's centre has commissions."""


def _other_commission(reading: Reading) -> Answer | None:
    if reading.head not in COLLEGIAL or reading.field is None:
        return None
    if reading.is_party_owned or (reading.field in _PARTY_FIELDS and reading.head == "commission" and reading.owner_kind is None):
        return "other", reading.field
    is_assembly = reading.owner_kind is None and reading.field in ASSEMBLY_FIELDS
    if is_assembly or reading.owner_kind in ("government", "national-assembly") or reading.level == "central" or reading.head == "council":
        return "state-agency", reading.field
    if reading.field in ("ethnic-affairs", "ethnic-minorities-and-religions", "religious-affairs"):
        return "department", reading.field
    return "other", reading.field


def _party(reading: Reading) -> Answer | None:
    if "party" in reading.functions:
        if reading.head in ("committee", "council", "board", "commission", "organization"):
            return ("central-committee" if reading.level == "central" and reading.owner_kind is None else "party-committee"), None
        return {"cell": ("party-cell", None), "group": ("party-group", None), "congress": ("party-congress", None)}.get(reading.head)
    if reading.head == "committee" and reading.owner_kind is None and reading.field is None:
        if reading.level == "central":
            return "central-committee", None
        if "executive" in reading.functions:
            return "party-committee", None
    return None


def _same_as_owner(reading: Reading) -> Answer | None:
    if reading.head in ("committee", "council") and reading.owner_kind in (*MASS_KINDS, *PARTY_KINDS, "foreign-body"):
        return str(reading.owner_kind), None
    return None


RULES: tuple[tuple[str, Callable[[Reading], Answer | None]], ...] = (
    ("steering", _steering),
    ("delegation", _delegation),
    ("standing", _standing),
    ("presidium", _presidium),
    ("office", _office),
    ("people", _people),
    ("council-committee", _council_committee),
    ("commission", _commission),
    ("theory", _theory),
    ("force", _force),
    ("headed", _headed),
    ("party-of-force", _party_of_force),
    ("other-commission", _other_commission),
    ("party", _party),
    ("same-as-owner", _same_as_owner),
)


def kind_of(reading: Reading) -> Answer | None:
    """The kind and function that a reading means, or None where the words leave it open."""
    for _, rule in RULES:
        if (answer := rule(reading)) is not None:
            return answer
    return None


def renamed(name: str, functions: list[str]) -> Answer | None:
    """What a name means under an adjective: the *standing* committee of the Front, the *Party* committee of the Front."""
    if "standing" in functions and name in STANDING:
        return STANDING[name], None
    if "party" in functions and name in MASS_KINDS:
        return "party-committee", name
    return None


_AGENCIES = frozenset({"government-office", "government-inspectorate", "state-audit", "state-bank", "inspectorate"})


def kind_of_office(office: str) -> Answer:
    """The kind and function of the body that an office's title implies."""
    return ("state-agency", office) if office in _AGENCIES else (office, None)
