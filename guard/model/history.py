"""What is remembered of runs, and what two of them differ in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from guard.model.finding import Finding, Outcome
from guard.model.policy import Policy
from guard.model.result import Result, Subject


@dataclass(frozen=True, slots=True)
class Counts:
    """How many findings a run had, by what became of them."""

    failed: Mapping[str, int] = field(default_factory=dict)
    """Failures in what is deployed, by severity's label."""

    elsewhere: int = 0
    """Failures in tests, examples and vendored files."""

    unknown: int = 0
    waived: int = 0
    baselined: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """A run, as the history lists it."""

    number: int
    """Counts up in the order of recording, within one store."""

    id: str
    started: str
    finished: str
    gaps: tuple[str, ...]
    """What the answer lacks, a line each; a complete run has none."""

    targets: tuple[str, ...]
    """What was examined, as it was named."""

    identities: frozenset[str]
    """What tells targets apart: a live target's name, a digest of a folder's absolute path."""

    arguments: tuple[str, ...]
    engine: str
    guard_version: str
    guard_digest: str
    policy_digest: str
    resources: int
    """How many resources were examined."""

    counts: Counts

    @property
    def complete(self) -> bool:
        """Whether everything could be read and evaluated."""
        return not self.gaps


@dataclass(frozen=True, slots=True)
class Examination:
    """A recorded run with all it says."""

    recorded: Recorded
    result: Result
    first_seen: Mapping[str, str] = field(default_factory=dict)
    """By fingerprint, when the first run of the same targets that had the finding started."""

    seen_before: frozenset[str] = frozenset()
    """Fingerprints of the findings that an earlier run of the same targets had, too."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one run showed about one resource, by one policy. Passes, too: an auditor asks for them."""

    policy: Policy
    subject: Subject
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Difference:
    """What happened between two runs, as far as something failed in one of them."""

    new: list[Finding] = field(default_factory=list)
    """They fail now, and were not there before."""

    fixed: list[Finding] = field(default_factory=list)
    """They failed before, and are gone from what was examined again; as they were."""

    changed: list[Finding] = field(default_factory=list)
    """Another outcome, severity or message than before; as they are. `before` has how they were."""

    open: list[Finding] = field(default_factory=list)
    """They failed before, and still do."""

    unseen: list[Finding] = field(default_factory=list)
    """They failed before, and nobody knows about now: the later run did not look, or could not."""

    before: Mapping[str, Finding] = field(default_factory=dict)
    """By fingerprint, the earlier state of what changed."""

    first_seen: Mapping[str, str] = field(default_factory=dict)
    """By fingerprint, when a run of the same targets had the finding for the first time."""
