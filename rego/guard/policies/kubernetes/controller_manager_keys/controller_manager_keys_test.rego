package guard.policies.kubernetes.controller_manager_keys_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.controller_manager_keys as policy

test_missing_flags_are_denied if {
	policy.deny == {{
		"resource": "Pod/kube-system/main",
		"path": fixture.flags_path,
		"message": "--root-ca-file, --service-account-private-key-file not set",
	}} with input as fixture.component("kube-controller-manager", ["--v=2"])
}

test_flags_that_are_set_are_allowed if {
	policy.deny == set() with input as fixture.component("kube-controller-manager", ["--root-ca-file=/etc/x", "--service-account-private-key-file=/etc/x"])
}

test_other_components_are_not_judged if {
	policy.deny == set() with input as fixture.component("kube-scheduler", [])
	policy.deny == set() with input as fixture.container({"command": {"$unknown": "x"}})
}

test_only_missing_flags_are_named if {
	[violation] := [v | some v in policy.deny] with input as fixture.component("kube-controller-manager", ["--root-ca-file=/etc/x"])

	violation.message == "--service-account-private-key-file not set"
}
