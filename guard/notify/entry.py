"""What programs get: findings and runs as plain values, in one versioned shape."""

from __future__ import annotations

from typing import Any

from guard.model import Difference, Finding
from guard.notify.notice import Summary

SCHEMA_VERSION = "1.0"
"""Raised in its first part when something is taken away or means something else."""


def run_entry(summary: Summary) -> dict[str, Any]:
    """Return the figures of a run."""
    return {
        "id": summary.run,
        "started": summary.started.isoformat().replace("+00:00", "Z"),
        "guard_version": summary.guard_version,
        "targets": list(summary.targets),
        "complete": not summary.gaps,
        "gaps": list(summary.gaps),
        "policies": summary.policies,
        "resources": summary.resources,
        "coverage": round(summary.coverage, 4),
        "seconds": summary.seconds,
        "findings": [
            {"severity": severity.label, "outcome": str(outcome), "count": count}
            for (severity, outcome), count in sorted(summary.counts.items(), reverse=True)
        ],
    }


def finding_entry(finding: Finding, changes: Difference) -> dict[str, Any]:
    """Return one finding of `changes`, which know when it was seen for the first time."""
    policy = finding.policy
    was = changes.before.get(finding.fingerprint)
    return {
        "fingerprint": finding.fingerprint,
        "policy": policy.id,
        "title": policy.title,
        "severity": policy.severity.label,
        "category": policy.category,
        "controls": [mapping.control for mapping in policy.controls],
        "remediation": policy.remediation,
        "outcome": str(finding.outcome),
        "previous_outcome": str(was.outcome) if was else None,
        "first_seen": changes.first_seen.get(finding.fingerprint),
        "resource": {
            "type": finding.resource_type,
            "id": finding.resource_id,
            "name": finding.resource_name,
        },
        "message": finding.message,
        "location": {"path": finding.location.path, "line": finding.location.line},
    }
