package guard.policies.kubernetes.selinux_options_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.selinux_options as policy

_violation(key, message) := {
	"resource": "Pod/ml/trainer",
	"path": ["spec", "containers", 0, "securityContext", "seLinuxOptions", key],
	"message": message,
}

test_foreign_types_are_denied if {
	denied := policy.deny with input as fixture.container({"securityContext": {"seLinuxOptions": {"type": "spc_t"}}})
	denied == {_violation("type", "SELinux type spc_t is not one of the types for containers")}
}

test_users_and_roles_are_denied if {
	denied := policy.deny with input as fixture.container({"securityContext": {"seLinuxOptions": {
		"user": "system_u",
		"role": "sysadm_r",
	}}})
	denied == {
		_violation("user", "SELinux user system_u replaces the one of containers"),
		_violation("role", "SELinux role sysadm_r replaces the one of containers"),
	}
}

test_container_types_and_levels_are_allowed if {
	policy.deny == set() with input as fixture.container({"securityContext": {"seLinuxOptions": {
		"type": "container_t",
		"level": "s0:c1,c2",
	}}})
	policy.deny == set() with input as fixture.container({"securityContext": {"seLinuxOptions": {"$unknown": "x"}}})
}
