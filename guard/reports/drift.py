"""Drift: for people the worst first, for scripts all of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from guard.model import Coverage, Location, Policy
from guard.model.drift import Drift, Drifted, DriftKind, Examined
from guard.reports.compact import dumps
from guard.reports.paint import Paint
from guard.reports.plain import visible

SCHEMA_VERSION = "1.0"

_TITLES = {
    DriftKind.VIOLATION: "Fails live what the code passes",
    DriftKind.CHANGED: "Changed where policies look",
    DriftKind.UNDECLARED: "Live, and not declared",
    DriftKind.ABSENT: "Declared, and not live",
}


# --- for scripts -----------------------------------------------------------------------------


def json(drift: Drift, code: Examined, live: Examined) -> str:
    """Return the drift as one JSON document."""
    return dumps(
        {
            "schema_version": SCHEMA_VERSION,
            "code": _side(code),
            "live": _side(live),
            "pairs": drift.pairs,
            "drift": [_entry(drifted) for drifted in drift.differences],
            "gaps": drift.gaps,
            "notes": drift.notes,
        }
    )


def _side(side: Examined) -> dict[str, Any]:
    coverage: Coverage = side.result.coverage
    return {
        "resources": sum(coverage.resources.values()),
        "problems": [str(problem) for problem in coverage.problems],
        "notes": coverage.notes,
    }


def _entry(drifted: Drifted) -> dict[str, Any]:
    return {
        "kind": str(drifted.kind),
        "severity": drifted.severity.label,
        "policy": _policy(drifted.policy) if drifted.policy else None,
        "resource": {"id": drifted.id, "type": drifted.type},
        "key": drifted.key,
        "message": drifted.message,
        "code": _place(drifted.code),
        "live": _place(drifted.live),
    }


def _policy(policy: Policy) -> dict[str, Any]:
    return {
        "id": policy.id,
        "title": policy.title,
        "severity": policy.severity.label,
        "remediation": policy.remediation,
    }


def _place(location: Location | None) -> dict[str, Any] | None:
    return {"path": location.path, "line": location.line} if location else None


# --- for people ------------------------------------------------------------------------------


def text(drift: Drift, code: Examined, live: Examined, *, color: bool = False) -> str:
    """Return the drift in groups, what needs somebody first."""
    paint = Paint(enabled=color)
    return "".join(f"{line}\n" for line in _lines(drift, code, live, paint))


def _lines(drift: Drift, code: Examined, live: Examined, paint: Paint) -> Iterator[str]:
    for kind, title in _TITLES.items():
        if found := [drifted for drifted in drift.differences if drifted.kind == kind]:
            yield paint("1", f"{title}: {len(found)}")
            yield ""
            for drifted in found:
                yield from _drifted(drifted, paint)
            yield ""
    sides = (code.result.coverage.problems, live.result.coverage.problems)
    missing = [*(str(problem) for problems in sides for problem in problems), *drift.gaps]
    if missing:
        yield paint("1;31", "Incomplete")
        yield from (f"  {visible(gap)}" for gap in missing)
        yield ""
    yield from paint.notes(drift.notes)
    kinds = Counter(drifted.kind for drifted in drift.differences)
    counted = ", ".join(f"{kinds[kind]} {kind}" for kind in DriftKind if kinds[kind])
    yield f"Compared {drift.pairs} objects: {counted or 'no drift'}"


def _drifted(drifted: Drifted, paint: Paint) -> Iterator[str]:
    cited = f"  [{drifted.policy.id}]" if drifted.policy else ""
    severity = paint.severity(drifted.severity)
    yield f"  {severity}  {visible(f'{drifted.id}: {drifted.message}{cited}')}"
    if drifted.code:
        yield paint("2", f"        declared in {visible(str(drifted.code))}")
