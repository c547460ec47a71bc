"""Quoted texts and heredocs: escapes, indentation, interpolations and directives."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from guard.parsers.terraform.expressions import (
    Broken,
    Expression,
    Interpolation,
    Literal,
    Template,
    TemplateFor,
    TemplateIf,
)
from guard.parsers.terraform.values import clean

if TYPE_CHECKING:
    from tree_sitter import Node

_ESCAPE = re.compile(r'\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([nrt"\\]))|\$\$\{|%%\{')
_LITERAL_MARK = re.compile(r"\$\$\{|%%\{")
_CONTROL = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\"}
_LINE_START = re.compile(r"(?m)^[ \t]*(?=[^ \t\n])")
_LAST_CODE_POINT = 0x10FFFF

Meaning = Callable[[str], str]
"""Resolves the escapes of a piece of text."""


def unescape(text: str) -> str:
    """Return what a quoted text means."""
    if "\\" not in text and "{" not in text:
        return text
    return clean(_ESCAPE.sub(_unescaped, text))


def _unescaped(match: re.Match[str]) -> str:
    code = match[1] or match[2]
    if code:
        point = int(code, 16)
        return chr(point) if point <= _LAST_CODE_POINT else "\ufffd"
    return _CONTROL[match[3]] if match[3] else match[0][1:]


def _unmarked(text: str) -> str:
    """Return what a heredoc's text means: only doubled marks are escapes."""
    return _LITERAL_MARK.sub(lambda match: match[0][1:], text) if "{" in text else text


