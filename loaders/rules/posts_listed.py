"""Posts as each person of a list holds them: what the brackets behind a name say, and rows that hold names and times alone."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from loaders.phrases import BodyPhrase, DatePhrase, Draft, Heading, PersonPhrase, PostPhrase, Sentence
from loaders.rules.bodies_words import Words
from loaders.rules.posts_drafts import draft_of
from loaders.rules.posts_groups import Group
from loaders.rules.posts_headings import date_by_heading, heading_body, is_row
from loaders.rules.posts_marks import SINCE, UNTIL, is_marked
from loaders.rules.posts_persons import persons_of
from loaders.rules.posts_times import close_post, year_of

_BRACKET_REACH = 4
_LEAD = 2
_ROW_SIGNS = frozenset({":", "-", "–", "—"})
_ROW_NEAR = 5
_ROW_REACH = 4


def held_by(phrase: PostPhrase, person: PersonPhrase, year: str) -> PostPhrase:
    """The post as this person holds it: brackets behind his name tell the standing deputy, the acting head and his own years.

    ``year``: that of the text; what ended before it is no longer held.
    """
    words = Words(person.sentence)
    if person.sentence is not phrase.sentence or words.key(person.last) != "(":
        return phrase
    inside = range(person.last + 1, person.last + _BRACKET_REACH)
    told = {match.entry.term for at in inside for match in words.options("post.modifier", at)}
    if phrase.post == "deputy" and "standing" in told:
        phrase = replace(phrase, post="standing-deputy")
    if phrase.post == "head" and "acting" in told:
        phrase = replace(phrase, post="acting-head")
    dated = _dated(words, phrase, person, is_own=phrase.is_plural or len(phrase.persons) > 1)
    if dated is not phrase:
        close_post(dated, year)
        return dated
    return phrase


def _dated(words: Words, phrase: PostPhrase, person: PersonPhrase, *, is_own: bool) -> PostPhrase:
    """The post with the times in the brackets behind a name ("A (1996 - 2001), B (since 2005)").

    ``is_own``: the brackets part the holders of one post; else only "since" or "until" tell that they are of the post.
    """
    end = next((at for at in range(person.last, len(words.tokens)) if words.key(at) == ")"), person.last)
    dates = [date for date in words.sentence.of(DatePhrase) if person.last < date.first and date.last <= end]
    has_post = any(person.last < post.first < end for post in words.sentence.of(PostPhrase))
    is_told = is_own or (bool(dates) and not has_post and phrase.since is None and is_marked(words, dates[0], SINCE | UNTIL))
    return held_at(words, phrase, dates[0]) if dates and is_told else phrase


def held_at(words: Words, phrase: PostPhrase, date: DatePhrase) -> PostPhrase:
    """The post with the times of a range, or of a date behind "since" or "until"; a date alone is a beginning."""
    if date.until is not None:
        return replace(phrase, since=date.iso or None, until=date.until)
    is_end = is_marked(words, date, UNTIL) and not is_marked(words, date, SINCE)
    return replace(phrase, since=None if is_end else date.iso, until=date.iso if is_end else None)


def named_posts(words: Words, groups: Sequence[Group], headings: Sequence[Heading], earlier: Sequence[Sentence]) -> Iterator[Draft]:
    """The posts of a row under a heading that names one: all persons of names and times alone hold it.

    Where a row goes on from one name with his own posts, he holds that of a plural heading ("*Members of the Committee:*") too.
    """
    post = headings[-1].post if headings else None
    persons = persons_of(words) if post is not None and is_row(words, headings) else []
    body = heading_body(headings) if persons else None
    if post is None or body is None:
        return
    if groups or not _is_plain_row(words, persons):
        persons = persons if post.is_plural and _leads_row(words, persons, groups) else []
    for person, after in zip(persons, [*persons[1:], None], strict=True) if persons else ():
        held = PostPhrase(words.sentence, person.first, person.last, post.post, post.body or body, is_former=post.is_former)
        held.is_member = post.is_member
        held.persons = [person.full or person]
        end = after.first if after is not None else len(words.tokens)
        if (date := _own_date(words, person, end)) is not None:
            held = held_at(words, held, date)
        year = year_of(words.sentence, earlier)
        close_post(held, year)
        date_by_heading(held, headings)
        yield draft_of(words.sentence, held_by(held, person, year), person.full or person, "post.list", confidence=0.8)


def led_bodies(words: Words, groups: Sequence[Group], headings: Sequence[Heading], earlier: Sequence[Sentence]) -> Iterator[Draft]:
    """The heads of a list whose rows name a body and a person ("Department of Finance: A"), under a line that says that all are heads."""
    post = next((each.post for each in reversed(headings) if each.post is not None), None)
    persons = persons_of(words) if post is not None and (not groups or groups[0].first > _ROW_REACH) else []
    if post is None or post.post != "head" or not post.is_plural or not persons or post.sentence is words.sentence:
        return
    person = persons[0]
    start = person.title_at if person.title_at is not None else person.first
    body = max((b for b in words.sentence.of(BodyPhrase) if b.first <= _LEAD and not b.is_implied), key=lambda b: b.last, default=None)
    if body is None or body.is_collective or words.key(body.last) not in _ROW_SIGNS or not 0 < start - body.last <= _ROW_NEAR:
        return
    held = PostPhrase(words.sentence, person.first, person.last, "head", body, persons=[person.full or person])
    date_by_heading(held, headings, earlier)
    yield draft_of(
        words.sentence, held_by(held, person, year_of(words.sentence, earlier)), person.full or person, "post.list", confidence=0.8
    )


def headed_by(words: Words, groups: Sequence[Group]) -> Iterator[Draft]:
    """The heads of several bodies, each in brackets behind his own: "the presidents of the Women's Union (A), the Farmers' Union (B)".

    What the titles before say of them all holds too ("her deputies *are* the presidents of …").
    """
    for group in groups:
        title = group.titles[-1]
        if group.persons or not group.is_plural or title.phrase.body is None:
            continue
        for body, person in _bracketed(words, title.phrase):
            own = replace(title.phrase, body=body, is_plural=False)
            shared = [each.phrase for each in group.titles[:-1] if each.phrase.body not in (None, title.phrase.body)]
            yield from (draft_of(words.sentence, phrase, person, "post.list", confidence=0.8) for phrase in (own, *shared))


def _bracketed(words: Words, post: PostPhrase) -> Iterator[tuple[BodyPhrase, PersonPhrase]]:
    """The bodies behind a plural title with the person whose name alone stands in brackets behind each."""
    persons = persons_of(words)
    for body in words.sentence.of(BodyPhrase):
        if body.first < post.last or words.key(body.last) != "(":
            continue
        person = next((person for person in persons if body.last < person.first <= body.last + _BRACKET_REACH), None)
        if person is not None and words.key(person.last) == ")":
            yield body, person.full or person


def _own_date(words: Words, person: PersonPhrase, end: int) -> DatePhrase | None:
    """The date behind a name, else the one that a row opens with."""
    dates = words.sentence.of(DatePhrase)
    behind = [date for date in dates if person.last <= date.first < end]
    return next(iter(behind or [date for date in dates if date.last <= person.first]), None)


def _leads_row(words: Words, persons: Sequence[PersonPhrase], groups: Sequence[Group]) -> bool:
    """Whether a row opens with the one person that it names, whose own words follow behind a comma, bracket or dash."""
    if len(persons) != 1 or any(group.first < persons[0].first or _is_same(group, persons[0]) for group in groups):
        return False
    opens = all(not words.tokens[at].is_word or words.longest(("honorific",), at) for at in range(_start_of(persons[0])))
    return opens and words.key(persons[0].last) in (",", "(", "-", "–", "—")


def _start_of(person: PersonPhrase) -> int:
    """Where a person's honorific begins: behind the number or mark of the row at most."""
    return person.title_at if person.title_at is not None else person.first


def _is_same(group: Group, person: PersonPhrase) -> bool:
    """Whether the row's own words close it with another seat ("A – *head*"), which stands in the place of the heading's."""
    return person not in group.persons or any(title.phrase.is_plural for title in group.titles)


def _is_plain_row(words: Words, persons: Sequence[PersonPhrase]) -> bool:
    """Whether nothing but names, times, list marks and honorifics stands in the row."""
    covered = {at for phrase in (*persons, *words.sentence.of(DatePhrase)) for at in range(phrase.first, phrase.last)}
    at = 0
    while at < len(words.tokens):
        link = words.longest(("honorific", "date.word", "post.link", "post.modifier", "list"), at)
        if at in covered or not words.tokens[at].is_word or words.connector(at) == "and":
            at += 1
        elif link is not None:
            at = link.last
        else:
            return False
    return True
