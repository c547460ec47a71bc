"""What code declares and what runs, where they differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from guard.model.policy import Policy, Severity
from guard.model.resource import Location, Resource
from guard.model.result import Result


class DriftKind(StrEnum):
    """In what way something live is not as the code says."""

    VIOLATION = "violation"
    """It fails a policy that the code passes."""

    CHANGED = "changed"
    """A value that decides what it may do is another one, and no policy fails for it."""

    UNDECLARED = "undeclared"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drifted:
    """One difference between the code and what runs."""

    kind: DriftKind
    severity: Severity
    """Of the policy; without one, what somebody gains who made the difference."""

    type: str
    id: str
    """Of the live object; of the declared one when it is absent."""

    message: str
    key: str = ""
    policy: Policy | None = None
    code: Location | None = None
    live: Location | None = None

    @property
    def order(self) -> tuple[object, ...]:
        """Sort key: the worst first."""
        policy = self.policy.id if self.policy else ""
        return (-self.severity, self.id, self.type, policy, self.key, self.message)


@dataclass(frozen=True, slots=True)
class Examined:
    """One side of a comparison: what was found, and in what."""

    result: Result
    resources: Sequence[Resource]


@dataclass(slots=True)
class Drift:
    """All differences that matter for security, and what could not be compared."""

    pairs: int = 0
    """Declared objects that are live, too."""

    differences: list[Drifted] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """What cannot be compared, and what is better live than in the code."""

    gaps: list[str] = field(default_factory=list)
    """What should have been compared and was not: the answer is incomplete."""
