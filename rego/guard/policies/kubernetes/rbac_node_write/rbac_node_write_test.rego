package guard.policies.kubernetes.rbac_node_write_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.rbac_node_write as policy

_rule(resources, verbs) := {"apiGroups": [""], "resources": resources, "verbs": verbs}

_violation(position, verbs) := {
	"resource": "ClusterRole/tool",
	"path": ["rules", 0, "resources", position],
	"message": sprintf("may steer pods by changing nodes in every namespace: %s on nodes", [verbs]),
}

test_the_grant_is_denied if {
	policy.deny == {_violation(0, "patch")} with input as fixture.cluster_role(_rule(["nodes"], ["patch", "list"]))
}

test_every_verb_is_denied_where_the_resource_is_named if {
	policy.deny == {_violation(1, "*")} with input as fixture.cluster_role(_rule(["resourcequotas", "nodes"], ["*"]))
}

test_other_verbs_resources_and_groups_are_allowed if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["nodes"], ["list"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["resourcequotas"], ["patch"]))
	policy.deny == set() with input as fixture.cluster_role(object.union(
		_rule(["nodes"], ["patch"]),
		{"apiGroups": ["example.com"]},
	))
}

test_a_rule_on_every_resource_is_another_fact if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["*"], ["*"]))
}

test_unknown_rules_are_not_judged if {
	policy.deny == set() with input as fixture.cluster_role(_rule({"$unknown": "x"}, ["patch"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["nodes"], {"$unknown": "x"}))
}

test_a_grant_in_a_namespace_has_no_effect if {
	policy.deny == set() with input as fixture.role(_rule(["nodes"], ["patch"]))
}
