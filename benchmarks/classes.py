"""Errors by class: what was missed or spurious, of which type, in which language, commonest first; and the figures of each language."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from benchmarks.gold import Page, Scorer, Verdict

LANGUAGES = ("vi", "fr", "en", "ru")


def by_language(pages: Sequence[Page]) -> dict[str, list[Page]]:
    """The pages of each language, languages in a fixed order."""
    found: dict[str, list[Page]] = {language: [] for language in LANGUAGES}
    for page in pages:
        found.setdefault(page.language, []).append(page)
    return {language: each for language, each in found.items() if each}


def language_table(scorer: Scorer, pages: Sequence[Page]) -> Iterator[str]:
    """The figures of each language, as lines."""
    yield f"{'language':<10}{'documents':>10}{'entities F1':>13}{'relations P':>13}{'R':>8}{'F1':>8}{'B³':>8}{'attributes':>12}"
    for language, each in [*by_language(pages).items(), ("all", list(pages))]:
        verdict = scorer.judge(each)
        precision, recall, f1 = verdict.relations.figures()[:3]
        entities = verdict.entities.figures()[2]
        yield (
            f"{language:<10}{len(each):>10}{entities:>13.3f}{precision:>13.3f}{recall:>8.3f}{f1:>8.3f}"
            f"{scorer.identity(verdict):>8.3f}{attribute_share(verdict):>12.3f}"
        )


def attribute_share(verdict: Verdict) -> float:
    """Which share of the attributes asked for is right."""
    asked = sum(sum(counts.values()) for counts in verdict.attributes.values())
    return sum(counts[True] for counts in verdict.attributes.values()) / asked if asked else 1.0


def class_table(scorer: Scorer, pages: Sequence[Page]) -> Iterator[str]:
    """How many errors of each class there are in each language, commonest class first, as lines."""
    languages = by_language(pages)
    counted = {language: Counter(_errors(scorer.judge(each))) for language, each in languages.items()}
    totals: Counter[str] = sum(counted.values(), Counter())
    yield f"{'class of error':<36}{'all':>6}{''.join(f'{language:>6}' for language in languages)}"
    for name, total in sorted(totals.items(), key=lambda item: (-item[1], item[0])):
        cells = [str(counted[language][name] or "·") for language in languages]
        yield f"{name:<36}{total:>6}{''.join(f'{cell:>6}' for cell in cells)}"


def _errors(verdict: Verdict) -> Mapping[str, int]:
    """The errors of a verdict by class."""
    found: dict[str, int] = {}
    for what, tally in (("entity", verdict.entities), ("relation", verdict.relations)):
        found |= {f"missed {what} {kind}": count for kind, count in tally.fn.items()}
        found |= {f"spurious {what} {kind}": count for kind, count in tally.fp.items()}
    found |= {f"wrong attribute {name}": counts[False] for name, counts in verdict.attributes.items()}
    return {name: count for name, count in found.items() if count}
