"""When two runs are about the same: what tells one target from another."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from guard.store.codec import plain

_FILE = "file:"


def identify(targets: Sequence[str]) -> tuple[str, ...]:
    """Return what tells each target apart from those of other folders and systems.

    A path is told by where it is, without telling so to everybody who may read the store.
    """
    return tuple(
        plain(target) if "://" in target else f"{_FILE}{_place(target)}" for target in targets
    )


def is_file(identity: str) -> bool:
    """Return whether `identity` is that of a path; a live target's is its name."""
    return identity.startswith(_FILE)


def _place(path: str) -> str:
    return hashlib.sha256(str(Path(path).resolve()).encode("utf-8", "surrogatepass")).hexdigest()[
        :32
    ]


def target_set(identities: Iterable[str]) -> str:
    """Return the key under which runs over the same targets are found."""
    return hashlib.sha256("\n".join(sorted(set(identities))).encode()).hexdigest()[:32]
