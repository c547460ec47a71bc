"""Whose cluster it is, and what in it is the platform's own: nobody else can change that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

_MARK = "kubernetes.io/bootstrapping"
_DEFAULT_NAMES = frozenset({"admin", "cluster-admin", "edit", "view"})
_RBAC = frozenset(
    {
        "kubernetes/clusterrole",
        "kubernetes/clusterrolebinding",
        "kubernetes/role",
        "kubernetes/rolebinding",
    }
)


@dataclass(frozen=True, slots=True)
class Provider:
    """Who runs the control plane."""

    name: str
    version_mark: str
    """In the version of the server; empty where it says nothing."""

    host_mark: str
    node_mark: str
    """How labels of its nodes start."""

    namespaces: tuple[str, ...]
    """How the names start of namespaces for its own workloads, kube-system apart."""


PROVIDERS = (
    Provider(
        "EKS",
        "-eks-",
        ".eks.amazonaws.com",
        "eks.amazonaws.com/",
        ("amazon-cloudwatch", "amazon-guardduty", "aws-observability"),
    ),
    Provider("GKE", "-gke.", ".gke.goog", "cloud.google.com/gke-", ("gke-managed-", "gmp-")),
    Provider(
        "AKS",
        "",
        ".azmk8s.io",
        "kubernetes.azure.com/",
        ("aks-command", "app-routing-system", "gatekeeper-system"),
    ),
)

_ADDON_LABELS = frozenset(
    {
        "addonmanager.kubernetes.io/mode",
        "components.gke.io/component-name",
        "eks.amazonaws.com/component",
        "kubernetes.azure.com/managedby",
    }
)


def provider_of(
    version: str, host: str, node_labels: Iterable[Mapping[str, Any]]
) -> Provider | None:
    """Return who runs the control plane, None where nothing tells that somebody does."""
    labels = {name for one in node_labels for name in one}
    for provider in PROVIDERS:
        if provider.version_mark and provider.version_mark in version:
            return provider
        if provider.host_mark in host:
            return provider
        if any(label.startswith(provider.node_mark) for label in labels):
            return provider
    return None


def is_default(type_: str, config: Mapping[str, Any]) -> bool:
    """Return whether the API server made this role or binding itself."""
    if type_ not in _RBAC:
        return False
    metadata = config["metadata"]
    name, labels = metadata.get("name", ""), metadata.get("labels") or {}
    is_marked = labels.get(_MARK) == "rbac-defaults"
    return is_marked and (name.startswith("system:") or name in _DEFAULT_NAMES)


def added(config: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return what somebody added to a binding that the API server made; None where nothing was.

    The server puts back subjects that are missing, and leaves those that are too many: a quiet way
    to stay in a cluster. Policies leave out what carries the server's mark.
    """
    subjects = [
        subject
        for subject in config.get("subjects") or []
        if not str(subject.get("name", "")).startswith("system:")
        and subject.get("namespace") != "kube-system"
    ]
    if not subjects:
        return None
    metadata = config["metadata"]
    labels = {name: text for name, text in metadata["labels"].items() if name != _MARK}
    return {**config, "metadata": {**metadata, "labels": labels}, "subjects": subjects}


def is_addon(provider: Provider | None, config: Mapping[str, Any]) -> bool:
    """Return whether the provider put an object here, and puts it back when somebody changes it."""
    if provider is None:
        return False
    metadata = config["metadata"]
    namespace = metadata.get("namespace", "")
    if namespace != "kube-system" and not namespace.startswith(provider.namespaces):
        return False
    marks = {**(metadata.get("labels") or {}), **(metadata.get("annotations") or {})}
    return not _ADDON_LABELS.isdisjoint(marks)
