package guard.policies.kubernetes.gateway_plain_http_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.gateway_plain_http as policy

_gateway(protocols) := fixture.one("gateway.networking.k8s.io/gateway", "Gateway/ml/edge", {"spec": {"listeners": [listener |
	some protocol in protocols
	listener := {"name": "l", "protocol": protocol, "port": 80}
]}})

test_a_plain_gateway_is_denied if {
	policy.deny == {{
		"resource": "Gateway/ml/edge",
		"path": ["spec", "listeners", 0, "protocol"],
		"message": "the gateway listens for plain HTTP, and has no listener with TLS",
	}} with input as _gateway(["HTTP"])
}

test_a_gateway_with_tls_is_allowed if {
	policy.deny == set() with input as _gateway(["HTTP", "HTTPS"])
	policy.deny == set() with input as _gateway(["TLS"])
	policy.deny == set() with input as _gateway(["HTTP", {"$unknown": "x"}])
	policy.deny == set() with input as _gateway([])
}
