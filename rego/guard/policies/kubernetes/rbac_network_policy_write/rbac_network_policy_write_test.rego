package guard.policies.kubernetes.rbac_network_policy_write_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.rbac_network_policy_write as policy

_rule(resources, verbs) := {"apiGroups": ["networking.k8s.io"], "resources": resources, "verbs": verbs}

_violation(position, verbs) := {
	"resource": "ClusterRole/tool",
	"path": ["rules", 0, "resources", position],
	"message": sprintf("may open or close network paths in every namespace: %s on networkpolicies", [verbs]),
}

test_the_grant_is_denied if {
	policy.deny == {_violation(0, "delete")} with input as fixture.cluster_role(_rule(["networkpolicies"], ["delete", "list"]))
}

test_every_verb_is_denied_where_the_resource_is_named if {
	policy.deny == {_violation(1, "*")} with input as fixture.cluster_role(_rule(["resourcequotas", "networkpolicies"], ["*"]))
}

test_other_verbs_resources_and_groups_are_allowed if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["networkpolicies"], ["list"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["resourcequotas"], ["delete"]))
	policy.deny == set() with input as fixture.cluster_role(object.union(
		_rule(["networkpolicies"], ["delete"]),
		{"apiGroups": ["example.com"]},
	))
}

test_a_rule_on_every_resource_is_another_fact if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["*"], ["*"]))
}

test_unknown_rules_are_not_judged if {
	policy.deny == set() with input as fixture.cluster_role(_rule({"$unknown": "x"}, ["delete"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["networkpolicies"], {"$unknown": "x"}))
}
