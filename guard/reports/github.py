"""Workflow commands of GitHub Actions: annotations on the lines of a pull request."""

from __future__ import annotations

from guard.model import FileClass, Finding, Outcome, Result, Severity
from guard.reports.plain import visible

_COMMANDS = {
    Severity.CRITICAL: "error",
    Severity.HIGH: "error",
    Severity.MEDIUM: "warning",
    Severity.LOW: "notice",
}


def render(result: Result) -> str:
    """Return one command per failure, and one per problem."""
    lines = [_annotation(finding) for finding in result.findings if finding.outcome == Outcome.FAIL]
    lines += [
        f"::error file={_property(problem.path)},line={problem.line or 1}::{_data('guard: ' + problem.reason)}"
        for problem in result.coverage.problems
    ]
    return "".join(f"{line}\n" for line in lines)


def _annotation(finding: Finding) -> str:
    location, policy = finding.location, finding.policy
    command = _COMMANDS[policy.severity] if finding.file_class == FileClass.DEPLOYED else "notice"
    lines = f"line={max(1, location.line)},endLine={max(1, location.last_line)}"
    place = f"file={_property(location.path)},{lines},col={location.column}"
    remedy = policy.remediation.strip().splitlines()
    text = f"{finding.resource_id}: {finding.message}\n{remedy[0] if remedy else ''}"
    title = _property(f"{finding.cited} {policy.title}")
    return f"::{command} {place},title={title}::{_data(text)}"


def _data(text: str) -> str:
    return visible(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
