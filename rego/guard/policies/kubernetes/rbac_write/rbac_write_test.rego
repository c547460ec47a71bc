package guard.policies.kubernetes.rbac_write_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.rbac_write as policy

_rule(resources, verbs) := {"apiGroups": ["rbac.authorization.k8s.io"], "resources": resources, "verbs": verbs}

_violation(position, verbs) := {
	"resource": "ClusterRole/tool",
	"path": ["rules", 0, "resources", position],
	"message": sprintf("may change who may do what in every namespace: %s on rolebindings", [verbs]),
}

test_the_grant_is_denied if {
	policy.deny == {_violation(0, "create")} with input as fixture.cluster_role(_rule(["rolebindings"], ["create", "list"]))
}

test_every_verb_is_denied_where_the_resource_is_named if {
	policy.deny == {_violation(1, "*")} with input as fixture.cluster_role(_rule(["resourcequotas", "rolebindings"], ["*"]))
}

test_other_verbs_resources_and_groups_are_allowed if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["rolebindings"], ["list"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["resourcequotas"], ["create"]))
	policy.deny == set() with input as fixture.cluster_role(object.union(
		_rule(["rolebindings"], ["create"]),
		{"apiGroups": ["example.com"]},
	))
}

test_a_rule_on_every_resource_is_another_fact if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["*"], ["*"]))
}

test_unknown_rules_are_not_judged if {
	policy.deny == set() with input as fixture.cluster_role(_rule({"$unknown": "x"}, ["create"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["rolebindings"], {"$unknown": "x"}))
}
