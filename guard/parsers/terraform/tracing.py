"""Following a path into an expression: through references, calls and texts of JSON."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from guard.model import Path
from guard.parsers import vault_policy
from guard.parsers.terraform import documentpositions, positions
from guard.parsers.terraform.expressions import (
    Attribute,
    Call,
    Conditional,
    Expression,
    For,
    Index,
    Interpolation,
    Literal,
    Object,
    Parentheses,
    Template,
    Traversal,
    Tuple,
    entries,
)
from guard.parsers.terraform.instance import Instance, ModuleCall
from guard.parsers.terraform.jsontext import HOLE, JsonError, find, scan_json
from guard.parsers.terraform.places import Binding, Context, Found, Spot
from guard.parsers.terraform.values import (
    Failure,
    Undetermined,
    Unknown,
    Value,
    as_boolean,
    is_sequence,
)
from guard.parsers.yaml_positions import YamlOrigin

if TYPE_CHECKING:
    from guard.parsers.terraform.syntax import Argument


def follow(expression: Expression, path: Path, context: Context, here: Found) -> Found:
    """Return the place of `path` in the value of an expression.

    `here` is the place of the expression itself, the answer when nothing more can be told.
    """
    step = _STEPS.get(type(expression))
    found = step(expression, path, context, here) if step else None
    if found is not None:
        return found
    return replace(here, exact=here.exact and not path)


def evaluated(expression: Expression, context: Context) -> Value:
    """Return the value of an expression, unknown where it fails."""
    return context.module.session.attempt(expression, context.scope, context.source)


def _at(here: Found, context: Context, start: int, end: int) -> Found:
    return replace(here, spot=Spot(context.source, start, end))


def _parentheses(
    expression: Parentheses, path: Path, context: Context, here: Found
) -> Found | None:
    return follow(expression.inner, path, context, here)


def _template(expression: Template, path: Path, context: Context, here: Found) -> Found | None:
    parts = expression.parts
    if len(parts) == 1 and isinstance(parts[0], Interpolation):
        return follow(parts[0].expression, path, context, here)
    if path and expression.is_heredoc:
        return _in_heredoc(expression, path, context, here)
    return None


def _in_heredoc(expression: Template, path: Path, context: Context, here: Found) -> Found | None:
    """Return the place of a path in JSON or YAML text, or in a policy of Vault.

    Interpolations count as holes.
    """
    content = context.source.content
    first = content.find(b"\n", expression.start) + 1
    last = content.rfind(b"\n", first, expression.end)
    texts: list[str] = []
    bytes_at: list[int] = []
    position = first
    for part in expression.parts:
        if isinstance(part, Expression):
            texts += [content[position : part.start].decode("utf-8", "replace"), HOLE]
            bytes_at += [position, part.start]
            position = part.end
    texts.append(content[position:last].decode("utf-8", "replace"))
    bytes_at.append(position)
    text = "".join(texts)
    try:
        root = scan_json(text)
    except JsonError:
        first_character, last_character = vault_policy.locate(text, path) or _in_yaml(text, path)
        start, end = (_byte(place, texts, bytes_at) for place in (first_character, last_character))
        return _at(here, context, start, end)
    node, taken = find(root, path)
    if node is root:
        return None
    start, end = (_byte(offset, texts, bytes_at) for offset in (node.first, node.end))
    return replace(_at(here, context, start, end), exact=taken == len(path))


def _in_yaml(text: str, path: Path) -> tuple[int, int]:
    """Return the range of characters of a path, or of its nearest existing parent.

    In a script, a path is the index of a line and the name that is set there.
    """
    lines = text.split("\n")
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    match path:
        case (int(index), str(name)) if index < len(lines) and name in lines[index]:
            return starts[index], starts[index + 1] - 1
    place = YamlOrigin("", text).locate(path)
    end = starts[min(place.last_line, len(lines))] - 1
    return starts[place.line - 1] + place.column - 1, end


def _byte(offset: int, texts: Sequence[str], bytes_at: Sequence[int]) -> int:
    """Return the byte at a character of joined texts."""
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + len(text))
    place = min(bisect_right(starts, offset) - 1, len(texts) - 1)
    return bytes_at[place] + len(texts[place][: offset - starts[place]].encode())


def _object(expression: Object, path: Path, context: Context, here: Found) -> Found | None:
    if not path:
        return None
    for key, item in reversed(expression.items):
        if (key.value if isinstance(key, Literal) else evaluated(key, context)) == path[0]:
            return follow(item, path[1:], context, _at(here, context, key.start, item.end))
    return None


def _tuple(expression: Tuple, path: Path, context: Context, here: Found) -> Found | None:
    if path and isinstance(path[0], int) and 0 <= path[0] < len(expression.items):
        item = expression.items[path[0]]
        return follow(item, path[1:], context, _at(here, context, item.start, item.end))
    return None


def _conditional(
    expression: Conditional, path: Path, context: Context, here: Found
) -> Found | None:
    try:
        condition = as_boolean(evaluated(expression.condition, context))
    except Failure:
        return None
    if isinstance(condition, Unknown):
        return None
    return follow(expression.yes if condition else expression.no, path, context, here)


def _for(expression: For, path: Path, context: Context, here: Found) -> Found | None:
    """Return the place in the value that a loop makes of one element."""
    if not path:
        return None
    collection = evaluated(expression.collection, context)
    try:
        turns = entries(collection)
        if isinstance(turns, Unknown):
            return None
        for index, (key, inner) in enumerate(expression.turns(context.scope, turns)):
            name = index if expression.key is None else expression.key.evaluate(inner)
            if name == path[0]:
                binding = Binding(expression.collection, key, context)
                within = context.inside(inner, {expression.value_name: binding})
                value = expression.value
                return follow(value, path[1:], within, _at(here, context, value.start, value.end))
    except (Failure, Undetermined):
        pass
    return None


def _attribute(expression: Attribute, path: Path, context: Context, here: Found) -> Found | None:
    return _select(expression.target, expression.name, path, context, here)


def _index(expression: Index, path: Path, context: Context, here: Found) -> Found | None:
    key = evaluated(expression.key, context)
    if isinstance(key, (str, int)):
        return _select(expression.target, key, path, context, here)
    return None


def _select(
    target: Expression, key: str | int, path: Path, context: Context, here: Found
) -> Found | None:
    """Follow an element of `target`; through a reference, as if it were part of the name."""
    steps: list[str | int] = [key]
    while isinstance(target, (Attribute, Index)):
        if isinstance(target, Attribute):
            steps.insert(0, target.name)
        else:
            inner = evaluated(target.key, context)
            if not isinstance(inner, (str, int)):
                return None
            steps.insert(0, inner)
        target = target.target
    if isinstance(target, Traversal):
        return _reference((*target.names, *steps), path, context, here)
    return follow(target, (*steps, *path), context, here) if path else None


def _traversal(expression: Traversal, path: Path, context: Context, here: Found) -> Found | None:
    return _reference(expression.names, path, context, here)


def _reference(names: Path, path: Path, context: Context, here: Found) -> Found | None:
    """Follow a name. One that ends there stays where it is used, unless a caller passes it."""
    root = str(names[0])
    if root in context.bindings:
        return _bound(names, path, context, here) if path else None
    if len(names) < 2:
        return None
    if root == "var":
        return _variable(str(names[1]), (*names[2:], *path), path, context, here)
    if not path:
        return None
    if root == "local":
        argument = context.module.folder.locals.get(str(names[1]))
        if argument is None:
            return None
        outer = Context(context.module, context.module.scope, argument.source)
        return _argument(argument, (*names[2:], *path), outer, here)
    return _entity(names, path, context, here)


def _argument(argument: Argument, path: Path, context: Context, here: Found) -> Found:
    spot = Spot(argument.source, argument.start, argument.end)
    return follow(argument.expression, path, context.at(argument.source), replace(here, spot=spot))


def _bound(names: Path, path: Path, context: Context, here: Found) -> Found | None:
    """Follow the name of a loop into the collection."""
    binding = context.bindings[str(names[0])]
    steps = names[1:]
    if steps[:1] == ("value",) and str(names[0]) not in _values_of_loops(context):
        steps = steps[1:]
    elif steps[:1] == ("key",):
        return None
    if not isinstance(binding.key, (str, int)):
        return None
    return follow(binding.collection, (binding.key, *steps, *path), binding.context, here)


def _values_of_loops(context: Context) -> frozenset[str]:
    """Return the loop names that are the element itself, not an object with key and value."""
    return frozenset(
        name for name in context.bindings if not _is_turn(_binding_value(name, context))
    )


def _binding_value(name: str, context: Context) -> Value:
    try:
        return context.scope.resolve((name,))[0]
    except Failure:
        return None


def _is_turn(value: Value) -> bool:
    return isinstance(value, dict) and value.keys() == {"key", "value"}


def _variable(name: str, steps: Path, path: Path, context: Context, here: Found) -> Found | None:
    """Follow a variable to the caller's argument, or to what else set it."""
    module = context.module
    argument = module.argument(name)
    if argument is not None and module.caller is not None:
        call = module.caller
        outer = positions.block_context(call.module, call.block, call.scope)
        definition = here.location()
        return _argument(argument, steps, outer, replace(here, related=(*here.related, definition)))
    given = module.given.get(name)
    if given is not None:
        return replace(
            here,
            exact=here.exact and not path,
            related=(*here.related, *([given.location] if given.location else [])),
        )
    block = module.folder.variables.get(name)
    default = block.body.arguments.get("default") if block else None
    if default is None:
        return None
    if path:
        outer = Context(module, module.scope, default.source)
        return _argument(default, steps, outer, here)
    return replace(here, related=(*here.related, default.location()))


