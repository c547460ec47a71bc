package guard.policies.kubernetes.controller_manager_credentials_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.controller_manager_credentials as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

_message := "--use-service-account-credentials is not true, all controllers share one identity"

test_shared_credentials_are_denied_by_flag_and_by_default if {
	policy.deny == {_violation(fixture.flags_path, _message)} with input as fixture.component("kube-controller-manager", [])
	policy.deny == {_violation(fixture.flag_path(0), _message)} with input as fixture.component(
		"kube-controller-manager",
		["--use-service-account-credentials=false"],
	)
}

test_own_credentials_are_allowed if {
	policy.deny == set() with input as fixture.component(
		"kube-controller-manager",
		["--use-service-account-credentials=true"],
	)
	policy.deny == set() with input as fixture.component("kube-scheduler", [])
}
