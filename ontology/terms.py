"""The closed vocabulary as Python names. Generated from the Turtle files of ontology/ by ``python -m ontology.generate``: do not edit."""

from collections.abc import Mapping
from enum import StrEnum


class Label(StrEnum):
    """What a node is."""

    ORGANIZATION = "Organization"
    PERSON = "Person"
    DIRECTIVE = "Directive"
    PLACE = "Place"
    EVENT = "Event"
    PROGRAMME = "Programme"
    DOCUMENT = "Document"
    BLOCK = "Block"


class Relation(StrEnum):
    """What an edge says."""

    PRESIDES = "PRESIDES"
    HOLDS_POST = "HOLDS_POST"
    MEMBER_OF = "MEMBER_OF"
    PART_OF = "PART_OF"
    HAS_JURISDICTION = "HAS_JURISDICTION"
    LOCATED_IN = "LOCATED_IN"
    ISSUED_BY = "ISSUED_BY"
    SIGNED_BY = "SIGNED_BY"
    IMPLEMENTS = "IMPLEMENTS"
    SUPERSEDES = "SUPERSEDES"
    AMENDS = "AMENDS"
    REPEALS = "REPEALS"
    BASED_ON = "BASED_ON"
    APPOINTS = "APPOINTS"
    ORGANIZES = "ORGANIZES"
    ATTENDS = "ATTENDS"
    SUCCEEDS = "SUCCEEDS"
    MENTIONS = "MENTIONS"
    IN_BLOCK = "IN_BLOCK"


class OrganizationKind(StrEnum):
    """Kinds of organization."""

    CENTRAL_COMMITTEE = "central-committee"
    POLITBURO = "politburo"
    SECRETARIAT = "secretariat"
    PARTY_COMMITTEE = "party-committee"
    PARTY_STANDING_COMMITTEE = "party-standing-committee"
    PARTY_STANDING_BOARD = "party-standing-board"
    PARTY_CONGRESS = "party-congress"
    MASS_MOBILIZATION_COMMISSION = "mass-mobilization-commission"
    PROPAGANDA_COMMISSION = "propaganda-commission"
    PROPAGANDA_AND_MASS_MOBILIZATION_COMMISSION = "propaganda-and-mass-mobilization-commission"
    ORGANIZATION_COMMISSION = "organization-commission"
    INSPECTION_COMMISSION = "inspection-commission"
    INTERNAL_AFFAIRS_COMMISSION = "internal-affairs-commission"
    ECONOMIC_COMMISSION = "economic-commission"
    PARTY_OFFICE = "party-office"
    PARTY_GROUP = "party-group"
    PARTY_CELL = "party-cell"
    POLITICAL_SCHOOL = "political-school"
    THEORETICAL_COUNCIL = "theoretical-council"
    NATIONAL_ASSEMBLY = "national-assembly"
    NATIONAL_ASSEMBLY_STANDING_COMMITTEE = "national-assembly-standing-committee"
    NATIONAL_ASSEMBLY_DEPUTIES = "national-assembly-deputies"
    STATE_PRESIDENT = "state-president"
    GOVERNMENT = "government"
    PRIME_MINISTER = "prime-minister"
    MINISTRY = "ministry"
    DEPARTMENT = "department"
    PEOPLES_COUNCIL = "peoples-council"
    PEOPLES_COUNCIL_STANDING_BODY = "peoples-council-standing-body"
    PEOPLES_COUNCIL_COMMITTEE = "peoples-council-committee"
    PEOPLES_COMMITTEE = "peoples-committee"
    COURT = "court"
    PROCURACY = "procuracy"
    POLICE = "police"
    MILITARY_COMMAND = "military-command"
    ARMY = "army"
    BORDER_GUARD = "border-guard"
    STATE_AGENCY = "state-agency"
    FATHERLAND_FRONT = "fatherland-front"
    FATHERLAND_FRONT_PRESIDIUM = "fatherland-front-presidium"
    FATHERLAND_FRONT_STANDING_COMMITTEE = "fatherland-front-standing-committee"
    WOMENS_UNION = "womens-union"
    FARMERS_UNION = "farmers-union"
    YOUTH_UNION = "youth-union"
    VETERANS_ASSOCIATION = "veterans-association"
    TRADE_UNION = "trade-union"
    ASSOCIATION = "association"
    STEERING_COMMITTEE = "steering-committee"
    INSPECTION_DELEGATION = "inspection-delegation"
    NEWSPAPER = "newspaper"
    SCHOOL = "school"
    HOSPITAL = "hospital"
    ENTERPRISE = "enterprise"
    COOPERATIVE = "cooperative"
    RELIGIOUS_BODY = "religious-body"
    FOREIGN_BODY = "foreign-body"
    OTHER = "other"


