"""GitLab's code quality report: a JSON list that merge requests show."""

from __future__ import annotations

import json
from typing import Any

from guard.model import FileClass, Finding, Outcome, Result, Severity

_SEVERITIES = {
    Severity.CRITICAL: "blocker",
    Severity.HIGH: "critical",
    Severity.MEDIUM: "major",
    Severity.LOW: "minor",
}


def render(result: Result) -> str:
    """Return the failures, each with its fingerprint."""
    entries = [_entry(finding) for finding in result.findings if finding.outcome == Outcome.FAIL]
    return json.dumps(entries, indent=1, ensure_ascii=False) + "\n"


def _entry(finding: Finding) -> dict[str, Any]:
    deployed = finding.file_class == FileClass.DEPLOYED
    return {
        "type": "issue",
        "check_name": finding.policy.id,
        "description": f"{finding.resource_id}: {finding.message}",
        "content": {"body": finding.policy.remediation},
        "categories": ["Security"],
        "severity": _SEVERITIES[finding.policy.severity] if deployed else "info",
        "fingerprint": finding.fingerprint,
        "location": {
            "path": finding.location.path,
            "lines": {"begin": finding.location.line, "end": finding.location.last_line},
        },
    }
