# METADATA
# title: Network plugins must enforce network policies
# description: |
#   The API server accepts network policies whatever the network does with them. Under a plugin that ignores them
#   every pod reaches every other, although the policies in the repository say otherwise.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/network-policies/#prerequisites
#   - ref: https://github.com/flannel-io/flannel/blob/master/Documentation/netpol.md
# custom:
#   id: GRD-K8S-222
#   severity: medium
#   category: network
#   systems: [kubernetes]
#   resources: [kubernetes/daemonset]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use a plugin that enforces policies (Calico, Cilium, Antrea, OVN-Kubernetes), or run a policy controller beside
#     Flannel:
#
#         helm upgrade flannel flannel/flannel --namespace kube-flannel --set netpol.enabled=true
package guard.policies.kubernetes.network_plugin_without_policies

import data.guard.lib.kubernetes.workload

deny contains {"resource": container.resource, "path": path, "message": message} if {
	some container in workload.containers
	container.type == "kubernetes/daemonset"
	container.field == "containers"
	image := workload.image(container)
	_names(image.text, "flannel")
	not _is_enforced
	path := array.concat(container.path, ["image"])
	message := "Flannel connects pods and ignores network policies"
}

_enforcing := {
	"antrea-agent", "antrea-agent-ubuntu", "calico-node", "calico/node", "cilium", "kube-network-policies", "kube-router",
	"weave-npc",
}

_is_enforced if {
	some container in workload.containers
	image := workload.image(container)
	some name in _enforcing
	_names(image.text, name)
}

# Whether the image is called so, whatever registry it comes from.
_names(text, name) if regex.match(sprintf(`(^|/)%s(:|@|$)`, [name]), text)
