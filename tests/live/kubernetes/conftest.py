"""A cluster for all tests of one worker, and ways to audit it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from kubernetes.config import kube_config

from guard.model import Coverage, Resource
from guard.sources.kubernetes import open_source
from guard.sources.live import Options, Target
from tests.conftest import built
from tests.servers.build import ETCD, KUBE_APISERVER
from tests.servers.kube_server import (
    ADMIN,
    AUDITOR,
    HALF_AUDITOR,
    KubeServer,
    running_kube_server,
)

# Lists that began are served from copies that outlive what etcd forgets: no list would ever expire.
_FLAGS = ("--feature-gates=ListFromCacheSnapshot=false",)

_HALF = {
    "kind": "ClusterRole",
    "apiVersion": "rbac.authorization.k8s.io/v1",
    "metadata": {"name": "half-auditor"},
    "rules": [
        {"apiGroups": [""], "resources": ["namespaces", "pods", "services"], "verbs": ["list"]},
        {"apiGroups": ["apps"], "resources": ["deployments"], "verbs": ["list"]},
    ],
}


@dataclass(frozen=True, slots=True)
class Audited:
    """What the source said about a cluster."""

    resources: list[Resource]
    coverage: Coverage

    def ids(self, type_: str) -> list[str]:
        """The ids of the resources of one type."""
        return [resource.id for resource in self.resources if resource.type == type_]

    def config(self, id_: str) -> dict[str, Any]:
        """The content of one resource."""
        return next(resource.config for resource in self.resources if resource.id == id_)

    @property
    def problems(self) -> list[str]:
        """The reasons of all problems."""
        return [problem.reason for problem in self.coverage.problems]


Audit = Callable[..., Audited]


@pytest.fixture(scope="session")
def kube(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KubeServer]:
    """A cluster that all tests of a worker share, each with namespaces of its own."""
    folder = tmp_path_factory.mktemp("kube")
    with running_kube_server(built(ETCD), built(KUBE_APISERVER), folder, _FLAGS) as server:
        role = (Path(__file__).parents[3] / "deploy/rbac/auditor.yaml").read_text("utf-8")
        server.apply_manifest(role)
        server.apply([_HALF, bound(AUDITOR, "guard-auditor"), bound(HALF_AUDITOR, "half-auditor")])
        yield server


@pytest.fixture
def own_kube(tmp_path: Path) -> Iterator[KubeServer]:
    """A cluster for one test alone, to be harmed."""
    folder = tmp_path / "kube"
    folder.mkdir()
    with running_kube_server(built(ETCD), built(KUBE_APISERVER), folder, _FLAGS) as server:
        yield server


@pytest.fixture
def audit(kube: KubeServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Audit:
    """Read the shared cluster, or another, in this process."""

    def run(
        target: str = "k8s://",
        user: str = ADMIN,
        *,
        server: KubeServer = kube,
        kubeconfig: Path | None = None,
        **options: Any,
    ) -> Audited:
        file = kubeconfig or server.kubeconfig(tmp_path / f"{user}.yaml", user)
        monkeypatch.setattr(kube_config, "KUBE_CONFIG_DEFAULT_LOCATION", str(file))
        coverage = Coverage()
        source = open_source(Target.parse(target), Options(**options), coverage)
        resources = [resource for scope in source.scopes() for resource in scope.resources]
        return Audited(resources, coverage)

    return run


def guard(kubeconfig: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run guard as people do."""
    environment = {name: text for name, text in os.environ.items() if name != "KUBECONFIG"}
    return subprocess.run(  # noqa: S603 - guard itself
        [sys.executable, "-m", "guard", *arguments],
        env={**environment, "KUBECONFIG": str(kubeconfig)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def findings(text: str) -> list[dict[str, Any]]:
    """The findings of a result in JSON."""
    return list(json.loads(text)["findings"])


def bound(user: str, role: str) -> dict[str, Any]:
    """A binding that gives `user` a ClusterRole everywhere."""
    return {
        "apiVersion": "rbac.authorization.k8s.io/v1",
        "kind": "ClusterRoleBinding",
        "metadata": {"name": f"{user}-{role}"},
        "roleRef": {"apiGroup": "rbac.authorization.k8s.io", "kind": "ClusterRole", "name": role},
        "subjects": [{"apiGroup": "rbac.authorization.k8s.io", "kind": "User", "name": user}],
    }


def namespace(name: str, **labels: str) -> dict[str, Any]:
    """A namespace."""
    return {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name, "labels": labels}}


def thing(
    kind: str, address: str, content: Mapping[str, Any] | None = None, **metadata: Any
) -> dict[str, Any]:
    """An object of `kind`, as in ``apps/v1 Deployment``, at ``NAMESPACE/NAME`` or ``NAME``."""
    version, _, name = kind.rpartition(" ")
    space, _, own = address.rpartition("/")
    place = {"namespace": space} if space else {}
    return {
        "apiVersion": version,
        "kind": name,
        "metadata": {"name": own, **place, **metadata},
        **(content or {}),
    }


def pod_spec(name: str = "main", **further: Any) -> dict[str, Any]:
    """A pod with one container."""
    return {"containers": [{"name": name, "image": "registry.example/app:1.0"}], **further}


def template(labels: Mapping[str, str], **further: Any) -> dict[str, Any]:
    """What controllers make pods from."""
    return {
        "selector": {"matchLabels": labels},
        "template": {"metadata": {"labels": labels}, "spec": pod_spec(**further)},
    }


def owned_by(owner: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The reference of an object to `owner`, as the server returned that one."""
    return [
        {
            "apiVersion": owner["apiVersion"],
            "kind": owner["kind"],
            "name": owner["metadata"]["name"],
            "uid": owner["metadata"]["uid"],
            "controller": True,
        }
    ]


def requests_of(monkeypatch: pytest.MonkeyPatch) -> Sequence[tuple[str, str, str]]:
    """Note every request from now on: method, address, and what answer it accepts."""
    from guard.sources.kubernetes.client import Client

    noted: list[tuple[str, str, str]] = []
    exchange = Client._exchange

    def noting(self: Client, method: str, address: str, budget: Any, accept: str, body: Any) -> Any:
        noted.append((method, address, accept))
        return exchange(self, method, address, budget, accept, body)

    monkeypatch.setattr(Client, "_exchange", noting)
    return noted


_PLATFORM = Path(__file__).parents[3] / "examples/mlops-platform/deploy"


def apply_platform(server: KubeServer) -> list[dict[str, Any]]:
    """Apply the manifests of the example platform, with their namespaces, and return the objects."""
    files = sorted(_PLATFORM.glob("*.yaml"))
    objects = [item for file in files for item in yaml.safe_load_all(file.read_text("utf-8"))]
    spaces = {item["metadata"].get("namespace") for item in objects} - {None}
    server.apply([namespace(space) for space in sorted(spaces)])
    server.apply(objects)
    return objects
