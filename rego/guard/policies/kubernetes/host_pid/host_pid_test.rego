package guard.policies.kubernetes.host_pid_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.host_pid as policy

_violation := {
	"resource": "Pod/ml/trainer",
	"path": ["spec", "hostPID"],
	"message": "hostPID is true, the pod sees every process of its node",
}

test_the_flag_is_denied if policy.deny == {_violation} with input as fixture.pod({"hostPID": true})

test_the_flag_of_a_fragment_is_denied if policy.deny == {_violation} with input as fixture.pod_fragment({"hostPID": true})

test_false_and_absent_are_allowed if {
	policy.deny == set() with input as fixture.pod({"hostPID": false})
	policy.deny == set() with input as fixture.pod({})
}

test_an_unknown_flag_leads_to_itself if {
	policy.deny == {_violation} with input as fixture.pod({"hostPID": {"$unknown": "x"}})
}
