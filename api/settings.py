"""The settings: environment variables ``REMIT_…``, read once, by the composition root."""

from pathlib import Path

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from api.errors import SettingError


class Settings(BaseSettings):
    """How the program is set up; every field is the environment variable ``REMIT_`` and its name."""

    model_config = SettingsConfigDict(env_prefix="REMIT_", frozen=True, extra="ignore")

    store: str = Field("./remit-data", description="A folder (embedded store), or bolt:// neo4j:// neo4j+s:// of a Neo4j server.")
    neo4j_user: str = Field("neo4j", description="The user of a Neo4j server.")
    neo4j_password: SecretStr = Field(SecretStr(""), description="The password of a Neo4j server.")
    api_key: SecretStr = Field(SecretStr(""), description="What a writer over HTTP must show; without one, writes over HTTP are refused.")
    queries: Path | None = Field(None, description="A folder of your own .cypher queries, beside those of the program.")
    host: str = Field("127.0.0.1", description="The address on which the server listens.")
    port: int = Field(8000, ge=0, le=65535, description="The port on which the server listens.")
    row_limit: int = Field(1000, ge=1, description="The most rows of one answer.")
    time_limit: float = Field(30.0, gt=0, description="The most seconds that one query may take.")
    upload_limit: int = Field(100 * 1024 * 1024, ge=1, description="The most bytes of one upload.")


def read_settings(**given: object) -> Settings:
    """The settings of the environment, those ``given`` (where not None) before them; raises ``SettingError``, which names the variable."""
    values = {name: value for name, value in given.items() if value is not None}
    try:
        return Settings(**values)  # type: ignore[arg-type]
    except ValidationError as error:
        first = error.errors()[0]
        name = "REMIT_" + "_".join(map(str, first["loc"])).upper().removeprefix("REMIT_")
        raise SettingError(f"{name} is not set well: {first['msg']}.", hint="docs/reference/commands.md lists the settings.") from error
