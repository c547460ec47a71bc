package guard.policies.kubernetes.root_group_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.root_group as policy

_pod(context) := fixture.pod({"securityContext": context, "containers": [{"name": "main"}]})

_violation(keys, message) := {
	"resource": "Pod/ml/trainer",
	"path": array.concat(["spec", "securityContext"], keys),
	"message": message,
}

test_the_root_group_is_denied if {
	policy.deny == {_violation(["runAsGroup"], "runAsGroup is 0, the root group")} with input as _pod({"runAsGroup": 0})
}

test_volumes_of_the_root_group_are_denied if {
	policy.deny == {_violation(
		["fsGroup"],
		"fsGroup is 0, the root group owns the pod's volumes",
	)} with input as _pod({"fsGroup": 0})
}

test_the_root_group_as_a_further_group_is_denied if {
	policy.deny == {_violation(
		["supplementalGroups", 1],
		"supplementalGroups has 0, the root group",
	)} with input as _pod({"supplementalGroups": [7, 0]})
}

test_other_groups_are_allowed if {
	policy.deny == set() with input as _pod({"runAsGroup": 7, "fsGroup": 8, "supplementalGroups": [9]})
	policy.deny == set() with input as _pod({})
}

test_unknown_groups_lead_to_themselves_or_nowhere if {
	count(policy.deny) == 1 with input as _pod({"fsGroup": {"$unknown": "x"}})
	policy.deny == set() with input as _pod({"supplementalGroups": {"$unknown": "x"}})
}
