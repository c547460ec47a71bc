"""Text for people: by file, with the line, the reason and the remedy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from guard.model import FileClass, Finding, Outcome, Result, Severity
from guard.reports.paint import COLORS, Paint
from guard.reports.plain import visible

_SHOWN_UNKNOWN = 10


def render(result: Result, *, color: bool = False) -> str:
    """Return the findings grouped by file, worst file first, then what else the reader must know."""
    paint = Paint(enabled=color)
    return "".join(f"{line}\n" for line in _lines(result, paint))


def _lines(result: Result, paint: Paint) -> Iterator[str]:
    failed = [finding for finding in result.findings if finding.outcome == Outcome.FAIL]
    deployed = [finding for finding in failed if finding.file_class == FileClass.DEPLOYED]
    others = [finding for finding in failed if finding.file_class != FileClass.DEPLOYED]
    yield from _by_file(deployed, paint)
    if others:
        yield paint("1", "In tests, examples and vendored files (only critical ones fail the run)")
        yield ""
        for finding in others:
            yield _headline(finding, paint, with_path=True)
        yield ""
    yield from _unknowns(result.findings, paint)
    yield from _coverage(result, paint)
    yield from _summary(result, failed, paint)


def _by_file(findings: list[Finding], paint: Paint) -> Iterator[str]:
    worst = {finding.location.path: finding.order for finding in reversed(findings)}
    ordered = sorted(findings, key=lambda finding: (worst[finding.location.path], finding.order))
    for path, group in groupby(ordered, key=lambda finding: finding.location.path):
        yield paint("1;4", visible(path))
        for finding in group:
            yield ""
            yield from _finding(finding, paint)
        yield ""


def _headline(finding: Finding, paint: Paint, *, with_path: bool = False) -> str:
    # What is not written in a file has no line, but a field.
    line = finding.location.line or finding.key or "-"
    place = str(finding.location) if with_path else str(line)
    severity = paint.severity(finding.policy.severity)
    return f"  {visible(place)}  {severity}  {_what(finding)}"


def _what(finding: Finding) -> str:
    return visible(f"{finding.resource_id}: {finding.message}  [{finding.cited}]")


def _finding(finding: Finding, paint: Paint) -> Iterator[str]:
    yield _headline(finding, paint)
    if finding.snippet:
        for number, line in enumerate(finding.snippet.lines, finding.snippet.first_line):
            marked = number == finding.location.line
            frame = f"    {'>' if marked else ' '} {number:>5} | {visible(line)}".rstrip()
            yield paint("1", frame) if marked else paint("2", frame)
    yield from _instances(finding)
    remedy = finding.policy.remediation.strip().splitlines()
    yield f"    {paint('32', 'fix')}  {remedy[0] if remedy else ''}"
    for line in remedy[1:]:
        yield f"         {line}".rstrip()


def _instances(finding: Finding) -> Iterator[str]:
    if len(finding.instances) > 1:
        yield f"    in {len(finding.instances)} instances: {_few(finding.instances)}"
    if finding.related:
        yield f"    see also {_few([str(location) for location in finding.related])}"


def _few(names: Iterable[str], most: int = 4) -> str:
    listed = list(names)
    more = f" and {len(listed) - most} more" if len(listed) > most else ""
    return visible(", ".join(listed[:most]) + more)


def _unknowns(findings: Iterable[Finding], paint: Paint) -> Iterator[str]:
    unknown = [finding for finding in findings if finding.outcome == Outcome.UNKNOWN]
    if not unknown:
        return
    yield paint("1", f"Open: {len(unknown)} depend on values that are not known before deployment")
    yield ""
    for finding in unknown[:_SHOWN_UNKNOWN]:
        yield f"  {visible(str(finding.location))}  {_what(finding)}"
    if len(unknown) > _SHOWN_UNKNOWN:
        yield f"  … and {len(unknown) - _SHOWN_UNKNOWN} more; `-o json` lists them all"
    yield ""


def _coverage(result: Result, paint: Paint) -> Iterator[str]:
    coverage = result.coverage
    if coverage.problems:
        yield paint("1;31", f"Incomplete: {len(coverage.problems)} could not be read or evaluated")
        yield ""
        yield from (f"  {visible(str(problem))}" for problem in coverage.problems)
        yield ""
    if coverage.skipped:
        reasons = Counter(skipped.reason for skipped in coverage.skipped)
        yield paint("1", f"Skipped: {len(coverage.skipped)} files")
        yield from (f"  {count} x {reason}" for reason, count in sorted(reasons.items()))
        yield ""
    yield from paint.notes(coverage.notes)


def _summary(result: Result, failed: list[Finding], paint: Paint) -> Iterator[str]:
    coverage = result.coverage
    files = ", ".join(
        f"{coverage.parsed.get(label, 0)}/{found} {label}"
        for label, found in sorted(coverage.found.items())
    )
    used = sum(bool(tally.population) for tally in result.tallies.values())
    resources = sum(coverage.resources.values())
    yield f"Examined {files or 'nothing'}: {resources} resources, {used} policies, {coverage.evaluated} checks"
    by_severity = Counter(
        finding.policy.severity for finding in failed if finding.file_class == FileClass.DEPLOYED
    )
    counted = ", ".join(
        paint(COLORS[severity], f"{by_severity[severity]} {severity.label}")
        for severity in sorted(Severity, reverse=True)
        if by_severity[severity]
    )
    outcomes = Counter(finding.outcome for finding in result.findings)
    elsewhere = len(failed) - sum(by_severity.values())
    parts = [f"{sum(by_severity.values())} findings" + (f" ({counted})" if counted else "")]
    parts += [f"{elsewhere} outside deployed files"] if elsewhere else []
    parts += [
        f"{outcomes[outcome]} {outcome}"
        for outcome in (Outcome.UNKNOWN, Outcome.WAIVED, Outcome.BASELINED)
        if outcomes[outcome]
    ]
    yield ", ".join(parts)
