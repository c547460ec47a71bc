"""What is read of a cluster, and in which form."""

from __future__ import annotations

import base64

import pytest

from guard.parsers.kubernetes import parse
from guard.sources.kubernetes.client import TABLE
from guard.sources.kubernetes.kinds import KINDS
from tests.live.kubernetes.conftest import (
    bound,
    namespace,
    owned_by,
    pod_spec,
    requests_of,
    template,
    thing,
)

pytestmark = pytest.mark.server

CANARY = "canary-Xq7vT2mK9pLw"


def _by_address(server, item):
    return server.request("GET", server.address(item))


def test_types_and_ids_are_those_of_manifests(kube, audit):
    import yaml

    objects = [
        namespace("forms"),
        thing("v1 ServiceAccount", "forms/runner"),
        thing("apps/v1 Deployment", "forms/model", {"spec": template({"app": "model"})}),
        thing(
            "rbac.authorization.k8s.io/v1 Role",
            "forms/reader",
            {"rules": [{"apiGroups": [""], "resources": ["pods"], "verbs": ["get"]}]},
        ),
        thing("networking.k8s.io/v1 NetworkPolicy", "forms/deny", {"spec": {"podSelector": {}}}),
    ]
    kube.apply(objects)
    text = yaml.safe_dump_all(objects)

    audited = audit("k8s:///forms")

    declared = {
        (one.type, one.id, one.name)
        for one in parse("a.yaml", text)
        if one.type != "kubernetes/namespace"
    }
    live = {(one.type, one.id, one.name) for one in audited.resources}
    assert declared <= live
    assert not audited.problems


def test_an_object_is_read_as_its_manifest_would_be(kube, audit):
    kube.apply(
        [
            namespace("plain"),
            thing(
                "apps/v1 Deployment",
                "plain/model",
                {"spec": template({"app": "model"})},
                annotations={
                    "team": "ml",
                    "kubectl.kubernetes.io/last-applied-configuration": "{}",
                },
            ),
        ]
    )

    config = audit("k8s:///plain").config("Deployment/plain/model")

    assert config["apiVersion"] == "apps/v1"
    assert config["kind"] == "Deployment"
    assert config["metadata"] == {
        "name": "model",
        "namespace": "plain",
        "annotations": {"team": "ml"},
    }
    assert "status" not in config


def test_pods_are_left_to_what_made_them(kube, audit):
    kube.apply(
        [
            namespace("owned"),
            thing("apps/v1 Deployment", "owned/model", {"spec": template({"app": "m"})}),
        ]
    )
    deployment = _by_address(kube, thing("apps/v1 Deployment", "owned/model"))
    kube.apply(
        [
            thing(
                "apps/v1 ReplicaSet",
                "owned/model-1",
                {"spec": template({"app": "m"})},
                ownerReferences=owned_by(deployment),
            ),
        ]
    )
    replica_set = _by_address(kube, thing("apps/v1 ReplicaSet", "owned/model-1"))
    kube.apply(
        [
            thing(
                "v1 Pod",
                "owned/model-1-a",
                {"spec": pod_spec()},
                ownerReferences=owned_by(replica_set),
            ),
            thing("v1 Pod", "owned/alone", {"spec": pod_spec()}),
        ]
    )

    audited = audit("k8s:///owned")

    assert audited.ids("kubernetes/deployment") == ["Deployment/owned/model"]
    assert audited.ids("kubernetes/replicaset") == []
    assert audited.ids("kubernetes/pod") == ["Pod/owned/alone"]


def test_pods_are_judged_themselves_where_what_made_them_may_not_be_read(kube, audit):
    kube.apply(
        [
            namespace("half-owned"),
            thing("apps/v1 ReplicaSet", "half-owned/model", {"spec": template({"app": "m"})}),
        ]
    )
    owner = _by_address(kube, thing("apps/v1 ReplicaSet", "half-owned/model"))
    pod = thing(
        "v1 Pod", "half-owned/model-a", {"spec": pod_spec()}, ownerReferences=owned_by(owner)
    )
    kube.apply([pod])

    audited = audit("k8s:///half-owned", "half-auditor")

    config = audited.config("Pod/half-owned/model-a")
    # Policies leave out the pods of a ReplicaSet, which they expect to see.
    assert "ownerReferences" not in config["metadata"]
    assert any(problem.startswith("replicasets.apps not seen") for problem in audited.problems)


