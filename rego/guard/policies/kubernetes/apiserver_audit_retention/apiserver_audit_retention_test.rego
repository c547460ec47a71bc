package guard.policies.kubernetes.apiserver_audit_retention_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.apiserver_audit_retention as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

_kept := ["--audit-log-path=/a.log", "--audit-log-maxage=30", "--audit-log-maxbackup=10", "--audit-log-maxsize=100"]

test_short_retention_is_denied if {
	policy.deny == {_violation(
		fixture.flag_path(4),
		"--audit-log-maxage is 7, less than 30",
	)} with input as fixture.component("kube-apiserver", array.concat(_kept, ["--audit-log-maxage=7"]))
}

test_a_log_without_bounds_is_denied if {
	policy.deny == {_violation(
		fixture.flags_path,
		"--audit-log-maxage, --audit-log-maxbackup, --audit-log-maxsize are missing, the audit log grows without bound",
	)} with input as fixture.component("kube-apiserver", ["--audit-log-path=/a.log"])
}

test_a_month_is_allowed if policy.deny == set() with input as fixture.component("kube-apiserver", _kept)

test_logs_on_standard_output_and_missing_logs_are_other_facts if {
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--audit-log-path=-"])
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--audit-log-maxage=1"])
}
