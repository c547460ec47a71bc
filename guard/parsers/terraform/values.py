"""What expressions evaluate to, and what happens to it when part of it cannot be known.

Text, numbers, booleans, null, lists and maps are Python's own. Beside them stand values that
Python lacks: sets, text that is an encoded object, and the many forms of not knowing.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from guard.model import unknown

Value: TypeAlias = Any
"""Any value of a Terraform expression."""

References: TypeAlias = frozenset[str]

MAX_TEXT = 1_000_000
"""Characters of one text."""

MAX_NODES = 50_000
"""Scalars and collections in one value; doubling lists would otherwise fill the memory."""

MAX_DEPTH = 60
"""Levels of nesting in one value; engines that evaluate policies refuse about a hundred."""

MAX_NUMBER = 10**300

_SHOWN = 200
_UNKNOWN_LENGTH = 1_000
"""Characters that an unknown part of a text counts for."""

_LEGIBLE = 120
"""Characters of a text beyond which only its unknown parts are shown."""

_SURROGATE = re.compile("[\ud800-\udfff]")
_NUMBER = re.compile(
    r"[-+]?(?:[0-9]{1,300}(?:\.[0-9]{0,300})?|\.[0-9]{1,300})(?:[eE][-+]?[0-9]{1,3})?"
)


class Failure(Exception):
    """An expression that Terraform would refuse; `try` and `can` notice."""


class Undetermined(Exception):
    """A function needs a value that cannot be known."""

    def __init__(self, value: Unknown) -> None:
        super().__init__(value.expression)
        self.value = value


class Unknown:
    """A value that nobody can know before deployment."""

    __slots__ = ("expression", "is_text", "references")

    def __init__(
        self, expression: str, references: References = frozenset(), *, is_text: bool = False
    ) -> None:
        self.expression = expression
        self.references = references
        self.is_text = is_text
        """Whether it is certainly a text, neither null nor empty, such as an ARN."""

    def __repr__(self) -> str:
        return f"Unknown({self.expression!r}, {sorted(self.references)})"

    def step(self, suffix: str) -> Unknown:
        """Return what an attribute or index of this value is: as unknown as the value."""
        return Unknown(clip(self.expression + suffix), self.references)

    def config(self) -> dict[str, Any]:
        """Return the stand-in that policies see."""
        return unknown(self.expression, tuple(sorted(self.references)))


class Partial(Unknown):
    """A text of which some parts are known: a template around something unknown."""

    __slots__ = ("parts",)

    def __init__(self, parts: Sequence[str | Unknown]) -> None:
        shown = "".join(
            part if isinstance(part, str) else f"${{{part.expression}}}" for part in parts
        )
        if len(shown) > _LEGIBLE:
            names = (f"${{{part.expression}}}" for part in parts if isinstance(part, Unknown))
            shown = ", ".join(dict.fromkeys(names))
        known = any(isinstance(part, str) for part in parts)
        super().__init__(clip(shown), references_of(parts), is_text=known)
        self.parts = tuple(parts)


class Encoded:
    """The result of `jsonencode`: text wherever text is needed, and still the object it was."""

    __slots__ = ("value",)

    def __init__(self, value: Value) -> None:
        self.value = value

    def text(self) -> str | Unknown:
        """Return the JSON text; partly unknown when a part of the object is."""
        return assemble(encode_json(self.value))


class Set(list[Any]):
    """A set: unique elements in Terraform's order. It cannot be indexed."""

    __slots__ = ()


class Entity:
    """Something with attributes that are evaluated on demand: a resource, a module."""

    __slots__ = ("address", "uncertain")

    def __init__(self, address: str, *, uncertain: bool = False) -> None:
        self.address = address
        self.uncertain = uncertain
        """Whether it may exist any number of times: its `count` cannot be known."""

    def attribute(self, name: str) -> Value:
        """Return the value of an attribute; unknown when the provider computes it."""
        return self.opaque().step(f".{name}")

    def opaque(self) -> Unknown:
        """Return the whole as a value that cannot be known."""
        return Unknown(self.address, frozenset((self.address,)))


def clip(text: str, limit: int = _SHOWN) -> str:
    """Return `text` on one line, shortened for people."""
    if "\n" in text:
        text = " ".join(text.split())
    return text if len(text) <= limit else f"{text[: limit - 3]}..."


def clean(text: str) -> str:
    """Return `text` without lone surrogates, which cannot be written to any output."""
    return _SURROGATE.sub("\ufffd", text)


def is_sequence(value: Value) -> bool:
    """Return whether `value` is a list, a tuple or a set."""
    return isinstance(value, (list, range))


def references_of(*values: Value) -> References:
    """Return the addresses that any part of `values` derives from."""
    found: set[str] = set()
    for value in walk(values):
        if isinstance(value, Unknown):
            found |= value.references
        elif isinstance(value, Entity):
            found.add(value.address)
    return frozenset(found)


def walk(value: Value) -> Iterator[Value]:
    """Yield the scalars, unknowns and entities in `value`, up to `MAX_NODES` of them."""
    pending, budget = [value], MAX_NODES
    while pending and budget > 0:
        item = pending.pop()
        budget -= 1
        if isinstance(item, (list, tuple)):
            pending.extend(item[:budget])
        elif isinstance(item, dict):
            pending.extend(item.values())
        elif isinstance(item, Encoded):
            pending.append(item.value)
        else:
            yield item


