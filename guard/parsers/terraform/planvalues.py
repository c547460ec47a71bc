"""The values of a planned resource, with what is unknown or sensitive put in its place."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from guard.model import unknown
from guard.parsers.terraform.plain import plain_argument
from guard.parsers.terraform.values import MAX_DEPTH

SENSITIVE = "[redacted:sensitive]"
"""Stands for a value that Terraform marks as sensitive."""

Resolve = Callable[[Iterable[object]], tuple[str, ...]]
"""Returns the addresses of the resources that the references of an expression lead to."""


@dataclass(frozen=True, slots=True)
class Shadow:
    """What a plan says about a value beside the value; shaped like it, or true for all of it."""

    unknown: Any = None
    sensitive: Any = None
    expressions: Any = None
    """What the configuration says; None when that is not known."""

    def of(self, step: str | int) -> Shadow:
        """Return what is said about a member or element."""
        return Shadow(
            _member(self.unknown, step), _member(self.sensitive, step), self._expression(step)
        )

    def _expression(self, step: str | int) -> Any:  # noqa: ANN401 - JSON holds anything
        """Return the expression of a member; an argument's own counts for all inside it."""
        if is_expression(self.expressions):
            return self.expressions
        if isinstance(step, int) and isinstance(self.expressions, dict):
            return self.expressions  # a block that can occur only once
        return _member(self.expressions, step)


def is_expression(value: object) -> bool:
    """Return whether `value` describes an argument, not a block."""
    return isinstance(value, dict) and bool(value.keys() & {"constant_value", "references"})


def _member(value: Any, step: str | int) -> Any:  # noqa: ANN401 - JSON holds anything
    if value is True:
        return True
    if isinstance(step, str):
        return value.get(step) if isinstance(value, dict) else None
    return value[step] if isinstance(value, list) and step < len(value) else None


def merged(
    address: str, values: dict[str, Any], shadow: Shadow, resolve: Resolve
) -> dict[str, Any]:
    """Return what policies see of a resource."""
    return _Merge(address, resolve).block(values, shadow, "", 0)


class _Merge:
    """Puts together the values of one resource."""

    def __init__(self, address: str, resolve: Resolve) -> None:
        self.address = address
        self.resolve = resolve

    def block(
        self, values: dict[str, Any], shadow: Shadow, where: str, depth: int
    ) -> dict[str, Any]:
        """Return a block's arguments; what is null, empty by default or computed is absent."""
        found: dict[str, Any] = {}
        names = dict.fromkeys(values)
        if isinstance(shadow.unknown, dict):
            names.update(dict.fromkeys(shadow.unknown))
        for name in names:
            inner = shadow.of(name)
            value = self.value(values.get(name), inner, f"{where}.{name}", depth + 1)
            is_empty = value in ("", [], {})
            if value is None or (is_empty and inner.expressions is None):
                continue
            found[name] = plain_argument(name, value)
        return found

    def value(self, value: Any, shadow: Shadow, where: str, depth: int) -> Any:  # noqa: ANN401
        """Return a value, or what stands for it; None when it is absent."""
        if depth > MAX_DEPTH:
            return unknown(f"{self.address}{where}")
        if shadow.unknown is True:
            return self.unknown(shadow, where)
        if shadow.sensitive is True:
            return None if value is None else SENSITIVE
        if isinstance(value, dict):
            if is_expression(shadow.expressions):
                return self.map(value, shadow, where, depth)
            return self.block(value, shadow, where, depth)
        if isinstance(value, list):
            return [
                self.value(item, shadow.of(index), f"{where}[{index}]", depth + 1)
                for index, item in enumerate(value)
            ]
        return value

    def map(self, value: dict[str, Any], shadow: Shadow, where: str, depth: int) -> dict[str, Any]:
        """Return the map that an argument holds, with all its members."""
        names = dict.fromkeys(value)
        if isinstance(shadow.unknown, dict):
            names.update(dict.fromkeys(shadow.unknown))
        return {
            name: self.value(value.get(name), shadow.of(name), f"{where}.{name}", depth + 1)
            for name in names
        }

    def unknown(self, shadow: Shadow, where: str) -> Any:  # noqa: ANN401 - JSON holds anything
        """Return the stand-in for what is unknown; what only the provider computes is absent."""
        if shadow.expressions is None:
            return None
        names = shadow.expressions.get("references") if isinstance(shadow.expressions, dict) else ()
        return unknown(f"{self.address}{where}", self.resolve(names or ()))
