"""What keeps and makes secrets: engines, and the roles and keys that they have.

Nothing here asks for a secret: no path below a KV engine's data, no credentials, no key material.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from guard import config as clock
from guard.model import Resource
from guard.sources.live import Budget, LiveSource
from guard.sources.vault.client import Client
from guard.sources.vault.mounts import mounted

_KINDS: dict[str, tuple[tuple[str, str], ...]] = {
    "aws": (("roles", "vault/aws-role"),),
    "database": (
        ("config", "vault/database-connection"),
        ("roles", "vault/database-role"),
        ("static-roles", "vault/database-static-role"),
    ),
    "pki": (("roles", "vault/pki-role"),),
    "ssh": (("roles", "vault/ssh-role"),),
    "transit": (("keys", "vault/transit-key"),),
}
"""What each engine lists, and the type of resource that it becomes."""

_LONG = frozenset({"tls_ca", "pem_bundle", "pem_json", "tls_server_ca", "ca_cert"})


def engines(source: LiveSource, client: Client, budget: Budget) -> dict[str, Resource]:
    """Return the secrets engines by their mount, such as ``secret``."""
    return {
        name: source.resource("vault/secret-engine", f"sys/mounts/{name}", name, config)
        for name, config in mounted(client, "sys/mounts", budget).items()
    }


def is_versioned(engine: Resource) -> bool:
    """Return whether an engine is KV version 2. Below version 1, `config` would be a secret."""
    options = engine.config.get("options")
    version = options.get("version") if isinstance(options, dict) else None
    return engine.config.get("type") == "kv" and version == "2"


def configured(engine: Resource, client: Client, budget: Budget) -> dict[str, Any]:
    """Return the settings of a KV engine that keeps versions."""
    return client.read(f"{engine.name}/config", budget) or {}


def contents(engine: Resource) -> tuple[tuple[str, str], ...]:
    """Return what an engine lists, as its path and the type of resource."""
    return _KINDS.get(str(engine.config.get("type")), ())


def things(
    source: LiveSource, engine: Resource, client: Client, budget: Budget, listing: str, type_: str
) -> Iterator[Resource]:
    """Yield what an engine has below `listing`: its roles, connections or keys."""
    for name in client.list(f"{engine.name}/{listing}", budget):
        path = f"{engine.name}/{listing}/{name}"
        thing = client.read(path, budget)
        if thing is not None:
            shape = _SHAPES.get(type_, _plain)
            config = {"mount": engine.name, **shape(thing)}
            yield source.resource(type_, path, name, config)


def _plain(thing: dict[str, Any]) -> dict[str, Any]:
    return thing


def _connection(thing: dict[str, Any]) -> dict[str, Any]:
    """Return a database connection; of its details nothing that could be a password."""
    details = thing.get("connection_details")
    if not isinstance(details, dict):
        return thing
    kept = {
        key: _without_password(value) if isinstance(value, str) else value
        for key, value in details.items()
        if key not in _LONG
    }
    return {**thing, "connection_details": kept}


_SCHEME = r"[a-z][a-z0-9+.-]*://"
_USER_INFO = re.compile(
    # The last @ ends it, since passwords hold @, too; the template of Vault is no password.
    rf"^(?:({_SCHEME})|(?!{_SCHEME}))[^/?@\s]*:(?!{{{{password}}}}@)\S*@"
)
_SETTING = re.compile(r"(?i)\b(password|pwd)\s*=\s*(?!{{password}})[^;&\s]+")


def _without_password(text: str) -> str:
    """Return a connection string without its user and password; Vault's templates stay."""
    return _SETTING.sub(r"\1=…", _USER_INFO.sub(r"\1", text))


def _aws_role(thing: dict[str, Any]) -> dict[str, Any]:
    """Return an AWS role, with its policy document as Terraform has it: an object."""
    text = thing.get("policy_document")
    try:
        document = json.loads(text) if isinstance(text, str) and text else text
    except (ValueError, RecursionError):
        document = text
    return {**thing, "policy_document": document}


def _key(thing: dict[str, Any]) -> dict[str, Any]:
    """Return a transit key with the age of its newest version, and without its public parts."""
    versions = thing.get("keys")
    latest = str(thing.get("latest_version"))
    newest = versions.get(latest) if isinstance(versions, dict) else None
    config = {key: value for key, value in thing.items() if key != "keys"}
    made = _moment(newest)
    if made is not None:
        config["age_days"] = int((clock.now().timestamp() - made) // 86_400)
    return config


def _moment(version: object) -> float | None:
    """Return when a version was made: a number of seconds, or an object that has the date."""
    if isinstance(version, int | float):
        return float(version)
    text = version.get("creation_time") if isinstance(version, dict) else None
    try:
        return datetime.fromisoformat(text).timestamp() if isinstance(text, str) else None
    except ValueError:
        return None


_SHAPES: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "vault/aws-role": _aws_role,
    "vault/database-connection": _connection,
    "vault/transit-key": _key,
}
