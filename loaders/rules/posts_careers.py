"""What earlier sentences tell of a line's posts: whose career a dated line is, and of which body a title without one is."""

from collections.abc import Sequence

from loaders.phrases import Analysis, BodyPhrase, DatePhrase, Heading, LineKind, PersonPhrase, PlacePhrase, PostPhrase, Sentence
from loaders.rules.bodies_words import Words
from loaders.rules.posts_apposed import FITTING
from loaders.rules.posts_context import agent_body, can_head, chiefs_body, fits, spoken_of
from loaders.rules.posts_gaps import Gap, read_gap
from loaders.rules.posts_groups import Group, names_another
from loaders.rules.posts_headings import ROWS, heading_body, is_row
from loaders.rules.posts_lives import begins_act, is_dead, lists_posts, tells_birth
from loaders.rules.posts_persons import persons_of
from loaders.rules.posts_speakers import speakers_body
from loaders.rules.posts_words import Title

_LEAD = 4
_MARK = 2
_WHERE = frozenset({"where", "où", "где", "nơi"})
_WHERE_REACH = 8
_LABEL = 6
_FAR_BACK = 60
_NEAR_BACK = 6
_LIFE_BACK = 12
_NEXT_REACH = 10
_TEAMS = frozenset({"other", "steering-committee", "inspection-delegation"})
_TOPIC = 2
"""How far from its beginning a sentence names what it is about."""
_WITHOUT_SUBJECT = frozenset({"ru", "vi"})
"""Languages that tell a life without naming whose it is in every sentence."""
_DEPENDENT = frozenset({"deputy", "standing-deputy", "standing-member"})


def earlier_sentences(sentence: Sentence, analysis: Analysis | None) -> list[Sentence]:
    """The sentences before one, nearest first."""
    if analysis is None:
        return []
    place = next((i for i, each in enumerate(analysis.sentences) if each is sentence), 0)
    return analysis.sentences[max(0, place - _FAR_BACK) : place][::-1]


def career(words: Words, groups: list[Group], earlier: Sequence[Sentence], headings: Sequence[Heading] = ()) -> list[tuple[Group, Gap]]:
    """The posts of a line of a career ("2001 - 2006: …"), which are those of the person whose life is told, and past."""
    if not groups or any(person.first < groups[0].first for person in persons_of(words)):
        return []
    leading, told = _leading_date(words), next((each.person for each in reversed(headings) if each.person is not None), None)
    is_station = leading is not None or _is_station(words, groups[0])
    subject = told or _subject(earlier) if is_station else told if _is_labelled(words, groups[0]) else None
    if subject is None and lists_posts(words, groups) and any(tells_birth(Words(sentence)) for sentence in earlier[:_LIFE_BACK]):
        subject = _subject(earlier)
    if subject is None:
        return []
    is_past = is_dead(words, subject, earlier)
    for group in groups:
        group.persons = [subject]
        for title in group.titles:
            _name_unit(words, title)
            title.phrase.is_former = title.phrase.is_former or is_past
            if leading is not None:
                title.phrase.since, title.phrase.until = leading.iso or None, leading.until
                title.phrase.is_former = leading.until is not None or is_past
    return [(group, Gap()) for group in groups]


def _is_station(words: Words, group: Group) -> bool:
    """Whether a row of a list opens with a post and ends with its years: "- Secretary of the Committee (1968-1975)"."""
    is_row = words.sentence.line.kind is LineKind.LIST_ROW and group.first <= 1
    return is_row and not persons_of(words) and any(date.until is not None for date in words.sentence.of(DatePhrase))


def _is_labelled(words: Words, group: Group) -> bool:
    """Whether a row's label stands before its posts, which are those of whose life is told ("Current position: …")."""
    is_short = group.first <= _LABEL and words.key(group.first - 1) == ":"
    return is_short and words.sentence.line.kind in ROWS and not persons_of(words)


def _name_unit(words: Words, title: Title) -> None:
    """Give a title the body behind its comma: "Specialist, Office of the People's Committee"; Vietnamese needs no comma for it."""
    if words.language != "vi" and title.phrase.body is None and words.key(title.last) == ",":
        title.phrase.body = next((body for body in _outermost(words) if body.first == title.last + 1), None)


def _leading_date(words: Words) -> DatePhrase | None:
    for date in words.sentence.of(DatePhrase):
        if date.first > _LEAD:
            return None
        if words.key(date.last) in (":", ",", ")", "-") or date.until is not None or words.key(date.first - 1) in ("tu", "from", "c", "с"):
            return date
        if words.language in _WITHOUT_SUBJECT and begins_act(words, date.last + (words.key(date.last) == ".")):
            return date
    return None


def _subject(earlier: Sequence[Sentence]) -> PersonPhrase | None:
    """Whose life is told: the last whose birth was told, or who stands in a headline; else the last person named."""
    named: list[PersonPhrase] = []
    headline: PersonPhrase | None = None
    for sentence in earlier:
        words = Words(sentence)
        persons = persons_of(words)
        if headline is not None and (not persons or sentence.line.kind is not LineKind.HEADLINE):
            return headline
        if not persons or _leading_date(words) is not None:
            continue
        if tells_birth(words):
            return persons[0]
        if sentence.line.kind is LineKind.HEADLINE:
            headline = persons[0]
            continue
        named.append(persons[0])
    return headline or (named[0] if named else None)


