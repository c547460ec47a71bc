package guard.policies.kubernetes.apiserver_audit_log_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.apiserver_audit_log as policy

test_missing_flags_are_denied if {
	policy.deny == {{
		"resource": "Pod/kube-system/main",
		"path": fixture.flags_path,
		"message": "without --audit-log-path, --audit-policy-file the API server writes no audit log",
	}} with input as fixture.component("kube-apiserver", ["--v=2"])
}

test_flags_that_are_set_are_allowed if {
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--audit-log-path=/etc/x", "--audit-policy-file=/etc/x"])
}

test_other_components_are_not_judged if {
	policy.deny == set() with input as fixture.component("kube-scheduler", [])
	policy.deny == set() with input as fixture.container({"command": {"$unknown": "x"}})
}

test_only_missing_flags_are_named if {
	[violation] := [v | some v in policy.deny] with input as fixture.component("kube-apiserver", ["--audit-log-path=/etc/x"])

	violation.message == "without --audit-policy-file the API server writes no audit log"
}

test_configuration_elsewhere_is_allowed if {
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--audit-webhook-config-file=/etc/x"])
}
