package guard.policies.kubernetes.run_as_root_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.run_as_root as policy

_context := ["spec", "containers", 0, "securityContext"]

_violation(path, message) := {"resource": "Pod/ml/trainer", "path": path, "message": message}

test_user_zero_is_denied if {
	policy.deny == {_violation(
		array.concat(_context, ["runAsUser"]),
		"runAsUser is 0, processes run as root",
	)} with input as fixture.container({"securityContext": {"runAsUser": 0, "runAsNonRoot": false}})
}

test_user_zero_of_the_pod_is_one_finding if {
	policy.deny == {_violation(
		["spec", "securityContext", "runAsUser"],
		"runAsUser is 0, processes run as root",
	)} with input as fixture.pod({
		"securityContext": {"runAsUser": 0},
		"containers": [{"name": "a"}, {"name": "b"}, {"name": "c", "securityContext": {"runAsUser": 5}}],
	})
}

test_an_explicit_permission_for_root_is_denied if {
	policy.deny == {_violation(
		array.concat(_context, ["runAsNonRoot"]),
		"runAsNonRoot is false and no user is set, the image decides and root is its default",
	)} with input as fixture.container({"securityContext": {"runAsNonRoot": false}})
}

test_the_windows_administrator_is_denied if {
	policy.deny == {_violation(
		array.concat(_context, ["windowsOptions", "runAsUserName"]),
		"ContainerAdministrator has full control of its Windows container",
	)} with input as fixture.container({"securityContext": {"windowsOptions": {"runAsUserName": "ContainerAdministrator"}}})
}

test_other_users_are_allowed if {
	policy.deny == set() with input as fixture.container({"securityContext": {"runAsUser": 1000, "runAsNonRoot": false}})
	policy.deny == set() with input as fixture.container({"securityContext": {"runAsNonRoot": true}})
	policy.deny == set() with input as fixture.container({})
}

test_an_unknown_user_leads_to_itself if {
	[violation] := [v | some v in policy.deny] with input as fixture.container({"securityContext": {"runAsUser": {"$unknown": "x"}}})

	violation.path == array.concat(_context, ["runAsUser"])
}
