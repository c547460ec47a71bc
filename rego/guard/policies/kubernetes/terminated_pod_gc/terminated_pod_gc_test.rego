package guard.policies.kubernetes.terminated_pod_gc_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.terminated_pod_gc as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

_threshold(number) := fixture.component("kube-controller-manager", [concat("=", ["--terminated-pod-gc-threshold", number])])

test_no_removal_is_denied if {
	policy.deny == {_violation(
		fixture.flag_path(0),
		"--terminated-pod-gc-threshold is 0, pods that ended are never removed",
	)} with input as _threshold("0")
	count(policy.deny) == 1 with input as _threshold("-1")
}

test_a_bound_and_the_default_are_allowed if {
	policy.deny == set() with input as _threshold("500")
	policy.deny == set() with input as fixture.component("kube-controller-manager", [])
}
