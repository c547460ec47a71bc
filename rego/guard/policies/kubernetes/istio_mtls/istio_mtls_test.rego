package guard.policies.kubernetes.istio_mtls_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.istio_mtls as policy

_authentication(spec) := fixture.one("security.istio.io/peerauthentication", "PeerAuthentication/ml/default", {"spec": spec})

_violation(path, message) := {"resource": "PeerAuthentication/ml/default", "path": path, "message": message}

test_permissive_is_denied if {
	policy.deny == {_violation(
		["spec", "mtls", "mode"],
		"mutual TLS is PERMISSIVE, plain connections are accepted",
	)} with input as _authentication({"mtls": {"mode": "PERMISSIVE"}})
}

test_a_port_without_tls_is_denied if {
	policy.deny == {_violation(
		["spec", "portLevelMtls", "8080", "mode"],
		"mutual TLS of port 8080 is DISABLE, plain connections are accepted",
	)} with input as _authentication({"mtls": {"mode": "STRICT"}, "portLevelMtls": {"8080": {"mode": "DISABLE"}}})
}

test_strict_and_inherited_modes_are_allowed if {
	policy.deny == set() with input as _authentication({"mtls": {"mode": "STRICT"}})
	policy.deny == set() with input as _authentication({"mtls": {"mode": "UNSET"}})
	policy.deny == set() with input as _authentication({})
	policy.deny == set() with input as _authentication({"mtls": {"$unknown": "x"}})
}
