"""What an audit says, and keeps, when a part of a cluster cannot be read."""

from __future__ import annotations

import threading
import time

import pytest
import yaml
from kubernetes.config import incluster_config

from guard.sources.kubernetes import discovery
from guard.sources.kubernetes import source as source_module
from guard.sources.kubernetes.client import Client
from tests.conftest import built
from tests.live.kubernetes.conftest import namespace, requests_of, thing
from tests.servers.build import ETCD, KUBE_APISERVER
from tests.servers.kube_server import running_kube_server

pytestmark = pytest.mark.server


@pytest.fixture(scope="module")
def harmed(tmp_path_factory):
    """A cluster with an aggregated API that is down, and a kind that cannot be converted."""
    folder = tmp_path_factory.mktemp("harmed")
    with running_kube_server(built(ETCD), built(KUBE_APISERVER), folder) as server:
        nowhere = {"namespace": "default", "name": "nowhere"}
        schema = {
            "openAPIV3Schema": {"type": "object", "x-kubernetes-preserve-unknown-fields": True}
        }
        versions = [
            {"name": "v1", "served": True, "storage": False, "schema": schema},
            {"name": "v1beta1", "served": True, "storage": True, "schema": schema},
        ]
        webhook = {
            "conversionReviewVersions": ["v1"],
            "clientConfig": {"service": {**nowhere, "path": "/convert"}},
        }
        server.define(
            "ray.io",
            "v1beta1",
            "RayJob",
            "rayjobs",
            versions=versions,
            conversion={"strategy": "Webhook", "webhook": webhook},
        )
        server.apply([thing("ray.io/v1beta1 RayJob", "default/train", {"spec": {}})])
        aggregated = {
            "service": nowhere,
            "group": "models.example.com",
            "version": "v1",
            "groupPriorityMinimum": 100,
            "versionPriority": 100,
            "insecureSkipTLSVerify": True,
        }
        server.apply(
            [
                thing(
                    "apiregistration.k8s.io/v1 APIService",
                    "v1.models.example.com",
                    {"spec": aggregated},
                ),
                thing("v1 ConfigMap", "default/seen"),
            ]
        )
        yield server


def _once(monkeypatch, fragment, action):
    """Do something right after the first answer about an address that holds `fragment`."""
    exchange, done = Client._exchange, []

    def acting(self, method, address, *rest):
        answer = exchange(self, method, address, *rest)
        if fragment in address and not done:
            done.append(address)
            action()
        return answer

    monkeypatch.setattr(Client, "_exchange", acting)
    return done


def test_a_list_that_expires_midway_is_read_to_its_end(kube, audit, monkeypatch):
    monkeypatch.setattr(source_module, "_LARGE_PAGE", 3)
    kube.apply([namespace("expiring")])
    kube.apply([thing("v1 ConfigMap", f"expiring/map-{number}") for number in range(8)])

    def forget():
        kube.apply([thing("v1 ConfigMap", "expiring/map-9")])
        kube.compact()

    requests = requests_of(monkeypatch)
    forgotten = _once(monkeypatch, "/expiring/configmaps", forget)

    audited = audit("k8s:///expiring")

    names = [f"ConfigMap/expiring/map-{number}" for number in (*range(8), 9)]
    assert forgotten
    assert audited.ids("kubernetes/configmap") == names
    assert audited.problems == []
    # Three pages would do: one more was refused, and asked for again with what the server offered.
    assert len([one for _, one, _ in requests if "/expiring/configmaps" in one]) == 4


def test_an_aggregated_api_that_is_down_is_named(harmed, audit):
    audited = audit(server=harmed)

    (problem,) = [one for one in audited.problems if "models.example.com" in one]
    assert problem.startswith("API group models.example.com not seen")
    assert "kubectl get apiservices" in problem
    assert "ConfigMap/default/seen" in audited.ids("kubernetes/configmap")


def test_a_kind_that_cannot_be_converted_is_named(harmed, audit):
    audited = audit(server=harmed)

    (problem,) = [one for one in audited.problems if "rayjobs.ray.io" in one]
    assert problem.startswith("rayjobs.ray.io not seen: the server answers 500")
    assert "conversion webhook" in problem
    assert "ConfigMap/default/seen" in audited.ids("kubernetes/configmap")


def test_each_kind_that_may_not_be_listed_is_named_with_the_cure(kube, audit):
    audited = audit(user="half-auditor")

    assert audited.ids("kubernetes/namespace")
    (problem,) = [one for one in audited.problems if one.startswith("statefulsets.apps")]
    assert 'statefulsets.apps not seen: User "half-auditor" cannot list resource' in problem
    assert "apply deploy/rbac/auditor.yaml" in problem
    assert "`kubectl auth can-i list statefulsets.apps --all-namespaces`" in problem
    kinds = {one.partition(" ")[0] for one in audited.problems}
    assert not kinds & {"deployments.apps", "pods", "services", "namespaces", "secrets"}
    found, parsed = audited.coverage.found["k8s kinds"], audited.coverage.parsed["k8s kinds"]
    assert found - parsed == len(audited.problems)


