# METADATA
# title: Network policies must not let pods reach everything
# description: |
#   A rule for every destination and port lets code in the pod send data anywhere, download tools, scan the
#   cluster and ask the cloud's metadata service for the node's credentials.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-egress-traffic
# custom:
#   id: GRD-K8S-082
#   severity: low
#   category: network
#   systems: [kubernetes]
#   resources: [kubernetes/networkpolicy]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the destinations and ports, the cluster's DNS among them.
#
#         egress:
#         - to:
#           - namespaceSelector:
#               matchLabels:
#                 kubernetes.io/metadata.name: kube-system
#           ports:
#           - protocol: UDP
#             port: 53
package guard.policies.kubernetes.network_policy_open_egress

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.network

deny contains {"resource": policy.id, "path": ["spec", "egress", i], "message": message} if {
	some policy in input.resources["kubernetes/networkpolicy"]
	some i, rule in kube.list(policy.config.spec.egress)
	rule == {}
	message := "an empty egress rule lets every connection out"
}

deny contains {"resource": policy.id, "path": path, "message": message} if {
	some policy in input.resources["kubernetes/networkpolicy"]
	some i, rule in kube.list(policy.config.spec.egress)
	is_object(rule)
	object.get(rule, "ports", []) == []
	some j, peer in kube.list(rule.to)
	network.is_world(peer.ipBlock.cidr)
	object.get(peer.ipBlock, "except", []) == []
	path := ["spec", "egress", i, "to", j, "ipBlock", "cidr"]
	message := "an egress rule lets pods reach every address on every port"
}
