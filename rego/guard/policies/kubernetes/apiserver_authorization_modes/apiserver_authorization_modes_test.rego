package guard.policies.kubernetes.apiserver_authorization_modes_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.apiserver_authorization_modes as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

test_missing_modes_are_denied if {
	policy.deny == {_violation(
		fixture.flag_path(0),
		"--authorization-mode does not have Node",
	)} with input as fixture.component("kube-apiserver", ["--authorization-mode=RBAC"])
	policy.deny == {_violation(
		fixture.flag_path(0),
		"--authorization-mode does not have Node, RBAC",
	)} with input as fixture.component("kube-apiserver", ["--authorization-mode=ABAC"])
}

test_both_modes_are_allowed if {
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--authorization-mode=Node,RBAC,Webhook"])
}

test_other_facts_are_left_to_other_policies if {
	policy.deny == set() with input as fixture.component("kube-apiserver", [])
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--authorization-mode=AlwaysAllow"])
}
