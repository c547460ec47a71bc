"""Which live object is the one that the code declares."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from guard.model import Resource

Identity = tuple[str, str, str]
"""Type, namespace, and name."""

_CLUSTER_KINDS = frozenset(
    {
        "apiservice",
        "certificatesigningrequest",
        "clusterrole",
        "clusterrolebinding",
        "csidriver",
        "customresourcedefinition",
        "flowschema",
        "ingressclass",
        "mutatingwebhookconfiguration",
        "namespace",
        "node",
        "persistentvolume",
        "podsecuritypolicy",
        "priorityclass",
        "prioritylevelconfiguration",
        "runtimeclass",
        "storageclass",
        "validatingadmissionpolicy",
        "validatingadmissionpolicybinding",
        "validatingwebhookconfiguration",
    }
)
"""Built-in kinds without a namespace. Of others, those that are live tell."""

_NAMES = (
    "bucket",
    "function_name",
    "cluster_identifier",
    "identifier",
    "name",
    "vault_name",
    "arn",
)
"""Arguments that name a resource of Terraform where it runs, the first that is there."""


@dataclass(slots=True)
class Pairing:
    """The declared and the live objects, by what they are."""

    declared: dict[Identity, list[Resource]] = field(default_factory=lambda: defaultdict(list))
    """Several of one identity are variants: which one was applied is not known."""

    live: dict[Identity, Resource] = field(default_factory=dict)
    without_namespace: list[Resource] = field(default_factory=list)
    """Declared objects whose namespace is given only when they are applied."""

    unnamed: list[Resource] = field(default_factory=list)
    """Declared objects whose name is generated, or not known."""

    fragments: list[Resource] = field(default_factory=list)
    """Parts of declared objects, such as the patches and bases of a kustomization."""

    def may_declare(self, live: Resource) -> bool:
        """Return whether the code may declare `live` in a way that cannot be compared."""
        return any(
            one.type == live.type and _may_become(one, live)
            for one in (*self.without_namespace, *self.unnamed, *self.fragments)
        )

    def both(self) -> list[tuple[Identity, list[Resource], Resource]]:
        """Return what is declared and live, in order."""
        return [
            (identity, self.declared[identity], self.live[identity])
            for identity in sorted(self.declared.keys() & self.live.keys())
        ]


def pair(declared: Sequence[Resource], live: Sequence[Resource], namespace: str) -> Pairing:
    """Return what is declared and what is live. Objects that name no namespace are in `namespace`."""
    pairing = Pairing()
    namespaced = set()
    for resource in live:
        if identity := identity_of(resource):
            pairing.live.setdefault(identity, resource)
            if identity[1]:
                namespaced.add(resource.type)
    types = {resource.type for resource in live}
    for resource in declared:
        if resource.partial:
            pairing.fragments.append(resource)
            continue
        identity = identity_of(resource)
        if identity is None:
            pairing.unnamed.append(resource)
        elif identity[1] or not _takes_namespace(resource, namespaced, types):
            pairing.declared[identity].append(resource)
        elif namespace:
            pairing.declared[identity[0], namespace, identity[2]].append(resource)
        else:
            pairing.without_namespace.append(resource)
    return pairing


def identity_of(resource: Resource) -> Identity | None:
    """Return what tells `resource` from all others; None when that is not known."""
    if metadata := _metadata(resource):
        name, namespace = metadata.get("name"), metadata.get("namespace")
        if not isinstance(name, str) or not isinstance(namespace, str | None):
            return None
        return resource.type, namespace or "", name
    written = next((resource.config[key] for key in _NAMES if key in resource.config), None)
    return (resource.type, "", written) if isinstance(written, str) else None


def _may_become(declared: Resource, live: Resource) -> bool:
    """Return whether `live` may be what `declared` is called once it is completed and applied.

    Kustomize puts words before and after a name; the API server completes one that is generated.
    """
    metadata = _metadata(declared) or {}
    name = metadata.get("name") or metadata.get("generateName")
    return not isinstance(name, str) or name in live.name


def _metadata(resource: Resource) -> Mapping[str, Any] | None:
    metadata = resource.config.get("metadata")
    return metadata if isinstance(metadata, dict) and "/" in resource.type else None


def _takes_namespace(resource: Resource, namespaced: set[str], types: set[str]) -> bool:
    """Return whether an object that names no namespace belongs into one."""
    if _metadata(resource) is None:
        return False
    group, _, kind = resource.type.partition("/")
    if group == "kubernetes":
        return kind not in _CLUSTER_KINDS
    return resource.type in namespaced or resource.type not in types
