"""What is recorded, what is said when it cannot be, and what the commands that look back show."""

import contextlib
import csv
import json
import os
import resource
import sqlite3
import stat
import subprocess
import zlib

import jsonschema
import pytest

from guard import content
from guard.reports import FORMATS
from tests.e2e.conftest import CLEAN_IMAGE, ROOT_IMAGE
from tests.servers.opa_server import free_port

BAD_IMAGE = "FROM python:3.12\nENV PASSWORD=correct-horse-battery\nUSER 10001\n"
"""A Dockerfile with one finding of high severity; the root image has one of medium."""

UNHEARD = """
[run]
targets = ["infra", "jobs"]

[[notify]]
type = "webhook"
url = "http://127.0.0.1:{port}/"
retries = 0
"""
"""Settings that tell nobody: nothing listens on the port."""


@pytest.fixture(autouse=True)
def state(tmp_path, monkeypatch):
    """The folder of this test's records."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state" / "guard"


@pytest.fixture(autouse=True)
def _declared(write):
    write("guard.toml", '[run]\ntargets = ["infra", "jobs"]\n')
    write("infra/Dockerfile", ROOT_IMAGE)
    write("jobs/Dockerfile", CLEAN_IMAGE)


def ids(guard):
    return [run["id"] for run in json.loads(guard("history", "-o", "json").out)["runs"]]


def check(name, document):
    """Fail unless `document` is as the published schema says, and return it."""
    schema = json.loads((content.REPORTS / f"schemas/{name}.schema.json").read_text("utf-8"))
    cls = jsonschema.Draft202012Validator
    problems = cls(schema, format_checker=cls.FORMAT_CHECKER).iter_errors(document)
    assert [f"{list(one.path)}: {one.message}" for one in problems] == []
    return document


def policies(document, group):
    return [finding["policy"]["id"] for finding in document[group]]


# --- telling others --------------------------------------------------------------------------


def test_a_channel_that_fails_is_said_after_the_result_and_costs_nothing(guard, write):
    write("guard.toml", UNHEARD.format(port=free_port()))

    done = guard("run", "--fail-on", "none")

    assert done.code == 0
    assert "1 finding" in done.out
    assert "webhook" in done.err


def test_a_channel_that_fails_makes_the_run_incomplete_where_that_was_asked_for(guard, write):
    write("guard.toml", UNHEARD.format(port=free_port()))

    assert guard("run", "--fail-on", "none", "--strict-notify").code == 3
    assert guard("run", "--fail-on", "none", "--strict-notify", "--no-notify").code == 0


# --- recording -------------------------------------------------------------------------------


def test_a_run_examines_every_declared_target_and_is_recorded(guard, state):
    done = guard("run", "-o", "json")

    assert done.code == 1
    assert done.found == [("GRD-DKR-001", "infra/Dockerfile:1", "fail")]
    assert done.document["coverage"]["resources"] == {"dockerfile": 2}
    [run] = check("history", guard("history", "-o", "json").document)["runs"]
    assert run["id"] == done.document["run"]["id"]
    assert run["targets"] == ["infra", "jobs"]
    assert run["complete"]
    assert run["resources"] == 2
    assert (run["findings"]["medium"], run["findings"]["high"]) == (1, 0)
    assert f"recorded as {run['id'][:8]} in {state / 'guard.db'}" in done.err


def test_a_recorded_run_is_shown_as_it_was_in_every_format(guard, write, tmp_path):
    outputs = [f"-o{format_}=was.{format_}" for format_ in FORMATS]
    guard("run", *outputs)
    write("infra/Dockerfile", CLEAN_IMAGE)

    for format_ in FORMATS:
        was = (tmp_path / f"was.{format_}").read_text("utf-8")
        done = guard("show", "latest", "-o", format_)
        assert done.code == 0
        if format_ in ("json", "sarif"):  # the time that recording took came after it
            was, done = _without_timings(was), _without_timings(done.out)
            assert was == done
        else:
            assert done.out == was, format_


def _without_timings(text):
    document = json.loads(text)
    document.get("run", {}).pop("timings", None)
    return document


def test_a_run_is_shown_by_the_start_of_its_id(guard):
    guard("run")
    [id_] = ids(guard)

    done = guard("show", id_[:5], "-o", "json")

    assert done.document["run"]["id"] == id_
    assert f"run {id_}" in done.err
    assert guard("show", id_[:5], "-q").err == ""


def test_nothing_is_recorded_when_nobody_wants_it(guard, state):
    assert guard("run", "--no-record").code == 1
    assert guard("scan", "infra").code == 1
    assert not state.exists()


def test_a_scan_is_recorded_where_it_says(guard, tmp_path):
    assert guard("scan", "infra", "--store", "scans.db").code == 1

    [run] = json.loads(guard("history", "--store", "scans.db", "-o", "json").out)["runs"]
    assert run["targets"] == ["infra"]
    assert (tmp_path / "scans.db").is_file()


def test_the_option_comes_before_the_environment_and_that_before_the_file(
    guard, write, tmp_path, monkeypatch
):
    write("guard.toml", '[run]\ntargets = ["infra"]\nstore = "file.db"\n')
    guard("run")
    monkeypatch.setenv("GUARD_STORE", "environment.db")
    guard("run")
    guard("run", "--store", "option.db")

    for name in ("file.db", "environment.db", "option.db"):
        assert len(json.loads(guard("history", "--store", name, "-o", "json").out)["runs"]) == 1


def test_a_run_without_declared_targets_says_what_to_write(guard, write):
    write("guard.toml", "[scan]\n")

    done = guard("run")

    assert done.code == 2
    assert "targets = [" in done.err


def test_a_target_that_cannot_be_read_makes_the_run_incomplete_and_the_rest_is_kept(guard, write):
    write("guard.toml", '[run]\ntargets = ["infra", "vault://127.0.0.1:1"]\n')

    done = guard("run", "-o", "json", "--request-timeout", "2")

    assert done.code == 3
    [run] = json.loads(guard("history", "--target", "vault://127.0.0.1:1/", "-o", "json").out)[
        "runs"
    ]
    assert not run["complete"]
    assert any("vault://127.0.0.1:1" in gap for gap in run["gaps"])
    shown = guard("show", "latest", "-o", "json")
    assert ("GRD-DKR-001", "infra/Dockerfile:1", "fail") in shown.found
    assert "incomplete" in guard("history").out


def test_no_secret_is_in_any_row(guard, write, state):
    secret = "correct-horse-battery"  # noqa: S105
    write("infra/Dockerfile", BAD_IMAGE)
    guard(
        "run", "--store", str(state / "guard.db"), "--opa-key", "guard.toml", "--opa-token", secret
    )

    with contextlib.closing(sqlite3.connect(state / "guard.db")) as database:
        tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        rows = [
            str(row).encode()
            for (name,) in tables
            for row in database.execute(f"SELECT * FROM {name}")  # noqa: S608
        ]
        rows += [
            zlib.decompress(content)
            for (content,) in database.execute("SELECT content FROM guard_population")
        ]

    assert sum(b"GRD-SEC-002" in row for row in rows) >= 2
    assert b"infra/Dockerfile" in rows[-1]
    assert [row for row in rows if secret.encode() in row] == []


def test_a_reader_who_leaves_early_does_not_cost_the_record(guard, guard_process):
    reading, writing = os.pipe()
    os.close(reading)
    guard_process("run", stdout=writing, stderr=subprocess.DEVNULL)
    os.close(writing)

    assert len(ids(guard)) == 1


def test_a_scan_that_is_not_recorded_does_not_wait_for_a_database(guard_process):
    done = guard_process("scan", "infra", command=("-X", "importtime", "-m", "guard"))

    assert done.code == 1
    assert "guard.pipeline" in done.err
    assert "sqlalchemy" not in done.err


# --- when recording fails --------------------------------------------------------------------


def unrecorded(state):
    [file] = state.glob("guard-unrecorded-*.json")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    return json.loads(file.read_text("utf-8"))


def test_a_database_that_is_not_there_costs_no_result_and_shows_no_password(guard, state):
    url = f"postgresql://auditor:tiger@127.0.0.1:{free_port()}/guard?application_name=lion"

    done = guard("run", "-o", "json", "--store", url)

    assert done.code == 3
    assert done.found == [("GRD-DKR-001", "infra/Dockerfile:1", "fail")]
    assert "guard: not recorded: postgresql://auditor:***@127.0.0.1:" in done.err
    assert "refused" in done.err
    assert _without_timings(json.dumps(unrecorded(state))) == _without_timings(done.out)
    for text in (done.out, done.err, json.dumps(unrecorded(state))):
        assert "tiger" not in text
        assert "lion" not in text


@pytest.mark.parametrize(("limit", "saved"), [(60_000, True), (1_000, False)])
def test_a_full_disk_costs_no_result(guard_process, state, tmp_path, monkeypatch, limit, saved):
    monkeypatch.setenv("TMPDIR", str(tmp_path))

    def full():
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    done = guard_process("run", "-o", "json", preexec_fn=full)

    assert done.code == 3
    assert f"guard: not recorded: {state / 'guard.db'}: " in done.err
    assert "disk" in done.err
    assert "Traceback" not in done.err
    assert done.found == [("GRD-DKR-001", "infra/Dockerfile:1", "fail")]
    if saved:
        assert unrecorded(state)["run"]["id"] == done.document["run"]["id"]
    else:
        assert "the result is only in this output" in done.err
        assert list(tmp_path.rglob("guard-unrecorded-*")) == []


@pytest.mark.parametrize(
    "command", [("run",), ("audit", "k8s://x"), ("scan", "infra"), ("history",)]
)
def test_what_is_no_database_is_refused_before_anything_is_examined(guard, command):
    done = guard(*command, "--store", "mysql://auditor:tiger@host/guard")

    assert done.code == 2
    assert done.out == ""
    assert "tiger" not in done.err
    assert "postgresql://" in done.err


# --- looking back ----------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["history", "trend", "show", "diff"])
def test_where_nothing_was_recorded_one_line_says_so(guard, state, command):
    done = guard(command, *(["latest"] if command in ("show", "diff") else []))

    assert done.code == 3
    assert "no run is recorded" in done.err
    assert "`guard audit`" in done.err
    assert not state.exists()


def test_a_run_that_nobody_recorded_is_not_found(guard):
    guard("run")

    done = guard("show", "zzz")

    assert done.code == 2
    assert "guard history" in done.err


def test_history_is_short_when_asked_and_knows_targets(guard, write):
    guard("run")
    guard("run")
    write("guard.toml", '[run]\ntargets = ["jobs"]\n')
    guard("run")

    assert len(ids(guard)) == 3
    assert len(json.loads(guard("history", "-n", "1", "-o", "json").out)["runs"]) == 1
    infra = json.loads(guard("history", "--target", "infra", "-o", "json").out)["runs"]
    assert [run["targets"] for run in infra] == [["infra", "jobs"]] * 2
    assert guard("history", "--target", "nowhere").out == "No run is recorded.\n"


def test_a_difference_names_what_is_new_and_what_is_fixed(guard, write):
    guard("run")
    write("infra/Dockerfile", BAD_IMAGE)
    guard("run")
    new, old = ids(guard)

    done = guard("diff", old, new, "-o", "json")

    assert done.code == 1
    document = check("difference", done.document)
    assert (document["from"]["id"], document["to"]["id"]) == (old, new)
    assert policies(document, "new") == ["GRD-SEC-002"]
    assert policies(document, "fixed") == ["GRD-DKR-001"]
    assert document["changed"] == document["open"] == document["not_seen"] == []
    assert "correct-horse" not in done.out


@pytest.mark.parametrize(("fail_on", "code"), [("high", 1), ("critical", 0)])
def test_only_what_is_new_and_severe_enough_fails_a_difference(guard, write, fail_on, code):
    guard("run")
    write("infra/Dockerfile", BAD_IMAGE)
    guard("run")
    new, old = ids(guard)

    assert guard("diff", old, new, "--fail-on", fail_on).code == code
    assert guard("diff", new, new).code == 0


def test_a_waiver_that_ended_fails_a_difference_and_one_that_began_does_not(guard, write, tmp_path):
    waiver = write(
        "guard-waivers.yaml",
        "waivers:\n  - {policy: GRD-DKR-001, resource: '*', reason: r, owner: o,"
        " expires: 2999-01-01}\n",
    )
    guard("run")
    waiver.unlink()
    guard("run")
    without, with_waiver = ids(guard)

    ended = guard("diff", with_waiver, without, "-o", "json")
    began = guard("diff", without, with_waiver, "-o", "json")

    assert (ended.code, began.code) == (1, 0)
    [changed] = check("difference", ended.document)["changed"]
    assert (changed["before"]["outcome"], changed["outcome"]) == ("waived", "fail")
    assert "was waived, is failing" in guard("diff", with_waiver, without).out


def test_what_a_later_run_did_not_look_at_is_not_called_fixed(guard, write):
    guard("run")
    write("guard.toml", '[run]\ntargets = ["jobs"]\n')
    guard("run")
    new, old = ids(guard)

    document = guard("diff", old, new, "-o", "json").document

    check("difference", document)
    assert policies(document, "not_seen") == ["GRD-DKR-001"]
    assert document["fixed"] == []
    assert "Not seen: 1" in guard("diff", old, new).out


def test_an_open_finding_has_the_age_of_its_first_run(guard, monkeypatch):
    for day in (0, 3, 10):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", str(1_790_000_000 + day * 86_400))
        guard("run")
    new, old, _ = ids(guard)

    [finding] = guard("diff", old, new, "-o", "json").document["open"]

    assert finding["age_days"] == 10
    assert finding["first_seen"].startswith("2026-09-21")
    assert guard("diff", old).out.endswith("0 new, 0 changed, 0 fixed, 0 not seen, 1 still open\n")
    assert "for 10 days" in guard("diff", old).out


def test_a_trend_has_a_row_for_each_run_the_oldest_first(guard, write):
    guard("run")
    write("infra/Dockerfile", BAD_IMAGE)
    guard("run")
    write("infra/Dockerfile", CLEAN_IMAGE)
    guard("run")

    rows = list(csv.DictReader(guard("trend", "-o", "csv").out.splitlines()))
    text = guard("trend").out

    assert [(row["high"], row["medium"]) for row in rows] == [("0", "1"), ("1", "0"), ("0", "0")]
    assert [row["run"] for row in rows] == ids(guard)[::-1]
    assert {row["targets"] for row in rows} == {"infra jobs"}
    assert "infra, jobs\n  3 runs" in text
    assert "high      ▁█▁  0 (from 0 to 1)" in text
    assert "medium    █▁▁  0 (from 0 to 1)" in text


def test_what_others_named_cannot_drive_the_terminal(guard, write, tmp_path):
    odd = "a\x1b[31mb"
    write(f"{odd}/Dockerfile", ROOT_IMAGE)
    guard("scan", odd, "--store", "x.db")

    for command in (("history",), ("trend",), ("diff", "latest")):
        assert "\x1b" not in guard(*command, "--store", "x.db").out


# --- telling others --------------------------------------------------------------------------


def test_others_are_told_what_changed_unless_somebody_says_not_to(guard, write, tmp_path):
    events = tmp_path / "events.jsonl"
    write(
        "guard.toml",
        f'[run]\ntargets = ["infra"]\n[[notify]]\ntype = "jsonl"\npath = "{events}"\n',
    )
    guard("run", "--no-notify")
    guard("run", "--no-record")
    assert not events.exists()

    write("infra/Dockerfile", BAD_IMAGE)
    done = guard("run")

    told = events.read_text("utf-8")
    assert done.code == 1
    assert "GRD-SEC-002" in told
    assert "correct-horse" not in told


def test_others_are_told_that_a_run_is_not_recorded(guard, write, tmp_path):
    events = tmp_path / "events.jsonl"
    write(
        "guard.toml",
        f'[run]\ntargets = ["infra"]\n[[notify]]\ntype = "jsonl"\npath = "{events}"\n',
    )

    guard("run", "--store", f"postgresql://auditor:tiger@127.0.0.1:{free_port()}/guard")

    [told] = events.read_text("utf-8").splitlines()
    assert "the run is not recorded" in told
    assert "tiger" not in told


@pytest.mark.parametrize(("options", "code"), [((), 1), (("--strict-notify",), 3)])
def test_who_cannot_be_told_is_a_warning_or_an_incomplete_run(guard, write, options, code):
    write(
        "guard.toml",
        '[run]\ntargets = ["infra"]\n[[notify]]\ntype = "webhook"\n'
        f'url = "http://127.0.0.1:{free_port()}/hook"\nretries = 0\n',
    )

    done = guard("run", *options)

    assert done.code == code
    assert "127.0.0.1" in done.err
    assert len(ids(guard)) == 1


def test_a_wrong_notify_table_is_refused_before_anything_is_examined(guard, write):
    write("guard.toml", '[run]\ntargets = ["infra"]\n[[notify]]\ntype = "pigeon"\n')

    done = guard("run")

    assert (done.code, done.out) == (2, "")
    assert "pigeon" in done.err
