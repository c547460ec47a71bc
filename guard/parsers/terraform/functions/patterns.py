"""Regular expressions.

Terraform's never backtrack, Python's do: a pattern that could take long is not tried.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable
from functools import lru_cache
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from guard.parsers.terraform.functions.registry import define, text
from guard.parsers.terraform.values import (
    MAX_TEXT,
    Failure,
    Undetermined,
    Unknown,
    Value,
    clip,
)

_CLASSES = {
    "alnum": "0-9A-Za-z",
    "alpha": "A-Za-z",
    "blank": "\\t ",
    "digit": "0-9",
    "lower": "a-z",
    "punct": "!-/:-@\\[-`{-~",
    "space": "\\t\\n\\v\\f\\r ",
    "upper": "A-Z",
    "word": "0-9A-Za-z_",
    "xdigit": "0-9A-Fa-f",
}
_CLASS = re.compile(r"\[:(\w+):\]")
_GROUP = re.compile(r"\$(?:\{(\w+)\}|(\w+)|(\$))")
_MAX_WORK = 5_000_000
_MANY = 20
"""Repetitions from which one counts as unbounded."""


@lru_cache(maxsize=256)
def _compile(pattern: str) -> tuple[re.Pattern[str], int]:
    """Return a compiled pattern, and how steeply its time may grow with the text."""
    translated = _CLASS.sub(lambda match: _CLASSES.get(match[1], match[0]), pattern)
    translated = translated.replace("\\z", "\\Z").replace("(?U)", "")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compiled = re.compile(translated, re.ASCII)
            steepness = _steepness(parser.parse(translated), nested=False)
    except (re.error, OverflowError, RecursionError) as error:
        raise Undetermined(Unknown(f"pattern {clip(pattern, 60)!r}")) from error
    return compiled, steepness


def _steepness(items: Iterable[Any], *, nested: bool) -> int:
    """Count the unbounded repetitions; one inside another may take exponential time."""
    total = 0
    for code, argument in items:
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
            many = argument[1] > _MANY
            inner = _steepness(argument[2], nested=nested or many)
            total += inner + (100 if nested and many else many)
        elif code is codes.SUBPATTERN:
            total += _steepness(argument[3], nested=nested)
        elif code is codes.BRANCH:
            total += 100 if nested else 0
            total += sum(_steepness(branch, nested=nested) for branch in argument[1])
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            total += _steepness(argument[1], nested=nested)
    return total


def _prepare(pattern: str, value: str) -> re.Pattern[str]:
    """Return the pattern if trying it on `value` takes a bounded time."""
    compiled, steepness = _compile(pattern)
    length = len(value) + 1
    # Searching starts anew at every character: one more than the repetitions.
    affordable = length <= _MANY if steepness >= 100 else length ** (steepness + 1) <= _MAX_WORK
    if not affordable and not (steepness <= 1 and length <= _MAX_WORK // 1_000):
        raise Undetermined(Unknown(f"pattern {clip(pattern, 60)!r}"))
    return compiled


def _result(match: re.Match[str]) -> Value:
    if match.re.groupindex:
        return {name: match[name] for name in match.re.groupindex}
    return list(match.groups()) if match.re.groups else match[0]


@define("regex", text, text)
def _regex(pattern: str, value: str) -> Value:
    match = _prepare(pattern, value).search(value)
    if match is None:
        raise Failure("the pattern does not match")
    return _result(match)


@define("regexall", text, text)
def _regexall(pattern: str, value: str) -> list[Value]:
    return [_result(match) for match in _prepare(pattern, value).finditer(value)]


@define("replace", text, text, text)
def _replace(value: str, part: str, replacement: str) -> str:
    if len(part) > 1 and part.startswith("/") and part.endswith("/"):
        pattern = _prepare(part[1:-1], value)
        result = pattern.sub(lambda match: _expand(match, replacement), value)
    elif len(value) * max(1, len(replacement)) > MAX_TEXT * 100:
        raise Failure("text too long")
    else:
        result = value.replace(part, replacement)
    if len(result) > MAX_TEXT:
        raise Failure("text too long")
    return result


def _expand(match: re.Match[str], replacement: str) -> str:
    def group(reference: re.Match[str]) -> str:
        if reference[3]:
            return "$"
        name = reference[1] or reference[2]
        try:
            return match[int(name) if name.isdigit() else name] or ""
        except IndexError:
            return ""

    return _GROUP.sub(group, replacement)
