"""Takes credentials out of resources as they are built: the one place where that happens.

What leaves here holds no secret value, only the word that one was there, so nothing behind it,
be it a policy, a report, a log or a store, can leak one.
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from guard import content
from guard.model import Path, Resource, Secret

LITERAL = "literal"


@dataclass(frozen=True, slots=True)
class _Format:
    kind: str
    marks: tuple[str, ...]
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Rules:
    formats: tuple[_Format, ...]
    fields: re.Pattern[str]
    ignored: re.Pattern[str]
    placeholder: re.Pattern[str]


@cache
def _rules() -> _Rules:
    import yaml12

    data: Any = yaml12.parse_yaml((content.REGO / "guard/secrets/data.yaml").read_text("utf-8"))
    return _Rules(
        formats=tuple(
            _Format(entry["kind"], tuple(entry["marks"]), re.compile(entry["pattern"]))
            for entry in data["formats"]
        ),
        fields=re.compile("|".join(data["fields"])),
        ignored=re.compile("|".join(data["ignored_fields"])),
        placeholder=re.compile(
            "|".join(f"(?:{_ungrouped(pattern)})" for pattern in data["placeholders"])
        ),
    )


def _ungrouped(pattern: str) -> str:
    """Move a leading ``(?i)`` into its group, as alternatives need it."""
    return f"(?i:{pattern[4:]})" if pattern.startswith("(?i)") else pattern


@cache
def holds_secret(name: str) -> bool:
    """Return whether a field or variable called `name` holds a secret by its meaning."""
    rules = _rules()
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    return bool(rules.fields.search(words)) and not rules.ignored.search(words)


def is_placeholder(value: str) -> bool:
    """Return whether `value` only stands for a secret, or says where one is kept."""
    return bool(_rules().placeholder.search(value))


class Redactor:
    """Takes secrets out of resources, and remembers them to keep them out of code frames."""

    def __init__(self) -> None:
        self._values: set[str] = set()

    def redact(self, resource: Resource) -> Resource:
        """Return `resource` without secrets, and with a list of where they were."""
        # One look at the whole says which formats can occur at all: nearly always none.
        walk = _Walk(_formats_in(json.dumps(resource.config, ensure_ascii=False)))
        key = resource.name if resource.type == "terraform/variable" else ""
        config = walk.value(resource.config, (), key)
        if resource.type == "kubernetes/secret":
            config = walk.all_literals(config, ("data", "stringData"))
        if not walk.secrets:
            return resource
        self._values.update(walk.values)
        return dataclasses.replace(resource, config=config, secrets=tuple(walk.secrets))

    def scrub(self, text: str) -> str:
        """Return `text`, a line of source code, without any secret seen so far or of a known form."""
        for value in self._values:
            if value in text:
                text = text.replace(value, f"[redacted:{LITERAL}]")
        text, _ = _take_formats(text, _formats_in(text))
        return _ASSIGNMENT.sub(_scrub_assignment, text)


_ASSIGNMENT = re.compile(
    r"""(?P<name>[A-Za-z_][\w.-]*)(?P<sign>["']?\s*[:=]\s*)(?P<quote>["']?)(?P<value>[^\s"',]+)(?P=quote)"""
)


def _scrub_assignment(match: re.Match[str]) -> str:
    if not holds_secret(match["name"]) or is_placeholder(match["value"]):
        return match[0]
    return f"{match['name']}{match['sign']}{match['quote']}[redacted:{LITERAL}]{match['quote']}"


def _formats_in(text: str) -> list[_Format]:
    """Return the formats of which `text` holds a mark."""
    return [form for form in _rules().formats if any(mark in text for mark in form.marks)]


def _take_formats(text: str, formats: Sequence[_Format]) -> tuple[str, list[tuple[str, str]]]:
    """Return `text` without tokens of `formats`, and what was taken: kind and value."""
    taken: list[tuple[str, str]] = []
    for form in formats:
        if not any(mark in text for mark in form.marks):
            continue
        for match in form.pattern.finditer(text):
            secret = match.groupdict().get("secret") or match[0]
            if not is_placeholder(secret):
                taken.append((form.kind, secret))
    for kind, secret in taken:
        text = text.replace(secret, f"[redacted:{kind}]")
    return text, taken


class _Walk:
    """One pass over one resource: copies only the branches that hold a secret."""

    def __init__(self, formats: Sequence[_Format]) -> None:
        self.secrets: list[Secret] = []
        self.values: set[str] = set()
        self._formats = formats

    def value(self, node: Any, path: Path, key: str) -> Any:  # noqa: ANN401 - any JSON value
        if isinstance(node, str):
            return self._text(node, path, key)
        if isinstance(node, dict):
            return self._object(node, path, key)
        if isinstance(node, list):
            return self._items(node, path, key)
        return node

    def _items(self, node: list[Any], path: Path, key: str) -> list[Any]:
        copy = node
        for index, child in enumerate(node):
            new = self.value(child, (*path, index), key)
            if new is not child:
                copy = [*node] if copy is node else copy
                copy[index] = new
        return copy

    def _object(self, node: dict[Any, Any], path: Path, key: str) -> dict[Any, Any]:
        if "$unknown" in node:
            return node
        name = node.get("name")
        named = name if isinstance(name, str) and "value" in node else None
        inherited = key if not path else ""  # a variable's name tells what its default is
        copy = node
        for child_key, child in node.items():
            meaning = named if named is not None and child_key == "value" else str(child_key)
            if inherited and child_key == "default":
                meaning = inherited
            new = self.value(child, (*path, child_key), meaning)
            if new is not child:
                copy = {**node} if copy is node else copy
                copy[child_key] = new
        return copy

    def _text(self, node: str, path: Path, key: str) -> str:
        text, taken = _take_formats(node, self._formats)
        for kind, secret in taken:
            self._found(path, kind, secret)
        if taken:
            return text
        if key and len(node) <= 4096 and holds_secret(key) and not is_placeholder(node):
            return self._found(path, LITERAL, node)
        return node

    def _found(self, path: Path, kind: str, secret: str) -> str:
        if not any(known.path == path for known in self.secrets):
            self.secrets.append(Secret(path, kind))
        if len(secret) >= 4:  # shorter ones would blank out ordinary words of a code frame
            self.values.add(secret)
        return f"[redacted:{kind}]"

    def all_literals(self, config: dict[str, Any], keys: tuple[str, ...]) -> dict[str, Any]:
        """Take every text below `keys` of `config`, whatever it is called."""
        copy = dict(config)
        for key in keys:
            entries = config.get(key)
            if isinstance(entries, dict):
                copy[key] = {
                    name: self._found((key, name), LITERAL, text)
                    if isinstance(text, str) and not is_placeholder(text)
                    else text
                    for name, text in entries.items()
                }
        return copy