class DirectiveKind(StrEnum):
    """Kinds of directive."""

    REGULATION = "regulation"
    CONCLUSION = "conclusion"
    DECISION = "decision"
    DIRECTIVE = "directive"
    RESOLUTION = "resolution"
    LAW = "law"
    CODE = "code"
    ORDINANCE = "ordinance"
    DECREE = "decree"
    CIRCULAR = "circular"
    PLAN = "plan"
    PROGRAMME = "programme"
    SCHEME = "scheme"
    INSTRUCTION = "instruction"
    NOTICE = "notice"
    DISPATCH = "dispatch"
    REPORT = "report"
    STATUTE = "statute"
    CONSTITUTION = "constitution"
    AGREEMENT = "agreement"
    SUBMISSION = "submission"
    PROCLAMATION = "proclamation"


class EventKind(StrEnum):
    """Kinds of event."""

    CONFERENCE = "conference"
    MEETING = "meeting"
    WORKSHOP = "workshop"
    TRAINING = "training"
    SESSION = "session"
    WORKING_SESSION = "working-session"
    CEREMONY = "ceremony"
    CONGRESS = "congress"
    CONTEST = "contest"
    VISIT = "visit"
    FESTIVAL = "festival"
    ELECTION = "election"
    PRESS_CONFERENCE = "press-conference"


class PlaceKind(StrEnum):
    """Kinds of place."""

    PROVINCE = "province"
    DISTRICT = "district"
    COMMUNE = "commune"
    VILLAGE = "village"
    CITY = "city"
    COUNTRY = "country"
    REGION = "region"


class Post(StrEnum):
    """Posts that a person holds in a body."""

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


class Level(StrEnum):
    """Levels of administration."""

    CENTRAL = "central"
    PROVINCE = "province"
    DISTRICT = "district"
    COMMUNE = "commune"


class Basis(StrEnum):
    """How an edge came about."""

    STATED = "stated"
    IMPLIED = "implied"
    INFERRED = "inferred"
    CURATED = "curated"


ENTITY_LABELS: tuple[Label, ...] = (
    Label.ORGANIZATION,
    Label.PERSON,
    Label.DIRECTIVE,
    Label.PLACE,
    Label.EVENT,
    Label.PROGRAMME,
)
"""Labels of the things that a researcher asks about."""

TENURES: tuple[Relation, ...] = (
    Relation.PRESIDES,
    Relation.HOLDS_POST,
    Relation.MEMBER_OF,
)
"""Relations that hold for a time and may carry a post: one edge a post held."""

BOOKKEEPING: tuple[Label, ...] = (Label.BLOCK,)
"""Labels that only the program itself reads; no answer shows them."""

BOOKKEEPING_RELATIONS: tuple[Relation, ...] = (Relation.IN_BLOCK,)
"""Relations that only the program itself reads; no answer shows them."""

