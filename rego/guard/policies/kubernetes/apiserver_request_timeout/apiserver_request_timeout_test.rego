package guard.policies.kubernetes.apiserver_request_timeout_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.apiserver_request_timeout as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

_timeout(text) := fixture.component("kube-apiserver", [concat("", ["--request-timeout=", text])])

test_long_and_missing_timeouts_are_denied if {
	policy.deny == {_violation(
		fixture.flag_path(0),
		"--request-timeout is 1h0m0s, more than five minutes or none",
	)} with input as _timeout("1h0m0s")
	count(policy.deny) == 1 with input as _timeout("0")
	count(policy.deny) == 1 with input as _timeout("10m0s")
	count(policy.deny) == 1 with input as _timeout("600s")
}

test_short_timeouts_and_the_default_are_allowed if {
	policy.deny == set() with input as _timeout("1m0s")
	policy.deny == set() with input as _timeout("300s")
	policy.deny == set() with input as _timeout("500ms")
	policy.deny == set() with input as fixture.component("kube-apiserver", [])
}
