"""`format` and `formatlist`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from guard.parsers.terraform.functions.registry import anything, define, number, text
from guard.parsers.terraform.values import (
    Entity,
    Failure,
    Undetermined,
    Unknown,
    Value,
    as_text,
    assemble,
    encode_json,
    is_sequence,
    number_text,
)

_VERB = re.compile(
    r"%(?P<flags>[-+# 0]*)(?P<width>[0-9]{0,4})(?:\.(?P<precision>[0-9]{0,3}))?"
    r"(?:\[(?P<index>[0-9]{1,4})\])?(?P<verb>.)",
    re.DOTALL,
)
_INTEGER_VERBS = {"d": "d", "b": "b", "o": "o", "x": "x", "X": "X"}
_FLOAT_VERBS = frozenset("eEfFgG")


@define("format", text, rest=anything)
def _format(specification: str, *arguments: Value) -> str | Unknown:
    pieces: list[str | Unknown] = []
    position = taken = used = 0
    for match in _VERB.finditer(specification):
        pieces.append(specification[position : match.start()])
        position = match.end()
        if match["verb"] == "%":
            pieces.append("%")
            continue
        taken = int(match["index"]) if match["index"] else taken + 1
        used = max(used, taken)
        if not 1 <= taken <= len(arguments):
            raise Failure("too few values to format")
        pieces.append(_formatted(match, arguments[taken - 1]))
    if used < len(arguments):
        raise Failure("too many values to format")
    return assemble([*pieces, specification[position:]])


def _formatted(match: re.Match[str], value: Value) -> str | Unknown:
    """Return one value as its verb wants it."""
    if isinstance(value, Entity):
        value = value.opaque()
    if isinstance(value, Unknown):
        return value
    written = _written(match, value)
    if isinstance(written, Unknown) or not match["width"]:
        return written
    width, flags = int(match["width"]), match["flags"]
    if "-" in flags:
        return written.ljust(width)
    if "0" in flags:
        sign = written[:1] if match["verb"] not in "sqv" and written[:1] in "+-" else ""
        return sign + written[len(sign) :].rjust(width - len(sign), "0")
    return written.rjust(width)


def _written(match: re.Match[str], value: Value) -> str | Unknown:
    verb, flags = match["verb"], match["flags"]
    if verb in _INTEGER_VERBS:
        whole = int(number(value))
        return f"{whole:{'+' if '+' in flags else ''}{'#' if '#' in flags else ''}{verb}}"
    if verb in _FLOAT_VERBS:
        precision = match["precision"] or ("6" if verb in "eEfF" else "17")
        return f"{float(number(value)):{'+' if '+' in flags else ''}.{precision}{verb}}"
    if verb in "vq":
        shown = _default(value, quoted=verb == "q" or "#" in flags)
    elif verb == "s":
        shown = as_text(value)
    elif verb == "t":
        shown = as_text(value)
        if shown not in ("true", "false"):
            raise Failure("not a boolean")
    else:
        raise Failure("unknown formatting verb")
    if match["precision"] and isinstance(shown, str):
        return shown[: int(match["precision"])]
    return shown


def _default(value: Value, *, quoted: bool) -> str | Unknown:
    if (
        isinstance(value, (dict, list, range))
        or value is None
        or (quoted and isinstance(value, str))
    ):
        return assemble(encode_json(value))
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return number_text(value)
    return as_text(value)


@define("formatlist", text, rest=anything)
def _formatlist(specification: str, *arguments: Value) -> list[Value]:
    for argument in arguments:
        if isinstance(argument, Unknown):
            raise Undetermined(argument)
    lengths = {len(argument) for argument in arguments if is_sequence(argument)}
    if len(lengths) > 1:
        raise Failure("lists of different lengths")
    count = lengths.pop() if lengths else 1
    return [_format(specification, *_row(arguments, index)) for index in range(count)]


def _row(arguments: Sequence[Value], index: int) -> list[Value]:
    return [argument[index] if is_sequence(argument) else argument for argument in arguments]
