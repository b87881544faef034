"""The closed vocabulary as Python names.

Generated from the Turtle files of ontology/ by ``python -m ontology.generate``: do not edit.
"""

from collections.abc import Mapping
from enum import StrEnum


class Label(StrEnum):
    """What a node is."""

    BLOCK = "Block"
    DIRECTIVE = "Directive"
    DOCUMENT = "Document"
    EVENT = "Event"
    ORGANIZATION = "Organization"
    PERSON = "Person"
    PLACE = "Place"
    PROGRAMME = "Programme"


class Relation(StrEnum):
    """What an edge says."""

    AMENDS = "AMENDS"
    APPOINTS = "APPOINTS"
    ATTENDS = "ATTENDS"
    BASED_ON = "BASED_ON"
    HAS_JURISDICTION = "HAS_JURISDICTION"
    HOLDS_POST = "HOLDS_POST"
    IMPLEMENTS = "IMPLEMENTS"
    IN_BLOCK = "IN_BLOCK"
    ISSUED_BY = "ISSUED_BY"
    LOCATED_IN = "LOCATED_IN"
    MEMBER_OF = "MEMBER_OF"
    MENTIONS = "MENTIONS"
    ORGANIZES = "ORGANIZES"
    PART_OF = "PART_OF"
    PRESIDES = "PRESIDES"
    REPEALS = "REPEALS"
    SIGNED_BY = "SIGNED_BY"
    SUCCEEDS = "SUCCEEDS"
    SUPERSEDES = "SUPERSEDES"


class Basis(StrEnum):
    """Bases."""

    STATED = "stated"
    IMPLIED = "implied"
    INFERRED = "inferred"
    CURATED = "curated"


class DirectiveKind(StrEnum):
    """Kinds of directive."""

    AGREEMENT = "agreement"
    CIRCULAR = "circular"
    CODE = "code"
    CONCLUSION = "conclusion"
    CONSTITUTION = "constitution"
    DECISION = "decision"
    DECREE = "decree"
    DIRECTIVE = "directive"
    DISPATCH = "dispatch"
    INSTRUCTION = "instruction"
    LAW = "law"
    NOTICE = "notice"
    ORDINANCE = "ordinance"
    PLAN = "plan"
    PROCLAMATION = "proclamation"
    PROGRAMME = "programme"
    REGULATION = "regulation"
    REPORT = "report"
    RESOLUTION = "resolution"
    SCHEME = "scheme"
    STATUTE = "statute"
    SUBMISSION = "submission"


class EventKind(StrEnum):
    """Kinds of event."""

    CEREMONY = "ceremony"
    CONFERENCE = "conference"
    CONGRESS = "congress"
    CONTEST = "contest"
    ELECTION = "election"
    FESTIVAL = "festival"
    MEETING = "meeting"
    PRESS_CONFERENCE = "press-conference"
    SESSION = "session"
    TRAINING = "training"
    VISIT = "visit"
    WORKING_SESSION = "working-session"
    WORKSHOP = "workshop"


class Level(StrEnum):
    """Levels."""

    CENTRAL = "central"
    PROVINCE = "province"
    DISTRICT = "district"
    COMMUNE = "commune"


class OrganizationKind(StrEnum):
    """Kinds of organization."""

    ARMY = "army"
    ASSOCIATION = "association"
    BORDER_GUARD = "border-guard"
    CENTRAL_COMMITTEE = "central-committee"
    COOPERATIVE = "cooperative"
    COURT = "court"
    DEPARTMENT = "department"
    ECONOMIC_COMMISSION = "economic-commission"
    ENTERPRISE = "enterprise"
    FARMERS_UNION = "farmers-union"
    FATHERLAND_FRONT = "fatherland-front"
    FATHERLAND_FRONT_PRESIDIUM = "fatherland-front-presidium"
    FATHERLAND_FRONT_STANDING_COMMITTEE = "fatherland-front-standing-committee"
    FOREIGN_BODY = "foreign-body"
    GOVERNMENT = "government"
    HOSPITAL = "hospital"
    INSPECTION_COMMISSION = "inspection-commission"
    INSPECTION_DELEGATION = "inspection-delegation"
    INTERNAL_AFFAIRS_COMMISSION = "internal-affairs-commission"
    MASS_MOBILIZATION_COMMISSION = "mass-mobilization-commission"
    MILITARY_COMMAND = "military-command"
    MINISTRY = "ministry"
    NATIONAL_ASSEMBLY = "national-assembly"
    NATIONAL_ASSEMBLY_DEPUTIES = "national-assembly-deputies"
    NATIONAL_ASSEMBLY_STANDING_COMMITTEE = "national-assembly-standing-committee"
    NEWSPAPER = "newspaper"
    ORGANIZATION_COMMISSION = "organization-commission"
    OTHER = "other"
    PARTY_CELL = "party-cell"
    PARTY_COMMITTEE = "party-committee"
    PARTY_CONGRESS = "party-congress"
    PARTY_GROUP = "party-group"
    PARTY_OFFICE = "party-office"
    PARTY_STANDING_BOARD = "party-standing-board"
    PARTY_STANDING_COMMITTEE = "party-standing-committee"
    PEOPLES_COMMITTEE = "peoples-committee"
    PEOPLES_COUNCIL = "peoples-council"
    PEOPLES_COUNCIL_COMMITTEE = "peoples-council-committee"
    PEOPLES_COUNCIL_STANDING_BODY = "peoples-council-standing-body"
    POLICE = "police"
    POLITBURO = "politburo"
    POLITICAL_SCHOOL = "political-school"
    PRIME_MINISTER = "prime-minister"
    PROCURACY = "procuracy"
    PROPAGANDA_AND_MASS_MOBILIZATION_COMMISSION = "propaganda-and-mass-mobilization-commission"
    PROPAGANDA_COMMISSION = "propaganda-commission"
    RELIGIOUS_BODY = "religious-body"
    SCHOOL = "school"
    SECRETARIAT = "secretariat"
    STATE_AGENCY = "state-agency"
    STATE_PRESIDENT = "state-president"
    STEERING_COMMITTEE = "steering-committee"
    THEORETICAL_COUNCIL = "theoretical-council"
    TRADE_UNION = "trade-union"
    VETERANS_ASSOCIATION = "veterans-association"
    WOMENS_UNION = "womens-union"
    YOUTH_UNION = "youth-union"


