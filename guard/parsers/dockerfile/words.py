"""Words of an instruction: quotes, escapes, and the variables that a build substitutes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from guard.model import is_unknown, unknown

Value = str | dict[str, Any]
"""A text, or the stand-in for one that is not known."""

Variables = Mapping[str, Value | None]
"""Values of ARG and ENV; None for an argument without a default."""

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*|[0-9]")
_PLAIN = re.compile(r"[^\\$'\"`]+")
_MAX_NESTING = 20
_MAX_SUBSTITUTED = 4096
"""Characters that variables may add to a text; each may be made of others, many times over."""


class _UnknownPart(Exception):
    """A part of the text cannot be known."""


def expand(text: str, variables: Variables, escape: str = "\\") -> Value:
    """Return `text` without quotes and with its variables; unknown if one of them is."""
    try:
        return _Expansion(text, variables, escape).run()
    except _UnknownPart:
        return unknown(text)


def split(text: str, escape: str = "\\") -> list[tuple[str, int]]:
    """Return the words of `text`, quotes kept, with their offsets."""
    words: list[tuple[str, int]] = []
    start, quote, index = -1, "", 0
    while index < len(text):
        char = text[index]
        if char.isspace() and not quote:
            if start >= 0:
                words.append((text[start:index], start))
            start = -1
        else:
            start = index if start < 0 else start
            if char == escape and quote != "'":
                index += 1
            elif char == quote:
                quote = ""
            elif char in "'\"" and not quote:
                quote = char
        index += 1
    if start >= 0:
        words.append((text[start:], start))
    return words


class _Expansion:
    """Reads one text from left to right."""

    def __init__(self, text: str, variables: Variables, escape: str, depth: int = 0) -> None:
        self._text, self._variables, self._escape = text, variables, escape
        self._depth = depth
        self._at = 0
        self._substituted = 0
        self._out: list[str] = []

    def run(self) -> str:
        quote = ""
        while self._at < len(self._text):
            char = self._text[self._at]
            if quote == "'" and char != "'":
                self._take(1)
            elif char in "'\"" and quote in ("", char):
                quote = "" if quote else char
                self._at += 1
            elif char == self._escape:
                self._escaped(quote)
            elif char == "$":
                self._variable()
            else:
                self._plain()
        return "".join(self._out)

    def _take(self, count: int) -> None:
        self._out.append(self._text[self._at : self._at + count])
        self._at += count

    def _plain(self) -> None:
        match = _PLAIN.match(self._text, self._at)
        self._take(len(match[0]) if match else 1)

    def _escaped(self, quote: str) -> None:
        following = self._text[self._at + 1 : self._at + 2]
        if quote == '"' and following not in {'"', "$", self._escape}:
            self._take(1)
            return
        self._at += 1
        self._take(1)

    def _variable(self) -> None:
        if self._text.startswith("${", self._at):
            self._braced()
            return
        match = _NAME.match(self._text, self._at + 1)
        if match is None:
            self._take(1)
            return
        self._at = match.end()
        self._add(self._value(match[0]))

    def _braced(self) -> None:
        match = _NAME.match(self._text, self._at + 2)
        end = _closing(self._text, self._at + 2)
        if match is None or end is None:
            raise _UnknownPart
        operation = self._text[match.end() : end]
        self._at = end + 1
        self._add(self._operate(match[0], operation))

    def _add(self, value: str) -> None:
        self._substituted += len(value)
        if self._substituted > _MAX_SUBSTITUTED:
            raise _UnknownPart
        self._out.append(value)

    def _operate(self, name: str, operation: str) -> str:
        if not operation:
            return self._value(name)
        strict = operation.startswith(":")
        operator, word = operation[strict : strict + 1], operation[strict + 1 :]
        value = self._variables.get(name)
        if is_unknown(value) or operator not in {"-", "+", "?"}:
            raise _UnknownPart
        present = value is not None and not (strict and value == "")
        if operator == "+":
            # an argument without a default may be given one at build time
            if name in self._variables and value is None:
                raise _UnknownPart
            return self._inner(word) if present else ""
        if present:
            return str(value)
        if operator == "-":
            return self._inner(word)
        raise _UnknownPart

    def _inner(self, word: str) -> str:
        if self._depth >= _MAX_NESTING:
            raise _UnknownPart
        return _Expansion(word, self._variables, self._escape, self._depth + 1).run()

    def _value(self, name: str) -> str:
        value = self._variables.get(name)
        if not isinstance(value, str):
            raise _UnknownPart  # unset here, but the base image may set it
        return value


def _closing(text: str, start: int) -> int | None:
    """Return the index of the brace that closes the one before `start`."""
    depth = 1
    for index in range(start, len(text)):
        if text[index] == "{":
            depth += 1
        elif text[index] == "}":
            depth -= 1
            if depth == 0:
                return index
    return None
