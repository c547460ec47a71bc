"""Reading what Azure's interfaces answer, whatever it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Object = Mapping[str, Any]


def object_(value: object) -> Object:
    """Return `value` when it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def objects(values: object) -> list[Object]:
    """Return the objects of a list; nothing when it is none."""
    return (
        [value for value in values if isinstance(value, dict)] if isinstance(values, list) else []
    )


def without_nothing(block: Object) -> dict[str, Any]:
    """Return `block` without what is None, as Terraform leaves out an argument that is null."""
    return {name: value for name, value in block.items() if value is not None}
