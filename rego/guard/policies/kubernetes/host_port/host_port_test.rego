package guard.policies.kubernetes.host_port_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.host_port as policy

_open(port) := {"name": "main", "ports": [{"containerPort": 9000, "hostPort": port}]}

test_a_port_of_the_node_is_denied if {
	policy.deny == {{
		"resource": "Pod/ml/trainer",
		"path": ["spec", "containers", 0, "ports", 0, "hostPort"],
		"message": `container "main" opens port 9000 on the node's addresses`,
	}} with input as fixture.pod({"containers": [_open(9000)]})
}

test_a_pod_on_the_nodes_network_is_another_fact if {
	policy.deny == set() with input as fixture.pod({"hostNetwork": true, "containers": [_open(9000)]})
}

test_ports_of_the_pod_are_allowed if {
	policy.deny == set() with input as fixture.container({"ports": [{"containerPort": 9000}]})
	policy.deny == set() with input as fixture.pod({"containers": [_open(0)]})
	policy.deny == set() with input as fixture.pod({"containers": [_open({"$unknown": "x"})]})
}
