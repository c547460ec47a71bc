"""Arithmetic."""

from __future__ import annotations

import math
from collections.abc import Sequence

from guard.parsers.terraform.functions.registry import (
    anything,
    define,
    integer,
    number,
    sequence,
    text,
)
from guard.parsers.terraform.operators import power
from guard.parsers.terraform.values import Failure, Value, normal

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MAX_BASE = 62
_CASELESS_BASE = 36
_RANGE_LIMIT = 10_000


@define("abs", number)
def _abs(value: float) -> float:
    return abs(value)


@define("ceil", number)
def _ceil(value: float) -> int:
    return math.ceil(value)


@define("floor", number)
def _floor(value: float) -> int:
    return math.floor(value)


@define("log", number, number)
def _log(value: float, base: float) -> float:
    try:
        return normal(math.log(value) / math.log(base))
    except (ValueError, ZeroDivisionError) as error:
        raise Failure("no such logarithm") from error


@define("max", number, rest=number)
def _max(first: float, *rest: float) -> float:
    return max(first, *rest) if rest else first


@define("min", number, rest=number)
def _min(first: float, *rest: float) -> float:
    return min(first, *rest) if rest else first


@define("parseint", text, integer)
def _parseint(value: str, base: int) -> int:
    if not 2 <= base <= _MAX_BASE or len(value) > 200:
        raise Failure("base out of range")
    digits = value.removeprefix("-")
    result = 0
    for digit in digits.lower() if base <= _CASELESS_BASE else digits:
        place = _DIGITS.find(digit)
        if not 0 <= place < base:
            raise Failure("not a number in this base")
        result = result * base + place
    if not digits:
        raise Failure("not a number in this base")
    return int(normal(-result if value.startswith("-") else result))


@define("pow", number, number)
def _pow(base: float, exponent: float) -> float:
    return power(base, exponent)


@define("signum", number)
def _signum(value: float) -> int:
    return (value > 0) - (value < 0)


@define("sum", sequence)
def _sum(values: Sequence[Value]) -> float:
    if not values:
        raise Failure("nothing to sum")
    return normal(sum(number(value) for value in values))


@define("range", anything, rest=anything)
def _range(*arguments: Value) -> Sequence[float]:
    limits = [number(argument) for argument in arguments]
    start, stop = (0, limits[0]) if len(limits) == 1 else (limits[0], limits[1])
    step = limits[2] if len(limits) > 2 else (1 if start <= stop else -1)
    if step == 0 or (stop - start) * step < 0:
        raise Failure("a range that never ends")
    if isinstance(start, int) and isinstance(stop, int) and isinstance(step, int):
        return range(start, stop, step)
    count = math.ceil((stop - start) / step)
    if count > _RANGE_LIMIT:
        raise Failure("range too long")
    return [normal(start + index * step) for index in range(count)]
