package guard.policies.kubernetes.host_network_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.host_network as policy

_violation := {
	"resource": "Pod/ml/trainer",
	"path": ["spec", "hostNetwork"],
	"message": "hostNetwork is true, the pod is on the node's network and past every NetworkPolicy",
}

test_the_flag_is_denied if policy.deny == {_violation} with input as fixture.pod({"hostNetwork": true})

test_the_flag_of_a_fragment_is_denied if policy.deny == {_violation} with input as fixture.pod_fragment({"hostNetwork": true})

test_false_and_absent_are_allowed if {
	policy.deny == set() with input as fixture.pod({"hostNetwork": false})
	policy.deny == set() with input as fixture.pod({})
}

test_an_unknown_flag_leads_to_itself if {
	policy.deny == {_violation} with input as fixture.pod({"hostNetwork": {"$unknown": "x"}})
}
