"""What runs guard on a schedule is safe by guard's own policies, and fits guard as it is."""

from __future__ import annotations

import json
import re
import sys
from types import ModuleType
from typing import Any

import click
import pytest
import yaml

from guard.errors import ExitCode
from tests.packaging.deploy import (
    CHART,
    DEPLOY,
    DIGEST,
    FOLDERS,
    ROOT,
    failures,
    folders_of,
    judged,
    pod_of,
)


def test_guard_finds_nothing_to_mend_in_what_runs_it():
    result = judged(DEPLOY)

    assert failures(result) == set()
    assert result["coverage"]["problems"] == []
    assert result["coverage"]["parsed"]["dockerfile"] == 1
    assert result["coverage"]["parsed"]["kubernetes"] >= 2


def test_only_the_digest_that_the_builder_chooses_is_open():
    opened = {
        finding["message"].partition(" (")[0]
        for finding in judged(DEPLOY / "Dockerfile")["findings"]
        if finding["outcome"] == "unknown"
    }

    assert opened <= {"base image is named by a build argument without a default"}


def test_the_copy_of_the_auditor_role_in_the_chart_is_one():
    shipped, copied = DEPLOY / "rbac/auditor.yaml", CHART / "files/auditor.yaml"

    assert copied.read_bytes() == shipped.read_bytes(), f"cp {shipped} {copied}"


def test_every_value_of_the_chart_has_a_schema():
    values = yaml.safe_load((CHART / "values.yaml").read_text("utf-8"))
    schema = json.loads((CHART / "values.schema.json").read_text("utf-8"))

    assert set(schema["properties"]) - {"global"} == set(values)
    for name, value in values.items():
        described = schema["properties"][name]
        if described.get("additionalProperties") is False:
            assert set(described["properties"]) == set(value), name


def test_the_chart_installs_this_version():
    chart = yaml.safe_load((CHART / "Chart.yaml").read_text("utf-8"))
    version = re.search(r'__version__ = "(.+)"', (ROOT / "guard/__init__.py").read_text("utf-8"))

    assert version is not None
    assert chart["appVersion"] == version[1]
    for file in ("argo/cronworkflow.yaml", "airflow/guard_audit.py"):
        assert f"/mlops-guard:{version[1]}" in (DEPLOY / file).read_text("utf-8"), file


@pytest.fixture
def workflow():
    documents = yaml.safe_load_all((DEPLOY / "argo/cronworkflow.yaml").read_text("utf-8"))
    [workflow] = [each for each in documents if each["kind"] == "CronWorkflow"]
    return workflow["spec"]


@pytest.mark.server
def test_the_workflow_of_argo_confines_the_audit_as_the_chart_does(workflow, rendered):
    pod = pod_of(rendered("cluster"))
    [container] = pod["containers"]
    [template] = workflow["workflowSpec"]["templates"]

    assert workflow["workflowSpec"]["securityContext"] == pod["securityContext"]
    for part in ("args", "resources", "securityContext", "volumeMounts"):
        assert template["container"][part] == container[part], part


def test_the_workflow_of_argo_has_only_fields_that_its_kind_defines(workflow):
    [template] = workflow["workflowSpec"]["templates"]

    assert set(workflow) <= {
        "concurrencyPolicy",
        "failedJobsHistoryLimit",
        "schedules",
        "startingDeadlineSeconds",
        "stopStrategy",
        "successfulJobsHistoryLimit",
        "suspend",
        "timezone",
        "when",
        "workflowMetadata",
        "workflowSpec",
    }
    assert set(workflow["workflowSpec"]) == {
        "activeDeadlineSeconds",
        "automountServiceAccountToken",
        "entrypoint",
        "securityContext",
        "serviceAccountName",
        "templates",
        "volumes",
    }
    assert set(template) == {
        "activeDeadlineSeconds",
        "container",
        "metadata",
        "name",
        "retryStrategy",
    }
    assert workflow["workflowSpec"]["entrypoint"] == template["name"]


def test_the_workflow_of_argo_tries_again_only_after_an_incomplete_audit(workflow):
    [template] = workflow["workflowSpec"]["templates"]

    assert template["retryStrategy"]["limit"] == "1"
    assert template["retryStrategy"]["expression"] == (
        f"asInt(lastRetry.exitCode) == {ExitCode.INCOMPLETE:d}"
    )


ARGUMENTS = {
    "active_deadline_seconds",
    "arguments",
    "container_resources",
    "container_security_context",
    "env_vars",
    "execution_timeout",
    "full_pod_spec",
    "get_logs",
    "image",
    "image_pull_secrets",
    "labels",
    "log_pod_spec_on_failure",
    "name",
    "namespace",
    "on_finish_action",
    "priority_class_name",
    "retries",
    "security_context",
    "service_account_name",
    "startup_timeout_seconds",
    "task_id",
    "tolerations",
    "volume_mounts",
    "volumes",
}
"""What KubernetesPodOperator takes in all versions for Airflow 2.10 and 3, as far as an audit has use for it."""


