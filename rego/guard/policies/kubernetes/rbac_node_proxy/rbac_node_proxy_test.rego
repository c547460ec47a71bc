package guard.policies.kubernetes.rbac_node_proxy_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.rbac_node_proxy as policy

_rule(resources, verbs) := {"apiGroups": [""], "resources": resources, "verbs": verbs}

_violation(position, verbs) := {
	"resource": "ClusterRole/tool",
	"path": ["rules", 0, "resources", position],
	"message": sprintf("may run commands in every pod through the kubelet in every namespace: %s on nodes/proxy", [verbs]),
}

test_the_grant_is_denied if {
	policy.deny == {_violation(0, "get")} with input as fixture.cluster_role(_rule(["nodes/proxy"], ["get", "delete"]))
}

test_every_verb_is_denied_where_the_resource_is_named if {
	policy.deny == {_violation(1, "*")} with input as fixture.cluster_role(_rule(["resourcequotas", "nodes/proxy"], ["*"]))
}

test_other_verbs_resources_and_groups_are_allowed if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["nodes/proxy"], ["delete"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["resourcequotas"], ["get"]))
	policy.deny == set() with input as fixture.cluster_role(object.union(
		_rule(["nodes/proxy"], ["get"]),
		{"apiGroups": ["example.com"]},
	))
}

test_a_rule_on_every_resource_is_another_fact if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["*"], ["*"]))
}

test_unknown_rules_are_not_judged if {
	policy.deny == set() with input as fixture.cluster_role(_rule({"$unknown": "x"}, ["get"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["nodes/proxy"], {"$unknown": "x"}))
}

test_a_grant_in_a_namespace_has_no_effect if {
	policy.deny == set() with input as fixture.role(_rule(["nodes/proxy"], ["get"]))
}
