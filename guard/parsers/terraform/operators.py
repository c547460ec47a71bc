"""Operators of expressions, in three-valued logic."""

from __future__ import annotations

import operator
from collections.abc import Callable

from guard.parsers.terraform.values import (
    MAX_NUMBER,
    Encoded,
    Entity,
    Failure,
    Unknown,
    Value,
    as_number,
    blend,
    is_sequence,
    normal,
)


def apply(name: str, left: Value, right: Value) -> Value:
    """Return `left <name> right` for any operator but `&&` and `||`."""
    if name in ("==", "!="):
        same = equal(left, right)
        if isinstance(same, Unknown):
            return same
        return same if name == "==" else not same
    first, second = as_number(left), as_number(right)
    if isinstance(first, Unknown) or isinstance(second, Unknown):
        return blend(first, second)
    return _ARITHMETIC[name](first, second)


def equal(left: Value, right: Value) -> bool | Unknown:
    """Return whether two values are the same; unknown when an unknown part decides."""
    if isinstance(left, Encoded):
        left = left.text()
    if isinstance(right, Encoded):
        right = right.text()
    if isinstance(left, (Unknown, Entity)) or isinstance(right, (Unknown, Entity)):
        return _equal_unknown(left, right)
    if isinstance(left, dict) and isinstance(right, dict):
        if left.keys() != right.keys():
            return False
        return _all_equal([(left[key], right[key]) for key in left])
    if is_sequence(left) and is_sequence(right):
        if len(left) != len(right):
            return False
        if left is right:
            return True
        return _all_equal(list(zip(left, right, strict=True)))
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    return bool(left == right)


def _equal_unknown(left: Value, right: Value) -> bool | Unknown:
    for one, other in ((left, right), (right, left)):
        certain = isinstance(one, Entity) or (isinstance(one, Unknown) and one.is_text)
        if (
            (other is None or other == "")
            and certain
            and not (isinstance(one, Entity) and one.uncertain)
        ):
            return False
    return blend(left, right)


def _all_equal(pairs: list[tuple[Value, Value]]) -> bool | Unknown:
    open_: Unknown | None = None
    for left, right in pairs:
        same = equal(left, right)
        if same is False:
            return False
        if isinstance(same, Unknown):
            open_ = same if open_ is None else open_
    return True if open_ is None else open_


def _divide(left: float, right: float) -> float:
    if right == 0:
        raise Failure("division by zero")
    if isinstance(left, int) and isinstance(right, int) and left % right == 0:
        return left // right
    return _float(operator.truediv, left, right)


def _modulo(left: float, right: float) -> float:
    """Return the remainder with the sign of the dividend, as Terraform does."""
    if right == 0:
        raise Failure("division by zero")
    remainder = _float(operator.mod, abs(left), abs(right))
    return -remainder if left < 0 else remainder


def _float(action: Callable[[float, float], float], left: float, right: float) -> float:
    try:
        return normal(action(left, right))
    except OverflowError as error:
        raise Failure("number out of range") from error


def _multiply(left: float, right: float) -> float:
    return _float(operator.mul, left, right)


def _add(left: float, right: float) -> float:
    return _float(operator.add, left, right)


def _subtract(left: float, right: float) -> float:
    return _float(operator.sub, left, right)


def power(base: float, exponent: float) -> float:
    """Return `base` to the power of `exponent`, within the numbers that JSON can hold."""
    if abs(base) > 1 and exponent * len(str(int(abs(base)))) > len(str(MAX_NUMBER)) * 2:
        raise Failure("number out of range")
    try:
        result = base**exponent
    except (OverflowError, ZeroDivisionError) as error:
        raise Failure("number out of range") from error
    if isinstance(result, complex):
        raise Failure("not a number")
    return normal(float(result) if isinstance(result, float) else result)


_ARITHMETIC: dict[str, Callable[[float, float], Value]] = {
    "+": _add,
    "-": _subtract,
    "*": _multiply,
    "/": _divide,
    "%": _modulo,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
