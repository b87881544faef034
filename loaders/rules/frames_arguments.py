"""Arguments of frames: the phrases of a sentence that can be subject or object, and how they are looked for on either side."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from loaders.morphology import grammemes
from loaders.phrases import (
    BodyPhrase,
    DirectivePhrase,
    EventPhrase,
    PersonPhrase,
    Phrase,
    PlacePhrase,
    PostPhrase,
    ProgrammePhrase,
    Sentence,
)
from loaders.rules.directives_marks import mark_at, mark_before

TYPES: dict[str, type[Phrase]] = {
    "body": BodyPhrase,
    "person": PersonPhrase,
    "directive": DirectivePhrase,
    "event": EventPhrase,
    "programme": ProgrammePhrase,
}
_SMALL = (
    ", and et и va cung as well also ainsi que так же а также the le la les l' du de des so № no . n ° of ou or a au aux ( ) nhu by par"
)
_BESIDE = 3
_SEATED = 9
_WHERE = frozenset({"in", "en", "dans", "à", "a", "в"})
_DATELINE = 8
_AND = frozenset({"and", "et", "и", "va", "cung", "&", "nhu", "-"})
_LINKS = frozenset(_SMALL.split(" "))


@dataclass(frozen=True, slots=True)
class Arguments:
    """The phrases of a sentence that can be arguments: not inside another phrase, nor an issuer, nor the body of a post."""

    sentence: Sentence
    phrases: tuple[Phrase, ...]

    def between(self, first: int, last: int, kinds: tuple[type[Phrase], ...]) -> list[Phrase]:
        """The phrases of these kinds that lie between two places, in order."""
        return [p for p in self.phrases if first <= p.first and p.last <= last and isinstance(p, kinds)]


def _nested(sentence: Sentence) -> set[int]:
    """The identities of bodies that belong to another phrase."""
    inside: set[int] = set()
    for phrase in sentence.phrases:
        if isinstance(phrase, DirectivePhrase):
            inside.update(id(body) for body in phrase.issuers)
        elif isinstance(phrase, PostPhrase) and phrase.body is not None and _is_beside(phrase, phrase.body) and not is_led(phrase):
            inside.add(id(phrase.body))
        elif isinstance(phrase, BodyPhrase) and phrase.owner is not None:
            inside.add(id(phrase.owner))
            if phrase.head == "delegation":
                inside.update(id(body) for body in _other_owners(sentence, phrase.owner))
    return inside


def is_led(post: PostPhrase) -> bool:
    """Whether a post only says who leads the body before it, which goes on acting: "the team *led by* A", "*под руководством* А"."""
    is_behind = post.body is not None and post.body.sentence is post.sentence and post.body.last <= post.first
    return is_behind and mark_at(post.sentence, post.first, "led", category="event.mark") > 0


def _other_owners(sentence: Sentence, owner: BodyPhrase) -> list[BodyPhrase]:
    """The bodies joined to the one that sent a delegation ("l'équipe du Politburo *et du Secrétariat*")."""
    behind = [b for b in sentence.of(BodyPhrase) if b.sentence is owner.sentence and 0 < b.first - owner.last <= _BESIDE]
    return [
        b for b in behind if all(t.key in _AND | {",", "du", "de", "la", "des", "of", "the"} for t in sentence.tokens[owner.last : b.first])
    ]


def _is_beside(post: PostPhrase, body: BodyPhrase) -> bool:
    """Whether a post's body stands with it: one supplied from afar may still be a subject of its own."""
    return body.sentence is post.sentence and body.first - post.last <= _BESIDE and post.first - body.last <= _BESIDE


def _is_dateline(phrase: Phrase) -> bool:
    """Whether a phrase is the agency in the brackets of a dateline ("Ha Noi (VNA) - ..."): it tells the news and does nothing."""
    if not isinstance(phrase, BodyPhrase) or phrase.kind != "newspaper" or phrase.first > _DATELINE:
        return False
    tokens = phrase.sentence.tokens
    return phrase.first > 0 and tokens[phrase.first - 1].key == "(" and phrase.last < len(tokens) and tokens[phrase.last].key == ")"


def arguments_of(sentence: Sentence) -> Arguments:
    """The phrases of ``sentence`` that can be arguments of a frame."""
    nested = _nested(sentence)
    kept: list[Phrase] = []
    holders = [p for p in sentence.phrases if isinstance(p, (BodyPhrase, DirectivePhrase, PostPhrase))]
    for phrase in sentence.phrases:
        if not isinstance(phrase, tuple(TYPES.values())) or id(phrase) in nested:
            continue
        if (isinstance(phrase, PersonPhrase) and phrase.is_credit) or _is_dateline(phrase):
            continue
        is_inside = any(
            other is not phrase
            and other.first <= phrase.first
            and phrase.last <= other.last
            and (other.last - other.first) > (phrase.last - phrase.first)
            for other in holders
            if not (isinstance(other, PostPhrase) and isinstance(phrase, PersonPhrase))
        )
        is_draft = isinstance(phrase, DirectivePhrase) and bool(mark_before(sentence, phrase.first, "draft"))
        if not is_inside and not is_draft:
            kept.append(phrase)
    return Arguments(sentence, tuple(kept))


_OBLIQUE = frozenset({"gent", "datv", "ablt", "loct"})


def is_subject(phrase: Phrase) -> bool:
    """Whether a Russian phrase can be a verb's subject: its first word does not stand in another case. True for other languages."""
    if phrase.sentence.language != "ru":
        return True
    found = grammemes(phrase.sentence.tokens[phrase.first].text)
    return not (found & _OBLIQUE) or "nomn" in found or not ({"NOUN", "ADJF"} & found)


