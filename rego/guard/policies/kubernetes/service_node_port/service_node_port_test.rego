package guard.policies.kubernetes.service_node_port_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.service_node_port as policy

_service(type) := fixture.one("kubernetes/service", "Service/ml/ui", {"spec": {"type": type}})

test_a_node_port_is_denied if {
	policy.deny == {{
		"resource": "Service/ml/ui",
		"path": ["spec", "type"],
		"message": "type NodePort opens the Service on every address of every node",
	}} with input as _service("NodePort")
}

test_other_types_are_allowed if {
	policy.deny == set() with input as _service("ClusterIP")
	policy.deny == set() with input as _service({"$unknown": "x"})
	policy.deny == set() with input as fixture.one("kubernetes/service", "Service/ml/ui", {"spec": {}})
}
