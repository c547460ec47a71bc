"""The server itself: its seal, its listeners, and what it tells to somebody without a token."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from guard.errors import CollectError
from guard.sources.live import Budget
from guard.sources.vault import tls
from guard.sources.vault.access import context
from guard.sources.vault.client import Client

# Answers with 200 whatever the state: the state is what is asked for.
_HEALTHY = {
    **dict.fromkeys(("standbyok", "perfstandbyok"), "true"),
    **dict.fromkeys(("sealedcode", "uninitcode", "drsecondarycode"), "200"),
}

_SETTINGS = (
    "api_addr",
    "cluster_addr",
    "default_lease_ttl",
    "disable_mlock",
    "enable_ui",
    "introspection_endpoint",
    "listeners",
    "log_level",
    "max_lease_ttl",
    "raw_storage_endpoint",
)
"""What is kept of the configuration file; the rest says nothing about security, or may name secrets."""


def state(client: Client, budget: Budget) -> dict[str, Any]:
    """Return what anybody may know about the server."""
    seal = client.read("sys/seal-status", budget) or {}
    if "sealed" not in seal:
        raise CollectError("no seal status in the answer: this is no Vault", hint="check the port")
    health = client.read("sys/health", budget, _HEALTHY) or {}
    found = {
        "address": client.access.address,
        "version": seal.get("version"),
        "initialized": seal.get("initialized"),
        "sealed": seal.get("sealed"),
        "seal": {
            "type": seal.get("type"),
            "shares": seal.get("n"),
            "threshold": seal.get("t"),
            "recovery": seal.get("recovery_seal", False),
        },
        "storage_type": seal.get("storage_type"),
        "standby": health.get("standby"),
        "tls": _tls(client),
    }
    if not found["sealed"] and found["initialized"]:
        found["ha_enabled"] = (client.read("sys/leader", budget, optional=True) or {}).get(
            "ha_enabled"
        )
    return found


def _tls(client: Client) -> dict[str, Any]:
    parts = urlsplit(client.access.address)
    if parts.scheme == "http" or not parts.hostname or not parts.port:
        return {"enabled": False}
    if client.access.verify is False:
        return {"enabled": True}
    try:
        return tls.observed(
            parts.hostname,
            parts.port,
            context(client.access.verify),
            client.options.request_seconds,
        )
    except OSError:
        # The requests before were answered: a proxy may stand between, whose TLS is another's.
        return {"enabled": True}


def ceremonies(client: Client, budget: Budget, *, recovery: bool) -> dict[str, Any]:
    """Return whether somebody is making a root token, or new keys, at this moment.

    `recovery` tells whether the server has recovery keys, which can be replaced, too.
    """
    found = {}
    operations = {"generate_root": "sys/generate-root/attempt", "rekey": "sys/rekey/init"}
    if recovery:
        operations["rekey_recovery"] = "sys/rekey-recovery-key/init"
    for name, path in operations.items():
        attempt = client.read(path, budget, optional=True)
        if attempt is not None:
            # Of the attempt's own words, such as its nonce, nobody needs to know.
            found[name] = {key: attempt.get(key) for key in ("started", "progress", "required")}
    return found


def shown_to_anybody(client: Client, budget: Budget) -> dict[str, Any]:
    """Return what is visible without a token: mounts that are listed so, and metrics."""
    listed = client.show("sys/internal/ui/mounts", budget) or {}
    metrics = client.show("sys/metrics", budget)
    return {
        "auth_methods": _mounts(listed.get("auth")),
        "secret_engines": _mounts(listed.get("secret")),
        "metrics": metrics is not None,
    }


def _mounts(listed: object) -> list[str]:
    return sorted(path.strip("/") for path in listed) if isinstance(listed, dict) else []


def namespaces(client: Client, budget: Budget) -> list[str]:
    """Return the namespaces below this one; none where the server knows no namespaces."""
    return client.list("sys/namespaces", budget, optional=True)


def settings(client: Client, budget: Budget) -> dict[str, Any]:
    """Return the configuration that the server was started with, free of secrets."""
    config = client.read("sys/config/state/sanitized", budget) or {}
    found = {key: config[key] for key in _SETTINGS if config.get(key) is not None}
    for key in ("seals", "storage", "ha_storage"):
        of_type = config.get(key)
        if isinstance(of_type, list):
            found[key] = [_type(each) for each in of_type]
        elif of_type:
            found[key] = _type(of_type)
    return found


def _type(entry: object) -> dict[str, Any]:
    return {"type": entry.get("type")} if isinstance(entry, dict) else {}
