"""GitLab's code quality report: the fields it needs, in its words."""

import json

import pytest

from guard.model import FileClass, Problem, Severity
from guard.reports import render


def entries(result):
    return json.loads(render("gitlab", result))


def test_only_failures_are_listed_each_with_what_gitlab_needs(build):
    listed = entries(build.result(*build.one_of_each().findings))

    assert len(listed) == 3
    for entry in listed:
        assert entry["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert entry["description"]
        assert entry["check_name"]
        assert entry["fingerprint"]
        assert entry["location"]["path"]
        assert entry["location"]["lines"]["begin"] >= 1


@pytest.mark.parametrize(
    ("severity", "word"),
    [
        (Severity.CRITICAL, "blocker"),
        (Severity.HIGH, "critical"),
        (Severity.MEDIUM, "major"),
        (Severity.LOW, "minor"),
    ],
)
def test_severities_have_gitlabs_words(build, severity, word):
    [entry] = entries(build.result(build.finding(about={"severity": severity})))

    assert entry["severity"] == word


def test_what_is_not_deployed_is_for_information(build):
    [entry] = entries(build.result(build.finding(file_class=FileClass.EXAMPLE)))

    assert entry["severity"] == "info"


def test_an_incomplete_run_is_no_empty_report(build):
    problems = [Problem("a.yaml", 4, "found a tab"), Problem("b.yaml", 0, "found a tab")]
    listed = entries(build.result(problems=problems))

    assert [entry["severity"] for entry in listed] == ["blocker", "blocker"]
    assert [entry["location"]["lines"]["begin"] for entry in listed] == [4, 1]
    assert len({entry["fingerprint"] for entry in listed}) == 2


def test_a_clean_result_is_an_empty_list(build):
    assert entries(build.result()) == []
