"""What is recorded comes back, from a file and from a server alike."""

import dataclasses

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text

from guard.errors import ConfigError, StoreError
from guard.model import Location, Outcome, Problem, Skipped, Subject
from guard.store import open_store, parse
from guard.store.database import _MIGRATIONS
from guard.store.schema import HEAD, VERSION_TABLE, metadata

pytestmark = pytest.mark.server

DOOR = Subject("test_thing", "test_thing.door", "d" * 32)
WALL = Subject("test_thing", "test_thing.wall", "e" * 32)


def with_id(result, number, **changes):
    run = dataclasses.replace(result.run, id=f"{number:08x}-0000-4000-8000-000000000000", **changes)
    return dataclasses.replace(result, run=run)


def test_a_result_comes_back_as_it_was(store, build):
    result = build.one_of_each()
    result.population = [DOOR, WALL, Subject("test_thing", "test_thing.patch", "f" * 32, True)]

    recorded = store.record(result, ["infra", "k8s://prod"], ["broken.yaml:4: found a tab"])
    known = store.load(store.find(recorded.id[:6]))

    assert dataclasses.replace(known.result, population=[]) == dataclasses.replace(
        result, population=[]
    )
    assert known.result.population == sorted(result.population)
    assert known.recorded == recorded
    assert (recorded.targets, recorded.gaps) == (
        ("infra", "k8s://prod"),
        ("broken.yaml:4: found a tab",),
    )
    assert not recorded.complete


def test_the_history_counts_what_fails_where_it_is_deployed(store, build):
    counts = store.record(build.one_of_each(), ["."], []).counts

    assert counts.failed == {"critical": 1, "high": 1}
    assert (counts.elsewhere, counts.unknown, counts.waived, counts.baselined) == (1, 1, 2, 1)


def test_texts_that_no_database_stores_as_they_are_come_back_too(store, build):
    odd = "nul \0, half a character \ud800, and one that needs four bytes \U0001f512"
    finding = build.finding(
        resource_id=odd,
        resource_name=odd,
        message=odd,
        key=odd,
        location=Location(odd, 1),
        about={"title": odd, "id": "odd'\";--"},
    )
    result = build.result(finding, problems=[Problem(odd, 1, odd)], skipped=[Skipped(odd, odd)])
    result.population = [Subject(odd, odd, "d")]

    recorded = store.record(result, [f"k8s://{odd}"], [odd])

    assert store.load(recorded).result == result
    assert recorded.gaps == (odd,)


def test_a_run_without_findings_is_recorded_too(store, build):
    result = build.result()

    assert store.load(store.record(result, ["."], [])).result == result


def test_runs_are_listed_newest_first_and_by_target(store, build):
    for number, targets in enumerate([["a"], ["k8s://prod", "a"], ["k8s://prod"]]):
        store.record(with_id(build.result(), number), targets, [])

    assert [run.targets for run in store.runs()] == [
        ("k8s://prod",),
        ("k8s://prod", "a"),
        ("a",),
    ]
    assert [run.number for run in store.runs(target="k8s://prod")] == [3, 2]
    assert [run.number for run in store.runs(limit=1)] == [3]
    assert store.runs(target="k8s://") == []


def test_a_run_is_found_by_the_start_of_its_id_alone(store, build):
    first = store.record(with_id(build.result(), 0xA1), ["."], [])
    second = store.record(with_id(build.result(), 0xA2), ["."], [])

    assert store.find("000000a1") == first
    assert store.find("latest") == second
    for name in ("000000a", "000000a3", "%", "_", "LATEST", ""):
        with pytest.raises(ConfigError):
            store.find(name)


def test_two_runs_of_one_second_are_two_runs(store, build):
    first = build.result()
    second = build.result()

    ids = [store.record(result, ["."], []).id for result in (first, second)]

    assert len(set(ids)) == 2
    assert ids == [first.run.id, second.run.id]


def test_the_run_before_is_the_last_over_the_same_targets(store, build):
    runs = [
        store.record(with_id(build.result(), number), targets, [])
        for number, targets in enumerate(
            [["k8s://a", "."], [".", "k8s://a"], ["k8s://a"], [".", "k8s://a"]]
        )
    ]

    assert store.previous(runs[3]) == runs[1]
    assert store.previous(runs[1]) == runs[0]
    assert store.previous(runs[0]) is None
    assert store.previous(runs[2]) is None


