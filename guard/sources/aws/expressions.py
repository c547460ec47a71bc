"""The language of the tables: JMESPath, as in `aws --query`, with what Terraform's shape needs beside it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any
from urllib.parse import unquote

import jmespath
from jmespath import functions
from jmespath.exceptions import JMESPathError

from guard import config
from guard.errors import CollectError
from guard.model import unknown


class Keys:
    """Which KMS keys AWS keeps for its services: an answer names them like a customer's own."""

    def __init__(self) -> None:
        self._managed: dict[str, str] = {}
        self._regions: set[str] = set()

    def learn(self, region: str, aliases: Sequence[Mapping[str, Any]]) -> None:
        """Take in all aliases of `region`."""
        self._regions.add(region)
        for alias in aliases:
            if alias["AliasName"].startswith("alias/aws/") and "TargetKeyId" in alias:
                self._managed[alias["TargetKeyId"]] = alias["AliasName"]

    def name(self, key: str) -> Any:  # noqa: ANN401 - a text, or what stands for one
        """Return `key`, or the alias that AWS gave it; unknown where aliases were not read."""
        if not key or "alias/" in key:
            return key or None
        parts = key.split(":")
        region = parts[3] if len(parts) > 5 else ""
        if region not in self._regions and (region or not self._regions):
            return unknown(f"kms:ListAliases of {region or 'the region'}")
        return self._managed.get(key.rpartition("/")[2], key)


class _Functions(functions.Functions):  # type: ignore[misc]
    """What the tables call."""

    def __init__(self, keys: Keys) -> None:
        super().__init__()
        self._keys = keys

    @functions.signature({"types": []})  # type: ignore[untyped-decorator]
    def _func_json(self, text: Any) -> Any:  # noqa: ANN401
        """Return the document that `text` is, as an object: how policies read it."""
        if not isinstance(text, str) or not text:
            return text or None
        try:
            return json.loads(text if text.lstrip().startswith(("{", "[")) else unquote(text))
        except ValueError:
            return unknown("a document that is not JSON")

    @functions.signature({"types": []})  # type: ignore[untyped-decorator]
    def _func_key(self, key: Any) -> Any:  # noqa: ANN401
        """Return a KMS key; one that AWS keeps for a service by its alias."""
        return self._keys.name(key) if isinstance(key, str) else None

    @functions.signature({"types": ["string"]})  # type: ignore[untyped-decorator]
    def _func_unread(self, action: str) -> dict[str, Any]:
        """Return what stands for something that is never asked for."""
        return unknown(f"{action}, which is not called")

    @functions.signature({"types": []})  # type: ignore[untyped-decorator]
    def _func_days_since(self, moment: Any) -> int | None:  # noqa: ANN401
        """Return for how many days `moment` is past."""
        if not isinstance(moment, datetime):
            return None
        return max(0, (config.now() - moment.astimezone(UTC)).days)

    @functions.signature({"types": []})  # type: ignore[untyped-decorator]
    def _func_truth(self, text: Any) -> bool | None:  # noqa: ANN401
        """Return the boolean that a text stands for."""
        return None if text is None else str(text).lower() == "true"

    @functions.signature({"types": []}, {"types": ["string"]})  # type: ignore[untyped-decorator]
    def _func_after(self, text: Any, sign: str) -> str | None:  # noqa: ANN401
        """Return what follows the last `sign` in `text`."""
        return text.rpartition(sign)[2] if isinstance(text, str) else None

    @functions.signature({"types": []}, {"types": []})  # type: ignore[untyped-decorator]
    def _func_condition(self, statement: Any, name: str) -> Any:  # noqa: ANN401
        """Return what a statement of a policy requires of the condition key `name`."""
        conditions = statement.get("Condition") if isinstance(statement, dict) else None
        for test in (conditions or {}).values():
            for key, value in test.items():
                if key.lower() == name.lower():
                    return value
        return None

    @functions.signature({"types": []})  # type: ignore[untyped-decorator]
    def _func_listed(self, value: Any) -> list[Any]:  # noqa: ANN401
        """Return a list as it is, and anything else as a list of one."""
        if value is None:
            return []
        return value if isinstance(value, list) else [value]


class Language:
    """Evaluates expressions of the tables."""

    def __init__(self, keys: Keys) -> None:
        self._options = jmespath.Options(custom_functions=_Functions(keys))

    def search(self, expression: str, data: object) -> Any:  # noqa: ANN401 - any answer
        """Return what `expression` finds in `data`, as it is.

        Raises `CollectError` for an answer that is not of the form the tables expect.
        """
        try:
            return compiled(expression).search(data, options=self._options)
        except JMESPathError as error:
            raise CollectError(
                f"an answer does not fit {expression!r} ({type(error).__name__})",
                hint="report this as a bug of guard",
            ) from error

    def value(self, expression: str, data: object) -> Any:  # noqa: ANN401 - any JSON value
        """Return what `expression` finds in `data`, without nulls: they are what nobody set."""
        return plain(self.search(expression, data))


@lru_cache(maxsize=4096)
def compiled(expression: str) -> Any:  # noqa: ANN401 - jmespath has no types
    """Return `expression` ready to search; raise `ValueError` for what is none."""
    return jmespath.compile(expression)


@lru_cache(maxsize=4096)
def _word(name: str) -> Callable[[str], object]:
    return re.compile(rf"(?<![\w.]){re.escape(name)}(?!\w)").search


def mentions(expression: str, names: set[str]) -> list[str]:
    """Return those of `names` that `expression` reads."""
    return sorted(name for name in names if _word(name)(expression))


def plain(value: Any) -> Any:  # noqa: ANN401 - any JSON value
    """Return `value` as JSON has it, without nulls and without lists of nothing but nulls."""
    if isinstance(value, dict):
        fields = {str(key): plain(child) for key, child in value.items()}
        return {key: child for key, child in fields.items() if child is not None}
    if isinstance(value, list):
        items = [child for child in map(plain, value) if child is not None]
        return items if items or not value else None
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return None
    return value
