package guard.policies.kubernetes.dashboard_login_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.dashboard_login as policy

_dashboard(argument) := fixture.container({"image": "kubernetesui/dashboard:v2.7.0", "args": ["--namespace=a", argument]})

_violation(flag) := {
	"resource": "Pod/ml/trainer",
	"path": ["spec", "containers", 0, "args", 1],
	"message": sprintf("%s lets visitors of the dashboard in without a login over TLS", [flag]),
}

test_a_skipped_login_is_denied if {
	policy.deny == {_violation("--enable-skip-login")} with input as _dashboard("--enable-skip-login")
	policy.deny == {_violation("--enable-insecure-login")} with input as _dashboard("--enable-insecure-login=true")
}

test_other_flags_are_allowed if {
	policy.deny == set() with input as _dashboard("--enable-skip-login=false")
	policy.deny == set() with input as _dashboard("--auto-generate-certificates")
	policy.deny == set() with input as _dashboard({"$unknown": "x"})
}
