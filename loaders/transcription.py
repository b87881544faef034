"""Vietnamese syllables and how Russian writes them: the tables behind ``loaders.names``.

The syllables are all that the spelling rules allow: an onset before a rime. Each has its Russian spellings with a cost: 0 of the
standard transcription (Мхитарян's, as the press uses it), 1 to 2 of looser and machine-made ones. Turned round, the table says which
Latin syllables a Russian one can stand for.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

from ontology.folding import fold

_ONSETS = ("ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", *"bcdđghklmnprstvx", "")
_FRONT = "eêiy"
_RIMES: Mapping[str, str] = {
    # nucleus: the finals it takes ("-": none)
    "a": "- c ch m n ng nh p t", "ă": "c m n ng p t", "â": "c m n ng p t", "e": "- c m n ng p t", "ê": "- ch m n nh p t",
    "i": "- ch m n nh p t", "y": "- ch n nh t", "o": "- c m n ng p t", "ô": "- c m n ng p t", "ơ": "- m n p t", "u": "- c m n ng p t",
    "ư": "- c m ng t", "ai": "-", "ay": "-", "ây": "-", "ao": "-", "au": "-", "âu": "-", "eo": "-", "êu": "-", "ia": "-", "iu": "-",
    "iê": "c m n ng p t", "iêu": "-", "yê": "m n ng t", "yêu": "-", "oa": "- c ch m n ng nh p t", "oă": "c m n ng t", "oe": "- n t",
    "oi": "-", "ôi": "-", "ơi": "-", "oai": "-", "oay": "-", "ua": "-", "uâ": "n ng t", "uê": "- ch nh", "ui": "-", "uô": "c m n ng t",
    "uôi": "-", "uy": "- ch n nh p t", "uya": "-", "uyê": "n t", "ưa": "-", "ươ": "c m n ng p t", "ươi": "-", "ưi": "-", "ưu": "-",
    "uơ": "-", "uây": "-", "oo": "ng c", "ươu": "-", "uyu": "-", "oeo": "-", "oao": "-",
}  # fmt: skip
_FINALS: Mapping[str, str] = {
    "": "", "c": "к", "ch": "ть ч1 т2 к2", "m": "м", "n": "н", "ng": "нг н2", "nh": "нь н1 нх1 ньх2", "p": "п", "t": "т",
}  # fmt: skip
_NUCLEI: Mapping[str, str] = {
    "a": "а", "ă": "а", "â": "а э1", "e": "е э", "ê": "е э", "i": "и ы2", "y": "и й2 ы1", "o": "о", "ô": "о", "ơ": "о э2", "u": "у ю1",
    "ư": "ы у1 ю1", "ai": "ай аи1", "ay": "ай аи1 эй2", "ây": "эй ай ей1", "ao": "ао", "au": "ау", "âu": "ау эу2", "eo": "ео еу",
    "êu": "еу эу", "ia": "иа я1", "iê": "ье ие1 е1 ие", "yê": "ие йе е1 ье", "iu": "иу ью2", "iêu": "ьеу иеу1 еу2 ьё2", "yêu": "иеу йеу",
    "oa": "оа уа1", "oă": "оа", "oe": "оэ ое1 уэ1", "oi": "ой ои1", "ôi": "ой ои1", "ơi": "ой ои1", "oai": "оай оаи1 уай1", "oay": "оай",
    "ua": "уа", "uâ": "уа юа2", "uê": "юэ уэ уе1 юе1", "ui": "уй уи1", "uô": "уо", "uôi": "уой", "uy": "юи уи уй1 юй1 уы2 ю2", "uya": "уиа",
    "uyê": "уе юе уйе1 уые2 юйе2 уэ1", "ưa": "ыа уа1", "ươ": "ыо уо1", "ươi": "ыой уой1", "ưi": "ый", "ưu": "ыу уу2 у2 ю2", "uơ": "уо",
    "uây": "уэй уай", "oo": "оо о1", "ươu": "ыоу уоу1", "uyu": "уиу", "oeo": "оео", "oao": "оао",
}  # fmt: skip
_STARTS: Mapping[str, str] = {
    "b": "б", "c": "к", "k": "к", "đ": "д", "g": "г", "gh": "г", "l": "л", "m": "м", "n": "н", "p": "п", "t": "т", "v": "в", "h": "х г2",
    "kh": "кх х1 к2", "ph": "ф пх2", "x": "с кс1 ш2 х2", "s": "ш с1", "th": "тх т1", "tr": "ч тр1", "d": "з д1", "r": "р з1 ж2",
    "ng": "нг н2", "ngh": "нг н2", "": "",
}  # fmt: skip
_SOFT = {"а": "я", "у": "ю", "о": "ьо ё", "ы": "ьы", "э": "е"}
_FIXED: Mapping[str, Mapping[str, int]] = {
    "ши": {"chi": 0}, "вьет": {"viet": 0}, "мой": {"my": 1},
    # syllables of the Central Highlands' places, which Vietnamese spelling does not allow
    "дак": {"dak": 0}, "кронг": {"krong": 0}, "иа": {"ia": 0}, "эа": {"ea": 0}, "грай": {"grai": 0}, "глонг": {"glong": 0},
    "миль": {"mil": 0}, "куин": {"kuin": 0}, "плейку": {"pleiku": 0}, "янг": {"yang": 0}, "глей": {"glei": 0},
}  # fmt: skip
_DEAREST = 4


def _options(text: str) -> list[tuple[str, int]]:
    """``"х г2"`` → ``[("х", 0), ("г", 2)]``; an empty text is one option."""
    return [(part.rstrip("0123456789"), int(part[-1]) if part[-1].isdigit() else 0) for part in text.split()] or [("", 0)]


def _soft(vowels: str) -> list[str]:
    """The vowels after a soft consonant: ``ан`` → ``ян``."""
    return [form + vowels[1:] for form in _SOFT.get(vowels[:1], "").split()] or [vowels]


def _begin(onset: str, vowels: str) -> list[tuple[str, int]]:
    """The Russian spellings of an onset before Russian vowels."""
    soft = _soft(vowels)
    match onset:
        case "ch":
            return (
                [("т" + form, 0) for form in soft]
                + [("т" + vowels, 1), ("ш" + vowels, 2), ("ть" + vowels, 1)]
                + [("ч" + form, 1) for form in (vowels, *soft)]
            )
        case "nh":
            return (
                [("н" + form, 0) for form in soft]
                + [("нь" + form, 1) for form in (vowels, *soft)]
                + [("н" + vowels, 1), ("нх" + vowels, 1)]
            )
        case "gi":
            looser = [("ги" + vowels, 1), ("д" + vowels, 2), ("дж" + vowels, 1), ("джи" + vowels, 1), ("ж" + vowels, 2)]
            short = [("ги" + vowels[1:], 1)] if vowels[:1] == "и" else []
            return [("з" + form, 0) for form in (vowels, *soft)] + looser + [("дж" + form, 1) for form in soft] + short
        case "qu":
            return [("ку" + vowels, 0), ("кв" + vowels, 1), ("к" + vowels, 2)]
        case "":
            bare = [("э" + vowels[1:], 0), ("йе" + vowels[1:], 0)] if vowels[:1] == "е" else []
            return [(vowels, 0), *bare]
    return [(start + vowels, cost) for start, cost in _options(_STARTS[onset])]


def _is_spelled(onset: str, nucleus: str) -> bool:
    """Whether Vietnamese spelling joins the two: k, gh, ngh before front vowels, c, g, ng before the others."""
    is_front = nucleus[0] in _FRONT
    if onset in ("k", "gh", "ngh"):
        return is_front
    if onset in ("c", "g", "ng"):
        return not is_front
    if onset == "qu":
        return nucleus[0] in "aăâeêiyôơ"
    if onset == "gi":
        return nucleus[0] not in "iy"
    return not (nucleus.startswith("y") and len(nucleus) > 1 and onset)


def _all_syllables() -> Iterator[tuple[str, str, str]]:
    """Onset, nucleus and final of every syllable that the spelling allows; ``gi`` before ``i`` is written once (gì, gin)."""
    for nucleus, finals in _RIMES.items():
        for final in finals.split():
            for onset in _ONSETS:
                if _is_spelled(onset, nucleus):
                    yield onset, nucleus, final.replace("-", "")
    for final in ("", "n"):
        yield "g", "i", final


@cache
def syllables() -> frozenset[str]:
    """Every Vietnamese syllable, folded (``nguyen``)."""
    return frozenset(fold(onset + nucleus + final) for onset, nucleus, final in _all_syllables())


@cache
def russian_syllables() -> Mapping[str, Mapping[str, int]]:
    """For every Russian spelling of a syllable, the folded Latin syllables it can stand for, with their costs (0 to 4)."""
    table: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for onset, nucleus, final in _all_syllables():
        latin = fold(onset + nucleus + final)
        for vowels, first in _options(_NUCLEI[nucleus]):
            for head, second in _begin(onset, vowels):
                for tail, third in _options(_FINALS[final]):
                    cost = first + second + third
                    known = table[head + tail]
                    if cost <= _DEAREST and cost < known.get(latin, _DEAREST + 1):
                        known[latin] = cost
    for russian, latins in _FIXED.items():
        table[russian].update(latins)
    return dict(table)


_LETTERS = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i", "й": "i", "к": "k", "л": "l",
    "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip


def plain_latin(word: str) -> str:
    """A Cyrillic word letter by letter in Latin, for names that are not Vietnamese (``чамалеа`` → ``chamalea``)."""
    return "".join(_LETTERS.get(letter, letter) for letter in word.lower())
