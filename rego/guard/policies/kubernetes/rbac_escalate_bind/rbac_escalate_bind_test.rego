package guard.policies.kubernetes.rbac_escalate_bind_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.rbac_escalate_bind as policy

_rule(resources, verbs) := {"apiGroups": ["rbac.authorization.k8s.io"], "resources": resources, "verbs": verbs}

_violation(position, verbs) := {
	"resource": "ClusterRole/tool",
	"path": ["rules", 0, "resources", position],
	"message": sprintf("may grant rights it does not hold in every namespace: %s on clusterroles", [verbs]),
}

test_the_grant_is_denied if {
	policy.deny == {_violation(0, "escalate")} with input as fixture.cluster_role(_rule(["clusterroles"], ["escalate", "get"]))
}

test_every_verb_is_denied_where_the_resource_is_named if {
	policy.deny == {_violation(1, "*")} with input as fixture.cluster_role(_rule(["resourcequotas", "clusterroles"], ["*"]))
}

test_other_verbs_resources_and_groups_are_allowed if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["clusterroles"], ["get"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["resourcequotas"], ["escalate"]))
	policy.deny == set() with input as fixture.cluster_role(object.union(
		_rule(["clusterroles"], ["escalate"]),
		{"apiGroups": ["example.com"]},
	))
}

test_a_rule_on_every_resource_is_another_fact if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["*"], ["*"]))
}

test_unknown_rules_are_not_judged if {
	policy.deny == set() with input as fixture.cluster_role(_rule({"$unknown": "x"}, ["escalate"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["clusterroles"], {"$unknown": "x"}))
}

test_named_objects_are_allowed if {
	policy.deny == set() with input as fixture.cluster_role(object.union(_rule(["clusterroles"], ["escalate"]), {"resourceNames": ["own"]}))
}
