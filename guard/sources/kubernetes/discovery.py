"""What kinds of objects a cluster has, by the server's own word."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from guard.errors import CollectError
from guard.parsers.kubernetes import resource_type
from guard.sources.kubernetes.client import Client, StoppedError
from guard.sources.kubernetes.kinds import ALL, COLLAPSED, IRRELEVANT_GROUPS, KINDS
from guard.sources.live import Budget

_AGGREGATED = ",".join(
    (
        "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList",
        "application/json;g=apidiscovery.k8s.io;v=v2beta1;as=APIGroupDiscoveryList",
        "application/json",
    )
)
"""Everything in two answers; servers before 1.26 answer with the groups alone."""


@dataclass(frozen=True)
class Kind:
    """One kind of objects that a server has, in the version that it prefers."""

    group: str
    version: str
    plural: str
    name: str
    namespaced: bool

    @property
    def api_version(self) -> str:
        """What manifests name."""
        return f"{self.group}/{self.version}" if self.group else self.version

    @cached_property
    def type(self) -> str:
        """Guard's name for it, the same as in manifests."""
        return resource_type(self.api_version, self.name)

    @cached_property
    def label(self) -> str:
        """As kubectl has it: ``pods``, ``deployments.apps``."""
        return f"{self.plural}.{self.group}" if self.group else self.plural

    def path(self, namespace: str) -> str:
        """Return the address of the list, of one namespace unless it is empty."""
        root = f"/apis/{self.group}" if self.group else "/api"
        inside = f"/namespaces/{namespace}" if namespace else ""
        return f"{root}/{self.version}{inside}/{self.plural}"


@dataclass(slots=True)
class Discovered:
    """What the server has."""

    kinds: list[Kind] = field(default_factory=list)
    """Those to read, in the order in which to read them."""

    strangers: list[str] = field(default_factory=list)
    """Labels of further kinds, of API groups that are not Kubernetes' own."""

    missing: dict[str, str] = field(default_factory=dict)
    """By group that could not be discovered, why."""


def discover(client: Client, budget: Budget, types: Collection[str] = ()) -> Discovered:
    """Return the kinds of the server: those that guard knows, and those of `types`."""
    found = Discovered()
    chosen: dict[str, Kind] = {}
    try:
        kinds = [kind for root in ("/api", "/apis") for kind in _kinds(client, budget, root, found)]
    except (AttributeError, LookupError, TypeError) as error:
        raise CollectError("the server does not say what kinds it has") from error
    for kind in kinds:
        if is_known(kind) or kind.type in types:
            # One object may be served by two groups, as Ingresses were.
            chosen.setdefault(kind.type, kind)
        elif "." in kind.group and not kind.group.endswith(".k8s.io"):
            found.strangers.append(kind.label)
    found.kinds = sorted(chosen.values(), key=_order)
    found.strangers.sort()
    return found


def is_known(kind: Kind) -> bool:
    """Return whether guard reads a kind wherever it is there."""
    known = KINDS.get(kind.group, ())
    return kind.plural in known or ALL in known


def _order(kind: Kind) -> tuple[int, str]:
    """Nodes first, which tell whose cluster it is; what controllers made last."""
    if kind.type == "kubernetes/node":
        return -1, ""
    place = COLLAPSED.index(kind.type) + 1 if kind.type in COLLAPSED else 0
    return place, kind.label


def _kinds(client: Client, budget: Budget, root: str, found: Discovered) -> Iterator[Kind]:
    """Yield each kind once, in its preferred version."""
    answer = client.get(root, budget, accept=_AGGREGATED)
    if not isinstance(answer, dict):
        raise CollectError("the server does not say what kinds it has")
    if answer.get("kind") == "APIGroupDiscoveryList":
        yield from _aggregated(answer, found)
    elif root == "/api":
        yield from _legacy(client, budget, "", "v1", found)
    else:
        for group in answer.get("groups") or []:
            preferred = group["preferredVersion"]["version"]
            yield from _legacy(client, budget, group["name"], preferred, found)


def _aggregated(answer: Mapping[str, Any], found: Discovered) -> Iterator[Kind]:
    for group in answer.get("items") or []:
        name = group.get("metadata", {}).get("name", "")
        seen: set[str] = set()
        for version in group.get("versions") or []:
            if version.get("freshness") == "Stale" and name not in IRRELEVANT_GROUPS:
                found.missing[name] = "its server does not answer"
            for resource in version.get("resources") or []:
                plural = resource.get("resource", "")
                if plural in seen or "list" not in (resource.get("verbs") or []):
                    continue
                seen.add(plural)
                kind = (resource.get("responseKind") or {}).get("kind", "")
                namespaced = resource.get("scope") == "Namespaced"
                yield Kind(name, version["version"], plural, kind, namespaced)


def _legacy(
    client: Client, budget: Budget, group: str, version: str, found: Discovered
) -> Iterator[Kind]:
    path = f"/apis/{group}/{version}" if group else f"/api/{version}"
    try:
        answer = client.get(path, budget)
    except StoppedError:
        raise
    except CollectError as error:
        if group not in IRRELEVANT_GROUPS:
            found.missing[group] = str(error)
        return
    for resource in answer.get("resources") or []:
        plural = resource.get("name", "")
        if "/" not in plural and "list" in (resource.get("verbs") or []):
            yield Kind(group, version, plural, resource["kind"], bool(resource.get("namespaced")))
