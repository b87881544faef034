"""Old Vietnamese encodings: TCVN3 (ABC fonts) and VNI, recognised so that they can be refused by name.

Both draw Vietnamese letters over Latin-1 ones (``Céng hßa``, ``Coäng hoøa`` for ``Cộng hòa``), so such a text may also be
valid UTF-8. It is recognised by reading it through the encoding's table: nearly all its marked words become Vietnamese syllables.
"""

import re
import unicodedata
from collections.abc import Callable

# TCVN 5712:1993, VN3: 0xA8–0xFE, in the order of the codes; a dot where the code is unused or a bare tone mark.
_TCVN3_CODES = (
    "A1ĂA2ÂA3ÊA4ÔA5ƠA6ƯA7ĐA8ăA9âAAêABôACơADưAEđB5àB6ảB7ãB8áB9ạBBằBCẳBDẵBEắC6ặC7ầC8ẩC9ẫCAấCBậCCèCEẻCFẽD0éD1ẹD2ềD3ểD4ễD5ếD6ệD7ìD8ỉ"
    "DCĩDDíDEịDFòE1ỏE2õE3óE4ọE5ồE6ổE7ỗE8ốE9ộEAờEBởECỡEDớEEợEFùF1ủF2ũF3úF4ụF5ừF6ửF7ữF8ứF9ựFAỳFBỷFCỹFDýFEỵ"
)
_TCVN3 = {int(_TCVN3_CODES[i : i + 2], 16): _TCVN3_CODES[i + 2] for i in range(0, len(_TCVN3_CODES), 3)}

# VNI: a letter and a sign for its mark; some letters have codes of their own.
_ACUTE, _GRAVE, _HOOK, _TILDE, _DOT, _CIRCUMFLEX, _BREVE = "\u0301", "\u0300", "\u0309", "\u0303", "\u0323", "\u0302", "\u0306"
_VNI_MARKS = {
    "ù": _ACUTE, "ø": _GRAVE, "û": _HOOK, "õ": _TILDE, "ï": _DOT, "â": _CIRCUMFLEX, "ê": _BREVE,
    "á": _CIRCUMFLEX + _ACUTE, "à": _CIRCUMFLEX + _GRAVE, "å": _CIRCUMFLEX + _HOOK, "ã": _CIRCUMFLEX + _TILDE, "ä": _CIRCUMFLEX + _DOT,
    "é": _BREVE + _ACUTE, "è": _BREVE + _GRAVE, "ú": _BREVE + _HOOK, "ü": _BREVE + _TILDE, "ë": _BREVE + _DOT,
}  # fmt: skip
_VNI_LETTERS = {"ñ": "đ", "ö": "ư", "ô": "ơ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
_VNI_PAIR = re.compile(f"([aeouyöô])([{''.join(_VNI_MARKS)}])")
_VNI_LETTER = re.compile(f"[{''.join(_VNI_LETTERS)}]")

_VOWELS = "aeiouyăâêôơư"
_SYLLABLE = re.compile(
    f"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[{_VOWELS}]{{1,3}}(?:ng|nh|ch|[cmnpt])?",
)
_MARK = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_WORD = re.compile(r"[a-zA-Z\u00a1-\u00ff]+")
_SAMPLE = 40_000  # characters
_FEWEST = 8  # different marked words; fewer prove nothing
_SHARE = 0.85  # of them that must be syllables; French in the same test stays under 0.3


def old_encoding_of(text: str) -> str | None:
    """``TCVN3`` or ``VNI`` where ``text`` (old bytes read as Latin-1) is Vietnamese in that encoding, else None."""
    sample = text[:_SAMPLE]
    if any("\u1ea0" <= char <= "\u1ef9" for char in sample):
        return None
    words = {word.lower() if word.isupper() else word for word in _WORD.findall(sample) if not word.isascii()}
    if len(words) < _FEWEST:
        return None
    readings: dict[str, Callable[[str], str]] = {"TCVN3": _from_tcvn3, "VNI": _from_vni}
    shares = {name: sum(_is_syllable(read(word)) for word in words) / len(words) for name, read in readings.items()}
    best = max(shares, key=lambda name: shares[name])
    return best if shares[best] >= _SHARE else None


def _from_tcvn3(word: str) -> str:
    return word.translate(_TCVN3)


def _from_vni(word: str) -> str:
    small = word.lower()
    marked = _VNI_PAIR.sub(lambda pair: _VNI_LETTERS.get(pair.group(1), pair.group(1)) + _VNI_MARKS[pair.group(2)], small)
    return unicodedata.normalize("NFC", _VNI_LETTER.sub(lambda letter: _VNI_LETTERS[letter.group()], marked))


def _is_syllable(word: str) -> bool:
    """Whether ``word`` has the shape of one Vietnamese syllable with at most one tone."""
    spread = unicodedata.normalize("NFD", word.lower())
    bare, tones = _MARK.subn("", spread)
    return tones <= 1 and _SYLLABLE.fullmatch(unicodedata.normalize("NFC", bare)) is not None
