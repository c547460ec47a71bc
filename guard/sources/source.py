"""What every source offers, be it a folder, a cluster or an account."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from guard.errors import GuardError
from guard.model import Coverage, FileClass, Location, Problem, Resource, Snippet, Waiver


@dataclass(frozen=True, slots=True)
class Scope:
    """Resources that are judged together, since policies may relate them."""

    name: str
    resources: Sequence[Resource]


class Source(Protocol):
    """Where resources come from. Iterate `scopes` once; then ask about places that have findings."""

    @property
    def name(self) -> str:
        """What people call it: a target, or the paths."""
        ...

    @property
    def coverage(self) -> Coverage:
        """How far it was read, complete once `scopes` is exhausted."""
        ...

    @property
    def waivers(self) -> Sequence[Waiver]:
        """Those written beside the resources, complete once `scopes` is exhausted."""
        ...

    def scopes(self) -> Iterator[Scope]:
        """Yield each scope with its resources, redacted."""
        ...

    def owns(self, path: str) -> bool:
        """Return whether `path`, of some location, is of this source."""
        ...

    def file_class(self, path: str) -> FileClass:
        """Return what the file, or object, at `path` is for."""
        ...

    def is_fragment(self, path: str) -> bool:
        """Return whether something else completes what is declared at `path`."""
        ...

    def snippet(self, location: Location) -> Snippet | None:
        """Return the lines around `location`, without secrets; None where there are no lines."""
        ...

    def digest(self, path: str) -> str:
        """Return a text that is equal for copies of one file, and for nothing else."""
        ...

    def scrub(self, text: str) -> str:
        """Return `text` without any secret that was found."""
        ...


@dataclass(frozen=True, slots=True)
class Several:
    """Several sources as one, so that one run covers them. They share one coverage."""

    coverage: Coverage
    sources: Sequence[Source]

    @property
    def name(self) -> str:
        """The names of all, with commas."""
        return ", ".join(source.name for source in self.sources)

    @property
    def waivers(self) -> Sequence[Waiver]:
        """Those of all sources."""
        return [waiver for source in self.sources for waiver in source.waivers]

    def scopes(self) -> Iterator[Scope]:
        """Yield the scopes of each source in turn.

        Where there are several, one that cannot be read at all is a problem, and costs no other.
        """
        for source in self.sources:
            try:
                yield from source.scopes()
            except GuardError as error:
                if len(self.sources) == 1:
                    raise
                cure = f"; {error.hint}" if error.hint else ""
                self.coverage.problems.append(Problem(source.name, 0, f"{error}{cure}"))

    def owns(self, path: str) -> bool:
        """Return whether one of the sources has `path`."""
        return any(source.owns(path) for source in self.sources)

    def _owner(self, path: str) -> Source:
        return next((source for source in self.sources if source.owns(path)), self.sources[0])

    def file_class(self, path: str) -> FileClass:
        """Ask the source that has `path`."""
        return self._owner(path).file_class(path)

    def is_fragment(self, path: str) -> bool:
        """Ask the source that has `path`."""
        return self._owner(path).is_fragment(path)

    def snippet(self, location: Location) -> Snippet | None:
        """Ask the source that has the place."""
        return self._owner(location.path).snippet(location)

    def digest(self, path: str) -> str:
        """Ask the source that has `path`."""
        return self._owner(path).digest(path)

    def scrub(self, text: str) -> str:
        """Return `text` without any secret that some source found."""
        for source in self.sources:
            text = source.scrub(text)
        return text