def first_unknown(*values: Value) -> Unknown | None:
    """Return the unknown that comes first in `values`, wherever it is nested."""
    if all(isinstance(value, (str, int, float)) for value in values):
        return None
    for value in walk(tuple(reversed(values))):
        if isinstance(value, Unknown):
            return value
        if isinstance(value, Entity):
            return value.opaque()
    return None


def blend(*values: Value, expression: str | None = None) -> Unknown:
    """Return one unknown that stands for a result derived from all `values`."""
    shown = expression
    if shown is None:
        found = first_unknown(*values)
        shown = found.expression if found else "?"
    return Unknown(shown, references_of(*values))


def assemble(parts: Iterable[str | Unknown]) -> str | Unknown:
    """Join pieces of text, of which some may be unknown."""
    pieces: list[str | Unknown] = []
    known: list[str] = []
    size = 0
    for part in parts:
        for piece in part.parts if isinstance(part, Partial) else (part,):
            size += len(piece) if isinstance(piece, str) else _UNKNOWN_LENGTH
            if size > MAX_TEXT:
                raise Failure(f"text of more than {MAX_TEXT} characters")
            if isinstance(piece, str):
                known.append(piece)
            else:
                pieces += _joined(known)
                pieces.append(piece)
                known = []
    if not pieces:
        return "".join(known)
    pieces += _joined(known)
    only = pieces[0]
    return only if len(pieces) == 1 and isinstance(only, Unknown) else Partial(pieces)


def _joined(texts: list[str]) -> list[str]:
    text = "".join(texts)
    return [text] if text else []


def as_text(value: Value) -> str | Unknown:
    """Convert to text as Terraform does; unknown stays unknown."""
    if isinstance(value, (str, Unknown)):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return number_text(value)
    if isinstance(value, Encoded):
        return value.text()
    if isinstance(value, Entity):
        return value.opaque()
    raise Failure("null where text is needed" if value is None else "a collection is not text")


def number_text(value: float) -> str:
    """Write a number without an exponent, as Terraform does."""
    number = normal(value)
    if isinstance(number, int):
        return str(number)
    from decimal import Decimal

    return format(Decimal(repr(number)), "f")


def normal(value: int | float) -> int | float:
    """Return a number as an integer where it is one; refuse what no JSON can hold."""
    if isinstance(value, float):
        if not math.isfinite(value):
            raise Failure("number out of range")
        return int(value) if value.is_integer() and abs(value) < 1e18 else value
    if abs(value) > MAX_NUMBER:
        raise Failure("number out of range")
    return value


def parse_number(text: str) -> int | float:
    """Read a number as HCL writes it."""
    if _NUMBER.fullmatch(text):
        return normal(float(text) if set(text) & set(".eE") else int(text))
    raise Failure(f"{clip(text, 40)!r} is not a number")


def as_number(value: Value) -> int | float | Unknown:
    """Convert to a number; unknown stays unknown."""
    if isinstance(value, Unknown):
        return value
    if isinstance(value, bool) or value is None:
        raise Failure("not a number")
    if isinstance(value, (int, float)):
        return value
    if isinstance(value, str):
        return parse_number(value)
    if isinstance(value, Entity):
        return value.opaque()
    raise Failure("a collection is not a number")


def as_boolean(value: Value) -> bool | Unknown:
    """Convert to a boolean; unknown stays unknown."""
    if isinstance(value, (bool, Unknown)):
        return value
    if isinstance(value, Entity):
        return value.opaque()
    if value not in ("true", "false"):
        raise Failure("not a boolean")
    return bool(value == "true")


def encode_json(value: Value) -> Iterator[str | Unknown]:
    """Yield the pieces of the JSON text of `value`, as `jsonencode` writes it."""
    budget = [MAX_NODES]
    yield from _encode(value, budget)


def _encode(value: Value, budget: list[int]) -> Iterator[str | Unknown]:
    budget[0] -= 1
    if budget[0] < 0:
        raise Failure("value too large to encode")
    if isinstance(value, Entity):
        value = value.opaque()
    elif isinstance(value, Encoded):
        value = value.text()
    if isinstance(value, Partial):
        yield '"'
        for part in value.parts:
            yield part if isinstance(part, Unknown) else _json_text(part)[1:-1]
        yield '"'
    elif isinstance(value, Unknown):
        yield value
    elif isinstance(value, dict):
        yield from _encode_members(value, budget)
    elif isinstance(value, (list, range)):
        for index, item in enumerate(value):
            yield "," if index else "["
            yield from _encode(item, budget)
        yield "]" if len(value) else "[]"
    else:
        yield _json_text(value)


def _encode_members(value: Mapping[str, Value], budget: list[int]) -> Iterator[str | Unknown]:
    yield "{"
    for index, key in enumerate(sorted(value)):
        yield f"{',' if index else ''}{_json_text(key)}:"
        yield from _encode(value[key], budget)
    yield "}"


def _json_text(scalar: Value) -> str:
    """Write a scalar as Go does, which also escapes what HTML would read."""
    if isinstance(scalar, float):
        return number_text(scalar)
    text = json.dumps(scalar, ensure_ascii=False)
    if isinstance(scalar, str):
        text = text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return text


def oversized(value: Value) -> bool:
    """Return whether a collection holds more than `MAX_NODES` values."""
    if not isinstance(value, (list, dict, Encoded)):
        return isinstance(value, range) and len(value) > MAX_NODES
    pending, budget = [value], MAX_NODES
    while pending:
        item = pending.pop()
        if isinstance(item, Encoded):
            item = item.value
        if isinstance(item, (list, dict)):
            budget -= len(item)
            if budget < 0:
                return True
            pending.extend(item if isinstance(item, list) else item.values())
    return False
