package guard.policies.kubernetes.istio_gateway_tls_version_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.istio_gateway_tls_version as policy

_gateway(tls) := fixture.one("networking.istio.io/gateway", "Gateway/ml/edge", {"spec": {"servers": [{"tls": tls}]}})

test_old_versions_are_denied if {
	policy.deny == {{
		"resource": "Gateway/ml/edge",
		"path": ["spec", "servers", 0, "tls", "minProtocolVersion"],
		"message": "server accepts TLS from version TLSV1_0 on",
	}} with input as _gateway({"minProtocolVersion": "TLSV1_0"})
}

test_current_versions_and_the_default_are_allowed if {
	policy.deny == set() with input as _gateway({"minProtocolVersion": "TLSV1_3"})
	policy.deny == set() with input as _gateway({"mode": "SIMPLE"})
	policy.deny == set() with input as _gateway({"$unknown": "x"})
}
