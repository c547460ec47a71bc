"""One evaluation: what it may cost, what it found wrong, what it could not follow."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Protocol

from guard.errors import ParseError
from guard.parsers.terraform.expressions import Call, Expression, Object, Scope, Tuple
from guard.parsers.terraform.syntax import Argument, Block, Source
from guard.parsers.terraform.values import (
    Encoded,
    Failure,
    Undetermined,
    Unknown,
    Value,
    as_text,
    clip,
    oversized,
)

MAX_INSTANCES = 100
"""Instances of one block; the rest of a larger `count` or `for_each` looks the same."""

MAX_MODULES = 2_000
MAX_RESOURCES = 20_000
MAX_STEPS = 1_000_000
MAX_CHAIN = 60
"""References that are followed one through another."""

MAX_NOTES = 100

_BUSY = object()


class Files(Protocol):
    """The files of the scan, as evaluation needs them."""

    def read(self, path: str) -> bytes | None:
        """Return a file's content, or None when it is not part of the scan."""
        ...

    def template(self, text: str) -> Expression:
        """Return the syntax of a template. Raises `Failure` when it is none."""
        ...


class Session:
    """Shared by all modules of one evaluation."""

    def __init__(self, files: Files, root: str, workspace: str) -> None:
        self.files = files
        self.root = root
        self.workspace = workspace
        self.errors: list[ParseError] = []
        self.notes: list[str] = []
        self.modules = 0
        self._steps = MAX_STEPS
        self._chain = 0

    def spend(self, steps: int = 1) -> None:
        """Count work done. Raises `Undetermined` when there has been too much."""
        self._steps -= steps
        if self._steps < 0:
            self.note(f"stopped after {MAX_STEPS} steps of evaluation; the rest is unknown")
            raise Undetermined(Unknown("too much to evaluate"))

    def note(self, text: str) -> None:
        """Tell about a limit, once."""
        if text not in self.notes and len(self.notes) < MAX_NOTES:
            self.notes.append(text)

    def complain(self, source: Source, offset: int, reason: str) -> None:
        """Report something wrong in a file, once."""
        error = ParseError(source.path, source.line(offset), reason)
        if str(error) not in map(str, self.errors):
            self.errors.append(error)

    def once(
        self,
        cells: dict[Hashable, Value],
        key: Hashable,
        written: Argument | Block,
        name: str,
        compute: Callable[[], Value],
    ) -> Value:
        """Return a value, computed when first asked for; one that needs itself is unknown."""
        if key in cells:
            value = cells[key]
            if value is not _BUSY:
                return value
            self.complain(written.source, written.start, f"{name} refers to itself")
            return Unknown(name)
        if self._chain >= MAX_CHAIN:
            self.note(f"{written.location()}: {name} is reached through too many references")
            return Unknown(name)
        cells[key] = _BUSY
        self._chain += 1
        try:
            value = compute()
        except BaseException:
            del cells[key]
            raise
        finally:
            self._chain -= 1
        if oversized(value) and not isinstance(value, range):
            self.note(f"{written.location()}: {name} has too many elements; it counts as unknown")
            value = Unknown(name)
        cells[key] = value
        return value

    def attempt(self, expression: Expression, scope: Scope, source: Source) -> Value:
        """Return a value, unknown where Terraform would refuse it.

        A member that fails leaves the rest of its list or map as it is.
        """
        try:
            return expression.evaluate(scope)
        except Failure:
            return self._salvage(expression, scope, source)
        except Undetermined as unknown:
            return unknown.value
        except RecursionError:
            line = source.line(expression.start)
            self.note(f"{source.path}:{line}: nested too deeply to evaluate")
            return Unknown(_shown(expression, source))

    def _salvage(self, expression: Expression, scope: Scope, source: Source) -> Value:
        if isinstance(expression, Tuple):
            return [self.attempt(item, scope, source) for item in expression.items]
        if isinstance(expression, Object):
            keys = [self.attempt(key, scope, source) for key, _ in expression.items]
            if all(isinstance(key, (str, int, float)) for key in keys):
                return {
                    str(as_text(key)): self.attempt(item, scope, source)
                    for key, (_, item) in zip(keys, expression.items, strict=True)
                }
        if isinstance(expression, Call) and expression.name == "jsonencode":
            return Encoded(self._first(expression.arguments, scope, source))
        return Unknown(_shown(expression, source))

    def _first(self, arguments: Sequence[Expression], scope: Scope, source: Source) -> Value:
        if len(arguments) != 1:
            return Unknown("jsonencode(...)")
        return self.attempt(arguments[0], scope, source)


def _shown(expression: Expression, source: Source) -> str:
    return clip(source.text(expression.start, expression.end))
