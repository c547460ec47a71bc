package guard.policies.kubernetes.rbac_admission_write_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.rbac_admission_write as policy

_rule(resources, verbs) := {"apiGroups": ["admissionregistration.k8s.io"], "resources": resources, "verbs": verbs}

_violation(position, verbs) := {
	"resource": "ClusterRole/tool",
	"path": ["rules", 0, "resources", position],
	"message": sprintf("may add or remove admission control in every namespace: %s on mutatingwebhookconfigurations", [verbs]),
}

test_the_grant_is_denied if {
	policy.deny == {_violation(0, "patch")} with input as fixture.cluster_role(_rule(["mutatingwebhookconfigurations"], ["patch", "list"]))
}

test_every_verb_is_denied_where_the_resource_is_named if {
	policy.deny == {_violation(1, "*")} with input as fixture.cluster_role(_rule(["resourcequotas", "mutatingwebhookconfigurations"], ["*"]))
}

test_other_verbs_resources_and_groups_are_allowed if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["mutatingwebhookconfigurations"], ["list"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["resourcequotas"], ["patch"]))
	policy.deny == set() with input as fixture.cluster_role(object.union(
		_rule(["mutatingwebhookconfigurations"], ["patch"]),
		{"apiGroups": ["example.com"]},
	))
}

test_a_rule_on_every_resource_is_another_fact if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["*"], ["*"]))
}

test_unknown_rules_are_not_judged if {
	policy.deny == set() with input as fixture.cluster_role(_rule({"$unknown": "x"}, ["patch"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["mutatingwebhookconfigurations"], {"$unknown": "x"}))
}

test_named_objects_are_allowed if {
	policy.deny == set() with input as fixture.cluster_role(object.union(_rule(["mutatingwebhookconfigurations"], ["patch"]), {"resourceNames": ["own"]}))
}

test_a_grant_in_a_namespace_has_no_effect if {
	policy.deny == set() with input as fixture.role(_rule(["mutatingwebhookconfigurations"], ["patch"]))
}
