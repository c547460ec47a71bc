package guard.policies.kubernetes.rbac_pod_create_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.rbac_pod_create as policy

_rule(resources, verbs) := {"apiGroups": ["batch"], "resources": resources, "verbs": verbs}

_violation(position, verbs) := {
	"resource": "Role/ml/tool",
	"path": ["rules", 0, "resources", position],
	"message": sprintf("may start containers as any service account in one namespace: %s on jobs", [verbs]),
}

test_the_grant_is_denied if {
	policy.deny == {_violation(0, "create")} with input as fixture.role(_rule(["jobs"], ["create", "get"]))
}

test_every_verb_is_denied_where_the_resource_is_named if {
	policy.deny == {_violation(1, "*")} with input as fixture.role(_rule(["resourcequotas", "jobs"], ["*"]))
}

test_other_verbs_resources_and_groups_are_allowed if {
	policy.deny == set() with input as fixture.role(_rule(["jobs"], ["get"]))
	policy.deny == set() with input as fixture.role(_rule(["resourcequotas"], ["create"]))
	policy.deny == set() with input as fixture.role(object.union(
		_rule(["jobs"], ["create"]),
		{"apiGroups": ["example.com"]},
	))
}

test_a_rule_on_every_resource_is_another_fact if {
	policy.deny == set() with input as fixture.role(_rule(["*"], ["*"]))
}

test_unknown_rules_are_not_judged if {
	policy.deny == set() with input as fixture.role(_rule({"$unknown": "x"}, ["create"]))
	policy.deny == set() with input as fixture.role(_rule(["jobs"], {"$unknown": "x"}))
}

test_the_other_scope_belongs_to_another_policy if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["jobs"], ["create"]))
}
