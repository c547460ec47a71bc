"""Policy documents: what AWS's `aws_iam_policy_document` makes of its blocks.

Also texts that a data source only passes on: rendered templates, local files, aliases of keys.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from guard.parsers.terraform.blocks import Piece, nested
from guard.parsers.terraform.jsontext import read_partial
from guard.parsers.terraform.plain import read_json_text
from guard.parsers.terraform.scope import FileContext
from guard.parsers.terraform.values import (
    Encoded,
    Failure,
    Partial,
    Undetermined,
    Unknown,
    Value,
    as_text,
    assemble,
)

if TYPE_CHECKING:
    from guard.parsers.terraform.instance import Instance

ELEMENTS = {
    "sid": "Sid",
    "effect": "Effect",
    "actions": "Action",
    "not_actions": "NotAction",
    "resources": "Resource",
    "not_resources": "NotResource",
}
"""Arguments of a statement, and their names in the document."""

BLOCKS = {
    "principals": "Principal",
    "not_principals": "NotPrincipal",
    "condition": "Condition",
}
"""Blocks of a statement, and their names in the document."""

_VERSION = "2012-10-17"

_ALIASES = {"aws_kms_alias": "name", "aws_kms_key": "key_id"}
"""Data sources of keys, and the argument that may hold an alias."""

_NAMES_OF_KEYS = frozenset({"arn", "id", "target_key_arn", "target_key_id"})


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a document, and where it comes from."""

    value: Value
    piece: Piece | None = None
    """The block that it is written as."""

    argument: str = ""
    """Otherwise the argument that brings it from another document."""

    document: int = 0
    """Which of that argument's documents it is in."""

    index: int = 0
    """Which statement of that document it is."""


def attribute(instance: Instance, name: str) -> Value:
    """Return a data source's computed attribute where guard can compute it, or None."""
    kind = instance.block.labels[0]
    if kind == "aws_iam_policy_document" and name in ("json", "minified_json"):
        return _policy(instance)
    if kind == "template_file" and name == "rendered":
        return _rendered(instance)
    if kind in _ALIASES and name in _NAMES_OF_KEYS:
        return _alias(instance, _ALIASES[kind])
    return None


def _alias(instance: Instance, argument: str) -> Value:
    """Return the alias by which a key is looked up: it tells whose key it is, as no ARN does."""
    value = _argument(instance, argument)
    return value if isinstance(value, str) and value.startswith("alias/") else None


def _argument(instance: Instance, name: str) -> Value:
    argument = instance.block.body.arguments.get(name)
    return None if argument is None else instance.value(argument)


def _rendered(instance: Instance) -> Value:
    template = _argument(instance, "template")
    names = _argument(instance, "vars") or {}
    if not isinstance(template, str) or not isinstance(names, dict):
        return None
    try:
        return FileContext(instance.scope).render(template, names)
    except (Failure, Undetermined):
        return None


def _policy(instance: Instance) -> Encoded:
    version = _argument(instance, "version") or _VERSION
    document: dict[str, Value] = {"Version": version}
    identifier = _argument(instance, "policy_id")
    if identifier is not None:
        document["Id"] = identifier
    found = statements(instance)
    document["Statement"] = (
        found if isinstance(found, Unknown) else [statement.value for statement in found]
    )
    return Encoded(document)


def statements(instance: Instance) -> list[Statement] | Unknown:
    """Return the statements of a policy document in the order in which AWS's provider has them.

    Source documents come first; a later statement with the same identifier takes the place of
    an earlier one.
    """
    pieces = instance.blocks().get("statement", [])
    if isinstance(pieces, Unknown):
        return pieces
    own = [Statement(_statement(instance, piece), piece) for piece in pieces]
    sources = [*_imported(instance, "source_json"), *_imported(instance, "source_policy_documents")]
    overrides = [
        *_imported(instance, "override_policy_documents"),
        *_imported(instance, "override_json"),
    ]
    found: list[Statement] = []
    places: dict[str, int] = {}
    for statement in [*sources, *own, *overrides]:
        sid = statement.value.get("Sid") if isinstance(statement.value, dict) else None
        if isinstance(sid, str) and sid in places:
            found[places[sid]] = statement
            continue
        if isinstance(sid, str) and sid:
            places[sid] = len(found)
        found.append(statement)
    return found


def _imported(instance: Instance, name: str) -> Iterator[Statement]:
    """Yield the statements of the documents that an argument brings."""
    value = _argument(instance, name)
    if value is None:
        return
    documents = value if isinstance(value, list) else [value]
    for place, text in enumerate(documents):
        content = _decoded(text)
        if isinstance(content, Unknown):
            yield Statement(content, None, name, place)
        elif isinstance(content, dict):
            inner = content.get("Statement", [])
            for index, statement in enumerate(inner if isinstance(inner, list) else [inner]):
                yield Statement(statement, None, name, place, index)


def _decoded(text: Value) -> Value:
    if isinstance(text, Encoded):
        return text.value
    if isinstance(text, Partial):
        return read_partial(text) or text
    return read_json_text(text) if isinstance(text, str) else text


def _statement(instance: Instance, piece: Piece) -> dict[str, Value]:
    session = instance.module.session
    found: dict[str, Value] = {"Effect": "Allow"}
    for name, element in ELEMENTS.items():
        argument = piece.body.arguments.get(name)
        if argument is not None:
            value = session.attempt(argument.expression, piece.scope, argument.source)
            if value is not None and value != []:
                found[element] = _unescaped(value)
    inner = nested(session, piece.body, piece.scope)
    for kind, element in BLOCKS.items():
        pieces = inner.get(kind)
        if isinstance(pieces, Unknown):
            found[element] = pieces
        elif pieces:
            blocks = [_block(instance, block) for block in pieces]
            found[element] = _conditions(blocks) if kind == "condition" else _principals(blocks)
    return found


def _block(instance: Instance, piece: Piece) -> dict[str, Value]:
    session = instance.module.session
    return {
        name: session.attempt(argument.expression, piece.scope, argument.source)
        for name, argument in piece.body.arguments.items()
    }


def _principals(blocks: list[dict[str, Value]]) -> Value:
    found: dict[str, Value] = {}
    for block in blocks:
        kind, identifiers = block.get("type"), _unescaped(block.get("identifiers"))
        if isinstance(kind, Unknown):
            return kind
        if kind == "*" and identifiers == ["*"]:
            return "*"
        present = found.get(str(kind))
        if isinstance(present, list) and isinstance(identifiers, list):
            identifiers = [*present, *identifiers]
        found[str(kind)] = identifiers
    return found


def _conditions(blocks: list[dict[str, Value]]) -> Value:
    found: dict[str, dict[str, Value]] = {}
    for block in blocks:
        test, variable = block.get("test"), block.get("variable")
        for name in (test, variable):
            if isinstance(name, Unknown):
                return name
        found.setdefault(str(test), {})[str(variable)] = _unescaped(block.get("values"))
    return found


def _unescaped(value: Value) -> Value:
    """Return texts with the provider's `&{...}` as the `${...}` of IAM."""
    if isinstance(value, list):
        return [_unescaped(item) for item in value]
    if isinstance(value, str):
        return value.replace("&{", "${")
    if isinstance(value, Partial):
        return assemble(
            part.replace("&{", "${") if isinstance(part, str) else part for part in value.parts
        )
    return as_text(value) if isinstance(value, Encoded) else value
