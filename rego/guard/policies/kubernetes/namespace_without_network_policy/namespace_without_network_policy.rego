# METADATA
# title: Namespaces with workloads must have a network policy
# description: |
#   Without a policy every pod of the namespace talks to every other pod of the cluster and to the Internet:
#   code that runs in one of them scans the others, reaches the cloud's metadata service and sends data out.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/network-policies/
# custom:
#   id: GRD-K8S-080
#   severity: low
#   category: network
#   systems: [kubernetes]
#   resources: [kubernetes/namespace]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Deny everything by default, and open the paths that are needed.
#
#         apiVersion: networking.k8s.io/v1
#         kind: NetworkPolicy
#         metadata:
#           name: default-deny
#           namespace: training
#         spec:
#           podSelector: {}
#           policyTypes: [Ingress, Egress]
package guard.policies.kubernetes.namespace_without_network_policy

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.workload

deny contains {"resource": namespace.id, "path": ["metadata", "name"], "message": message} if {
	some namespace in input.resources["kubernetes/namespace"]
	name := kube.name(namespace)

	# A name with a placeholder is filled in by whoever deploys it.
	regex.match(`^[a-z0-9-]+$`, name)
	name in _with_workloads
	not name in _with_policies
	not _is_governed_elsewhere
	message := sprintf("workloads of namespace %s have no network policy, every connection is allowed", [name])
}

_with_workloads := {pod.namespace | some pod in workload.pods; is_string(pod.namespace)}

_with_policies := {object.get(policy.config, ["metadata", "namespace"], null) |
	some policy in kube.of_types([
		"cilium.io/ciliumnetworkpolicy",
		"crd.projectcalico.org/networkpolicy",
		"kubernetes/networkpolicy",
		"projectcalico.org/networkpolicy",
	])
}

# Policies for the whole cluster, and those whose namespace is given at install.
_is_governed_elsewhere if null in _with_policies

_is_governed_elsewhere if {
	count(kube.of_types([
		"cilium.io/ciliumclusterwidenetworkpolicy",
		"crd.projectcalico.org/globalnetworkpolicy",
		"policy.networking.k8s.io/adminnetworkpolicy",
		"policy.networking.k8s.io/baselineadminnetworkpolicy",
		"projectcalico.org/globalnetworkpolicy",
	])) > 0
}
