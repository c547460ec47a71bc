# METADATA
# title: Kubelets must keep the node's packet filter in order
# description: |
#   Without the kubelet's chains, packets that should be marked, translated or dropped pass as they come, and
#   network policies and Services may not hold.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/
# custom:
#   id: GRD-K8S-175
#   severity: low
#   category: network
#   systems: [kubernetes, kubelet]
#   resources: [
#     kubelet.config.k8s.io/kubeletconfiguration, kubeadm.k8s.io/initconfiguration,
#     kubeadm.k8s.io/joinconfiguration, kubernetes/daemonset, kubernetes/deployment, kubernetes/pod,
#     kubernetes/statefulset,
#   ]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave it on.
#
#         makeIPTablesUtilChains: true
package guard.policies.kubernetes.kubelet_iptables

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube

deny contains {"resource": configuration.id, "path": ["makeIPTablesUtilChains"], "message": message} if {
	some configuration in input.resources["kubelet.config.k8s.io/kubeletconfiguration"]
	kube.may_be(object.get(configuration.config, ["makeIPTablesUtilChains"], "unset"), {false})
	message := "makeIPTablesUtilChains is false, the kubelet's iptables chains are missing"
}

deny contains {"resource": kubelet.resource, "path": component.place(kubelet, "make-iptables-util-chains"), "message": message} if {
	some kubelet in component.named("kubelet")
	component.flag(kubelet, "make-iptables-util-chains") in {"false"}
	message := "--make-iptables-util-chains is false, the kubelet's iptables chains are missing"
}
