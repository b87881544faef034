"""The slots behind and before a directive's number: its date and its issuers, in any order."""

from collections.abc import Sequence
from itertools import pairwise

from loaders.morphology import grammemes
from loaders.phrases import BodyPhrase, DatePhrase, DirectivePhrase, Phrase, Sentence
from loaders.rules.directives_marks import has_mark, mark_at, mark_before
from loaders.tokens import Shape, Token
from ontology.folding import fold

_AND = frozenset({"and", "et", "и", "va", "cung", ",", "-", "&", "voi", "с"})
_ARTICLES = frozenset({"the", "le", "la", "l'", "les"})
_JOINT_LETTERS = frozenset({"nqlt", "ttlt", "ctph", "ctrph", "qcph", "khlt", "khph"})
_PEER_SIGNS = frozenset({"and", "et", "и", "va", "of", "du", "de", "cua"})
_PEERS = (
    {"politburo", "secretariat"},
    {"government", "fatherland-front"},
    {"national-assembly-standing-committee", "government"},
    {"national-assembly-standing-committee", "fatherland-front-presidium"},
    {"peoples-council", "peoples-committee"},
    {"peoples-committee", "fatherland-front"},
)
"""Pairs of bodies that issue texts together."""
_DATED_BEFORE = frozenset({"law", "ordinance", "code"})
_LINKS = 5
_VERB = 2
"""Tokens between a body and its verb, or a noun of carrying out and its object."""
_TITLE = 22
_OWNER = 4
"""Tokens that may stand between a body and "in its Plan"."""


def _phrase_at(sentence: Sentence, place: int, kind: type[Phrase]) -> Phrase | None:
    """The longest phrase of a kind that begins at ``place``."""
    return next((phrase for phrase in sentence.of(kind) if phrase.first == place), None)


def _between(sentence: Sentence, place: int) -> tuple[list[BodyPhrase], int]:
    """The bodies behind "between": those that a coordination programme or a joint text binds, and the place behind them."""
    found: list[BodyPhrase] = []
    for body in sentence.of(BodyPhrase):
        is_next = body.first - place <= (1 if not found else 3) and body.first >= place
        gap = sentence.tokens[place : body.first]
        if is_next and all(token.key in _AND or token.key in _ARTICLES for token in gap):
            found.append(body)
            place = body.last
    return found, place


def _is_joint(sentence: Sentence, phrase: DirectivePhrase) -> bool:
    """Whether several bodies issue such a text together, by its letters or its kind's words ("Joint Resolution", "quy chế phối hợp")."""
    letters = fold(phrase.symbol or "").replace("-", "/").split("/")[0]
    return letters in _JOINT_LETTERS or has_mark(sentence, phrase.first, phrase.first + 4, "joint")


def _is_listed(sentence: Sentence, body: BodyPhrase) -> bool:
    """Whether a body behind a bare comma still is the issuer: a date follows it, as on a portal's card."""
    tokens = sentence.tokens
    behind = tokens[body.last].key if body.last < len(tokens) else ""
    return behind in (",", "(") and _phrase_at(sentence, body.last + 1, DatePhrase) is not None


def _ordinal(sentence: Sentence, step: int) -> int:
    """How many tokens the ordinal of an issuer's term takes before its name ("du *10e* Politburo")."""
    if step >= len(sentence.tokens) or sentence.tokens[step].shape is not Shape.NUMBER:
        return 0
    behind = (count for count in (1, 2) if _phrase_at(sentence, step + count, BodyPhrase) is not None)
    return next(behind, 0)


def _office(sentence: Sentence, step: int) -> int:
    """How many tokens an office takes before the body whose it is: "của *Bộ trưởng* Bộ Nội vụ", "của *Tổng* Thanh tra Chính phủ"."""
    skip = mark_at(sentence, step, "office")
    if not skip or any(body.first == step and body.last > step + skip for body in sentence.of(BodyPhrase)):
        return 0
    inside = [body for body in sentence.of(BodyPhrase) if step < body.first < step + skip < body.last]
    return inside[0].first - step if inside else skip


