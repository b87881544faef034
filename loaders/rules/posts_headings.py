"""The headings of lists: what a heading, a section's line or an opening sentence says for the rows under it.

One register for all kinds of list, in reading order. A heading stands until the next one of its own style (numbered, in capitals, with
a colon …) and closes those that stand under it; a paragraph of prose closes all but those at the top of the page.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.phrases import Analysis, BodyPhrase, DatePhrase, DirectivePhrase, Heading, LineKind, PersonPhrase, PostPhrase, Sentence
from loaders.rules.bodies_words import Words
from loaders.rules.discourse_dates import own_days, page_day
from loaders.rules.posts_apposed import FITTING
from loaders.rules.posts_days import told_day, told_term
from loaders.rules.posts_marks import SINCE, UNTIL, is_marked
from loaders.rules.posts_persons import persons_of
from loaders.rules.posts_rows import closes_row
from loaders.rules.posts_words import Title

_SHORT = 26
_PROSE = 20
_TOP_LINES = 3
_NAME_LINE = 10
_LEAD = 4
_LABEL = 16
_MARK_REACH = 3
_MANY = "các"
_TERM = 6
"""Years that a term of office may last."""
_STYLES = (
    ("roman", re.compile(r"\s*(?:(?:Chương|Chapter|Chapitre|Глава|Phần)\s+)?[IVX]{1,4}\s*[-.):]", re.IGNORECASE)),
    ("arabic", re.compile(r"\s*\(?\d{1,2}[.)]")),
    ("letter", re.compile(r"\s*\(?[a-zđа-я]\)")),
    ("bullet", re.compile(r"\s*[-–—•●▪■+*→►»✓]")),
)
ROWS = frozenset({LineKind.LIST_ROW, LineKind.TABLE_ROW, LineKind.FIELD})
"""Kinds of line that are rows by their shape."""
_ISSUERS = frozenset({"politburo", "secretariat", "government", "prime-minister", "national-assembly", "state-president"})
"""Bodies of the centre that decide who leads another: a list under their decision is not of their own officers."""
_FOLLOWING = frozenset({"successor", "replaces", "succeeds"})
_COMMITTEES = {"peoples-council": "peoples-council-committee", "party-committee": "inspection-commission"}
"""Bodies that are elected with another."""


def see_heading(analysis: Analysis, sentence: Sentence, earlier: Sequence[Sentence]) -> None:
    """Open and close headings by what a sentence is. Called once a sentence, after its posts are read."""
    words = Words(sentence)
    if _has(words, "note"):
        analysis.headings.clear()
        return
    heading = _heading_of(analysis, words, earlier)
    if heading is not None:
        _close(analysis.headings, heading.style)
        analysis.headings.append(heading)
    elif _is_prose(sentence) and not is_row(words, analysis.headings):
        analysis.headings[:] = [each for each in analysis.headings if each.style.startswith("top")]


def _close(headings: list[Heading], style: str) -> None:
    at = next((place for place, each in enumerate(headings) if each.style == style), len(headings))
    del headings[at:]


def _is_prose(sentence: Sentence) -> bool:
    return sentence.line.kind is LineKind.PARAGRAPH and len(sentence.tokens) >= _PROSE and sentence.tokens[-1].text != ":"


def _has(words: Words, term: str) -> bool:
    reach = _LEAD if term == "note" else len(words.tokens)
    found = [match for match in words.sentence.found.of("list") if match.entry.term == term and match.first < reach]
    return any(term != "note" or words.key(match.last) in (":", ".", "") for match in found)


def _heading_of(analysis: Analysis, words: Words, earlier: Sequence[Sentence]) -> Heading | None:
    sentence = words.sentence
    is_colon = sentence.tokens[-1].text == ":"
    is_line = sentence.line.kind in (LineKind.HEADLINE, LineKind.ARTICLE, LineKind.LIST_ROW, LineKind.BYLINE)
    is_line = is_line or (sentence.line.kind is LineKind.DATELINE and _has(words, "intro"))
    is_short = is_line and len(sentence.tokens) <= _SHORT and sentence.tokens[-1].text not in (".", "!", "?", ";")
    if persons := persons_of(words):
        handed = _handed_on(words, persons, earlier) if is_colon else None
        if handed is not None:
            return Heading(_style(analysis, words), sentence, post=handed)
        return _life(analysis, words, persons) if is_short or is_colon else None
    is_list = _has(words, "intro") and any(post.is_plural for post in sentence.of(PostPhrase))
    if not (is_colon or is_short or is_list or _is_effective(words)) or _is_station(words):
        return None
    bodies, post = _bodies(words, is_last=is_colon and not is_short), _post(words)
    if sentence.line.kind is LineKind.LIST_ROW and not (is_colon or bodies or post):
        return None
    heading = Heading(_style(analysis, words), sentence, bodies, post)
    heading = _timed(analysis, words, heading, earlier)
    is_idle = not (bodies or post or heading.since or heading.until)
    return None if is_idle and sentence.of(DirectivePhrase) else replace(heading, is_idle=is_idle)


def _handed_on(words: Words, persons: Sequence[PersonPhrase], earlier: Sequence[Sentence]) -> PostPhrase | None:
    """The post whose later holders a line with a colon opens a list of ("Those who *succeeded* A:"): the one last told of that person."""
    if len(persons) != 1 or not any(match.entry.term in _FOLLOWING for match in words.sentence.found.of("post.link")):
        return None
    name = (persons[0].full or persons[0]).name
    told = (post for sentence in earlier for post in reversed(sentence.of(PostPhrase)) if any(p.name == name for p in post.persons))
    return next((post for post in told if post.body is not None and not post.is_member), None)


def _life(analysis: Analysis, words: Words, persons: Sequence[PersonPhrase]) -> Heading | None:
    """A line that is hardly more than one name: whose life, or whose posts, the lines under it tell."""
    is_name = len(persons) == 1 and len(words.tokens) - (persons[0].last - persons[0].first) <= _NAME_LINE
    if not is_name or any(isinstance(phrase, (PostPhrase, DatePhrase)) for phrase in words.sentence.phrases):
        return None
    if analysis.headings and analysis.headings[-1].post and not _has_label(words, persons[0]):
        return None
    return Heading(_style(analysis, words), words.sentence, person=persons[0])


def _has_label(words: Words, person: PersonPhrase) -> bool:
    """Whether words stand before a name that are no honorific ("Tiểu sử đồng chí A"): no bare row of a list of names."""
    at = 0
    while at < person.first:
        honorific = words.longest(("honorific",), at)
        if words.tokens[at].is_word and len(words.tokens[at].text) > 1 and honorific is None:
            return True
        at = honorific.last if honorific is not None else at + 1
    return False


def _is_station(words: Words) -> bool:
    """Whether a line is a station of a career: years, and a title of one person behind them."""
    posts = [post for post in words.sentence.of(PostPhrase) if not post.is_plural]
    return bool(posts) and any(date.first <= _LEAD and date.last <= posts[0].first for date in words.sentence.of(DatePhrase))


def _style(analysis: Analysis, words: Words) -> str:
    sentence = words.sentence
    place = next((at for at, each in enumerate(analysis.sentences[:_TOP_LINES]) if each is sentence), None)
    if place is not None or _is_effective(words):
        return f"top{place}"
    text = analysis.text[sentence.line.start : sentence.line.end]
    marked = next((style for style, mark in _STYLES if mark.match(text)), None)
    if marked is None:
        marked = "intro" if sentence.line.kind is LineKind.PARAGRAPH else "upper" if text.isupper() else "plain"
    return marked


def _bodies(words: Words, *, is_last: bool) -> tuple[BodyPhrase, ...]:
    """The bodies a heading names, with those that they are part of behind them; of an opening sentence, the last first."""
    found = [body for body in words.sentence.of(BodyPhrase) if not body.is_implied and not body.is_collective]
    outer = [b for b in found if not any(o is not b and o.first <= b.first and b.last <= o.last for o in found)]
    outer = [body.antecedent or body for body in outer if body.kind not in _ISSUERS]
    return tuple(reversed(outer)) if is_last else tuple(outer)


def _post(words: Words) -> PostPhrase | None:
    """The one title that a heading gives to all under it: a plural one, one of a list, or one that is all the heading says."""
    posts = [post for post in words.sentence.of(PostPhrase) if not post.is_proposed]
    if not posts or len({(post.post, id(post.body)) for post in posts}) > 1:
        return None
    end = max(posts[0].last, posts[0].body.last if posts[0].body is not None else 0)
    is_all = posts[0].first <= _LEAD and all(not token.is_word for token in words.tokens[end:])
    if words.language == "vi" and posts[0].body is None and words.tokens[min(posts[0].last, len(words.tokens) - 1)].lower == _MANY:
        return replace(posts[0], is_plural=True)
    if posts[0].is_member:
        return posts[0] if posts[0].is_plural and is_all and posts[0].first <= 1 and words.tokens[-1].text == ":" else None
    return posts[0] if posts[0].is_plural or is_all or _has(words, "intro") else None


def _timed(analysis: Analysis, words: Words, heading: Heading, earlier: Sequence[Sentence]) -> Heading:
    """The heading with the times it tells: a term or a period, a day of effect, the day of the vote that its list follows from."""
    page = page_day(analysis) or ""
    for date in words.sentence.of(DatePhrase):
        if date.until is not None and len(date.iso) == len(date.until) == 4:
            is_term = date.until >= page[:4] and int(date.until) - int(date.iso) < _TERM
            heading = replace(heading, until=date.until, since=None if is_term else date.iso, is_act=True, is_former=not is_term)
        elif is_marked(words, date, UNTIL) and date.until is None:
            heading = replace(heading, until=date.iso, is_former=bool(page) and date.iso <= page)
    if (since := _effect(words, earlier)) is not None:
        return replace(heading, since=since, is_act=heading.is_act and heading.since is not None)
    day = _act(words, earlier) if words.tokens[-1].text == ":" and heading.since is None else None
    return replace(heading, since=day, is_act=True) if day is not None else heading


def _effect(words: Words, earlier: Sequence[Sentence]) -> str | None:
    """The day from which a list holds: behind a word of effect, or "from", in a line about officers that opens the list."""
    line = [words.sentence, *(s for s in earlier if s.line is words.sentence.line)]
    is_opening = words.tokens[-1].text == ":" or len(words.tokens) <= _LABEL
    if not any(_is_about_officers(Words(sentence)) for sentence in line):
        return None
    for sentence in line:
        each = Words(sentence)
        for day in own_days(sentence):
            if day.until is None and _is_from(each, day) and (is_opening or _has(each, "effect")):
                return day.iso
    return None


def _is_about_officers(words: Words) -> bool:
    acts = any(m.entry.term == "appoints" for m in words.sentence.found.of("post.link"))
    return acts or _has(words, "intro")


def _is_effective(words: Words) -> bool:
    return _has(words, "effect") and _is_about_officers(words)


def _is_from(words: Words, day: DatePhrase) -> bool:
    effects = {match.last for match in words.sentence.found.of("list") if match.entry.term == "effect"}
    return is_marked(words, day, SINCE) or bool(effects & set(range(day.first - _MARK_REACH, day.first + 1)))


def _act(words: Words, earlier: Sequence[Sentence]) -> str | None:
    """The day of the vote whose outcome a line goes on to list."""
    line = [words.sentence, *(s for s in earlier if s.line is words.sentence.line)]
    acting = [sentence for sentence in line if _tells_act(sentence) and not persons_of(Words(sentence))]
    days = [day for sentence in acting for day in own_days(sentence)]
    if acting and not days:
        return told_day(words, earlier)
    return days[0].iso if len({day.iso for day in days}) == 1 else None


def _tells_act(sentence: Sentence) -> bool:
    """Whether words of electing or appointing stand in a line, and none of proposing or denying ("A: 84 votes; elected")."""
    links = {match.entry.term for match in sentence.found.of("post.link")}
    return "appoints" in links and "proposes" not in links


def heading_body(headings: Sequence[Heading], title: Title | None = None) -> BodyPhrase | None:
    """The body that the headings over a row name, for a title of that row: one that can have such an officer, else the first."""
    for heading in reversed(headings):
        if heading.is_idle:
            return None
        fitting = FITTING.get(title.elides or "", frozenset()) if title is not None else frozenset()
        named = [body for each in heading.bodies for body in (each, each.owner) if body is not None]
        best = next((body for body in named if body.kind in fitting), None)
        if named and (best is not None or title is None or title.elides not in ("party-committee", "ministry")):
            return best or named[0]
        if heading.post is not None and heading.post.body is not None:
            return heading.post.body
    return None


def claim_titles(words: Words, titles: Sequence[Title], headings: Sequence[Heading]) -> None:
    """Give titles that repeat the head of their body alone ("Trưởng *Ban*"), or close a row, the body over them."""
    body = heading_body(headings)
    for title in titles if body is not None and is_row(words, headings) else ():
        bare = title.phrase.body
        end = title.last + _repeats(words, title.last, body)
        if bare is None and closes_row(words, title.first, end):
            title.phrase.body, title.last = body, end
            continue
        is_bare = bare is None or bare.is_bare
        heads = {match.entry.term for match in words.options("body.head", title.phrase.last - 1)}
        if title.match.entry.features.get("heads") == "delegation" and body is not None and body.kind == "national-assembly-deputies":
            heads.add(body.head)
        if is_bare and body is not None and body.head in (heads | ({bare.head} if bare is not None else set())):
            title.phrase.body = body


def _repeats(words: Words, at: int, body: BodyPhrase | None) -> int:
    """How many tokens repeat a word of a body's name behind a title ("руководитель *группы*"): 1 or none."""
    if body is None or at >= len(words.tokens) or words.language != "ru" or not words.tokens[at].is_word:
        return 0
    return int(words.tokens[at].lemma in {token.lemma for token in body.sentence.tokens[body.first : body.last]})


