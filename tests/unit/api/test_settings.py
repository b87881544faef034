"""Settings come from the environment, from what is given first, and a wrong one is named."""

from pathlib import Path

import pytest

from api.errors import SettingError
from api.settings import Settings, read_settings


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(f"REMIT_{name.upper()}", raising=False)


def test_defaults_need_no_environment() -> None:
    settings = read_settings()
    assert (settings.store, settings.host, settings.port, settings.queries) == ("./remit-data", "127.0.0.1", 8000, None)
    assert settings.api_key.get_secret_value() == ""


def test_the_environment_counts_and_what_is_given_counts_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REMIT_STORE", "bolt://one")
    monkeypatch.setenv("REMIT_PORT", "9000")
    monkeypatch.setenv("REMIT_QUERIES", "mine")
    settings = read_settings(store="two", port=None)
    assert (settings.store, settings.port, settings.queries) == ("two", 9000, Path("mine"))


@pytest.mark.parametrize(
    ("name", "value"),
    [("PORT", "many"), ("PORT", "70000"), ("ROW_LIMIT", "0"), ("TIME_LIMIT", "-1"), ("UPLOAD_LIMIT", "big")],
)
def test_a_wrong_setting_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"REMIT_{name}", value)
    with pytest.raises(SettingError, match=f"REMIT_{name} "):
        read_settings()


def test_secrets_are_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REMIT_API_KEY", "open-sesame")
    monkeypatch.setenv("REMIT_NEO4J_PASSWORD", "swordfish")
    shown = repr(read_settings()) + str(read_settings())
    assert "open-sesame" not in shown
    assert "swordfish" not in shown
