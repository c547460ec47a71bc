"""What is mounted into a Vault: auth methods, secrets engines and audit devices are listed alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from guard.sources.live import Budget
from guard.sources.vault.client import Client


def mounted(client: Client, path: str, budget: Budget) -> Mapping[str, dict[str, Any]]:
    """Return what `path` lists, by its mount without slashes, such as ``kubernetes``."""
    listed = client.read(path, budget) or {}
    found = {}
    for mount, config in sorted(listed.items()):
        if isinstance(config, dict) and "type" in config:
            name = mount.strip("/")
            found[name] = {"path": name, **config}
    return found