def test_pods_that_have_ended_are_left_out_with_a_note(kube, audit):
    pod = thing("v1 Pod", "ended/batch", {"spec": pod_spec()})
    kube.apply([namespace("ended"), pod])
    ended = {**pod, "status": {"phase": "Succeeded"}}
    kube.request(
        "PATCH",
        f"{kube.address(pod)}/status",
        ended,
        headers={"Content-Type": "application/merge-patch+json"},
    )

    audited = audit("k8s:///ended")

    assert audited.ids("kubernetes/pod") == []
    assert "k8s:///ended: left out: Pods that have ended (1)" in audited.coverage.notes


def test_the_values_of_secrets_are_never_asked_for(kube, audit, monkeypatch):
    kube.apply(
        [
            namespace("sealed"),
            thing(
                "v1 Secret",
                "sealed/registry",
                {"type": "kubernetes.io/basic-auth", "stringData": {"password": CANARY}},
                labels={"team": "ml"},
            ),
        ]
    )
    requests = requests_of(monkeypatch)

    audited = audit("k8s:///sealed")

    asked = [(address, accept) for _, address, accept in requests if "/secrets" in address]
    assert asked
    assert all(accept.endswith("as=Table;g=meta.k8s.io;v=v1") for _, accept in asked)
    assert all("includeObject=Metadata" in address for address, _ in asked)
    assert audited.config("Secret/sealed/registry") == {
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": {"name": "registry", "namespace": "sealed", "labels": {"team": "ml"}},
        "type": "kubernetes.io/basic-auth",
    }


def test_the_server_sends_no_value_in_what_is_asked_for(kube):
    kube.apply(
        [namespace("tabled"), thing("v1 Secret", "tabled/one", {"stringData": {"key": CANARY}})]
    )
    address = "/api/v1/namespaces/tabled/secrets"

    table = str(kube.request("GET", f"{address}?includeObject=Metadata", headers={"Accept": TABLE}))
    whole = str(kube.request("GET", address))

    value = base64.b64encode(CANARY.encode()).decode()
    assert "'name': 'one'" in table
    assert value not in table
    assert value in whole


def test_types_of_secrets_are_judged_where_somebody_grants_them(kube, audit):
    grant = {"rules": [{"apiGroups": [""], "resources": ["secrets"], "verbs": ["list"]}]}
    kube.apply(
        [
            thing("rbac.authorization.k8s.io/v1 ClusterRole", "guard-auditor-secrets", grant),
            bound("secrets-auditor", "guard-auditor"),
            bound("secrets-auditor", "guard-auditor-secrets"),
            namespace("granted"),
            thing("v1 Secret", "granted/one", {"type": "example.com/registry"}),
        ]
    )

    audited = audit("k8s:///granted", user="secrets-auditor")

    assert audited.problems == []
    assert audited.config("Secret/granted/one")["type"] == "example.com/registry"
    assert not any("Secrets were not read" in note for note in audited.coverage.notes)


def test_nothing_is_asked_for_that_could_change_the_cluster(kube, audit, monkeypatch):
    requests = requests_of(monkeypatch)

    audit()

    assert {method for method, _, _ in requests} == {"GET", "POST"}
    posted = [address for method, address, _ in requests if method == "POST"]
    assert posted == ["/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"]


@pytest.mark.parametrize(
    ("group", "version", "kind", "plural", "content"),
    [
        ("kubeflow.org", "v1", "PyTorchJob", "pytorchjobs", {"spec": {"runPolicy": {}}}),
        ("kubeflow.org", "v1", "Notebook", "notebooks", {"spec": {"template": {"spec": {}}}}),
        ("serving.kserve.io", "v1beta1", "InferenceService", "inferenceservices", {"spec": {}}),
        ("security.istio.io", "v1", "PeerAuthentication", "peerauthentications", {"spec": {}}),
        ("kafka.strimzi.io", "v1beta2", "Kafka", "kafkas", {"spec": {"kafka": {}}}),
        ("argoproj.io", "v1alpha1", "WorkflowTemplate", "workflowtemplates", {"spec": {}}),
        ("ray.io", "v1", "RayCluster", "rayclusters", {"spec": {}}),
        ("flink.apache.org", "v1beta1", "FlinkDeployment", "flinkdeployments", {"spec": {}}),
        ("kyverno.io", "v1", "Policy", "policies", {"spec": {}}),
        ("external-secrets.io", "v1", "SecretStore", "secretstores", {"spec": {}}),
        ("machinelearning.seldon.io", "v1", "SeldonDeployment", "seldondeployments", {"spec": {}}),
        ("constraints.gatekeeper.sh", "v1beta1", "RequireTeam", "requireteam", {"spec": {}}),
    ],
)
def test_custom_kinds_of_platforms_are_read(kube, audit, group, version, kind, plural, content):
    space = f"custom-{kind.lower()}"
    kube.define(group, version, kind, plural)
    kube.apply([namespace(space), thing(f"{group}/{version} {kind}", f"{space}/one", content)])

    audited = audit(f"k8s:///{space}")

    assert audited.ids(f"{group}/{kind.lower()}") == [f"{kind}/{space}/one"]
    assert audited.config(f"{kind}/{space}/one")["spec"] == content["spec"]


