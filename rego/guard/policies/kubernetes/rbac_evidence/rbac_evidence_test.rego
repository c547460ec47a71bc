package guard.policies.kubernetes.rbac_evidence_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.rbac_evidence as policy

_rule(verbs) := {"apiGroups": [""], "resources": ["events"], "verbs": verbs}

test_deletion_is_denied if {
	policy.deny == {{
		"resource": "ClusterRole/tool",
		"path": ["rules", 0, "resources", 0],
		"message": "may remove traces in every namespace: delete, deletecollection on events",
	}} with input as fixture.cluster_role(_rule(["create", "delete", "deletecollection"]))
}

test_writing_is_allowed if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["create", "patch"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["*"]))
	policy.deny == set() with input as fixture.cluster_role(_rule({"$unknown": "x"}))
}
