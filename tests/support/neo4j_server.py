"""A real Neo4j Community server for tests: no container, nothing compiled, a free port, a folder of its own."""

import os
import signal
import socket
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.neo4j_jars import ServerMissingError, entry_point, jars_of, java_for

LTS = "5.26.30"
CURRENT = "2026.08.1"
PATIENCE = 90.0
"""Seconds that a start may take on a busy machine."""

_FLAGS = (
    "-Xms512m",
    "-Xmx512m",
    "-XX:+UseSerialGC",
    "-Dfile.encoding=UTF-8",
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "--enable-native-access=ALL-UNNAMED",
)
_SETTINGS = {
    "server.default_listen_address": "127.0.0.1",
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "server.memory.pagecache.size": "128m",
    "db.tx_log.rotation.size": "16m",  # else 256 MB are taken for each database
    "db.transaction.monitor.check.interval": "100ms",  # else time limits are noticed every 2 s
    "dbms.usage_report.enabled": "false",
}
# Two waits of 5 s at every stop unless zero. Internal settings: their names differ between versions.
_SETTINGS_5 = {"internal.dbms.bolt.netty_server_shutdown_quiet_period": "0"}
_SETTINGS_LATER = {
    "internal.dbms.bolt.netty_server_shutdown_quiet_period_duration": "0s",
    "server.fleet_discovery.enabled": "false",
    "dbms.fleet_manager.enabled": "false",
}


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(slots=True)
class Neo4jServer:
    """A server on ``home``; with a ``password`` (at least 8 characters) it asks for one, of the user ``neo4j``."""

    home: Path
    version: str = LTS
    password: str = ""
    port: int = field(default_factory=free_port)
    _process: "subprocess.Popen[bytes] | None" = None

    @property
    def url(self) -> str:
        """Its address."""
        return f"bolt://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start it, anew on the same folder after ``stop`` or ``kill``; returns when it takes queries. Raises ``ServerMissingError``."""
        java, jars = java_for(self.version), os.pathsep.join(map(str, jars_of(self.version)))
        is_new = not (self.home / "data").exists()
        self._write_settings()
        if is_new and self.password:
            self._set_password(java, jars)
        self._log.unlink(missing_ok=True)  # so that "Started." in it is this start's
        command = [java, *_FLAGS, "-cp", jars, entry_point(self.version), f"--home-dir={self.home}", f"--config-dir={self.home / 'conf'}"]
        with (self.home / "server.out").open("wb") as output:
            self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
        deadline = time.monotonic() + PATIENCE
        while not self._is_ready():
            if self._process.poll() is not None or time.monotonic() > deadline:
                self.kill()
                raise ServerMissingError(f"Neo4j {self.version} did not start: {(self.home / 'server.out').read_text()[-800:]}")
            time.sleep(0.1)

    def stop(self) -> None:
        """End it as its operator would."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End it as a power cut would."""
        self._end(signal.SIGKILL)

    @property
    def _log(self) -> Path:
        return self.home / "logs" / "neo4j.log"

    def _end(self, how: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(60)
            self._process = None

    def _is_ready(self) -> bool:
        # an answer on the port alone may be another server's; its own log says that this one is up
        has_started = self._log.exists() and "Started." in self._log.read_text(errors="replace")
        return has_started and answers_bolt(self.port)

    def _write_settings(self) -> None:
        settings = {
            **_SETTINGS,
            **(_SETTINGS_5 if self.version.startswith("5.") else _SETTINGS_LATER),
            "server.bolt.listen_address": f"127.0.0.1:{self.port}",
            "dbms.security.auth_enabled": str(bool(self.password)).lower(),
        }
        (self.home / "conf").mkdir(parents=True, exist_ok=True)
        (self.home / "conf" / "neo4j.conf").write_text("".join(f"{name}={value}\n" for name, value in settings.items()))

    def _set_password(self, java: str, jars: str) -> None:
        command = [java, *_FLAGS, "-cp", jars, "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", self.password]
        surroundings = {**os.environ, "NEO4J_HOME": str(self.home), "NEO4J_CONF": str(self.home / "conf")}
        subprocess.run(command, env=surroundings, capture_output=True, check=True)


def answers_bolt(port: int) -> bool:
    """Whether a Bolt handshake is answered; the server opens its port last, when its databases are up."""
    hello = bytes.fromhex("6060b017 00000405 00000005 00000004 00000000")
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1) as connection:
            connection.sendall(hello)
            return len(connection.recv(4)) == 4
    except OSError:
        return False
