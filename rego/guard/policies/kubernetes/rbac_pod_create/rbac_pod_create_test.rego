package guard.policies.kubernetes.rbac_pod_create_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.rbac_pod_create as policy

_rule(group, resources, verbs) := {"apiGroups": [group], "resources": resources, "verbs": verbs}

_violation(verbs, what) := {
	"resource": "Role/ml/tool",
	"path": ["rules", 0, "resources", 0],
	"message": sprintf("may start containers as any service account in one namespace: %s on %s", [verbs, what]),
}

test_controllers_may_be_neither_created_nor_changed if {
	policy.deny == {_violation(
		"patch",
		"deployments, statefulsets",
	)} with input as fixture.role(_rule("apps", ["deployments", "statefulsets"], ["get", "patch"]))
}

test_pods_and_jobs_may_not_be_created if {
	policy.deny == {_violation("create", "pods")} with input as fixture.role(_rule("", ["pods"], ["create", "list"]))
	policy.deny == {_violation("*", "jobs")} with input as fixture.role(_rule("batch", ["jobs"], ["*"]))
}

test_reading_and_changes_that_start_nothing_are_allowed if {
	policy.deny == set() with input as fixture.role(_rule("", ["pods"], ["get", "patch"]))
	policy.deny == set() with input as fixture.role(_rule("apps", ["deployments"], ["get", "list", "delete"]))
	policy.deny == set() with input as fixture.role(_rule("example.com", ["deployments"], ["create"]))
}

test_the_other_scope_belongs_to_another_policy if {
	policy.deny == set() with input as fixture.cluster_role(_rule("", ["pods"], ["create"]))
}

test_unknown_rules_are_not_judged if {
	policy.deny == set() with input as fixture.role(_rule("", {"$unknown": "x"}, ["create"]))
	policy.deny == set() with input as fixture.role(_rule("", ["pods"], {"$unknown": "x"}))
}

test_a_part_of_the_role_of_editors_is_allowed if {
	policy.deny == set() with input as fixture.one("kubernetes/clusterrole", "ClusterRole/edit-jobs", {
		"metadata": {"name": "edit-jobs", "labels": {"rbac.authorization.k8s.io/aggregate-to-edit": "true"}},
		"rules": [{"apiGroups": ["batch"], "resources": ["jobs"], "verbs": ["create"]}],
	})
}
