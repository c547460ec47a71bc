"""Keeps of each object what policies can judge, and lets go of the rest before anything is stored."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from guard.sources.kubernetes.discovery import Kind

_METADATA = ("name", "namespace", "labels", "annotations", "ownerReferences")
_NO_ANNOTATIONS = (
    "kubectl.kubernetes.io/last-applied-configuration",
    "deployment.kubernetes.io/revision",
)
_TOKEN_FOLDER = "/var/run/secrets/kubernetes.io/serviceaccount"  # noqa: S105 - where a token is, not what
_TOKEN_VOLUME = "kube-api-access-"  # noqa: S105 - the same
_PUBLISHED = frozenset(
    {"istio-ca-root-cert", "kube-root-ca.crt", "openshift-service-ca.crt", "trusted-ca-bundle"}
)
"""ConfigMaps that controllers put into every namespace, with certificates that are public."""


def is_object(item: object) -> bool:
    """Return whether `item` has the frame that every object has: aggregated APIs may answer anything."""
    metadata = item.get("metadata") if isinstance(item, dict) else None
    if not isinstance(metadata, dict):
        return False
    owners = metadata.get("ownerReferences") or []
    return (
        all(isinstance(metadata.get(key) or {}, dict) for key in ("labels", "annotations"))
        and isinstance(owners, list)
        and all(isinstance(owner, dict) for owner in owners)
    )


def projected(kind: Kind, item: Mapping[str, Any]) -> dict[str, Any]:
    """Return an object as its manifest would be, with what the server filled in."""
    config = {
        key: value
        for key, value in item.items()
        if key not in {"metadata", "status", "binaryData", "apiVersion", "kind"}
    }
    if kind.type == "kubernetes/pod":
        config["spec"] = _without_own_token(config.get("spec"))
    if kind.type == "kubernetes/node":
        status = item.get("status")
        info = status.get("nodeInfo") if isinstance(status, dict) else None
        config["status"] = {"nodeInfo": info or {}}
    # Items of a list do not repeat what they are.
    return {
        "apiVersion": kind.api_version,
        "kind": kind.name,
        "metadata": _metadata(item.get("metadata")),
        **config,
    }


def _metadata(written: object) -> dict[str, Any]:
    if not isinstance(written, dict):
        return {}
    kept = {key: written[key] for key in _METADATA if written.get(key)}
    annotations = kept.get("annotations")
    if isinstance(annotations, dict):
        kept["annotations"] = {
            name: text for name, text in annotations.items() if name not in _NO_ANNOTATIONS
        }
        if not kept["annotations"]:
            del kept["annotations"]
    return kept


def _without_own_token(spec: object) -> object:
    """Take out of a pod's spec the token that admission mounts into every pod: nobody wrote it."""
    if not isinstance(spec, dict):
        return spec
    volumes = [
        volume
        for volume in spec.get("volumes") or []
        if not str(volume.get("name", "")).startswith(_TOKEN_VOLUME)
    ]
    copy = {**spec, "volumes": volumes} if volumes else _without(spec, "volumes")
    for field in ("containers", "initContainers", "ephemeralContainers"):
        if isinstance(spec.get(field), list):
            copy[field] = [_without_own_mount(container) for container in spec[field]]
    return copy


def _without_own_mount(container: dict[str, Any]) -> dict[str, Any]:
    mounts = [
        mount
        for mount in container.get("volumeMounts") or []
        if mount.get("mountPath") != _TOKEN_FOLDER
    ]
    return {**container, "volumeMounts": mounts} if mounts else _without(container, "volumeMounts")


def _without(values: Mapping[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name != key}


def rows(table: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the objects of a table of Secrets: their metadata and type, for that is all there is."""
    columns = [column.get("name") for column in table.get("columnDefinitions") or []]
    at = columns.index("Type") if "Type" in columns else None
    for row in table.get("rows") or []:
        item = {"metadata": (row.get("object") or {}).get("metadata")}
        yield item if at is None else {**item, "type": row["cells"][at]}


def is_published(kind: Kind, name: str) -> bool:
    """Return whether a controller puts this object into every namespace."""
    return kind.type == "kubernetes/configmap" and name in _PUBLISHED


def is_finished(kind: Kind, item: Mapping[str, Any]) -> bool:
    """Return whether a pod has ended: it runs nothing, and is kept for its log."""
    status = item.get("status")
    phase = status.get("phase") if isinstance(status, dict) else None
    return kind.type == "kubernetes/pod" and phase in {"Failed", "Succeeded"}


def controller(config: Mapping[str, Any]) -> tuple[str, str] | None:
    """Return API version and kind of what made, and keeps, an object."""
    for reference in config["metadata"].get("ownerReferences") or []:
        if reference.get("controller"):
            return str(reference.get("apiVersion", "")), str(reference.get("kind", ""))
    return None


def orphaned(config: dict[str, Any]) -> dict[str, Any]:
    """Return an object without its owner: policies leave out what the owner already says."""
    return {**config, "metadata": _without(config["metadata"], "ownerReferences")}
