"""Where the parts of an `aws_iam_policy_document` are written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from guard.model import Path
from guard.parsers.terraform import positions, tracing
from guard.parsers.terraform.blocks import Piece, nested
from guard.parsers.terraform.document import BLOCKS, ELEMENTS, Statement, statements
from guard.parsers.terraform.places import Context, Found, Spot
from guard.parsers.terraform.values import Unknown

if TYPE_CHECKING:
    from guard.parsers.terraform.instance import Instance
    from guard.parsers.terraform.syntax import Block

_ARGUMENTS = {element: name for name, element in ELEMENTS.items()}
_KINDS = {element: name for name, element in BLOCKS.items()}


def in_document(instance: Instance, path: Path, context: Context, here: Found) -> Found:
    """Return the place of a path in the JSON of a policy document."""
    block = instance.block
    found = replace(_header(block, here), exact=not path)
    if path[:1] == ("Version",):
        return positions.in_block(block, context, ("version",))
    if len(path) < 2 or path[0] != "Statement":
        return found
    made = statements(instance)
    index = path[1]
    if isinstance(made, Unknown) or not isinstance(index, int) or not 0 <= index < len(made):
        return replace(found, exact=False)
    statement = made[index]
    if statement.piece is not None:
        return _in_statement(statement.piece, path[2:], context, here)
    return _imported(block, statement, path[2:], context)


def _header(block: Block, here: Found) -> Found:
    return replace(here, spot=Spot(block.source, block.start, block.header_end))


def _imported(block: Block, statement: Statement, path: Path, context: Context) -> Found:
    """Return the place in the argument that brings a statement from elsewhere."""
    where: Path = ("Statement", statement.index, *path)
    if statement.argument.endswith("documents"):
        where = (statement.document, *where)
    return positions.in_block(block, context, (statement.argument, *where))


def _in_statement(piece: Piece, path: Path, context: Context, here: Found) -> Found:
    inner = positions.piece_context(piece, context)
    header = _header(piece.block, here)
    if not path:
        return header
    name = _ARGUMENTS.get(str(path[0]))
    argument = piece.body.arguments.get(name) if name else None
    if argument is not None:
        spot = Spot(argument.source, argument.start, argument.end)
        return tracing.follow(
            argument.expression, path[1:], inner.at(argument.source), replace(here, spot=spot)
        )
    kind = _KINDS.get(str(path[0]))
    pieces = nested(inner.module.session, piece.body, inner.scope).get(kind) if kind else None
    if isinstance(pieces, list) and pieces:
        return _in_blocks(pieces, path[1:], inner, here)
    return replace(header, exact=False)


def _in_blocks(pieces: list[Piece], path: Path, context: Context, here: Found) -> Found:
    """Return the place of a principal or condition: the block whose type or test it has."""
    for piece in pieces:
        inner = positions.piece_context(piece, context)
        kind = piece.body.arguments.get("type") or piece.body.arguments.get("test")
        named = tracing.evaluated(kind.expression, inner) if kind else None
        if path and named != path[0]:
            continue
        values = piece.body.arguments.get("identifiers") or piece.body.arguments.get("values")
        if values is None:
            return _header(piece.block, here)
        spot = Spot(values.source, values.start, values.end)
        index = tuple(step for step in path[-1:] if isinstance(step, int))
        return tracing.follow(
            values.expression, index, inner.at(values.source), replace(here, spot=spot)
        )
    return _header(pieces[0].block, here)
