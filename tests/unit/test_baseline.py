"""Baseline files: what is written is read back, and bad ones are refused with a cure."""

import json

import pytest

from guard import baseline
from guard.errors import ConfigError
from guard.model import Outcome


def test_what_is_written_is_read_back(build, tmp_path):
    entries = baseline.entries_of([build.finding(), build.finding(key="other")])

    baseline.write(tmp_path / "b.json", entries.values())

    assert baseline.read(tmp_path / "b.json") == entries


def test_only_failures_are_accepted(build):
    findings = [
        build.finding(outcome=outcome, key=outcome)
        for outcome in (Outcome.FAIL, Outcome.UNKNOWN, Outcome.WAIVED)
    ]

    [entry] = baseline.entries_of(findings).values()

    assert entry.fingerprint == findings[0].fingerprint


def test_the_order_of_findings_does_not_change_the_file(build, tmp_path):
    findings = [build.finding(place=(f"{name}.tf", 1)) for name in "cab"]

    for name, ordered in (("one", findings), ("two", findings[::-1])):
        baseline.write(tmp_path / name, baseline.entries_of(ordered).values())

    text = (tmp_path / "one").read_text("utf-8")
    assert text == (tmp_path / "two").read_text("utf-8")
    assert [entry["path"] for entry in json.loads(text)["findings"]] == ["a.tf", "b.tf", "c.tf"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nothing",
        "[]",
        "{}",
        '{"version": 1}',
        '{"version": 2, "findings": []}',
        '{"version": 1, "findings": [{}]}',
        '{"version": 1, "findings": [3]}',
        "[" * 100_000,
    ],
)
def test_what_is_no_baseline_is_refused_with_a_cure(tmp_path, text):
    (tmp_path / "b.json").write_text(text, "utf-8")

    with pytest.raises(ConfigError, match=r"b\.json") as refused:
        baseline.read(tmp_path / "b.json")

    assert "guard baseline write" in refused.value.hint
