"""The whole answer of one run: what was examined, how far, and what was found."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field

from guard.model.finding import Finding
from guard.model.policy import Policy
from guard.model.resource import Resource


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something that could not be read or evaluated: the run is incomplete."""

    path: str
    """The file, or the name of the policy."""

    line: int
    reason: str

    def __str__(self) -> str:
        return (
            f"{self.path}:{self.line}: {self.reason}"
            if self.line
            else f"{self.path}: {self.reason}"
        )


@dataclass(frozen=True, slots=True, order=True)
class Skipped:
    """A file of a supported type that was left out on purpose, and why."""

    path: str
    reason: str


@dataclass(slots=True)
class Coverage:
    """How much of the target was examined."""

    found: dict[str, int] = field(default_factory=dict)
    """Files of each format."""

    parsed: dict[str, int] = field(default_factory=dict)
    resources: dict[str, int] = field(default_factory=dict)
    """Resources of each type that policies saw."""

    evaluated: int = 0
    """Pairs of policy and resource that were judged."""

    skipped: list[Skipped] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """Limits worth knowing that do not make the run incomplete."""

    @property
    def ratio(self) -> float:
        """Parsed files over found files; 1.0 when nothing was found."""
        found = sum(self.found.values())
        return sum(self.parsed.values()) / found if found else 1.0


@dataclass(slots=True)
class Tally:
    """How one policy's population fared, before waivers and baselines."""

    population: int = 0
    failed: int = 0
    unknown: int = 0
    errors: int = 0

    @property
    def passed(self) -> int:
        """The rest: judged, and nothing found."""
        return max(0, self.population - self.failed - self.unknown - self.errors)


@dataclass(frozen=True, slots=True, order=True)
class Subject:
    """A resource that was examined: a member of the population of every policy about its type."""

    type: str
    id: str
    digest: str
    """SHA-256 over its content without secrets, the first 32 digits: whether it changed."""

    partial: bool = False
    """A fragment that something else completes: what it does not say is no pass."""


AGES = frozenset({"age_days", "last_accessed_days", "last_rotated_days"})
"""What changes by the clock alone: no change of a resource."""


def subject(resource: Resource) -> Subject:
    """Return how the population names `resource`."""
    config = {key: value for key, value in resource.config.items() if key not in AGES}
    content = json.dumps(config, sort_keys=True, separators=(",", ":"), default=str)
    digest = hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return Subject(resource.type, resource.id, digest, resource.partial)


@dataclass(slots=True)
class Run:
    """Which run it was: everything that may differ between two runs over the same input."""

    id: str
    started: str
    arguments: list[str]
    engine: str
    guard_version: str
    guard_digest: str
    """SHA-256 over guard's own code."""

    policy_digest: str
    """SHA-256 over every policy and library that took part."""

    timings: dict[str, float] = field(default_factory=dict)
    """Seconds of wall time each stage took."""


@dataclass(slots=True)
class Result:
    """What every renderer gets."""

    run: Run
    coverage: Coverage
    policies: tuple[Policy, ...]
    """The policies that took part, with or without a population."""

    tallies: dict[str, Tally]
    """By policy id."""

    findings: list[Finding]
    """Sorted; failures, unknowns, and those waived or baselined."""

    population: list[Subject] = field(default_factory=list)
    """What was examined; empty unless the run is recorded."""
