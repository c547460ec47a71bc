"""What guard says: something is wrong, here, and this fixes it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from guard.model.policy import Policy
from guard.model.resource import Location


class Outcome(StrEnum):
    """What a policy showed about a resource."""

    PASS = "pass"  # noqa: S105 - not a password
    FAIL = "fail"
    UNKNOWN = "unknown"
    """It depends on a value nobody can know before deployment. Never counts as a pass."""
    ERROR = "error"
    """The policy could not be evaluated. Never counts as a pass."""
    WAIVED = "waived"
    BASELINED = "baselined"


class FileClass(StrEnum):
    """What a file is for, which decides how much a finding in it matters."""

    DEPLOYED = "deployed"
    TEST = "test"
    EXAMPLE = "example"
    VENDORED = "vendored"


@dataclass(frozen=True, slots=True)
class Waiver:
    """Somebody's decision to accept a finding until a date."""

    policy: str
    """A policy id or one of its aliases."""

    resource: str
    """A resource's full address; ``*`` is a wildcard."""

    reason: str
    owner: str
    expires: date
    declared: Location
    """Where the waiver is written."""

    path: str = "*"
    """The file it is limited to; ``*`` is a wildcard."""

    line: int = 0
    """For an inline waiver, the line it speaks about: its own, or the next that is no comment; 0 for
    one in a file."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """The lines around a finding, with secrets taken out."""

    first_line: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One violation of one policy by one resource."""

    policy: Policy
    outcome: Outcome
    resource_id: str
    resource_type: str
    resource_name: str
    key: str
    """The route to the offending value, with list items named where they have a name."""

    message: str
    """What is wrong, in the resource owner's words; names the offending value."""

    location: Location
    related: tuple[Location, ...] = ()
    """Where else it shows: callers of a module, copies of a file, the definition behind an argument."""

    instances: tuple[str, ...] = ()
    """The addresses of all resources this one finding stands for, when there are several."""

    header: int = 0
    """The line on which the resource starts."""

    snippet: Snippet | None = None
    file_class: FileClass = FileClass.DEPLOYED
    waiver: Waiver | None = None
    sources: tuple[str, ...] = ("guard",)
    """Who found it: guard, or a second provider's rule id."""

    @property
    def fingerprint(self) -> str:
        """Identify this finding across runs, however lines move."""
        identity = "\0".join((self.policy.id, self.location.path, self.resource_id, self.key))
        return hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()[:16]

    @property
    def cited(self) -> str:
        """Its policy's id, and the checks of other scanners that say the same."""
        others = [name for name in self.sources if name not in {"guard", self.policy.id}]
        return f"{self.policy.id}, also {', '.join(others)}" if others else self.policy.id

    @property
    def order(self) -> tuple[object, ...]:
        """Sort key: deployed things first, then by what an attacker gains, then by place."""
        return (
            self.file_class != FileClass.DEPLOYED,
            -self.policy.severity,
            self.location.path,
            self.location.line,
            self.policy.id,
            self.resource_id,
            self.key,
        )
