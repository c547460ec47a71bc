package guard.lib.kubernetes.load_balancer_test

import data.guard.lib.kubernetes.load_balancer

_service(spec, annotations) := {"resources": {"kubernetes/service": [{
	"id": "Service/ml/ui",
	"name": "ui",
	"config": {"metadata": {"annotations": annotations}, "spec": spec},
}]}}

_is_public(spec, annotations) if {
	count(load_balancer.public) == 1 with input as _service(spec, annotations)
}

test_load_balancers_are_public if {
	_is_public({"type": "LoadBalancer"}, {})
	_is_public({"type": "LoadBalancer"}, {"service.beta.kubernetes.io/aws-load-balancer-scheme": "internet-facing"})
}

test_internal_ones_and_other_services_are_not if {
	not _is_public({"type": "ClusterIP"}, {})
	not _is_public({"type": "LoadBalancer", "loadBalancerIP": "10.0.0.7"}, {})
	not _is_public({"type": "LoadBalancer"}, {"networking.gke.io/load-balancer-type": "Internal"})
	not _is_public({"type": "LoadBalancer"}, {"service.beta.kubernetes.io/azure-load-balancer-internal": {"$unknown": "x"}})
}
