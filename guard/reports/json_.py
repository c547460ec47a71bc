"""JSON for scripts: stable, versioned, described by `reports/schemas/result.schema.json`."""

from __future__ import annotations

from typing import Any

from guard.model import Coverage, Finding, Location, Policy, Result, Tally
from guard.reports.compact import dumps

SCHEMA_VERSION = "1.0"


def render(result: Result) -> str:
    """Return the result as one JSON document; only `run` differs between runs over the same input."""
    return dumps(document(result))


def document(result: Result) -> dict[str, Any]:
    """Return the result as plain values."""
    run = result.run
    return {
        "schema_version": SCHEMA_VERSION,
        "run": {
            "id": run.id,
            "started": run.started,
            "guard": {"version": run.guard_version, "digest": run.guard_digest},
            "policy_bundle": {"digest": run.policy_digest},
            "arguments": run.arguments,
            "engine": run.engine,
            "timings": run.timings,
        },
        "coverage": _coverage(result.coverage),
        "policies": [
            {"id": policy.id, **_tally(result.tallies[policy.id])}
            for policy in result.policies
            if policy.id in result.tallies and result.tallies[policy.id].population
        ],
        "findings": [_finding(finding) for finding in result.findings],
    }


def policy_entry(policy: Policy) -> dict[str, Any]:
    """Return what JSON says about a policy, here and in `guard policy list`."""
    return {
        "id": policy.id,
        "title": policy.title,
        "severity": policy.severity.label,
        "category": policy.category,
        "profile": "strict" if policy.strict else "default",
        "systems": list(policy.systems),
        "resources": list(policy.resources),
        "controls": [
            {"id": mapping.control, "strength": mapping.strength} for mapping in policy.controls
        ],
        "remediation": policy.remediation,
    }


def _coverage(coverage: Coverage) -> dict[str, Any]:
    return {
        "found": dict(sorted(coverage.found.items())),
        "parsed": dict(sorted(coverage.parsed.items())),
        "ratio": round(coverage.ratio, 4),
        "resources": dict(sorted(coverage.resources.items())),
        "evaluated": coverage.evaluated,
        "skipped": [
            {"path": skipped.path, "reason": skipped.reason} for skipped in coverage.skipped
        ],
        "problems": [
            {"path": problem.path, "line": problem.line, "reason": problem.reason}
            for problem in coverage.problems
        ],
        "notes": coverage.notes,
    }


def _tally(tally: Tally) -> dict[str, int]:
    return {
        "population": tally.population,
        "pass": tally.passed,
        "fail": tally.failed,
        "unknown": tally.unknown,
        "error": tally.errors,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "fingerprint": finding.fingerprint,
        "outcome": str(finding.outcome),
        "policy": policy_entry(finding.policy),
        "resource": {
            "id": finding.resource_id,
            "type": finding.resource_type,
            "name": finding.resource_name,
        },
        "key": finding.key,
        "message": finding.message,
        "location": _location(finding.location),
        "related": [_location(location) for location in finding.related],
        "instances": list(finding.instances),
        "file_class": str(finding.file_class),
        "sources": list(finding.sources),
    }
    if finding.snippet:
        entry["location"]["snippet"] = {
            "first_line": finding.snippet.first_line,
            "lines": list(finding.snippet.lines),
        }
    if finding.waiver:
        waiver = finding.waiver
        entry["waiver"] = {
            "reason": waiver.reason,
            "owner": waiver.owner,
            "expires": waiver.expires.isoformat(),
            "declared": str(waiver.declared),
        }
    return entry


def _location(location: Location) -> dict[str, Any]:
    return {
        "path": location.path,
        "line": location.line,
        "column": location.column,
        "end_line": location.last_line,
    }
