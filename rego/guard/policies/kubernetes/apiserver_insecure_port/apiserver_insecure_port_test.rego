package guard.policies.kubernetes.apiserver_insecure_port_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.apiserver_insecure_port as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

test_the_insecure_port_is_denied if {
	policy.deny == {_violation(
		fixture.flag_path(0),
		"--insecure-port 8080 serves requests without authentication",
	)} with input as fixture.component("kube-apiserver", ["--insecure-port=8080"])
}

test_the_insecure_address_is_denied_unless_the_port_is_closed if {
	policy.deny == {_violation(
		fixture.flag_path(0),
		"--insecure-bind-address 0.0.0.0 serves requests without authentication",
	)} with input as fixture.component("kube-apiserver", ["--insecure-bind-address=0.0.0.0"])
	policy.deny == set() with input as fixture.component(
		"kube-apiserver",
		["--insecure-bind-address=127.0.0.1", "--insecure-port=0"],
	)
}

test_a_closed_secure_port_is_denied if {
	policy.deny == {_violation(
		fixture.flag_path(0),
		"--secure-port is 0, the API is not served with TLS",
	)} with input as fixture.component("kube-apiserver", ["--secure-port=0"])
}

test_closed_ports_are_allowed if {
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--insecure-port=0", "--secure-port=6443"])
	policy.deny == set() with input as fixture.component("kube-apiserver", [])
}
