package guard.policies.kubernetes.control_plane_bind_address_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.control_plane_bind_address as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

test_every_address_is_denied_by_flag_and_by_default if {
	policy.deny == {_violation(
		fixture.flag_path(0),
		"kube-scheduler listens on every address, --bind-address is 0.0.0.0",
	)} with input as fixture.component("kube-scheduler", ["--bind-address=0.0.0.0"])
	policy.deny == {_violation(
		fixture.flags_path,
		"kube-controller-manager listens on every address, the default of --bind-address",
	)} with input as fixture.component("kube-controller-manager", [])
}

test_the_plain_port_is_denied if {
	policy.deny == {_violation(
		fixture.flag_path(1),
		"kube-scheduler serves port 10251 without TLS and authentication",
	)} with input as fixture.component("kube-scheduler", ["--bind-address=127.0.0.1", "--port=10251"])
}

test_loopback_is_allowed if {
	policy.deny == set() with input as fixture.component("kube-scheduler", ["--bind-address=127.0.0.1", "--port=0"])
	policy.deny == set() with input as fixture.component("kube-apiserver", [])
}
