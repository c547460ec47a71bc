package guard.policies.kubernetes.further_capabilities_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.further_capabilities as policy

_add(capabilities) := fixture.container({"securityContext": {"capabilities": {"add": capabilities}}})

_violation(position, capability) := {
	"resource": "Pod/ml/trainer",
	"path": ["spec", "containers", 0, "securityContext", "capabilities", "add", position],
	"message": sprintf(`container "main" adds %s, which the baseline profile forbids`, [capability]),
}

test_capabilities_beyond_the_baseline_are_denied if {
	policy.deny == {_violation(1, "IPC_LOCK, SYS_TIME")} with input as _add(["CHOWN", "SYS_TIME", "IPC_LOCK"])
}

test_other_capabilities_are_not_judged_here if {
	policy.deny == set() with input as _add(["SYS_ADMIN", "NET_RAW", "CHOWN"])
	policy.deny == set() with input as fixture.container({})
}

test_a_privileged_container_is_another_fact if {
	context := {"privileged": true, "capabilities": {"add": ["SYS_TIME"]}}

	policy.deny == set() with input as fixture.container({"securityContext": context})
}

test_unknown_capabilities_are_not_facts if {
	policy.deny == set() with input as _add({"$unknown": "x"})
	policy.deny == set() with input as _add([{"$unknown": "x"}])
}
