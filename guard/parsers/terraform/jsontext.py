"""JSON text with the place of everything in it, and with holes where a part is unknown."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import Any

from guard.model import Path
from guard.parsers.terraform.values import MAX_DEPTH, Partial, Unknown, Value, assemble, clean

HOLE = "\ue000"
"""Stands for an interpolation, alone or doubled to keep offsets."""

_TOKEN = re.compile(
    r'[ \t\r\n]*(?:(?P<string>"(?:[^"\\]|\\.)*")|(?P<mark>[{}\[\],:])'
    rf"|(?P<scalar>-?[0-9][0-9.eE+\-]*|true|false|null)|(?P<hole>{HOLE}+))",
    re.DOTALL,
)


class JsonError(ValueError):
    """The text is not JSON; `offset` is where it stops being it."""

    def __init__(self, offset: int, reason: str) -> None:
        super().__init__(reason)
        self.offset = offset


@dataclass(slots=True, eq=False)
class JsonNode:
    """A value in a JSON text, and where it and its key are."""

    start: int
    end: int
    value: Any = None
    """A scalar's text as written; None for an object or list."""

    key_start: int = -1
    members: dict[str, JsonNode] | None = None
    items: list[JsonNode] | None = None
    is_hole: bool = False

    def child(self, step: str | int) -> JsonNode | None:
        """Return the member or item that `step` names."""
        if isinstance(step, str):
            return self.members.get(step) if self.members is not None else None
        if self.items is not None and 0 <= step < len(self.items):
            return self.items[step]
        return None

    @property
    def first(self) -> int:
        """Where a reader should look: the key, or the value in a list."""
        return self.key_start if self.key_start >= 0 else self.start


@dataclass(slots=True)
class _Scanner:
    text: str
    position: int = 0
    depth: int = 0
    limit: int = MAX_DEPTH
    token: tuple[str, str, int, int] = field(init=False, default=("", "", 0, 0))

    def advance(self) -> tuple[str, str, int, int]:
        """Read the next token: kind, text, start and end."""
        match = _TOKEN.match(self.text, self.position)
        if match is None or match.lastgroup is None:
            raise JsonError(self.position, "unexpected text")
        kind = match.lastgroup
        self.position = match.end()
        self.token = (kind, match[kind], match.start(kind), match.end(kind))
        return self.token

    def value(self) -> JsonNode:
        kind, text, start, end = self.advance()
        if kind != "mark":
            return JsonNode(start, end, value=text, is_hole=kind == "hole")
        self.depth += 1
        if self.depth > self.limit:
            raise JsonError(start, f"nested deeper than {self.limit} levels")
        if text == "{":
            node = self.object(start)
        elif text == "[":
            node = self.array(start)
        else:
            raise JsonError(start, f"unexpected {text}")
        self.depth -= 1
        return node

    def object(self, start: int) -> JsonNode:
        members: dict[str, JsonNode] = {}
        if self.peek() == "}":
            return JsonNode(start, self.advance()[3], members=members)
        while True:
            kind, text, key_start, _ = self.advance()
            if kind != "string":
                raise JsonError(key_start, "a key must be text")
            self.expect(":")
            node = self.value()
            node.key_start = key_start
            members[_unescape(text, key_start)] = node
            if self.separator("}"):
                return JsonNode(start, self.position, members=members)

    def array(self, start: int) -> JsonNode:
        items: list[JsonNode] = []
        if self.peek() == "]":
            return JsonNode(start, self.advance()[3], items=items)
        while True:
            items.append(self.value())
            if self.separator("]"):
                return JsonNode(start, self.position, items=items)

    def peek(self) -> str:
        match = _TOKEN.match(self.text, self.position)
        return match["mark"] or "" if match else ""

    def expect(self, mark: str) -> None:
        _, text, start, _ = self.advance()
        if text != mark:
            raise JsonError(start, f"expected {mark}")

    def separator(self, closing: str) -> bool:
        """Read a comma or `closing`; return whether it was the latter."""
        _, text, start, _ = self.advance()
        if text not in (",", closing):
            raise JsonError(start, f"expected , or {closing}")
        return text == closing


def scan_json(text: str, limit: int = MAX_DEPTH) -> JsonNode:
    """Return the tree of a JSON text. Raises `JsonError` when it is none."""
    scanner = _Scanner(text, limit=limit)
    node = scanner.value()
    if text[scanner.position :].strip():
        raise JsonError(scanner.position, "text after the end")
    return node


def find(root: JsonNode, path: Path) -> tuple[JsonNode, int]:
    """Return the deepest node on `path`, and how many steps of the path it took."""
    node = root
    for taken, step in enumerate(path):
        child = node.child(step)
        if child is None:
            return node, taken
        node = child
    return node, len(path)


def read_partial(text: Partial) -> Value | None:
    """Return the object in a JSON text with unknown parts, or None when it cannot be told.

    An unknown part inside a string makes that string unknown; in place of a value, the value.
    """
    if not isinstance(text.parts[0], str) or not text.parts[0].lstrip().startswith(("{", "[")):
        return None
    if any(isinstance(part, str) and HOLE in part for part in text.parts):
        return None
    holes, pieces, length = _Holes([], []), [], 0
    for part in text.parts:
        piece = part if isinstance(part, str) else HOLE
        if isinstance(part, Unknown):
            holes.offsets.append(length)
            holes.values.append(part)
        pieces.append(piece)
        length += len(piece)
    try:
        return _fill(scan_json("".join(pieces)), holes)
    except JsonError:
        return None


@dataclass(slots=True)
class _Holes:
    """The unknown parts of a text, and where in it they are."""

    offsets: list[int]
    values: list[Unknown]

    def within(self, node: JsonNode) -> list[Unknown]:
        return self.values[
            bisect_left(self.offsets, node.start) : bisect_left(self.offsets, node.end)
        ]


def _fill(node: JsonNode, holes: _Holes) -> Value:
    """Return a node's value with the unknown parts put back."""
    if node.members is not None:
        if any(HOLE in key for key in node.members):
            raise JsonError(node.start, "a key that cannot be known")
        return {key: _fill(item, holes) for key, item in node.members.items()}
    if node.items is not None:
        return [_fill(item, holes) for item in node.items]
    if node.is_hole:
        if node.end - node.start > 1:
            raise JsonError(node.start, "two values in a row")
        return holes.within(node)[0]
    text = _load(node.value, node.start)
    if not isinstance(text, str) or HOLE not in text:
        return text
    known = text.split(HOLE)
    mixed: list[str | Unknown] = [known[0]]
    for part, piece in zip(holes.within(node), known[1:], strict=True):
        mixed += [part, piece]
    return assemble(mixed)


def _unescape(text: str, offset: int) -> str:
    return str(_load(text, offset))


def _load(text: str, offset: int) -> Any:  # noqa: ANN401 - any scalar
    try:
        value = json.loads(text, strict=False)
    except ValueError as error:
        raise JsonError(offset, "invalid scalar") from error
    if isinstance(value, float) and value in (float("inf"), float("-inf")):
        raise JsonError(offset, "number out of range")
    return clean(value) if isinstance(value, str) else value
