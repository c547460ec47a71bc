"""Texts: case, trimming, cutting and joining."""

from __future__ import annotations

import re
from collections.abc import Sequence

from guard.parsers.terraform.functions.registry import define, integer, sequence, text
from guard.parsers.terraform.values import MAX_TEXT, Failure, Unknown, Value, as_text, assemble

_SPACE = " \t\n\v\f\r\x85\xa0"
_WORD_START = re.compile(r"(?<!\w)\w")


@define("chomp", text)
def _chomp(value: str) -> str:
    return value.rstrip("\r\n")


@define("endswith", text, text)
def _endswith(value: str, suffix: str) -> bool:
    return value.endswith(suffix)


@define("indent", integer, text)
def _indent(spaces: int, value: str) -> str:
    if spaces < 0 or spaces * value.count("\n") > MAX_TEXT:
        raise Failure("indentation out of range")
    return value.replace("\n", "\n" + " " * spaces)


@define("join", text, sequence, rest=sequence)
def _join(separator: str, *lists: Sequence[Value]) -> str | Unknown:
    pieces: list[str | Unknown] = []
    for items in lists:
        for item in items:
            if pieces:
                pieces.append(separator)
            piece = as_text(item)
            # An empty first piece still counts as one.
            pieces += ["", piece] if not pieces else [piece]
    return assemble(pieces)


@define("lower", text)
def _lower(value: str) -> str:
    return value.lower()


@define("split", text, text)
def _split(separator: str, value: str) -> list[str]:
    return value.split(separator) if separator else list(value)


@define("startswith", text, text)
def _startswith(value: str, prefix: str) -> bool:
    return value.startswith(prefix)


@define("strcontains", text, text)
def _strcontains(value: str, part: str) -> bool:
    return part in value


@define("strrev", text)
def _strrev(value: str) -> str:
    return value[::-1]


@define("substr", text, integer, integer)
def _substr(value: str, offset: int, length: int) -> str:
    start = max(0, offset + len(value)) if offset < 0 else offset
    return value[start:] if length < 0 else value[start : start + length]


@define("title", text)
def _title(value: str) -> str:
    return _WORD_START.sub(lambda match: match[0].upper(), value)


@define("trim", text, text)
def _trim(value: str, characters: str) -> str:
    return value.strip(characters) if characters else value


@define("trimprefix", text, text)
def _trimprefix(value: str, prefix: str) -> str:
    return value.removeprefix(prefix)


@define("trimspace", text)
def _trimspace(value: str) -> str:
    return value.strip(_SPACE)


@define("trimsuffix", text, text)
def _trimsuffix(value: str, suffix: str) -> str:
    return value.removesuffix(suffix)


@define("upper", text)
def _upper(value: str) -> str:
    return value.upper()
