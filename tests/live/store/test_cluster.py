"""Nights of a real cluster: what is new, what nobody could see, and what is really fixed."""

import json
import os
import subprocess
import sys

import pytest

from tests.conftest import built
from tests.servers.build import ETCD, KUBE_APISERVER
from tests.servers.kube_server import running_kube_server

pytestmark = [pytest.mark.server, pytest.mark.slow]

SPACE = {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "ml"}}
POD = {
    "apiVersion": "v1",
    "kind": "Pod",
    "metadata": {"name": "trainer", "namespace": "ml"},
    "spec": {
        "containers": [
            {
                "name": "main",
                "image": "registry.example.com/trainer:1.0",
                "securityContext": {"privileged": True},
            }
        ]
    },
}
PRIVILEGED = "GRD-K8S-001"


@pytest.fixture
def cluster(tmp_path):
    folder = tmp_path / "kube"
    folder.mkdir()
    with running_kube_server(built(ETCD), built(KUBE_APISERVER), folder) as server:
        server.apply([SPACE])
        yield server


@pytest.fixture
def guard(cluster, tmp_path):
    config = cluster.kubeconfig(tmp_path / "config.yaml")

    def run(*arguments):
        return subprocess.run(  # noqa: S603 - guard itself
            [sys.executable, "-m", "guard", *arguments, "--store", "guard.db"],
            env={**os.environ, "KUBECONFIG": str(config)},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    return run


def test_an_outage_makes_nothing_new_and_fixes_nothing(guard, cluster):
    nights = []

    def night(expected):
        done = guard("audit", "k8s://", "-o", "json", "--request-timeout", "3")
        assert done.returncode == expected, done.stderr
        nights.append(json.loads(done.stdout)["run"]["id"])

    def difference(old, new):
        done = guard("diff", nights[old], nights[new], "-o", "json")
        document = json.loads(done.stdout)
        groups = {
            group
            for group in ("new", "changed", "fixed", "open", "not_seen")
            for finding in document[group]
            if finding["policy"]["id"] == PRIVILEGED
        }
        return groups, done.returncode

    night(1)
    cluster.apply([POD])
    night(1)
    cluster.kill_server()
    night(3)
    cluster.start_server()
    night(1)
    cluster.delete(POD)
    night(1)

    assert difference(0, 1) == ({"new"}, 1)
    assert difference(1, 2) == ({"not_seen"}, 0)
    assert difference(2, 3) == ({"open"}, 0)
    assert difference(3, 4) == ({"fixed"}, 0)
    history = json.loads(guard("history", "-o", "json").stdout)["runs"]
    assert [run["complete"] for run in history[::-1]] == [True, True, False, True, True]
