package guard.policies.kubernetes.cluster_wide_editor_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.cluster_wide_editor as policy

_binding(type, role, subject) := fixture.one(type, "Binding", {
	"metadata": {"name": "b"},
	"roleRef": {"kind": "ClusterRole", "name": role},
	"subjects": [{"kind": "Group", "name": "developers"}, subject],
})

_bot := {"kind": "ServiceAccount", "name": "bot"}

test_editors_of_the_cluster_are_denied if {
	policy.deny == {{
		"resource": "Binding",
		"path": ["roleRef", "name"],
		"message": "grants edit in every namespace to bot, developers",
	}} with input as _binding("kubernetes/clusterrolebinding", "edit", _bot)
}

test_editors_of_a_namespace_and_viewers_are_allowed if {
	policy.deny == set() with input as _binding("kubernetes/rolebinding", "edit", _bot)
	policy.deny == set() with input as _binding("kubernetes/clusterrolebinding", "view", _bot)
	policy.deny == set() with input as _binding("kubernetes/clusterrolebinding", {"$unknown": "x"}, _bot)
}
