package guard.policies.kubernetes.rbac_pod_exec_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.rbac_pod_exec as policy

_rule(resources, verbs) := {"apiGroups": [""], "resources": resources, "verbs": verbs}

_violation(position, verbs) := {
	"resource": "ClusterRole/tool",
	"path": ["rules", 0, "resources", position],
	"message": sprintf("may run commands in running containers in every namespace: %s on pods/exec", [verbs]),
}

test_the_grant_is_denied if {
	policy.deny == {_violation(0, "create")} with input as fixture.cluster_role(_rule(["pods/exec"], ["create", "delete"]))
}

test_every_verb_is_denied_where_the_resource_is_named if {
	policy.deny == {_violation(1, "*")} with input as fixture.cluster_role(_rule(["resourcequotas", "pods/exec"], ["*"]))
}

test_other_verbs_resources_and_groups_are_allowed if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["pods/exec"], ["delete"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["resourcequotas"], ["create"]))
	policy.deny == set() with input as fixture.cluster_role(object.union(
		_rule(["pods/exec"], ["create"]),
		{"apiGroups": ["example.com"]},
	))
}

test_a_rule_on_every_resource_is_another_fact if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["*"], ["*"]))
}

test_unknown_rules_are_not_judged if {
	policy.deny == set() with input as fixture.cluster_role(_rule({"$unknown": "x"}, ["create"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["pods/exec"], {"$unknown": "x"}))
}
