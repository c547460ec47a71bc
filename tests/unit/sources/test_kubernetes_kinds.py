"""Every kind that a policy judges, and that a cluster can hold, is read from clusters."""

from __future__ import annotations

import pytest

from guard import content
from guard.parsers.kubernetes import resource_type
from guard.parsers.kubernetes_rbac import TYPE as EFFECTIVE_ACCESS
from guard.policies.catalogue import load
from guard.sources.kubernetes.kinds import COLLAPSED, KINDS, TEMPLATES

_FILES = frozenset(
    {
        "apiserver.config.k8s.io",
        "audit.k8s.io",
        "kubeadm.k8s.io",
        "kubelet.config.k8s.io",
        "kubeproxy.config.k8s.io",
        "kubescheduler.config.k8s.io",
    }
)
"""Groups of configuration files: no API serves them."""


def _judged() -> list[str]:
    types = {type_ for policy in load(content.REGO).policies for type_ in policy.resources}
    return sorted(
        type_
        for type_ in types
        if "/" in type_
        and ("." in type_.partition("/")[0] or type_.startswith("kubernetes/"))
        and type_.partition("/")[0] not in _FILES
        and type_ != EFFECTIVE_ACCESS
    )


def _plurals(kind: str) -> set[str]:
    return {kind, f"{kind}s", f"{kind}es", f"{kind[:-1]}ies"}


def _is_read(type_: str) -> bool:
    group, _, kind = type_.partition("/")
    return any(
        bool(_plurals(kind) & set(plurals))
        and resource_type(f"{name}/v1", kind) == f"{group}/{kind}"
        for name, plurals in KINDS.items()
    )


@pytest.mark.parametrize("type_", _judged())
def test_a_kind_that_some_policy_judges_is_read(type_):
    assert _is_read(type_)


@pytest.mark.parametrize(
    ("owner", "owned"),
    [
        ("serving.knative.dev/configuration", "serving.knative.dev/revision"),
        ("serving.knative.dev/revision", "kubernetes/deployment"),
        ("argoproj.io/workflow", "kubernetes/pod"),
        ("ray.io/raycluster", "kubernetes/pod"),
        ("jobset.x-k8s.io/jobset", "kubernetes/job"),
        ("kubernetes/deployment", "kubernetes/replicaset"),
        ("kubernetes/replicaset", "kubernetes/pod"),
        ("kubernetes/replicationcontroller", "kubernetes/pod"),
        ("kubernetes/statefulset", "kubernetes/pod"),
        ("kubernetes/job", "kubernetes/pod"),
    ],
)
def test_an_owner_is_read_before_what_it_owns(owner, owned):
    assert owner in TEMPLATES
    assert COLLAPSED.index(owner) < COLLAPSED.index(owned)
