"""Baselines: findings that were there before, still shown, no longer failing the run."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from guard.errors import ConfigError
from guard.model import Finding, Outcome

DEFAULT_FILE = "guard-baseline.json"
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One known finding; everything but the fingerprint is for people who read the file."""

    fingerprint: str
    policy: str
    resource: str
    path: str


def read(path: Path) -> dict[str, Entry]:
    """Return the entries of a baseline file by fingerprint."""
    try:
        document = json.loads(path.read_text("utf-8"))
        if document["version"] != _VERSION:
            raise ConfigError(
                f"{path}: version {document['version']} is not {_VERSION}, which this guard reads",
                hint="write it anew with `guard baseline write`",
            )
        entries = [Entry(**entry) for entry in document["findings"]]
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise ConfigError(
            f"{path}: not a baseline: {type(error).__name__}",
            hint="write one with `guard baseline write`",
        ) from error
    return {entry.fingerprint: entry for entry in entries}


def entries_of(findings: Iterable[Finding]) -> dict[str, Entry]:
    """Return entries for those of `findings` that fail."""
    return {
        finding.fingerprint: Entry(
            finding.fingerprint, finding.policy.id, finding.resource_id, finding.location.path
        )
        for finding in findings
        if finding.outcome == Outcome.FAIL
    }


def write(path: Path, entries: Iterable[Entry]) -> None:
    """Write a baseline file, sorted, so that its diffs are small."""
    ordered = sorted(
        entries, key=lambda entry: (entry.path, entry.policy, entry.resource, entry.fingerprint)
    )
    listed = [
        {name: getattr(entry, name) for name in ("fingerprint", "policy", "resource", "path")}
        for entry in ordered
    ]
    path.write_text(json.dumps({"version": _VERSION, "findings": listed}, indent=1) + "\n", "utf-8")
