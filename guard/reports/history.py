"""Runs that were recorded: a line each for people, a document for scripts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from guard.model import Recorded, Severity
from guard.reports.compact import dumps
from guard.reports.paint import COLORS, Paint
from guard.reports.plain import visible

SCHEMA_VERSION = "1.0"

_SEVERITIES = sorted(Severity, reverse=True)


def text(runs: Sequence[Recorded], *, color: bool = False) -> str:
    """Return a table of `runs`."""
    paint = Paint(enabled=color)
    return "".join(f"{line}\n" for line in _lines(runs, paint))


def json(runs: Sequence[Recorded]) -> str:
    """Return `runs` as one JSON document."""
    return dumps({"schema_version": SCHEMA_VERSION, "runs": [entry(run) for run in runs]})


def entry(run: Recorded) -> dict[str, Any]:
    """Return what JSON says about a run, here and in a difference."""
    counts = run.counts
    return {
        "id": run.id,
        "started": run.started,
        "finished": run.finished,
        "complete": run.complete,
        "gaps": list(run.gaps),
        "targets": list(run.targets),
        "arguments": list(run.arguments),
        "guard": {"version": run.guard_version, "digest": run.guard_digest},
        "policy_bundle": {"digest": run.policy_digest},
        "engine": run.engine,
        "resources": run.resources,
        "findings": {
            **{severity.label: counts.failed.get(severity.label, 0) for severity in _SEVERITIES},
            "elsewhere": counts.elsewhere,
            "unknown": counts.unknown,
            "waived": counts.waived,
            "baselined": counts.baselined,
        },
    }


def moment(timestamp: str) -> str:
    """Return a run's time as people read it."""
    return f"{timestamp[:10]} {timestamp[11:16]} UTC"


def short(run: Recorded) -> str:
    """Return as much of a run's id as tells it from others."""
    return run.id[:8]


def _lines(runs: Sequence[Recorded], paint: Paint) -> Iterator[str]:
    if not runs:
        yield "No run is recorded."
        return
    labels = [severity.label for severity in _SEVERITIES]
    yield paint("1", f"{'run':8}  {'started':20}  {'  '.join(labels)}  {'state':10}  targets")
    for run in runs:
        numbers = [
            _number(run.counts.failed.get(severity.label, 0), severity, paint)
            for severity in _SEVERITIES
        ]
        state = f"{'complete':10}" if run.complete else paint("1;31", "incomplete")
        targets = visible(", ".join(run.targets))
        yield f"{short(run)}  {moment(run.started):20}  {'  '.join(numbers)}  {state}  {targets}"


def _number(count: int, severity: Severity, paint: Paint) -> str:
    padded = f"{count:>{len(severity.label)}}"
    return paint(COLORS[severity], padded) if count else padded
