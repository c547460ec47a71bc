"""What a token may do, and what passwords must be like: the policies of the server."""

from __future__ import annotations

from collections.abc import Iterator

from guard.errors import CollectError, ParseError
from guard.model import Resource
from guard.parsers import vault_policy
from guard.sources.live import Budget, LiveSource
from guard.sources.vault.client import Client

_WITHOUT_TEXT = frozenset({"root"})
"""The policy that allows everything has no text."""


def policies(
    source: LiveSource, client: Client, budget: Budget, kind: str, type_: str
) -> Iterator[Resource]:
    """Yield the policies of a kind, ``acl`` or ``password``, as objects.

    Raises `CollectError` at the end for those that cannot be read as Vault's notation.
    """
    unread = []
    for name in client.list(f"sys/policies/{kind}", budget):
        if name in _WITHOUT_TEXT:
            continue
        path = f"sys/policies/{kind}/{name}"
        text = (client.read(path, budget) or {}).get("policy")
        try:
            content = vault_policy.read(text if isinstance(text, str) else "", name)
        except ParseError as error:
            unread.append(f"{name} (line {error.line}: {error.reason})")
            continue
        yield source.resource(type_, path, name, {"name": name, "policy": content})
    if unread:
        raise CollectError(
            f"not in the notation that guard reads: {', '.join(unread)}",
            hint="write it as Vault's documentation does",
        )
