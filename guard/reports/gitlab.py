"""GitLab's code quality report: a JSON list that merge requests show."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from guard.model import FileClass, Finding, Outcome, Problem, Result, Severity

_SEVERITIES = {
    Severity.CRITICAL: "blocker",
    Severity.HIGH: "critical",
    Severity.MEDIUM: "major",
    Severity.LOW: "minor",
}


def render(result: Result) -> str:
    """Return the failures, each with its fingerprint, and what made the run incomplete."""
    entries = [_entry(finding) for finding in result.findings if finding.outcome == Outcome.FAIL]
    entries += [_incomplete(problem) for problem in result.coverage.problems]
    return json.dumps(entries, indent=1, ensure_ascii=False) + "\n"


def _entry(finding: Finding) -> dict[str, Any]:
    deployed = finding.file_class == FileClass.DEPLOYED
    return {
        "type": "issue",
        "check_name": finding.policy.id,
        "description": f"{finding.resource_id}: {finding.message}",
        "content": {"body": f"{finding.policy.remediation}\n\n{finding.cited}"},
        "categories": ["Security"],
        "severity": _SEVERITIES[finding.policy.severity] if deployed else "info",
        "fingerprint": finding.fingerprint,
        "location": {
            "path": finding.location.path,
            "lines": {
                "begin": max(1, finding.location.line),
                "end": max(1, finding.location.last_line),
            },
        },
    }


def _incomplete(problem: Problem) -> dict[str, Any]:
    return {
        "type": "issue",
        "check_name": "guard-incomplete",
        "description": f"not examined: {problem.reason}",
        "categories": ["Security"],
        "severity": "blocker",
        "fingerprint": hashlib.sha256(str(problem).encode("utf-8", "replace")).hexdigest()[:16],
        "location": {"path": problem.path, "lines": {"begin": problem.line or 1}},
    }
