"""`guard drift` against a real API server: what the server fills in is no drift, what somebody changed is."""

from __future__ import annotations

import copy
import json

import pytest
import yaml

from tests.live.kubernetes.conftest import apply_platform, guard, namespace, template, thing

pytestmark = pytest.mark.server

SPACE = "drift"


def _declared(space):
    account = {"kind": "ServiceAccount", "name": "web", "namespace": space}
    return [
        namespace(space),
        thing("v1 ServiceAccount", f"{space}/web"),
        thing("apps/v1 Deployment", f"{space}/web", {"spec": template({"app": "web"})}),
        thing(
            "networking.k8s.io/v1 NetworkPolicy",
            f"{space}/web",
            {"spec": {"podSelector": {}, "policyTypes": ["Ingress"]}},
        ),
        thing(
            "rbac.authorization.k8s.io/v1 Role",
            f"{space}/web",
            {"rules": [{"apiGroups": [""], "resources": ["pods"], "verbs": ["list", "get"]}]},
        ),
        thing(
            "rbac.authorization.k8s.io/v1 RoleBinding",
            f"{space}/web",
            {
                "roleRef": {"apiGroup": "rbac.authorization.k8s.io", "kind": "Role", "name": "web"},
                "subjects": [account],
            },
        ),
    ]


def _drift(file, code, *arguments):
    done = guard(file, "drift", "--code", str(code), "--live", "k8s://", "-o", "json", *arguments)
    return done, json.loads(done.stdout)


def test_an_untouched_object_has_not_drifted_and_a_touched_one_has(kube, tmp_path):
    objects = _declared(SPACE)
    kube.apply(objects)
    code = tmp_path / "deploy.yaml"
    code.write_text(yaml.safe_dump_all(objects), "utf-8")
    file = kube.kubeconfig(tmp_path / "config.yaml")

    done, document = _drift(file, code)

    assert done.returncode == 0, done.stdout + done.stderr
    assert (document["pairs"], document["drift"]) == (len(objects), [])

    touched = copy.deepcopy(objects)
    pod = touched[2]["spec"]["template"]["spec"]
    pod["containers"][0]["image"] = "registry.example/other:1.0"
    pod["containers"][0]["securityContext"] = {"privileged": True}
    touched[5]["subjects"].append({"kind": "User", "name": "eve"})
    stray = thing("v1 ServiceAccount", f"{SPACE}/stray")
    kube.apply([touched[2], touched[5], stray])
    more = yaml.safe_dump(thing("v1 ServiceAccount", f"{SPACE}/never"))
    code.write_text(f"{yaml.safe_dump_all(objects)}---\n{more}", "utf-8")

    done, document = _drift(file, code)

    assert done.returncode == 1, done.stderr
    found = {(one["kind"], one["resource"]["id"], one["key"]) for one in document["drift"]}
    containers = "spec.template.spec.containers.[main]"
    assert found >= {
        ("violation", f"Deployment/{SPACE}/web", f"{containers}.securityContext.privileged"),
        ("changed", f"Deployment/{SPACE}/web", f"{containers}.image"),
        ("changed", f"RoleBinding/{SPACE}/web", "subjects"),
        ("undeclared", f"ServiceAccount/{SPACE}/stray", ""),
        ("absent", f"ServiceAccount/{SPACE}/never", ""),
    }
    assert {id_.split("/")[1] for _, id_, _ in found} == {SPACE}


def test_the_example_platform_has_not_drifted_where_it_was_applied(own_kube, tmp_path):
    objects = apply_platform(own_kube)
    code = tmp_path / "platform.yaml"
    code.write_text(yaml.safe_dump_all(objects), "utf-8")

    done, document = _drift(own_kube.kubeconfig(tmp_path / "config.yaml"), code)

    assert (done.returncode, document["drift"]) == (0, []), done.stdout + done.stderr
    assert document["pairs"] == len(objects)


def test_one_namespace_is_compared_alone(kube, tmp_path):
    objects = _declared("drift-alone")
    kube.apply(objects)
    code = tmp_path / "deploy.yaml"
    without = copy.deepcopy([one for one in objects if one["kind"] != "Namespace"])
    for one in without:
        del one["metadata"]["namespace"]
    code.write_text(yaml.safe_dump_all(without), "utf-8")
    file = kube.kubeconfig(tmp_path / "config.yaml")

    done = guard(file, "drift", "--code", str(code), "--live", "k8s:///drift-alone", "-o", "json")

    document = json.loads(done.stdout)
    assert (done.returncode, document["pairs"]) == (0, len(without)), done.stdout + done.stderr


def test_an_auditor_who_sees_half_gets_no_absent_objects_and_an_incomplete_answer(kube, tmp_path):
    objects = _declared("drift-half")
    kube.apply(objects)
    code = tmp_path / "deploy.yaml"
    code.write_text(yaml.safe_dump_all(objects), "utf-8")
    file = kube.kubeconfig(tmp_path / "config.yaml", "half-auditor")

    done, document = _drift(file, code)

    assert done.returncode == 3
    assert "absent" not in {one["kind"] for one in document["drift"]}
    assert document["live"]["problems"]