def lend_bodies(words: Words, groups: Sequence[Group], earlier: Sequence[Sentence], headings: Sequence[Heading] = ()) -> None:
    """Give titles without a body the one that their line speaks of: the last title's, the owner of "its deputy head", the list's."""
    last: BodyPhrase | None = None
    for place, group in enumerate(groups):
        for title in group.titles:
            phrase = title.phrase
            if _is_delegate(words, title, group) or _is_of_unknown(words, title):
                continue
            if phrase.body is None and (behind := _behind_holder(words, title, group)) is not None:
                phrase.body = behind
            elif phrase.body is None and (own := speakers_body(words, title, earlier)) is not None:
                phrase.body = own
            elif phrase.body is None and (team := _led_team(words, groups[:place], title)) is not None:
                phrase.body = team
            elif phrase.body is None and not names_another(words, title):
                phrase.body = _lent(words, title, last, earlier, headings) or spoken_of(words, title, group.persons, earlier)
                phrase.body = phrase.body or _ahead(title, group, groups[place + 1 :])
            elif phrase.body is not None and phrase.body.is_bare and phrase.body.antecedent is None:
                phrase.body = spoken_of(words, title, group.persons, earlier) or phrase.body
            elif phrase.body is not None and phrase.body.is_bare and (topic := _topic(words, title, earlier)) is not None:
                phrase.body = topic if topic.head == phrase.body.head else phrase.body
            elif phrase.body is not None and phrase.body.antecedent is not None and phrase.body.antecedent.kind != phrase.body.kind:
                phrase.body = phrase.body.antecedent
            last = phrase.body if phrase.body is not None and not (last is not None and phrase.is_former) else last


def _is_delegate(words: Words, title: Title, group: Group) -> bool:
    """English: whether "Deputy" is how a member of an assembly is called ("*Deputy* A, head of the delegation, said")."""
    if words.language != "en" or title.phrase.body is not None or words.connector(title.first - 1) == "possessive":
        return False
    is_alone = title.phrase.last - title.phrase.first == 1 and words.tokens[title.phrase.first].text == "Deputy"
    return is_alone and any(person.first == title.phrase.last for person in group.persons)


def _is_of_unknown(words: Words, title: Title) -> bool:
    """Whether a title is of what no lexicon knows: a place ("B ward, *where* A is Party chief"), an English "*team's* secretary"."""
    if title.phrase.body is not None:
        return False
    if title.elides and any(token.lower in _WHERE for token in words.tokens[max(0, title.first - _WHERE_REACH) : title.first]):
        return True
    if words.language != "en" or title.first < _MARK or not words.is_possessive(title.first - _MARK):
        return False
    at = title.first - _MARK - 1
    return (
        words.sentence.covered(at, PersonPhrase, PlacePhrase) is None
        and not words.options("level", at)
        and not words.options("body.head", at)
    )


def _behind_holder(words: Words, title: Title, group: Group) -> BodyPhrase | None:
    """The body that "of", or a bracket, ties to a title across its holder ("Deputy Head *A* of the Commission", "Phó ban *A* (Ban B)")."""
    if len(group.persons) != 1 or group.persons[0].sentence is not words.sentence:
        return None
    if group.persons[0].first < title.last or read_gap(words, title.last, group.persons[0].first).signs:
        return None
    last = group.persons[0].last
    is_linked = words.language in ("en", "fr") and words.connector(last) in ("of", "for", "at")
    start = words.skip(last, ("of", "for", "at")) if is_linked else words.skip(last + 1, ())
    if not is_linked and words.key(last) != "(":
        return None
    return max((b for b in words.sentence.of(BodyPhrase) if b.first == start and not b.is_collective), key=lambda b: b.last, default=None)


def _lent(
    words: Words, title: Title, last: BodyPhrase | None, earlier: Sequence[Sentence], headings: Sequence[Heading]
) -> BodyPhrase | None:
    phrase = title.phrase
    if (heading := _row_body(words, title) or agent_body(words, title)) is not None:
        return heading
    if words.key(title.first - 1) == ":" and phrase.sentence.line.kind in ROWS and title.first > 1:
        return _last_body(earlier, headings, title) or heading_body(headings, title)
    if last is not None and (phrase.is_member or (phrase.post in _DEPENDENT and can_head(title, last))):
        return _between(words, title, last) or last
    before = [body for body in _outermost(words) if body.last <= title.first and not body.is_collective]
    if not before and (chiefs := chiefs_body(words, title, earlier)) is not None:
        return chiefs
    if words.connector(title.first - 1) == "possessive":
        return _sender(before[-1]) if before else last or _topic(words, title, earlier) or _last_body(earlier, headings)
    fitting = [
        body for body in words.sentence.of(BodyPhrase) if body.last <= title.first and body.kind in FITTING.get(title.elides or "", ())
    ]
    if fitting and not any(words.key(i) == ";" for i in range(fitting[-1].last, title.first)):
        return fitting[-1]
    if title.elides == "ministry":
        return next((b for s in earlier for b in reversed(s.of(BodyPhrase)) if b.kind == "ministry" and not b.is_bare), None)
    if _is_row(words, title, headings):
        return _last_body(earlier, headings, title) or heading_body(headings, title)
    if title.elides == "party-committee" and len(seats := _party_seats(words)) == 1:
        return seats[0]
    return None


