# METADATA
# title: Containers must bound the memory they use
# description: |
#   Without a memory limit one container, through a leak, a large request or on purpose, takes its node's
#   memory, and the kernel kills its neighbours. Without requests the scheduler packs nodes blindly and such
#   a pod is the first to go.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
# custom:
#   id: GRD-K8S-025
#   severity: low
#   category: availability
#   systems: [kubernetes]
#   resources: [
#     kubernetes/cronjob, kubernetes/daemonset, kubernetes/deployment, kubernetes/job, kubernetes/pod,
#     kubernetes/replicaset, kubernetes/replicationcontroller, kubernetes/statefulset,
#     apps.openshift.io/deploymentconfig, argoproj.io/rollout, kubeflow.org/jaxjob, kubeflow.org/mpijob,
#     kubeflow.org/notebook, kubeflow.org/paddlejob, kubeflow.org/pytorchjob, kubeflow.org/tfjob,
#     kubeflow.org/xgboostjob, serving.knative.dev/configuration, serving.knative.dev/revision,
#     serving.knative.dev/service,
#     agents.x-k8s.io/sandbox, extensions.agents.x-k8s.io/sandboxtemplate, sources.knative.dev/containersource,
#   ]
#   controls:
#     direct: ["soc2:A1.1"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Set a memory limit and requests for both (a request that is missing equals the limit).
#
#         resources:
#           requests:
#             cpu: 500m
#             memory: 2Gi
#           limits:
#             memory: 2Gi
package guard.policies.kubernetes.resource_bounds

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.workload
import data.guard.lib.value

deny contains {"resource": container.resource, "path": path, "message": message} if {
	some container in workload.complete_containers
	container.field == "containers"
	not container.pod.namespace in _ranged
	resources := object.get(container.config, "resources", {})

	# Where the memory has a limit, a missing request costs nobody but the container itself.
	not _is_bound(resources, "limits.memory")
	requests := {key | some key in ["requests.cpu", "requests.memory"]; not _is_bound(resources, key)}
	keys := {"limits.memory"} | requests
	path := array.concat(container.path, ["resources"])
	message := sprintf("%s does not set %s", [container.label, kube.words(keys)])
}

# A LimitRange with defaults completes the containers of its namespace.
_ranged := {namespace |
	some range in input.resources["kubernetes/limitrange"]
	some limit in kube.list(range.config.spec.limits)
	limit.type == "Container"
	limit["default"]
	namespace := object.get(range.config, ["metadata", "namespace"], null)
}

_is_bound(resources, "limits.memory") if resources.limits.memory

_is_bound(resources, "requests.cpu") if resources.requests.cpu

_is_bound(resources, "requests.memory") if resources.requests.memory

# A limit is the request, too, where there is no other.
_is_bound(resources, "requests.cpu") if resources.limits.cpu

_is_bound(resources, "requests.memory") if resources.limits.memory

_is_bound(resources, _) if value.is_unknown(resources.limits)

_is_bound(resources, key) if {
	startswith(key, "requests.")
	value.is_unknown(resources.requests)
}
