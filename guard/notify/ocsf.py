"""Changes as events of the Open Cybersecurity Schema Framework, as lines in a file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from guard.model import Finding, Outcome, Severity
from guard.notify.lines import Lines, open_lines
from guard.notify.notice import CHANGED, FIXED, NEW, Notice, Summary
from guard.notify.table import Table

VERSION = "1.5.0"
"""The version of the schema; the classes are Compliance Finding (2003) and Scan Activity (6007)."""

_ACTIVITIES = {NEW: (1, "Create"), CHANGED: (2, "Update"), FIXED: (3, "Close")}

_SEVERITIES = {
    Severity.LOW: (2, "Low"),
    Severity.MEDIUM: (3, "Medium"),
    Severity.HIGH: (4, "High"),
    Severity.CRITICAL: (5, "Critical"),
}

_ACCEPTED = (Outcome.WAIVED, Outcome.BASELINED)


def open_channel(table: Table) -> Lines:
    """Return the channel that `table` describes."""
    return open_lines(table, events)


def events(notice: Notice) -> Iterator[dict[str, Any]]:
    """Yield the events of one run."""
    summary, changes = notice.summary, notice.changes
    for event, finding in notice.events():
        first = changes.first_seen.get(finding.fingerprint)
        yield _finding(event, finding, summary, first or summary.started.isoformat())
    yield _run(summary)


def _finding(event: str, finding: Finding, summary: Summary, first_seen: str) -> dict[str, Any]:
    policy = finding.policy
    activity, activity_name = _ACTIVITIES[event]
    severity, severity_name = _SEVERITIES[policy.severity]
    status, status_name = _status(event, finding)
    verdict, verdict_name = _verdict(event, finding)
    return {
        "category_uid": 2,
        "category_name": "Findings",
        "class_uid": 2003,
        "class_name": "Compliance Finding",
        "activity_id": activity,
        "activity_name": activity_name,
        "type_uid": 200300 + activity,
        "type_name": f"Compliance Finding: {activity_name}",
        "time": _milliseconds(summary.started),
        "severity_id": severity,
        "severity": severity_name,
        "status_id": status,
        "status": status_name,
        "message": finding.message,
        "metadata": _metadata(summary, f"{summary.run}/{event}/{finding.fingerprint}", policy.id),
        "finding_info": {
            "uid": finding.fingerprint,
            "title": policy.title,
            "desc": policy.description,
            "types": [policy.category],
            "created_time": _milliseconds(datetime.fromisoformat(first_seen)),
            "analytic": {"type_id": 1, "type": "Rule", "uid": policy.id, "name": policy.title},
        },
        "compliance": {
            "control": f"{policy.id} {policy.title}",
            "requirements": [mapping.control for mapping in policy.controls],
            "standards": sorted({entry.control.partition(":")[0] for entry in policy.controls}),
            "status_id": verdict,
            "status": verdict_name,
        },
        "remediation": {"desc": policy.remediation, "references": list(policy.references)},
        "resources": [
            {
                "uid": finding.resource_id,
                "name": finding.resource_name,
                "type": finding.resource_type,
                "labels": [str(finding.location)],
            }
        ],
    }


def _run(summary: Summary) -> dict[str, Any]:
    complete = not summary.gaps
    event = {
        "category_uid": 6,
        "category_name": "Application Activity",
        "class_uid": 6007,
        "class_name": "Scan Activity",
        "activity_id": 2,
        "activity_name": "Completed",
        "type_uid": 600702,
        "type_name": "Scan Activity: Completed",
        "time": _milliseconds(summary.started),
        "severity_id": 1,
        "severity": "Informational",
        "status_id": 1 if complete else 2,
        "status": "Success" if complete else "Failure",
        "message": f"guard examined {summary.name}",
        "metadata": _metadata(summary, summary.run, "run"),
        "scan": {"uid": summary.run, "name": summary.name, "type_id": 0, "type": "Unknown"},
        "duration": round(summary.seconds * 1000),
        "num_detections": summary.failing,
        "total": summary.resources,
    }
    return event if complete else {**event, "status_detail": "; ".join(summary.gaps[:20])}


def _metadata(summary: Summary, uid: str, code: str) -> dict[str, Any]:
    return {
        "version": VERSION,
        "uid": uid,
        "correlation_uid": summary.run,
        "event_code": code,
        "product": {
            "uid": "guard",
            "name": "guard",
            "vendor_name": "mlops-guard",
            "version": summary.guard_version,
        },
    }


def _status(event: str, finding: Finding) -> tuple[int, str]:
    if event == FIXED:
        return 4, "Resolved"
    if finding.outcome in _ACCEPTED:
        return 3, "Suppressed"
    return (1, "New") if event == NEW else (2, "In Progress")


def _verdict(event: str, finding: Finding) -> tuple[int, str]:
    if event == FIXED:
        return 1, "Pass"
    if finding.outcome in (Outcome.UNKNOWN, Outcome.ERROR):
        return 2, "Warning"
    return 3, "Fail"


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
