"""A real API server takes what deploy/ installs, and the rights are enough for an audit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.live.kubernetes.conftest import Audit
from tests.packaging.deploy import CASES, DEPLOY, objects, pod_of
from tests.servers.kube_server import KubeServer

pytestmark = pytest.mark.server

# Not the name of deploy/rbac, which the shared cluster has: its rights must not make up for these.
NAME = ("--set", "fullnameOverride=nightly")


@pytest.fixture
def installed(kube: KubeServer, helm_program: Path) -> Callable[..., dict[str, Any]]:
    """Install the chart in the namespace `guard`, and return its objects by kind."""

    def install(case: str, *options: str) -> dict[str, Any]:
        found = objects(helm_program, case, *NAME, *options)
        kube.apply(found)
        return {each["kind"]: each for each in found}

    return install


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
    known = [each for each in documents if each["kind"] != "CronWorkflow"]

    assert len(known) == len(documents) - 1
    assert {each["kind"]: trial(kube, each) for each in known} == {
        each["kind"]: "" for each in known
    }


def account(kube: KubeServer, kinds: dict[str, Any], file: Path) -> Path:
    """Return a kubeconfig of the service account of the chart."""
    address = kube.address(kinds["ServiceAccount"])
    token = kube.request("POST", f"{address}/token", {"spec": {"expirationSeconds": 600}})
    return kube.kubeconfig(file, token=token["status"]["token"])


def test_the_account_of_the_chart_reads_all_that_an_audit_wants(
    kube: KubeServer, installed: Callable[..., dict[str, Any]], audit: Audit, tmp_path: Path
) -> None:
    file = account(kube, installed("cluster"), tmp_path / "account")

    seen = audit(kubeconfig=file)

    assert seen.problems == []
    assert "CronJob/guard/nightly" in seen.ids("kubernetes/cronjob")
    assert seen.ids("kubernetes/secret") == []
    assert any("Secrets" in note for note in seen.coverage.notes)
