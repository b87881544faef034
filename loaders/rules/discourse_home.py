"""The province a document speaks of: from its newspaper, its title, the provinces and districts it names."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from loaders.lexicon import entries
from loaders.matcher import Matcher
from loaders.phrases import Analysis, DatePhrase, LineKind, PlacePhrase
from loaders.tokens import tokenise
from ontology.folding import fold
from ontology.gazetteer import ids_of, place_of, province_of

_DOMAIN = re.compile(
    r"\b(?:bao|dai|congan|tinhuy|thanhuy|mttq)?(?P<name>[a-z]{4,20}?)(?:tv|online|dientu)?\.(?:com\.|gov\.|org\.|edu\.)?vn\b"
)
_PAPER = re.compile(
    r"\b(?:bao|journal(?: de)?|newspaper|газет[аы]|cong thong tin dien tu(?: dang bo)? tinh)\s+[«\"]?"
    r"(?P<name>[^\W\d]+(?:[ -][^\W\d]+){0,3})",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_HAS_DOMAIN = re.compile(r"\.vn\b", re.IGNORECASE)
_HEAD_LINES = 12
_TOP = 3
"""How many sentences may be the page's own headlines; later ones are of other pages."""
_FOREIGN_SUBJECT = 4
"""How often a paper must name another province, and never its own, to be writing about that one."""
_WRITTEN_FROM = frozenset({"ha-noi", "ho-chi-minh"})
REFORM = "2025-07"
"""The month of the mergers of provinces and the end of districts (resolution 202/2025/QH15)."""


@dataclass(frozen=True, slots=True)
class Home:
    """A document's own province. ``is_sure``: nothing else competes, so that unnamed provincial bodies are this province's."""

    province: str
    is_sure: bool
    reason: str


def _of_domain(text: str) -> Iterator[str]:
    for found in _DOMAIN.finditer(fold(text)) if _HAS_DOMAIN.search(text) else ():
        yield from ids_of(found["name"], "province")[:1]


def _of_paper(text: str) -> Iterator[str]:
    for found in _PAPER.finditer(fold(text)) if text else ():
        words = found["name"].split()
        for length in range(len(words), 0, -1):
            ids = ids_of(" ".join(words[:length]), "province")
            if ids:
                yield ids[0]
                break


@cache
def _outlets() -> Matcher:
    return Matcher(entry for language in ("vi", "ru") for entry in entries(language) if entry.category == "outlet")


def _of_short_name(text: str) -> Iterator[str]:
    """Short names in brackets or before a dash at the head of a line ("(NTO)", "ĐBP -")."""
    matcher = _outlets()
    for line in text.split("\n"):
        if not matcher.may_find(_WORD.findall(fold(line[:80]))):
            continue
        tokens = tokenise(line[:80])
        for match in matcher.all(tokens):
            before = tokens[match.first - 1].text if match.first else ""
            after = tokens[match.last].text if match.last < len(tokens) else ""
            is_marked = before == "(" or (match.first <= 1 and after in ("-", "–", "—", ")")) or match.entry.words[0].text[1:].islower()
            if is_marked and all(w.lower == t.lower for w, t in zip(match.entry.words, tokens[match.first : match.last], strict=True)):
                yield str(match.entry.features["territory"])


def outlet_province(analysis: Analysis, favourite: str | None = None) -> str | None:
    """The province of the newspaper or portal, from the page's data, its dateline and its last lines.

    A newspaper that is only spoken of ("газета «…»") counts where the page names no province oftener than its own, ``favourite``.
    """
    metadata = f"{analysis.source}\n{analysis.url}"
    lines = [line for line in analysis.text.split("\n") if line.strip()]
    edges = "\n".join([*(line[:200] for line in lines[:_HEAD_LINES]), *(line[:200] for line in lines[-6:] if len(line) < 120)])
    for words in (metadata, edges) if metadata.strip() else (edges,):
        for reader in (_of_domain, _of_short_name, _of_paper):
            found = next(reader(words), None)
            if found is not None and (reader is not _of_paper or favourite in (None, found)):
                return found
    return None


def _named(analysis: Analysis) -> tuple[Counter[str], Counter[str]]:
    """How often each province is named: as such, and through one of its districts or communes."""
    direct: Counter[str] = Counter()
    through: Counter[str] = Counter()
    for index, sentence in enumerate(analysis.sentences):
        weight = 3 if index == 0 or (sentence.line.kind is LineKind.HEADLINE and index < _TOP) else 1
        for place in sentence.of(PlacePhrase):
            provinces = {province_of(identity) for identity in place.ids}
            if len(provinces) != 1 or (place.first == 0 and provinces <= _WRITTEN_FROM and place.last - place.first < len(sentence.tokens)):
                continue
            (direct if place_of(place.ids[0]).kind == "province" else through)[provinces.pop()] += weight
    return direct, through


def _is_after_reform(analysis: Analysis) -> bool:
    """Whether the document speaks of days since the mergers of July 2025."""
    days = [analysis.published or "", *(date.iso for sentence in analysis.sentences for date in sentence.of(DatePhrase))]
    return any(REFORM <= day < "2100" for day in days if day[:1].isdigit() and len(day) >= len("2025-07"))


def _merged(direct: Counter[str]) -> tuple[str, bool] | None:
    """The province into which others that the document names were merged, where it names it too; whether no other competes."""
    into: Counter[str] = Counter()
    for name, count in direct.items():
        for successor in place_of(name).merged_into:
            if successor in direct:
                into[successor] += count
    if not into:
        return None
    best = into.most_common(1)[0][0]
    own = direct[best] + into[best]
    rivals = [direct[name] + into[name] for name in direct if name != best and best not in place_of(name).merged_into]
    rival = max(rivals, default=0)
    return (best, own >= 2 * rival) if own >= rival else None


def home_of(analysis: Analysis) -> Home | None:
    """The document's own province, or None where nothing tells."""
    direct, through = _named(analysis)
    total = direct + through
    favourite = direct.most_common(1)[0][0] if direct else None
    outlet = outlet_province(analysis, favourite)
    if outlet is not None and (outlet in total or favourite is None or direct[favourite] < _FOREIGN_SUBJECT):
        return Home(outlet, True, "outlet")
    if direct and _is_after_reform(analysis) and (merged := _merged(direct)) is not None:
        return Home(*merged, "merger")
    if direct:
        return _named_home(direct, total)
    if through:
        best, count = through.most_common(1)[0]
        return Home(best, count == sum(through.values()), "district")
    return Home(outlet, True, "outlet") if outlet else None


def _named_home(direct: Counter[str], total: Counter[str]) -> Home | None:
    """The province named most; the two great cities, where agencies write from, need more than one mention."""
    ranked = direct.most_common(2)
    best, count = ranked[0]
    rival = ranked[1][1] if len(ranked) > 1 else 0
    if count == 1 and best in _WRITTEN_FROM and total[best] == 1:
        return None
    if count > rival:
        return Home(best, rival == 0 or count >= 2 * rival, "named")
    return Home(max((name for name, number in direct.items() if number == count), key=lambda name: total[name]), False, "named")
