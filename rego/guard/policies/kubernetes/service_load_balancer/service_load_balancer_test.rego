package guard.policies.kubernetes.service_load_balancer_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.service_load_balancer as policy

_service(annotations, spec) := fixture.one("kubernetes/service", "Service/ml/model", {
	"metadata": {"name": "model", "annotations": annotations},
	"spec": object.union({"type": "LoadBalancer"}, spec),
})

_violation(keys, message) := {
	"resource": "Service/ml/model",
	"path": array.concat(["spec", "loadBalancerSourceRanges"], keys),
	"message": message,
}

_open := {_violation([], "load balancer without loadBalancerSourceRanges is open to every address")}

test_a_load_balancer_for_everybody_is_denied if {
	policy.deny == _open with input as _service({}, {})
	policy.deny == _open with input as _service({"service.beta.kubernetes.io/aws-load-balancer-scheme": "internet-facing"}, {})
}

test_the_whole_internet_as_a_range_is_denied if {
	policy.deny == {_violation(
		[1],
		"load balancer is open to every address (0.0.0.0/0)",
	)} with input as _service({}, {"loadBalancerSourceRanges": ["10.0.0.0/8", "0.0.0.0/0"]})
}

test_ranges_and_internal_load_balancers_are_allowed if {
	policy.deny == set() with input as _service({}, {"loadBalancerSourceRanges": ["203.0.113.0/24"]})
	policy.deny == set() with input as _service({"service.beta.kubernetes.io/aws-load-balancer-scheme": "internal"}, {})
	policy.deny == set() with input as _service({"service.beta.kubernetes.io/azure-load-balancer-internal": true}, {})
	policy.deny == set() with input as _service({}, {"loadBalancerClass": "service.k8s.aws/nlb"})
	policy.deny == set() with input as _service({}, {"loadBalancerIP": "192.168.1.20"})
}

test_other_services_and_fragments_are_not_judged if {
	policy.deny == set() with input as _service({}, {"type": "ClusterIP"})
	policy.deny == set() with input as fixture.fragment("kubernetes/service", "Service/a", {"spec": {"type": "LoadBalancer"}})
}

test_unknown_ranges_lead_to_themselves if {
	policy.deny == _open with input as _service({}, {"loadBalancerSourceRanges": {"$unknown": "x"}})
	policy.deny == set() with input as _service({"networking.gke.io/load-balancer-type": {"$unknown": "x"}}, {})
}
