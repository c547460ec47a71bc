package guard.policies.kubernetes.unsafe_sysctls_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.unsafe_sysctls as policy

_set(names) := fixture.pod({"securityContext": {"sysctls": [{"name": name, "value": "1"} | some name in names]}})

test_unsafe_parameters_are_denied if {
	policy.deny == {{
		"resource": "Pod/ml/trainer",
		"path": ["spec", "securityContext", "sysctls", 1, "name"],
		"message": "kernel parameter kernel.msgmax is not on the safe list",
	}} with input as _set(["net.ipv4.tcp_syncookies", "kernel.msgmax"])
}

test_safe_and_unknown_parameters_are_allowed if {
	policy.deny == set() with input as _set(["kernel.shm_rmid_forced", {"$unknown": "x"}])
	policy.deny == set() with input as fixture.pod({})
}
