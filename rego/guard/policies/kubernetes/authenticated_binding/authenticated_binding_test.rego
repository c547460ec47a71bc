package guard.policies.kubernetes.authenticated_binding_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.authenticated_binding as policy

_binding(type, role, subject) := fixture.one(type, "Binding", {
	"metadata": {"name": "b"},
	"roleRef": {"kind": "ClusterRole", "name": role},
	"subjects": [{"kind": "Group", "name": "developers"}, subject],
})

_group(name) := {"kind": "Group", "name": name}

test_everybody_is_denied if {
	policy.deny == {{
		"resource": "Binding",
		"path": ["subjects", 1, "name"],
		"message": "grants view to everybody in system:authenticated",
	}} with input as _binding("kubernetes/clusterrolebinding", "view", _group("system:authenticated"))
	count(policy.deny) == 1 with input as _binding("kubernetes/rolebinding", "view", _group("system:serviceaccounts"))
}

test_groups_and_basic_roles_are_allowed if {
	policy.deny == set() with input as _binding("kubernetes/clusterrolebinding", "view", _group("ops"))
	policy.deny == set() with input as _binding("kubernetes/clusterrolebinding", "view", _group("system:serviceaccounts:ml"))
	policy.deny == set() with input as _binding("kubernetes/clusterrolebinding", "view", _group({"$unknown": "x"}))
	policy.deny == set() with input as _binding(
		"kubernetes/clusterrolebinding", "system:discovery",
		_group("system:authenticated"),
	)
}

test_a_role_that_only_reads_what_is_public_is_allowed if {
	policy.deny == set() with input as _scope("configmaps")
	count(policy.deny) == 1 with input as _scope("secrets")
}

_scope(resource) := object.union(
	_binding("kubernetes/clusterrolebinding", "tool", _group("system:authenticated")),
	fixture.cluster_role({"apiGroups": [""], "resources": [resource], "verbs": ["get"]}),
)
