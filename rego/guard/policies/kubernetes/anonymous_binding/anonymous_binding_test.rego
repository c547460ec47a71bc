package guard.policies.kubernetes.anonymous_binding_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.anonymous_binding as policy

_binding(type, role, subject) := fixture.one(type, "Binding", {
	"metadata": {"name": "b"},
	"roleRef": {"kind": "ClusterRole", "name": role},
	"subjects": [{"kind": "Group", "name": "developers"}, subject],
})

_group(name) := {"kind": "Group", "name": name}

test_anonymous_subjects_are_denied if {
	policy.deny == {{
		"resource": "Binding",
		"path": ["subjects", 1, "name"],
		"message": "grants view to system:unauthenticated, requests without credentials",
	}} with input as _binding("kubernetes/clusterrolebinding", "view", _group("system:unauthenticated"))
	count(policy.deny) == 1 with input as _binding("kubernetes/rolebinding", "view", {"kind": "User", "name": "system:anonymous"})
}

test_known_subjects_and_public_facts_are_allowed if {
	policy.deny == set() with input as _binding("kubernetes/clusterrolebinding", "view", _group("ops"))
	policy.deny == set() with input as _binding("kubernetes/clusterrolebinding", "view", _group({"$unknown": "x"}))
	policy.deny == set() with input as _binding(
		"kubernetes/clusterrolebinding", "system:public-info-viewer",
		_group("system:unauthenticated"),
	)
}
