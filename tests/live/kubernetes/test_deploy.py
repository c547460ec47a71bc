"""A real API server takes what deploy/ installs, and the rights are enough for an audit."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from kubernetes.config import incluster_config

from guard.errors import ExitCode
from tests.live.kubernetes.conftest import Audit, namespace
from tests.packaging.deploy import CASES, DEPLOY, objects, pod_of
from tests.servers.kube_server import KubeServer

pytestmark = pytest.mark.server


def refusal(kube: KubeServer, method: str, address: str, item: object, **headers: str) -> str:
    """Return why the API server would not take `item`, checking its fields strictly."""
    answer = kube.request(
        method, address, item, ok=(200, 201, 400, 403, 404, 409, 422), headers=headers
    )
    return str(answer["message"]) if answer["kind"] == "Status" else ""


def trial(kube: KubeServer, item: dict[str, Any]) -> str:
    address = kube.address(item).rpartition("/")[0]
    return refusal(kube, "POST", f"{address}?dryRun=All&fieldValidation=Strict", item)


@pytest.mark.parametrize("case", CASES)
def test_the_api_server_takes_every_object_of_the_chart(
    kube: KubeServer, helm_program: Path, case: str
) -> None:
    found = objects(helm_program, case, "--set", "fullnameOverride=tried")

    assert {each["kind"]: trial(kube, each) for each in found} == {
        each["kind"]: "" for each in found
    }


@pytest.mark.parametrize("case", CASES)
def test_the_pod_of_the_chart_is_admitted_where_the_restricted_profile_is_enforced(
    kube: KubeServer, helm_program: Path, case: str
) -> None:
    kinds = {each["kind"]: each for each in objects(helm_program, case)}
    pod = {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {"name": "tried", "namespace": "guard"},
        "spec": {**pod_of(kinds), "priorityClassName": ""},
    }

    assert trial(kube, pod) == ""

    pod["spec"]["securityContext"] = {}
    assert 'violates PodSecurity "restricted' in trial(kube, pod)


def test_the_api_server_takes_what_the_workflow_of_argo_needs(kube: KubeServer) -> None:
    documents = list(yaml.safe_load_all((DEPLOY / "argo/cronworkflow.yaml").read_text("utf-8")))
    [workflow] = [each for each in documents if each["kind"] == "CronWorkflow"]
    known = [each for each in documents if each is not workflow]
    spec = workflow["spec"]["workflowSpec"]
    [template] = spec["templates"]
    pod = {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {"name": "tried", "namespace": "guard"},
        "spec": {
            "containers": [{"name": "main", **template["container"]}],
            "serviceAccountName": spec["serviceAccountName"],
            "securityContext": spec["securityContext"],
            "volumes": spec["volumes"],
        },
    }

    assert [trial(kube, each) for each in [*known, pod]] == [""] * (len(known) + 1)


def test_the_job_of_the_chart_audits_its_cluster_records_it_and_sees_no_secret(
    own_kube: KubeServer, helm_program: Path, tmp_path: Path
) -> None:
    kinds = {each["kind"]: each for each in objects(helm_program, "cluster")}
    restricted = {"pod-security.kubernetes.io/enforce": "restricted"}  # as docs/deploy.md says
    own_kube.apply([namespace("guard", **restricted), *kinds.values()])
    address = own_kube.address(kinds["ServiceAccount"])
    token = own_kube.request("POST", f"{address}/token", {"spec": {"expirationSeconds": 600}})
    bearer = token["status"]["token"]
    file = own_kube.kubeconfig(tmp_path / "kubeconfig", token=bearer)
    for name, text in kinds["ConfigMap"]["data"].items():
        (tmp_path / name).write_text(text, "utf-8")
    [container] = pod_of(kinds)["containers"]

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(  # noqa: S603 - guard itself
            [sys.executable, "-m", "guard", *arguments],
            env={**os.environ, "KUBECONFIG": str(file), "XDG_STATE_HOME": str(tmp_path)},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    audit = run(*container["args"], "-o", "json")
    result = json.loads(audit.stdout)

    assert audit.returncode == ExitCode.CLEAN, audit.stderr
    assert result["coverage"]["problems"] == []
    assert result["coverage"]["resources"]["kubernetes/cronjob"] == 1
    assert "kubernetes/secret" not in result["coverage"]["resources"]
    assert any("Secrets" in note for note in result["coverage"]["notes"])
    own = [each for each in result["findings"] if "guard" in each["resource"]["id"]]
    assert [(each["policy"]["id"], each["resource"]["id"]) for each in own] == []

    assert (tmp_path / "guard/guard.db").is_file()
    assert "k8s://" in run("history").stdout

    answer = own_kube.request(
        "GET", "/api/v1/secrets", ok=(403,), headers={"Authorization": f"Bearer {bearer}"}
    )
    assert answer["reason"] == "Forbidden"


def test_a_pod_finds_its_cluster_by_the_token_that_it_was_given(
    kube: KubeServer, audit: Audit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = "/api/v1/namespaces/guard/serviceaccounts/guard-auditor/token"
    token = kube.request("POST", address, {"spec": {"expirationSeconds": 600}})
    file = tmp_path / "token"
    file.write_text(token["status"]["token"], "utf-8")
    monkeypatch.setattr(incluster_config, "SERVICE_TOKEN_FILENAME", str(file))
    monkeypatch.setattr(incluster_config, "SERVICE_CERT_FILENAME", str(kube.ca_file))
    monkeypatch.setenv("KUBERNETES_SERVICE_HOST", "127.0.0.1")
    monkeypatch.setenv("KUBERNETES_SERVICE_PORT", str(kube.port))

    seen = audit(kubeconfig=tmp_path / "there is none")

    assert "Namespace/guard" in seen.ids("kubernetes/namespace")
