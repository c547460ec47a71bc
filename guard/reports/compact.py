"""JSON that is quick to write and easy to compare: one line for each entry of a long list."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


def dumps(document: Mapping[str, Any], depth: int = 2) -> str:
    """Return `document` as JSON, its first `depth` levels on lines of their own.

    The standard library writes indented JSON ten times as slowly as JSON on one line, which shows
    with thousands of findings.
    """
    return _lines(document, depth, "") + "\n"


def _lines(value: Any, depth: int, indent: str) -> str:  # noqa: ANN401 - any JSON value
    inner = indent + " "
    if depth and isinstance(value, Mapping) and value:
        entries = (f"{_text(key)}: {_lines(item, depth - 1, inner)}" for key, item in value.items())
        return "{\n" + ",\n".join(inner + entry for entry in entries) + f"\n{indent}}}"
    if depth and isinstance(value, list) and value:
        items = (_lines(item, depth - 1, inner) for item in value)
        return "[\n" + ",\n".join(inner + item for item in items) + f"\n{indent}]"
    return _text(value)


def _text(value: Any) -> str:  # noqa: ANN401 - any JSON value
    return json.dumps(value, ensure_ascii=False)
