"""How the number of findings went, run by run: a sparkline for people, CSV for spreadsheets."""

from __future__ import annotations

import csv as files
import io
from collections.abc import Iterator, Sequence

from guard.model import Recorded, Severity
from guard.reports.history import short
from guard.reports.paint import COLORS, Paint
from guard.reports.plain import visible

_BARS = "▁▂▃▄▅▆▇█"
_SEVERITIES = sorted(Severity, reverse=True)
_WIDTH = 60
"""Runs that one line shows: the newest."""


def text(runs: Sequence[Recorded], *, color: bool = False) -> str:
    """Return a sparkline for each severity and each set of targets; `runs` come newest first."""
    paint = Paint(enabled=color)
    return "".join(f"{line}\n" for line in _lines(runs, paint))


def csv(runs: Sequence[Recorded]) -> str:
    """Return a row for each run, the oldest first."""
    out = io.StringIO()
    writer = files.writer(out, lineterminator="\n")
    labels = [severity.label for severity in _SEVERITIES]
    counts = ["elsewhere", "unknown", "waived", "baselined"]
    writer.writerow(["run", "started", "targets", "complete", "resources", *labels, *counts])
    for run in reversed(runs):
        writer.writerow(
            [
                *(run.id, run.started, visible(" ".join(run.targets))),
                *("yes" if run.complete else "no", run.resources),
                *(run.counts.failed.get(label, 0) for label in labels),
                *(getattr(run.counts, name) for name in counts),
            ]
        )
    return out.getvalue()


def _lines(runs: Sequence[Recorded], paint: Paint) -> Iterator[str]:
    if not runs:
        yield "No run is recorded."
    groups: dict[frozenset[str], list[Recorded]] = {}
    for run in runs:
        groups.setdefault(run.identities, []).append(run)
    for number, group in enumerate(groups.values()):
        if number:
            yield ""
        yield from _block(group[:_WIDTH][::-1], paint)


def _block(runs: Sequence[Recorded], paint: Paint) -> Iterator[str]:
    """Yield the lines about `runs` over the same targets, the oldest first."""
    first, last = runs[0], runs[-1]
    many = f"{len(runs)} runs" if len(runs) > 1 else "1 run"
    yield paint("1", visible(", ".join(last.targets)))
    yield f"  {many}, {first.started[:10]} to {last.started[:10]}, the last is {short(last)}"
    for severity in _SEVERITIES:
        counts = [run.counts.failed.get(severity.label, 0) for run in runs]
        bars = paint(COLORS[severity], _sparkline(counts))
        yield f"  {severity.label:8}  {bars}  {counts[-1]} (from {min(counts)} to {max(counts)})"
    if lacking := sum(not run.complete for run in runs):
        verb = "is" if lacking == 1 else "are"
        yield f"  {lacking} of them {verb} incomplete: what was not seen is not counted"


def _sparkline(counts: Sequence[int]) -> str:
    most = max(counts) or 1
    # Anything but none is more than the lowest bar.
    return "".join(
        _BARS[max(1, round(count / most * (len(_BARS) - 1)))] if count else _BARS[0]
        for count in counts
    )
