"""What the commands that look back have in common."""

from __future__ import annotations

from pathlib import Path

from guard import config
from guard.store import Store, open_store


def name_of(target: str) -> str:
    """Return the name under which `target` is recorded: that in the places of its findings."""
    from guard.sources.live import Target

    return Target.parse(target).text if "://" in target else target


def opened(option: str | None) -> Store:
    """Return the store that an option, the environment or guard.toml names; there must be one."""
    return open_store(config.store(option, config.read(Path.cwd()).store), create=False)
