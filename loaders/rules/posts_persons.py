"""Who holds a group of posts: the person behind it, before it, in a list under it; plural posts spread over all persons of a list."""

from loaders.phrases import LineKind, PersonPhrase
from loaders.rules.bodies_words import Words
from loaders.rules.posts_acts import acts_toward, is_appointer, opens_with_act
from loaders.rules.posts_chains import chained, shares
from loaders.rules.posts_gaps import Gap, acts_before, is_agent, read_gap
from loaders.rules.posts_groups import Group, is_anothers
from loaders.rules.posts_mandates import is_on_behalf, parts
from loaders.rules.posts_rows import closes_row, row_persons
from loaders.rules.posts_seats import put_there

_PAIRED = 3
_BETWEEN = frozenset(",-&/")
_TOWARD = 9
"""How well a person fits to whom words like "đối với" lead from the post: better than any before it."""


def persons_of(words: Words) -> list[PersonPhrase]:
    """The persons of a sentence who may hold posts, by place; none inside another."""
    found: list[PersonPhrase] = []
    for person in words.sentence.of(PersonPhrase):
        if not person.is_credit and (not found or person.first >= found[-1].last):
            found.append(person)
    return found


class Holders:
    """Ties groups to persons in one sentence."""

    def __init__(self, words: Words, groups: list[Group], pronoun: PersonPhrase | None = None) -> None:
        self.words = words
        self.groups = groups
        self.pronoun = pronoun
        self.persons = sorted([*persons_of(words), *([pronoun] if pronoun else [])], key=lambda person: person.first)

    def attach(self) -> list[tuple[Group, Gap]]:
        """Give every group its persons; returns each group that has some, with the gap that ties them."""
        tied: list[tuple[Group, Gap]] = []
        for group in self.groups:
            if (gap := self._attach(group)) is not None and group.persons:
                tied.append((group, gap))
        return tied

    def _attach(self, group: Group) -> Gap | None:
        if group.titles[0].is_goal:
            group.persons = put_there(self.words, group.first)
            return Gap(links={"appoints"})
        before, after = self._before(group), self._after(group)
        gap_before = self._gap_before(group, before)
        before = self._newcomer(group, before)
        gap_after = read_gap(self.words, group.last, after[0].first) if after else None
        if self._closes_row(group, after):
            group.persons = self.persons if group.is_plural else self.persons[:1]
            return Gap(":")
        if gap_after is not None and group.is_plural and self._heads_list(gap_after):
            group.persons = self._listed(group)
            return gap_after
        if gap_after is not None and (row := row_persons(self.words, group, self.persons)):
            group.persons = row
            return gap_after
        score_before, score_after = self._scores(group, before, after, gaps=(gap_before, gap_after))
        if score_before == score_after == 0:
            return None
        if score_after > score_before or (score_after == score_before and not self._person_leads(group)):
            group.persons = after if group.is_plural else after[:1]
            if gap_after is not None:
                gap_after.links |= acts_toward(self.words, group, after[0], gap_after)
            return gap_after
        group.persons = before if group.is_plural or shares(self.words, before, gap_before) else before[-1:]
        self._take_act(group, gap_before)
        if gap_before is not None and (row := self._chain(group, gap_before)):
            group.persons = row
        if gap_before is not None and "respectively" in gap_before.links and len(before) == len(group.titles) > 1:
            group.persons, group.is_paired = before, True
        return gap_before

    def _scores(
        self, group: Group, before: list[PersonPhrase], after: list[PersonPhrase], *, gaps: tuple[Gap | None, Gap | None]
    ) -> tuple[int, int]:
        """How much speaks for the persons before a group and for those behind it, by the gaps to them."""
        gap_before, gap_after = gaps
        score_before, score_after = self._score_before(gap_before), self._score_after(gap_after)
        if gap_after is not None and gap_after.signs == ":" and gap_after.length <= _PAIRED and gap_before and gap_before.signs == "-":
            score_before = 0
        if gap_after is not None and "," in gap_after.signs and self._is_on_behalf(group):
            score_after = 0
        if gap_after is not None and self._goes_on_with_dash(gap_after, before):
            score_after = _TOWARD
        if gap_after is not None and after and is_appointer(self.words, group, gap_after, after[0]):
            score_after = 0
        if is_agent(self.words, group.first, group.last) or is_anothers(self.words, group.first, group.last):
            score_before = 0
        if group.titles[0].is_inverted:
            score_before, score_after = 0, 8
        elif group.titles[0].is_verb:
            score_before = 8 if gap_before is not None and gap_before.is_open else 0
            score_after = 6 if score_before == 0 and gap_after is not None and self._follows_verb(gap_after) else 0
            score_after = 6 if score_before == 0 and gap_after is not None and self._is_fronted(group, gap_after) else score_after
        if group.is_plural and len(before) < 2 <= len(after) and score_after:
            score_before = 0
        return score_before, score_after

    def _chain(self, group: Group, gap: Gap) -> list[PersonPhrase]:
        """The persons before an act who are given one post together, each with his own beside his name."""
        earlier = [person for person in self.persons if person.last <= group.first]
        return chained(self.words, group, gap, groups=self.groups, before=earlier)

    def _is_on_behalf(self, group: Group) -> bool:
        """Whether the person behind a title acts for its holder, who is not named ("authorised by the State President, Mrs X …")."""
        following = next((each for each in self.groups if each.first > group.first), None)
        is_apart = following is not None and parts(self.words, group.titles[-1], following.titles[0])
        return is_apart or is_on_behalf(self.words, group.titles[0])

    def _goes_on_with_dash(self, gap: Gap, before: list[PersonPhrase]) -> bool:
        """Whether the line puts names behind dashes: "секретарь — А, *постоянный заместитель — Б*", as the title before has it."""
        if gap.signs != "-" or not gap.is_open or not before:
            return False
        earlier = [each for each in self.groups if each.last <= before[0].first]
        return bool(earlier) and read_gap(self.words, earlier[-1].last, before[0].first).signs == "-"

    def _follows_verb(self, gap: Gap) -> bool:
        """Whether the person behind a verb of heading is its subject: "At the head of B *is* X", in Russian without a link too."""
        if not gap.is_open or gap.is_crossing or gap.signs or gap.links - {"is"}:
            return False
        return bool(gap.links) or self.words.language == "ru"

    def _is_fronted(self, group: Group, gap: Gap) -> bool:
        """Whether a phrase of heading opens the sentence and a comma leads on to who it is said of ("At the head of B, X …")."""
        is_leading = group.first <= 1 or opens_with_act(self.words, group)
        return is_leading and gap.signs == "," and gap.is_open and not gap.is_crossing and not gap.links

    def _newcomer(self, group: Group, before: list[PersonPhrase]) -> list[PersonPhrase]:
        """Of "X replaces Y as chairman" the one who comes, where the post follows Y without a comma."""
        if not before or group.is_plural or read_gap(self.words, before[-1].last, group.first).signs:
            return before
        start = before[-1].title_at if before[-1].title_at is not None else before[-1].first
        verbs = [m for m in self.words.sentence.found.ending(start) if m.entry.category == "post.link" and m.entry.term == "replaces"]
        earlier = [person for person in self.persons if verbs and person.last <= min(m.first for m in verbs)]
        return earlier[-1:] or before

    def _take_act(self, group: Group, gap: Gap | None) -> None:
        """Words of an act before a name hold for the post tied to it ("the removal of X from the post of …", "elected X as …")."""
        person = group.persons[0]
        if gap is not None and (gap.is_linked or not gap.signs):
            start = person.title_at if person.title_at is not None else person.first
            gap.links |= acts_before(self.words, start)

    @staticmethod
    def _heads_list(gap: Gap) -> bool:
        """Whether a plural title leads on to a list: by a colon, or by "are"."""
        return not gap.is_far and (":" in gap.signs or (gap.links == {"is"} and not gap.signs and not gap.is_crossing))

    def _listed(self, group: Group) -> list[PersonPhrase]:
        """The persons of the list that a plural title heads: to the end, or, where commas part them, to the first semicolon."""
        persons = [person for person in self.persons if person.first >= group.last]
        if len(persons) > 1 and not self._has_semicolon(persons[0].last, persons[1].first):
            end = next((i for i in range(group.last, len(self.words.tokens)) if self.words.key(i) == ";"), len(self.words.tokens))
            persons = [person for person in persons if person.first < end]
        return persons

    def _has_semicolon(self, first: int, last: int) -> bool:
        return any(self.words.key(at) == ";" for at in range(first, last))

    def _closes_row(self, group: Group, after: list[PersonPhrase]) -> bool:
        """Whether a colon gives the posts that end a list's row to the persons before it ("A, head of X: *member*")."""
        is_row = self.words.sentence.line.kind in (LineKind.LIST_ROW, LineKind.TABLE_ROW)
        if not is_row or after or not self.persons:
            return False
        return self.words.key(group.first - 1) == ":" or closes_row(self.words, group.first, group.last)

    def _gap_before(self, group: Group, before: list[PersonPhrase]) -> Gap | None:
        """The gap to the person before.

        A group already given to that person is stepped over where words of an act, or a career's dates, lead on from it.
        """
        if not before:
            return None
        earlier = [g for g in self.groups if before[-1].last <= g.first < group.first]
        if earlier and before[-1] in earlier[-1].persons:
            gap = read_gap(self.words, earlier[-1].last, group.first)
            is_dated = gap.has_date and gap.unread <= 1 and not gap.is_crossing and set(gap.signs) <= set(",-()")
            gap.is_far = gap.is_far and not is_dated
            is_seat = group.titles[0].is_verb and not gap.is_far and not gap.is_crossing and gap.signs in ("", ",")
            if (is_dated or is_seat or gap.links & {"appoints", "holds", "leaves", "respectively"}) and ";" not in gap.signs:
                return gap
            if self._adds(group, gap):
                return Gap(links={"is"})
        return read_gap(self.words, before[-1].last, group.first)

    def _adds(self, group: Group, gap: Gap) -> bool:
        """Whether a group goes on from the one before: in brackets that name nobody ("(formerly director of …)"), or by "; also"."""
        if gap.is_far or gap.is_crossing or gap.unread:
            return False
        end = next((at for at in range(group.last, len(self.words.tokens)) if self.words.key(at) == ")"), group.last)
        is_alone = not any(group.last <= person.first < end for person in self.persons)
        return (gap.signs == "(" and gap.links <= {"is", "former"} and is_alone) or (gap.signs == ";" and gap.links == {"is"})

    @staticmethod
    def _score_before(gap: Gap | None) -> int:
        """How well a person before a group fits: 0 not at all, 4 in brackets or through a word that ties."""
        if gap is None or not gap.is_open or gap.links & {"replaces", "signs", "toward"}:
            return 0
        if "born" in gap.links:
            return 4
        if "respectively" in gap.links and not gap.is_crossing:
            return 8
        if gap.signs.startswith("(") or (gap.is_linked and not set(gap.signs) - {","}):
            return 8
        if gap.has_and and not gap.links and not gap.signs:
            return 1
        if ")" in gap.signs:
            return 4 if "," in gap.signs else 2
        return {"": 2, ",": 4, "-": 8, ":": 5}.get(gap.signs, 2 if set(gap.signs) <= set(",-") else 0)

    def _score_after(self, gap: Gap | None) -> int:
        """How well a person behind a group fits: direct is best, a comma is ambiguous."""
        if gap is None or not gap.is_open or "replaces" in gap.links or "(" in gap.signs:
            return 0
        if "toward" in gap.links:
            return 0 if gap.is_crossing or gap.links & {"appoints", "leaves"} else _TOWARD
        if gap.has_and or (":" in gap.signs and gap.length > 3):
            return 0
        if "appoints" in gap.links and self.words.language != "ru":
            return 0
        if gap.links & {"holds", "leaves"}:
            return 1
        return {"": 7, ":": 7, ",": 4, "-": 3}.get(gap.signs, 1 if set(gap.signs) <= set(",-:") else 0)

    def _person_leads(self, group: Group) -> bool:
        """Whether, since the last semicolon, a person stands before the first group."""
        start = max((i for i in range(group.first) if self.words.key(i) in (";", ":")), default=-1)
        first_person = min((p.first for p in self.persons if p.first > start), default=group.first + 1)
        first_group = min((g.first for g in self.groups if g.first > start), default=group.first)
        return first_person < first_group

    def _before(self, group: Group) -> list[PersonPhrase]:
        earlier = [person for person in self.persons if person.last <= group.first]
        return self._cluster(list(reversed(earlier)))[::-1]

    def _after(self, group: Group) -> list[PersonPhrase]:
        later = [person for person in self.persons if person.first >= group.last]
        if later and later[0] is self.pronoun and later[0].first - group.last > 1 and self._acted_on(group):
            return []  # "dismissed Mr X as chairman so that *he* can retire"
        return self._cluster(later)

    def _acted_on(self, group: Group) -> bool:
        """Whether words of an act stand before the person before a group."""
        before = [person for person in self.persons if person.last <= group.first]
        start = (before[-1].title_at if before[-1].title_at is not None else before[-1].first) if before else 0
        return bool(before and acts_before(self.words, start))

    def _cluster(self, persons: list[PersonPhrase]) -> list[PersonPhrase]:
        """The first of ``persons`` and those joined to it by commas and "and" alone."""
        cluster = persons[:1]
        for person in persons[1:]:
            left, right = sorted((cluster[-1], person), key=lambda each: each.first)
            gap = read_gap(self.words, left.last, right.first)
            if (
                gap.is_far
                or gap.is_crossing
                or gap.links
                or not set(gap.signs) <= _BETWEEN | ({"(", ")"} if gap.has_date else set())
                or self._parted(left, right)
            ):
                break
            cluster.append(person)
        return cluster

    def _parted(self, left: PersonPhrase, right: PersonPhrase) -> bool:
        return any(left.last <= group.first < right.first for group in self.groups)
