package guard.policies.kubernetes.apiserver_account_lookup_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.apiserver_account_lookup as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

test_no_lookup_is_denied if {
	policy.deny == {_violation(
		fixture.flag_path(0),
		"--service-account-lookup is false, tokens of deleted accounts stay valid",
	)} with input as fixture.component("kube-apiserver", ["--service-account-lookup=false"])
}

test_the_lookup_is_the_default if {
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--service-account-lookup=true"])
	policy.deny == set() with input as fixture.component("kube-apiserver", [])
}
