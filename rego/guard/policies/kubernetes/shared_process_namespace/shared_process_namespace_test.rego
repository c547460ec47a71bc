package guard.policies.kubernetes.shared_process_namespace_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.shared_process_namespace as policy

_violation := {
	"resource": "Pod/ml/trainer",
	"path": ["spec", "shareProcessNamespace"],
	"message": "shareProcessNamespace is true, each container reads the others' processes and files",
}

test_the_flag_is_denied if policy.deny == {_violation} with input as fixture.pod({"shareProcessNamespace": true})

test_the_flag_of_a_fragment_is_denied if policy.deny == {_violation} with input as fixture.pod_fragment({"shareProcessNamespace": true})

test_false_and_absent_are_allowed if {
	policy.deny == set() with input as fixture.pod({"shareProcessNamespace": false})
	policy.deny == set() with input as fixture.pod({})
}

test_an_unknown_flag_leads_to_itself if {
	policy.deny == {_violation} with input as fixture.pod({"shareProcessNamespace": {"$unknown": "x"}})
}
