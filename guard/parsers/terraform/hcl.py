"""Terraform's own notation, read by tree-sitter into `syntax`.

Reaching into tree-sitter's nodes costs more than parsing does, so every node is visited once,
and expressions that are a plain literal or name are taken from their text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from guard.parsers.terraform.expressions import (
    Attribute,
    Binary,
    Broken,
    Call,
    Conditional,
    Expression,
    For,
    Index,
    Literal,
    Object,
    Parentheses,
    Placeholder,
    Splat,
    Template,
    Traversal,
    Tuple,
    Unary,
)
from guard.parsers.terraform.syntax import Argument, Block, Body, Source
from guard.parsers.terraform.templates import TemplateReader, unescape
from guard.parsers.terraform.values import Failure, clip, parse_number

if TYPE_CHECKING:
    from tree_sitter import Node, Parser

MAX_NESTING = 60
"""Levels of blocks and expressions in one another."""

_PLAIN = re.compile(
    rb'"(?P<text>[^"\\$%\n]*)"|(?P<number>[0-9]{1,15})|(?P<name>[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)'
)
_ASSIGNMENT = re.compile(
    rb"(?P<key>[A-Za-z_][\w-]*)[ \t]*[=:][ \t]*(?P<value>" + _PLAIN.pattern + rb")"
)
"""An argument, or a member of a map, with a plain value."""

_EXPONENT = re.compile(rb"(?<![\w.])[0-9](?P<rest>[0-9]*[eE][0-9]+)\b")
_CONSTANTS = {b"true": True, b"false": False, b"null": None}


class TooDeep(Exception):
    """Syntax is nested beyond `MAX_NESTING`."""

    def __init__(self, offset: int) -> None:
        super().__init__(offset)
        self.offset = offset


@lru_cache(maxsize=1)
def _parser() -> Parser:
    import tree_sitter_hcl
    from tree_sitter import Language, Parser

    return Parser(Language(tree_sitter_hcl.language()))


def normalise(content: bytes) -> tuple[bytes, bool]:
    """Return `content` as UTF-8 with plain line ends, and whether it was UTF-8 at all."""
    valid = True
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text, valid = content.decode("utf-8-sig", "replace"), False
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    return (text if text.endswith("\n") else f"{text}\n").encode(), valid


def read_hcl(path: str, content: bytes) -> Source:
    """Return the syntax of a file; what is broken is left out and noted in its errors."""
    normal, valid = normalise(content)
    source = Source(path, normal)
    if not valid:
        source.complain(0, "not UTF-8 text: save the file as UTF-8")
    root = _parser().parse(normal).root_node
    if root.has_error and _EXPONENT.search(normal):
        # The grammar knows 1.0e3 but not 1e3; as a name it is a literal of the same length.
        root = _parser().parse(_EXPONENT.sub(rb"_\g<rest>", normal)).root_node
    if root.has_error:
        _note_errors(source, root)
    try:
        source.body = _Reader(source).file(root)
    except TooDeep as limit:
        source.complain(limit.offset, f"blocks nested deeper than {MAX_NESTING} levels")
        source.body = Body()
    return source


def read_template(text: str) -> Template:
    """Return the template that a file or a text holds. Raises `Failure` when it is none."""
    marker = "GUARD_END_OF_TEMPLATE"
    if marker in text:
        raise Failure("a template that names its own end")
    source = read_hcl("", f"template = <<{marker}\n{text}\n{marker}\n".encode())
    argument = source.body.arguments.get("template")
    if source.errors or argument is None:
        raise Failure("not a valid template")
    expression = argument.expression
    if isinstance(expression, Literal):
        return Template(0, 0, [expression.value[:-1]])
    if not isinstance(expression, Template):
        raise Failure("not a valid template")
    parts = list(expression.parts)
    if parts and isinstance(parts[-1], str):
        parts[-1] = parts[-1].removesuffix("\n")  # the one before the marker
    return Template(0, 0, [part for part in parts if part != ""])


def _note_errors(source: Source, root: Node) -> None:
    pending = [root]
    while pending:
        node = pending.pop()
        if node.is_error:
            source.complain(node.start_byte, _error_reason(source, node))
        elif node.is_missing:
            source.complain(node.start_byte, f"expected {node.type}")
        elif node.has_error:
            pending.extend(reversed(node.children))
    if not source.errors:
        source.complain(root.start_byte, "invalid syntax")


def _error_reason(source: Source, node: Node) -> str:
    text = source.text(node.start_byte, node.end_byte).strip()
    if len(text) > 20:  # only its start: a token that is cut short is not known for one any more
        text = clip(text, 11)
    return f"invalid syntax: correct or remove {text!r}" if text else "invalid syntax"


class _Reader:
    """Turns tree-sitter's nodes of one file into syntax."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.content = source.content
        self.templates = TemplateReader(self.content, self.expression)
        self.readers: dict[str, Callable[[Node, int], Expression]] = {
            "binary_operation": self.binary,
            "collection_value": self.inner,
            "conditional": self.conditional,
            "expression": self.expression,
            "for_expr": self.inner,
            "for_object_expr": self.loop,
            "for_tuple_expr": self.loop,
            "function_call": self.call,
            "heredoc_template": self.templates.heredoc,
            "literal_value": self.literal,
            "object": self.object,
            "operation": self.inner,
            "quoted_template": self.templates.quoted,
            "string_lit": self.templates.quoted,
            "template_expr": self.inner,
            "tuple": self.tuple,
            "unary_operation": self.unary,
            "variable_expr": self.variable,
        }

    def file(self, root: Node) -> Body:
        """Return the body of the file; blocks with errors in them are left out."""
        body = Body()
        for child in root.children:
            if child.type == "body":
                self.fill(body, child.children, 0, top=True)
            elif child.type in ("block", "attribute"):
                self.fill(body, [child], 0, top=True)
            elif child.type == "ERROR":
                self.fill(body, self.intact(child), 0, top=True)
        return body

    def intact(self, error: Node) -> list[Node]:
        """Return the whole blocks that error recovery left at the top of an error."""
        return [child for child in error.children if child.type == "block"]

    def fill(self, body: Body, nodes: list[Node], depth: int, *, top: bool = False) -> None:
        """Add attributes and blocks to `body`."""
        for node in nodes:
            kind = node.type
            if kind == "attribute":
                argument = self.argument(node, depth)
                body.arguments.setdefault(argument.name, argument)
            elif kind == "block" and not (top and node.has_error):
                body.blocks.append(self.block(node, depth))

    def argument(self, node: Node, depth: int) -> Argument:
        """Return an attribute."""
        start, end = node.start_byte, node.end_byte
        simple = _ASSIGNMENT.fullmatch(self.content, start, end)
        if simple is not None:
            expression = self.plain(simple, simple.start("value"), end)
            return Argument(self.source, simple["key"].decode(), expression, start, end)
        children = node.children
        name = self.text(children[0])
        value = children[-1]
        try:
            expression = (
                Broken(start, end, clip(self.text(value)))
                if value.type != "expression" or node.has_error
                else self.expression(value, depth + 1)
            )
        except TooDeep:
            self.source.complain(
                start, f"{clip(name, 40)} is nested deeper than {MAX_NESTING} levels"
            )
            expression = Broken(start, end, name)
        return Argument(self.source, name, expression, start, end)

    def block(self, node: Node, depth: int) -> Block:
        """Return a block."""
        if depth > MAX_NESTING:
            raise TooDeep(node.start_byte)
        children = node.children
        header: list[str] = []
        body = Body()
        header_end = node.end_byte
        for child in children:
            kind = child.type
            if kind == "identifier":
                header.append(self.text(child))
            elif kind == "string_lit":
                header.append(unescape(self.text(child)[1:-1]))
            elif kind == "block_start":
                header_end = child.end_byte
            elif kind == "body":
                self.fill(body, child.children, depth + 1)
        return Block(
            self.source,
            header[0] if header else "",
            header[1:],
            body,
            node.start_byte,
            header_end,
            node.end_byte,
        )

    def text(self, node: Node) -> str:
        """Return what a node's source says."""
        return self.content[node.start_byte : node.end_byte].decode("utf-8", "replace")

    def expression(self, node: Node, depth: int) -> Expression:
        """Return an expression."""
        start, end = node.start_byte, node.end_byte
        plain = _PLAIN.fullmatch(self.content, start, end)
        if plain is not None:
            return self.plain(plain, start, end)
        if depth > MAX_NESTING:
            raise TooDeep(start)
        children = node.children
        while len(children) == 1 and children[0].type in _WRAPPERS:
            children = children[0].children
        if len(children) == 1:
            return self.operand(children[0], depth + 1)
        return self.chain([child for child in children if child.type != "comment"], depth + 1)

    def plain(self, match: re.Match[bytes], start: int, end: int) -> Expression:
        """Return an expression that needs no syntax tree."""
        text, number, name = match["text"], match["number"], match["name"]
        if text is not None:
            return Literal(start, end, text.decode("utf-8", "replace"))
        if number is not None:
            return Literal(start, end, int(number))
        if name in _CONSTANTS:
            return Literal(start, end, _CONSTANTS[name])
        return Traversal(start, end, tuple(name.decode().split(".")))

    def chain(self, nodes: list[Node], depth: int) -> Expression:
        """Return an operand with the attributes, indices and splats that follow it."""
        if not nodes:
            return Broken(0, 0, "")
        first = nodes[0]
        if first.type == "(":
            inner = self.expression(nodes[1], depth)
            result: Expression = Parentheses(first.start_byte, nodes[2].end_byte, inner)
            rest = nodes[3:]
        else:
            result = self.operand(first, depth)
            rest = nodes[1:]
        for node in rest:
            result = self.step(result, node, depth)
        return result

    def operand(self, node: Node, depth: int) -> Expression:
        """Return an expression without what follows it."""
        reader = self.readers.get(node.type)
        if reader is None:
            return Broken(node.start_byte, node.end_byte, clip(self.text(node)))
        if depth > MAX_NESTING:
            raise TooDeep(node.start_byte)
        return reader(node, depth)

    def inner(self, node: Node, depth: int) -> Expression:
        """Return what a node with one child wraps."""
        return self.chain([child for child in node.children if child.type != "comment"], depth)

    def variable(self, node: Node, depth: int) -> Expression:
        """Return a name."""
        start, end, text = node.start_byte, node.end_byte, self.text(node)
        if text[:1].isdigit():
            return Literal(start, end, parse_number(text))
        return Traversal(start, end, (text,))

    def literal(self, node: Node, depth: int) -> Expression:
        """Return a text, number, boolean or null."""
        child = node.children[0]
        start, end = node.start_byte, node.end_byte
        if child.type == "string_lit":
            return self.templates.quoted(child, depth)
        text = self.content[start:end]
        if text in _CONSTANTS:
            return Literal(start, end, _CONSTANTS[text])
        try:
            return Literal(start, end, parse_number(text.decode("utf-8", "replace")))
        except Failure:
            return Broken(start, end, clip(self.text(node)))

    def step(self, target: Expression, node: Node, depth: int) -> Expression:
        """Return `target` with one attribute, index or splat applied."""
        end = node.end_byte
        if node.type == "get_attr":
            name = self.text(node.children[-1])
            if isinstance(target, Traversal):
                return Traversal(target.start, end, (*target.names, name))
            return Attribute(target.start, end, target, name)
        if node.type == "index":
            return Index(target.start, end, target, self.key(node.children[0], depth))
        if node.type == "splat":
            return self.splat(target, node.children[0], depth)
        return Broken(target.start, end, clip(self.source.text(target.start, end)))

    def key(self, node: Node, depth: int) -> Expression:
        """Return what stands in the brackets of an index."""
        if node.type == "new_index":
            for child in node.children:
                if child.type == "expression":
                    return self.expression(child, depth)
        start, end = node.start_byte, node.end_byte
        digits = self.text(node).lstrip(". ")
        return Literal(start, end, int(digits) if digits.isdigit() and len(digits) < 10 else None)

    def splat(self, target: Expression, node: Node, depth: int) -> Expression:
        """Return a splat; after `.*`, an index applies to the whole result."""
        steps = [child for child in node.children if child.type in ("get_attr", "index", "splat")]
        outside: list[Node] = []
        if node.type == "attr_splat":
            first_index = next(
                (place for place, step in enumerate(steps) if step.type != "get_attr"), len(steps)
            )
            steps, outside = steps[:first_index], steps[first_index:]
        each: Expression = Placeholder(node.start_byte, node.start_byte)
        for step in steps:
            each = self.step(each, step, depth)
        end = steps[-1].end_byte if steps else node.end_byte
        result: Expression = Splat(target.start, end, target, each)
        for step in outside:
            result = self.step(result, step, depth)
        return result

    def tuple(self, node: Node, depth: int) -> Expression:
        """Return a list."""
        items = [
            self.expression(child, depth) for child in node.children if child.type == "expression"
        ]
        return Tuple(node.start_byte, node.end_byte, items)

    def object(self, node: Node, depth: int) -> Expression:
        """Return a map; a bare name as key is a text."""
        items: list[tuple[Expression, Expression]] = []
        for element in node.children:
            if element.type == "object_elem":
                start, end = element.start_byte, element.end_byte
                simple = _ASSIGNMENT.fullmatch(self.content, start, end)
                if simple is not None:
                    name = Literal(start, simple.end("key"), simple["key"].decode())
                    items.append((name, self.plain(simple, simple.start("value"), end)))
                    continue
                parts = [child for child in element.children if child.type == "expression"]
                if len(parts) == 2:
                    key = self.expression(parts[0], depth)
                    if isinstance(key, Traversal) and len(key.names) == 1:
                        key = Literal(key.start, key.end, key.names[0])
                    elif isinstance(key, Literal) and not isinstance(key.value, str):
                        key = Literal(key.start, key.end, self.text(parts[0]))
                    items.append((key, self.expression(parts[1], depth)))
        return Object(node.start_byte, node.end_byte, items)

    def loop(self, node: Node, depth: int) -> Expression:
        """Return a `for` expression."""
        names, collection = ["", ""], None
        results: list[Expression] = []
        condition, group = None, False
        for child in node.children:
            kind = child.type
            if kind == "for_intro":
                names = [self.text(part) for part in child.children if part.type == "identifier"]
                collection = self.last_expression(child, depth)
            elif kind == "expression":
                results.append(self.expression(child, depth))
            elif kind == "for_cond":
                condition = self.last_expression(child, depth)
            elif kind == "ellipsis":
                group = True
        start, end = node.start_byte, node.end_byte
        is_map = node.type == "for_object_expr"
        if collection is None or len(results) != (2 if is_map else 1) or not names:
            return Broken(start, end, clip(self.text(node)))
        key = results[0] if is_map else None
        pair = (names[0], names[1]) if len(names) > 1 else ("", names[0])
        return For(start, end, pair, collection, (key, results[-1], condition), group=group)

    def last_expression(self, node: Node, depth: int) -> Expression | None:
        """Return the last expression among a node's children."""
        for child in reversed(node.children):
            if child.type == "expression":
                return self.expression(child, depth)
        return None

    def call(self, node: Node, depth: int) -> Expression:
        """Return a function call."""
        arguments: list[Expression] = []
        expands = False
        for child in node.children:
            if child.type == "function_arguments":
                for part in child.children:
                    if part.type == "expression":
                        arguments.append(self.expression(part, depth))
                    elif part.type == "ellipsis":
                        expands = True
        name = self.text(node.children[0])
        return Call(
            node.start_byte, node.end_byte, name, arguments, expands=expands and bool(arguments)
        )

    def conditional(self, node: Node, depth: int) -> Expression:
        """Return `condition ? yes : no`."""
        parts = [
            self.expression(child, depth) for child in node.children if child.type == "expression"
        ]
        start, end = node.start_byte, node.end_byte
        if len(parts) != 3:
            return Broken(start, end, clip(self.text(node)))
        return Conditional(start, end, parts[0], parts[1], parts[2])

    def binary(self, node: Node, depth: int) -> Expression:
        """Return an operator between two operands, or a chain of them."""
        spine: list[tuple[int, str, list[Node]]] = []
        left = [node]
        while len(left) == 1 and left[0].type in ("operation", "binary_operation"):
            inner = left[0]
            if inner.type == "operation":
                left = [child for child in inner.children if child.type != "comment"]
                continue
            left, operator, right = _split(inner)
            if not (operator and left and right):
                return Broken(node.start_byte, node.end_byte, clip(self.text(node)))
            spine.append((inner.end_byte, operator, right))
        result = self.chain(left, depth + 1)
        for end, operator, right in reversed(spine):
            result = Binary(node.start_byte, end, operator, result, self.chain(right, depth + 1))
        return result

    def unary(self, node: Node, depth: int) -> Expression:
        """Return an operator before an operand."""
        children = [child for child in node.children if child.type != "comment"]
        operand = self.chain(children[1:], depth + 1)
        return Unary(node.start_byte, node.end_byte, children[0].type, operand)


_WRAPPERS = frozenset({"collection_value", "for_expr", "operation", "template_expr"})
_OPERATORS = frozenset({"+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||"})


def _split(node: Node) -> tuple[list[Node], str, list[Node]]:
    """Return the left operand, the operator and the right operand of an operation."""
    left: list[Node] = []
    right: list[Node] = []
    operator = ""
    for child in node.children:
        kind = child.type
        if kind in _OPERATORS and not operator:
            operator = kind
        elif kind != "comment":
            (right if operator else left).append(child)
    return left, operator, right
