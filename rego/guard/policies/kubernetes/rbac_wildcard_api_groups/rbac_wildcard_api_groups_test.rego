package guard.policies.kubernetes.rbac_wildcard_api_groups_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.rbac_wildcard_api_groups as policy

_rule(groups, resources) := {"apiGroups": groups, "resources": resources, "verbs": ["get"]}

test_every_group_is_denied if {
	policy.deny == {{
		"resource": "Role/ml/tool",
		"path": ["rules", 0, "apiGroups", 0],
		"message": "covers deployments of every API group in one namespace",
	}} with input as fixture.role(_rule(["*"], ["deployments"]))
}

test_named_groups_are_allowed if {
	policy.deny == set() with input as fixture.role(_rule(["", "apps"], ["pods"]))
	policy.deny == set() with input as fixture.role(_rule({"$unknown": "x"}, ["pods"]))
}

test_every_resource_is_another_fact if policy.deny == set() with input as fixture.role(_rule(["*"], ["*"]))
