"""The syntax of a file: blocks with attributes, and where each of them is written.

It is the same for both notations, Terraform's own and JSON.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from guard.errors import ParseError
from guard.model import Location
from guard.parsers.terraform.expressions import Expression

MAX_PROBLEMS = 10
"""Problems reported for one file; more do not help to repair it."""


@dataclass(slots=True, eq=False)
class Source:
    """One file, and what was wrong with it."""

    path: str
    content: bytes
    """UTF-8, lines ended by a line feed alone."""

    body: Body = field(init=False)
    errors: list[ParseError] = field(default_factory=list)
    _line_starts: list[int] | None = None

    def line(self, offset: int) -> int:
        """Return the line of a byte, counted from one."""
        if self._line_starts is None:
            starts = [0]
            position = self.content.find(b"\n")
            while position >= 0:
                starts.append(position + 1)
                position = self.content.find(b"\n", position + 1)
            if len(starts) > 1 and starts[-1] >= len(self.content):
                starts.pop()  # what follows the last line feed is no line
            self._line_starts = starts
        return bisect_right(self._line_starts, offset)

    def location(self, start: int, end: int) -> Location:
        """Return the place of a range of bytes."""
        line = self.line(start)
        starts = self._line_starts or [0]
        column = len(self.content[starts[line - 1] : start].decode("utf-8", "replace")) + 1
        return Location(self.path, line, column, self.line(max(start, end - 1)))

    def text(self, start: int, end: int) -> str:
        """Return a range of bytes as text."""
        return self.content[start:end].decode("utf-8", "replace")

    def complain(self, offset: int, reason: str) -> None:
        """Note a problem, unless there are enough already."""
        if len(self.errors) < MAX_PROBLEMS:
            self.errors.append(ParseError(self.path, self.line(offset), reason))


@dataclass(slots=True, eq=False)
class Argument:
    """`name = expression`."""

    source: Source
    name: str
    expression: Expression
    start: int
    end: int

    def location(self) -> Location:
        """Return where it is written."""
        return self.source.location(self.start, self.end)


@dataclass(slots=True, eq=False)
class Body:
    """What stands between the braces of a block."""

    arguments: dict[str, Argument] = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)

    def of_type(self, name: str) -> Iterator[Block]:
        """Yield the blocks of a type."""
        return (block for block in self.blocks if block.type == name)


@dataclass(slots=True, eq=False)
class Block:
    """`type "label" { ... }`."""

    source: Source
    type: str
    labels: Sequence[str]
    body: Body
    start: int
    header_end: int
    end: int

    def location(self) -> Location:
        """Return where the whole block is written."""
        return self.source.location(self.start, self.end)

    def header(self) -> Location:
        """Return where its first line is written."""
        return self.source.location(self.start, self.header_end)