def _entity(names: Path, path: Path, context: Context, here: Found) -> Found | None:
    """Follow an attribute of a resource, a data source or a module."""
    taken = 3 if names[0] == "data" else 2
    try:
        value, _ = context.scope.resolve(tuple(str(name) for name in names[:taken]))
    except Failure:
        return None
    steps = names[taken:]
    while steps and not isinstance(value, Instance):
        if not (isinstance(value, dict) or is_sequence(value)):
            return None
        try:
            value = value[steps[0]]
        except (LookupError, TypeError):
            return None
        steps = steps[1:]
    if not isinstance(value, Instance) or not steps:
        return None
    return _in_instance(value, (*steps, *path), here)


def _in_instance(instance: Instance, path: Path, here: Found) -> Found | None:
    if isinstance(instance, ModuleCall):
        module = instance.target
        output = module.folder.outputs.get(str(path[0])) if module else None
        argument = output.body.arguments.get("value") if output else None
        if module is None or argument is None:
            return None
        inner = Context(module, module.scope, argument.source)
        return _argument(argument, path[1:], inner, here)
    block = instance.block
    context = positions.block_context(instance.module, block, instance.scope)
    if instance.is_data and path[0] in ("json", "minified_json"):
        return documentpositions.in_document(instance, path[1:], context, here)
    if str(path[0]) in block.body.arguments:
        return positions.in_block(block, context, path)
    return None


