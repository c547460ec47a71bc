"""What the sources of live systems share: targets, collectors with budgets, and honest coverage."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote, urlsplit

from guard.errors import CollectError, ConfigError
from guard.model import (
    Coverage,
    FileClass,
    Location,
    Problem,
    Resource,
    Snippet,
    Waiver,
    Written,
)
from guard.sources.redaction import Redactor
from guard.sources.source import Scope


@dataclass(frozen=True, slots=True)
class Target:
    """A live system, as somebody names it on the command line."""

    text: str
    """As it was given, without a password: ``k8s://prod/ml``. Starts the path of every finding."""

    scheme: str
    host: str
    """What follows the scheme: a context, a host with its port, a profile, a vault's name."""

    path: tuple[str, ...] = ()

    @classmethod
    def parse(cls, text: str) -> Target:
        """Return the target that `text` names; raise `ConfigError` when it is no target."""
        parts = urlsplit(text)
        if not parts.scheme or "://" not in text:
            raise ConfigError(
                f"{text}: not a target", hint="write SCHEME://NAME, such as k8s://CONTEXT"
            )
        # Contexts of kubeadm are called USER@CLUSTER: a password would follow a colon.
        user, at, _ = parts.netloc.rpartition("@")
        is_context = parts.scheme == "k8s" and ":" not in user
        if (at and not is_context) or parts.query or parts.fragment:
            raise ConfigError(
                f"{parts.scheme}://…: a target holds no credentials and no parameters",
                hint="give credentials as the system's own tools take them; see docs/live.md",
            )
        steps = tuple(unquote(step) for step in parts.path.split("/") if step)
        shown = text.rstrip("/") if parts.netloc or steps else f"{parts.scheme}://"
        return cls(shown, parts.scheme, unquote(parts.netloc), steps)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How a live system is read."""

    request_seconds: float = 20.0
    """One request, from connecting to its last byte."""

    collector_seconds: float = 300.0
    """One collector, all its pages and retries; what it has by then is kept, the rest is missing."""

    retries: int = 4
    """Further attempts after an answer such as 429 or 503, or a broken connection."""

    ca_file: Path | None = None
    """Certificates that the server's must chain to, in place of the system's."""

    insecure: bool = False
    """Accept any certificate. For experiments only."""

    types: frozenset[str] = frozenset()
    """Types that the policies of this run judge, beside those that a source always reads."""


class Budget:
    """The time that one collector has left."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._end = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds left; never less than 0."""
        return max(0.0, self._end - time.monotonic())

    def check(self) -> None:
        """Raise `CollectError` when nothing is left. To be called between requests."""
        if not self.left:
            raise CollectError(
                f"took longer than {self._seconds:g} s and was stopped",
                hint="raise --collector-timeout",
            )


@dataclass(slots=True, kw_only=True)
class LiveSource(ABC):
    """A live system. A subclass reads it in `scopes`, each kind of thing inside `collector`."""

    target: Target
    options: Options
    coverage: Coverage
    redactor: Redactor = field(default_factory=Redactor)

    @property
    def name(self) -> str:
        """The target."""
        return self.target.text

    @property
    def waivers(self) -> Sequence[Waiver]:
        """None: live systems are waived in a file."""
        return ()

    @abstractmethod
    def scopes(self) -> Iterator[Scope]:
        """Yield each scope with its resources, redacted.

        What cannot be read is a problem of the coverage, and never an error here.
        """

    def collector(self, name: str, of: str = "") -> AbstractContextManager[Budget, bool]:
        """Count one kind of thing as found, and as read when the block ends well.

        Where there are many, `of` is what they are counted as together, such as ``kinds``.
        A `CollectError` in the block becomes a problem that says what is missing; what the block
        had collected before stays.
        """
        # `bool` tells type checkers that what follows the block may run though it did not end.
        return cast("AbstractContextManager[Budget, bool]", self._collecting(name, of or name))

    @contextmanager
    def _collecting(self, name: str, counted: str) -> Iterator[Budget]:
        label = f"{self.target.scheme} {counted}"
        self.coverage.found[label] = self.coverage.found.get(label, 0) + 1
        try:
            yield Budget(self.options.collector_seconds)
        except CollectError as error:
            self.problem(name, str(error), error.hint)
        else:
            self.coverage.parsed[label] = self.coverage.parsed.get(label, 0) + 1

    def problem(self, name: str, reason: str, hint: str | None = None) -> None:
        """Record that `name` was not seen, or not whole: the run is incomplete."""
        cure = f"; {hint}" if hint else ""
        text = self.scrub(f"{name} not seen: {reason}{cure}")
        self.coverage.problems.append(Problem(self.target.text, 0, text))

    def resource(self, type_: str, id_: str, name: str, config: Mapping[str, Any]) -> Resource:
        """Return one live thing, redacted and counted. `id_` is unique among those of its type."""
        place = Location(f"{self.target.text}/{id_}", 0)
        resource = self.redactor.redact(Resource(type_, id_, name, dict(config), Written(place)))
        self.coverage.resources[type_] = self.coverage.resources.get(type_, 0) + 1
        return resource

    def owns(self, path: str) -> bool:
        """Return whether `path` is of this target."""
        return path == self.target.text or path.startswith(f"{self.target.text}/")

    def file_class(self, path: str) -> FileClass:
        """Return that it is deployed: it runs."""
        return FileClass.DEPLOYED

    def is_fragment(self, path: str) -> bool:
        """Return False: a live object is whole."""
        return False

    def snippet(self, location: Location) -> Snippet | None:
        """Return None: there are no lines."""
        return None

    def digest(self, path: str) -> str:
        """Return the path itself: no live thing is a copy of another."""
        return path

    def scrub(self, text: str) -> str:
        """Return `text` without any secret that was found."""
        return self.redactor.scrub(text)
