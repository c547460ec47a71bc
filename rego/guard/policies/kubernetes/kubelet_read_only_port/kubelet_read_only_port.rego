# METADATA
# title: Kubelets must not serve the read-only port
# description: |
#   The port answers everybody, without TLS and credentials, with the specifications of all pods of the node,
#   environment variables and image names included.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/
# custom:
#   id: GRD-K8S-172
#   severity: medium
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
#     Close it; metrics are served on port 10250 with authentication.
#
#         readOnlyPort: 0
package guard.policies.kubernetes.kubelet_read_only_port

import data.guard.lib.kubernetes.component

deny contains {"resource": configuration.id, "path": ["readOnlyPort"], "message": message} if {
	some configuration in input.resources["kubelet.config.k8s.io/kubeletconfiguration"]
	port := configuration.config.readOnlyPort
	is_number(port)
	port > 0
	message := sprintf("readOnlyPort is %v, it answers without credentials", [port])
}

deny contains {"resource": kubelet.resource, "path": component.place(kubelet, "read-only-port"), "message": message} if {
	some kubelet in component.named("kubelet")
	port := component.flag(kubelet, "read-only-port")
	port != "0"
	message := sprintf("--read-only-port is %s, it answers without credentials", [port])
}
