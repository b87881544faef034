"""Events by name: numbers, full names, other events than the one spoken of."""

import pytest

from loaders.phrases import EventPhrase
from loaders.rules.frames_stage import Stage
from loaders.rules.frames_stories import opens_story


@pytest.mark.parametrize(
    ("language", "text", "ordinal", "whole"),
    [
        ("en", "the 17th session of {B:the People's Council}", "17", "17 th session of the People ' s Council"),
        ("en", "the session of {B:the People's Council}", None, None),
        ("vi", "Đại hội đại biểu lần thứ I", "I", None),
        ("ru", "30-го заседания {B:Инспекционного комитета}", "30", "30 - го заседания Инспекционного комитета"),
        ("fr", "la conférence du {B:Comité}", None, None),
    ],
)
def test_a_counted_event_has_its_number_and_its_bodys_name(read, language, text, ordinal, whole):
    (event,) = read(text, language).of(EventPhrase)
    assert event.ordinal == ordinal
    tokens = event.sentence.tokens
    assert (" ".join(t.text for t in tokens[event.first : event.name_last]) if event.name_last else None) == whole


@pytest.mark.parametrize(
    ("language", "text", "is_other"),
    [
        ("en", "a similar conference", True),
        ("en", "the conference", False),
        ("fr", "une cérémonie semblable", True),
        ("fr", "la cérémonie", False),
        ("ru", "в следующей конференции", True),
        ("vi", "hội nghị lần trước", True),
        ("vi", "hội nghị trực tuyến", False),
    ],
)
def test_another_event_is_told_from_the_one_spoken_of(read, language, text, is_other):
    (event,) = read(text, language).of(EventPhrase)
    assert event.is_other is is_other


@pytest.mark.parametrize(
    ("language", "text", "opens"),
    [
        ("en", "ERRATA In our report we named another man.", True),
        ("vi", "ĐÍNH CHÍNH Bản tin hôm trước có sai sót.", True),
        ("en", "* Also in the morning, the union launched another campaign in the town.", True),
        ("en", "The guests then visited the village.", False),
    ],
)
def test_corrections_and_bullets_open_another_story(read, language, text, opens):
    stage = Stage(event=read("the conference", "en").of(EventPhrase)[0])
    assert opens_story(read(text, language), stage) is opens
    assert not opens_story(read(text, language), Stage())
