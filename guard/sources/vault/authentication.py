"""Who gets a token: auth methods, their roles, and the tokens that are alive."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from guard.model import Resource
from guard.sources.live import Budget, LiveSource
from guard.sources.vault.client import Client
from guard.sources.vault.mounts import mounted

MOST_TOKENS = 5_000
"""Tokens that are looked at; a busy server has many more of the same kinds."""

_ROLES = {
    "approle": ("role", "role"),
    "aws": ("roles", "role"),
    "azure": ("role", "role"),
    "cert": ("certs", "certs"),
    "gcp": ("roles", "role"),
    "jwt": ("role", "role"),
    "kubernetes": ("role", "role"),
    "ldap": ("groups", "groups"),
    "oidc": ("role", "role"),
    "token": ("roles", "roles"),
    "userpass": ("users", "users"),
}
"""Where each method lists its roles, and where it has one of them."""

_CONFIGURED = frozenset({"azure", "gcp", "github", "jwt", "kubernetes", "ldap", "oidc", "okta"})
"""Methods with one configuration, at `config`, that the server gives without its secrets."""

_LONG = frozenset(
    {
        "certificate",
        "jwks_ca_pem",
        "jwt_validation_pubkeys",
        "kubernetes_ca_cert",
        "oidc_discovery_ca_pem",
        "pem_keys",
    }
)
"""Certificates and keys that everybody may have, and nobody wants in a report."""

_OF_A_TOKEN = (
    "creation_ttl",
    "display_name",
    "entity_id",
    "expire_time",
    "explicit_max_ttl",
    "issue_time",
    "namespace_path",
    "num_uses",
    "orphan",
    "path",
    "period",
    "policies",
    "renewable",
    "role",
    "type",
)


def methods(source: LiveSource, client: Client, budget: Budget) -> dict[str, Resource]:
    """Return the auth methods by their mount, such as ``kubernetes``."""
    return {
        name: source.resource("vault/auth-method", f"sys/auth/{name}", name, config)
        for name, config in mounted(client, "sys/auth", budget).items()
    }


def configured(method: Resource, client: Client, budget: Budget) -> dict[str, Any]:
    """Return a method's own settings, if its kind has some."""
    if method.config.get("type") not in _CONFIGURED:
        return {}
    return _short(client.read(f"auth/{method.name}/config", budget) or {})


def roles(
    source: LiveSource, method: Resource, client: Client, budget: Budget
) -> Iterator[Resource]:
    """Yield the roles of a method, whatever it calls them."""
    kind = str(method.config.get("type"))
    if kind not in _ROLES:
        return
    listing, place = _ROLES[kind]
    for name in client.list(f"auth/{method.name}/{listing}", budget):
        path = f"auth/{method.name}/{place}/{name}"
        role = client.read(path, budget)
        if role is not None:
            config = {"method": kind, "mount": method.name, **_short(role)}
            yield source.resource("vault/auth-role", path, name, config)


def _short(config: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in config.items() if key not in _LONG}


def tokens(source: LiveSource, client: Client, budget: Budget) -> Iterator[Resource]:
    """Yield the tokens that are alive, by accessor: the tokens themselves nobody can list."""
    accessors = sorted(client.list("auth/token/accessors", budget))
    if len(accessors) > MOST_TOKENS:
        source.coverage.notes.append(
            f"{source.target.text}: {MOST_TOKENS} of {len(accessors)} tokens were looked at"
        )
    for accessor in accessors[:MOST_TOKENS]:
        body = {"accessor": accessor}
        token = client.look_up("auth/token/lookup-accessor", body, budget)
        if token is not None:
            config = {key: token[key] for key in _OF_A_TOKEN if key in token}
            name = str(config.get("display_name") or accessor)
            yield source.resource("vault/token", f"auth/token/accessors/{accessor}", name, config)
