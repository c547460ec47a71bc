package guard.policies.kubernetes.rbac_full_access_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.rbac_full_access as policy

_everything := {"apiGroups": ["*"], "resources": ["*"], "verbs": ["*"]}

test_everything_is_denied if {
	policy.deny == {{
		"resource": "ClusterRole/tool",
		"path": ["rules", 0, "resources"],
		"message": "may do everything with everything in every namespace",
	}} with input as fixture.cluster_role(_everything)
}

test_a_role_of_a_namespace_is_denied_too if {
	[violation] := [v | some v in policy.deny] with input as fixture.role(_everything)

	violation.message == "may do everything with everything in one namespace"
}

test_narrower_rules_are_not_judged_here if {
	policy.deny == set() with input as fixture.cluster_role(object.union(_everything, {"verbs": ["get"]}))
	policy.deny == set() with input as fixture.cluster_role(object.union(_everything, {"apiGroups": ["apps"]}))
	policy.deny == set() with input as fixture.cluster_role(object.union(_everything, {"resources": {"$unknown": "x"}}))
}
