# METADATA
# title: Kubelets must insist on the kernel settings they need
# description: |
#   The kubelet changes kernel parameters of the node to its liking instead of refusing to start: hardening
#   that the node's owner applied is undone silently.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/
# custom:
#   id: GRD-K8S-176
#   severity: low
#   category: configuration
#   profile: strict
#   systems: [kubernetes, kubelet]
#   resources: [
#     kubelet.config.k8s.io/kubeletconfiguration, kubeadm.k8s.io/initconfiguration,
#     kubeadm.k8s.io/joinconfiguration, kubernetes/daemonset, kubernetes/deployment, kubernetes/pod,
#     kubernetes/statefulset,
#   ]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Set the parameters on the node, and let the kubelet insist on them.
#
#         protectKernelDefaults: true
package guard.policies.kubernetes.kubelet_kernel_defaults

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube

deny contains {"resource": configuration.id, "path": ["protectKernelDefaults"], "message": message} if {
	some configuration in input.resources["kubelet.config.k8s.io/kubeletconfiguration"]
	kube.is_complete(configuration)
	kube.may_be(object.get(configuration.config, ["protectKernelDefaults"], null), {false, null})
	message := "protectKernelDefaults is not true, the kubelet changes the node's kernel settings"
}

deny contains {"resource": kubelet.resource, "path": component.place(kubelet, "protect-kernel-defaults"), "message": message} if {
	some kubelet in component.named("kubelet")
	component.flag(kubelet, "protect-kernel-defaults") in {"false"}
	message := "--protect-kernel-defaults is not true, the kubelet changes the node's kernel settings"
}
