"""Given names alone: joined to the person named in full before, and never read out of other words."""

import pytest

from loaders.phrases import Analysis, PersonPhrase
from loaders.rules.discourse_days import date_events
from loaders.rules.discourse_given import find_given_names


def analysis_of(*sentences):
    return Analysis("", "", "", "", "", None, list(sentences))


@pytest.mark.parametrize(
    ("first", "second", "short"),
    [
        ("{P:Le Thi Ngoc Diep} spoke.", "Then Diep pledged more.", ["Diep"]),
        ("{P:Le Thi Ngoc Diep} spoke.", "Then Diep Van pledged more.", []),
        ("{P:Le Thi Ngoc Diep} spoke.", "Then Binh pledged more.", []),
        ("{P:Le Van Long} spoke of the long road.", "Then Long pledged more.", []),
        ("Nobody spoke.", "Then Diep pledged more.", []),
    ],
)
def test_a_given_name_is_the_person_named_before(read, first, second, short):
    analysis = analysis_of(read(first, "en"), read(second, "en"))
    find_given_names(analysis)
    found = [person for person in analysis.sentences[1].of(PersonPhrase) if person.is_short]
    assert [person.name for person in found] == short
    assert all(person.full is analysis.sentences[0].of(PersonPhrase)[0] for person in found)


@pytest.mark.parametrize(
    ("language", "texts", "day"),
    [
        ("en", ("On October 9, 2025 the committee met.", "The ceremony was short."), None),
        ("en", ("The ceremony took place on October 9, 2025.",), "2025-10-09"),
        ("ru", ("9 июля 2025 года провели накануне церемонию.",), "2025-07-08"),
        ("en", ("The ceremony was short.",), None),
    ],
)
def test_an_event_has_the_day_of_its_sentence(read, language, texts, day):
    analysis = analysis_of(*(read(text, language) for text in texts))
    date_events(analysis)
    event = next(phrase for sentence in analysis.sentences for phrase in sentence.phrases if hasattr(phrase, "story_day"))
    assert event.date == day
    if len(texts) > 1:
        assert event.story_day == "2025-10-09"
