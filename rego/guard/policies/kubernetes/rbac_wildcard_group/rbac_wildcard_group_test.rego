package guard.policies.kubernetes.rbac_wildcard_group_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.rbac_wildcard_group as policy

_rule(groups, verbs) := {"apiGroups": groups, "resources": ["*"], "verbs": verbs}

test_every_resource_of_an_operator_is_denied if {
	policy.deny == {{
		"resource": "ClusterRole/tool",
		"path": ["rules", 0, "resources", 0],
		"message": "may change every resource of kubeflow.org in every namespace",
	}} with input as fixture.cluster_role(_rule(["kubeflow.org"], ["get", "create"]))
}

test_reading_and_named_resources_are_allowed if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["kubeflow.org"], ["get", "list"]))
	policy.deny == set() with input as fixture.cluster_role(object.union(
		_rule(["kubeflow.org"], ["*"]),
		{"resources": ["pytorchjobs"]},
	))
}

test_groups_of_kubernetes_belong_to_another_policy if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["apps"], ["*"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["networking.k8s.io", "ray.io"], ["*"]))
	policy.deny == set() with input as fixture.cluster_role(_rule([{"$unknown": "x"}], ["*"]))
}
