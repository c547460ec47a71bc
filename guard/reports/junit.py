"""JUnit XML, for the test tab of CI systems: one case per finding, one suite per file."""

from __future__ import annotations

import re
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from guard.model import Finding, Outcome, Result

_ILLEGAL = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, not even escaped."""


def render(result: Result) -> str:
    """Return failures as failed cases, open and waived findings as skipped ones, problems as errors."""
    ordered = sorted(result.findings, key=lambda finding: (finding.location.path, finding.order))
    suites = [
        _suite(path, list(group))
        for path, group in groupby(ordered, key=lambda finding: finding.location.path)
    ]
    if result.coverage.problems:
        cases = "".join(
            f'  <testcase name={_quote(problem.path)} classname="guard">'
            f"<error message={_quote(str(problem))}/></testcase>\n"
            for problem in result.coverage.problems
        )
        count = len(result.coverage.problems)
        suites.append(
            f' <testsuite name="incomplete" tests="{count}" errors="{count}" failures="0">\n{cases} </testsuite>\n'
        )
    if not suites:
        suites.append(
            ' <testsuite name="guard" tests="1" failures="0" errors="0">\n'
            '  <testcase name="no findings" classname="guard"/>\n </testsuite>\n'
        )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="guard">\n{"".join(suites)}</testsuites>\n'


def _suite(path: str, findings: list[Finding]) -> str:
    failures = sum(finding.outcome == Outcome.FAIL for finding in findings)
    skipped = len(findings) - failures
    cases = "".join(_case(finding) for finding in findings)
    return (
        f' <testsuite name={_quote(path)} tests="{len(findings)}" failures="{failures}"'
        f' skipped="{skipped}" errors="0">\n'
        f"{cases} </testsuite>\n"
    )


def _case(finding: Finding) -> str:
    name = _quote(f"{finding.policy.id} {finding.resource_id} {finding.key}".strip())
    if finding.outcome != Outcome.FAIL:
        body = f"<skipped message={_quote(f'{finding.outcome}: {finding.message}')}/>"
    else:
        text = f"{finding.location}\n{finding.cited}: {finding.policy.title}\n\n{finding.policy.remediation}"
        body = (
            f"<failure type={_quote(finding.policy.severity.label)} message={_quote(finding.message)}>"
            f"{escape(_ILLEGAL.sub('', text))}</failure>"
        )
    return f"  <testcase name={name} classname={_quote(finding.location.path)}>{body}</testcase>\n"


def _quote(text: str) -> str:
    return quoteattr(_ILLEGAL.sub("", text))
