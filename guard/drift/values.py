"""Values at the places that findings name, and those that decide what an object may do."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from guard.model import Severity, is_unknown

MISSING: Final = object()
"""What stands where there is no value."""

_ITEM_NAMES = ("name", "key", "sid", "Sid", "type", "id", "uses")
_STEP = re.compile(r"\[([^\]]*)\]|(\d+)")
_SHOWN = 80

WATCHED: Mapping[str, Severity] = {
    "automountServiceAccountToken": Severity.MEDIUM,
    "hostIPC": Severity.MEDIUM,
    "hostNetwork": Severity.MEDIUM,
    "hostPath": Severity.MEDIUM,
    "hostPID": Severity.MEDIUM,
    "image": Severity.MEDIUM,
    "roleRef": Severity.HIGH,
    "rules": Severity.HIGH,
    "securityContext": Severity.MEDIUM,
    "serviceAccountName": Severity.HIGH,
    "subjects": Severity.HIGH,
    "webhooks": Severity.MEDIUM,
}
"""Fields of Kubernetes objects that policies judge, and that change what the object may do, or what
code it runs, when another value is as acceptable to every policy."""

_OF_OBJECTS = frozenset({"roleRef", "rules", "subjects", "webhooks"})
"""Those that mean it only at the top of an object: an Ingress has rules, too."""

_NOT_COMPARED = frozenset({"apiVersion", "kind", "metadata", "status"})
_INJECTED = "caBundle"
"""Certificates are put into webhooks when they are issued; the code has a placeholder, if anything."""


def value_at(node: object, key: str) -> Any:  # noqa: ANN401 - any JSON value
    """Return the value at the `key` of a finding; `MISSING` when there is none."""
    if not key:
        return node
    if isinstance(node, dict):
        # Names of keys may have dots in them.
        for name in sorted(node, key=lambda name: -len(str(name))):
            if key == name or key.startswith(f"{name}."):
                return value_at(node[name], key[len(str(name)) + 1 :])
    elif isinstance(node, list) and (step := _STEP.match(key)):
        return value_at(_item(node, step), key[step.end() + 1 :])
    return MISSING


def _item(items: list[Any], step: re.Match[str]) -> Any:  # noqa: ANN401 - any JSON value
    if step[2]:
        return items[int(step[2])] if int(step[2]) < len(items) else MISSING
    return next((item for item in items if name_of(item) == step[1]), MISSING)


def name_of(item: object) -> str:
    """Return what an item of a list is called; empty when it has no name."""
    if isinstance(item, dict):
        for field in _ITEM_NAMES:
            if isinstance(item.get(field), str) and item[field]:
                return str(item[field])
    return ""


def shown(value: object) -> str:
    """Return `value` as a message shows it."""
    if value is MISSING:
        return "nothing"
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def changes(code: object, live: object, key: str = "") -> Iterator[tuple[str, str, Any, Any]]:
    """Yield the watched field, the key, and both values, wherever live is not as the code says.

    What the code leaves to the server is not compared: a default is no drift.
    """
    if isinstance(code, dict) and isinstance(live, dict) and not is_unknown(code):
        for name, value in code.items():
            path = f"{key}.{name}" if key else str(name)
            if not key and (name in _NOT_COMPARED or _is_aggregated(name, code)):
                continue
            if name in WATCHED and not (key and name in _OF_OBJECTS):
                if not covers(value, live.get(name, MISSING)):
                    yield name, path, value, live.get(name, MISSING)
            elif name in live:
                yield from changes(value, live[name], path)
    elif isinstance(code, list) and isinstance(live, list):
        by_name = {name_of(item): item for item in live}
        for index, item in enumerate(code):
            name = name_of(item)
            other = by_name.get(name) if name else (live[index] if index < len(live) else None)
            if other is not None:
                yield from changes(item, other, f"{key}.[{name}]" if name else f"{key}.{index}")


def _is_aggregated(name: str, role: Mapping[str, Any]) -> bool:
    """Return whether a controller fills the field in, from other roles."""
    return name == "rules" and "aggregationRule" in role


def covers(code: object, live: object) -> bool:
    """Return whether `live` says what `code` says, whatever else the server filled in."""
    if is_unknown(code):
        return True
    if isinstance(code, dict):
        return all(
            covers(value, live.get(name, MISSING) if isinstance(live, dict) else MISSING)
            for name, value in code.items()
            if name != _INJECTED
        )
    if isinstance(code, list):
        if live is MISSING:
            return not code
        return (
            isinstance(live, list)
            and len(code) == len(live)
            and all(covers(*items) for items in zip(_ordered(code), _ordered(live), strict=True))
        )
    if live is MISSING:
        return not code
    # Admission may add the digest to the tag of an image: that narrows it.
    return code == live or str(code) == str(live) or str(live).startswith(f"{code}@sha256:")


def _ordered(items: list[Any]) -> list[Any]:
    """Return texts in order, since sets of words are kept as they came; anything else as it is."""
    return sorted(items) if all(isinstance(item, str) for item in items) else items
