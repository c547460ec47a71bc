"""Places in files, and the contexts in which a path is followed to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from guard.model import Location
from guard.parsers.terraform.expressions import Expression, Scope
from guard.parsers.terraform.module import Module
from guard.parsers.terraform.syntax import Source
from guard.parsers.terraform.values import Value


@dataclass(frozen=True, slots=True)
class Spot:
    """A range of bytes in a file."""

    source: Source
    start: int
    end: int

    def location(self, *, whole: bool) -> Location:
        """Return the place of the range, or of its first line only."""
        return self.source.location(self.start, self.end if whole else self.start + 1)


@dataclass(frozen=True, slots=True)
class Binding:
    """A name that a loop gives a value, which is an element of a collection."""

    collection: Expression
    key: Value
    context: Context


@dataclass(frozen=True, slots=True)
class Context:
    """Where an expression is evaluated, and where the names of loops come from."""

    module: Module
    scope: Scope
    source: Source
    bindings: Mapping[str, Binding] = field(default_factory=dict)

    def at(self, source: Source) -> Context:
        """Return this context for an expression of another file of the module."""
        if source is self.source:
            return self
        return Context(self.module, self.scope, source, self.bindings)

    def inside(self, scope: Scope, names: Mapping[str, Binding]) -> Context:
        """Return this context within a loop."""
        return Context(self.module, scope, self.source, {**self.bindings, **names})


@dataclass(frozen=True, slots=True)
class Found:
    """The place of a path, or of its nearest existing parent."""

    spot: Spot
    exact: bool = True
    related: tuple[Location, ...] = ()
    """What explains it: the definition in a module, a default."""

    def location(self) -> Location:
        """Return the place; of a parent, only the first line."""
        return self.spot.location(whole=self.exact)
