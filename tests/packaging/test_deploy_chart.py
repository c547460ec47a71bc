"""The Helm chart, rendered by Helm: it installs a confined audit with the rights that are documented."""

from __future__ import annotations

import pytest
import yaml

from guard import config, notify, waivers
from guard.errors import ExitCode
from tests.packaging.deploy import (
    CASES,
    CHART,
    DEPLOY,
    DIGEST,
    FOLDERS,
    failures,
    folders_of,
    judged,
    pod_of,
)

pytestmark = pytest.mark.server


@pytest.mark.parametrize("case", CASES)
def test_helm_has_nothing_against_the_chart(helm, case):
    done = helm(case, "lint", "--strict")

    assert done.returncode == 0, done.stdout
    assert "[WARNING]" not in done.stdout


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("profile", config.PROFILES)
def test_guard_finds_nothing_in_the_rendered_chart(helm, tmp_path, case, profile):
    manifest = tmp_path / "guard.yaml"
    manifest.write_text(helm(case, "--set", f"image.digest={DIGEST}").stdout, "utf-8")

    result = judged(manifest, profile=profile)

    assert failures(result) == set()
    assert result["coverage"]["resources"]["kubernetes/cronjob"] == 1


@pytest.mark.parametrize("case", CASES)
def test_guard_reads_the_settings_that_the_chart_writes(rendered, tmp_path, case):
    files = rendered(case)["ConfigMap"]["data"]
    for name, text in files.items():
        (tmp_path / name).write_text(text, "utf-8")

    values = yaml.safe_load((CHART / f"ci/{case}-values.yaml").read_text("utf-8"))
    chosen = config.read(tmp_path)

    assert chosen.targets
    assert ("k8s://" in chosen.targets) == values.get("inCluster", True)
    assert chosen.fail_on == ("low" if case == "remote" else "critical")
    assert len(notify.read(chosen.notify)) == len(chosen.notify) == (case == "everything")
    if "waivers" in values:
        assert len(waivers.read_file(tmp_path / waivers.DEFAULT_FILE)) == 1


@pytest.mark.parametrize(
    ("setting", "cure"),
    [
        ("image.repository=", "set image.repository"),
        ("networkPolicy.apiServer.cidrs=null", "kubectl get endpointslices"),
        ("store.type=postgres", "set store.postgres.existingSecret"),
        ("serviceAccount.create=false", "set serviceAccount.name"),
        ("image.tag=latest", "/image/tag"),
        ("image.digest=sha256:abc", "/image/digest"),
        ("env[0].name=VAULT_TOKEN,env[0].value=hvs.x", "/env/0"),
        ("rbac.extraRules[0].verbs[0]=delete", "/rbac/extraRules/0"),
        ("podSecurityContext.runAsNonRoot=false", "/podSecurityContext/runAsNonRoot"),
        ("secheduel=daily", "secheduel"),
    ],
)
def test_the_chart_refuses_what_is_missing_or_unsafe_and_says_what_to_do(helm, setting, cure):
    done = helm("cluster", "--set", setting)

    assert done.returncode != 0
    assert cure in done.stderr
    assert done.stdout == ""


def test_an_audit_of_other_systems_gets_no_rights_and_no_token_in_its_cluster(rendered):
    kinds = rendered("remote")

    assert {"ClusterRole", "ClusterRoleBinding", "PersistentVolumeClaim"} & set(kinds) == set()
    assert pod_of(kinds)["automountServiceAccountToken"] is False


def test_the_chart_grants_what_the_auditor_role_grants_and_no_more(rendered):
    shipped = {
        document["metadata"]["name"]: document
        for document in yaml.safe_load_all((DEPLOY / "rbac/auditor.yaml").read_text("utf-8"))
        if document["kind"] == "ClusterRole"
    }
    rules = rendered("cluster")["ClusterRole"]["rules"]

    assert rules == shipped["guard-auditor"]["rules"]
    assert {verb for rule in rules for verb in rule["verbs"]} <= {"get", "list"}
    assert "secrets" not in {resource for rule in rules for resource in rule["resources"]}


def test_secrets_are_granted_on_request_and_guard_says_what_that_means(helm, tmp_path):
    manifest = tmp_path / "guard.yaml"
    manifest.write_text(helm("cluster", "--set", "rbac.secretsMetadata=true").stdout, "utf-8")

    assert failures(judged(manifest)) == {("GRD-K8S-049", "ClusterRole/guard-audit")}


def test_secrets_reach_the_pod_as_files_only(rendered):
    [container] = pod_of(rendered("everything"))["containers"]
    secret = {
        volume["name"] for volume in pod_of(rendered("everything"))["volumes"] if "secret" in volume
    }
    mounted = {mount["name"]: mount for mount in container["volumeMounts"]}

    assert secret == {"store", "secret-0"}
    assert all(mounted[name]["readOnly"] for name in secret)
    assert all("value" in variable for variable in container["env"])
    assert "envFrom" not in container


@pytest.mark.parametrize("case", CASES)
def test_nothing_connects_to_the_pod_and_the_pod_to_what_is_listed_only(rendered, case):
    policy = rendered(case)["NetworkPolicy"]["spec"]

    assert policy["ingress"] == []
    assert set(policy["policyTypes"]) == {"Ingress", "Egress"}
    assert all(rule["to"] and rule["ports"] for rule in policy["egress"])


def test_a_job_tries_again_only_after_an_incomplete_audit(rendered):
    job = rendered("cluster")["CronJob"]["spec"]["jobTemplate"]["spec"]
    [container] = job["template"]["spec"]["containers"]
    by_code = job["podFailurePolicy"]["rules"][0]

    assert by_code["action"] == "FailJob"
    assert by_code["onExitCodes"]["containerName"] == container["name"]
    assert by_code["onExitCodes"]["values"] == [
        ExitCode.FINDINGS,
        ExitCode.USAGE,
        ExitCode.INTERNAL,
    ]
    assert job["backoffLimit"] == 1
    assert job["template"]["spec"]["restartPolicy"] == "Never"


def test_the_chart_mounts_what_the_image_reads_and_writes(rendered):
    pod = pod_of(rendered("cluster"))
    [container] = pod["containers"]

    assert folders_of(container) == FOLDERS
    assert pod["securityContext"]["runAsUser"] == pod["securityContext"]["fsGroup"] == 65532
