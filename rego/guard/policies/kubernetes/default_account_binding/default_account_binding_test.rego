package guard.policies.kubernetes.default_account_binding_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.default_account_binding as policy

_binding(type, role, subject) := fixture.one(type, "Binding", {
	"metadata": {"name": "b"},
	"roleRef": {"kind": "ClusterRole", "name": role},
	"subjects": [{"kind": "Group", "name": "developers"}, subject],
})

test_the_default_account_is_denied if {
	policy.deny == {{
		"resource": "Binding",
		"path": ["subjects", 1, "name"],
		"message": "grants view in its namespace to a default service account",
	}} with input as _binding("kubernetes/rolebinding", "view", {"kind": "ServiceAccount", "name": "default"})
}

test_other_subjects_are_allowed if {
	policy.deny == set() with input as _binding("kubernetes/rolebinding", "view", {"kind": "ServiceAccount", "name": "a"})
	policy.deny == set() with input as _binding("kubernetes/rolebinding", "view", {"kind": "Group", "name": "default"})
	policy.deny == set() with input as _binding("kubernetes/rolebinding", "view", {"$unknown": "x"})
}
