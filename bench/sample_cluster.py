"""Fills a real API server with what repositories deploy, so that a live audit can be read and judged.

`python -m bench.sample_cluster REPOSITORY… --into FOLDER` builds every kustomization that nothing
else in its repository builds on, adds the manifests of folders without one, applies all of it, and
runs until it is interrupted. FOLDER/kubeconfig is for `guard audit`.
"""

from __future__ import annotations

import argparse
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from tests.servers.build import ETCD, KUBE_APISERVER, build
from tests.servers.kube_server import KubeServer, definition, running_kube_server

_FIRST = ("Namespace", "CustomResourceDefinition")
_LAST = ("ValidatingWebhookConfiguration", "MutatingWebhookConfiguration")
"""They would ask a service that does not run about everything applied after them."""


def main(arguments: Sequence[str]) -> None:
    """Fill a server, say what did not fit, and wait."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("repositories", nargs="+", type=Path)
    parser.add_argument("--into", type=Path, required=True)
    given = parser.parse_args(arguments)
    given.into.mkdir(parents=True, exist_ok=True)
    objects = [item for folder in given.repositories for item in declared(folder)]
    with running_kube_server(build(ETCD), build(KUBE_APISERVER), given.into) as server:
        refused = fill(server, objects)
        server.kubeconfig(given.into / "kubeconfig")
        sys.stdout.write(f"{len(objects) - sum(refused.values())} of {len(objects)} objects\n")
        for reason, count in refused.most_common(20):
            sys.stdout.write(f"{count:5}  {reason}\n")
        sys.stdout.flush()
        signal.sigwait({signal.SIGINT, signal.SIGTERM})


def declared(repository: Path) -> Iterator[dict[str, Any]]:
    """Yield the objects that `repository` deploys."""
    kustomized = {file.parent for file in repository.rglob("kustomization.y*ml")}
    used = {(folder / str(entry)).resolve() for folder in kustomized for entry in _entries(folder)}
    for folder in sorted(kustomized):
        if folder.resolve() not in used:
            yield from _documents(_kustomize(folder))
    for file in sorted(repository.rglob("*.y*ml")):
        if not any(file.is_relative_to(folder) for folder in kustomized):
            yield from _documents(file.read_text("utf-8", "replace"))


def _entries(folder: Path) -> list[object]:
    [file] = list(folder.glob("kustomization.y*ml"))[:1]
    content = yaml.safe_load(file.read_text("utf-8")) or {}
    return [
        entry for key in ("resources", "bases", "components") for entry in content.get(key) or []
    ]


def _kustomize(folder: Path) -> str:
    kubectl = Path(sys.executable).with_name("kubectl")
    command = [str(kubectl), "kustomize", "--load-restrictor=LoadRestrictionsNone", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.stdout.write(f"not built: {folder}: {done.stderr.strip()[-160:]}\n")
    return done.stdout


def _documents(text: str) -> Iterator[dict[str, Any]]:
    try:
        documents = list(yaml.load_all(text, Loader=yaml.CSafeLoader))
    except yaml.YAMLError:
        return  # a template
    for document in documents:
        if isinstance(document, dict) and {"apiVersion", "kind", "metadata"} <= set(document):
            if document["kind"] == "List":
                yield from document.get("items") or []
            elif (document["metadata"] or {}).get("name"):
                yield document


def fill(server: KubeServer, objects: Sequence[dict[str, Any]]) -> Counter[str]:
    """Apply `objects`, and return why some could not be, with how many."""
    refused: Counter[str] = Counter()
    namespaces = {str(item["metadata"].get("namespace") or "default") for item in objects}
    spaces = [
        {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name}}
        for name in sorted(namespaces)
    ]
    for item in [*spaces, *sorted(objects, key=_turn)]:
        try:
            if not _is_served(server, item):
                _define(server, item)
            server.apply([item])
        except AssertionError as error:
            refused[f"{item['apiVersion']} {item['kind']}: {str(error)[-120:]}"] += 1
    return refused


def _define(server: KubeServer, item: dict[str, Any]) -> None:
    """Define a kind whose definition the repositories do not hold."""
    group, _, version = item["apiVersion"].rpartition("/")
    lower = item["kind"].lower()
    plural = f"{lower[:-1]}ies" if lower.endswith("y") else f"{lower}s"
    scope = "Namespaced" if item["metadata"].get("namespace") else "Cluster"
    versions = definition(group, version, item["kind"], plural)["spec"]["versions"]
    present = server.request(
        "GET",
        f"/apis/apiextensions.k8s.io/v1/customresourcedefinitions/{plural}.{group}",
        ok=(200, 404),
    )
    if present.get("kind") == "CustomResourceDefinition":  # in another version
        versions = [{**one, "storage": False} for one in versions] + present["spec"]["versions"]
    server.define(group, version, item["kind"], plural, scope=scope, versions=versions)


def _is_served(server: KubeServer, item: dict[str, Any]) -> bool:
    group, _, version = item["apiVersion"].rpartition("/")
    root = f"/apis/{group}/{version}" if group else f"/api/{version}"
    deadline = time.monotonic() + 1  # a definition that was just made is served a moment later
    while time.monotonic() < deadline:
        listed = server.request("GET", root, ok=(200, 404))
        if isinstance(listed, dict) and any(
            one["kind"] == item["kind"] for one in listed.get("resources") or []
        ):
            return True
        time.sleep(0.2)
    return False


def _turn(item: dict[str, Any]) -> int:
    if item["kind"] in _FIRST:
        return _FIRST.index(item["kind"])
    return 3 if item["kind"] in _LAST else 2


if __name__ == "__main__":
    main(sys.argv[1:])