def _same(
    arguments: Sequence[Expression], path: Path, context: Context, here: Found
) -> Found | None:
    return follow(arguments[0], path, context, here) if arguments else None


def _merge(
    arguments: Sequence[Expression], path: Path, context: Context, here: Found
) -> Found | None:
    if not path:
        return None
    for argument in reversed(arguments):
        value = evaluated(argument, context)
        if isinstance(value, dict) and path[0] in value:
            return follow(argument, path, context, here)
    return None


def _concat(
    arguments: Sequence[Expression], path: Path, context: Context, here: Found
) -> Found | None:
    index = path[0] if path else None
    if not isinstance(index, int):
        return None
    for argument in arguments:
        value = evaluated(argument, context)
        if not is_sequence(value):
            return None
        if index < len(value):
            return follow(argument, (index, *path[1:]), context, here)
        index -= len(value)
    return None


def _first(
    arguments: Sequence[Expression], path: Path, context: Context, here: Found
) -> Found | None:
    """Follow the argument that `try` or `coalesce` takes."""
    for argument in arguments:
        try:
            value = argument.evaluate(context.scope)
        except Failure:
            continue
        except Undetermined:
            return None
        if value is not None and value != "":
            return follow(argument, path, context, here)
    return None


def _call(expression: Call, path: Path, context: Context, here: Found) -> Found | None:
    handler = _CALLS.get(expression.name)
    if handler is None or expression.expands:
        return None
    return handler(expression.arguments, path, context, here)


_CALLS: dict[str, Callable[[Sequence[Expression], Path, Context, Found], Found | None]] = {
    "coalesce": _first,
    "concat": _concat,
    "jsondecode": _same,
    "jsonencode": _same,
    "merge": _merge,
    "nonsensitive": _same,
    "sensitive": _same,
    "tobool": _same,
    "tolist": _same,
    "tomap": _same,
    "tonumber": _same,
    "tostring": _same,
    "try": _first,
    "yamldecode": _same,
    "yamlencode": _same,
}

_STEPS: dict[type[Expression], Callable[..., Found | None]] = {
    Attribute: _attribute,
    Call: _call,
    Conditional: _conditional,
    For: _for,
    Index: _index,
    Object: _object,
    Parentheses: _parentheses,
    Template: _template,
    Traversal: _traversal,
    Tuple: _tuple,
}