def test_wrong_credentials_are_one_problem(kube, audit, tmp_path):
    file = kube.kubeconfig(tmp_path / "wrong.yaml", "nobody")

    audited = audit(kubeconfig=file)

    (problem,) = audited.problems
    assert "the credentials are wrong or expired" in problem
    assert "nobody-token" not in problem
    assert audited.resources == []


def test_a_certificate_that_signed_itself_is_refused_with_the_cure(kube, audit, tmp_path):
    file = kube.kubeconfig(tmp_path / "unsigned.yaml", ca=False)

    audited = audit(kubeconfig=file)

    (problem,) = audited.problems
    assert "the certificate of https://127.0.0.1" in problem
    assert "cannot be trusted" in problem
    assert "--ca-file" in problem
    assert audited.resources == []


@pytest.mark.parametrize("option", ["ca_file", "insecure"])
def test_a_certificate_is_accepted_on_demand(kube, audit, tmp_path, option):
    file = kube.kubeconfig(tmp_path / "unsigned.yaml", ca=False)
    value = {"ca_file": kube.ca_file, "insecure": True}[option]

    audited = audit(kubeconfig=file, **{option: value})

    assert audited.problems == []
    assert audited.resources


def test_a_server_that_restarts_is_waited_for(own_kube, audit, monkeypatch):
    own_kube.apply([thing("v1 ConfigMap", "default/map"), namespace("later")])

    def restart():
        own_kube.kill_server()
        threading.Thread(target=own_kube.start_server).start()

    killed = _once(monkeypatch, "/api/v1/configmaps", restart)

    audited = audit(server=own_kube)

    assert killed
    assert audited.problems == []
    assert "ConfigMap/default/map" in audited.ids("kubernetes/configmap")
    # Read after the restart, and whole: not what a server answers before it knows its roles.
    assert "Namespace/later" in audited.ids("kubernetes/namespace")


def test_a_server_that_is_gone_for_good_is_one_problem_and_keeps_what_was_read(
    own_kube, audit, monkeypatch
):
    own_kube.apply([thing("v1 ConfigMap", "default/map")])
    _once(monkeypatch, "/api/v1/configmaps", own_kube.kill_server)
    since = time.monotonic()

    audited = audit(server=own_kube, retries=1)

    (problem,) = audited.problems
    assert "does not answer" in problem
    assert "further kinds: " in problem
    assert "ConfigMap/default/map" in audited.ids("kubernetes/configmap")
    assert audited.coverage.found["k8s kinds"] > audited.coverage.parsed["k8s kinds"] + 10
    assert time.monotonic() - since < 15


def test_an_address_where_nothing_listens_is_told_soon(kube, audit, tmp_path):
    file = kube.kubeconfig(tmp_path / "config.yaml")
    content = yaml.safe_load(file.read_text())
    content["clusters"][0]["cluster"]["server"] = "https://127.0.0.1:1"
    file.write_text(yaml.safe_dump(content))
    since = time.monotonic()

    audited = audit(kubeconfig=file)

    (problem,) = audited.problems
    assert problem.startswith("cluster not seen: https://127.0.0.1:1 does not answer")
    assert time.monotonic() - since < 5


def test_a_collector_that_runs_out_of_time_is_named(kube, audit):
    audited = audit(collector_seconds=1e-9)

    (problem,) = audited.problems
    assert "cluster not seen: took longer than 1e-09 s" in problem
    assert "--collector-timeout" in problem


def test_a_cluster_of_a_provider_is_told_from_its_nodes(own_kube, audit):
    addon = {"addonmanager.kubernetes.io/mode": "Reconcile"}
    own_kube.apply(
        [
            thing("v1 Node", "pool-1", labels={"kubernetes.azure.com/cluster": "MC_ml"}),
            thing("v1 ConfigMap", "kube-system/theirs", labels=addon),
            thing("v1 ConfigMap", "default/ours", labels=addon),
        ]
    )

    audited = audit(server=own_kube)

    maps = audited.ids("kubernetes/configmap")
    assert "ConfigMap/default/ours" in maps
    assert "ConfigMap/kube-system/theirs" not in maps
    notes = "\n".join(audited.coverage.notes)
    assert "AKS runs the control plane" in notes
    assert "the provider's responsibility, and were not evaluated" in notes
    assert "left out: add-ons that AKS keeps as they are (1)" in notes


# --- kubeconfigs -------------------------------------------------------------------------------


def test_a_context_that_is_not_there_is_answered_with_those_that_are(kube, audit):
    audited = audit("k8s://prod")

    (problem,) = audited.problems
    assert problem == (
        "cluster not seen: the kubeconfig has no context prod; the contexts are: test"
    )


