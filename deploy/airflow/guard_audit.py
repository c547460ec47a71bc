"""A nightly audit by guard, for Airflow 2.10 and 3.

Each run is a pod of its own in the namespace `guard`: Airflow's workers need neither guard nor its
rights. The pod wants the service account of deploy/rbac/auditor.yaml, the ConfigMap `guard` with
guard.toml, and the claim `guard` for the history. Change IMAGE to the image that you built from
deploy/Dockerfile, best with its digest.

The task fails when guard does: with findings (exit code 1, see `fail_on` in guard.toml), when
something was not seen (3), and for wrong settings (2).
"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from airflow.providers.cncf.kubernetes.operators.pod import KubernetesPodOperator
from kubernetes.client import models as k8s

try:
    from airflow.sdk import DAG
except ImportError:  # Airflow 2
    from airflow import DAG

IMAGE = "registry.example.com/platform/mlops-guard:0.1.0"
NAMESPACE = "guard"
USER = 65532

with DAG(
    dag_id="guard_audit",
    description="Audit of clusters, secret stores and accounts by guard",
    schedule="30 2 * * *",
    start_date=datetime(2026, 1, 1, tzinfo=timezone.utc),  # noqa: UP017 - Airflow 2 runs on Python 3.9, too
    catchup=False,
    # Two audits at once would only slow the systems that they read.
    max_active_runs=1,
    tags=["security", "compliance"],
) as dag:
    KubernetesPodOperator(
        task_id="audit",
        name="guard-audit",
        namespace=NAMESPACE,
        image=IMAGE,
        arguments=["run"],
        service_account_name="guard-auditor",
        # A token for `k8s://`, the cluster that the pod runs in: False when you audit nothing of it.
        # Given this way because older versions of the provider have no argument for it.
        full_pod_spec=k8s.V1Pod(
            spec=k8s.V1PodSpec(automount_service_account_token=True, containers=[])
        ),
        labels={"app.kubernetes.io/name": "guard"},
        security_context=k8s.V1PodSecurityContext(
            run_as_non_root=True,
            run_as_user=USER,
            run_as_group=USER,
            fs_group=USER,
            fs_group_change_policy="OnRootMismatch",
            seccomp_profile=k8s.V1SeccompProfile(type="RuntimeDefault"),
        ),
        container_security_context=k8s.V1SecurityContext(
            privileged=False,
            allow_privilege_escalation=False,
            read_only_root_filesystem=True,
            capabilities=k8s.V1Capabilities(drop=["ALL"]),
        ),
        container_resources=k8s.V1ResourceRequirements(
            requests={"cpu": "250m", "memory": "512Mi"},
            limits={"memory": "1Gi"},
        ),
        volumes=[
            k8s.V1Volume(name="config", config_map=k8s.V1ConfigMapVolumeSource(name="guard")),
            k8s.V1Volume(
                name="state",
                persistent_volume_claim=k8s.V1PersistentVolumeClaimVolumeSource(claim_name="guard"),
            ),
            k8s.V1Volume(name="tmp", empty_dir=k8s.V1EmptyDirVolumeSource(size_limit="256Mi")),
        ],
        volume_mounts=[
            k8s.V1VolumeMount(name="config", mount_path="/etc/guard", read_only=True),
            k8s.V1VolumeMount(name="state", mount_path="/var/lib/guard"),
            k8s.V1VolumeMount(name="tmp", mount_path="/tmp"),  # noqa: S108 - a folder of the container
        ],
        # guard's own time-outs come first; then the pod's; then Airflow's.
        active_deadline_seconds=3600,
        execution_timeout=timedelta(minutes=70),
        startup_timeout_seconds=600,
        # guard repeats single requests by itself; findings stay what they are.
        retries=0,
        get_logs=True,
        on_finish_action="delete_pod",
        # A pod's description in the log says nothing about an audit's findings.
        log_pod_spec_on_failure=False,
    )
