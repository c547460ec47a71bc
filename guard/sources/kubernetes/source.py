"""Reads a cluster, kind by kind, into one scope."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from guard.errors import CollectError
from guard.model import Location, Resource, Written
from guard.parsers.kubernetes import resource_type
from guard.parsers.kubernetes_rbac import effective_access
from guard.sources.kubernetes.client import JSON, TABLE, Client, RefusedError, StoppedError
from guard.sources.kubernetes.connection import connect
from guard.sources.kubernetes.discovery import Discovered, Kind, discover, is_known
from guard.sources.kubernetes.kinds import COLLAPSED, CONFIG_MAPS, SECRETS, TEMPLATES
from guard.sources.kubernetes.platform import (
    Provider,
    added,
    is_addon,
    is_default,
    provider_of,
)
from guard.sources.kubernetes.projection import (
    controller,
    is_finished,
    is_object,
    is_published,
    orphaned,
    projected,
    rows,
)
from guard.sources.live import Budget, LiveSource
from guard.sources.source import Scope

_ROLE = "deploy/rbac/auditor.yaml"
_SHOWN = 12
_PAGE = 500
_LARGE_PAGE = 100
"""Objects that may be a megabyte each."""

_ACCESS_REVIEW = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"


@dataclass(slots=True, kw_only=True)
class KubernetesSource(LiveSource):
    """One cluster, or one namespace of it. Policies join across all of it: it is one scope."""

    defaults: list[Resource] = field(default_factory=list)
    """The roles and bindings that the API server made: others build on them, nobody can change them."""

    _namespace: str = ""
    _provider: Provider | None = None
    _version: str = ""
    _read: set[str] = field(default_factory=set)
    """Types of which everything was read: what they own needs no look of its own."""

    _left_out: Counter[str] = field(default_factory=Counter)

    def scopes(self) -> Iterator[Scope]:
        """Yield the one scope, unless nothing could be read."""
        opened = self._open()
        if opened is None:
            return
        client, found = opened
        try:
            resources = [one for kind in self._kinds(client, found) for one in kind]
        finally:
            client.close()
        # What the API server made is not judged, but others are bound to it.
        resources += effective_access([*resources, *self.defaults], self.resource)
        self._note()
        if resources:
            yield Scope(self.target.text, resources)

    # --- the cluster -------------------------------------------------------------------------

    def _open(self) -> tuple[Client, Discovered] | None:
        with self.collector("cluster") as budget:
            connection = connect(self.target, self.options, budget)
            client = Client(connection.configuration, self.options)
            self._namespace = connection.namespace
            if connection.unverified:
                self._say("the kubeconfig accepts any certificate of the API server")
            version = client.get("/version", budget)
            self._version = str(version.get("gitVersion", "")) if isinstance(version, dict) else ""
            self._provider = provider_of(self._version, client.host, ())
            found = discover(client, budget, self.options.types)
            self._report(found)
            return client, found
        return None

    def _report(self, found: Discovered) -> None:
        """Say what discovery did not show, and what is there and not read."""
        for group, reason in found.missing.items():
            self.problem(
                f"API group {group}", reason, hint=f"kubectl get apiservices | grep {group}"
            )
        if found.strangers:
            self._say(f"not read, as no policy judges them: {_some(found.strangers)}")

    def _say(self, note: str) -> None:
        self.coverage.notes.append(f"{self.target.text}: {note}")

    # --- kinds -------------------------------------------------------------------------------

    def _kinds(self, client: Client, found: Discovered) -> Iterator[Sequence[Resource]]:
        """Yield the resources of each kind; after the server is gone for good, of no further one."""
        kinds = [kind for kind in found.kinds if self._is_wanted(kind)]
        for position, kind in enumerate(kinds):
            resources: list[Resource] = []
            stopped: StoppedError | None = None
            with self.collector(kind.label, of="kinds") as budget:
                try:
                    self._collect(client, kind, budget, resources)
                except StoppedError as error:
                    stopped = error
                    rest = [further.label for further in kinds[position + 1 :]]
                    raise self._stopped(error, rest) from error
            yield resources
            if stopped:
                return

    def _stopped(self, error: StoppedError, rest: Sequence[str]) -> CollectError:
        """Return one error for everything that will not be read any more."""
        self.coverage.found[f"{self.target.scheme} kinds"] += len(rest)
        further = f"; nor were {len(rest)} further kinds: {_some(rest)}" if rest else ""
        return CollectError(f"{error}{further}", hint=error.hint)

    def _is_wanted(self, kind: Kind) -> bool:
        if not self._namespace or kind.namespaced:
            return True
        self._left_out["kinds that are not of a namespace"] += 1
        return False

    def _collect(
        self, client: Client, kind: Kind, budget: Budget, resources: list[Resource]
    ) -> None:
        """Add the resources of `kind` to `resources`, page by page."""
        if kind.label == SECRETS and not self._may_list_secrets(client, budget):
            self._say(
                "Secrets were not read: the credentials may not list them, which would let them read the"
                f" values, too. {_ROLE} says how to have their types judged"
            )
            return
        try:
            # One by one: what was read stays when a later page cannot be.
            for item in self._items(client, kind, budget):
                resources.extend(self._made(kind, config) for config in self._kept(kind, item))
        except RefusedError as error:
            raise CollectError(str(error), hint=self._cure(kind)) from error
        self._read.add(kind.type)
        if kind.type == "kubernetes/node" and self._provider is None:
            labels = [one.config["metadata"].get("labels") or {} for one in resources]
            self._provider = provider_of(self._version, client.host, labels)

    def _cure(self, kind: Kind) -> str:
        where = f"-n {self._namespace}" if self._namespace else "--all-namespaces"
        scope = f" {where}" if kind.namespaced else ""
        grant = f"apply {_ROLE}" if is_known(kind) else "grant list on it to the auditor"
        return f"{grant}, then try `kubectl auth can-i list {kind.label}{scope}`"

    def _may_list_secrets(self, client: Client, budget: Budget) -> bool:
        """Ask first: that Secrets are withheld from an audit is a choice, and no gap."""
        question = {
            "apiVersion": "authorization.k8s.io/v1",
            "kind": "SelfSubjectAccessReview",
            "spec": {
                "resourceAttributes": {
                    "verb": "list",
                    "resource": SECRETS,
                    "namespace": self._namespace,
                }
            },
        }
        try:
            answer = client.post(_ACCESS_REVIEW, question, budget)
        except RefusedError:
            return True  # it does not tell: the list itself will
        status = answer.get("status") if isinstance(answer, dict) else None
        return isinstance(status, dict) and bool(status.get("allowed"))

    # --- objects -----------------------------------------------------------------------------

    def _items(self, client: Client, kind: Kind, budget: Budget) -> Iterator[dict[str, Any]]:
        """Yield every object once; of Secrets no value is asked for."""
        is_secret = kind.label == SECRETS
        seen: set[tuple[str, str]] = set()
        pages = client.pages(
            kind.path(self._namespace),
            budget,
            accept=TABLE if is_secret else JSON,
            limit=_LARGE_PAGE if kind.label == CONFIG_MAPS else _PAGE,
        )
        for page in pages:
            listed = list(rows(page)) if is_secret else page.get("items") or []
            for item in listed if isinstance(listed, list) else [listed]:
                if not is_object(item):
                    raise CollectError("the server lists something that is no object")
                metadata = item["metadata"]
                key = (metadata.get("namespace", ""), metadata.get("name", ""))
                if key not in seen:
                    seen.add(key)
                    yield item

    def _kept(self, kind: Kind, item: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """Yield what to judge of an object; nothing when that is left to another or to nobody."""
        config = projected(kind, item)
        name = config["metadata"].get("name", "")
        if is_published(kind, name):
            return
        if is_finished(kind, item):
            self._left_out["Pods that have ended"] += 1
            return
        if kind.type in COLLAPSED and (owner := controller(config)):
            owner_type = resource_type(*owner)
            if owner_type in TEMPLATES:
                if owner_type in self._read:
                    return
                config = orphaned(config)
        if is_default(kind.type, config):
            self._left_out["roles and bindings that the API server made"] += 1
            self.defaults.append(self._plain(kind, config))
            if (more := added(config)) is not None:
                yield more
            return
        if self._provider and is_addon(self._provider, config):
            self._left_out[f"add-ons that {self._provider.name} keeps as they are"] += 1
            return
        yield config

    def _made(self, kind: Kind, config: dict[str, Any]) -> Resource:
        type_, id_, name = _address(kind, config)
        return self.resource(type_, id_, name, config)

    def _plain(self, kind: Kind, config: dict[str, Any]) -> Resource:
        """Return a resource that is not judged, and not counted."""
        type_, id_, name = _address(kind, config)
        return Resource(type_, id_, name, config, Written(Location(f"{self.name}/{id_}", 0)))

    # --- at the end --------------------------------------------------------------------------

    def _note(self) -> None:
        for what, number in sorted(self._left_out.items()):
            self._say(f"left out: {what} ({number})")
        if self._provider:
            self._say(
                f"{self._provider.name} runs the control plane: the flags of the API server, the"
                " encryption of etcd and the audit log are the provider's responsibility, and were"
                " not evaluated"
            )


def _address(kind: Kind, config: dict[str, Any]) -> tuple[str, str, str]:
    """Return type, id and name, in the form that manifests get."""
    metadata = config["metadata"]
    name, namespace = str(metadata.get("name", "")), metadata.get("namespace")
    id_ = f"{kind.name}/{namespace}/{name}" if namespace else f"{kind.name}/{name}"
    return kind.type, id_, name


def _some(names: Sequence[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f"{', '.join(names[:_SHOWN])}{more}"
