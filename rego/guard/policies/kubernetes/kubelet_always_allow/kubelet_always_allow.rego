# METADATA
# title: Kubelets must check the rights of every request
# description: |
#   Whoever the kubelet lets in may do everything on the node: run commands in every pod, read every Secret
#   that is mounted there. Any pod's token suffices.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/
# custom:
#   id: GRD-K8S-171
#   severity: high
#   category: access-control
#   systems: [kubernetes, kubelet]
#   resources: [
#     kubelet.config.k8s.io/kubeletconfiguration, kubeadm.k8s.io/initconfiguration,
#     kubeadm.k8s.io/joinconfiguration, kubernetes/daemonset, kubernetes/deployment, kubernetes/pod,
#     kubernetes/statefulset,
#   ]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Ask the API server.
#
#         authorization:
#           mode: Webhook
package guard.policies.kubernetes.kubelet_always_allow

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube

deny contains {"resource": configuration.id, "path": ["authorization", "mode"], "message": message} if {
	some configuration in input.resources["kubelet.config.k8s.io/kubeletconfiguration"]
	kube.may_be(object.get(configuration.config, ["authorization", "mode"], "unset"), {"AlwaysAllow"})
	message := "authorization.mode is AlwaysAllow, every request is allowed"
}

deny contains {"resource": kubelet.resource, "path": component.place(kubelet, "authorization-mode"), "message": message} if {
	some kubelet in component.named("kubelet")
	"AlwaysAllow" in component.items(kubelet, "authorization-mode")
	message := "--authorization-mode is AlwaysAllow, every request is allowed"
}
