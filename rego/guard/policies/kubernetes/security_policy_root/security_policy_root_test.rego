package guard.policies.kubernetes.security_policy_root_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.security_policy_root as policy

_restricted := {
	"allowPrivilegeEscalation": false,
	"requiredDropCapabilities": ["ALL"],
	"runAsUser": {"rule": "MustRunAsNonRoot"},
}

_policy(spec) := fixture.one("kubernetes/podsecuritypolicy", "PodSecurityPolicy/a", {"spec": object.union(_restricted, spec)})

_violation(path, message) := {"resource": "PodSecurityPolicy/a", "path": path, "message": message}

test_root_is_denied if {
	policy.deny == {_violation(
		["spec", "runAsUser", "rule"],
		"runAsUser is RunAsAny, pods may run as root",
	)} with input as _policy({"runAsUser": {"rule": "RunAsAny"}})
}

test_escalation_is_denied_by_default if {
	denied := {_violation(
		["spec", "allowPrivilegeEscalation"],
		"allowPrivilegeEscalation is not false, pods may gain privileges",
	)}

	policy.deny == denied with input as _policy({"allowPrivilegeEscalation": true})
	policy.deny == denied with input as fixture.one("kubernetes/podsecuritypolicy", "PodSecurityPolicy/a", {"spec": {
		"requiredDropCapabilities": ["ALL"],
	}})
}

test_capabilities_that_stay_are_denied if {
	policy.deny == {_violation(
		["spec", "requiredDropCapabilities"],
		"requiredDropCapabilities has neither ALL nor NET_RAW, pods keep the runtime's capabilities",
	)} with input as _policy({"requiredDropCapabilities": ["CHOWN"]})
	count(policy.deny) == 1 with input as fixture.one("kubernetes/podsecuritypolicy", "PodSecurityPolicy/a", {"spec": {
		"allowPrivilegeEscalation": false,
	}})
	policy.deny == set() with input as _policy({"requiredDropCapabilities": ["NET_RAW"]})
}

test_an_unmasked_proc_is_denied if {
	policy.deny == {_violation(
		["spec", "allowedProcMountTypes"],
		"allowedProcMountTypes has Unmasked, pods may read and write all of /proc",
	)} with input as _policy({"allowedProcMountTypes": ["Unmasked"]})
	policy.deny == set() with input as _policy({"allowedProcMountTypes": ["Default"]})
}

test_every_capability_is_denied if {
	message := "allowedCapabilities has *, pods may add every capability"

	policy.deny == {_violation(["spec", "allowedCapabilities"], message)} with input as _policy({"allowedCapabilities": ["*"]})
	policy.deny == {{
		"resource": "SecurityContextConstraints/a",
		"path": ["allowedCapabilities"],
		"message": message,
	}} with input as fixture.one(
		"security.openshift.io/securitycontextconstraints", "SecurityContextConstraints/a",
		{"allowedCapabilities": ["*"]},
	)
}

test_restricted_policies_are_allowed if {
	policy.deny == set() with input as _policy({})
	policy.deny == set() with input as _policy({"allowedCapabilities": ["CHOWN"]})
	policy.deny == set() with input as _policy({"allowedCapabilities": {"$unknown": "x"}})
}

test_unsafe_sysctls_are_denied if {
	policy.deny == {_violation(
		["spec", "allowedUnsafeSysctls"],
		"allowedUnsafeSysctls has kernel.msg*, pods may change the node's kernel",
	)} with input as _policy({"allowedUnsafeSysctls": ["kernel.msg*"]})
	policy.deny == set() with input as _policy({"allowedUnsafeSysctls": []})
}
