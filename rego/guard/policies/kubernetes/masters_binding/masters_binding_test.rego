package guard.policies.kubernetes.masters_binding_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.masters_binding as policy

_binding(type, role, subject) := fixture.one(type, "Binding", {
	"metadata": {"name": "b"},
	"roleRef": {"kind": "ClusterRole", "name": role},
	"subjects": [{"kind": "Group", "name": "developers"}, subject],
})

test_masters_are_denied if {
	policy.deny == {{
		"resource": "Binding",
		"path": ["subjects", 1, "name"],
		"message": "names system:masters, whose members no role restricts",
	}} with input as _binding("kubernetes/clusterrolebinding", "view", {"kind": "Group", "name": "system:masters"})
}

test_other_groups_are_allowed if {
	policy.deny == set() with input as _binding("kubernetes/clusterrolebinding", "view", {"kind": "Group", "name": "ops"})
	policy.deny == set() with input as _binding("kubernetes/clusterrolebinding", "view", {"$unknown": "x"})
}
