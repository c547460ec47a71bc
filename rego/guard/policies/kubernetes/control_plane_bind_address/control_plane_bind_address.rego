# METADATA
# title: Scheduler and controller manager must listen on loopback only
# description: |
#   Nobody but the node itself needs these ports. On all addresses they show metrics, and what a flaw in them
#   gives away, to the whole network.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-scheduler/
# custom:
#   id: GRD-K8S-154
#   severity: low
#   category: network
#   systems: [kubernetes, kube-controller-manager, kube-scheduler]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration,
#   ]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Listen on loopback.
#
#         command:
#         - kube-controller-manager
#         - --bind-address=127.0.0.1
package guard.policies.kubernetes.control_plane_bind_address

import data.guard.lib.kubernetes.component

_names := ["kube-controller-manager", "kube-scheduler"]

_all := {"", "0.0.0.0", "::"}

deny contains {"resource": found.resource, "path": component.place(found, flag), "message": message} if {
	some name in _names
	some found in component.named(name)
	some flag in ["address", "bind-address"]
	address := component.flag(found, flag)
	address in _all
	message := sprintf("%s listens on every address, --%s is %s", [name, flag, address])
}

deny contains {"resource": found.resource, "path": found.path, "message": message} if {
	some name in _names
	some found in component.complete(name)
	not component.has(found, "bind-address")
	not component.has(found, "address")
	message := sprintf("%s listens on every address, the default of --bind-address", [name])
}

deny contains {"resource": found.resource, "path": component.place(found, "port"), "message": message} if {
	some name in _names
	some found in component.named(name)
	port := component.flag(found, "port")
	port != "0"
	message := sprintf("%s serves port %s without TLS and authentication", [name, port])
}