def test_folders_of_one_name_in_two_places_are_two_targets(store, build, tmp_path, monkeypatch):
    runs = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        monkeypatch.chdir(tmp_path / name)
        runs.append(store.record(with_id(build.result(), len(runs)), ["."], []))

    assert store.previous(runs[1]) is None
    assert str(tmp_path) not in str(runs)


def test_age_counts_from_the_first_run_of_the_targets_that_had_the_finding(store, build):
    old, new = build.finding(), build.finding(resource_id="test_thing.gate")
    days = ["2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z", "2026-11-03T00:00:00Z"]
    store.record(with_id(build.result(old, new), 9, started=days[0]), ["elsewhere"], [])
    for number, (day, found) in enumerate(zip(days, ([old], [], [old, new]), strict=True)):
        last = store.record(with_id(build.result(*found), number, started=day), ["."], [])

    known = store.load(last)

    assert known.first_seen == {old.fingerprint: days[0], new.fingerprint: days[2]}
    assert known.seen_before == {old.fingerprint}


def test_an_unchanged_population_and_unchanged_findings_are_kept_once(store, url, build):
    result = build.one_of_each()
    result.population = [WALL, DOOR]
    store.record(result, ["."], [])
    again = with_id(result, 2)
    again.population = [DOOR, WALL]
    store.record(again, ["."], [])
    changed = with_id(result, 3)
    changed.population = [DOOR]
    store.record(changed, ["."], [])

    engine = create_engine(parse(url).url)
    with engine.connect() as connection:
        counted = {
            table: connection.execute(
                text(f"SELECT count(*) FROM guard_{table}")  # noqa: S608 - a name from below
            ).scalar()
            for table in ("run", "population", "finding", "run_finding", "policy", "sighting")
        }
    engine.dispose()

    assert counted == {
        "run": 3,
        "population": 2,
        "finding": 7,
        "run_finding": 21,
        "policy": 2,
        "sighting": 7,
    }


def test_waivers_that_were_used_can_be_asked_for_in_sql(store, url, build):
    store.record(build.one_of_each(), ["."], [])

    engine = create_engine(parse(url).url)
    with engine.connect() as connection:
        rows = connection.execute(
            text("SELECT policy_id, owner, reason, expires, declared, uses FROM guard_run_waiver")
        ).all()
    engine.dispose()

    shared = ("GRD-TST-001", "facilities", "a revolving door", "2027-01-31")
    assert sorted(map(tuple, rows)) == [
        (*shared, "guard-waivers.yaml:2", 1),
        (*shared, "infra/main.tf:8", 1),
    ]


def test_evidence_of_a_recorded_run_has_the_passes(store, build):
    result = build.result(build.finding())
    result.population = [DOOR, WALL]

    evidence = store.evidence(store.record(result, ["."], []))

    assert [(one.policy.id, one.subject, one.outcome) for one in evidence] == [
        ("GRD-TST-001", DOOR, Outcome.FAIL),
        ("GRD-TST-001", WALL, Outcome.PASS),
    ]


# --- tables ----------------------------------------------------------------------------------


def test_the_migrations_make_the_tables_that_the_code_uses(store, url):
    engine = create_engine(parse(url).url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
        difference = compare_metadata(context, metadata)
    engine.dispose()

    assert difference == []
    assert ScriptDirectory(str(_MIGRATIONS)).get_heads() == [HEAD]


def test_a_store_of_a_newer_guard_is_refused_and_left_alone(store, url):
    engine = create_engine(parse(url).url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE guard_schema SET version_num = '0999'"))

    with pytest.raises(StoreError, match="revision 0999") as refused:
        open_store(url)

    assert "upgrade" in str(refused.value.hint)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM guard_schema")).scalar() == "0999"
    engine.dispose()


def test_reading_makes_no_store(url, tmp_path):
    with pytest.raises(StoreError, match="no run is recorded"):
        open_store(url, create=False)

    assert list(tmp_path.iterdir()) == []


def test_the_tables_of_others_are_left_alone(url, build):
    engine = create_engine(parse(url).url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE run (mine INTEGER)"))
        connection.execute(text("CREATE TABLE alembic_version (version_num TEXT)"))
        connection.execute(text("INSERT INTO alembic_version VALUES ('theirs')"))

    with open_store(url) as store:
        store.record(build.result(), ["."], [])

    with engine.connect() as connection:
        assert connection.execute(text("SELECT * FROM run")).all() == []
        assert connection.execute(text("SELECT * FROM alembic_version")).scalar() == "theirs"
    engine.dispose()
