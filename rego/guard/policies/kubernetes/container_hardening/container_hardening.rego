# METADATA
# title: Containers must meet the restricted profile
# description: |
#   A program that is taken over keeps what it was started with. Without these settings it runs as the
#   image's user, root as a rule, may gain privileges through setuid files, holds a dozen capabilities and
#   reaches every system call, which is what escapes from containers are built from.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
# custom:
#   id: GRD-K8S-002
#   severity: medium
#   category: configuration
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
#     direct: ["soc2:CC6.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Set the keys that are missing, for the container or (where the key exists there) for the pod.
#
#         securityContext:
#           runAsNonRoot: true
#           allowPrivilegeEscalation: false
#           capabilities:
#             drop: [ALL]
#           seccompProfile:
#             type: RuntimeDefault
package guard.policies.kubernetes.container_hardening

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.workload
import data.guard.lib.value

deny contains {"resource": container.resource, "path": path, "message": message} if {
	some container in workload.complete_containers
	container.field in {"containers", "initContainers"}
	not workload.is_privileged(container)
	not workload.is_windows(container.pod)
	own := kube.map(object.get(container.config, "securityContext", {}))
	present := union({_named(own), _dropped(own), _shared(container.pod)})
	keys := {key | some key, enough in _keys; count(enough & present) == 0}
	count(keys) > 0
	path := array.concat(container.path, ["securityContext"])
	message := sprintf("%s does not set %s", [container.label, kube.words(keys)])
}

# Each key with what sets it. A user that is set, be it root, is a fact of its own.
_keys := {
	"allowPrivilegeEscalation": {"allowPrivilegeEscalation"},
	"capabilities.drop ALL": {"drop ALL"},
	"runAsNonRoot": {"runAsNonRoot", "runAsUser"},
	"seccompProfile": {"seccompProfile"},
}

_named(context) := {key | some key, given in context; given != null}

_dropped(context) := {"drop ALL"} if {
	some capability in kube.list(context.capabilities.drop)
	upper(value.text(capability)) == "ALL"
} else := {"drop ALL"} if {
	value.is_unknown(context.capabilities)
} else := {"drop ALL"} if {
	value.is_unknown(context.capabilities.drop)
} else := set()

_shared(pod) := _named(kube.map(pod.spec.securityContext)) | _annotated(pod) if {
	pod.spec.securityContext
	not pod.spec.securityContext["$unknown"]
} else := {"runAsNonRoot", "seccompProfile"} if {
	pod.spec.securityContext
} else := _annotated(pod)

_annotated(pod) := {"seccompProfile"} if {
	some key, _ in pod.metadata.annotations
	contains(key, "seccomp.security.alpha.kubernetes.io/")
} else := set()
