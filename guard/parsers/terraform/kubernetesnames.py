"""How Terraform's kubernetes provider spells what Kubernetes spells otherwise.

The rule needs no table: snake case is camel case, and a block is an object. Here is the rest.
"""

from __future__ import annotations

KINDS = {
    "api_service": ("apiregistration.k8s.io/v1", "APIService"),
    "certificate_signing_request": ("certificates.k8s.io/v1", "CertificateSigningRequest"),
    "cluster_role": ("rbac.authorization.k8s.io/v1", "ClusterRole"),
    "cluster_role_binding": ("rbac.authorization.k8s.io/v1", "ClusterRoleBinding"),
    "config_map": ("v1", "ConfigMap"),
    "cron_job": ("batch/v1", "CronJob"),
    "csi_driver": ("storage.k8s.io/v1", "CSIDriver"),
    "daemon_set": ("apps/v1", "DaemonSet"),
    "daemonset": ("apps/v1", "DaemonSet"),
    "default_service_account": ("v1", "ServiceAccount"),
    "deployment": ("apps/v1", "Deployment"),
    "endpoints": ("v1", "Endpoints"),
    "horizontal_pod_autoscaler": ("autoscaling/v2", "HorizontalPodAutoscaler"),
    "ingress": ("networking.k8s.io/v1", "Ingress"),
    "ingress_class": ("networking.k8s.io/v1", "IngressClass"),
    "job": ("batch/v1", "Job"),
    "limit_range": ("v1", "LimitRange"),
    "mutating_webhook_configuration": (
        "admissionregistration.k8s.io/v1",
        "MutatingWebhookConfiguration",
    ),
    "namespace": ("v1", "Namespace"),
    "network_policy": ("networking.k8s.io/v1", "NetworkPolicy"),
    "persistent_volume": ("v1", "PersistentVolume"),
    "persistent_volume_claim": ("v1", "PersistentVolumeClaim"),
    "pod": ("v1", "Pod"),
    "pod_disruption_budget": ("policy/v1", "PodDisruptionBudget"),
    "pod_security_policy": ("policy/v1beta1", "PodSecurityPolicy"),
    "priority_class": ("scheduling.k8s.io/v1", "PriorityClass"),
    "replication_controller": ("v1", "ReplicationController"),
    "resource_quota": ("v1", "ResourceQuota"),
    "role": ("rbac.authorization.k8s.io/v1", "Role"),
    "role_binding": ("rbac.authorization.k8s.io/v1", "RoleBinding"),
    "runtime_class": ("node.k8s.io/v1", "RuntimeClass"),
    "secret": ("v1", "Secret"),
    "service": ("v1", "Service"),
    "service_account": ("v1", "ServiceAccount"),
    "stateful_set": ("apps/v1", "StatefulSet"),
    "storage_class": ("storage.k8s.io/v1", "StorageClass"),
    "validating_admission_policy": (
        "admissionregistration.k8s.io/v1",
        "ValidatingAdmissionPolicy",
    ),
    "validating_webhook_configuration": (
        "admissionregistration.k8s.io/v1",
        "ValidatingWebhookConfiguration",
    ),
}
"""Resource types, without `kubernetes_` and the version behind, and what they create."""

NAMESPACED = frozenset(
    {
        "config_map",
        "cron_job",
        "daemon_set",
        "daemonset",
        "default_service_account",
        "deployment",
        "endpoints",
        "horizontal_pod_autoscaler",
        "ingress",
        "job",
        "limit_range",
        "network_policy",
        "persistent_volume_claim",
        "pod",
        "pod_disruption_budget",
        "replication_controller",
        "resource_quota",
        "role",
        "role_binding",
        "secret",
        "service",
        "service_account",
        "stateful_set",
    }
)
"""Those that the provider puts into the namespace `default` when no other is written."""

