package guard.policies.kubernetes.network_capabilities_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.network_capabilities as policy

_add(capabilities) := fixture.container({"securityContext": {"capabilities": {"add": capabilities}}})

_violation(position, capability) := {
	"resource": "Pod/ml/trainer",
	"path": ["spec", "containers", 0, "securityContext", "capabilities", "add", position],
	"message": sprintf(`container "main" adds %s, which controls network traffic`, [capability]),
}

test_network_capabilities_are_denied if {
	policy.deny == {_violation(0, "NET_ADMIN, NET_RAW")} with input as _add(["NET_ADMIN", "net_raw"])
}

test_other_capabilities_are_not_judged_here if {
	policy.deny == set() with input as _add(["SYS_ADMIN", "NET_BIND_SERVICE"])
	policy.deny == set() with input as fixture.container({})
}

test_a_container_that_controls_the_node_is_another_fact if {
	policy.deny == set() with input as _add(["NET_RAW", "CAP_SYS_ADMIN"])
}

test_a_privileged_container_is_another_fact if {
	context := {"privileged": true, "capabilities": {"add": ["NET_RAW"]}}

	policy.deny == set() with input as fixture.container({"securityContext": context})
}

test_unknown_capabilities_are_not_facts if {
	policy.deny == set() with input as _add({"$unknown": "x"})
	policy.deny == set() with input as _add([{"$unknown": "x"}])
}
