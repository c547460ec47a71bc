"""What guard looks at: resources, and where each part of them was written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

Path = tuple[str | int, ...]
"""A route of keys and indices from a resource's root, such as ``("spec", "replicas")``."""


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place a person can go to: a file, and a one-based range in it."""

    path: str
    """Relative to the scanned root's repository, with forward slashes; a live object's target and id."""

    line: int
    """0 for what is not written in a file."""

    column: int = 1
    end_line: int = 0
    """The last line of the thing; 0 stands for `line`."""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}" if self.line else self.path

    @property
    def last_line(self) -> int:
        """The last line of the range."""
        return max(self.end_line, self.line)


class Origin(Protocol):
    """Where a resource was written. Asked only for resources that have findings."""

    def locate(self, path: Path) -> Location:
        """Return the place of `path`, or of its nearest existing parent."""
        ...

    def related(self, path: Path) -> tuple[Location, ...]:
        """Return further places that explain `path`: a module's definition, a default."""
        ...


@dataclass(frozen=True, slots=True)
class Written:
    """The simplest origin: one place for everything."""

    location: Location

    def locate(self, path: Path) -> Location:
        """Return the one place there is."""
        return self.location

    def related(self, path: Path) -> tuple[Location, ...]:
        """Return nothing: there is no other place."""
        return ()


@dataclass(frozen=True, slots=True)
class Secret:
    """A credential that was found, and taken out, when a resource was built."""

    path: Path
    kind: str
    """What it is: a token format such as ``github-token``, or ``literal`` for a field that holds secrets."""


@dataclass(frozen=True, slots=True)
class Resource:
    """One configurable thing, normalised so that a policy never sees the file format."""

    type: str
    """``aws_s3_bucket``, ``kubernetes/deployment``, ``github/workflow``."""

    id: str
    """Its address, unique in its scope: ``module.lake.aws_s3_bucket.raw[0]``, ``Deployment/ml/trainer``."""

    name: str
    """What the owner calls it: ``raw``, ``trainer``."""

    config: dict[str, Any]
    """The declared content, JSON-compatible, free of secrets. Policies read it."""

    origin: Origin = field(repr=False)

    secrets: tuple[Secret, ...] = ()

    partial: bool = False
    """A fragment that something else completes (a kustomize patch): its missing keys mean nothing."""


UNKNOWN = "$unknown"
"""Key of the object that stands for a value nobody can know before deployment."""

UNTOLD = "what completes this fragment"
"""The expression of a value that a fragment leaves to what completes it: open, and not worth a line."""

REFERENCES = "$refs"
"""Key, beside `UNKNOWN`, of the ids of the resources that the value is derived from."""


def unknown(expression: str, references: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return the stand-in for a value that cannot be known, with the resources it mentions."""
    if references:
        return {UNKNOWN: expression, REFERENCES: list(references)}
    return {UNKNOWN: expression}


def is_unknown(value: object) -> bool:
    """Return whether `value` is a stand-in made by `unknown`."""
    return isinstance(value, dict) and UNKNOWN in value
