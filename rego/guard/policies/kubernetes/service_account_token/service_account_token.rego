# METADATA
# title: Pods that do not call the API must not carry a token
# description: |
#   The token lies in every container of the pod. Code that was taken over uses it to talk to the API server
#   as the service account: to look around, and to use every right that somebody grants that account later.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting
# custom:
#   id: GRD-K8S-030
#   severity: low
#   category: access-control
#   profile: strict
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
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Do not mount the token; a pod that calls the API gets a service account of its own with the rights it
#     needs.
#
#         spec:
#           automountServiceAccountToken: false
package guard.policies.kubernetes.service_account_token

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.rbac
import data.guard.lib.kubernetes.workload
import data.guard.lib.value

deny contains {"resource": pod.resource, "path": path, "message": message} if {
	some pod in workload.complete_pods
	not pod.open

	# Absent is true, unless the service account says otherwise; an unknown value is reported as such.
	not _is_off(pod.spec)
	account := _account(pod)
	not _key(pod, account) in _without_token
	not _key(pod, account) in _bound
	_is_judged(pod, account)
	path := array.concat(pod.path, ["automountServiceAccountToken"])
	message := sprintf("the token of service account %s is mounted, and nothing grants it rights here", [account])
}

_is_off(spec) if value.is_false(spec.automountServiceAccountToken)

_account(pod) := pod.spec.serviceAccountName if {
	is_string(pod.spec.serviceAccountName)
} else := pod.spec.serviceAccount if {
	is_string(pod.spec.serviceAccount)
} else := "default" if {
	not pod.spec.serviceAccountName
	not pod.spec.serviceAccount
}

_key(pod, account) := [pod.namespace, account]

# What a named account may do is known only where the account itself is.
_is_judged(_, account) if account == "default"

_is_judged(pod, account) if _key(pod, account) in _known

_known := {[object.get(account.config, ["metadata", "namespace"], null), kube.name(account)] |
	some account in input.resources["kubernetes/serviceaccount"]
}

_without_token := {[object.get(account.config, ["metadata", "namespace"], null), kube.name(account)] |
	some account in input.resources["kubernetes/serviceaccount"]
	value.is_false(account.config.automountServiceAccountToken)
}

_bound := {[subject.namespace, subject.name] |
	some binding in rbac.bindings
	some subject in binding.subjects
	subject.kind == "ServiceAccount"
}
