package guard.policies.kubernetes.node_capabilities_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.node_capabilities as policy

_add(capabilities) := fixture.container({"securityContext": {"capabilities": {"add": capabilities}}})

_violation(position, capability) := {
	"resource": "Pod/ml/trainer",
	"path": ["spec", "containers", 0, "securityContext", "capabilities", "add", position],
	"message": sprintf(`container "main" adds %s, which controls the node`, [capability]),
}

test_controlling_capabilities_are_denied if {
	policy.deny == {_violation(0, "SYS_ADMIN, SYS_PTRACE")} with input as _add(["SYS_ADMIN", "CHOWN", "CAP_SYS_PTRACE"])
}

test_other_capabilities_are_not_judged_here if {
	policy.deny == set() with input as _add(["NET_ADMIN", "NET_BIND_SERVICE"])
	policy.deny == set() with input as fixture.container({})
}

test_a_privileged_container_is_another_fact if {
	context := {"privileged": true, "capabilities": {"add": ["SYS_ADMIN"]}}

	policy.deny == set() with input as fixture.container({"securityContext": context})
}

test_unknown_capabilities_are_not_facts if {
	policy.deny == set() with input as _add({"$unknown": "x"})
	policy.deny == set() with input as _add([{"$unknown": "x"}])
}
