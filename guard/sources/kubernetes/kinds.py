"""Which kinds of objects guard reads from a cluster: those that some policy judges or relates.

What is not here is not asked for, so that the role that an audit needs stays small;
deploy/rbac/auditor.yaml grants exactly this, and a test keeps the two alike.
"""

from __future__ import annotations

from collections.abc import Mapping

SECRETS = "secrets"
CONFIG_MAPS = "configmaps"
ALL = "*"
"""Stands for every kind of a group, where policies of the cluster's owner define the kinds."""

KINDS: Mapping[str, tuple[str, ...]] = {
    "": (
        "configmaps",
        "limitranges",
        "namespaces",
        "nodes",
        "persistentvolumeclaims",
        "persistentvolumes",
        "pods",
        "podtemplates",
        "replicationcontrollers",
        "resourcequotas",
        "secrets",
        "serviceaccounts",
        "services",
    ),
    "admissionregistration.k8s.io": (
        "mutatingwebhookconfigurations",
        "validatingadmissionpolicies",
        "validatingadmissionpolicybindings",
        "validatingwebhookconfigurations",
    ),
    "agents.x-k8s.io": ("sandboxes",),
    "apiregistration.k8s.io": ("apiservices",),
    "apps": ("daemonsets", "deployments", "replicasets", "statefulsets"),
    "apps.openshift.io": ("deploymentconfigs",),
    "argoproj.io": (
        "applications",
        "appprojects",
        "clusterworkflowtemplates",
        "cronworkflows",
        "rollouts",
        "workflows",
        "workflowtemplates",
    ),
    "batch": ("cronjobs", "jobs"),
    "batch.volcano.sh": ("jobs",),
    "cert-manager.io": ("certificates", "clusterissuers", "issuers"),
    "cilium.io": ("ciliumclusterwidenetworkpolicies", "ciliumnetworkpolicies"),
    "config.gatekeeper.sh": ("configs",),
    "constraints.gatekeeper.sh": (ALL,),
    "consul.hashicorp.com": ("ingressgateways", "meshes"),
    "crd.projectcalico.org": ("globalnetworkpolicies", "networkpolicies"),
    "elasticsearch.k8s.elastic.co": ("elasticsearches",),
    "extensions.agents.x-k8s.io": ("sandboxtemplates",),
    "external-secrets.io": (
        "clusterexternalsecrets",
        "clustersecretstores",
        "externalsecrets",
        "secretstores",
    ),
    "flink.apache.org": ("flinkdeployments",),
    "gateway.networking.k8s.io": ("gateways", "grpcroutes", "httproutes", "referencegrants"),
    "jobset.x-k8s.io": ("jobsets",),
    "kafka.strimzi.io": ("kafkaconnects", "kafkas", "kafkatopics", "kafkausers"),
    "kibana.k8s.elastic.co": ("kibanas",),
    "kubeflow.org": (
        "jaxjobs",
        "mpijobs",
        "notebooks",
        "paddlejobs",
        "poddefaults",
        "profiles",
        "pytorchjobs",
        "tfjobs",
        "xgboostjobs",
    ),
    "kyverno.io": ("clusterpolicies", "policies", "policyexceptions"),
    "machinelearning.seldon.io": ("seldondeployments",),
    "monitoring.coreos.com": ("podmonitors", "servicemonitors"),
    "networking.istio.io": ("destinationrules", "gateways", "serviceentries", "virtualservices"),
    "networking.k8s.io": ("ingresses", "networkpolicies"),
    "policy": ("poddisruptionbudgets", "podsecuritypolicies"),
    "projectcalico.org": ("globalnetworkpolicies", "networkpolicies"),
    "projectcontour.io": ("httpproxies",),
    "ray.io": ("rayclusters", "rayjobs", "rayservices"),
    "rbac.authorization.k8s.io": (
        "clusterrolebindings",
        "clusterroles",
        "rolebindings",
        "roles",
    ),
    "route.openshift.io": ("routes",),
    "security.istio.io": ("authorizationpolicies", "peerauthentications", "requestauthentications"),
    "security.openshift.io": ("securitycontextconstraints",),
    "serving.knative.dev": ("configurations", "revisions", "services"),
    "serving.kserve.io": (
        "clusterservingruntimes",
        "inferenceservices",
        "servingruntimes",
        "trainedmodels",
    ),
    "source.toolkit.fluxcd.io": (
        "buckets",
        "gitrepositories",
        "helmrepositories",
        "ocirepositories",
    ),
    "sources.knative.dev": ("containersources",),
    "sparkoperator.k8s.io": ("scheduledsparkapplications", "sparkapplications"),
    "storage.k8s.io": ("storageclasses",),
    "tekton.dev": ("clustertasks", "tasks"),
    "templates.gatekeeper.sh": ("constrainttemplates",),
    "traefik.io": ("tlsoptions",),
}
"""By API group, the plural names that its kinds have in addresses."""

IRRELEVANT_GROUPS = frozenset(
    {
        "custom.metrics.k8s.io",
        "external.metrics.k8s.io",
        "metrics.k8s.io",
        "subresources.kubevirt.io",
        "upload.cdi.kubevirt.io",
    }
)
"""Aggregated APIs that hold no objects that somebody configured: one that is down hides nothing."""

COLLAPSED = (
    "serving.knative.dev/configuration",
    "serving.knative.dev/revision",
    "argoproj.io/workflow",
    "ray.io/raycluster",
    "jobset.x-k8s.io/jobset",
    "kubernetes/deployment",
    "kubernetes/statefulset",
    "kubernetes/replicationcontroller",
    "kubernetes/replicaset",
    "kubernetes/job",
    "kubernetes/pod",
)
"""What controllers make from a template, owners before what they own: read in this order, at last."""

TEMPLATES = frozenset(
    {
        "agents.x-k8s.io/sandbox",
        "apps.openshift.io/deploymentconfig",
        "argoproj.io/cronworkflow",
        "argoproj.io/rollout",
        "argoproj.io/workflow",
        "batch.volcano.sh/job",
        "jobset.x-k8s.io/jobset",
        "kubeflow.org/jaxjob",
        "kubeflow.org/mpijob",
        "kubeflow.org/notebook",
        "kubeflow.org/paddlejob",
        "kubeflow.org/pytorchjob",
        "kubeflow.org/tfjob",
        "kubeflow.org/xgboostjob",
        "kubernetes/cronjob",
        "kubernetes/daemonset",
        "kubernetes/deployment",
        "kubernetes/job",
        "kubernetes/replicaset",
        "kubernetes/replicationcontroller",
        "kubernetes/statefulset",
        "ray.io/raycluster",
        "ray.io/rayjob",
        "ray.io/rayservice",
        "serving.knative.dev/configuration",
        "serving.knative.dev/revision",
        "serving.knative.dev/service",
        "sources.knative.dev/containersource",
    }
)
"""Kinds that say all there is to say about the pods made for them.

Not those whose operator puts the pods together, such as a SparkApplication or an InferenceService:
there only what was made shows what runs.
"""
