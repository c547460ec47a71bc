"""Conversions between types."""

from __future__ import annotations

from collections.abc import Sequence

from guard.parsers.terraform.functions.registry import anything, define, sequence
from guard.parsers.terraform.functions.sets import unified
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
)


@define("tobool", anything)
def _tobool(value: Value) -> Value:
    return None if value is None else as_boolean(value)


@define("tonumber", anything)
def _tonumber(value: Value) -> Value:
    return None if value is None else as_number(value)


@define("tostring", anything)
def _tostring(value: Value) -> Value:
    return value if value is None or isinstance(value, Encoded) else as_text(value)


@define("tolist", sequence)
def _tolist(values: Sequence[Value]) -> list[Value]:
    return list(unified(values))


@define("tomap", anything)
def _tomap(value: Value) -> Value:
    if isinstance(value, Unknown):
        raise Undetermined(value)
    if isinstance(value, (dict, Entity)) or value is None:
        return value
    raise Failure("not a map")


@define("sensitive", anything)
@define("nonsensitive", anything)
@define("ephemeralasnull", anything)
def _same(value: Value) -> Value:
    return value


@define("issensitive", anything)
def _issensitive(_: Value) -> Value:
    raise Undetermined(Unknown("issensitive(...)"))


@define("type", anything)
def _type(_: Value) -> Value:
    raise Undetermined(Unknown("type(...)"))
