package guard.policies.kubernetes.rbac_wildcard_resources_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.rbac_wildcard_resources as policy

_rule(groups, verbs) := {"apiGroups": groups, "resources": ["*"], "verbs": verbs}

_violation(message) := {"resource": "ClusterRole/tool", "path": ["rules", 0, "resources", 0], "message": message}

test_every_resource_of_the_core_is_denied if {
	policy.deny == {_violation("may use get, list on every resource in every namespace, Secrets included")} with input as fixture.cluster_role(_rule([""], ["list", "get"]))
}

test_changes_to_every_resource_of_a_group_are_denied if {
	policy.deny == {_violation("may change every resource of apps in every namespace")} with input as fixture.cluster_role(_rule(["apps"], ["update", "patch"]))
}

test_groups_of_operators_belong_to_another_policy if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["kubeflow.org"], ["*"]))
}

test_reading_a_group_and_named_resources_are_allowed if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["apps"], ["get"]))
	policy.deny == set() with input as fixture.cluster_role(object.union(_rule([""], ["get"]), {"resources": ["pods"]}))
}

test_everything_is_another_fact if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["*"], ["*"]))
}

test_unknown_rules_are_not_judged if {
	policy.deny == set() with input as fixture.cluster_role(_rule({"$unknown": "x"}, ["get"]))
	policy.deny == set() with input as fixture.cluster_role(_rule([""], {"$unknown": "x"}))
}