class PlaceKind(StrEnum):
    """Kinds of place."""

    CITY = "city"
    COMMUNE = "commune"
    COUNTRY = "country"
    DISTRICT = "district"
    PROVINCE = "province"
    REGION = "region"
    VILLAGE = "village"


class Post(StrEnum):
    """Posts."""

    HEAD = "head"
    ACTING_HEAD = "acting-head"
    STANDING_DEPUTY = "standing-deputy"
    DEPUTY = "deputy"
    STANDING_MEMBER = "standing-member"
    CHIEF_OF_OFFICE = "chief-of-office"
    DEPUTY_CHIEF_OF_OFFICE = "deputy-chief-of-office"
    POLITICAL_COMMISSAR = "political-commissar"
    DEPUTY_POLITICAL_COMMISSAR = "deputy-political-commissar"
    SPECIALIST = "specialist"
    ADVISER = "adviser"
    ASSISTANT = "assistant"
    SPOKESPERSON = "spokesperson"
    MEMBER = "member"
    OTHER = "other"


ENTITY_LABELS: tuple[Label, ...] = (
    Label.DIRECTIVE,
    Label.EVENT,
    Label.ORGANIZATION,
    Label.PERSON,
    Label.PLACE,
    Label.PROGRAMME,
)
"""Labels of the things that a researcher asks about."""

BOOKKEEPING: tuple[Label, ...] = (Label.BLOCK,)
"""Labels that only the program reads; no answer shows them."""

BOOKKEEPING_RELATIONS: tuple[Relation, ...] = (Relation.IN_BLOCK,)
"""Relations that only the program reads; no answer shows them."""

TENURES: tuple[Relation, ...] = (
    Relation.HOLDS_POST,
    Relation.MEMBER_OF,
    Relation.PRESIDES,
)
"""Relations that hold for a time and may carry a post: one edge a post held."""

ENDS: Mapping[Relation, frozenset[tuple[Label, Label]]] = {
    Relation.AMENDS: frozenset(
        {
            (Label.DIRECTIVE, Label.DIRECTIVE),
        }
    ),
    Relation.APPOINTS: frozenset(
        {
            (Label.DIRECTIVE, Label.PERSON),
        }
    ),
    Relation.ATTENDS: frozenset(
        {
            (Label.ORGANIZATION, Label.EVENT),
            (Label.PERSON, Label.EVENT),
        }
    ),
    Relation.BASED_ON: frozenset(
        {
            (Label.DIRECTIVE, Label.DIRECTIVE),
        }
    ),
    Relation.HAS_JURISDICTION: frozenset(
        {
            (Label.ORGANIZATION, Label.PLACE),
        }
    ),
    Relation.HOLDS_POST: frozenset(
        {
            (Label.PERSON, Label.ORGANIZATION),
        }
    ),
    Relation.IMPLEMENTS: frozenset(
        {
            (Label.DIRECTIVE, Label.DIRECTIVE),
            (Label.ORGANIZATION, Label.DIRECTIVE),
        }
    ),
    Relation.IN_BLOCK: frozenset(
        {
            (Label.DIRECTIVE, Label.BLOCK),
            (Label.DOCUMENT, Label.BLOCK),
            (Label.EVENT, Label.BLOCK),
            (Label.ORGANIZATION, Label.BLOCK),
            (Label.PERSON, Label.BLOCK),
            (Label.PLACE, Label.BLOCK),
            (Label.PROGRAMME, Label.BLOCK),
        }
    ),
    Relation.ISSUED_BY: frozenset(
        {
            (Label.DIRECTIVE, Label.ORGANIZATION),
        }
    ),
    Relation.LOCATED_IN: frozenset(
        {
            (Label.PLACE, Label.PLACE),
        }
    ),
    Relation.MEMBER_OF: frozenset(
        {
            (Label.PERSON, Label.ORGANIZATION),
        }
    ),
    Relation.MENTIONS: frozenset(
        {
            (Label.DOCUMENT, Label.DIRECTIVE),
            (Label.DOCUMENT, Label.EVENT),
            (Label.DOCUMENT, Label.ORGANIZATION),
            (Label.DOCUMENT, Label.PERSON),
            (Label.DOCUMENT, Label.PLACE),
            (Label.DOCUMENT, Label.PROGRAMME),
        }
    ),
    Relation.ORGANIZES: frozenset(
        {
            (Label.ORGANIZATION, Label.EVENT),
        }
    ),
    Relation.PART_OF: frozenset(
        {
            (Label.ORGANIZATION, Label.ORGANIZATION),
        }
    ),
    Relation.PRESIDES: frozenset(
        {
            (Label.PERSON, Label.EVENT),
            (Label.PERSON, Label.ORGANIZATION),
            (Label.PERSON, Label.PROGRAMME),
        }
    ),
    Relation.REPEALS: frozenset(
        {
            (Label.DIRECTIVE, Label.DIRECTIVE),
        }
    ),
    Relation.SIGNED_BY: frozenset(
        {
            (Label.DIRECTIVE, Label.PERSON),
        }
    ),
    Relation.SUCCEEDS: frozenset(
        {
            (Label.PERSON, Label.PERSON),
        }
    ),
    Relation.SUPERSEDES: frozenset(
        {
            (Label.DIRECTIVE, Label.DIRECTIVE),
        }
    ),
}
"""The (source label, target label) pairs that each relation may join."""

