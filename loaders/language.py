"""The language of a stretch of text: Vietnamese, French, English or Russian.

Script first; then Vietnamese diacritics; then py3langid restricted to the three languages of Latin script.
Pages mix languages (captions, untranslated headlines), so every paragraph is judged by itself.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]+")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+")
_VIETNAMESE = re.compile(r"[ăđơưắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữựảạẻẹẽỉịĩỏọõủụũỷỹỵỳ]", re.IGNORECASE)
_MARKED_SHARE = 0.15  # of a Vietnamese sentence's words, about four in five carry a mark that French lacks or a tone
_LONGEST = 7  # letters of a Vietnamese syllable ("nghiêng")
_ENOUGH_WORDS = 5
_ENOUGH_SMALL = 3  # names in capitals, Vietnamese on every page, mislead
_ENOUGH_TELLING = 2
_FRENCH_WORDS = (
    "les des du et une dans pour par sur avec aux est sont cette ses ces leur leurs lors ont été "
    "il elle ils nous vous d l entre après comme"
)
_ENGLISH_WORDS = "of and for with by was were that from this has have their its which is it as be are been will who or during after"
_FRENCH, _ENGLISH = frozenset(_FRENCH_WORDS.split(" ")), frozenset(_ENGLISH_WORDS.split(" "))
"""Words of one language that are neither words of the other nor, without their marks, Vietnamese syllables."""


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(["vi", "fr", "en"])
    return identifier


def diacritics_share(text: str) -> float:
    """Which share of the words carries a letter that, of our languages, only Vietnamese writes (0 to 1).

    Names stay Vietnamese on French and English pages, so words in small letters decide where there are enough of them.
    """
    return _marked_share(_WORD.findall(text)) if _VIETNAMESE.search(text) else 0.0


def _marked_share(words: Sequence[str]) -> float:
    small = [word for word in words if word.islower()]
    is_foreign = len(small) >= 2 and not any(_VIETNAMESE.search(word) for word in small)
    judged = small if len(small) >= _ENOUGH_WORDS or is_foreign else words
    return sum(1 for word in judged if _VIETNAMESE.search(word)) / len(judged) if judged else 0.0


def _is_foreign(words: Sequence[str]) -> bool:
    """Whether at least as many words are longer than any Vietnamese syllable as carry its marks: "Présidente : Đoàn Thi Lan"."""
    return sum(len(word) > _LONGEST for word in words) >= sum(1 for word in words if _VIETNAMESE.search(word))


def _script(text: str) -> str | None:
    """``cyrillic`` or ``latin``, whichever has more letters, or None where the text has none of either."""
    if _CYRILLIC.search(text) is None:
        return "latin" if _LATIN.search(text) else None
    cyrillic, latin = sum(map(len, _CYRILLIC.findall(text))), sum(map(len, _LATIN.findall(text)))
    return "cyrillic" if cyrillic > latin else "latin"


def language_of(text: str) -> str | None:
    """``vi``, ``fr``, ``en`` or ``ru``, or None where too few words tell: names and capitals are no language's."""
    if (script := _script(text)) != "latin":
        return "ru" if script else None
    words = _WORD.findall(text)
    is_vietnamese = _VIETNAMESE.search(text) is not None and _marked_share(words) > _MARKED_SHARE and not _is_foreign(words)
    if is_vietnamese and (len(words) >= _ENOUGH_WORDS or any(word.islower() for word in words)):
        return "vi"
    if len(words) < _ENOUGH_WORDS:
        return None
    small = [word for word in words if word.islower()]
    if len(small) < _ENOUGH_SMALL:
        return None
    return _by_words(small) or str(_identifier().classify(" ".join(small))[0])


def _by_words(small: Sequence[str]) -> str | None:
    """French or English, where enough words of the one stand there and none of the other: most lines need no closer look."""
    french, english = len(_FRENCH.intersection(small)), len(_ENGLISH.intersection(small))
    if french >= _ENOUGH_TELLING and not english:
        return "fr"
    return "en" if english >= _ENOUGH_TELLING and not french else None


def _likeliest(text: str) -> str | None:
    """The language of a text whose lines are all too short to tell, names and all."""
    return str(_identifier().classify(text)[0]) if len(_LATIN.findall(text)) >= _ENOUGH_WORDS else None


@lru_cache(maxsize=1)
def judged_lines(text: str) -> Mapping[str, str | None]:
    """Each line of a text with its language. The last text's are kept: a document is judged when it is read, and again by its lines."""
    return {line: language_of(line) for line in dict.fromkeys(text.split("\n"))}


def languages_of(text: str) -> tuple[str, ...]:
    """The languages of a document's paragraphs, commonest (by letters) first; a language of less than a twentieth is left out.

    Where no paragraph is long enough to tell, the text as a whole is judged; a text without letters has no language.
    """
    judged = judged_lines(text)
    sizes: Counter[str] = Counter()
    for line in text.split("\n"):
        if (language := judged[line]) is not None:
            sizes[language] += len(line)
    if not sizes:
        whole = language_of(text) or _likeliest(text)
        return (whole,) if whole else ()
    total = sum(sizes.values())
    return tuple(language for language, size in sizes.most_common() if size * 20 >= total)
