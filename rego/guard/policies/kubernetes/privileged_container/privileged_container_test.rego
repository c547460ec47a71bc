package guard.policies.kubernetes.privileged_container_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.privileged_container as policy

_violation := {
	"resource": "Pod/ml/trainer",
	"path": ["spec", "containers", 0, "securityContext", "privileged"],
	"message": `container "main" is privileged, its processes control the node`,
}

test_a_privileged_container_is_denied if {
	policy.deny == {_violation} with input as fixture.container({"securityContext": {"privileged": true}})
	policy.deny == {_violation} with input as fixture.container_fragment({"securityContext": {"privileged": true}})
}

test_a_privileged_init_container_is_denied if {
	[violation] := [v | some v in policy.deny] with input as fixture.pod({"initContainers": [{
		"name": "sysctl",
		"securityContext": {"privileged": true},
	}]})

	violation.path == ["spec", "initContainers", 0, "securityContext", "privileged"]
}

test_an_unprivileged_container_is_allowed if {
	policy.deny == set() with input as fixture.container({"securityContext": {"privileged": false}})
	policy.deny == set() with input as fixture.container({})
}

test_an_unknown_flag_leads_to_itself if {
	[violation] := [v | some v in policy.deny] with input as fixture.container({"securityContext": {"privileged": {"$unknown": "x"}}})

	violation.path == _violation.path
}
