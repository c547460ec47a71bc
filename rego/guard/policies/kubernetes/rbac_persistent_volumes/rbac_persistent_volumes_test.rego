package guard.policies.kubernetes.rbac_persistent_volumes_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.rbac_persistent_volumes as policy

_rule(resources, verbs) := {"apiGroups": [""], "resources": resources, "verbs": verbs}

_violation(position, verbs) := {
	"resource": "ClusterRole/tool",
	"path": ["rules", 0, "resources", position],
	"message": sprintf("may make any host folder or disk a volume in every namespace: %s on persistentvolumes", [verbs]),
}

test_the_grant_is_denied if {
	policy.deny == {_violation(0, "create")} with input as fixture.cluster_role(_rule(["persistentvolumes"], ["create", "list"]))
}

test_every_verb_is_denied_where_the_resource_is_named if {
	policy.deny == {_violation(1, "*")} with input as fixture.cluster_role(_rule(["resourcequotas", "persistentvolumes"], ["*"]))
}

test_other_verbs_resources_and_groups_are_allowed if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["persistentvolumes"], ["list"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["resourcequotas"], ["create"]))
	policy.deny == set() with input as fixture.cluster_role(object.union(
		_rule(["persistentvolumes"], ["create"]),
		{"apiGroups": ["example.com"]},
	))
}

test_a_rule_on_every_resource_is_another_fact if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["*"], ["*"]))
}

test_unknown_rules_are_not_judged if {
	policy.deny == set() with input as fixture.cluster_role(_rule({"$unknown": "x"}, ["create"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["persistentvolumes"], {"$unknown": "x"}))
}

test_a_grant_in_a_namespace_has_no_effect if {
	policy.deny == set() with input as fixture.role(_rule(["persistentvolumes"], ["create"]))
}
