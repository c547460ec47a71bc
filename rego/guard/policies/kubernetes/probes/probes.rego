# METADATA
# title: Services must have liveness and readiness probes
# description: |
#   Without probes a program that hangs, after an attack with malformed requests as well as by accident,
#   keeps getting traffic and is never restarted.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/
# custom:
#   id: GRD-K8S-026
#   severity: low
#   category: availability
#   profile: strict
#   systems: [kubernetes]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/statefulset, apps.openshift.io/deploymentconfig,
#     argoproj.io/rollout,
#   ]
#   controls:
#     direct: ["soc2:A1.1"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Probe a cheap endpoint of the program itself.
#
#         readinessProbe:
#           httpGet:
#             path: /ready
#             port: 8080
#         livenessProbe:
#           httpGet:
#             path: /healthz
#             port: 8080
package guard.policies.kubernetes.probes

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.workload

_services := {
	"apps.openshift.io/deploymentconfig", "argoproj.io/rollout", "kubernetes/daemonset", "kubernetes/deployment",
	"kubernetes/statefulset",
}

deny contains {"resource": container.resource, "path": path, "message": message} if {
	some container in workload.complete_containers
	container.type in _services
	container.field == "containers"
	probes := {probe | some probe in ["livenessProbe", "readinessProbe"]; not container.config[probe]}
	count(probes) > 0
	path := array.concat(container.path, [[probe | some probe in probes][0]])
	message := sprintf("%s has no %s", [container.label, kube.words(probes)])
}
