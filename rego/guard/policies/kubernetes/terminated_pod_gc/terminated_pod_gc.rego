# METADATA
# title: The controller manager must remove pods that have ended
# description: |
#   Pods that ended and are never removed fill etcd: a program that starts pods in a loop makes the cluster's
#   API slow, then unavailable.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/
# custom:
#   id: GRD-K8S-155
#   severity: low
#   category: availability
#   profile: strict
#   systems: [kubernetes, kube-controller-manager]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration,
#   ]
#   controls:
#     direct: ["soc2:A1.1"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Set a bound, or leave it at 12500.
#
#         command:
#         - kube-controller-manager
#         - --terminated-pod-gc-threshold=500
package guard.policies.kubernetes.terminated_pod_gc

import data.guard.lib.kubernetes.component

deny contains {"resource": manager.resource, "path": component.place(manager, "terminated-pod-gc-threshold"), "message": message} if {
	some manager in component.named("kube-controller-manager")
	threshold := component.flag(manager, "terminated-pod-gc-threshold")
	regex.match(`^(0|-[0-9]+)$`, threshold)
	message := sprintf("--terminated-pod-gc-threshold is %s, pods that ended are never removed", [threshold])
}
