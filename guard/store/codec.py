"""Findings, policies and the rest as JSON text, and back: what a run said can be said again."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from guard.model import (
    ControlMapping,
    Coverage,
    FileClass,
    Finding,
    Location,
    Outcome,
    Policy,
    Problem,
    Severity,
    Skipped,
    Snippet,
    Subject,
    Waiver,
)


def text(value: object) -> str:
    """Return `value` as JSON. ASCII, since no database stores every text that JSON can spell."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def digest(content: bytes) -> bytes:
    """Return the key of `content`."""
    return hashlib.sha256(content).digest()[:16]


def plain(words: str) -> str:
    """Return `words` for a column of its own: without what a database refuses."""
    return (
        words.encode("utf-8", "replace").decode("utf-8").replace("\0", "\N{REPLACEMENT CHARACTER}")
    )


def encode_policy(policy: Policy) -> str:
    """Return all that `policy` says."""
    return text(
        {
            "id": policy.id,
            "package": policy.package,
            "title": policy.title,
            "description": policy.description,
            "severity": policy.severity.label,
            "category": policy.category,
            "systems": policy.systems,
            "resources": policy.resources,
            "controls": [[mapping.control, mapping.strength] for mapping in policy.controls],
            "remediation": policy.remediation,
            "references": policy.references,
            "aliases": policy.aliases,
            "strict": policy.strict,
        }
    )


def decode_policy(content: str) -> Policy:
    """Return the policy that `encode_policy` wrote."""
    fields = json.loads(content)
    for name in ("systems", "resources", "references", "aliases"):
        fields[name] = tuple(fields[name])
    fields["severity"] = Severity[fields["severity"].upper()]
    fields["controls"] = tuple(ControlMapping(*mapping) for mapping in fields["controls"])
    return Policy(**fields)


def encode_finding(finding: Finding, policy: str) -> str:
    """Return all that `finding` says; of its policy, the key under which it is kept."""
    snippet, waiver = finding.snippet, finding.waiver
    return text(
        {
            "policy": policy,
            "outcome": finding.outcome,
            "resource_id": finding.resource_id,
            "resource_type": finding.resource_type,
            "resource_name": finding.resource_name,
            "key": finding.key,
            "message": finding.message,
            "location": _place(finding.location),
            "related": [_place(location) for location in finding.related],
            "instances": finding.instances,
            "header": finding.header,
            "snippet": snippet and [snippet.first_line, snippet.lines],
            "file_class": finding.file_class,
            "waiver": waiver and _waiver(waiver),
            "sources": finding.sources,
        }
    )


def decode_finding(content: str, policies: Mapping[str, Policy]) -> Finding:
    """Return the finding that `encode_finding` wrote."""
    fields = json.loads(content)
    snippet, waiver = fields["snippet"], fields["waiver"]
    return Finding(
        **{
            **fields,
            "policy": policies[fields["policy"]],
            "outcome": Outcome(fields["outcome"]),
            "location": Location(*fields["location"]),
            "related": tuple(Location(*place) for place in fields["related"]),
            "instances": tuple(fields["instances"]),
            "snippet": Snippet(snippet[0], tuple(snippet[1])) if snippet else None,
            "file_class": FileClass(fields["file_class"]),
            "waiver": _read_waiver(waiver) if waiver else None,
            "sources": tuple(fields["sources"]),
        }
    )


def _place(location: Location) -> Sequence[object]:
    return (location.path, location.line, location.column, location.end_line)


def _waiver(waiver: Waiver) -> dict[str, Any]:
    return {
        "policy": waiver.policy,
        "resource": waiver.resource,
        "reason": waiver.reason,
        "owner": waiver.owner,
        "expires": waiver.expires.isoformat(),
        "declared": _place(waiver.declared),
        "path": waiver.path,
        "line": waiver.line,
    }


def _read_waiver(fields: dict[str, Any]) -> Waiver:
    fields["expires"] = date.fromisoformat(fields["expires"])
    fields["declared"] = Location(*fields["declared"])
    return Waiver(**fields)


def encode_coverage(coverage: Coverage) -> str:
    """Return how far the run looked."""
    return text(
        {
            "found": coverage.found,
            "parsed": coverage.parsed,
            "resources": coverage.resources,
            "evaluated": coverage.evaluated,
            "skipped": [[skipped.path, skipped.reason] for skipped in coverage.skipped],
            "problems": [[entry.path, entry.line, entry.reason] for entry in coverage.problems],
            "notes": coverage.notes,
        }
    )


def decode_coverage(content: str) -> Coverage:
    """Return the coverage that `encode_coverage` wrote."""
    fields = json.loads(content)
    fields["skipped"] = [Skipped(*entry) for entry in fields["skipped"]]
    fields["problems"] = [Problem(*entry) for entry in fields["problems"]]
    return Coverage(**fields)


def encode_population(population: Iterable[Subject]) -> bytes:
    """Return who was examined, by type and in order: the same population gives the same bytes."""
    ordered = sorted(population)
    listed = [
        [type_, [_member(subject) for subject in members]]
        for type_, members in groupby(ordered, key=lambda subject: subject.type)
    ]
    return text(listed).encode()


def _member(subject: Subject) -> list[object]:
    return [subject.id, subject.digest, 1] if subject.partial else [subject.id, subject.digest]


def decode_population(content: bytes) -> list[Subject]:
    """Return the subjects that `encode_population` listed."""
    return [
        Subject(type_, id_, key, bool(partial))
        for type_, members in json.loads(content)
        for id_, key, *partial in members
    ]


def compress(content: bytes) -> bytes:
    """Return `content` in less room."""
    return zlib.compress(content, 6)


def expand(content: bytes) -> bytes:
    """Return what `compress` was given."""
    return zlib.decompress(content)
