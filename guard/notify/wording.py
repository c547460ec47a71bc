"""What people read in a message: short, plain, and nothing that their program would obey."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from guard.model import Finding, Outcome, Severity
from guard.notify.notice import Notice


def plain(text: str, most: int = 300) -> str:
    """Return `text` on one line of at most `most` characters, without what steers a display."""
    visible = "".join(
        character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text
    )
    return visible if len(visible) <= most else f"{visible[: most - 1]}…"


def headline(notice: Notice) -> str:
    """Return what happened, in one line: ``3 new findings (1 critical, 2 high), 2 fixed``."""
    changes, parts = notice.changes, []
    if changes.new:
        noun = "new finding" if len(changes.new) == 1 else "new findings"
        parts.append(f"{len(changes.new)} {noun} ({_severities(changes.new)})")
    if changes.fixed:
        parts.append(f"{len(changes.fixed)} fixed")
    if changes.changed:
        parts.append(f"{len(changes.changed)} changed")
    if notice.gaps:
        parts.append("audit incomplete")
    if notice.complete_again:
        parts.append("audit complete again")
    return ", ".join(parts) or "no change"


def _severities(findings: Sequence[Finding]) -> str:
    counts = Counter(finding.policy.severity for finding in findings)
    return ", ".join(f"{counts[severity]} {severity.label}" for severity in sorted(counts)[::-1])


def standing(notice: Notice) -> str:
    """Return how things are after the run, changes aside."""
    summary = notice.summary
    counts = [
        f"{summary.counts[severity, Outcome.FAIL]} {severity.label}"
        for severity in sorted(Severity, reverse=True)
        if summary.counts.get((severity, Outcome.FAIL))
    ]
    now = f"now failing: {', '.join(counts) or 'nothing'}"
    if unseen := len(notice.changes.unseen):
        now += f"; {unseen} of the run before could not be looked for"
    return f"{now}; {summary.coverage:.0%} of what was found was read"


def sections(notice: Notice, most: int) -> Iterator[tuple[str, list[str]]]:
    """Yield a title and its lines for each kind of change; at most `most` findings in all.

    What is new comes first, the most severe of it on top: it is what has to fit.
    """
    changes = notice.changes
    for title, findings in (
        ("New", changes.new),
        ("Changed", changes.changed),
        ("Fixed", changes.fixed),
    ):
        if findings:
            lines = [line(finding) for finding in findings[:most]]
            if rest := len(findings) - len(lines):
                lines.append(f"and {rest} more")
            most -= len(findings[:most])
            yield title, lines
    if notice.gaps:
        yield "Not examined", list(_gaps(notice.gaps))


def _gaps(gaps: Sequence[str], most: int = 10) -> Iterable[str]:
    yield from (plain(gap) for gap in gaps[:most])
    if len(gaps) > most:
        yield f"and {len(gaps) - most} more"


def line(finding: Finding) -> str:
    """Return one finding in one line."""
    state = "" if finding.outcome == Outcome.FAIL else f" ({finding.outcome})"
    return plain(
        f"{finding.policy.severity.label} {finding.policy.id}{state} {finding.resource_id}:"
        f" {finding.message} [{finding.location}]"
    )
