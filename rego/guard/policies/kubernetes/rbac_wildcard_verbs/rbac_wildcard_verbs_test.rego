package guard.policies.kubernetes.rbac_wildcard_verbs_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.rbac_wildcard_verbs as policy

_rule(resources, verbs) := {"apiGroups": ["apps"], "resources": resources, "verbs": verbs}

test_every_verb_is_denied if {
	policy.deny == {{
		"resource": "Role/ml/tool",
		"path": ["rules", 0, "verbs", 0],
		"message": "may use every verb on deployments in one namespace",
	}} with input as fixture.role(_rule(["deployments"], ["*"]))
}

test_listed_verbs_are_allowed if {
	policy.deny == set() with input as fixture.role(_rule(["deployments"], ["get", "create"]))
	policy.deny == set() with input as fixture.role(_rule(["deployments"], {"$unknown": "x"}))
}

test_every_verb_on_every_resource_is_another_fact if {
	policy.deny == set() with input as fixture.role(_rule(["*"], ["*"]))
}

test_rules_of_a_role_are_one_finding if {
	[violation] := [v | some v in policy.deny] with input as fixture.one("kubernetes/role", "Role/ml/tool", {"rules": [
		_rule(["deployments"], ["*"]),
		_rule(["daemonsets"], ["*"]),
	]})

	violation.message == "may use every verb on daemonsets, deployments in one namespace"
}

test_an_operator_may_own_its_custom_resources if {
	policy.deny == set() with input as fixture.role({
		"apiGroups": ["kafka.strimzi.io"],
		"resources": ["kafkatopics"],
		"verbs": ["*"],
	})
}
