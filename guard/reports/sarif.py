"""SARIF 2.1.0, as code-scanning uploads want it.

One run, each rule once, `security-severity` as text, relative addresses, every region from line 1,
fingerprints, and a category in `automationDetails`.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from guard.model import FileClass, Finding, Location, Outcome, Policy, Result, Severity
from guard.reports.compact import dumps

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {
    Severity.CRITICAL: "error",
    Severity.HIGH: "error",
    Severity.MEDIUM: "warning",
    Severity.LOW: "note",
}
_SCORES = {
    Severity.CRITICAL: "9.5",
    Severity.HIGH: "8.0",
    Severity.MEDIUM: "5.5",
    Severity.LOW: "2.0",
}
_KINDS = {Outcome.UNKNOWN: "open"}

MAX_RESULTS = 25_000
"""What GitHub accepts of one run."""

MAX_TAGS = 20
"""What GitHub accepts of one rule."""


def render(result: Result) -> str:
    """Return the result as a SARIF log."""
    findings = result.findings[:MAX_RESULTS]
    policies = {finding.policy.id: finding.policy for finding in findings}
    index = {id_: number for number, id_ in enumerate(sorted(policies))}
    run = {
        "tool": {
            "driver": {
                "name": "guard",
                "semanticVersion": result.run.guard_version,
                "version": result.run.guard_version,
                "rules": [_rule(policies[id_]) for id_ in sorted(policies)],
            }
        },
        "automationDetails": {"id": "guard/", "guid": result.run.id},
        "invocations": [_invocation(result)],
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {
            "SRCROOT": {"description": {"text": "The folder guard was started in."}}
        },
        "results": [_result(finding, index[finding.policy.id]) for finding in findings],
    }
    return dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, depth=4)


def _rule(policy: Policy) -> dict[str, Any]:
    rule: dict[str, Any] = {
        "id": policy.id,
        "name": policy.package.rpartition(".")[2],
        "shortDescription": {"text": policy.title},
        "fullDescription": {"text": policy.description},
        "help": {"text": policy.remediation, "markdown": policy.remediation},
        "defaultConfiguration": {"level": _LEVELS[policy.severity]},
        "properties": {
            "category": policy.category,
            "severity": policy.severity.label,
            "security-severity": _SCORES[policy.severity],
            "controls": [mapping.control for mapping in policy.controls],
            "tags": list(dict.fromkeys(["security", policy.category, *policy.systems]))[:MAX_TAGS],
        },
    }
    if policy.references:
        rule["helpUri"] = policy.references[0]
    return rule


def _result(finding: Finding, rule_index: int) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "ruleId": finding.policy.id,
        "ruleIndex": rule_index,
        "level": _level(finding),
        "message": {"text": f"{finding.resource_id}: {finding.message}"},
        "locations": [_location(finding.location, finding.resource_id)],
        # GitHub looks at the second only; without it, it would go by the text of the line.
        "partialFingerprints": {
            "guard/v1": finding.fingerprint,
            "primaryLocationLineHash": f"{finding.fingerprint}:1",
        },
        "properties": {
            "outcome": str(finding.outcome),
            "fileClass": str(finding.file_class),
            "sources": list(finding.sources),
        },
    }
    if finding.outcome in _KINDS:
        entry["kind"] = _KINDS[finding.outcome]
    if finding.related:
        entry["relatedLocations"] = [
            {"id": number, **_location(location)}
            for number, location in enumerate(finding.related[:50])
        ]
    if finding.outcome == Outcome.BASELINED:
        entry["baselineState"] = "unchanged"
        entry["suppressions"] = [{"kind": "external", "justification": "known before"}]
    if finding.waiver:
        kind = "inSource" if finding.waiver.line else "external"
        text = f"{finding.waiver.reason} ({finding.waiver.owner}, until {finding.waiver.expires})"
        entry["suppressions"] = [{"kind": kind, "status": "accepted", "justification": text}]
    return entry


def _level(finding: Finding) -> str:
    if finding.outcome == Outcome.UNKNOWN:
        return "none"
    if finding.file_class != FileClass.DEPLOYED and finding.policy.severity < Severity.CRITICAL:
        return "note"
    return _LEVELS[finding.policy.severity]


def _location(location: Location, resource_id: str = "") -> dict[str, Any]:
    place: dict[str, Any] = {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(location.path), **_base(location.path)},
            "region": {
                "startLine": max(1, location.line),
                "startColumn": max(1, location.column),
                "endLine": max(1, location.last_line),
            },
        }
    }
    if resource_id:
        place["logicalLocations"] = [{"fullyQualifiedName": resource_id, "kind": "resource"}]
    return place


def _base(path: str) -> dict[str, str]:
    return {} if path.startswith("/") else {"uriBaseId": "SRCROOT"}


def _invocation(result: Result) -> dict[str, Any]:
    notifications: list[dict[str, Any]] = [
        {
            "level": "error",
            "message": {"text": str(problem)},
            "locations": [_location(Location(problem.path, problem.line or 1))],
        }
        for problem in result.coverage.problems
    ]
    if len(result.findings) > MAX_RESULTS:
        left_out = f"{len(result.findings) - MAX_RESULTS} less severe results are left out"
        notifications.append({"level": "warning", "message": {"text": left_out}})
    return {
        "executionSuccessful": not result.coverage.problems,
        "startTimeUtc": result.run.started,
        "toolExecutionNotifications": notifications,
    }
