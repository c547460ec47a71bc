"""A source that remembers what it yielded, for those who compare it afterwards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from guard.model import Coverage, FileClass, Location, Resource, Snippet, Waiver
from guard.sources.source import Scope, Source


@dataclass(frozen=True, slots=True)
class Keeping:
    """Another source, whose resources are kept."""

    source: Source
    kept: list[Resource] = field(default_factory=list)

    @property
    def name(self) -> str:
        """That of the source."""
        return self.source.name

    @property
    def coverage(self) -> Coverage:
        """That of the source."""
        return self.source.coverage

    @property
    def waivers(self) -> Sequence[Waiver]:
        """Those of the source."""
        return self.source.waivers

    def scopes(self) -> Iterator[Scope]:
        """Yield the scopes of the source, and keep what is in them."""
        for scope in self.source.scopes():
            self.kept.extend(scope.resources)
            yield scope

    def owns(self, path: str) -> bool:
        """Ask the source."""
        return self.source.owns(path)

    def file_class(self, path: str) -> FileClass:
        """Ask the source."""
        return self.source.file_class(path)

    def is_fragment(self, path: str) -> bool:
        """Ask the source."""
        return self.source.is_fragment(path)

    def snippet(self, location: Location) -> Snippet | None:
        """Ask the source."""
        return self.source.snippet(location)

    def digest(self, path: str) -> str:
        """Ask the source."""
        return self.source.digest(path)

    def scrub(self, text: str) -> str:
        """Ask the source."""
        return self.source.scrub(text)
