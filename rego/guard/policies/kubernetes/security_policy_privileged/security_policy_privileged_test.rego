package guard.policies.kubernetes.security_policy_privileged_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.security_policy_privileged as policy

_policy(spec) := fixture.one("kubernetes/podsecuritypolicy", "PodSecurityPolicy/a", {"spec": spec})

_constraint(config) := fixture.one("security.openshift.io/securitycontextconstraints", "SecurityContextConstraints/a", config)

test_privileged_pods_are_denied if {
	policy.deny == {
		{"resource": "PodSecurityPolicy/a", "path": ["spec", "privileged"], "message": "privileged is true, such pods are admitted"},
		{"resource": "PodSecurityPolicy/a", "path": ["spec", "hostPID"], "message": "hostPID is true, such pods are admitted"},
	} with input as _policy({"privileged": true, "hostPID": true, "hostIPC": false})
}

test_every_volume_is_denied if {
	policy.deny == {{
		"resource": "PodSecurityPolicy/a",
		"path": ["spec", "volumes", 1],
		"message": "volumes of kind hostPath are admitted, every folder of the node among them",
	}} with input as _policy({"volumes": ["secret", "hostPath"]})
}

test_openshift_constraints_are_denied if {
	policy.deny == {{
		"resource": "SecurityContextConstraints/a",
		"path": ["allowPrivilegedContainer"],
		"message": "allowPrivilegedContainer is true, such pods are admitted",
	}} with input as _constraint({"allowPrivilegedContainer": true, "allowHostPID": false})
}

test_restricted_policies_are_allowed if {
	policy.deny == set() with input as _policy({"privileged": false, "volumes": ["secret"]})
	policy.deny == set() with input as _policy({"volumes": ["hostPath"], "allowedHostPaths": [{"pathPrefix": "/var/log"}]})
	policy.deny == set() with input as _constraint({"allowPrivilegedContainer": false})
	policy.deny == set() with input as _policy({"$unknown": "x"})
}

test_what_openshift_ships_is_left_out if {
	policy.deny == set() with input as _constraint({
		"metadata": {"annotations": {"release.openshift.io/create-only": "true"}},
		"allowPrivilegedContainer": true,
	})
}
