"""Type constraints of variables, and conversion to them."""

from __future__ import annotations

from guard.parsers.terraform.expressions import (
    Call,
    Expression,
    Literal,
    Object,
    Scope,
    Traversal,
    Tuple,
)
from guard.parsers.terraform.values import (
    Encoded,
    Entity,
    Failure,
    Undetermined,
    Unknown,
    Value,
    as_boolean,
    as_number,
    as_text,
    is_sequence,
)


def convert(value: Value, constraint: Expression | None, scope: Scope) -> Value:
    """Return `value` as its type constraint makes it, or as it is when it does not fit."""
    if value is None or constraint is None or isinstance(value, (Unknown, Entity)):
        return value
    try:
        return _convert(value, constraint, scope)
    except (Failure, Undetermined):
        return value


def _convert(value: Value, constraint: Expression, scope: Scope) -> Value:
    if value is None or isinstance(value, (Unknown, Entity)):
        return value
    if isinstance(constraint, Traversal):
        return _scalar(value, constraint.names[0])
    if isinstance(constraint, Literal):  # "string", as Terraform 0.11 wrote types
        return _scalar(value, str(constraint.value))
    if isinstance(constraint, Call) and constraint.arguments:
        return _collection(value, constraint, scope)
    return value


def _scalar(value: Value, kind: str) -> Value:
    if kind == "string":
        return value if isinstance(value, Encoded) else as_text(value)
    if kind == "number":
        return as_number(value)
    if kind == "bool":
        return as_boolean(value)
    return _as_set(value) if kind == "set" else value


def _collection(value: Value, constraint: Call, scope: Scope) -> Value:
    inner = constraint.arguments[0]
    if constraint.name == "object" and isinstance(inner, Object):
        return _object(value, inner, scope)
    if constraint.name == "map":
        return {key: _convert(item, inner, scope) for key, item in _members(value).items()}
    if constraint.name == "optional":
        return _convert(value, inner, scope)
    if not is_sequence(value):
        raise Failure("not a list")
    if constraint.name == "tuple" and isinstance(inner, Tuple):
        return [_convert(item, kind, scope) for item, kind in zip(value, inner.items, strict=False)]
    converted = [_convert(item, inner, scope) for item in value]
    return _as_set(converted) if constraint.name == "set" else converted


def _as_set(value: Value) -> Value:
    from guard.parsers.terraform.functions.sets import as_set

    return as_set(value)


def _members(value: Value) -> dict[str, Value]:
    if isinstance(value, dict):
        return value
    raise Failure("not a map")


def _object(value: Value, shape: Object, scope: Scope) -> Value:
    members = _members(value)
    result: dict[str, Value] = {}
    for key, constraint in shape.items:
        name = as_text(key.evaluate(scope))
        if isinstance(name, str):
            result[name] = _member(members, name, constraint, scope)
    return result


def _member(members: dict[str, Value], name: str, constraint: Expression, scope: Scope) -> Value:
    """Return one attribute of an object, from its default when it is not given."""
    optional = isinstance(constraint, Call) and constraint.name == "optional"
    value = members.get(name)
    if value is None and isinstance(constraint, Call) and optional:
        if len(constraint.arguments) < 2:
            return None
        default = constraint.arguments[1].evaluate(scope)
        return _convert(default, constraint.arguments[0], scope)
    if name not in members:
        raise Failure("a required attribute is missing")
    return _convert(value, constraint, scope)
