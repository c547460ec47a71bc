"""Starts PostgreSQL servers of the Debian package `postgresql`, each with a database of its own."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

from tests.servers.build import MissingServerError
from tests.servers.opa_server import free_port

USER = "auditor"
PASSWORD = "p%ss/w@rd"  # noqa: S105 - of a server that lives as long as a test; hard to quote
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "fsync": "off",  # the machine outlives the server
    "logging_collector": "off",
    "max_connections": "40",
}


@dataclass(slots=True)
class Postgres:
    """A server that can be ended as a crash would, and started again."""

    programs: Path
    folder: Path
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, and wait until it answers."""
        options = [f"-c{name}={value}" for name, value in _SETTINGS.items()]
        command = [self.programs / "postgres", "-D", self.data, "-k", self.folder, *options]
        log = self.folder / "log"
        with log.open("ab") as output:
            self.process = subprocess.Popen(
                [*command, "-p", str(self.port)],
                stdout=output,
                stderr=output,
                cwd=self.folder,
                **_account(),
            )
        deadline = time.monotonic() + 30
        while self.process.poll() is None and time.monotonic() < deadline:
            with contextlib.suppress(psycopg.OperationalError), self.connect():
                return
            time.sleep(0.05)
        raise RuntimeError(f"PostgreSQL did not start:\n{log.read_text('utf-8', 'replace')}")

    def kill(self) -> None:
        """End it and all its sessions at once, without a word to anybody."""
        if self.process is None:
            return
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait(20)
        self.process = None

    @property
    def data(self) -> Path:
        """Where it keeps everything."""
        return self.folder / "data"

    def connect(self, database: str = "postgres") -> psycopg.Connection[tuple[object, ...]]:
        """Return a connection that commits each statement."""
        return psycopg.connect(
            host="127.0.0.1",
            port=self.port,
            user=USER,
            password=PASSWORD,
            dbname=database,
            autocommit=True,
        )

    def url(self, database: str, password: str = PASSWORD) -> str:
        """Return the URL of a database of this server."""
        from urllib.parse import quote

        return f"postgresql://{USER}:{quote(password, safe='')}@127.0.0.1:{self.port}/{database}"

    def new_database(self, name: str) -> str:
        """Make an empty database, and return its URL."""
        with self.connect() as connection:
            connection.execute(f'CREATE DATABASE "{name}"')
        return self.url(name)


def programs() -> Path:
    """Return the folder of `initdb` and `postgres`."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    on_path = shutil.which("initdb")
    if not found and not on_path:
        raise MissingServerError("PostgreSQL is not there: install the package postgresql")
    return found[-1].parent if found else Path(str(on_path)).resolve().parent


@contextlib.contextmanager
def running_postgres() -> Iterator[Postgres]:
    """Run a server until the block ends."""
    # Not below pytest's folder, which its other user could not enter.
    folder = Path(tempfile.mkdtemp(prefix="guard-postgres-"))
    server = Postgres(programs(), folder)
    try:
        secret = folder / "secret"
        secret.write_text(PASSWORD, "utf-8")
        if account := _account():
            for path in (folder, secret):
                shutil.chown(path, account["user"], account["group"])
        subprocess.run(
            [
                *(server.programs / "initdb", "-D", server.data, "-U", USER, "--no-sync"),
                *("--auth=scram-sha-256", f"--pwfile={secret}", "--encoding=UTF8", "--locale=C"),
            ],
            check=True,
            capture_output=True,
            cwd=folder,
            **_account(),
        )
        server.start()
        yield server
    finally:
        server.kill()
        shutil.rmtree(folder, ignore_errors=True)


def _account() -> dict[str, str | int]:
    """Return whom the server runs as: it refuses to run as root."""
    if os.geteuid():
        return {}
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            entry = pwd.getpwnam(name)
            return {"user": entry.pw_uid, "group": entry.pw_gid}
    raise MissingServerError("PostgreSQL does not run as root, and there is no other user")
