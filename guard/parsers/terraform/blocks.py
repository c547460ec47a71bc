"""The content of a block: its arguments, its nested blocks, and those that `dynamic` writes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Any

from guard.parsers.terraform.expressions import Literal, Scope, Tuple, entries
from guard.parsers.terraform.plain import plain, plain_argument
from guard.parsers.terraform.session import MAX_INSTANCES, Session
from guard.parsers.terraform.syntax import Argument, Block, Body
from guard.parsers.terraform.values import Failure, Unknown, Value

_SYNTAX = {
    "assert": {"condition"},
    "lifecycle": {"ignore_changes", "replace_triggered_by"},
    "postcondition": {"condition"},
    "precondition": {"condition"},
    "validation": {"condition"},
    "variable": {"type"},
}
"""Arguments that name things instead of having a value: what is written stands for them."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One nested block, written as such or produced by `dynamic`."""

    block: Block
    """What carries the position: the block, or the `dynamic` around it."""

    body: Body
    scope: Scope
    label: Value = None


Pieces = dict[str, "list[Piece] | Unknown"]


def nested(session: Session, body: Body, scope: Scope) -> Pieces:
    """Return the nested blocks by type; unknown where their number cannot be known."""
    found: Pieces = {}
    for block in body.blocks:
        if block.type == "dynamic" and block.labels:
            kind = block.labels[0]
            produced = _produce(session, block, scope)
        else:
            kind = block.type
            label = block.labels[0] if block.labels else None
            produced = [Piece(block, block.body, scope, label)]
        present = found.setdefault(kind, [])
        if isinstance(produced, Unknown):
            found[kind] = produced
        elif not isinstance(present, Unknown):
            present.extend(produced)
    return found


def _produce(session: Session, block: Block, scope: Scope) -> list[Piece] | Unknown:
    """Return the blocks that a `dynamic` writes."""
    content = next(block.body.of_type("content"), None)
    argument = block.body.arguments.get("for_each")
    if content is None or argument is None:
        return Unknown(f'dynamic "{block.labels[0]}"')
    collection = session.attempt(argument.expression, scope, block.source)
    try:
        turns = entries(collection)
    except Failure:
        turns = Unknown(block.source.text(argument.expression.start, argument.expression.end))
    if isinstance(turns, Unknown):
        return turns
    iterator = block.labels[0]
    named = block.body.arguments.get("iterator")
    if named is not None:
        iterator = block.source.text(named.expression.start, named.expression.end).strip('"')
    return list(_turns(session, block, content, scope, iterator, turns))


def _turns(
    session: Session,
    block: Block,
    content: Block,
    scope: Scope,
    iterator: str,
    turns: Iterator[tuple[Value, Value]],
) -> Iterator[Piece]:
    labels = block.body.arguments.get("labels")
    for count, (key, value) in enumerate(turns):
        if count >= MAX_INSTANCES:
            session.note(
                f"{block.header()}: only the first {MAX_INSTANCES} blocks of this dynamic block "
                "are examined"
            )
            return
        inner = scope.nested({iterator: {"key": key, "value": value}})
        label = None
        if labels is not None:
            found = session.attempt(labels.expression, inner, block.source)
            label = found[0] if isinstance(found, list) and found else found
        yield Piece(block, content.body, inner, label)


def configuration(
    session: Session,
    body: Body,
    scope: Scope,
    kind: str,
    *,
    skip: Collection[str] = (),
    value: Callable[[Argument], Value] | None = None,
) -> dict[str, Any]:
    """Return what policies see of a block; what is null or was not written is absent."""
    raw = _SYNTAX.get(kind, ())
    found: dict[str, Any] = {}
    for name, argument in body.arguments.items():
        if name in skip:
            continue
        if name in raw:
            found[name] = _written(argument)
            continue
        result = (
            session.attempt(argument.expression, scope, argument.source)
            if value is None
            else value(argument)
        )
        if result is not None:
            found[name] = plain_argument(name, result)
    if body.blocks:
        _add_blocks(session, found, nested(session, body, scope), skip)
    return found


def _add_blocks(
    session: Session, found: dict[str, Any], pieces: Pieces, skip: Collection[str]
) -> None:
    for kind, produced in pieces.items():
        if kind in skip:
            continue
        if isinstance(produced, Unknown):
            found[kind] = produced.config()
        elif produced:
            present = found.get(kind)
            blocks = [_piece(session, kind, piece) for piece in produced]
            found[kind] = [*present, *blocks] if isinstance(present, list) else blocks


def _piece(session: Session, kind: str, piece: Piece) -> dict[str, Any]:
    config = configuration(session, piece.body, piece.scope, kind)
    return config if piece.label is None else {"type": plain(piece.label), **config}


def _written(argument: Argument) -> Any:  # noqa: ANN401 - JSON holds anything
    """Return an argument's source text, item by item for a list."""
    expression = argument.expression
    if isinstance(expression, Literal):
        return expression.value
    if isinstance(expression, Tuple):
        return [
            item.value if isinstance(item, Literal) else argument.source.text(item.start, item.end)
            for item in expression.items
        ]
    return " ".join(argument.source.text(expression.start, expression.end).split())
