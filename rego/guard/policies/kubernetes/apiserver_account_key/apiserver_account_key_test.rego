package guard.policies.kubernetes.apiserver_account_key_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.apiserver_account_key as policy

test_missing_flags_are_denied if {
	policy.deny == {{
		"resource": "Pod/kube-system/main",
		"path": fixture.flags_path,
		"message": "--service-account-key-file is missing, tokens are verified with the TLS key",
	}} with input as fixture.component("kube-apiserver", ["--v=2"])
}

test_flags_that_are_set_are_allowed if {
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--service-account-key-file=/etc/x"])
}

test_other_components_are_not_judged if {
	policy.deny == set() with input as fixture.component("kube-scheduler", [])
	policy.deny == set() with input as fixture.container({"command": {"$unknown": "x"}})
}
