"""HashiCorp Vault and OpenBao: how a server is guarded, never what it keeps."""

from __future__ import annotations

from guard.model import Coverage
from guard.sources.live import Options, Target
from guard.sources.vault.source import VaultSource


def open_source(target: Target, options: Options, coverage: Coverage) -> VaultSource:
    """Return the source for `target`, which counts into `coverage`. Nothing is connected to yet."""
    return VaultSource(target=target, options=options, coverage=coverage)