LISTS = {
    "allowed_flex_volume": "allowedFlexVolumes",
    "allowed_flex_volumes": "allowedFlexVolumes",
    "allowed_host_paths": "allowedHostPaths",
    "allowed_topologies": "allowedTopologies",
    "audit_annotation": "auditAnnotations",
    "audit_annotations": "auditAnnotations",
    "cluster_role_selectors": "clusterRoleSelectors",
    "container": "containers",
    "egress": "egress",
    "env": "env",
    "env_from": "envFrom",
    "from": "from",
    "host_aliases": "hostAliases",
    "host_ports": "hostPorts",
    "http_header": "httpHeaders",
    "image_pull_secret": "imagePullSecrets",
    "image_pull_secrets": "imagePullSecrets",
    "ingress": "ingress",
    "init_container": "initContainers",
    "items": "items",
    "limit": "limits",
    "match_condition": "matchConditions",
    "match_conditions": "matchConditions",
    "match_expression": "matchExpressions",
    "match_expressions": "matchExpressions",
    "match_fields": "matchFields",
    "match_label_expressions": "matchLabelExpressions",
    "metric": "metrics",
    "node_selector_term": "nodeSelectorTerms",
    "option": "options",
    "path": "paths",
    "policy": "policies",
    "port": "ports",
    "ports": "ports",
    "preferred_during_scheduling_ignored_during_execution": (
        "preferredDuringSchedulingIgnoredDuringExecution"
    ),
    "range": "ranges",
    "readiness_gate": "readinessGates",
    "required_during_scheduling_ignored_during_execution": (
        "requiredDuringSchedulingIgnoredDuringExecution"
    ),
    "rule": "rules",
    "secret": "secrets",
    "sources": "sources",
    "subject": "subjects",
    "subset": "subsets",
    "sysctl": "sysctls",
    "tls": "tls",
    "to": "to",
    "toleration": "tolerations",
    "topology_spread_constraint": "topologySpreadConstraints",
    "validation": "validations",
    "validations": "validations",
    "variable": "variables",
    "variables": "variables",
    "volume": "volumes",
    "volume_claim_template": "volumeClaimTemplates",
    "volume_device": "volumeDevices",
    "volume_mount": "volumeMounts",
    "webhook": "webhooks",
    "address": "addresses",
    "not_ready_address": "notReadyAddresses",
}
"""Blocks that are lists in Kubernetes, and what they are called there."""

SINGLE = frozenset(
    {
        ("grpc", "port"),
        ("http_get", "path"),
        ("http_get", "port"),
        ("node_affinity", "required_during_scheduling_ignored_during_execution"),
        ("projected", "secret"),
        ("service", "path"),
        ("service", "port"),
        ("sources", "secret"),
        ("tcp_socket", "port"),
        ("volume", "secret"),
    }
)
"""Names of `LISTS` that mean one object or value inside the block that is named first."""

MAPS = frozenset(
    {
        "allocatable",
        "annotations",
        "attributes",
        "binary_data",
        "capacity",
        "data",
        "default",
        "default_request",
        "hard",
        "labels",
        "limits",
        "match_labels",
        "max",
        "max_limit_request_ratio",
        "min",
        "node_selector",
        "overhead",
        "parameters",
        "pod_fixed",
        "requests",
        "selector",
        "string_data",
        "volume_attributes",
    }
)
"""Arguments whose keys the user chooses; any other object is a block that is written as a value."""

SPELLINGS = {
    "ca_bundle": "caBundle",
    "cluster_ip": "clusterIP",
    "cluster_ips": "clusterIPs",
    "external_ips": "externalIPs",
    "host_ip": "hostIP",
    "host_ipc": "hostIPC",
    "host_pid": "hostPID",
    "load_balancer_ip": "loadBalancerIP",
    "non_resource_urls": "nonResourceURLs",
    "pod_cidr": "podCIDR",
    "provider_id": "providerID",
}
"""Arguments whose abbreviations are capitals in Kubernetes."""

RENAMED = {
    ("DaemonSet", "spec", "strategy"): "updateStrategy",
    ("Secret", "", "binary_data"): "data",
    ("Secret", "", "data"): "stringData",
    ("StorageClass", "", "storage_provisioner"): "provisioner",
}
"""Arguments of another name: by kind, block (empty for the object itself) and argument."""

UNFOLDED = frozenset({"persistent_volume_source"})
"""Blocks that exist in Terraform only; their content belongs to the block around."""

NOT_OF_THE_OBJECT = frozenset(
    {
        "connection",
        "lifecycle",
        "provisioner",
        "timeouts",
        "wait_for_completion",
        "wait_for_default_service_account",
        "wait_for_load_balancer",
        "wait_for_rollout",
        "wait_for_service_account_token",
        "wait_until_bound",
        "wait_until_scheduled",
    }
)
"""Arguments that tell Terraform, not Kubernetes, what to do."""
