"""One spelling for points in time, whichever engine gives them: ISO 8601, seconds always, no idle zeros, UTC as ``Z``."""

import re

_TIME = re.compile(r"(?P<clock>\d\d:\d\d(?::\d\d)?)(?:\.(?P<fraction>\d+))?(?P<zone>Z|[+-]\d\d:\d\d(?::\d\d)?)?(?:\[[^\]]*\])?$")


def spell_time(written: str) -> str:
    """A date, time or datetime as an engine writes it → the one spelling (``2024-01-02T03:04Z[Etc/UTC]`` → ``2024-01-02T03:04:00Z``)."""
    found = _TIME.search(written)
    if found is None:
        return written
    clock = found["clock"] if len(found["clock"]) == 8 else f"{found['clock']}:00"
    fraction = (found["fraction"] or "").rstrip("0")
    zone = "Z" if found["zone"] in ("+00:00", "-00:00") else found["zone"] or ""
    return f"{written[: found.start()]}{clock}{'.' if fraction else ''}{fraction}{zone}"
