import codecs

import pytest

from loaders.errors import UnreadableDocumentError
from loaders.readers.encoding import declared_in, decode
from loaders.readers.legacy import old_encoding_of

VIETNAMESE = "Hội nghị của Ban Dân vận"
RUSSIAN = "Комиссия по массовой мобилизации провела конференцию в городе"
# "The Commission held a conference to sum up the year; members attended and gave their opinions", in the letters of old fonts.
TCVN3 = "Ban D©n vËn TØnh ñy tæ chøc héi nghÞ tæng kÕt c«ng t¸c n¨m; c¸c ®ång chÝ ñy viªn dù vµ ph¸t biÓu ý kiÕn"
VNI = "Ban Daân vaän Tænh uûy toå chöùc hoäi nghò toång keát coâng taùc naêm; caùc ñoàng chí uûy vieân döï vaø phaùt bieåu yù kieán"
FRENCH = (
    "Le Comité a été créé à Vinh où le général présida la réunion; une école, un élève, né là, près du côté opposé; "
    "la préfète élue dès février, très âgée, a déclaré la séance levée après délibération, déjà prête"
)


@pytest.mark.parametrize(
    "data",
    [
        VIETNAMESE.encode(),
        VIETNAMESE.encode("utf-8-sig"),
        VIETNAMESE.encode("utf-16"),
        codecs.BOM_UTF16_BE + VIETNAMESE.encode("utf-16-be"),
        VIETNAMESE.encode("utf-32"),
    ],
)
def test_unicode(data: bytes) -> None:
    assert decode(data) == VIETNAMESE


@pytest.mark.parametrize(
    ("text", "declared", "codec"),
    [
        (RUSSIAN, "windows-1251", "cp1251"),
        (RUSSIAN, "koi8-r", "koi8_r"),
        ("Comité élu", "iso-8859-1", "latin-1"),
        (VIETNAMESE, "cp1258", "utf-8"),
    ],
)
def test_declared_character_sets(text: str, declared: str, codec: str) -> None:
    assert decode(text.encode(codec), declared=declared) == text


@pytest.mark.parametrize(
    ("page", "declared"),
    [
        (b'<meta charset="Windows-1251">', "windows-1251"),
        (b'<META http-equiv=Content-Type content="text/html; charset=koi8-r">', "koi8-r"),
        (b'<?xml version="1.0" encoding="utf-8"?>', "utf-8"),
        (b"<p>charset=none</p>", None),
        (b"<!--" + b"x" * 5000 + b"--><meta charset=koi8-r>", None),
    ],
)
def test_declared_in(page: bytes, declared: str | None) -> None:
    assert declared_in(page) == declared


@pytest.mark.parametrize(
    ("data", "declared", "reason", "says", "encoding"),
    [
        (b"ok \xff\xfa no", None, "encoding", "byte 3 (0xFF)", None),
        (b"\xff\xfea\x00\x00\xd8", None, "encoding", "begins as utf-16, but byte 4", None),
        (RUSSIAN.encode("cp1251"), None, "encoding", "byte 0", "windows-1251"),
        (RUSSIAN.encode("koi8_r"), None, "encoding", "byte 0", "koi8-r"),
        (RUSSIAN.encode("cp1251"), "rot13", "encoding", "declares rot13", None),
        (b"caf\xe9 \x81", "iso-8859-1", "encoding", "declares iso-8859-1, but byte 5", None),
        (TCVN3.encode("latin-1"), None, "old-encoding", "TCVN3", "TCVN3"),
        (VNI.encode("cp1252"), None, "old-encoding", "VNI", "VNI"),
    ],
)
def test_refusals_name_the_byte_and_the_encoding(data: bytes, declared: str | None, reason: str, says: str, encoding: str | None) -> None:
    with pytest.raises(UnreadableDocumentError) as caught:
        decode(data, declared=declared)
    assert caught.value.data["reason"] == reason
    assert says in caught.value.message
    assert caught.value.data.get("encoding") == encoding
    assert caught.value.hint


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (TCVN3, "TCVN3"),
        (VNI, "VNI"),
        (VNI.upper(), "VNI"),
        (FRENCH, None),
        (RUSSIAN, None),
        (VIETNAMESE * 9, None),
        ("né où à", None),
        ("", None),
    ],
)
def test_old_vietnamese_encodings_within_unicode(text: str, encoding: str | None) -> None:
    assert old_encoding_of(text) == encoding
