"""From evaluated values to what policies see."""

from __future__ import annotations

import json
from typing import Any

from guard.errors import ParseError
from guard.parsers.terraform.jsontext import read_partial
from guard.parsers.terraform.values import (
    MAX_DEPTH,
    MAX_NODES,
    Encoded,
    Entity,
    Failure,
    Partial,
    Unknown,
    Value,
    clean,
)

_POLICY_FIELDS = frozenset(
    {
        "access_policies",
        "access_policy",
        "assume_role_policy",
        "container_definitions",
        "definition",
        "dashboard_body",
        "document",
        "event_pattern",
        "inline_policy",
        "key_policy",
        "policy",
        "policy_data",
        "policy_document",
        "policy_text",
        "redrive_allow_policy",
        "redrive_policy",
        "repository_policy",
        "resource_policy",
        "trust_policy",
    }
)


def plain(value: Value) -> Any:  # noqa: ANN401 - JSON holds anything
    """Return `value` as JSON has it, with stand-ins for what cannot be known."""
    return _plain(value, 0)


def _plain(value: Value, depth: int) -> Any:  # noqa: ANN401 - JSON holds anything
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    if depth > MAX_DEPTH:
        return Unknown(f"nested deeper than {MAX_DEPTH} levels").config()
    if isinstance(value, dict):
        return {str(key): _plain(item, depth + 1) for key, item in value.items()}
    if isinstance(value, range) and len(value) > MAX_NODES:
        return Unknown(f"range({value.start}, {value.stop})").config()
    if isinstance(value, (list, range)):
        return [_plain(item, depth + 1) for item in value]
    if isinstance(value, Unknown):
        return value.config()
    if isinstance(value, Encoded):
        return _decoded(value, depth)
    if isinstance(value, Entity):
        return value.opaque().config()
    raise TypeError(f"not a Terraform value: {type(value).__name__}")


def _decoded(value: Encoded, depth: int) -> Any:  # noqa: ANN401 - JSON holds anything
    """Return the object that was encoded; an encoded scalar stays the text it is."""
    if isinstance(value.value, (dict, list)):
        return _plain(value.value, depth)
    text = value.text()
    return text.config() if isinstance(text, Unknown) else text


def plain_argument(name: str, value: Value) -> Any:  # noqa: ANN401 - JSON holds anything
    """Return an argument's value; JSON text in an argument that holds policies is an object."""
    if name in _POLICY_FIELDS:
        if isinstance(value, str):
            return plain(_vault_policy(name, value) or read_json_text(value))
        if isinstance(value, Partial):
            return plain(_vault_policy(name, _written(value)) or read_partial(value) or value)
    return plain(value)


def _written(text: Partial) -> str:
    """Return a text with what is unknown in it as Terraform writes it: ``kv/${var.team}/*``."""
    return "".join(
        part if isinstance(part, str) else f"${{{part.expression}}}" for part in text.parts
    )


def _vault_policy(name: str, text: str) -> Value:
    """Return the object that a policy in Vault's notation is, or None for any other text."""
    from guard.parsers import vault_policy

    if name != "policy" or not vault_policy.claims(text):
        return None
    try:
        return vault_policy.read(text)
    except ParseError:
        return None


def read_json_text(text: str) -> Value:
    """Return the object or list that `text` holds, or `text` when it holds neither."""
    if not text.lstrip().startswith(("{", "[")):
        return text
    try:
        return decode_json(text)
    except Failure:
        return text


def decode_json(text: str) -> Value:
    """Return the value of JSON text, free of what later cannot be written as UTF-8 JSON."""
    try:
        value = json.loads(text, parse_constant=_refuse, parse_float=_finite)
    except (ValueError, RecursionError) as error:
        raise Failure("not valid JSON") from error
    return _without_surrogates(value) if "\\u" in text else value


def _refuse(constant: str) -> Any:  # noqa: ANN401 - never returns
    raise ValueError(constant)


def _finite(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise ValueError(text)
    return number


def _without_surrogates(value: Value) -> Value:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [_without_surrogates(item) for item in value]
    if isinstance(value, dict):
        return {clean(key): _without_surrogates(item) for key, item in value.items()}
    return value
