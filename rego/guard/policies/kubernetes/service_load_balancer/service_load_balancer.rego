# METADATA
# title: Load balancers must not be open to the whole Internet
# description: |
#   A Service of type LoadBalancer gets a public address and lets everybody reach its pods. Model servers,
#   notebooks and trackers behind it mostly have no authentication of their own.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer
# custom:
#   id: GRD-K8S-070
#   severity: medium
#   category: network
#   systems: [kubernetes]
#   resources: [kubernetes/service]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the ranges that may connect, or ask the provider for an internal load balancer.
#
#         spec:
#           type: LoadBalancer
#           loadBalancerSourceRanges:
#           - 203.0.113.0/24
package guard.policies.kubernetes.service_load_balancer

import data.guard.lib.kubernetes.load_balancer
import data.guard.lib.kubernetes.object as kube
import data.guard.lib.network
import data.guard.lib.value

deny contains {"resource": service.id, "path": path, "message": message} if {
	some service in load_balancer.public
	kube.is_complete(service)
	not _has_ranges(service)
	path := ["spec", "loadBalancerSourceRanges"]
	message := "load balancer without loadBalancerSourceRanges is open to every address"
}

deny contains {"resource": service.id, "path": path, "message": message} if {
	some service in load_balancer.public
	some i, range in kube.list(service.config.spec.loadBalancerSourceRanges)
	network.is_world(range)
	path := ["spec", "loadBalancerSourceRanges", i]
	message := sprintf("load balancer is open to every address (%s)", [range])
}

_has_ranges(service) if {
	ranges := service.config.spec.loadBalancerSourceRanges
	ranges != []
	not value.is_unknown(ranges)
}

_has_ranges(service) if kube.metadata(service, "annotations")["service.beta.kubernetes.io/load-balancer-source-ranges"]
