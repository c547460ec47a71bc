package guard.policies.kubernetes.rbac_impersonate_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.rbac_impersonate as policy

_rule(resources, verbs) := {"apiGroups": [""], "resources": resources, "verbs": verbs}

test_impersonation_is_denied if {
	policy.deny == {{
		"resource": "ClusterRole/tool",
		"path": ["rules", 0, "resources", 0],
		"message": "may act as others in every namespace: impersonate on groups, users",
	}} with input as fixture.cluster_role(_rule(["users", "groups"], ["impersonate"]))
}

test_every_verb_on_service_accounts_includes_impersonation if {
	policy.deny == {{
		"resource": "Role/ml/tool",
		"path": ["rules", 0, "resources", 0],
		"message": "may act as others in one namespace: * on serviceaccounts",
	}} with input as fixture.role(_rule(["serviceaccounts"], ["*"]))
}

test_named_subjects_and_other_verbs_are_allowed if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["users"], ["get"]))
	policy.deny == set() with input as fixture.cluster_role(object.union(
		_rule(["groups"], ["impersonate"]),
		{"resourceNames": ["readers"]},
	))
	policy.deny == set() with input as fixture.cluster_role(_rule({"$unknown": "x"}, ["impersonate"]))
	policy.deny == set() with input as fixture.role(_rule(["users"], ["impersonate"]))
}
