"""Workflow commands: one line each, whatever the scanned text holds."""

from urllib.parse import unquote

import pytest

from guard.model import FileClass, Location, Problem, Severity
from guard.reports import render


def test_an_annotation_names_file_range_and_policy(build):
    finding = build.finding(location=Location("infra/main.tf", 3, 5, 7))

    assert render("github", build.result(finding)) == (
        "::error file=infra/main.tf,line=3,endLine=7,col=5,"
        "title=GRD-TST-001 Things must be closed::"
        "test_thing.door: open is true%0AClose it.\n"
    )


def test_newlines_percent_signs_commas_and_colons_cannot_end_a_command(build):
    finding = build.finding(
        place=("a,b:c%.tf", 3),
        message="100%\r\n::error::forged, by a name",
        about={"title": "Things: a, b % must hold"},
    )

    [line] = render("github", build.result(finding)).splitlines()
    properties, text = line.removeprefix("::error ").split("::", 1)

    assert properties.startswith("file=a%2Cb%3Ac%25.tf,line=3,")
    assert "title=GRD-TST-001 Things%3A a%2C b %25 must hold" in properties
    assert text.startswith("test_thing.door: 100%25%0D%0A::error::forged, by a name")
    assert unquote(text).count("\n") == 2


@pytest.mark.parametrize(
    ("severity", "file_class", "command"),
    [
        (Severity.CRITICAL, FileClass.DEPLOYED, "error"),
        (Severity.HIGH, FileClass.DEPLOYED, "error"),
        (Severity.MEDIUM, FileClass.DEPLOYED, "warning"),
        (Severity.LOW, FileClass.DEPLOYED, "notice"),
        (Severity.HIGH, FileClass.TEST, "notice"),
    ],
)
def test_the_kind_of_annotation_follows_severity_and_class(build, severity, file_class, command):
    finding = build.finding(file_class=file_class, about={"severity": severity})

    assert render("github", build.result(finding)).startswith(f"::{command} ")


def test_waived_baselined_and_open_findings_are_not_annotated(build):
    findings = [finding for finding in build.one_of_each().findings if finding.outcome != "fail"]

    assert findings
    assert render("github", build.result(*findings)) == ""


def test_a_problem_is_an_error_at_its_line(build):
    problem = Problem("a.yaml", 4, "found a tab\n::warning::forged")

    assert render("github", build.result(problems=[problem])) == (
        "::error file=a.yaml,line=4::guard: found a tab%0A::warning::forged\n"
    )