class FakeDag:
    """Stands for Airflow's DAG, which is not installed here."""

    def __init__(self, **given: Any) -> None:
        self.given = given

    def __enter__(self) -> FakeDag:
        return self

    def __exit__(self, *_: object) -> None:
        return None


@pytest.fixture(params=["airflow", "airflow.sdk"])
def airflow_task(request, monkeypatch):
    """Return what the DAG gives KubernetesPodOperator, with the imports of Airflow 2 and of 3."""
    given: list[dict[str, Any]] = []
    operators = "airflow.providers.cncf.kubernetes.operators"
    for name in ("airflow", "airflow.providers", "airflow.providers.cncf", operators[:-10]):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    pod = ModuleType(f"{operators}.pod")
    pod.KubernetesPodOperator = lambda **options: given.append(options)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, operators, ModuleType(operators))
    monkeypatch.setitem(sys.modules, f"{operators}.pod", pod)
    monkeypatch.setitem(sys.modules, "airflow.sdk", None)  # what Airflow 2 does not have
    home = ModuleType(request.param)
    home.DAG = FakeDag  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, request.param, home)

    file = DEPLOY / "airflow/guard_audit.py"
    namespace: dict[str, Any] = {"__name__": "guard_audit"}
    exec(compile(file.read_text("utf-8"), str(file), "exec"), namespace)  # noqa: S102 - our own file

    [task] = given
    assert set(task) - ARGUMENTS == set()
    assert namespace["dag"].given["max_active_runs"] == 1
    return task


def test_the_pod_of_airflow_is_confined_as_the_others_are(airflow_task, tmp_path):
    from kubernetes.client import ApiClient

    base = airflow_task["full_pod_spec"].spec
    container = {
        "name": "base",
        "image": f"{airflow_task['image']}@{DIGEST}",
        "args": airflow_task["arguments"],
        "resources": airflow_task["container_resources"],
        "securityContext": airflow_task["container_security_context"],
        "volumeMounts": airflow_task["volume_mounts"],
    }
    spec = {
        "containers": [container],
        "volumes": airflow_task["volumes"],
        "securityContext": airflow_task["security_context"],
        "serviceAccountName": airflow_task["service_account_name"],
        "automountServiceAccountToken": base.automount_service_account_token,
        "activeDeadlineSeconds": airflow_task["active_deadline_seconds"],
    }
    metadata = {"name": airflow_task["name"], "namespace": airflow_task["namespace"]}
    pod = ApiClient().sanitize_for_serialization(
        {"apiVersion": "v1", "kind": "Pod", "metadata": metadata, "spec": spec}
    )
    manifest = tmp_path / "pod.json"
    manifest.write_text(json.dumps(pod), "utf-8")

    assert failures(judged(manifest, profile="strict")) == set()
    assert folders_of(pod["spec"]["containers"][0]) == FOLDERS
    assert pod["spec"]["securityContext"]["runAsUser"] == 65532


@pytest.fixture(scope="module")
def page():
    return (ROOT / "docs/deploy.md").read_text("utf-8")


def test_every_command_that_the_page_and_the_unit_name_exists(page):
    from guard.cli import cli

    code = "\n".join(re.findall(r"(?s)```.*?```|`[^`\n]+`", page))
    named = set(re.findall(r"(?m)(?:^|`|bin/)guard ([a-z]+)\b", code))
    service = (DEPLOY / "systemd/guard-audit.service").read_text("utf-8")
    named |= set(re.findall(r"(?m)^ExecStart=\S+/guard (\w+)", service))

    assert {"run", "history"} <= named
    assert named - set(cli.list_commands(click.Context(cli))) == set()


def test_every_file_that_the_page_names_is_there(page):
    named = set(re.findall(r"\bdeploy/[\w./-]*\w", page)) | {
        f"docs/{name}" for name in re.findall(r"\]\((\w+\.md)", page)
    }

    assert {"deploy/Dockerfile", "deploy/rbac/auditor.yaml"} <= named
    assert {name for name in named if not (ROOT / name).exists()} == set()


def test_guard_accepts_the_settings_that_the_page_shows(page, tmp_path):
    from guard import config, notify

    [settings] = re.findall(r"(?s)```toml\n(.*?)```", page)
    (tmp_path / config.FILE).write_text(settings, "utf-8")

    chosen = config.read(tmp_path)

    assert len(chosen.targets) == 3
    assert len(notify.read(chosen.notify)) == 1