def _fill_after(sentence: Sentence, phrase: DirectivePhrase) -> int:
    tokens, place = sentence.tokens, phrase.last
    while place < len(tokens):
        step = place
        for _ in range(_LINKS):
            if step > place and (office := _office(sentence, step)):
                step += office
                continue
            date, body = _phrase_at(sentence, step, DatePhrase), _phrase_at(sentence, step, BodyPhrase)
            if isinstance(date, DatePhrase) and phrase.when is None:
                if not phrase.symbol and tokens[phrase.last].key == "," and _opens_clause(sentence, date.last):
                    return place
                phrase.when, phrase.date = date, date.iso if len(date.iso) == 10 and date.iso[0] != "-" else phrase.date
                place = date.last
                break
            links = [token.key for token in tokens[place:step] if token.key not in _ARTICLES]
            if isinstance(body, BodyPhrase) and step == phrase.last and _is_nominative(body):
                return place
            if isinstance(body, BodyPhrase) and not _is_made_by(sentence, phrase, body, tokens[place:step]):
                return place
            if isinstance(body, BodyPhrase) and not phrase.issuers and not body.is_collective and _is_tied(sentence, body, links):
                phrase.issuers, place = _between(sentence, step) if _is_joint(sentence, phrase) else _with_peer(sentence, body)
                break
            if not phrase.issuers and (skip := mark_at(sentence, step, "between")):
                phrase.issuers, place = _between(sentence, step + skip)
                break
            skip = mark_at(sentence, step, "link") or _ordinal(sentence, step)
            if not skip or (tokens[step].key == ")" and phrase.first and tokens[phrase.first - 1].key == "("):
                return place
            step += skip
        else:
            return place
        if place <= step and not (phrase.issuers or phrase.when):
            return place
    return place


def _is_tied(sentence: Sentence, body: BodyPhrase, links: Sequence[str]) -> bool:
    """Whether a body belongs to a directive across what links them: more than a comma, or a comma within a list of issuers."""
    return not set(links) <= {",", ")"} or "," not in links or _is_listed(sentence, body)


def _with_peer(sentence: Sentence, body: BodyPhrase) -> tuple[list[BodyPhrase], int]:
    """An issuer with the body of its rank that "and" joins to it: "Conclusion No. 5 of the Politburo and the Secretariat".

    Not one with which a clause of its own begins: "… of the Politburo and the Secretariat *issued*".
    """
    tokens, place = sentence.tokens, body.last
    signs = _PEER_SIGNS | _ARTICLES | ({","} if sentence.language == "vi" else set())
    while place < len(tokens) and tokens[place].key in signs:
        place += 1
    peer = _phrase_at(sentence, place, BodyPhrase) if place > body.last else None
    if not isinstance(peer, BodyPhrase) or {body.kind, peer.kind} not in _PEERS or _is_nominative(peer):
        return [body], body.last
    behind = [match for match in sentence.found.beginning(peer.last) if match.entry.category in ("frame", "modality")]
    is_subject = any(match.entry.features.get("voice") in ("active", "speech", None) for match in behind)
    return ([body], body.last) if is_subject else ([body, peer], peer.last)


def _is_made_by(sentence: Sentence, phrase: DirectivePhrase, body: BodyPhrase, links: Sequence[Token]) -> bool:
    """Whether the body behind "do", "được", "by" made the text: in Vietnamese a verb of making must follow, and what is carried out by
    a body is not made by it.
    """
    keys = {token.key for token in links}
    frames = sentence.found.of("frame")
    if sentence.language == "vi" and keys & {"do", "duoc"}:
        makes = (m for m in frames if m.entry.features["relation"] in ("ISSUED_BY", "SIGNED_BY"))
        return any(body.last <= match.first <= body.last + _VERB for match in makes)
    if keys & {"by", "par"} and len(links) <= _VERB:
        carries = (m for m in frames if m.entry.features["relation"] == "IMPLEMENTS")
        return not any(0 <= phrase.first - match.last <= _VERB for match in carries)
    return True


def _is_nominative(body: BodyPhrase) -> bool:
    """Whether a Russian body right behind a number is a subject of its own: "Директивы № 5 Комитет издал …".

    Neuter adjectives are told as the accusative by the analyser ("военное командование").
    """
    if body.sentence.language != "ru":
        return False
    found = grammemes(body.sentence.tokens[body.first].text)
    return bool(found & {"nomn", "accs"}) and not found & {"Fixd", "gent"}


def _opens_clause(sentence: Sentence, place: int) -> bool:
    """Whether a comma and a body follow: the date before them begins the clause of that body."""
    tokens = sentence.tokens
    return place < len(tokens) and tokens[place].key == "," and _phrase_at(sentence, place + 1, BodyPhrase) is not None


