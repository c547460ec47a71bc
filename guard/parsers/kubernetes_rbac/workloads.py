"""Which workloads run as which service account, and hold its token."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from guard.model import Resource
from guard.parsers.kubernetes_rbac.subjects import Subject
from guard.parsers.kubernetes_rbac.values import (
    Config,
    mapping,
    mappings,
    namespace_of,
    text,
)

_TEMPLATE = ("spec", "template", "spec")
_TEMPLATES = {
    "kubernetes/pod": ("spec",),
    "kubernetes/cronjob": ("spec", "jobTemplate", *_TEMPLATE),
    "kubernetes/daemonset": _TEMPLATE,
    "kubernetes/deployment": _TEMPLATE,
    "kubernetes/job": _TEMPLATE,
    "kubernetes/replicaset": _TEMPLATE,
    "kubernetes/replicationcontroller": _TEMPLATE,
    "kubernetes/statefulset": _TEMPLATE,
}
_DEPTH = 10
"""How deep a custom resource may nest a pod's specification."""


def accounts_of(resources: Iterable[Resource]) -> dict[Subject, Config]:
    """Return the service accounts that exist."""
    return {
        Subject("ServiceAccount", namespace_of(resource.config), resource.name): resource.config
        for resource in resources
        if resource.type == "kubernetes/serviceaccount"
    }


def workloads_of(
    resources: Iterable[Resource], accounts: dict[Subject, Config]
) -> dict[Subject, list[str]]:
    """Return the ids of the workloads that hold a token of each account."""
    found: dict[Subject, set[str]] = defaultdict(set)
    for resource in resources:
        namespace = namespace_of(resource.config)
        if not namespace:
            continue
        for pod in _pods(resource):
            name = text(pod.get("serviceAccountName")) or text(pod.get("serviceAccount"))
            account = Subject("ServiceAccount", namespace, name or "default")
            if _holds_token(pod, accounts.get(account, {})):
                found[account].add(resource.id)
    return {account: sorted(ids) for account, ids in found.items()}


def _pods(resource: Resource) -> Iterator[Config]:
    """Yield what in `resource` specifies pods."""
    if route := _TEMPLATES.get(resource.type):
        node: object = resource.config
        for step in route:
            node = mapping(node).get(step)
        if isinstance(node, dict):
            yield node
    elif not resource.type.startswith("kubernetes/"):
        yield from _nested(resource.config.get("spec"), _DEPTH)


def _nested(node: Any, depth: int) -> Iterator[Config]:  # noqa: ANN401 - any JSON value
    if not depth:
        return
    if isinstance(node, list):
        for item in node:
            yield from _nested(item, depth - 1)
    elif isinstance(node, dict):
        containers = mappings(node.get("containers"))
        if any("image" in container for container in containers) or (
            text(node.get("serviceAccountName")) or text(node.get("serviceAccount"))
        ):
            yield node
            return
        for value in node.values():
            yield from _nested(value, depth - 1)


def _holds_token(pod: Config, account: Config) -> bool:
    mounted = pod.get("automountServiceAccountToken", account.get("automountServiceAccountToken"))
    return mounted is not False or any(
        "serviceAccountToken" in source
        for volume in mappings(pod.get("volumes"))
        for source in mappings(mapping(volume.get("projected")).get("sources"))
    )
