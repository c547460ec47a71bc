"""Terraform in JSON, `*.tf.json`, read into the same syntax as its own notation."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from guard.parsers.terraform.expressions import (
    Expression,
    Interpolation,
    Literal,
    Object,
    Tuple,
)
from guard.parsers.terraform.hcl import normalise, read_template
from guard.parsers.terraform.jsontext import JsonError, JsonNode, scan_json
from guard.parsers.terraform.syntax import Argument, Block, Body, Source
from guard.parsers.terraform.values import Failure, clean

_LABELS = {
    "data": 2,
    "ephemeral": 2,
    "module": 1,
    "output": 1,
    "provider": 1,
    "resource": 2,
    "variable": 1,
}
_MAPS = re.compile(
    r"(?:^|_)(?:tags(?:_all)?|labels|annotations|variables|parameters|triggers|metadata|inputs"
    r"|options|providers|vars|values|default|settings|responses|request_parameters)$"
)
"""Names of arguments that hold a map; any other object in a resource is a block."""

_TEXT_BLOCKS = frozenset({"module", "output", "variable", "locals", "provider"})


def read_json_notation(path: str, content: bytes) -> Source:
    """Return the syntax of a file; what is broken is noted in its errors."""
    normal, valid = normalise(content)
    source = Source(path, normal)
    source.body = Body()
    if not valid:
        source.complain(0, "not UTF-8 text: save the file as UTF-8")
    text = normal.decode()
    reader = _Reader(source, text)
    try:
        root = scan_json(text)
    except (JsonError, RecursionError) as error:
        offset = error.offset if isinstance(error, JsonError) else 0
        source.complain(reader.byte(offset), f"not valid JSON: {error}")
        return source
    for kind, node in reader.members(root):
        reader.top(source.body, kind, node)
    return source


class _Reader:
    """Turns the tree of a JSON text into syntax."""

    def __init__(self, source: Source, text: str) -> None:
        self.source = source
        self.text = text
        self.ascii = text.isascii()

    def byte(self, offset: int) -> int:
        """Return the byte at a character."""
        return offset if self.ascii else len(self.text[:offset].encode())

    def span(self, node: JsonNode) -> tuple[int, int]:
        """Return the bytes from a node's key to its end."""
        return self.byte(node.first), self.byte(node.end)

    def members(self, node: JsonNode) -> Iterator[tuple[str, JsonNode]]:
        """Yield the members of an object, or of all objects in a list."""
        if node.members is not None:
            yield from ((key, item) for key, item in node.members.items() if key != "//")
        for item in node.items or ():
            yield from self.members(item)

    def top(self, body: Body, kind: str, node: JsonNode) -> None:
        """Add the blocks of one type to a file's body."""
        self.labelled(body, kind, [], _LABELS.get(kind, 0), node)

    def labelled(
        self, body: Body, kind: str, labels: list[str], depth: int, node: JsonNode
    ) -> None:
        """Add blocks, with their labels taken from the keys of nested objects."""
        if depth:
            for label, inner in self.members(node):
                self.labelled(body, kind, [*labels, label], depth - 1, inner)
        elif node.items is not None:
            for item in node.items:
                self.labelled(body, kind, labels, 0, item)
        else:
            body.blocks.append(self.block(kind, labels, node, flat=kind in _TEXT_BLOCKS))

    def block(self, kind: str, labels: list[str], node: JsonNode, *, flat: bool = False) -> Block:
        """Return a block; `flat` ones have arguments only."""
        body = Body()
        for name, item in self.members(node):
            if name == "dynamic" and not flat:
                self.labelled(body, "dynamic", [], 1, item)
            elif not flat and self.is_block(kind, name, item):
                body.blocks += self.blocks(name, item)
            else:
                start, end = self.span(item)
                expression = self.expression(item, kind=kind, name=name)
                body.arguments[name] = Argument(self.source, name, expression, start, end)
        start, end = self.span(node)
        return Block(self.source, kind, labels, body, start, min(start + 1, end), end)

    def is_block(self, kind: str, name: str, node: JsonNode) -> bool:
        """Return whether an object is a nested block, which its notation does not tell."""
        if name in ("lifecycle", "provisioner", "connection", "content", "backend"):
            return True
        return node.members is not None and kind != "required_providers" and not _MAPS.search(name)

    def blocks(self, name: str, node: JsonNode) -> Iterator[Block]:
        """Yield the nested blocks that a member stands for."""
        for item in [node] if node.items is None else node.items:
            if name in ("backend", "provisioner"):
                for label, inner in self.members(item):
                    yield self.block(name, [label], inner)
            else:
                yield self.block(name, [], item)

    def expression(self, node: JsonNode, *, kind: str = "", name: str = "") -> Expression:
        """Return what a JSON value means; texts are templates."""
        start, end = self.byte(node.start), self.byte(node.end)
        if node.members is not None:
            return Object(start, end, [self.item(key, item) for key, item in self.members(node)])
        if node.items is not None:
            return Tuple(start, end, [self.expression(item) for item in node.items])
        try:
            value = json.loads(node.value, strict=False)
        except ValueError:
            self.source.complain(start, "not valid JSON: invalid value")
            return Literal(start, end, None)
        if not isinstance(value, str):
            return Literal(start, end, value)
        if kind == "variable" and name == "type":
            return _type(start, end, value)
        return self.template(start, end, clean(value))

    def item(self, key: str, node: JsonNode) -> tuple[Expression, Expression]:
        """Return a member of a map."""
        start = self.byte(node.first)
        return self.template(start, start + 1, key), self.expression(node)

    def template(self, start: int, end: int, text: str) -> Expression:
        """Return the template in a text; its parts are all where the text is."""
        if "${" not in text and "%{" not in text:
            return Literal(start, end, text)
        try:
            template = read_template(text)
        except Failure:
            self.source.complain(start, "not a valid template")
            return Literal(start, end, None)
        _relocate(template, start, end)
        return template


def _type(start: int, end: int, text: str) -> Expression:
    """Return a type constraint, which JSON has as a text."""
    try:
        parts = read_template(f"${{{text}}}").parts
    except Failure:
        return Literal(start, end, text)
    inner = parts[0] if len(parts) == 1 else None
    return inner.expression if isinstance(inner, Interpolation) else Literal(start, end, text)


def _relocate(node: object, start: int, end: int) -> None:
    """Place an expression, and all within it, at one range of bytes."""
    if isinstance(node, Expression):
        node.start, node.end = start, end
        for kind in type(node).__mro__:
            for name in getattr(kind, "__slots__", ()):
                _relocate(getattr(node, name), start, end)
    elif isinstance(node, (list, tuple)):
        for item in node:
            _relocate(item, start, end)
