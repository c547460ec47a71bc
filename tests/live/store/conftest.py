"""An empty store for a test, in a file and on a real server."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from guard.store import Store, open_store
from tests.conftest import available
from tests.servers.postgres_server import Postgres, programs, running_postgres
from tests.unit.conftest import Build

_NUMBERS = itertools.count(1)


@pytest.fixture(scope="session")
def _postgres_programs() -> None:
    available(programs)


@pytest.fixture(scope="session")
def postgres(_postgres_programs: None) -> Iterator[Postgres]:
    """A PostgreSQL server for all tests of one worker; a test leaves it as it found it."""
    with running_postgres() as server:
        yield server


@pytest.fixture
def own_postgres(_postgres_programs: None) -> Iterator[Postgres]:
    """A PostgreSQL server that a test may end."""
    with running_postgres() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where an empty store may be made, once for each kind of database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/guard.db"
    server: Postgres = request.getfixturevalue("postgres")
    return server.new_database(f"test{next(_NUMBERS)}")


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """An empty store."""
    with open_store(url) as opened:
        yield opened


@pytest.fixture(scope="session")
def build() -> Build:
    """The builders of the nouns."""
    return Build()
