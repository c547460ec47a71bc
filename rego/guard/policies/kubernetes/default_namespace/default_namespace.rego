# METADATA
# title: Workloads must not be deployed to the namespace default
# description: |
#   Everything that lands in default shares its service account, its quotas and its lack of network policies:
#   one program that is taken over reaches the Secrets of all others there through one grant.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#when-to-use-multiple-namespaces
# custom:
#   id: GRD-K8S-034
#   severity: low
#   category: configuration
#   profile: strict
#   systems: [kubernetes]
#   resources: [
#     kubernetes/cronjob, kubernetes/daemonset, kubernetes/deployment, kubernetes/job, kubernetes/pod,
#     kubernetes/replicaset, kubernetes/replicationcontroller, kubernetes/statefulset,
#     apps.openshift.io/deploymentconfig, argoproj.io/rollout, kubeflow.org/jaxjob, kubeflow.org/mpijob,
#     kubeflow.org/notebook, kubeflow.org/paddlejob, kubeflow.org/pytorchjob, kubeflow.org/tfjob,
#     kubeflow.org/xgboostjob, serving.knative.dev/configuration, serving.knative.dev/revision,
#     serving.knative.dev/service, kubernetes/secret, kubernetes/configmap, kubernetes/serviceaccount,
#     kubernetes/role, kubernetes/rolebinding, kubernetes/persistentvolumeclaim,
#     agents.x-k8s.io/sandbox, extensions.agents.x-k8s.io/sandboxtemplate, sources.knative.dev/containersource,
#   ]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Give each team or program a namespace, with its own policies.
#
#         metadata:
#           namespace: recommendations
package guard.policies.kubernetes.default_namespace

import data.guard.lib.kubernetes.object as kube

_types := [
	"apps.openshift.io/deploymentconfig",
	"argoproj.io/rollout",
	"kubeflow.org/jaxjob",
	"kubeflow.org/mpijob",
	"kubeflow.org/notebook",
	"kubeflow.org/paddlejob",
	"kubeflow.org/pytorchjob",
	"kubeflow.org/tfjob",
	"kubeflow.org/xgboostjob",
	"kubernetes/configmap",
	"kubernetes/cronjob",
	"kubernetes/daemonset",
	"kubernetes/deployment",
	"kubernetes/job",
	"kubernetes/persistentvolumeclaim",
	"kubernetes/pod",
	"kubernetes/replicaset",
	"kubernetes/replicationcontroller",
	"kubernetes/role",
	"kubernetes/rolebinding",
	"kubernetes/secret",
	"kubernetes/serviceaccount",
	"kubernetes/statefulset",
	"serving.knative.dev/configuration",
	"serving.knative.dev/revision",
	"serving.knative.dev/service",
]

deny contains {"resource": resource.id, "path": ["metadata", "namespace"], "message": message} if {
	some resource in kube.of_types(_types)
	resource.config.metadata.namespace == "default"
	not _came_with_the_cluster(resource)
	message := "deployed to the namespace default, which everything without a place of its own shares"
}

# Every namespace has these.
_came_with_the_cluster(resource) if kube.name(resource) in {"default", "kube-root-ca.crt"}
