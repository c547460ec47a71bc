"""Reading objects whose fields may be absent, unknown, or of another type than the schema says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Config = Mapping[str, Any]


def mapping(value: object) -> Config:
    """Return `value` if it is a mapping, and an empty one otherwise."""
    return value if isinstance(value, Mapping) else {}


def mappings(value: object) -> list[Config]:
    """Return the mappings of a list; nothing for anything else."""
    return [item for item in value if isinstance(item, Mapping)] if isinstance(value, list) else []


def text(value: object) -> str:
    """Return `value` if it is a text, and an empty one otherwise."""
    return value if isinstance(value, str) else ""


def texts(value: object) -> frozenset[str]:
    """Return the texts of a list; nothing for anything else."""
    return (
        frozenset(item for item in value if isinstance(item, str))
        if isinstance(value, list)
        else frozenset()
    )


def name_of(config: Config) -> str:
    """Return the name of an object."""
    return text(mapping(config.get("metadata")).get("name"))


def namespace_of(config: Config) -> str:
    """Return the namespace of an object; empty when it has none."""
    return text(mapping(config.get("metadata")).get("namespace"))


def labels_of(config: Config) -> Config:
    """Return the labels of an object."""
    return mapping(mapping(config.get("metadata")).get("labels"))
