# METADATA
# title: Kubelets must limit the processes of a pod
# description: |
#   A pod that starts processes without end, by a fork bomb or a leak, uses up the node's process table and
#   stops everything else on it.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/policy/pid-limiting/
# custom:
#   id: GRD-K8S-179
#   severity: low
#   category: availability
#   profile: strict
#   systems: [kubernetes, kubelet]
#   resources: [
#     kubelet.config.k8s.io/kubeletconfiguration, kubeadm.k8s.io/initconfiguration,
#     kubeadm.k8s.io/joinconfiguration, kubernetes/daemonset, kubernetes/deployment, kubernetes/pod,
#     kubernetes/statefulset,
#   ]
#   controls:
#     direct: ["soc2:A1.1"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Set a bound.
#
#         podPidsLimit: 4096
package guard.policies.kubernetes.kubelet_pid_limit

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube

deny contains {"resource": configuration.id, "path": ["podPidsLimit"], "message": message} if {
	some configuration in input.resources["kubelet.config.k8s.io/kubeletconfiguration"]
	kube.is_complete(configuration)
	kube.may_be(object.get(configuration.config, ["podPidsLimit"], null), {-1, 0, null})
	message := "podPidsLimit sets no bound to the processes of a pod"
}

deny contains {"resource": kubelet.resource, "path": component.place(kubelet, "pod-max-pids"), "message": message} if {
	some kubelet in component.named("kubelet")
	component.flag(kubelet, "pod-max-pids") in {"-1", "0"}
	message := "--pod-max-pids sets no bound to the processes of a pod"
}
