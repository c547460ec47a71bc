"""The way in which deploy/ names a PostgreSQL store keeps the password out of URL and environment."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from guard.store import open_store
from tests.conftest import available
from tests.packaging.deploy import objects, pod_of
from tests.servers.postgres_server import PASSWORD, USER, Postgres, programs, running_postgres

pytestmark = pytest.mark.server


@pytest.fixture(scope="module")
def postgres() -> Iterator[Postgres]:
    """A server of its own: the others belong to the tests of the store."""
    available(programs)
    with running_postgres() as server:
        yield server


def test_the_store_opens_by_the_service_file_that_the_chart_mounts(
    helm_program: Path, postgres: Postgres, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kinds = {each["kind"]: each for each in objects(helm_program, "everything")}
    [container] = pod_of(kinds)["containers"]
    environment = {variable["name"]: variable["value"] for variable in container["env"]}
    postgres.new_database("history")
    file = tmp_path / Path(environment["PGSERVICEFILE"]).name
    file.write_text(
        f"[guard]\nhost=127.0.0.1\nport={postgres.port}\ndbname=history\n"
        f"user={USER}\npassword={PASSWORD}\n",
        "utf-8",
    )
    file.chmod(0o440)  # as the volume of a Secret has it
    monkeypatch.setenv("PGSERVICEFILE", str(file))

    with open_store(environment["GUARD_STORE"]):
        pass

    with postgres.connect("history") as connection:
        count = "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'"
        assert connection.execute(count).fetchone() != (0,)
    assert PASSWORD not in "".join(environment.values())
