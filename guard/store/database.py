"""One database: connections, transactions that are whole or nothing, and tables that are up to date."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, NullPool, create_engine, event, inspect, text
from sqlalchemy.exc import SQLAlchemyError

from guard.errors import StoreError
from guard.store.address import Address
from guard.store.schema import HEAD, VERSION_TABLE

_MIGRATIONS = Path(__file__).with_name("migrations")
_LOCK = 4_771_150_219
"""PostgreSQL's advisory lock while tables are changed; any number that others are unlikely to use."""

_BUSY_SECONDS = 30

WRITING = "guard_writing"
"""The option of a connection that is going to write."""

_POSTGRESQL = {
    "application_name": "guard",
    "connect_timeout": 10,
    "keepalives_idle": 15,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
}
"""A server that went away without a word is noticed within half a minute."""


class Database:
    """A database whose tables this guard knows. Each transaction has a connection of its own."""

    def __init__(self, address: Address, *, create: bool) -> None:
        """Connect, and bring the tables up to date; without `create`, there must be some."""
        self.address = address
        if address.file:
            _make_file(address.file, create=create)
        self._engine = _engine(address)
        with self.reading() as connection:
            version = _version(connection)
        if version is None and not create:
            raise StoreError(
                f"{address}: no run is recorded there", hint="`guard audit` and `guard run` record"
            )
        if version != HEAD:
            with self.writing() as connection:
                _migrate(connection, address)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection to read by."""
        with self._named_errors(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection whose changes are committed when the block ends well, all or none."""
        with self._named_errors(), self._engine.connect() as connection:
            connection = connection.execution_options(**{WRITING: True})
            with connection.begin():
                yield connection

    def close(self) -> None:
        """Let go of what the driver holds."""
        self._engine.dispose()

    @contextmanager
    def _named_errors(self) -> Iterator[None]:
        try:
            yield
        except SQLAlchemyError as error:
            # `from None`: the chain quotes statements, and perhaps the address with its password.
            raise StoreError(f"{self.address}: {self._reason(error)}", hint=_HINT) from None

    def _reason(self, error: SQLAlchemyError) -> str:
        told = str(getattr(error, "orig", None) or error)
        return self.address.scrub(" ".join(told.split()))[:300]


_HINT = "docs/store.md says what to do; --store names another database"


def _make_file(file: Path, *, create: bool) -> None:
    """Make an empty database that only its owner may read: findings say where to attack."""
    if file.is_file():
        return
    if not create:
        raise StoreError(
            f"{file}: no run is recorded there", hint="`guard audit` and `guard run` record"
        )
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise StoreError(f"{file}: cannot be made: {error.strerror}", hint=_HINT) from error


def _engine(address: Address) -> Engine:
    if address.file:
        engine = create_engine(address.url, poolclass=NullPool, hide_parameters=True)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    settings = {name: value for name, value in _POSTGRESQL.items() if name not in address.url.query}
    try:
        engine = create_engine(
            address.url, poolclass=NullPool, hide_parameters=True, connect_args=settings
        )
    except ImportError as error:  # psycopg without the C library that it wraps
        raise StoreError(
            f"{address}: psycopg cannot be used: {str(error).splitlines()[0]}",
            hint="pip install 'mlops-guard[postgres]'",
        ) from None
    event.listen(engine, "begin", _begin_postgresql)
    return engine


def _prepare_sqlite(connection: Any, _: object) -> None:  # noqa: ANN401 - whatever the driver makes
    connection.isolation_level = None  # the driver begins no transaction on its own
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_SECONDS * 1000}")
    _write_ahead(connection)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")


def _write_ahead(connection: Any) -> None:  # noqa: ANN401 - whatever the driver makes
    """Let readers and a writer work side by side. SQLite waits for no lock here, so guard does."""
    from sqlite3 import OperationalError as Busy

    deadline = time.monotonic() + _BUSY_SECONDS
    while connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except Busy as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.05)


def _begin_sqlite(connection: Connection) -> None:
    # A writer takes its lock at once: one that read before it could not wait for another's.
    writing = connection.get_execution_options().get(WRITING)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _begin_postgresql(connection: Connection) -> None:
    connection.exec_driver_sql("SET LOCAL lock_timeout = '30s'")
    connection.exec_driver_sql("SET LOCAL statement_timeout = '120s'")


def _version(connection: Connection) -> str | None:
    """Return the revision of the tables; None when there are none."""
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    version = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()  # noqa: S608
    return str(version) if version else None


def _migrate(connection: Connection, address: Address) -> None:
    """Bring the tables up to date, while no other process does."""
    from alembic import command
    from alembic.config import Config

    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    version = _version(connection)
    if version is not None and version > HEAD:
        raise StoreError(
            f"{address}: its tables are of revision {version}, and this guard knows up to {HEAD}",
            hint="a newer guard recorded there: upgrade this one",
        )
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    command.upgrade(config, "head")
