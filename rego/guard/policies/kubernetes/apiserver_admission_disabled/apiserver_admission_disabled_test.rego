package guard.policies.kubernetes.apiserver_admission_disabled_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.apiserver_admission_disabled as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

test_protective_plugins_must_stay if {
	policy.deny == {_violation(
		fixture.flag_path(0),
		"--disable-admission-plugins turns off PodSecurity, ServiceAccount",
	)} with input as fixture.component(
		"kube-apiserver",
		["--disable-admission-plugins=PodSecurity,ServiceAccount,DefaultStorageClass"],
	)
}

test_others_may_go if {
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--disable-admission-plugins=DefaultStorageClass"])
	policy.deny == set() with input as fixture.component("kube-apiserver", [])
}
