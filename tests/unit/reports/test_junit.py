"""JUnit XML: well-formed whatever was scanned, and its counts are true."""

import xml.etree.ElementTree as ET

import pytest

from guard.model import Outcome, Problem
from guard.reports import render


def suites(result):
    return ET.fromstring(render("junit", result))  # noqa: S314 - our own output


def test_counts_are_those_of_the_cases(build):
    root = suites(build.one_of_each())

    assert root.tag == "testsuites"
    for suite in root:
        cases = suite.findall("testcase")
        assert int(suite.get("tests")) == len(cases) > 0
        for name, tag in (("failures", "failure"), ("skipped", "skipped"), ("errors", "error")):
            assert int(suite.get(name, "0")) == sum(case.find(tag) is not None for case in cases)


def test_a_failure_says_where_what_and_how_to_mend_it(build):
    [suite] = suites(build.result(build.finding()))
    failure = suite.find("testcase/failure")

    assert suite.get("name") == "infra/main.tf"
    assert failure.get("message") == "open is true"
    assert failure.get("type") == "high"
    assert "infra/main.tf:3" in failure.text
    assert "Close it." in failure.text


@pytest.mark.parametrize("outcome", [Outcome.UNKNOWN, Outcome.WAIVED, Outcome.BASELINED])
def test_what_does_not_fail_the_run_is_skipped(build, outcome):
    waiver = build.waiver() if outcome == Outcome.WAIVED else None
    [suite] = suites(build.result(build.finding(outcome=outcome, waiver=waiver)))

    assert suite.find("testcase/skipped").get("message").startswith(str(outcome))
    assert suite.find("testcase/failure") is None


def test_problems_are_errors(build):
    [suite] = suites(build.result(problems=[Problem("a.yaml", 4, "found a tab")]))

    assert suite.get("errors") == "1"
    assert suite.find("testcase/error").get("message") == "a.yaml:4: found a tab"


def test_a_clean_result_has_a_passing_case_so_that_no_ci_calls_it_empty(build):
    [suite] = suites(build.result())

    assert suite.get("tests") == "1"
    assert len(suite.find("testcase")) == 0


def test_any_text_gives_well_formed_xml(build):
    nasty = "<&>\"']]>\x00\x1b\x0b\ufffe\ud800 \U0001f600\n\t"
    finding = build.finding(
        place=(f"{nasty}.tf", 1),
        message=nasty,
        resource_id=nasty,
        about={"remediation": nasty, "title": nasty},
    )

    [suite, incomplete] = suites(build.result(finding, problems=[Problem(nasty, 1, nasty)]))

    assert "<&>\"']]>" in suite.find("testcase/failure").text
    assert "\U0001f600" in incomplete.find("testcase/error").get("message")
