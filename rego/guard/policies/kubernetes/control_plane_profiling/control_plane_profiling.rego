# METADATA
# title: Control plane components must not serve profiles
# description: |
#   Profiles show memory, timing and names of the component's inner work, and taking one costs it time: an
#   attacker learns about the cluster and slows it down.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-scheduler/
# custom:
#   id: GRD-K8S-134
#   severity: low
#   category: configuration
#   profile: strict
#   systems: [kubernetes, kube-apiserver, kube-controller-manager, kube-scheduler]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration,
#     kubescheduler.config.k8s.io/kubeschedulerconfiguration,
#   ]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn profiling off; it can be turned on again to look for a fault.
#
#         command:
#         - kube-apiserver
#         - --profiling=false
package guard.policies.kubernetes.control_plane_profiling

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube
import data.guard.lib.value

_names := ["kube-apiserver", "kube-controller-manager", "kube-scheduler"]

deny contains {"resource": found.resource, "path": component.place(found, "profiling"), "message": message} if {
	some name in _names
	some found in component.complete(name)
	not component.has(found, "config")
	not _is_off(found)
	message := sprintf("%s serves profiles, --profiling is not false", [name])
}

deny contains {"resource": found.resource, "path": component.place(found, "profiling"), "message": message} if {
	some name in _names
	some found in component.named(name)
	not found.complete
	value.is_true(component.flag(found, "profiling"))
	message := sprintf("%s serves profiles, --profiling is true", [name])
}

_is_off(found) if value.is_false(component.flag(found, "profiling"))

deny contains {"resource": configuration.id, "path": ["enableProfiling"], "message": message} if {
	some configuration in input.resources["kubescheduler.config.k8s.io/kubeschedulerconfiguration"]
	kube.is_complete(configuration)
	not value.is_false(object.get(configuration.config, "enableProfiling", true))
	message := "kube-scheduler serves profiles, enableProfiling is not false"
}
