"""Profiles made by hand: ``marks`` are words apart by blanks."""

from loaders.resolve.profiles import Profile


def profile(document: str, label: str, *blocks: str, is_open: bool = False, **marks: str) -> Profile:
    """The profile of the entity ``x`` of a document, its first block its own."""
    return Profile(document, "x", label, blocks[0], blocks, is_open, {name: tuple(value.split()) for name, value in marks.items()})


def person(document: str, *blocks: str, **marks: str) -> Profile:
    """A person; of several readings, in Cyrillic."""
    return profile(document, "Person", *(f"person:{block}" for block in blocks), is_open=len(blocks) > 1, **marks)


def conclusion(document: str, **marks: str) -> Profile:
    """Conclusion 54 of whoever the marks say."""
    return profile(document, "Directive", "directive:conclusion-54", **marks)


def event(document: str, organizers: str) -> Profile:
    """A conference of one day, held by these bodies."""
    return profile(document, "Event", "event:conference/2023-06-23", organizers=organizers)