def _date_behind_title(sentence: Sentence, phrase: DirectivePhrase, place: int) -> None:
    """The date that follows a directive's title: "Law No. 76/2015/QH13 on Organization of the Government, dated June 19, 2015"."""
    tokens = sentence.tokens
    for date in sentence.of(DatePhrase):
        if not place + 1 < date.first <= place + _TITLE or len(date.iso) != 10 or _opens_clause(sentence, date.last):
            continue
        between = tokens[place : date.first]
        is_whole = all(token.shape is not Shape.NUMBER and token.key not in (";", ".", "(") for token in between)
        if is_whole and mark_before(sentence, date.first, "dated"):
            phrase.when, phrase.date = date, date.iso if date.iso[0] != "-" else phrase.date
        return


def _date_before(sentence: Sentence, phrase: DirectivePhrase) -> None:
    """The day that stands right before the word "Law": "the June 19, 2015 Law on Organization of the Government"."""
    for date in sentence.of(DatePhrase):
        if date.last == phrase.first and len(date.iso) == 10 and date.iso[0] != "-":
            phrase.when, phrase.date = date, date.iso


def _issuer_before(sentence: Sentence, first: int) -> BodyPhrase | None:
    """The body whose possessive or bare name stands before the kind word: "the Politburo's Decision", "Politburo Decision"."""
    tokens = sentence.tokens
    if sentence.language == "vi" or not first:
        return None
    if first >= 2 and tokens[first - 1].key == "s" and tokens[first - 2].key == "'":
        first -= 2
    elif sentence.language != "en":
        return None
    return next((body for body in sentence.of(BodyPhrase) if body.last == first and not body.is_collective), None)


def _owner_before(sentence: Sentence, first: int) -> BodyPhrase | None:
    """The body whose text it is: "the PPC, in its Plan No. …", "Sở Tư pháp tại Báo cáo số …"."""
    skip = mark_before(sentence, first, "own-text")
    if not skip:
        return None
    place = first - skip
    before = [body for body in sentence.of(BodyPhrase) if body.last <= place and not body.is_collective]
    if not before or place - before[-1].last > (0 if sentence.language == "vi" else _OWNER):
        return None
    return before[-1]


def fill_slots(sentence: Sentence, phrase: DirectivePhrase, *, gap: tuple[int, int] | None = None, is_titled: bool = False) -> int:
    """Fill date and issuers of ``phrase`` from what stands behind it, in the ``gap`` between kind word and number, or before it.

    Returns the place behind the last slot.
    """
    if gap and not is_titled:
        inside = [body for body in sentence.of(BodyPhrase) if gap[0] <= body.first and body.last <= gap[1]]
        phrase.issuers = inside[:1]
    last = _fill_after(sentence, phrase)
    if phrase.when is None:
        _date_behind_title(sentence, phrase, last)
    if phrase.when is None and phrase.kind in _DATED_BEFORE and sentence.language == "en":
        _date_before(sentence, phrase)
    if not phrase.issuers and (body := _issuer_before(sentence, phrase.first) or _owner_before(sentence, phrase.first)):
        phrase.issuers = [body]
    return last


def share_issuers(sentence: Sentence) -> None:
    """Give coordinated directives the issuer that stands once: "Conclusions 1 and 2 of the Politburo", "решения Политбюро 217 и 218"."""
    phrases = [phrase for phrase in sentence.of(DirectivePhrase) if phrase.number]
    for left, right in pairwise(phrases):
        gap = sentence.tokens[left.last : right.first]
        is_inside = bool(left.issuers) and left.first < left.issuers[0].first and left.issuers[0].last <= left.last
        if is_inside and not right.issuers and 0 < len(gap) <= 2 and all(token.key in _AND or token.key == "№" for token in gap):
            right.issuers = list(left.issuers)
    for left, right in zip(reversed(phrases[:-1]), reversed(phrases[1:]), strict=True):
        between = sentence.tokens[(left.when.last if left.when else left.last) : right.first]
        is_joined = bool(between) and len(between) <= 2 and all(token.key in _AND or token.key in ("so", "№") for token in between)
        if is_joined and not left.issuers and (left.symbol or "")[-2:] == (right.symbol or "")[-2:]:
            left.issuers = list(right.issuers)
        if is_joined and left.when is None and left.issuers == right.issuers and left.kind == right.kind:
            left.when, left.date = right.when, right.date