def test_kinds_that_no_policy_judges_are_named_and_not_read(kube, audit, monkeypatch):
    kube.define("example.com", "v1", "Widget", "widgets")
    requests = requests_of(monkeypatch)

    audited = audit()

    assert any("widgets.example.com" in note for note in audited.coverage.notes)
    assert not any("/widgets" in address for _, address, _ in requests)


def test_kinds_that_policies_of_the_run_judge_are_read(kube, audit):
    kube.define("example.com", "v1", "Gadget", "gadgets")
    kube.apply([namespace("own-kinds"), thing("example.com/v1 Gadget", "own-kinds/one")])

    audited = audit("k8s:///own-kinds", types=frozenset({"example.com/gadget"}))

    assert audited.ids("example.com/gadget") == ["Gadget/own-kinds/one"]


def test_roles_that_the_api_server_made_are_counted_and_not_judged(kube, audit):
    audited = audit()

    names = [*audited.ids("kubernetes/clusterrole"), *audited.ids("kubernetes/clusterrolebinding")]
    assert not any("/system:" in name for name in names)
    assert "ClusterRole/cluster-admin" not in names
    assert "ClusterRole/guard-auditor" in names
    assert any(
        "left out: roles and bindings that the API server made" in note
        for note in audited.coverage.notes
    )


def test_a_namespace_is_all_that_is_read_when_it_is_all_that_is_named(kube, audit, monkeypatch):
    kube.apply([namespace("inside"), namespace("outside")])
    kube.apply([thing("v1 ConfigMap", f"{space}/map") for space in ("inside", "outside")])
    requests = requests_of(monkeypatch)

    audited = audit("k8s://test/inside")

    assert audited.ids("kubernetes/configmap") == ["ConfigMap/inside/map"]
    lists = [address for _, address, _ in requests if "limit=" in address]
    assert lists
    assert all("/namespaces/inside/" in address for address in lists)


def test_every_page_of_a_list_is_read(kube, audit, monkeypatch):
    from guard.sources.kubernetes import source

    monkeypatch.setattr(source, "_LARGE_PAGE", 3)
    kube.apply([namespace("paged")])
    kube.apply([thing("v1 ConfigMap", f"paged/map-{number}") for number in range(10)])

    audited = audit("k8s:///paged")

    assert audited.ids("kubernetes/configmap") == [
        f"ConfigMap/paged/map-{number}" for number in range(10)
    ]


def test_the_shipped_role_grants_what_is_read_and_nothing_else():
    from pathlib import Path

    import yaml

    text = (Path(__file__).parents[3] / "deploy/rbac/auditor.yaml").read_text("utf-8")
    role = next(item for item in yaml.safe_load_all(text) if item["kind"] == "ClusterRole")

    granted = {
        (group, plural)
        for rule in role["rules"]
        for group in rule["apiGroups"]
        for plural in rule["resources"]
    }
    assert {verb for rule in role["rules"] for verb in rule["verbs"]} == {"list"}
    assert granted == {
        (group, plural)
        for group, plurals in KINDS.items()
        for plural in plurals
        if plural != "secrets"
    }


def test_the_shipped_role_is_enough_for_a_complete_audit(kube, audit):
    audited = audit(user="auditor")

    assert audited.problems == []
    assert audited.ids("kubernetes/clusterrole")
    assert any("Secrets were not read" in note for note in audited.coverage.notes)


@pytest.mark.parametrize("path", ["/api/v1/secrets", "/api/v1/namespaces/kept/secrets/one"])
def test_the_shipped_role_is_refused_secrets(kube, path):
    kube.apply([namespace("kept"), thing("v1 Secret", "kept/one")])

    kube.request("GET", path, user="auditor", ok=(403,))
