"""The parts of the Kubernetes source that need no server."""

from __future__ import annotations

import pytest

from guard.sources.kubernetes.discovery import Kind
from guard.sources.kubernetes.platform import added, is_addon, is_default, provider_of
from guard.sources.kubernetes.projection import is_object, projected

POD = Kind("", "v1", "pods", "Pod", namespaced=True)


def test_the_token_that_every_pod_gets_is_not_what_somebody_wrote():
    folder = "/var/run/secrets/kubernetes.io/serviceaccount"
    own = {"name": "models", "emptyDir": {}}
    container = {
        "name": "main",
        "volumeMounts": [
            {"name": "models", "mountPath": "/models"},
            {"name": "kube-api-access-x7f2k", "mountPath": folder},
        ],
    }
    spec = {
        "containers": [container],
        "volumes": [own, {"name": "kube-api-access-x7f2k", "projected": {"sources": []}}],
    }

    config = projected(POD, {"metadata": {"name": "a"}, "spec": spec})

    assert config["spec"]["volumes"] == [own]
    mounts = config["spec"]["containers"][0]["volumeMounts"]
    assert mounts == [{"name": "models", "mountPath": "/models"}]


def test_a_pod_with_no_other_volume_has_none():
    spec = {"containers": [{"name": "main"}], "volumes": [{"name": "kube-api-access-x7f2k"}]}

    config = projected(POD, {"metadata": {"name": "a"}, "spec": spec})

    assert config["spec"] == {"containers": [{"name": "main"}]}


@pytest.mark.parametrize(
    "item",
    [
        None,
        "text",
        {},
        {"metadata": None},
        {"metadata": {"labels": ["a"]}},
        {"metadata": {"annotations": "a"}},
        {"metadata": {"ownerReferences": {"kind": "Job"}}},
        {"metadata": {"ownerReferences": ["Job"]}},
    ],
)
def test_what_has_not_the_frame_of_an_object_is_none(item):
    assert not is_object(item)


def test_of_a_node_what_runs_on_it_is_kept():
    node = Kind("", "v1", "nodes", "Node", namespaced=False)
    status = {"nodeInfo": {"kubeletVersion": "v1.34.3"}, "images": [{"names": ["a"]}]}

    config = projected(node, {"metadata": {"name": "a"}, "status": status})

    assert config["status"] == {"nodeInfo": {"kubeletVersion": "v1.34.3"}}


@pytest.mark.parametrize(
    ("version", "host", "labels", "name"),
    [
        ("v1.33.1-eks-7e5f3c2", "https://10.0.0.1", {}, "EKS"),
        ("v1.33.2-gke.1240000", "https://10.0.0.1", {}, "GKE"),
        ("v1.33.0", "https://ml-dns-1a2b.hcp.westeurope.azmk8s.io:443", {}, "AKS"),
        ("v1.33.0", "https://proxy.example", {"kubernetes.azure.com/cluster": "x"}, "AKS"),
        ("v1.33.0", "https://proxy.example", {"eks.amazonaws.com/nodegroup": "x"}, "EKS"),
        ("v1.33.0", "https://10.0.0.1", {"kubernetes.io/os": "linux"}, None),
    ],
)
def test_providers_are_told_by_what_they_leave(version, host, labels, name):
    provider = provider_of(version, host, [labels])

    assert (provider.name if provider else None) == name


def _role(name, labels, **content):
    return {"metadata": {"name": name, "labels": labels}, **content}


DEFAULTS = {"kubernetes.io/bootstrapping": "rbac-defaults"}


def test_roles_of_the_api_server_are_its_own():
    assert is_default("kubernetes/clusterrole", _role("system:node", DEFAULTS))
    assert is_default("kubernetes/clusterrole", _role("edit", DEFAULTS))


@pytest.mark.parametrize(
    ("type_", "config"),
    [
        ("kubernetes/clusterrole", _role("system:node", {})),
        ("kubernetes/clusterrole", _role("hidden", DEFAULTS)),
        ("kubernetes/deployment", _role("system:node", DEFAULTS)),
    ],
)
def test_nothing_else_passes_for_a_role_of_the_api_server(type_, config):
    assert not is_default(type_, config)


def test_who_was_added_to_a_binding_of_the_api_server_is_told_from_its_own():
    masters = {"kind": "Group", "name": "system:masters"}
    eve = {"kind": "User", "name": "eve"}
    binding = _role("cluster-admin", DEFAULTS, subjects=[masters, eve])

    assert added(binding) == _role("cluster-admin", {}, subjects=[eve])
    assert added(_role("cluster-admin", DEFAULTS, subjects=[masters])) is None


def _addon(namespace):
    labels = {"eks.amazonaws.com/component": "coredns"}
    return {"metadata": {"name": "coredns", "namespace": namespace, "labels": labels}}


def test_an_addon_is_one_only_where_its_provider_puts_it():
    eks = provider_of("v1.33.1-eks-7e5f3c2", "", ())

    assert is_addon(eks, _addon("kube-system"))
    assert not is_addon(eks, _addon("ml"))
    assert not is_addon(None, _addon("kube-system"))
    assert not is_addon(eks, {"metadata": {"name": "tool", "namespace": "kube-system"}})
