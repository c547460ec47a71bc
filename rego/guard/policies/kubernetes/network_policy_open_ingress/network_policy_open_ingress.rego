# METADATA
# title: Network policies must not let everybody in
# description: |
#   A rule without peers and ports, or for every address, undoes the policy: every pod of the cluster, and
#   whatever reaches the pod network, connects to the pods that it selects.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-ingress-traffic
# custom:
#   id: GRD-K8S-081
#   severity: medium
#   category: network
#   systems: [kubernetes]
#   resources: [kubernetes/networkpolicy]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the peers and the ports.
#
#         ingress:
#         - from:
#           - namespaceSelector:
#               matchLabels:
#                 kubernetes.io/metadata.name: ingress-nginx
#           ports:
#           - port: 8080
package guard.policies.kubernetes.network_policy_open_ingress

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.network

deny contains {"resource": policy.id, "path": ["spec", "ingress", i], "message": message} if {
	some policy in input.resources["kubernetes/networkpolicy"]
	some i, rule in kube.list(policy.config.spec.ingress)
	rule == {}
	message := "an empty ingress rule lets every connection in"
}

deny contains {"resource": policy.id, "path": path, "message": message} if {
	some policy in input.resources["kubernetes/networkpolicy"]
	some i, rule in kube.list(policy.config.spec.ingress)
	is_object(rule)
	object.get(rule, "ports", []) == []
	some j, peer in kube.list(rule.from)
	_is_everybody(peer)
	path := ["spec", "ingress", i, "from", j]
	message := "an ingress rule lets every source in, on every port"
}

_is_everybody(peer) if {
	network.is_world(peer.ipBlock.cidr)
	object.get(peer.ipBlock, "except", []) == []
}

_is_everybody(peer) if {
	peer.namespaceSelector == {}
	object.get(peer, "podSelector", {}) == {}
}
