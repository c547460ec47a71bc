import json

import pytest

from guard import notify
from guard.config import Config
from guard.errors import ConfigError
from guard.model import Difference, Problem


@pytest.fixture
def told(tmp_path):
    """Tell about a run, and return the warnings and the lines that were written."""

    def tell(result, difference, **more):
        file = tmp_path / "guard.jsonl"
        tables = ({"type": "jsonl", "path": str(file)},)
        warnings = notify.after(
            result, difference, Config(targets=("k8s://prod",), notify=tables), **more
        )
        return warnings, [json.loads(line) for line in file.read_text("utf-8").splitlines()]

    return tell


def test_after_a_run_the_channels_of_the_configuration_are_told(build, told):
    finding = build.finding()

    warnings, lines = told(build.result(finding), Difference(new=[finding]))

    assert warnings == []
    assert [line["event"] for line in lines] == ["new", "run"]
    assert lines[-1]["run"]["targets"] == ["k8s://prod"]
    assert lines[-1]["run"]["complete"] is True


def test_problems_of_the_run_are_its_gaps_unless_the_caller_knows_better(build, told):
    result = build.result(problems=[Problem("k8s://prod", 0, "pods not seen")])

    _, [line] = told(result, Difference())
    assert line["new_gaps"] == ["k8s://prod: pods not seen"]

    _, [_, line] = told(result, Difference(), gaps=["a", "b"], previous_gaps=["a"], targets=["x"])
    assert (line["new_gaps"], line["run"]["gaps"]) == (["b"], ["a", "b"])
    assert line["run"]["targets"] == ["x"]


def test_a_secret_that_the_run_met_leaves_in_no_message(build, told):
    finding = build.finding(message="token is hunter2")
    difference = Difference(new=[finding], fixed=[finding])

    _, lines = told(
        build.result(finding),
        difference,
        gaps=["hunter2 was refused"],
        scrub=lambda text: text.replace("hunter2", "[redacted]"),
    )

    assert "hunter2" not in json.dumps(lines)
    assert lines[0]["finding"]["fingerprint"] == finding.fingerprint


def test_a_channel_that_fails_is_a_warning_and_changes_no_finding(build, tmp_path):
    result, difference = build.result(build.finding()), Difference(new=[build.finding()])
    tables = ({"type": "slack", "url-env": "NOT_SET"}, {"type": "jsonl", "path": "/nowhere/x"})

    warnings = notify.after(result, difference, Config(notify=tables))

    assert [warning.partition(" was")[0] for warning in warnings] == [
        "[[notify]] 1 (slack)",
        "[[notify]] 2 (jsonl)",
    ]
    assert result == build.result(build.finding())
    assert difference == Difference(new=[build.finding()])


def test_without_channels_nothing_happens(build):
    assert notify.after(build.result(), Difference(), Config()) == []


def test_a_wrong_table_is_refused_even_when_nothing_changed(build):
    with pytest.raises(ConfigError, match="type is pager"):
        notify.after(build.result(), Difference(), Config(notify=({"type": "pager"},)))
