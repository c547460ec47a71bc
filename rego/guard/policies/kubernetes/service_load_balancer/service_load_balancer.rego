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

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.network
import data.guard.lib.value

deny contains {"resource": service.id, "path": path, "message": message} if {
	some service in input.resources["kubernetes/service"]
	kube.is_complete(service)
	service.config.spec.type == "LoadBalancer"
	not _is_internal(service)
	not _has_ranges(service)
	path := ["spec", "loadBalancerSourceRanges"]
	message := "load balancer without loadBalancerSourceRanges is open to every address"
}

deny contains {"resource": service.id, "path": path, "message": message} if {
	some service in input.resources["kubernetes/service"]
	service.config.spec.type == "LoadBalancer"
	not _is_internal(service)
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

_internal := {
	"cloud.google.com/load-balancer-type": {"internal"},
	"loadbalancer.openstack.org/internal": {"true"},
	"networking.gke.io/load-balancer-type": {"internal"},
	"service.beta.kubernetes.io/aws-load-balancer-internal": {"true", "0.0.0.0/0"},
	"service.beta.kubernetes.io/aws-load-balancer-scheme": {"internal"},
	"service.beta.kubernetes.io/azure-load-balancer-internal": {"true"},
	"service.beta.kubernetes.io/openstack-internal-load-balancer": {"true"},
	"service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type": {"private"},
}

_is_internal(service) if {
	some key, written in kube.metadata(service, "annotations")
	key in object.keys(_internal)
	_may_be_internal(_internal[key], written)
}

# The AWS controller's load balancers are internal unless an annotation says otherwise.
_is_internal(service) if {
	service.config.spec.loadBalancerClass == "service.k8s.aws/nlb"
	not kube.metadata(service, "annotations")["service.beta.kubernetes.io/aws-load-balancer-scheme"]
}

# MetalLB and others hand out addresses of a pool; a private address is not on the Internet.
_is_internal(service) if {
	address := service.config.spec.loadBalancerIP
	is_string(address)
	regex.match(`^(10\.|192\.168\.|172\.(1[6-9]|2[0-9]|3[01])\.)`, address)
}

_may_be_internal(words, written) if lower(value.text(written)) in words

_may_be_internal(words, true) if "true" in words

_may_be_internal(_, written) if value.is_unknown(written)
