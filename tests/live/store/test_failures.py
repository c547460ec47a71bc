"""Recording is whole or nothing, whatever happens meanwhile, and says what it was."""

import resource
import signal
import stat
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import event, text

from guard.errors import ConfigError, StoreError
from guard.store import open_store
from tests.live.store.recorder import result
from tests.servers.opa_server import free_port
from tests.servers.postgres_server import PASSWORD, USER

pytestmark = pytest.mark.server

FINDINGS = 100


def recorder(url, *, runs=1, findings=FINDINGS, pause=0.0, **options):
    command = [sys.executable, "-m", "tests.live.store.recorder", url]
    return subprocess.Popen(  # noqa: S603 - our own program
        [*command, str(runs), str(findings), str(pause)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )


def whole_runs(url):
    """Return how many runs there are, after seeing that each has all it should have."""
    with open_store(url) as store:
        runs = store.runs()
        for run in runs:
            known = store.load(run)
            assert len(known.result.findings) == run.counts.failed["high"]
            assert len(known.result.population) == 2 * len(known.result.findings)
            assert len(list(store.evidence(run))) == 2 * len(known.result.findings)
        with store._database.reading() as connection:
            if connection.dialect.name == "sqlite":
                assert connection.execute(text("PRAGMA integrity_check")).scalar() == "ok"
                assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
            orphans = (
                "SELECT count(*) FROM guard_run_finding WHERE run NOT IN"
                " (SELECT number FROM guard_run)"
            )
            assert connection.execute(text(orphans)).scalar() == 0
    return len(runs)


def test_a_process_killed_at_its_commit_leaves_nothing_behind(url):
    open_store(url).close()
    with recorder(url, pause=60) as process:
        assert process.stdout.readline() == "ready\n"
        while process.stdout.readline() != "committing\n":
            pass
        process.kill()

    assert whole_runs(url) == 0
    with open_store(url) as store:
        store.record(result(1), ["k8s://prod"], [])
    assert whole_runs(url) == 1


def test_a_process_killed_while_it_makes_the_tables_leaves_none(url):
    with recorder(url, pause=60) as process:
        while process.stdout.readline() != "committing\n":
            pass
        process.kill()

    with pytest.raises(StoreError, match="no run is recorded"):
        open_store(url, create=False)
    assert whole_runs(url) == 0


def test_a_process_killed_at_any_moment_leaves_only_whole_runs(url):
    told = 0
    for moment in range(4):
        with recorder(url, runs=100) as process:
            for _ in range(2):  # ready, and the first is recorded
                told += process.stdout.readline() == "recorded\n"
            time.sleep(0.017 * moment)
            process.send_signal(signal.SIGKILL)
            told += process.stdout.read().count("recorded\n")

    # One may have been committed whose recorder could not say so any more.
    assert told <= whole_runs(url) <= told + 4
    assert told >= 4


def test_recorders_at_once_record_all_and_block_none_for_long(url):
    started = time.monotonic()
    processes = [recorder(url, runs=4) for _ in range(3)]

    for process in processes:
        out, err = process.communicate(timeout=60)
        assert (process.returncode, out.count("recorded"), err) == (0, 4, "")

    assert whole_runs(url) == 12
    assert time.monotonic() - started < 30


def test_the_tables_are_made_once_when_many_come_first(url):
    with ThreadPoolExecutor(6) as pool:
        for opened in [pool.submit(open_store, url) for _ in range(6)]:
            opened.result().close()

    assert whole_runs(url) == 0


def test_a_reader_is_not_kept_waiting_by_a_recorder(url):
    with open_store(url) as store:
        store.record(result(3), ["k8s://prod"], [])
        with store._database.writing() as connection:
            connection.execute(text("UPDATE guard_run SET engine = 'x'"))
            started = time.monotonic()
            assert store.runs()[0].engine != "x"
            assert time.monotonic() - started < 5
            connection.rollback()


# --- SQLite ----------------------------------------------------------------------------------


@pytest.mark.parametrize("findings", [0, 2000])
def test_a_full_disk_is_named_and_costs_nothing_that_was_there(tmp_path, findings):
    file = tmp_path / "guard.db"
    if findings:
        with open_store(str(file)) as store:
            store.record(result(1), ["k8s://prod"], [])
    limit = 300_000 if findings else 20_000

    process = recorder(
        str(file),
        findings=findings,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    _, err = process.communicate(timeout=60)

    assert process.returncode == 1
    assert f"StoreError: {file}: " in err
    assert "disk" in err
    assert whole_runs(str(file)) == (1 if findings else 0)


def test_a_file_that_is_no_database_is_named_and_left_alone(tmp_path):
    file = tmp_path / "notes.txt"
    file.write_text("not a database, but long enough to be taken for one\n" * 100)

    with pytest.raises(StoreError, match=r"notes\.txt: file is not a database"):
        open_store(str(file))

    assert file.read_text().startswith("not a database")


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").touch()

    with pytest.raises(StoreError, match=r"file/guard\.db: cannot be made: "):
        open_store(str(tmp_path / "file" / "guard.db"))


def test_only_its_owner_reads_the_file_and_what_lies_beside_it(tmp_path):
    with open_store(str(tmp_path / "state" / "guard.db")) as store:
        store.record(result(3), ["."], [])
        with store._database.reading():
            modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in _files(tmp_path)}

    assert modes["guard.db"] == 0o600
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE((tmp_path / "state").stat().st_mode) == 0o700


def _files(folder):
    return [file for file in folder.rglob("*") if file.is_file()]


# --- PostgreSQL ------------------------------------------------------------------------------


def test_a_server_that_goes_away_at_the_commit_is_named_and_has_nothing(own_postgres):
    url = own_postgres.new_database("guard")
    with open_store(url) as store:
        store.record(result(3), ["k8s://prod"], [])
        event.listen(store._database._engine, "commit", lambda _: own_postgres.kill())
        with pytest.raises(StoreError) as lost:
            store.record(result(FINDINGS), ["k8s://prod"], [])

    told = str(lost.value)
    assert told.startswith(f"postgresql://auditor:***@127.0.0.1:{own_postgres.port}/guard: ")
    assert "connection" in told
    own_postgres.start()
    assert whole_runs(url) == 1


def test_a_server_that_is_not_there_is_named_without_the_password():
    with pytest.raises(
        StoreError, match=r"postgresql://auditor:\*\*\*@127\.0\.0\.1:\d+/guard: "
    ) as e:
        open_store(f"postgresql://auditor:tiger@127.0.0.1:{free_port()}/guard")

    assert "refused" in str(e.value)
    assert "tiger" not in str(e.value)


def test_a_wrong_password_is_refused_and_shown_to_nobody(postgres):
    with pytest.raises(StoreError, match="password authentication failed") as refused:
        open_store(postgres.url("postgres", password="t%ger/"))  # noqa: S106

    assert "ger" not in str(refused.value).replace("auditor", "")
    assert refused.value.__cause__ is None
    assert PASSWORD not in str(refused.value)


def test_a_database_that_is_not_there_is_named(postgres):
    with pytest.raises(StoreError, match='database "nowhere" does not exist'):
        open_store(postgres.url("nowhere"))


def test_a_user_who_may_only_read_is_told_so(postgres):
    url = postgres.new_database("readonly")
    with open_store(url) as store:
        store.record(result(3), ["k8s://prod"], [])
    with postgres.connect("readonly") as connection:
        connection.execute("ALTER DATABASE readonly SET default_transaction_read_only = on")

    with open_store(url) as store:
        assert len(store.runs()) == 1
        with pytest.raises(StoreError, match="read-only transaction"):
            store.record(result(3), ["k8s://prod"], [])


def test_a_recorder_needs_no_right_to_change_or_remove_anything(postgres):
    url = postgres.new_database("leastrights")
    open_store(url).close()
    with postgres.connect("leastrights") as connection:
        connection.execute("CREATE ROLE recorder LOGIN PASSWORD 'tiger'")
        connection.execute("GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO recorder")
        connection.execute("GRANT USAGE ON SEQUENCE guard_run_number_seq TO recorder")
    own = f"postgresql://recorder:tiger@127.0.0.1:{postgres.port}/leastrights"

    with open_store(own) as store:
        for _ in range(2):
            store.record(result(3), ["k8s://prod"], [])
        for statement in ("UPDATE guard_run SET gaps = '[]'", "DELETE FROM guard_run_finding"):
            with (
                pytest.raises(StoreError, match="permission denied"),
                store._database.writing() as connection,
            ):
                connection.execute(text(statement))

    assert whole_runs(url) == 2


def test_a_service_file_holds_what_nobody_else_should_read(postgres, tmp_path, monkeypatch):
    postgres.new_database("service")
    (tmp_path / "service.conf").write_text(
        f"[audits]\nhost=127.0.0.1\nport={postgres.port}\nuser={USER}\npassword={PASSWORD}\n"
        "dbname=service\n"
    )
    monkeypatch.setenv("PGSERVICEFILE", str(tmp_path / "service.conf"))

    with open_store("postgresql:///?service=audits") as store:
        assert store.record(result(3), ["k8s://prod"], []).number == 1


# --- what is no store ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "mysql://user:hunter2@host/db",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite:///x.db?mode=ro",
        "postgresql://user:hunter2@host:port/db",
        "postgresql+psycopg2://user:hunter2@host/db",
        "://hunter2",
    ],
)
def test_what_names_no_database_is_refused_without_its_password(url):
    with pytest.raises(ConfigError) as refused:
        open_store(url)

    assert "hunter2" not in f"{refused.value} {refused.value.hint}"
    assert refused.value.hint
