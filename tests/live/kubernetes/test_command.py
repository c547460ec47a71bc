"""`guard audit k8s://…`, as people run it."""

from __future__ import annotations

import json

import pytest
import yaml

from tests.live.kubernetes.conftest import apply_platform, findings, guard, namespace, thing

pytestmark = pytest.mark.server

_FORMATS = ("text", "json", "sarif", "junit", "markdown", "github", "gitlab")
CANARY = "canary-Zr4nB8sWq1Ye"


def test_manifests_and_what_they_became_have_the_same_findings(own_kube, tmp_path):
    declared = tmp_path / "platform"
    declared.mkdir()
    objects = apply_platform(own_kube)
    (declared / "all.yaml").write_text(yaml.safe_dump_all(objects), "utf-8")
    file = own_kube.kubeconfig(tmp_path / "config.yaml")

    code = guard(file, "scan", str(declared), "-o", "json")
    live = guard(file, "audit", "k8s://", "-o", "json")

    expected, found = _facts(code.stdout), _facts(live.stdout)
    declared_types = {type_ for _, type_, _, _ in expected}
    assert len(expected) > 5
    assert {fact for fact in found if fact[1] in declared_types} == expected
    assert (code.returncode, live.returncode) == (1, 1)
    # What else is found is about the namespaces, which the manifests do not declare, and about
    # what the accounts of a whole cluster may do.
    further = {type_ for _, type_, _, _ in found - expected}
    assert further <= {"kubernetes/namespace", "kubernetes/effective-access"}


def _facts(text):
    return {
        (
            finding["policy"]["id"],
            finding["resource"]["type"],
            finding["resource"]["id"],
            finding["message"],
        )
        for finding in findings(text)
    }


def test_no_secret_value_is_in_any_output(kube, tmp_path):
    environment = [{"name": "DB_PASSWORD", "value": CANARY}]
    container = {"name": "main", "image": "registry.example/app:1.0", "env": environment}
    kube.apply(
        [
            namespace("canary"),
            thing("v1 Secret", "canary/one", {"stringData": {"password": CANARY}}),
            thing("v1 Pod", "canary/app", {"spec": {"containers": [container]}}),
            thing("v1 ConfigMap", "canary/map", {"data": {"app.env": f"a: 1\npassword: {CANARY}"}}),
        ]
    )
    files = {name: tmp_path / f"result.{name}" for name in _FORMATS}
    outputs = [f"--output={name}={file}" for name, file in files.items()]

    done = guard(kube.kubeconfig(tmp_path / "config.yaml"), "audit", "k8s:///canary", *outputs)

    assert done.returncode == 1, done.stderr
    shown = [file.read_text("utf-8") for file in files.values()]
    assert all(shown)
    assert '"password" is a literal' in shown[0]
    assert "DB_PASSWORD" in shown[0]
    assert not any(CANARY in text for text in (*shown, done.stdout, done.stderr))


def test_a_partial_audit_is_incomplete_and_still_tells_what_it_found(kube, tmp_path):
    container = {"name": "main", "image": "registry.example/app:1.0"}
    privileged = {**container, "securityContext": {"privileged": True}}
    kube.apply(
        [
            namespace("partial"),
            thing("v1 Pod", "partial/app", {"spec": {"containers": [privileged]}}),
        ]
    )
    file = kube.kubeconfig(tmp_path / "config.yaml", "half-auditor")

    done = guard(file, "audit", "k8s:///partial", "-o", "json")

    assert done.returncode == 3
    assert "statefulsets.apps not seen" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Pod/partial/app" in {one["resource"]["id"] for one in findings(done.stdout)}


def test_a_finding_names_the_object_in_the_cluster(kube, tmp_path):
    container = {"name": "main", "image": "registry.example/app:1.0"}
    privileged = {**container, "securityContext": {"privileged": True}}
    kube.apply(
        [namespace("place"), thing("v1 Pod", "place/app", {"spec": {"containers": [privileged]}})]
    )

    done = guard(kube.kubeconfig(tmp_path / "c.yaml"), "audit", "k8s://test/place", "-o", "json")

    places = {one["location"]["path"] for one in findings(done.stdout)}
    assert "k8s://test/place/Pod/place/app" in places


def test_a_subject_that_was_added_to_a_binding_of_the_api_server_is_found(own_kube, tmp_path):
    address = "/apis/rbac.authorization.k8s.io/v1/clusterrolebindings/cluster-admin"
    binding = own_kube.request("GET", address)
    binding["subjects"].append(
        {"apiGroup": "rbac.authorization.k8s.io", "kind": "User", "name": "eve"}
    )
    own_kube.request("PUT", address, binding)

    done = guard(own_kube.kubeconfig(tmp_path / "c.yaml"), "audit", "k8s://", "-o", "json")

    (found,) = [
        one for one in findings(done.stdout) if one["resource"]["id"].endswith("/cluster-admin")
    ]
    assert found["message"] == "grants cluster-admin in the whole cluster to eve"


def test_two_audits_of_an_unchanged_cluster_say_the_same(kube, tmp_path):
    file = kube.kubeconfig(tmp_path / "config.yaml")
    kube.apply([namespace("still"), thing("v1 ConfigMap", "still/map")])

    first, second = (
        json.loads(guard(file, "audit", "k8s:///still", "-o", "json").stdout) for _ in range(2)
    )

    for result in (first, second):
        del result["run"]
    assert first == second


@pytest.mark.parametrize("target", ["k8s:///a/b", "k8s://u:p@host", "k8s://test?x=1"])
def test_a_target_that_is_none_is_a_usage_error(tmp_path, target):
    done = guard(tmp_path / "none.yaml", "audit", target)

    assert done.returncode == 2
    assert "Traceback" not in done.stderr


_OWN_POLICY = """# METADATA
# title: Widgets must be locked
# description: Whoever opens an unlocked widget has what is in it.
# custom:
#   id: ACME-001
#   severity: high
#   category: configuration
#   systems: [acme]
#   resources: [widgets.acme.example/widget]
#   controls:
#     supporting: ["soc2:CC6.1"]
#   remediation: Set locked to true.
package acme.widget_locked

deny contains {"resource": widget.id, "path": ["spec", "locked"], "message": "the widget is open"} if {
	some widget in input.resources["widgets.acme.example/widget"]
	not widget.config.spec.locked == true
}
"""


def test_kinds_that_only_a_users_own_policy_judges_are_read(kube, tmp_path):
    (tmp_path / "own").mkdir()
    (tmp_path / "own/widget_locked.rego").write_text(_OWN_POLICY, "utf-8")
    kube.define("widgets.acme.example", "v1", "Widget", "widgets")
    widget = thing("widgets.acme.example/v1 Widget", "widgets/one", {"spec": {"locked": False}})
    kube.apply([namespace("widgets"), widget])
    file = kube.kubeconfig(tmp_path / "config.yaml")

    done = guard(file, "audit", "k8s:///widgets", "--policy", str(tmp_path / "own"), "-o", "json")

    own = [one for one in findings(done.stdout) if one["policy"]["id"] == "ACME-001"]
    assert [one["resource"]["id"] for one in own] == ["Widget/widgets/one"], done.stderr
