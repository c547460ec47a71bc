package guard.policies.kubernetes.rbac_secrets_everywhere_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.rbac_secrets_everywhere as policy

_rule(resources, verbs) := {"apiGroups": [""], "resources": resources, "verbs": verbs}

_violation(position, verbs) := {
	"resource": "ClusterRole/tool",
	"path": ["rules", 0, "resources", position],
	"message": sprintf("may read Secrets in every namespace: %s on secrets", [verbs]),
}

test_the_grant_is_denied if {
	policy.deny == {_violation(0, "list")} with input as fixture.cluster_role(_rule(["secrets"], ["list", "create"]))
}

test_every_verb_is_denied_where_the_resource_is_named if {
	policy.deny == {_violation(1, "*")} with input as fixture.cluster_role(_rule(["resourcequotas", "secrets"], ["*"]))
}

test_other_verbs_resources_and_groups_are_allowed if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["secrets"], ["create"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["resourcequotas"], ["list"]))
	policy.deny == set() with input as fixture.cluster_role(object.union(
		_rule(["secrets"], ["list"]),
		{"apiGroups": ["example.com"]},
	))
}

test_a_rule_on_every_resource_is_another_fact if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["*"], ["*"]))
}

test_unknown_rules_are_not_judged if {
	policy.deny == set() with input as fixture.cluster_role(_rule({"$unknown": "x"}, ["list"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["secrets"], {"$unknown": "x"}))
}

test_named_objects_are_allowed if {
	policy.deny == set() with input as fixture.cluster_role(object.union(_rule(["secrets"], ["list"]), {"resourceNames": ["own"]}))
}

test_the_other_scope_belongs_to_another_policy if {
	policy.deny == set() with input as fixture.role(_rule(["secrets"], ["list"]))
}
