"""Clusters: `k8s://[CONTEXT][/NAMESPACE]`, read through the API server with the official client."""

from __future__ import annotations

from guard.errors import ConfigError
from guard.model import Coverage
from guard.sources.kubernetes.source import KubernetesSource
from guard.sources.live import Options, Target


def open_source(target: Target, options: Options, coverage: Coverage) -> KubernetesSource:
    """Return the source that reads the cluster of `target`; nothing is connected to yet."""
    if not target.host and len(target.path) > 1:
        raise ConfigError(
            f"{target.text}: names no context, and more than a namespace",
            hint="write k8s://[CONTEXT][/NAMESPACE]",
        )
    return KubernetesSource(target=target, options=options, coverage=coverage)
