"""Sets."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence

from guard.parsers.terraform.functions.registry import define, known, known_sequence, sequence
from guard.parsers.terraform.operators import equal
from guard.parsers.terraform.values import (
    MAX_NODES,
    Failure,
    Set,
    Undetermined,
    Unknown,
    Value,
    as_text,
    is_sequence,
)


def unified(values: Sequence[Value]) -> Sequence[Value]:
    """Return scalars of one type: as texts, where one of them is a text."""
    kinds = {type(value) for value in values if isinstance(value, (str, int, float))}
    if str not in kinds or len(kinds) == 1:
        return values
    return [as_text(value) if isinstance(value, (int, float)) else value for value in values]


def unique(values: Iterable[Value]) -> list[Value]:
    """Return `values` without repetitions; unknown ones are kept, as they may differ."""
    seen: set[tuple[type, Value]] = set()
    result: list[Value] = []
    for value in values:
        if isinstance(value, (str, int, float)):
            if (type(value), value) in seen:
                continue
            seen.add((type(value), value))
        elif any(equal(value, other) is True for other in result[:1_000]):
            continue
        result.append(value)
    return result


def make_set(values: Iterable[Value]) -> Set:
    """Return the set of `values`: texts in their order, anything else as it comes."""
    found = unique(values)
    if all(isinstance(value, str) for value in found):
        found.sort()
    return Set(found)


@define("distinct", sequence)
def _distinct(values: Sequence[Value]) -> list[Value]:
    if len(values) > 1:
        known(values)
    return unique(unified(values))


@define("toset", sequence)
def _toset(values: Sequence[Value]) -> Set:
    if len(values) > MAX_NODES:
        raise Undetermined(Unknown("a set of too many elements"))
    return make_set(unified(values))


@define("setunion", sequence, rest=sequence)
def _setunion(*sets: Sequence[Value]) -> Set:
    return make_set(unified(list(itertools.chain(*sets))))


@define("setintersection", known_sequence, rest=known_sequence)
def _setintersection(first: Sequence[Value], *rest: Sequence[Value]) -> Set:
    return make_set(value for value in first if all(_has(other, value) for other in rest))


@define("setsubtract", known_sequence, known_sequence)
def _setsubtract(first: Sequence[Value], second: Sequence[Value]) -> Set:
    return make_set(value for value in first if not _has(second, value))


def _has(values: Sequence[Value], wanted: Value) -> bool:
    return any(equal(value, wanted) is True for value in values)


@define("setproduct", sequence, sequence, rest=sequence)
def _setproduct(*sets: Sequence[Value]) -> list[Value]:
    if math.prod(len(items) for items in sets) * len(sets) > MAX_NODES:
        raise Failure("product too large")
    product = [list(row) for row in itertools.product(*sets)]
    return Set(product) if all(isinstance(items, Set) for items in sets) else product


def as_set(value: Value) -> Set:
    """Return a list or set as a set."""
    if is_sequence(value):
        return make_set(value)
    raise Failure("not a set")
