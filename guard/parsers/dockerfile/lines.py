"""Instructions of a Dockerfile as text: continuations joined, comments dropped, heredocs read."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

_DIRECTIVE = re.compile(r"#\s*([A-Za-z][A-Za-z0-9]*)\s*=\s*(.+?)\s*\Z")
_HEREDOC = re.compile(r"""<<(-?)(["']?)([A-Za-z_][A-Za-z0-9_.]*)\2(?![\w.])""")
_TAKES_HEREDOC = re.compile(r"(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Heredoc:
    """A text that follows an instruction, up to a line that repeats its name."""

    name: str
    content: str
    line: int
    """The line of its first line."""


@dataclass(slots=True)
class Instruction:
    """One instruction with everything that belongs to it."""

    line: int
    text: str = ""
    starts: list[tuple[int, int]] = field(default_factory=list)
    """Offset in `text` and line of each physical line."""

    heredocs: list[Heredoc] = field(default_factory=list)
    last: int = 0

    def line_at(self, offset: int) -> int:
        """Return the line that holds the character at `offset`."""
        index = bisect_right(self.starts, (offset, 1 << 30)) - 1
        return self.starts[max(0, index)][1]


def escape_character(text: str) -> str:
    """Return the character that continues lines: a backslash unless a directive says otherwise."""
    for line in text.split("\n"):
        directive = _DIRECTIVE.match(line.strip())
        if directive is None:
            break
        if directive[1].lower() == "escape":
            return directive[2] if directive[2] in {"\\", "`"} else "\\"
    return "\\"


def instructions(text: str, escape: str) -> Iterator[Instruction]:
    """Yield the instructions of `text` in order."""
    reader = _Reader(text.removeprefix("\ufeff").split("\n"), escape)
    while (instruction := reader.next()) is not None:
        yield instruction


class _Reader:
    """Walks the physical lines."""

    def __init__(self, lines: list[str], escape: str) -> None:
        self._lines = [line.removesuffix("\r") for line in lines]
        self._at = 0
        self._continued = re.compile(re.escape(escape) + r"[ \t]*\Z")

    def next(self) -> Instruction | None:
        self._skip()
        if self._at >= len(self._lines):
            return None
        instruction = Instruction(self._at + 1)
        parts: list[str] = []
        length, more = 0, True
        while more and self._at < len(self._lines):
            part, more = self._part(first=not parts)
            instruction.starts.append((length, self._at + 1))
            parts.append(part)
            length += len(part)
            instruction.last = self._at + 1
            self._at += 1
            if more:
                self._skip()
        instruction.text = "".join(parts).rstrip()
        self._read_heredocs(instruction)
        return instruction

    def _part(self, *, first: bool) -> tuple[str, bool]:
        """Return the current line's share of an instruction, and whether more follows."""
        line = self._lines[self._at]
        if first:
            line = line.lstrip()
        continued = self._continued.search(line)
        return (line[: continued.start()], True) if continued else (line, False)

    def _skip(self) -> None:
        """Pass blank lines and comments, which may stand between continued lines, too."""
        while self._at < len(self._lines):
            line = self._lines[self._at].strip()
            if line and not line.startswith("#"):
                return
            self._at += 1

    def _read_heredocs(self, instruction: Instruction) -> None:
        if "<<" not in instruction.text or not _TAKES_HEREDOC.match(instruction.text):
            return
        for dash, name in _heredoc_names(instruction.text):
            end = self._find(name, tabs=bool(dash))
            if end is None:
                return  # a shift operator, or a text that a build would refuse
            body = self._lines[self._at : end]
            content = "\n".join(line.lstrip("\t") if dash else line for line in body)
            instruction.heredocs.append(Heredoc(name, content, self._at + 1))
            instruction.last = end + 1
            self._at = end + 1

    def _find(self, name: str, *, tabs: bool) -> int | None:
        for index in range(self._at, len(self._lines)):
            line = self._lines[index]
            if (line.lstrip("\t") if tabs else line) == name:
                return index
        return None


def _heredoc_names(text: str) -> Iterator[tuple[str, str]]:
    """Yield the heredocs that `text` opens outside quotes, as (dash, name)."""
    quote, index = "", 0
    while index < len(text):
        char = text[index]
        if quote:
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        elif text.startswith("<<<", index):
            index += 2
        elif match := _HEREDOC.match(text, index):
            yield match[1], match[3]
            index = match.end() - 1
        index += 1