class TemplateReader:
    """Reads the templates of one file.

    The grammar drops white space around literals, so text is whatever lies between the
    interpolations and directives.
    """

    def __init__(self, content: bytes, expression: Callable[[Node, int], Expression]) -> None:
        self.content = content
        self.expression = expression

    def quoted(self, node: Node, depth: int) -> Expression:
        """Return a text in quotes."""
        start, end = node.start_byte, node.end_byte
        children = node.children
        if end - start < 2 or children[-1].type != "quoted_template_end":
            return Broken(start, end, self.slice(start, end))
        parts = self.parts(children[1:-1], (start + 1, end - 1), depth, unescape)
        return self.finish(start, end, [_map_text(part, unescape) for part in parts])

    def heredoc(self, node: Node, depth: int) -> Expression:
        """Return a heredoc, without the indentation that `<<-` removes."""
        start, end = node.start_byte, node.end_byte
        children = node.children
        names = [child for child in children if child.type == "heredoc_identifier"]
        if len(names) < 2:
            return Broken(start, end, self.slice(start, end))
        first = self.content.find(b"\n", names[0].end_byte) + 1
        last = self.content.rfind(b"\n", 0, names[-1].start_byte) + 1
        inside = [child for child in children if names[0].end_byte < child.end_byte <= last]
        parts = self.parts(inside, (first, max(first, last)), depth, _unmarked)
        if self.content[start : start + 3] == b"<<-":
            parts = _outdent(parts)
        return self.finish(start, end, [_map_text(part, _unmarked) for part in parts], heredoc=True)

    def slice(self, start: int, end: int) -> str:
        """Return a range of the file as text."""
        return self.content[start:end].decode("utf-8", "replace")

    def finish(
        self, start: int, end: int, parts: list[str | Expression], *, heredoc: bool = False
    ) -> Expression:
        """Return a literal when nothing in the text needs evaluation."""
        parts = [part for part in parts if part != ""]
        if all(isinstance(part, str) for part in parts):
            text = "".join(part for part in parts if isinstance(part, str))
            if not heredoc:
                return Literal(start, end, text)
            if not parts:
                return Literal(start, end, "")
            return Template(start, end, [text], is_heredoc=True)
        return Template(start, end, parts, is_heredoc=heredoc)

    def parts(
        self, nodes: list[Node], span: tuple[int, int], depth: int, meaning: Meaning
    ) -> list[str | Expression]:
        """Return the text of a span, as it is written, and what interrupts it.

        `meaning` resolves the escapes inside directives.
        """
        found: list[str | Expression] = []
        position, trim_next = span[0], False
        for node in nodes:
            kind = node.type
            if kind not in ("template_interpolation", "template_directive"):
                continue
            text = self.slice(position, node.start_byte)
            position = node.end_byte
            text = text.lstrip() if trim_next else text
            trims = self.content[node.start_byte + 2 : node.start_byte + 3] == b"~"
            found.append(text.rstrip() if trims else text)
            trim_next = self.content[position - 2 : position - 1] == b"~"
            if kind == "template_interpolation":
                found.append(self.interpolation(node, depth))
            else:
                found.append(self.directive(node.children[0], depth, meaning))
        rest = self.slice(position, span[1])
        found.append(rest.lstrip() if trim_next else rest)
        return found

    def interpolation(self, node: Node, depth: int) -> Expression:
        """Return `${...}`."""
        start, end = node.start_byte, node.end_byte
        for child in node.children:
            if child.type == "expression":
                return Interpolation(start, end, self.expression(child, depth + 1))
        return Literal(start, end, "")

    def directive(self, node: Node, depth: int, meaning: Meaning) -> Expression:
        """Return `%{ if }` or `%{ for }` up to its end."""
        start, end = node.start_byte, node.end_byte
        children = node.children
        if node.type == "template_for":
            return self.loop(node, depth, meaning)
        marks = [
            child
            for child in children
            if child.type in ("template_if_intro", "template_else_intro", "template_if_end")
        ]
        condition = self.inner_expression(marks[0], depth) if marks else None
        if condition is None or len(marks) < 2:
            return Broken(start, end, self.slice(start, end))
        branches = [
            self.between((opening, closing), children, depth, meaning)
            for opening, closing in pairwise(marks)
        ]
        nothing = Template(end, end, [])
        return TemplateIf(start, end, condition, branches[0], (*branches, nothing)[1])

    def loop(self, node: Node, depth: int, meaning: Meaning) -> Expression:
        """Return `%{ for }` up to its end."""
        start, end, children = node.start_byte, node.end_byte, node.children
        opening, closing = children[0], children[-1]
        collection = self.inner_expression(opening, depth)
        names = [
            self.slice(child.start_byte, child.end_byte)
            for child in opening.children
            if child.type == "identifier"
        ]
        if collection is None or not names or closing.type != "template_for_end":
            return Broken(start, end, self.slice(start, end))
        pair = (names[0], names[1]) if len(names) > 1 else ("", names[0])
        body = self.between((opening, closing), children, depth, meaning)
        return TemplateFor(start, end, pair, collection, body)

    def inner_expression(self, node: Node, depth: int) -> Expression | None:
        """Return the expression of a directive."""
        for child in node.children:
            if child.type == "expression":
                return self.expression(child, depth + 1)
        return None

    def between(
        self, marks: tuple[Node, Node], children: list[Node], depth: int, meaning: Meaning
    ) -> Template:
        """Return the template between two directives."""
        start, end = marks[0].end_byte, marks[1].start_byte
        inside = [child for child in children if start <= child.start_byte < end]
        parts = self.parts(inside, (start, end), depth + 1, meaning)
        if self.content[start - 2 : start - 1] == b"~" and isinstance(parts[0], str):
            parts[0] = parts[0].lstrip()
        if self.content[end + 2 : end + 3] == b"~" and isinstance(parts[-1], str):
            parts[-1] = parts[-1].rstrip()
        return Template(start, end, [_map_text(part, meaning) for part in parts if part != ""])


def _map_text(part: str | Expression, action: Meaning) -> str | Expression:
    return action(part) if isinstance(part, str) else part


def _outdent(parts: list[str | Expression]) -> list[str | Expression]:
    """Remove the indentation that all lines share."""
    marked = "".join(part if isinstance(part, str) else "\x00" for part in parts)
    indents = [len(match[0]) for match in _LINE_START.finditer(marked)]
    width = min(indents, default=0)
    if not width:
        return parts
    outdented: list[str | Expression] = []
    at_line_start = True
    for part in parts:
        if isinstance(part, str):
            first, newline, rest = part.partition("\n")
            first = _cut(first, width) if at_line_start else first
            rest = "\n".join(_cut(line, width) for line in rest.split("\n"))
            outdented.append(f"{first}{newline}{rest}")
            at_line_start = part.endswith("\n")
        else:
            outdented.append(part)
            at_line_start = False
    return outdented


def _cut(line: str, width: int) -> str:
    """Remove up to `width` white space from the start of a line."""
    return line[width:] if not line[:width].strip() else line.lstrip(" \t")
