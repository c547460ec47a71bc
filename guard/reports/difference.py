"""What happened between two runs: for people what needs them first, for scripts all of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from guard.model import Difference, Finding, Outcome, Recorded
from guard.reports import history
from guard.reports.compact import dumps
from guard.reports.paint import Paint
from guard.reports.plain import visible

SCHEMA_VERSION = "1.0"

_SHOWN_OPEN = 10


def age(difference: Difference, finding: Finding, now: Recorded) -> int | None:
    """Return for how many days `finding` has been known; None when nobody remembers."""
    since = difference.first_seen.get(finding.fingerprint)
    if since is None:
        return None
    return max(0, (datetime.fromisoformat(now.started) - datetime.fromisoformat(since)).days)


# --- for scripts -----------------------------------------------------------------------------


def json(difference: Difference, old: Recorded, new: Recorded) -> str:
    """Return the difference as one JSON document."""
    groups = {
        "new": difference.new,
        "changed": difference.changed,
        "fixed": difference.fixed,
        "open": difference.open,
        "not_seen": difference.unseen,
    }
    return dumps(
        {
            "schema_version": SCHEMA_VERSION,
            "from": history.entry(old),
            "to": history.entry(new),
            **{
                name: [_entry(difference, finding, new, name) for finding in _sorted(findings)]
                for name, findings in groups.items()
            },
        }
    )


def _entry(difference: Difference, finding: Finding, new: Recorded, group: str) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "fingerprint": finding.fingerprint,
        "outcome": str(finding.outcome),
        "policy": {
            "id": finding.policy.id,
            "title": finding.policy.title,
            "severity": finding.policy.severity.label,
        },
        "resource": {
            "id": finding.resource_id,
            "type": finding.resource_type,
            "name": finding.resource_name,
        },
        "key": finding.key,
        "message": finding.message,
        "location": {"path": finding.location.path, "line": finding.location.line},
        "file_class": str(finding.file_class),
        "first_seen": difference.first_seen.get(finding.fingerprint),
        "age_days": age(difference, finding, new),
    }
    if group == "changed":
        before = difference.before[finding.fingerprint]
        entry["before"] = {
            "outcome": str(before.outcome),
            "severity": before.policy.severity.label,
            "message": before.message,
        }
    return entry


# --- for people ------------------------------------------------------------------------------


def text(difference: Difference, old: Recorded, new: Recorded, *, color: bool = False) -> str:
    """Return the difference in groups, what needs somebody first."""
    paint = Paint(enabled=color)
    return "".join(f"{line}\n" for line in _lines(difference, old, new, paint))


def _lines(difference: Difference, old: Recorded, new: Recorded, paint: Paint) -> Iterator[str]:
    for run, word in ((old, "from"), (new, "to")):
        state = "" if run.complete else paint("1;31", "  incomplete")
        targets = visible(", ".join(run.targets))
        yield f"{word:>4}  {history.short(run)}  {history.moment(run.started)}  {targets}{state}"
    yield ""
    yield from _group("New", difference.new, paint)
    yield from _changed(difference, paint)
    yield from _group("Fixed", difference.fixed, paint)
    yield from _group(
        "Not seen", difference.unseen, paint, "the later run did not look there, or could not"
    )
    yield from _open(difference, new, paint)
    counted = (
        (len(difference.new), "new"),
        (len(difference.changed), "changed"),
        (len(difference.fixed), "fixed"),
        (len(difference.unseen), "not seen"),
        (len(difference.open), "still open"),
    )
    yield ", ".join(f"{count} {word}" for count, word in counted)


def _group(title: str, findings: Sequence[Finding], paint: Paint, why: str = "") -> Iterator[str]:
    if not findings:
        return
    yield paint("1", f"{title}: {len(findings)}") + (f", {why}" if why else "")
    yield from (_line(finding, paint) for finding in _sorted(findings))
    yield ""


def _changed(difference: Difference, paint: Paint) -> Iterator[str]:
    if not difference.changed:
        return
    yield paint("1", f"Changed: {len(difference.changed)}")
    for finding in _sorted(difference.changed):
        yield _line(finding, paint)
        yield visible(f"        {_change(difference.before[finding.fingerprint], finding)}")
    yield ""


def _change(before: Finding, now: Finding) -> str:
    """Return what is different, in words."""
    parts = []
    if before.outcome != now.outcome:
        parts.append(f"was {_STATES[before.outcome]}, is {_STATES[now.outcome]}")
    if before.policy.severity != now.policy.severity:
        parts.append(f"was {before.policy.severity.label}, is {now.policy.severity.label}")
    if before.message != now.message:
        parts.append(f"was: {before.message}")
    return "; ".join(parts)


_STATES = {
    Outcome.FAIL: "failing",
    Outcome.UNKNOWN: "open",
    Outcome.WAIVED: "waived",
    Outcome.BASELINED: "baselined",
    Outcome.ERROR: "an error",
    Outcome.PASS: "passing",
}


def _open(difference: Difference, new: Recorded, paint: Paint) -> Iterator[str]:
    if not difference.open:
        return
    ages = {id(finding): age(difference, finding, new) for finding in difference.open}
    listed = sorted(_sorted(difference.open), key=lambda finding: -finding.policy.severity)
    yield paint("1", f"Still open: {len(listed)}")
    for finding in listed[:_SHOWN_OPEN]:
        days = ages[id(finding)]
        yield _line(finding, paint) + ("" if days is None else f"  for {_days(days)}")
    if len(listed) > _SHOWN_OPEN:
        yield f"  … and {len(listed) - _SHOWN_OPEN} more; `-o json` lists them all"
    yield ""


def _days(days: int) -> str:
    return {0: "less than a day", 1: "1 day"}.get(days, f"{days} days")


def _sorted(findings: Sequence[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda finding: finding.order)


def _line(finding: Finding, paint: Paint) -> str:
    severity = paint.severity(finding.policy.severity)
    # A file, or a live thing, is named by its place already.
    path, id_ = finding.location.path, finding.resource_id
    who = "" if path == id_ or path.endswith(f"/{id_}") else f"  {id_}"
    what = f"{finding.location}{who}: {finding.message}  [{finding.cited}]"
    return f"  {severity}  {visible(what)}"
