"""Markdown, as a comment on a pull request: short, most severe first, details folded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from guard.model import FileClass, Finding, Outcome, Result, Severity

MARKER = "<!-- guard -->"
"""Lets a bot find its own comment and replace it."""

_SHOWN = 50


def render(result: Result) -> str:
    """Return the result as GitHub-flavoured Markdown."""
    return "\n".join(_lines(result)) + "\n"


def _lines(result: Result) -> Iterator[str]:
    failed = [finding for finding in result.findings if finding.outcome == Outcome.FAIL]
    deployed = [finding for finding in failed if finding.file_class == FileClass.DEPLOYED]
    yield MARKER
    yield f"## guard: {_verdict(deployed)}"
    yield ""
    if deployed:
        yield "| severity | place | what | policy |"
        yield "|---|---|---|---|"
        yield from (_row(finding) for finding in deployed[:_SHOWN])
        yield ""
        if len(deployed) > _SHOWN:
            yield f"and {len(deployed) - _SHOWN} more."
            yield ""
        yield from _remedies(deployed[:_SHOWN])
    yield from _rest(result, len(failed) - len(deployed))


def _verdict(deployed: list[Finding]) -> str:
    by_severity = Counter(finding.policy.severity for finding in deployed)
    listed = [
        f"{by_severity[s]} {s.label}" for s in sorted(Severity, reverse=True) if by_severity[s]
    ]
    return f"{len(deployed)} findings ({', '.join(listed)})" if listed else "no findings"


def _row(finding: Finding) -> str:
    cells = (
        finding.policy.severity.label,
        f"`{_cell(str(finding.location))}`",
        f"`{_cell(finding.resource_id)}`: {_cell(finding.message)}",
        finding.policy.id,
    )
    return f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    """Keep scanned text from ending the cell, opening HTML or calling somebody."""
    for raw, safe in (
        ("&", "&amp;"),
        ("<", "&lt;"),
        ("|", "\\|"),
        ("`", "'"),
        ("@", "@\u200b"),
        ("\n", " "),
    ):
        text = text.replace(raw, safe)
    return text


def _remedies(findings: list[Finding]) -> Iterator[str]:
    yield "<details><summary>How to fix</summary>"
    yield ""
    for policy in dict.fromkeys(finding.policy for finding in findings):
        yield f"**{policy.id} {policy.title}**"
        yield ""
        yield policy.remediation
        yield ""
    yield "</details>"
    yield ""


def _rest(result: Result, elsewhere: int) -> Iterator[str]:
    outcomes = Counter(finding.outcome for finding in result.findings)
    counted = [
        f"{outcomes[o]} {o}"
        for o in (Outcome.UNKNOWN, Outcome.WAIVED, Outcome.BASELINED)
        if outcomes[o]
    ]
    counted += [f"{elsewhere} in tests, examples and vendored files"] if elsewhere else []
    if counted:
        yield f"Besides: {', '.join(counted)}."
        yield ""
    if result.coverage.problems:
        yield f"**Incomplete**: {len(result.coverage.problems)} could not be read or evaluated."
        yield ""
        yield from (f"- `{_cell(str(problem))}`" for problem in result.coverage.problems[:20])
        yield ""
    yield f"{result.coverage.evaluated} checks on {sum(result.coverage.resources.values())} resources."