ATTRIBUTES: Mapping[Label, frozenset[str]] = {
    Label.BLOCK: frozenset(
        {
            "content",
        }
    ),
    Label.DIRECTIVE: frozenset(
        {
            "date",
            "disagreements",
            "documents",
            "issuer",
            "kind",
            "name",
            "names",
            "number",
            "search",
            "subject",
            "symbol",
            "title",
            "validity",
            "year",
        }
    ),
    Label.DOCUMENT: frozenset(
        {
            "account",
            "file",
            "fingerprint",
            "languages",
            "media_type",
            "name",
            "published",
            "resolved",
            "search",
            "source",
            "text",
            "title",
            "url",
        }
    ),
    Label.EVENT: frozenset(
        {
            "date",
            "disagreements",
            "documents",
            "kind",
            "name",
            "names",
            "place",
            "planned",
            "search",
            "until",
        }
    ),
    Label.ORGANIZATION: frozenset(
        {
            "collective",
            "count",
            "disagreements",
            "documents",
            "ended",
            "founded",
            "function",
            "kind",
            "level",
            "name",
            "names",
            "parent",
            "province",
            "search",
            "territory",
        }
    ),
    Label.PERSON: frozenset(
        {
            "disagreements",
            "documents",
            "name",
            "name_key",
            "names",
            "province",
            "search",
        }
    ),
    Label.PLACE: frozenset(
        {
            "disagreements",
            "documents",
            "kind",
            "name",
            "names",
            "parent",
            "province",
            "search",
            "territory",
        }
    ),
    Label.PROGRAMME: frozenset(
        {
            "disagreements",
            "documents",
            "name",
            "names",
            "programme",
            "search",
        }
    ),
}
"""The attributes that a node of each label may carry."""

INTERNAL_ATTRIBUTES: Mapping[Label, frozenset[str]] = {
    Label.BLOCK: frozenset(
        {
            "content",
        }
    ),
    Label.DIRECTIVE: frozenset(
        {
            "search",
        }
    ),
    Label.DOCUMENT: frozenset(
        {
            "account",
            "file",
            "fingerprint",
            "resolved",
            "search",
            "text",
        }
    ),
    Label.EVENT: frozenset(
        {
            "search",
        }
    ),
    Label.ORGANIZATION: frozenset(
        {
            "search",
        }
    ),
    Label.PERSON: frozenset(
        {
            "name_key",
            "search",
        }
    ),
    Label.PLACE: frozenset(
        {
            "search",
        }
    ),
    Label.PROGRAMME: frozenset(
        {
            "search",
        }
    ),
}
"""Attributes that the program keeps for itself: no export states them."""

EDGE_ATTRIBUTES: frozenset[str] = frozenset(
    {
        "attributes",
        "basis",
        "confidence",
        "curator",
        "entity",
        "first_seen",
        "former",
        "identity",
        "label",
        "last_seen",
        "names",
        "parts",
        "post",
        "profile",
        "rules",
        "since",
        "until",
    }
)
"""The attributes that an edge may carry besides its evidence, or, of MENTIONS, its spans."""

INTERNAL_EDGE_ATTRIBUTES: frozenset[str] = frozenset(
    {
        "attributes",
        "entity",
        "identity",
        "label",
        "names",
        "parts",
        "profile",
    }
)
"""Those of them that the program keeps for itself: no export states them."""
