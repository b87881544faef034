"""Events one at a time, campaigns by name or in quotes."""

import pytest

from loaders.phrases import EventPhrase, ProgrammePhrase


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("vi", "mở hội nghị tổng kết", ["conference"]),
        ("vi", "kỳ họp thứ 29", ["session"]),
        ("vi", "tổ chức 12 hội nghị", []),
        ("vi", "các hội nghị", []),
        ("en", "held a conference", ["conference"]),
        ("en", "the 24th session", ["session"]),
        ("en", "many meetings", []),
        ("en", "every meeting", []),
        ("fr", "lors de l'atelier", ["workshop"]),
        ("fr", "plusieurs conférences", []),
        ("fr", "une séance de travail", ["working-session"]),
        ("fr", "a remis des maisons avec le concours de l'entreprise", []),
        ("fr", "a ouvert le concours de l'entreprise", ["contest"]),
        ("ru", "провел конференцию", ["conference"]),
        ("ru", "30-го заседания", ["meeting"]),
        ("ru", "на конференциях", []),
    ],
)
def test_single_events_are_found(read, language, text, kinds):
    assert [event.kind for event in read(text, language).of(EventPhrase)] == kinds


@pytest.mark.parametrize(
    ("language", "text", "programmes"),
    [
        ("vi", "phong trào thi đua “Dân vận khéo”", ["skilful-mass-mobilization"]),
        ("en", 'the emulation movement "Skillful mass mobilization"', ["skilful-mass-mobilization"]),
        ("fr", "« mobilisation des masses qualifiée »", ["skilful-mass-mobilization"]),
        ("ru", "движение «Умелая массовая мобилизация»", ["skilful-mass-mobilization"]),
        ("en", 'the campaign "Green Sunday"', ["green-sunday"]),
        ("en", 'he said "Green Sunday"', []),
        ("vi", "chiến dịch của xã", []),
    ],
)
def test_campaigns_are_found(read, language, text, programmes):
    assert [each.programme for each in read(text, language).of(ProgrammePhrase)] == programmes