def test_a_kubeconfig_that_is_not_there_is_named(audit, tmp_path):
    audited = audit("k8s://test", kubeconfig=tmp_path / "none.yaml")

    (problem,) = audited.problems
    assert f"no kubeconfig at {tmp_path / 'none.yaml'}" in problem


def test_neither_a_kubeconfig_nor_a_pod_is_told(audit, tmp_path):
    audited = audit("k8s://", kubeconfig=tmp_path / "none.yaml")

    (problem,) = audited.problems
    assert "and not in a cluster" in problem
    assert "set KUBECONFIG" in problem


@pytest.mark.parametrize("text", ["{", "", "[]", "contexts: 1", "kind: Config"])
def test_a_kubeconfig_that_is_none_is_a_problem(audit, tmp_path, text):
    file = tmp_path / "broken.yaml"
    file.write_text(text)

    audited = audit("k8s://test", kubeconfig=file)

    (problem,) = audited.problems
    assert problem.startswith("cluster not seen: the kubeconfig")


def _plugin(tmp_path, script):
    program = tmp_path / "plugin"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o700)
    return {"apiVersion": "client.authentication.k8s.io/v1", "command": str(program)}


def test_a_credential_plugin_that_fails_is_quoted(kube, audit, tmp_path, capfd):
    plugin = _plugin(tmp_path, "echo the session has expired >&2; exit 3")
    file = kube.kubeconfig(tmp_path / "exec.yaml", exec=plugin)

    audited = audit(kubeconfig=file)

    (problem,) = audited.problems
    assert "the credentials of context test could not be had" in problem
    assert "the session has expired" in problem
    assert capfd.readouterr().err == ""


def test_a_credential_plugin_is_asked_for_the_token(kube, audit, tmp_path):
    answer = (
        '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential",'
        '"status":{"token":"admin-token"}}'
    )
    file = kube.kubeconfig(tmp_path / "exec.yaml", exec=_plugin(tmp_path, f"echo '{answer}'"))

    audited = audit(kubeconfig=file)

    assert audited.problems == []
    assert audited.resources


def test_contexts_are_named_as_they_are(kube, audit, tmp_path):
    arn = "arn:aws:eks:eu-west-1:111122223333:cluster/ml"
    kube.apply([namespace("named"), thing("v1 ConfigMap", "named/map")])
    file = kube.kubeconfig(tmp_path / "config.yaml")
    content = yaml.safe_load(file.read_text())
    context = content["contexts"][0]["context"]
    content["contexts"] += [
        {"name": name, "context": context} for name in (arn, "kubernetes-admin@kubernetes")
    ]
    file.write_text(yaml.safe_dump(content))

    for target in (f"k8s://{arn}/named", "k8s://kubernetes-admin@kubernetes/named"):
        audited = audit(target, kubeconfig=file)

        assert audited.problems == []
        assert audited.ids("kubernetes/configmap") == ["ConfigMap/named/map"]


def test_a_credential_plugin_that_does_not_end_is_told(kube, audit, tmp_path):
    file = kube.kubeconfig(tmp_path / "exec.yaml", exec=_plugin(tmp_path, "exec sleep 5"))

    audited = audit(kubeconfig=file, collector_seconds=0.3)

    (problem,) = audited.problems
    assert "the credential plugin of the kubeconfig does not end" in problem


def test_a_pod_finds_its_own_cluster(kube, audit, tmp_path, monkeypatch):
    (tmp_path / "token").write_text("admin-token")
    monkeypatch.setattr(incluster_config, "SERVICE_TOKEN_FILENAME", str(tmp_path / "token"))
    monkeypatch.setattr(incluster_config, "SERVICE_CERT_FILENAME", str(kube.ca_file))
    monkeypatch.setenv("KUBERNETES_SERVICE_HOST", "127.0.0.1")
    monkeypatch.setenv("KUBERNETES_SERVICE_PORT", str(kube.port))

    audited = audit("k8s://", kubeconfig=tmp_path / "none.yaml")

    assert audited.problems == []
    assert audited.ids("kubernetes/namespace")


def test_servers_that_name_their_kinds_group_by_group_are_read_alike(kube, audit, monkeypatch):
    new = audit()
    monkeypatch.setattr(discovery, "_AGGREGATED", "application/json")
    requests = requests_of(monkeypatch)

    old = audit()

    assert "/apis/apps/v1" in [address for _, address, _ in requests]
    assert {one.id for one in old.resources} == {one.id for one in new.resources}
    assert old.problems == []


def test_a_group_that_does_not_say_its_kinds_is_named_by_old_servers_too(
    harmed, audit, monkeypatch
):
    monkeypatch.setattr(discovery, "_AGGREGATED", "application/json")

    audited = audit(server=harmed, retries=0)

    assert any(one.startswith("API group models.example.com") for one in audited.problems)
    assert "ConfigMap/default/seen" in audited.ids("kubernetes/configmap")
