"""`guard drift`, with a cluster that is made of manifests."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from guard.parsers import kubernetes
from guard.sources.live import LiveSource, Target
from guard.sources.source import Scope

ROLE = """\
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: reader}
rules:
- {apiGroups: [""], resources: [configmaps], verbs: [get]}
"""
DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: ml}
spec:
  template:
    spec:
      containers:
      - {name: web, image: "web:1", securityContext: {privileged: false}}
"""
PRIVILEGED = "GRD-K8S-001"


@dataclass(slots=True, kw_only=True)
class Manifests(LiveSource):
    """A cluster that holds what manifests say."""

    text: str
    unseen: str = ""

    def scopes(self):
        with self.collector("objects"):
            yield Scope(
                self.target.text,
                [
                    self.resource(one.type, one.id, one.name, one.config)
                    for one in kubernetes.parse("live.yaml", self.text)
                ],
            )
        if self.unseen:
            self.problem(self.unseen, "the credentials may not list it", hint="ask for it")


@pytest.fixture
def cluster(monkeypatch):
    """Let a target stand for a cluster that holds some manifests."""

    def live(text, unseen=""):
        def opened(target, options, coverage):
            return Manifests(
                target=Target.parse(target),
                options=options,
                coverage=coverage,
                text=text,
                unseen=unseen,
            )

        monkeypatch.setattr("guard.cli.execution.open_target", opened)

    return live


@pytest.fixture
def code(write):
    write("deploy/role.yaml", ROLE)
    return write("deploy/web.yaml", DEPLOYMENT).parent


def test_what_is_live_as_declared_is_clean(guard, cluster, code):
    cluster(f"{ROLE}---\n{DEPLOYMENT}")

    done = guard("drift", "--code", code, "--live", "k8s://test")

    assert (done.code, done.err) == (0, "")
    assert done.out == "Compared 2 objects: no drift\n"


def test_a_container_that_became_privileged_is_drift_at_its_declaration(guard, cluster, code):
    cluster(f"{ROLE}---\n{DEPLOYMENT.replace('false', 'true')}")

    done = guard("drift", "--code", code, "--live", "k8s://test", "-o", "json")

    assert done.code == 1
    [drifted] = done.document["drift"]
    assert (drifted["kind"], drifted["policy"]["id"]) == ("violation", PRIVILEGED)
    assert drifted["key"] == "spec.template.spec.containers.[web].securityContext.privileged"
    assert drifted["message"].endswith("; the code says false, live it is true")
    assert drifted["code"]["path"].endswith("deploy/web.yaml")
    assert drifted["live"]["path"] == "k8s://test/Deployment/ml/web"


def test_drift_below_what_is_asked_for_does_not_fail(guard, cluster, code):
    cluster(f"{ROLE}---\n{DEPLOYMENT.replace('web:1', 'web:2')}")

    assert guard("drift", "--code", code, "--live", "k8s://test").code == 1
    assert guard("drift", "--code", code, "--live", "k8s://test", "--fail-on", "high").code == 0


def test_what_was_not_read_makes_the_answer_incomplete_and_nothing_absent(guard, cluster, code):
    cluster(DEPLOYMENT, unseen="clusterroles")

    done = guard("drift", "--code", code, "--live", "k8s://test", "-o", "json")

    assert done.code == 3
    assert "clusterroles not seen: the credentials may not list it; ask for it" in done.err
    assert done.document["drift"] == []
    assert done.document["live"]["problems"]


def test_code_that_cannot_be_read_makes_the_answer_incomplete(guard, cluster, code, write):
    write("deploy/broken.yaml", "apiVersion: v1\nkind: Pod\n\t- x\n")
    cluster(f"{ROLE}---\n{DEPLOYMENT}")

    done = guard("drift", "--code", code, "--live", "k8s://test")

    assert done.code == 3
    assert "broken.yaml" in done.err


def test_an_empty_cluster_is_not_green(guard, cluster, code):
    cluster("")

    done = guard("drift", "--code", code, "--live", "k8s://test", "-o", "json")

    assert (done.code, done.document["pairs"]) == (3, 0)
    assert "nothing was compared" in done.err


def test_the_namespace_of_the_target_is_that_of_objects_without_one(guard, cluster, write):
    code = write("deploy/web.yaml", DEPLOYMENT.replace(", namespace: ml", ""))
    cluster(DEPLOYMENT.replace("false", "true"))

    inside = guard("drift", "--code", code, "--live", "k8s://test/ml")
    named = guard("drift", "--code", code, "--live", "k8s://test", "--namespace", "ml")
    neither = guard("drift", "--code", code, "--live", "k8s://test")

    assert (inside.code, named.code, neither.code) == (1, 1, 3)
    assert "name the one that they are applied to with --namespace" in neither.err


def test_two_namespaces_are_refused(guard, cluster, code):
    cluster("")

    done = guard("drift", "--code", code, "--live", "k8s://test/ml", "--namespace", "web")

    assert done.code == 2
    assert "leave one of them out" in done.err


def test_what_is_waived_is_no_drift(guard, cluster, code, write):
    cluster(f"{ROLE}---\n{DEPLOYMENT.replace('false', 'true')}")
    write(
        "guard-waivers.yaml",
        json.dumps(
            {
                "waivers": [
                    {
                        "policy": PRIVILEGED,
                        "resource": "Deployment/ml/web",
                        "reason": "a debugger",
                        "owner": "ml",
                        "expires": "2999-01-01",
                    }
                ]
            }
        ),
    )

    done = guard("drift", "--code", code, "--live", "k8s://test", "-o", "json")

    assert PRIVILEGED not in done.out


def test_secrets_of_either_side_are_in_no_output(guard, cluster, write):
    token = "ghp_" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"
    manifest = DEPLOYMENT.replace('image: "web:1"', 'image: "web:1", env: [{name: A, value: %s}]')
    code = write("web.yaml", manifest % "none")
    cluster(manifest % token)

    for format_ in ("text", "json"):
        done = guard("drift", "--code", code, "--live", "k8s://test", "-o", format_)
        assert done.code == 1
        assert token not in done.out + done.err
