import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from prometheus_client.parser import text_string_to_metric_families

from guard import notify
from guard.model import Difference, Outcome, Severity
from guard.notify.notice import summarize

SCHEMAS = {
    uid: json.loads((Path(__file__).parent / "ocsf" / f"{name}-1.5.0.json").read_text("utf-8"))
    for uid, name in ((2003, "compliance_finding"), (6007, "scan_activity"))
}


def tell(build, table, *findings, gaps=(), **changes):
    """Send one run to the channel of `table`, and return the text of its file."""
    summary = summarize(build.result(*findings), ["k8s://prod"], gaps)
    assert notify.send(notify.read([table]), summary, Difference(**changes)) == []
    return Path(table["path"]).read_text("utf-8")


@pytest.fixture
def changes(build):
    waived = build.finding(outcome=Outcome.WAIVED, resource_id="gate")
    unclear = build.finding(outcome=Outcome.UNKNOWN, resource_id="d")
    was = [build.finding(resource_id="gate"), build.finding(resource_id="d")]
    return {
        "new": [
            build.finding(),
            build.finding(resource_id="b", about={"severity": Severity.CRITICAL}),
        ],
        "fixed": [build.finding(resource_id="c")],
        "changed": [waived, unclear],
        "before": {finding.fingerprint: finding for finding in was},
        "first_seen": {waived.fingerprint: "2026-11-01T00:00:00Z"},
    }


def test_json_lines_hold_each_change_and_then_the_run(build, tmp_path, changes):
    table = {"type": "jsonl", "path": str(tmp_path / "guard.jsonl")}

    entries = [json.loads(line) for line in tell(build, table, **changes).splitlines()]

    assert [entry["event"] for entry in entries] == [
        "new",
        "new",
        "fixed",
        "changed",
        "changed",
        "run",
    ]
    assert entries[0]["finding"]["severity"] == "critical"
    assert entries[2]["finding"]["resource"]["id"] == "c"
    assert entries[4]["finding"]["resource"]["id"] == "gate"
    assert entries[4]["finding"]["previous_outcome"] == "fail"
    assert entries[4]["finding"]["first_seen"] == "2026-11-01T00:00:00Z"
    assert entries[-1]["run"]["id"] == entries[0]["run"]
    assert entries[-1]["run"]["complete"] is True
    assert {entry["schema_version"] for entry in entries} == {"1.0"}


def test_every_ocsf_event_obeys_its_class(build, tmp_path, changes):
    table = {"type": "ocsf", "path": str(tmp_path / "guard.ocsf")}

    text = tell(build, table, gaps=["pods not seen"], **changes)

    events = [json.loads(line) for line in text.splitlines()]
    for event in events:
        Draft202012Validator(SCHEMAS[event["class_uid"]]).validate(event)
        assert event["type_uid"] == event["class_uid"] * 100 + event["activity_id"]
        assert event["metadata"]["version"] == "1.5.0"
    assert [event["class_uid"] for event in events] == [2003] * 5 + [6007]
    assert len({event["metadata"]["uid"] for event in events}) == 6
    assert events[4]["finding_info"]["created_time"] == 1793491200000
    assert events[0]["finding_info"]["created_time"] == events[0]["time"] == 1795503583000


def test_an_ocsf_event_tells_new_fixed_and_accepted_apart(build, tmp_path, changes):
    table = {"type": "ocsf", "path": str(tmp_path / "guard.ocsf")}

    events = [json.loads(line) for line in tell(build, table, **changes).splitlines()]

    told = {
        event["resources"][0]["uid"]: (
            event["activity_name"],
            event["status"],
            event["compliance"]["status"],
            event["severity_id"],
        )
        for event in events[:-1]
    }
    assert told == {
        "b": ("Create", "New", "Fail", 5),
        "test_thing.door": ("Create", "New", "Fail", 4),
        "c": ("Close", "Resolved", "Pass", 4),
        "gate": ("Update", "Suppressed", "Fail", 4),
        "d": ("Update", "In Progress", "Warning", 4),
    }


def test_the_ocsf_event_of_an_incomplete_run_is_a_failure_that_says_why(build, tmp_path):
    table = {"type": "ocsf", "path": str(tmp_path / "guard.ocsf")}

    [complete] = tell(build, table).splitlines()
    [_, incomplete] = tell(build, table, gaps=["pods not seen"]).splitlines()

    assert json.loads(complete)["status"] == "Success"
    assert json.loads(incomplete)["status"] == "Failure"
    assert json.loads(incomplete)["status_detail"] == "pods not seen"


def test_the_schema_of_the_test_refuses_what_ocsf_does_not_know(build, tmp_path):
    table = {"type": "ocsf", "path": str(tmp_path / "guard.ocsf")}
    event = json.loads(tell(build, table, new=[build.finding()]).splitlines()[0])
    validator = Draft202012Validator(SCHEMAS[2003])

    for broken in (
        {**event, "colour": "red"},
        {**event, "severity_id": 12},
        {**event, "finding_info": {"title": "no uid"}},
        {key: value for key, value in event.items() if key != "compliance"},
    ):
        assert not validator.is_valid(broken)


def samples(text):
    return {
        (sample.name, *sorted(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def test_metrics_are_written_for_every_run_and_hold_every_series(build, tmp_path):
    table = {"type": "metrics-file", "path": str(tmp_path / "guard.prom")}
    findings = [
        build.finding(),
        build.finding(resource_id="b"),
        build.finding(outcome=Outcome.WAIVED),
    ]

    metrics = samples(tell(build, table, *findings))

    assert metrics["guard_findings", "fail", "high"] == 2
    assert metrics["guard_findings", "high", "waived"] == 1
    assert metrics["guard_findings", "critical", "fail"] == 0
    assert sum(name == "guard_findings" for name, *_ in metrics) == 16
    assert metrics["guard_run_complete",] == 1
    assert metrics["guard_run_timestamp_seconds",] == 1795503583
    assert metrics["guard_run_duration_seconds",] == 0.5
    assert metrics["guard_policies_evaluated",] == 1
    assert metrics["guard_coverage_ratio",] == 1


def test_metrics_of_an_incomplete_run_say_so_and_replace_those_before(build, tmp_path):
    table = {"type": "metrics-file", "path": str(tmp_path / "guard.prom")}
    tell(build, table, build.finding())

    metrics = samples(tell(build, table, gaps=["pods not seen"]))

    assert metrics["guard_run_complete",] == 0
    assert metrics["guard_findings", "fail", "high"] == 0
    assert [file.name for file in tmp_path.iterdir()] == ["guard.prom"]


def test_a_folder_that_is_missing_is_a_failure_with_a_cure(build, tmp_path):
    tables = [
        {"type": "metrics-file", "path": str(tmp_path / "no" / "guard.prom")},
        {"type": "jsonl", "path": str(tmp_path / "no" / "guard.jsonl")},
        {"type": "ocsf", "path": str(tmp_path / "guard.ocsf")},
    ]
    summary = summarize(build.result(), [], [])

    failures = notify.send(notify.read(tables), summary, Difference())

    assert [failure.channel for failure in failures] == [
        "[[notify]] 1 (metrics-file)",
        "[[notify]] 2 (jsonl)",
    ]
    assert all("No such file or directory; name a file" in str(failure) for failure in failures)
    assert (tmp_path / "guard.ocsf").exists()
