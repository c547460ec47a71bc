"""What channels are told: how a run went, and what changed since the run before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from guard.model import Difference, FileClass, Finding, Outcome, Result, Severity

NEW, FIXED, CHANGED, INCOMPLETE = "new", "fixed", "changed", "incomplete"
EVENTS = (NEW, FIXED, CHANGED, INCOMPLETE)
"""What a channel can be told about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """One run in a few figures."""

    run: str
    started: datetime
    guard_version: str
    targets: tuple[str, ...]
    gaps: tuple[str, ...]
    """What the answer lacks; empty when the run is complete."""

    new_gaps: tuple[str, ...]
    """Those that the run before did not have."""

    complete_again: bool
    """The run before had gaps, and this one has none."""

    counts: Mapping[tuple[Severity, Outcome], int]
    """Findings of each severity and outcome; absent is 0."""

    policies: int
    """Policies that had something to judge."""

    resources: int
    coverage: float
    """The share of what was found that was read."""

    seconds: float

    @property
    def name(self) -> str:
        """Which targets it is about, in one line."""
        shown = ", ".join(self.targets[:3]) or "the declared targets"
        more = len(self.targets) - 3
        return f"{shown} and {more} more" if more > 0 else shown

    @property
    def failing(self) -> int:
        """Findings that are neither waived, known before, nor open."""
        return sum(count for (_, outcome), count in self.counts.items() if outcome == Outcome.FAIL)


def summarize(
    result: Result,
    targets: Iterable[str],
    gaps: Sequence[str],
    previous_gaps: Collection[str] = (),
) -> Summary:
    """Return the figures of `result`, whose `gaps` are new unless they are in `previous_gaps`."""
    return Summary(
        run=result.run.id,
        started=datetime.fromisoformat(result.run.started),
        guard_version=result.run.guard_version,
        targets=tuple(targets),
        gaps=tuple(gaps),
        new_gaps=tuple(gap for gap in gaps if gap not in previous_gaps),
        complete_again=bool(previous_gaps) and not gaps,
        counts=Counter((found.policy.severity, found.outcome) for found in result.findings),
        policies=sum(tally.population > 0 for tally in result.tallies.values()),
        resources=sum(result.coverage.resources.values()),
        coverage=result.coverage.ratio,
        seconds=result.run.timings.get("total", 0.0),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What one channel is told: the changes it asked for, the most severe first."""

    summary: Summary
    changes: Difference
    gaps: tuple[str, ...] = ()
    complete_again: bool = False

    @property
    def empty(self) -> bool:
        """Return whether nothing happened that the channel asked about."""
        changes = self.changes
        happened = changes.new or changes.fixed or changes.changed or self.gaps
        return not (happened or self.complete_again)

    def events(self) -> Iterator[tuple[str, Finding]]:
        """Yield each change with what happened: new, fixed or changed."""
        changes = self.changes
        for event, found in (
            (NEW, changes.new),
            (FIXED, changes.fixed),
            (CHANGED, changes.changed),
        ):
            for finding in found:
                yield event, finding


def narrow(
    summary: Summary, difference: Difference, least: Severity, events: Collection[str]
) -> Notice:
    """Return what is to be said about `difference` to those who asked for `events` from `least` up."""

    def severe(finding: Finding) -> bool:
        return _severe(finding, least)

    def fails(finding: Finding) -> bool:
        return finding.outcome == Outcome.FAIL and severe(finding)

    new, changed = [*filter(fails, difference.new)], []
    for finding in difference.changed:
        was = difference.before.get(finding.fingerprint)
        # To whom it was too small before, or waived, it is news.
        if was and fails(finding) and not fails(was):
            new.append(finding)
        elif severe(finding) or (was and severe(was)):
            changed.append(finding)
    fixed, unseen = filter(fails, difference.fixed), filter(fails, difference.unseen)
    return Notice(
        summary=summary,
        changes=Difference(
            new=_sorted(new) if NEW in events else [],
            fixed=_sorted(fixed) if FIXED in events else [],
            changed=_sorted(changed) if CHANGED in events else [],
            # Who hears of what is fixed must hear of what only was not looked for.
            unseen=_sorted(unseen) if FIXED in events else [],
            before=difference.before,
            first_seen=difference.first_seen,
        ),
        gaps=summary.new_gaps if INCOMPLETE in events else (),
        complete_again=summary.complete_again and INCOMPLETE in events,
    )


def _sorted(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda finding: finding.order)


def _severe(finding: Finding, least: Severity) -> bool:
    """Return whether `finding` matters; in tests, examples and vendored files few do."""
    severity = finding.policy.severity
    deployed = finding.file_class == FileClass.DEPLOYED
    return severity >= least and (deployed or severity == Severity.CRITICAL)


def scrubbed(difference: Difference, scrub: Callable[[str], str]) -> Difference:
    """Return `difference` with every message passed through `scrub`, once more before it leaves."""

    def clean(findings: Iterable[Finding]) -> list[Finding]:
        return [replace(found, message=scrub(found.message)) for found in findings]

    return replace(
        difference,
        new=clean(difference.new),
        fixed=clean(difference.fixed),
        changed=clean(difference.changed),
        unseen=clean(difference.unseen),
    )
