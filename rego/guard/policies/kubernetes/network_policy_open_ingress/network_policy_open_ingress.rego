# METADATA
# title: Network policies must not let everybody in
# description: |
#   A rule without peers and ports, or for every address, undoes the policy: every pod of the cluster, and
#   whatever reaches the pod network, connects to the pods that it selects.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-ingress-traffic
#   - ref: https://docs.cilium.io/en/stable/security/policy/language/
#   - ref: https://docs.tigera.io/calico/latest/reference/resources/networkpolicy
# custom:
#   id: GRD-K8S-081
#   severity: medium
#   category: network
#   systems: [kubernetes]
#   resources: [
#     kubernetes/networkpolicy, cilium.io/ciliumclusterwidenetworkpolicy, cilium.io/ciliumnetworkpolicy,
#     crd.projectcalico.org/globalnetworkpolicy, crd.projectcalico.org/networkpolicy,
#     projectcalico.org/globalnetworkpolicy, projectcalico.org/networkpolicy,
#   ]
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

_cilium := ["cilium.io/ciliumclusterwidenetworkpolicy", "cilium.io/ciliumnetworkpolicy"]

deny contains {"resource": policy.id, "path": ["spec", "ingress", i, "fromEntities", j], "message": message} if {
	some policy in kube.of_types(_cilium)
	some i, rule in kube.list(policy.config.spec.ingress)
	is_object(rule)
	object.get(rule, "toPorts", []) == []
	some j, entity in kube.list(rule.fromEntities)
	entity in {"all", "world"}
	message := sprintf("an ingress rule lets entity %s in, on every port", [entity])
}

deny contains {"resource": policy.id, "path": ["spec", "ingress", i, "fromCIDR", j], "message": message} if {
	some policy in kube.of_types(_cilium)
	some i, rule in kube.list(policy.config.spec.ingress)
	is_object(rule)
	object.get(rule, "toPorts", []) == []
	some j, cidr in kube.list(rule.fromCIDR)
	network.is_world(cidr)
	message := "an ingress rule lets every source in, on every port"
}

_calico := [
	"crd.projectcalico.org/globalnetworkpolicy", "crd.projectcalico.org/networkpolicy",
	"projectcalico.org/globalnetworkpolicy", "projectcalico.org/networkpolicy",
]

deny contains {"resource": policy.id, "path": ["spec", "ingress", i], "message": message} if {
	some policy in kube.of_types(_calico)
	some i, rule in kube.list(policy.config.spec.ingress)
	rule.action == "Allow"
	every key in ["destination", "http", "icmp", "protocol", "source"] {
		object.get(rule, key, {}) == {}
	}
	message := "an ingress rule that allows, without source and destination, lets every connection in"
}
