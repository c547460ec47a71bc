package guard.policies.kubernetes.cluster_admin_binding_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.cluster_admin_binding as policy

_binding(type, role, subject) := fixture.one(type, "Binding", {
	"metadata": {"name": "b"},
	"roleRef": {"kind": "ClusterRole", "name": role},
	"subjects": [{"kind": "Group", "name": "developers"}, subject],
})

_airflow := {"kind": "ServiceAccount", "name": "airflow"}

test_cluster_admin_is_denied if {
	policy.deny == {{
		"resource": "Binding",
		"path": ["roleRef", "name"],
		"message": "grants cluster-admin in the whole cluster to airflow, developers",
	}} with input as _binding("kubernetes/clusterrolebinding", "cluster-admin", _airflow)
}

test_cluster_admin_of_a_namespace_is_denied if {
	[violation] := [v | some v in policy.deny] with input as _binding("kubernetes/rolebinding", "cluster-admin", _airflow)

	violation.message == "grants cluster-admin in its namespace to airflow, developers"
}

test_other_roles_are_allowed if {
	policy.deny == set() with input as _binding("kubernetes/clusterrolebinding", "view", _airflow)
	policy.deny == set() with input as _binding("kubernetes/clusterrolebinding", {"$unknown": "x"}, _airflow)
}

test_the_clusters_own_binding_is_left_out if {
	policy.deny == set() with input as fixture.one("kubernetes/clusterrolebinding", "ClusterRoleBinding/cluster-admin", {
		"metadata": {"name": "cluster-admin", "labels": {"kubernetes.io/bootstrapping": "rbac-defaults"}},
		"roleRef": {"name": "cluster-admin"},
		"subjects": [{"kind": "Group", "name": "system:masters"}],
	})
}
