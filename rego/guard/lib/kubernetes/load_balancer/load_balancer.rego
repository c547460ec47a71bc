# METADATA
# description: Tells Services that a provider's load balancer publishes from those that stay inside
package guard.lib.kubernetes.load_balancer

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.value

# METADATA
# description: The Services of type LoadBalancer whose address is, or may be, reachable from outside
public := [service |
	some service in input.resources["kubernetes/service"]
	service.config.spec.type == "LoadBalancer"
	not _is_internal(service)
]

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
