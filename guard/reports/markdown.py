"""Markdown, as a comment on a pull request: short, most severe first, details folded."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from guard.model import FileClass, Finding, Outcome, Result, Severity
from guard.reports.plain import visible

MARKER = "<!-- guard -->"
"""Lets a bot find its own comment and replace it."""

_MARKUP = re.compile(r"[\\`*_~\[\]!#|]")

_SHOWN = 50
_LIMIT = 65_536
"""Characters that GitHub takes for one comment."""


def render(result: Result) -> str:
    """Return the result as GitHub-flavoured Markdown that fits into one comment."""
    failed = [finding for finding in result.findings if finding.outcome == Outcome.FAIL]
    deployed = [finding for finding in failed if finding.file_class == FileClass.DEPLOYED]
    head = [MARKER, f"## guard: {_verdict(deployed)}", ""]
    rest = list(_rest(result, len(failed) - len(deployed)))
    room = _LIMIT - _length([*head, *rest])
    rows = _rows(deployed, room // 2)
    shown = deployed[: len(rows)]
    if rows:
        head += ["| severity | place | what | policy |", "|---|---|---|---|", *rows, ""]
    if len(deployed) > len(rows):
        head += [f"and {len(deployed) - len(rows)} more.", ""]
    return "\n".join([*head, *_remedies(shown, room // 2 - 1000), *rest]) + "\n"


def _length(lines: Iterable[str]) -> int:
    return sum(len(line) + 1 for line in lines)


def _rows(findings: list[Finding], room: int) -> list[str]:
    rows: list[str] = []
    for finding in findings[:_SHOWN]:
        row = _row(finding)
        if _length([*rows, row]) > room:
            break
        rows.append(row)
    return rows


def _verdict(deployed: list[Finding]) -> str:
    by_severity = Counter(finding.policy.severity for finding in deployed)
    listed = [
        f"{by_severity[s]} {s.label}" for s in sorted(Severity, reverse=True) if by_severity[s]
    ]
    return f"{len(deployed)} findings ({', '.join(listed)})" if listed else "no findings"


def _row(finding: Finding) -> str:
    cells = (
        finding.policy.severity.label,
        _code(str(finding.location)),
        f"{_code(finding.resource_id)}: {_text(finding.message)}",
        finding.cited,
    )
    return f"| {' | '.join(cells)} |"


def _text(text: str) -> str:
    """Keep scanned text from becoming markup: a link, an image, a mention, the end of the cell."""
    escaped = _MARKUP.sub(r"\\\g<0>", " ".join(text.split()))
    return visible(escaped.replace("&", "&amp;").replace("<", "&lt;").replace("@", "@\u200b"))


def _code(text: str) -> str:
    """Return scanned text as code in a cell, where only the two marks mean something."""
    plain = " ".join(text.split()).replace("`", "'").replace("|", "\\|")
    return f"`{visible(plain)}`"


def _remedies(findings: list[Finding], room: int) -> list[str]:
    entries: list[str] = []
    for policy in dict.fromkeys(finding.policy for finding in findings):
        entry = [f"**{policy.id} {policy.title}**", "", policy.remediation, ""]
        if _length([*entries, *entry]) > room:
            break
        entries += entry
    if not entries:
        return []
    return ["<details><summary>How to fix</summary>", "", *entries, "</details>", ""]


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
        yield from (f"- {_code(str(problem)[:500])}" for problem in result.coverage.problems[:20])
        yield ""
    yield f"{result.coverage.evaluated} checks on {sum(result.coverage.resources.values())} resources."
