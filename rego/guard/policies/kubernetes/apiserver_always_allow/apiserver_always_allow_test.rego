package guard.policies.kubernetes.apiserver_always_allow_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.apiserver_always_allow as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

test_always_allow_is_denied if {
	policy.deny == {_violation(
		fixture.flag_path(0),
		"--authorization-mode has AlwaysAllow, every request is allowed",
	)} with input as fixture.component("kube-apiserver", ["--authorization-mode=RBAC,AlwaysAllow"])
}

test_the_default_is_denied if {
	policy.deny == {_violation(
		fixture.flags_path,
		"--authorization-mode is missing, and AlwaysAllow is its default",
	)} with input as fixture.component("kube-apiserver", [])
}

test_other_modes_are_allowed if {
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--authorization-mode=Node,RBAC"])
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--authorization-config=/etc/a.yaml"])
	policy.deny == set() with input as fixture.component("kube-scheduler", [])
}
