"""What an engine that evaluates Rego offers, whichever it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Module:
    """One Rego file."""

    name: str
    """Its path below its content root; shown in errors."""

    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What one package said about one document."""

    package: str
    """Without the leading ``data.``: ``guard.policies.aws.s3_public_acl``."""

    violations: list[Any] | None = None
    """The members of its `deny`; None when it could not be evaluated."""

    error: str | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """A package to ask, and the rule of it that holds the violations."""

    package: str
    rules: tuple[str, ...] = ("deny",)
    """More than one for conftest-style packages: ``deny``, ``warn``, ``violation``. The value of a
    rule that is no set, such as a test's, counts as one violation."""


class Engine(Protocol):
    """Evaluates loaded modules against documents; slow, broken or dead policies give errors."""

    name: str
    """Name and version, as reports show it."""

    def load(self, modules: Sequence[Module]) -> None:
        """Make `modules` ready. Raise `PolicyError` for one that does not compile."""
        ...

    def evaluate(self, document: str, queries: Sequence[Query]) -> list[Answer]:
        """Return one answer for each of `queries`, in order, about the JSON text `document`.

        One evaluation for all of them where that works; when it errs or is late, package by
        package, so that one bad policy costs one error. Raise `EngineError` only when the engine
        is gone and the remaining answers cannot be had. Safe to call from several threads.
        """
        ...

    def close(self) -> None:
        """End processes and connections."""
        ...