def is_row(words: Words, headings: Sequence[Heading]) -> bool:
    """Whether a line can be a row of a list: by its kind, by its shape ("Secretary: A"), or, under a heading, by its being no sentence."""
    sentence, kind = words.sentence, words.sentence.line.kind
    if kind in ROWS or (kind is LineKind.HEADLINE and headings):
        return True
    named = min((person.first for person in sentence.of(PersonPhrase)), default=0)
    if named > _LABEL or kind not in (LineKind.PARAGRAPH, LineKind.HEADLINE):
        return False
    opens = any(phrase.first <= 1 for phrase in sentence.phrases if isinstance(phrase, PostPhrase | BodyPhrase))
    return opens and any(token.text in (":", "-", "–") for token in sentence.tokens[:named])


def date_by_heading(phrase: PostPhrase, headings: Sequence[Heading], earlier: Sequence[Sentence] = ()) -> None:
    """Set ``since``, ``until`` and ``is_former`` of a row's post that tells no time itself, as the headings over it say."""
    if phrase.since is not None or phrase.until is not None or phrase.is_former:
        return
    if _tells_act(phrase.sentence):
        phrase.since = told_day(Words(phrase.sentence), earlier)
        phrase.until = told_term(phrase, phrase.since, earlier)
    told = [each for each in reversed(headings) if not each.is_act or _is_of(phrase.body, each, headings)]
    for heading in sorted(told, key=lambda each: each.is_act):
        phrase.since = phrase.since or heading.since
        phrase.until = phrase.until or heading.until
        phrase.is_former = phrase.is_former or heading.is_former


def _is_of(body: BodyPhrase | None, heading: Heading, headings: Sequence[Heading]) -> bool:
    """Whether a body is one that the heading is about, else one that those over it are about."""
    over = [body for each in headings[: headings.index(heading)] for body in each.bodies]
    named = [b for each in heading.bodies or over for b in (each, each.owner) if b is not None]
    return body is not None and any(
        body is each or (body.level == each.level and body.kind in (each.kind, _COMMITTEES.get(each.kind or ""))) for each in named
    )
