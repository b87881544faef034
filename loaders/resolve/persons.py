"""Who of one name is whom: posts in different provinces, or at the centre and in a commune, part namesakes."""

from collections.abc import Sequence

from loaders.resolve.groups import Decided, Union, predominant
from loaders.resolve.profiles import Profile
from ontology.gazetteer import places

_ALONE = "no namesake is known"
_NOTHING_PARTS = "same name, and no posts in different provinces part them"
_SAME_POSTS = "same name, and a province or body in common"
_FIRST_OF = "same name; of several namesakes most documents mean this one"


def _provinces(profile: Profile) -> set[str]:
    """Where a person is known to hold posts: provinces as they are since the mergers of 2025."""
    known = (places().get(province) for province in profile.marks.get("provinces", ()))
    return {place.merged_into[0] if place.merged_into else place.id for place in known if place}


def _central(profile: Profile) -> list[str]:
    return sorted(body for body in profile.marks.get("bodies", ()) if "/" not in body)


def _is_local(profile: Profile) -> bool:
    """Whether all posts known are in districts and communes: whose holder is no namesake at the centre."""
    bodies = profile.marks.get("bodies", ())
    return bool(bodies) and all(body.count("/") > 1 for body in bodies)


def _parted(members: Sequence[Profile]) -> list[list[int]]:
    """Groups of members with a province or central body in common."""
    union = Union(len(members))
    for index, profile in enumerate(members):
        union.join_by(index, [*sorted(_provinces(profile)), *_central(profile)])
    return union.groups()


def decide_persons(name: str, members: Sequence[Profile]) -> Decided:
    """People of one name: one, unless they hold posts in different provinces, or at the centre and in a commune, with nothing in common."""
    groups = _parted(members)
    placed = [group for group in groups if any(_provinces(members[index]) for index in group)]
    is_local = any(all(_is_local(members[index]) for index in group if members[index].marks.get("bodies")) for group in placed)
    central = [group for group in groups if group not in placed and any(_central(members[index]) for index in group)]
    known = placed + (central if is_local else [])
    if len(known) < 2:
        reason = _NOTHING_PARTS if len(members) > 1 else _ALONE
        return {profile.place: (f"person/{name}", reason) for profile in members}
    decided: Decided = {}
    for group in known:
        provinces = sorted(set().union(*(_provinces(members[index]) for index in group)))
        identity = f"person/{name}/{provinces[0]}" if provinces else f"person/{name}"
        decided |= {members[index].place: (identity, _SAME_POSTS if len(group) > 1 else "same name, but other posts") for index in group}
    return decided | _unplaced(name, members, groups=[g for g in groups if g not in known], known=[(g, decided) for g in known])


def _unplaced(name: str, members: Sequence[Profile], *, groups: Sequence[list[int]], known: Sequence[tuple[list[int], Decided]]) -> Decided:
    """Those of whom no post tells: who most documents mean by the name, else nobody in particular."""
    first = predominant([len(group) for group, _ in known])
    identity, reason = f"person/{name}", "same name; which of several namesakes, no post tells"
    if first is not None:
        group, decided = known[first]
        identity, reason = decided[members[group[0]].place][0], _FIRST_OF
    return {members[index].place: (identity, reason) for group in groups for index in group}