ENDS: Mapping[Relation, frozenset[tuple[Label, Label]]] = {
    Relation.PRESIDES: frozenset(
        {
            (Label.PERSON, Label.ORGANIZATION),
            (Label.PERSON, Label.EVENT),
            (Label.PERSON, Label.PROGRAMME),
        }
    ),
    Relation.HOLDS_POST: frozenset(
        {
            (Label.PERSON, Label.ORGANIZATION),
        }
    ),
    Relation.MEMBER_OF: frozenset(
        {
            (Label.PERSON, Label.ORGANIZATION),
        }
    ),
    Relation.PART_OF: frozenset(
        {
            (Label.ORGANIZATION, Label.ORGANIZATION),
        }
    ),
    Relation.HAS_JURISDICTION: frozenset(
        {
            (Label.ORGANIZATION, Label.PLACE),
        }
    ),
    Relation.LOCATED_IN: frozenset(
        {
            (Label.PLACE, Label.PLACE),
        }
    ),
    Relation.ISSUED_BY: frozenset(
        {
            (Label.DIRECTIVE, Label.ORGANIZATION),
        }
    ),
    Relation.SIGNED_BY: frozenset(
        {
            (Label.DIRECTIVE, Label.PERSON),
        }
    ),
    Relation.IMPLEMENTS: frozenset(
        {
            (Label.ORGANIZATION, Label.DIRECTIVE),
            (Label.DIRECTIVE, Label.DIRECTIVE),
        }
    ),
    Relation.SUPERSEDES: frozenset(
        {
            (Label.DIRECTIVE, Label.DIRECTIVE),
        }
    ),
    Relation.AMENDS: frozenset(
        {
            (Label.DIRECTIVE, Label.DIRECTIVE),
        }
    ),
    Relation.REPEALS: frozenset(
        {
            (Label.DIRECTIVE, Label.DIRECTIVE),
        }
    ),
    Relation.BASED_ON: frozenset(
        {
            (Label.DIRECTIVE, Label.DIRECTIVE),
        }
    ),
    Relation.APPOINTS: frozenset(
        {
            (Label.DIRECTIVE, Label.PERSON),
        }
    ),
    Relation.ORGANIZES: frozenset(
        {
            (Label.ORGANIZATION, Label.EVENT),
        }
    ),
    Relation.ATTENDS: frozenset(
        {
            (Label.PERSON, Label.EVENT),
            (Label.ORGANIZATION, Label.EVENT),
        }
    ),
    Relation.SUCCEEDS: frozenset(
        {
            (Label.PERSON, Label.PERSON),
        }
    ),
    Relation.MENTIONS: frozenset(
        {
            (Label.DOCUMENT, Label.ORGANIZATION),
            (Label.DOCUMENT, Label.PERSON),
            (Label.DOCUMENT, Label.DIRECTIVE),
            (Label.DOCUMENT, Label.PLACE),
            (Label.DOCUMENT, Label.EVENT),
            (Label.DOCUMENT, Label.PROGRAMME),
        }
    ),
    Relation.IN_BLOCK: frozenset(
        {
            (Label.ORGANIZATION, Label.BLOCK),
            (Label.PERSON, Label.BLOCK),
            (Label.DIRECTIVE, Label.BLOCK),
            (Label.PLACE, Label.BLOCK),
            (Label.EVENT, Label.BLOCK),
            (Label.PROGRAMME, Label.BLOCK),
            (Label.DOCUMENT, Label.BLOCK),
        }
    ),
}
"""The allowed (source label, target label) pairs of each relation."""

ATTRIBUTES: Mapping[Label, frozenset[str]] = {
    Label.ORGANIZATION: frozenset(
        {"collective", "count", "ended", "founded", "function", "kind", "level", "name", "parent", "province", "territory"}
    ),
    Label.PERSON: frozenset({"name", "name_key", "province"}),
    Label.DIRECTIVE: frozenset({"date", "issuer", "kind", "name", "number", "subject", "symbol", "title", "validity", "year"}),
    Label.PLACE: frozenset({"kind", "name", "parent", "territory"}),
    Label.EVENT: frozenset({"date", "kind", "name", "place", "planned", "until"}),
    Label.PROGRAMME: frozenset({"name", "programme"}),
    Label.DOCUMENT: frozenset(
        {"account", "languages", "media_type", "name", "origin", "published", "resolved", "source", "text", "title", "url"}
    ),
    Label.BLOCK: frozenset({"content"}),
}
"""The attributes that an entity or a node of each label may carry."""
