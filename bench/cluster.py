"""Measures an audit of a large cluster against a bare listing of the same objects.

`python -m bench.cluster` starts an etcd and a kube-apiserver, fills them, and writes
build/bench/cluster.json. Nothing else should be running.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bench.inputs import FOLDER
from bench.process import measure, median
from tests.servers.build import ETCD, KUBE_APISERVER, build
from tests.servers.kube_server import KubeServer, running_kube_server

RESULTS = FOLDER / "cluster.json"
_NAMESPACES, _DEPLOYMENTS, _PODS, _RULES, _SECRETS = 500, 2_000, 10_000, 3_000, 5_000
_LISTED = (
    "/api/v1/namespaces",
    "/api/v1/pods",
    "/api/v1/secrets",
    "/apis/apps/v1/deployments",
    "/apis/apps/v1/replicasets",
    "/apis/rbac.authorization.k8s.io/v1/roles",
    "/apis/rbac.authorization.k8s.io/v1/rolebindings",
)
_SECONDS = 600.0


def main() -> None:
    """Measure a whole cluster and one of a tenth of its size, or list one when asked to."""
    parser = argparse.ArgumentParser(description="Measure audits of clusters.")
    parser.add_argument("--runs", type=int, default=3, help="runs of each; the median counts")
    parser.add_argument("--list", metavar="KUBECONFIG", help="list the objects, and do no more")
    given = parser.parse_args()
    if given.list:
        _list(given.list)
        return
    FOLDER.mkdir(parents=True, exist_ok=True)
    whole, tenth = (_measured(share, given.runs) for share in (1.0, 0.1))
    document = {"whole": whole, "tenth": tenth, "verdict": _verdict(whole, tenth)}
    RESULTS.write_text(json.dumps(document, indent=1) + "\n", "utf-8")
    _say(json.dumps(document["verdict"], indent=1))


def _measured(share: float, runs: int) -> dict[str, Any]:
    """Return the costs of a listing and of an audit of `share` of the objects."""
    with (
        tempfile.TemporaryDirectory(prefix="guard-cluster-") as name,
        running_kube_server(build(ETCD), build(KUBE_APISERVER), Path(name)) as server,
    ):
        since = time.monotonic()
        # In a process of its own: what this one holds would count as a command's before it starts.
        filling = multiprocessing.get_context("fork").Process(target=_fill, args=(server, share))
        filling.start()
        filling.join()
        if filling.exitcode:
            raise SystemExit("the cluster could not be filled")
        _say(f"share {share:g}: filled in {time.monotonic() - since:.0f} s")
        config = server.kubeconfig(Path(name) / "config.yaml")
        listing: list[str | Path] = [sys.executable, "-m", "bench.cluster", "--list", config]
        environment = [f"KUBECONFIG={config}", f"XDG_STATE_HOME={name}"]
        audit = ["env", *environment, sys.executable, "-m", "guard", "audit", "k8s://"]
        result = {}
        for label, command in (("listing", listing), ("audit", [*audit, "-q", "-o", "json"])):
            output = FOLDER / f"output-cluster-{label}"
            costs = [measure(command, output, _SECONDS) for _ in range(runs)]
            middle = median(costs)
            _say(f"  {label}: {middle.wall:.2f} s, {middle.peak:.0f} MiB, exit {middle.exit}")
            result[label] = {"median": asdict(middle), "runs": [asdict(cost) for cost in costs]}
        return result


def _verdict(whole: dict[str, Any], tenth: dict[str, Any]) -> dict[str, Any]:
    """Return what was reached of what must be."""
    listing, audit = whole["listing"]["median"], whole["audit"]["median"]
    smaller = tenth["audit"]["median"]
    return {
        "audit_seconds": audit["wall"],
        "allowed_seconds": 1.5 * listing["wall"] + 10,
        "audit_mebibytes": audit["peak"],
        "allowed_mebibytes": 400,
        "times_less_for_a_tenth": audit["wall"] / smaller["wall"],
        "wanted_times_less": 6,
    }


def _list(kubeconfig: str) -> None:
    """List every object in pages with the official client, parse it, and keep nothing."""
    from kubernetes.client import ApiClient, Configuration
    from kubernetes.config import load_kube_config

    configuration = Configuration()
    load_kube_config(kubeconfig, client_configuration=configuration)  # type: ignore[no-untyped-call]
    client = ApiClient(configuration)
    token = configuration.auth_settings()["BearerToken"]["value"]
    number = 0
    for path in _LISTED:
        following = ""
        while True:
            answer = client.rest_client.pool_manager.request(
                "GET",
                f"{configuration.host}{path}",
                fields={"limit": "500", **({"continue": following} if following else {})},
                headers={"Authorization": str(token), "Accept": "application/json"},
            )
            page = json.loads(answer.data)
            number += len(page["items"])
            following = page["metadata"].get("continue", "")
            if not following:
                break
    sys.stdout.write(f"{number} objects\n")


# --- the objects -------------------------------------------------------------------------------


def _fill(server: KubeServer, share: float) -> None:
    """Create the objects, owners before what they own."""
    spaces = [f"team-{number}" for number in range(int(_NAMESPACES * share))]
    with ThreadPoolExecutor(16) as pool:

        def create(items: Iterator[dict[str, Any]]) -> list[Any]:
            return list(pool.map(server.create, items))

        create(_thing("v1 Namespace", name) for name in spaces)
        deployments = create(_deployments(spaces, int(_DEPLOYMENTS * share)))
        sets = create(_owned(deployments))
        create(_pods(sets, int(_PODS * share)))
        create(_access(spaces, int(_RULES * share)))
        create(_secrets(spaces, int(_SECRETS * share)))


def _thing(kind: str, name: str, space: str = "", **content: Any) -> dict[str, Any]:  # noqa: ANN401 - any JSON
    version, _, plain = kind.rpartition(" ")
    metadata = {"name": name, **({"namespace": space} if space else {})}
    metadata.update(content.pop("metadata", {}))
    return {"apiVersion": version, "kind": plain, "metadata": metadata, **content}


def _pod(number: int) -> dict[str, Any]:
    return {
        "serviceAccountName": "default",
        "containers": [
            {
                "name": name,
                "image": f"registry.example/{name}:1.{number % 40}",
                "args": ["--port=8080", f"--model=m{number % 100}"],
                "env": [{"name": f"SETTING_{at}", "value": f"value-{at}"} for at in range(6)],
                "ports": [{"containerPort": 8080 + at}],
                "resources": {"requests": {"cpu": "1", "memory": "1Gi"}},
                "securityContext": {"allowPrivilegeEscalation": False},
                "volumeMounts": [{"name": "models", "mountPath": "/models"}],
            }
            for at, name in enumerate(("server", "proxy"))
        ],
        "volumes": [{"name": "models", "emptyDir": {}}],
    }


def _deployments(spaces: list[str], count: int) -> Iterator[dict[str, Any]]:
    for number in range(count):
        yield _thing(
            "apps/v1 Deployment", f"app-{number}", spaces[number % len(spaces)], **_spec(number)
        )


def _spec(number: int) -> dict[str, Any]:
    labels = {"app": f"app-{number}"}
    template = {"metadata": {"labels": labels}, "spec": _pod(number)}
    return {"spec": {"selector": {"matchLabels": labels}, "template": template}}


def _owned(owners: list[Any]) -> Iterator[dict[str, Any]]:
    for number, owner in enumerate(owners):
        metadata = owner["metadata"]
        yield _thing(
            "apps/v1 ReplicaSet",
            f"{metadata['name']}-5d9f",
            metadata["namespace"],
            metadata=_owned_by(owner),
            **_spec(number),
        )


def _pods(owners: list[Any], count: int) -> Iterator[dict[str, Any]]:
    for number in range(count):
        owner = owners[number % len(owners)]
        metadata = owner["metadata"]
        labels = {"labels": {"app": metadata["name"].removesuffix("-5d9f")}}
        yield _thing(
            "v1 Pod",
            f"{metadata['name']}-{number}",
            metadata["namespace"],
            metadata={**labels, **_owned_by(owner)},
            spec=_pod(number),
        )


def _owned_by(owner: dict[str, Any]) -> dict[str, Any]:
    reference = {
        "apiVersion": owner["apiVersion"],
        "kind": owner["kind"],
        "name": owner["metadata"]["name"],
        "uid": owner["metadata"]["uid"],
        "controller": True,
    }
    return {"ownerReferences": [reference]}


def _access(spaces: list[str], count: int) -> Iterator[dict[str, Any]]:
    """Yield Roles and as many RoleBindings."""
    group = "rbac.authorization.k8s.io"
    for number in range(count // 2):
        name, space = f"role-{number}", spaces[number % len(spaces)]
        rule = {"apiGroups": [""], "resources": ["pods", "services"], "verbs": ["get", "list"]}
        yield _thing(f"{group}/v1 Role", name, space, rules=[rule, {**rule, "apiGroups": ["apps"]}])
        yield _thing(
            f"{group}/v1 RoleBinding",
            name,
            space,
            roleRef={"apiGroup": group, "kind": "Role", "name": name},
            subjects=[{"kind": "ServiceAccount", "name": f"account-{number}", "namespace": space}],
        )


def _secrets(spaces: list[str], count: int) -> Iterator[dict[str, Any]]:
    for number in range(count):
        values = {f"key-{at}": "x" * 200 for at in range(4)}
        yield _thing(
            "v1 Secret", f"secret-{number}", spaces[number % len(spaces)], stringData=values
        )


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")


if __name__ == "__main__":
    main()