def is_means(phrase: Phrase) -> bool:
    """Whether a Russian phrase stands in the instrumental: by what a thing is done ("Указом № 5"). False for other languages."""
    return phrase.sentence.language == "ru" and "ablt" in _case(phrase)


def _case(phrase: Phrase) -> frozenset[str]:
    """The grammatical marks of a Russian phrase: of its first word; a person's of the title before the name, which may not change."""
    first = phrase.first
    if isinstance(phrase, PersonPhrase):
        posts = [post.first for post in phrase.sentence.of(PostPhrase) if post.last <= phrase.first and phrase in post.persons]
        first = min([phrase.title_at if phrase.title_at is not None else phrase.first, *posts])
    tokens = phrase.sentence.tokens
    is_compound = first + 2 < len(tokens) and tokens[first + 1].key == "-"
    return grammemes(tokens[first + 2 if is_compound else first].text)


def is_recipient(phrase: Phrase) -> bool:
    """Whether a Russian phrase stands in the dative: to whom a thing is given ("товарищу А"). False for other languages."""
    return phrase.sentence.language == "ru" and "datv" in _case(phrase)


def is_nominative(phrase: Phrase) -> bool:
    """Whether a Russian phrase stands in the nominative. False for other languages."""
    return phrase.sentence.language == "ru" and "nomn" in grammemes(phrase.sentence.tokens[phrase.first].text)


def is_accusative(phrase: Phrase) -> bool:
    """Whether a Russian phrase can be a verb's object: in the accusative, or in a nominative that has its form. False for others."""
    found = _case(phrase) if phrase.sentence.language == "ru" else frozenset[str]()
    return "accs" in found or ("nomn" in found and not {"femn"} & found)


def end_of(phrase: Phrase) -> int:
    """Where a phrase with its slots ends."""
    ends = [phrase.last]
    if isinstance(phrase, DirectivePhrase):
        ends += [body.last for body in phrase.issuers if body.sentence is phrase.sentence]
        ends += [phrase.when.last] if phrase.when and phrase.when.sentence is phrase.sentence else []
    return max(ends)


def are_coordinated(sentence: Sentence, left: Phrase, right: Phrase) -> bool:
    """Whether only commas, "and", articles and signs stand between two phrases."""
    gap = sentence.tokens[end_of(left) : right.first]
    if len(gap) <= 5 and any(mark_at(sentence, place, "partner", category="clause") for place in range(end_of(left), right.first)):
        return True
    heads = {place for m in sentence.found.of("body.head") for place in range(m.first, m.last)} if isinstance(right, BodyPhrase) else set()
    if len(gap) <= 7 and all(token.key in _LINKS or end_of(left) + i in heads for i, token in enumerate(gap)):
        return True
    return len(gap) <= _SEATED and _is_placed(sentence, end_of(left), right.first) if isinstance(left, BodyPhrase) else False


def _is_placed(sentence: Sentence, first: int, last: int) -> bool:
    """Whether only where a body is, and "and", stand before the next: "the station of A *in Gia Lai province and* the Union"."""
    place = sentence.covered(first + 1, PlacePhrase) if first + 1 < last and sentence.tokens[first].key in _WHERE else None
    rest = sentence.tokens[place.last : last] if place is not None and place.first == first + 1 else []
    return any(token.key in _AND for token in rest) and all(token.key in _LINKS for token in rest)


def chain_left(found: Sequence[Phrase], sentence: Sentence) -> list[Phrase]:
    """The last of ``found`` and all before it that are coordinated with it."""
    chain = list(found[-1:])
    for phrase in reversed(found[:-1]):
        if not are_coordinated(sentence, phrase, chain[0]):
            break
        chain.insert(0, phrase)
    if len(chain) > 1 and isinstance(chain[-1], BodyPhrase):
        gaps = [range(left.last, right.first) for left, right in pairwise(chain)]
        is_partner = any(mark_at(sentence, place, "partner", category="clause") for gap in gaps for place in gap)
        is_alike = sentence.language == "vi" and len({(b.kind, b.level) for b in chain if isinstance(b, BodyPhrase)}) == 1
        is_listed = sentence.language == "vi" and _opens_clause(sentence, chain[0].first)
        if not is_partner and not is_alike and not is_listed and not any(sentence.tokens[place].key in _AND for place in gaps[-1]):
            return chain[-1:]
    return chain


def _opens_clause(sentence: Sentence, place: int) -> bool:
    """Whether what stands at ``place`` opens its sentence or follows a sign, and so hangs on no word before it."""
    return place == 0 or not sentence.tokens[place - 1].is_word


def chain_right(found: Sequence[Phrase], sentence: Sentence) -> list[Phrase]:
    """The first of ``found`` and all behind it that are coordinated with it, or follow a comma or "and" of their own."""
    chain, is_closed = list(found[:1]), False
    for phrase in found[1:]:
        before = sentence.tokens[phrase.first - 1].key if phrase.first else ""
        gap = sentence.tokens[end_of(chain[-1]) : phrase.first]
        has_and = any(token.key in _AND for token in gap)
        is_joined = are_coordinated(sentence, chain[-1], phrase) or (
            isinstance(phrase, DirectivePhrase) and before in ("and", "et", "и", "va", ";")
        )
        if not is_joined or (is_closed and not has_and):
            break
        chain.append(phrase)
        is_closed = is_closed or has_and
    return chain
