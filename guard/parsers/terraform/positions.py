"""Where each part of a resource is written, however many references lead there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from guard.model import Location, Path
from guard.parsers.terraform import tracing
from guard.parsers.terraform.blocks import Piece, nested
from guard.parsers.terraform.instance import ModuleCall
from guard.parsers.terraform.module import Module
from guard.parsers.terraform.places import Binding, Context, Found, Spot
from guard.parsers.terraform.scope import ModuleScope
from guard.parsers.terraform.syntax import Argument, Block, Body
from guard.parsers.terraform.values import Unknown

_VARIABLE = re.compile(r"\bvar\.(\w+)")


class BlockOrigin:
    """Where a block and everything in it is written."""

    __slots__ = ("_block", "_found", "_module", "_scope")

    def __init__(self, block: Block, scope: ModuleScope, module: Module) -> None:
        self._block = block
        self._scope = scope
        self._module = module
        self._found: dict[Path, Found] = {}

    def locate(self, path: Path) -> Location:
        """Return the place of `path`, or of its nearest existing parent."""
        return self._trace(path).location()

    def related(self, path: Path) -> tuple[Location, ...]:
        """Return the calls that lead to a module, and what else explains the place."""
        found = self._trace(path)
        place = found.location()
        callers = [call.block.header() for call in _callers(self._module)]
        others = dict.fromkeys([*found.related, *callers])
        return tuple(other for other in others if other != place)

    def _trace(self, path: Path) -> Found:
        found = self._found.get(path)
        if found is None:
            try:
                found = in_block(
                    self._block, block_context(self._module, self._block, self._scope), path
                )
            except RecursionError:
                found = Found(Spot(self._block.source, self._block.start, self._block.header_end))
            if self._module.folder.is_sketch:
                found = _outside(found, self._module, self._block, path)
            self._found[path] = found
        return found


def _outside(found: Found, module: Module, block: Block, path: Path) -> Found:
    """Return a place in the code of the scan: what lies in a sketch is the call's."""
    sketched = module.folder.path
    spot = found.spot
    if spot.source.path == sketched:
        argument = block.body.arguments.get(str(path[0])) if path else None
        inner: list[Argument | Block] = [argument] if argument else []
        inner += [x for x in block.body.blocks if path[:1] in [(x.type,), tuple(x.labels)]]
        around = [Spot(x.source, x.start, x.end) for x in inner]
        for place in (spot, *around):
            told = written(module, place.source.text(place.start, place.end)) if path else []
            if told:
                spot = Spot(told[0].source, told[0].start, told[0].end)
                break
        else:
            spot = _call(module)
        found = replace(found, spot=spot, exact=False)
    return replace(found, related=tuple(x for x in found.related if x.path != sketched))


def _call(module: Module) -> Spot:
    return _header(next(_callers(module)).block).spot


def written(module: Module, text: str) -> list[Argument]:
    """Return what the caller of a sketch writes of the variables that a text of it uses."""
    arguments = (module.argument(name) for name in _VARIABLE.findall(text))
    return [argument for argument in arguments if argument is not None]


def _callers(module: Module) -> Iterator[ModuleCall]:
    current = module.caller
    while current is not None:
        yield current
        current = current.module.caller


def block_context(module: Module, block: Block, scope: ModuleScope) -> Context:
    """Return the context of an instance, in which `each` comes from its `for_each`."""
    context = Context(module, scope, block.source)
    repetition = block.body.arguments.get("for_each")
    each = scope.bindings.get("each")
    if repetition is None or not isinstance(each, dict):
        return context
    outside = Context(module, module.scope, repetition.source)
    binding = Binding(repetition.expression, each["key"], outside)
    return context.inside(scope, {"each": binding})


def in_block(block: Block, context: Context, path: Path, body: Body | None = None) -> Found:
    """Return the place of `path` in a block; `body` when it is not the block's own."""
    if not path:
        return Found(Spot(block.source, block.start, block.end))
    name, rest = path[0], path[1:]
    content = block.body if body is None else body
    argument = content.arguments.get(str(name))
    if argument is not None:
        spot = Spot(argument.source, argument.start, argument.end)
        return tracing.follow(argument.expression, rest, context.at(argument.source), Found(spot))
    pieces = nested(context.module.session, content, context.scope).get(str(name))
    if isinstance(pieces, Unknown):
        return _in_dynamic(content, str(name)) or _header(block)
    if pieces:
        return _in_pieces(pieces, context, rest)
    return _header(block)


def _header(block: Block) -> Found:
    return Found(Spot(block.source, block.start, block.header_end), exact=False)


def _in_pieces(pieces: list[Piece], context: Context, path: Path) -> Found:
    index = path[0] if path else 0
    inside = isinstance(index, int) and 0 <= index < len(pieces)
    piece = pieces[index] if inside and isinstance(index, int) else pieces[0]
    header = _header(piece.block)
    if len(path) < 2 or not inside:
        return Found(header.spot)
    inner = piece_context(piece, context)
    return in_block(piece.block, inner, path[1:], piece.body)


def piece_context(piece: Piece, context: Context) -> Context:
    """Return the context inside a nested block, where a `dynamic` names its elements."""
    block = piece.block
    repetition = block.body.arguments.get("for_each")
    inner = Context(context.module, piece.scope, block.source, context.bindings)
    if block.type != "dynamic" or repetition is None or not isinstance(piece.scope, ModuleScope):
        return inner
    named = block.body.arguments.get("iterator")
    iterator = block.labels[0]
    if named is not None:
        iterator = block.source.text(named.expression.start, named.expression.end).strip('"')
    turn = piece.scope.bindings.get(iterator)
    if not isinstance(turn, dict):
        return inner
    binding = Binding(repetition.expression, turn.get("key"), context.at(repetition.source))
    return inner.inside(piece.scope, {iterator: binding})


def _in_dynamic(body: Body, name: str) -> Found | None:
    """Return the place of the collection that keeps a `dynamic` from being expanded."""
    for block in body.of_type("dynamic"):
        if name in block.labels:
            argument = block.body.arguments.get("for_each")
            if argument is None:
                return _header(block)
            return Found(Spot(argument.source, argument.start, argument.end))
    return None
