"""Policies of HashiCorp Vault and OpenBao, in their own notation or in JSON, as one kind of object.

An access policy becomes what its JSON notation says: ``{"path": {"secret/*": {"capabilities":
["read"]}}}``; a password policy ``{"length": 20, "rule": [{"type": "charset", …}]}``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from guard.errors import ParseError
from guard.parsers.terraform.expressions import Expression, Literal, Object, Template, Tuple
from guard.parsers.terraform.hcl import read_hcl
from guard.parsers.terraform.syntax import Argument, Block, Body, Source

_START = re.compile(
    # Atomic: what was taken for a comment is not tried again as a longer one.
    r"(?>\s+|#[^\n]*|//[^\n]*|/\*.*?\*/)*+"
    r'(?:"?path"?\s+"|length\s*=\s*\d|"?rule"?\s+")',
    re.DOTALL,
)

_LEVELS = {
    "deny": ["deny"],
    "read": ["read", "list"],
    "write": ["create", "read", "update", "delete", "list"],
    "sudo": ["create", "read", "update", "delete", "list", "sudo"],
}
"""What the old argument `policy` stands for."""


def claims(text: str) -> bool:
    """Return whether `text` starts as a policy in Vault's notation does."""
    return bool(_START.match(text))


def read(text: str, name: str = "policy") -> dict[str, Any]:
    """Return the policy that `text` holds; raise `ParseError` when it holds none."""
    if text.lstrip().startswith("{"):
        return _from_json(text, name)
    source = read_hcl(name, text.encode("utf-8", "surrogatepass"))
    if source.errors:
        raise source.errors[0]
    return _object(source.body)


def locate(text: str, path: tuple[str | int, ...]) -> tuple[int, int] | None:
    """Return the range of characters of `path` in Vault's notation, or of its nearest parent."""
    if not path or not claims(text):
        return None
    source = read_hcl("", text.encode("utf-8", "surrogatepass"))
    found: Argument | Block | None = source.body.arguments.get(str(path[0]))
    if len(path) > 1 and path[0] == "path":
        blocks = source.body.of_type("path")
        found = next((block for block in blocks if [*block.labels] == [path[1]]), None)
        if found is not None and len(path) > 2:
            found = found.body.arguments.get(str(path[2]), found)
    if found is None:
        return None
    end = found.header_end if isinstance(found, Block) else found.end
    return _characters(source, found.start), _characters(source, end)


def _characters(source: Source, offset: int) -> int:
    return len(source.content[:offset].decode("utf-8", "replace"))


def _object(body: Body) -> dict[str, Any]:
    found: dict[str, Any] = {
        name: _value(argument.expression) for name, argument in body.arguments.items()
    }
    rules = [{"type": block.labels[0], **_arguments(block)} for block in body.of_type("rule")]
    if rules:
        found["rule"] = rules
    paths: dict[str, dict[str, Any]] = {}
    for block in body.of_type("path"):
        _add(paths, block.labels[0] if block.labels else "", _arguments(block))
    if paths or not found:
        found["path"] = paths
    return found


def _arguments(block: Block) -> dict[str, Any]:
    found = {name: _value(each.expression) for name, each in block.body.arguments.items()}
    for inner in block.body.blocks:
        found[inner.type] = {
            name: _value(each.expression) for name, each in inner.body.arguments.items()
        }
    return found


def _add(paths: dict[str, dict[str, Any]], path: str, arguments: dict[str, Any]) -> None:
    """Add the rule for `path`; Vault unites the capabilities of rules about the same path."""
    level = arguments.pop("policy", None)
    given = arguments.get("capabilities")
    capabilities = [*given] if isinstance(given, list) else []
    if isinstance(level, str):
        capabilities += _LEVELS.get(level, [])
    known = paths.setdefault(path, {})
    before = known.get("capabilities", [])
    known.update(arguments)
    known["capabilities"] = list(dict.fromkeys([*before, *capabilities]))


def _value(expression: Expression) -> Any:  # noqa: ANN401 - JSON holds anything
    match expression:
        case Literal():
            return expression.value
        case Tuple():
            return [_value(item) for item in expression.items]
        case Object():
            return {str(_value(key)): _value(item) for key, item in expression.items}
        case Template():
            return "".join(part if isinstance(part, str) else "" for part in expression.parts)
    return None


def _from_json(text: str, name: str) -> dict[str, Any]:
    import json

    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ParseError(name, 1, "not valid JSON") from error
    if not isinstance(document, dict):
        raise ParseError(name, 1, "not a policy")
    if "path" not in document:
        return document
    paths: dict[str, dict[str, Any]] = {}
    for path, rule in _rules(document["path"]):
        _add(paths, path, rule)
    return {**document, "path": paths}


def _rules(node: object) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each path with its rule; in JSON, blocks may stand in lists."""
    for member in node if isinstance(node, list) else [node]:
        if isinstance(member, dict):
            for path, rules in member.items():
                for rule in rules if isinstance(rules, list) else [rules]:
                    yield str(path), dict(rule) if isinstance(rule, dict) else {}