def _led_team(words: Words, before: Sequence[Group], title: Title) -> BodyPhrase | None:
    """The team whose head the sentence names first, of which a deputy or member behind a semicolon is, whatever else its head leads.

    "Trưởng ban là ông A, Phó Chủ tịch UBND xã; *phó ban* là bà B".
    """
    team = before[0].titles[0].phrase.body if before and before[0].titles[0].phrase.post == "head" else None
    is_lower = title.phrase.is_member or title.phrase.post in _DEPENDENT
    if team is None or team.kind not in _TEAMS or not is_lower:
        return None
    return team if any(words.key(at) == ";" for at in range(before[0].last, title.first)) else None


def _topic(words: Words, title: Title, earlier: Sequence[Sentence]) -> BodyPhrase | None:
    """The body that the sentence before was about, where this one opens with "its": the one its first post is of, named first there."""
    if title.first > _TOPIC or not earlier or earlier[0].line is not words.sentence.line:
        return None
    first = min((post for post in earlier[0].of(PostPhrase) if post.body is not None), key=lambda post: post.first, default=None)
    is_subject = first is not None and first.body is not None and first.body.sentence is earlier[0] and first.body.first <= _TOPIC
    return first.body if first is not None and is_subject else None


def _ahead(title: Title, group: Group, groups: Sequence[Group]) -> BodyPhrase | None:
    """The body of the next person's other post, which both hold theirs in ("A, political commissar, and B, commander *of C*")."""
    other = groups[0].titles[0] if groups else None
    if other is None or any(person in group.persons for person in groups[0].persons):
        return None
    if other.phrase.body is None or other.phrase.is_member or title.phrase.is_member:
        return None
    is_near = 0 <= other.first - title.last <= _NEXT_REACH and other.phrase.post != title.phrase.post
    return other.phrase.body if is_near and fits(title, other.phrase.body) else None


def _sender(body: BodyPhrase) -> BodyPhrase:
    """Of a delegation the body that sent it, whose officers are spoken of as its own; of another body itself."""
    return body.owner if body.head == "delegation" and body.owner is not None else body


def _between(words: Words, title: Title, last: BodyPhrase) -> BodyPhrase | None:
    """The body named since the title before, in another part of the sentence, that a title can belong to."""
    if last.sentence is not words.sentence or title.phrase.is_member:
        return None
    before = [b for b in _outermost(words) if last.last < b.first and b.last <= title.first and not b.is_collective and not b.is_bare]
    is_parted = bool(before) and any(words.key(at) == ";" for at in range(last.last, before[-1].first))
    return before[-1] if is_parted and fits(title, before[-1]) else None


def _party_seats(words: Words) -> list[BodyPhrase]:
    """The Party committees of a sentence; of a standing committee, the committee it is part of."""
    bodies = [body.owner or body for body in words.sentence.of(BodyPhrase) if body.kind in ("party-committee", "party-standing-committee")]
    found = {(body.level, body.seat): body for body in bodies if not body.is_collective and body.kind == "party-committee"}
    return list(found.values())


def _row_body(words: Words, title: Title) -> BodyPhrase | None:
    """The body that heads the line with a colon: "Commission of …: A (head); B (deputy)"."""
    for body in _outermost(words):
        if body.first <= _LEAD and body.last < title.first and words.key(body.last) == ":" and not body.is_collective:
            return body
    return None


def _outermost(words: Words) -> list[BodyPhrase]:
    """The bodies of a sentence that stand in no other's name."""
    bodies = [body for body in words.sentence.of(BodyPhrase) if not body.is_implied]
    return [b for b in bodies if not any(o is not b and o.first <= b.first and b.last <= o.last for o in bodies)]


def _is_row(words: Words, title: Title, headings: Sequence[Heading]) -> bool:
    """Whether a line is a row of a list, by its kind or by its shape ("Deputy Secretary - A")."""
    return is_row(words, headings) or (title.first <= 1 and words.key(title.last) in (":", "-"))


def _last_body(earlier: Sequence[Sentence], headings: Sequence[Heading], title: Title | None = None) -> BodyPhrase | None:
    """The body of the last post told before, under the same heading, unless a ``title`` cannot be of such a body."""
    over = headings[-1].sentence if headings else None
    for sentence in earlier[:_NEAR_BACK]:
        if sentence is over:
            return None
        held = [post for post in sentence.of(PostPhrase) if post.persons and not post.is_former]
        posts = [post for post in held if post.body is not None and post.post != "member"]
        if posts:
            body = posts[-1].body
            return body if title is None or body is None or can_head(title, body) else None
        if sentence.line.kind not in ROWS:
            return None
    return None
