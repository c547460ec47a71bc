package guard.policies.kubernetes.apiserver_always_admit_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.apiserver_always_admit as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

test_always_admit_is_denied if {
	policy.deny == {_violation(
		fixture.flag_path(0),
		"--enable-admission-plugins has AlwaysAdmit",
	)} with input as fixture.component("kube-apiserver", ["--enable-admission-plugins=NodeRestriction,AlwaysAdmit"])
}

test_other_plugins_are_allowed if {
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--enable-admission-plugins=NodeRestriction"])
	policy.deny == set() with input as fixture.component("kube-apiserver", [])
}
