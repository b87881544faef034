"""The container files, by their structure; by the real client too, where it is there."""

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from api.settings import Settings

ROOT = Path(__file__).parents[2]
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
VARIABLE = re.compile(r"\$\{(\w+)(?:(:?[-?])([^}]*))?\}")


def compose() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
    return read


def settled(value: Any, environment: dict[str, str]) -> Any:
    """``value`` with its variables filled in as the client fills them in; a ``KeyError`` with the message where one must be set."""
    if isinstance(value, dict):
        return {key: settled(each, environment) for key, each in value.items()}
    if isinstance(value, list):
        return [settled(each, environment) for each in value]
    if not isinstance(value, str):
        return value

    def fill(found: re.Match[str]) -> str:
        name, way, rest = found.groups()
        if environment.get(name):
            return environment[name]
        if way and "?" in way:
            raise KeyError(rest)
        return rest or ""

    return VARIABLE.sub(fill, value)


def test_without_a_password_nothing_starts_and_the_reason_is_said() -> None:
    for service in compose()["services"].values():
        with pytest.raises(KeyError, match="Set REMIT_NEO4J_PASSWORD to a password"):
            settled(service, {})


def test_neo4j_is_the_long_term_release_with_its_own_volume() -> None:
    services = settled(compose(), {"REMIT_NEO4J_PASSWORD": "a-password"})["services"]
    neo4j = services["neo4j"]
    assert neo4j["image"].startswith("neo4j:5.26")
    assert neo4j["environment"]["NEO4J_AUTH"] == "neo4j/a-password"
    (volume,) = neo4j["volumes"]
    name, place = volume.split(":")
    assert (name in compose()["volumes"], place) == (True, "/data")


def test_the_api_waits_for_a_healthy_neo4j_and_speaks_to_it() -> None:
    remit = settled(compose(), {"REMIT_NEO4J_PASSWORD": "a-password", "REMIT_API_KEY": "a-key"})["services"]["remit"]
    assert remit["build"] == "."
    assert remit["depends_on"] == {"neo4j": {"condition": "service_healthy"}}
    assert remit["environment"] == {
        "REMIT_STORE": "bolt://neo4j:7687",
        "REMIT_NEO4J_USER": "neo4j",
        "REMIT_NEO4J_PASSWORD": "a-password",
        "REMIT_API_KEY": "a-key",
    }


def test_every_variable_of_the_program_is_one_of_its_settings() -> None:
    known = {f"REMIT_{name.upper()}" for name in Settings.model_fields}
    assert set(compose()["services"]["remit"]["environment"]) <= known
    assert set(re.findall(r"REMIT_\w+", DOCKERFILE)) <= known


def test_every_service_has_a_health_check_and_listens_to_this_machine_only() -> None:
    services = compose()["services"]
    assert "healthcheck" in services["neo4j"]
    assert "/health" in DOCKERFILE.split("HEALTHCHECK")[1].split("ENTRYPOINT")[0]
    for service in services.values():
        assert all(port.startswith("127.0.0.1:") for port in service["ports"])


def test_no_secret_stands_in_the_files() -> None:
    for service in compose()["services"].values():
        for name, value in service["environment"].items():
            if re.search("PASSWORD|KEY|AUTH", name):
                assert VARIABLE.search(value), name
    assert not re.search(r"^(?:ENV|ARG).*(?:PASSWORD|KEY)", DOCKERFILE, re.M)


def test_the_image_runs_as_nobody_special_from_checked_packages() -> None:
    assert re.findall(r"^FROM (\S+)", DOCKERFILE, re.M) == ["python:3.12-slim"] * 2
    assert re.findall(r"^USER (\S+)", DOCKERFILE, re.M) == ["remit"]
    assert "--require-hashes --requirement /src/requirements/core.txt" in DOCKERFILE
    assert 'ENTRYPOINT ["remit"]\nCMD ["serve", "--host", "0.0.0.0"]' in DOCKERFILE


def test_what_goes_into_the_image_is_listed() -> None:
    rows = [row for row in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines() if row and not row.startswith("#")]
    assert rows[0] == "*"
    wanted = {row.removeprefix("!") for row in rows if row.startswith("!")}
    assert {"ontology", "graph", "loaders", "queries", "api", "remit.py", "pyproject.toml", "requirements/core.txt"} <= wanted
    assert not wanted & {"tests", ".git", ".venv", "demo", "remit-data"}


@pytest.mark.parametrize(("password", "code"), [("", 1), ("a-password", 0)])
def test_the_client_reads_the_file_alike(password: str, code: int) -> None:
    """Where the client is missing, its rules for variables are followed by this file's own reading."""
    docker = shutil.which("docker")
    if docker and subprocess.run([docker, "compose", "version"], capture_output=True, check=False).returncode == 0:
        environment = {**os.environ, "REMIT_NEO4J_PASSWORD": password}
        done = subprocess.run(
            [docker, "compose", "config", "--quiet"], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
        )
        assert (done.returncode != 0) == bool(code), done.stderr
        return
    try:
        settled(compose(), {"REMIT_NEO4J_PASSWORD": password})
    except KeyError as error:
        assert code, error
    else:
        assert not code
