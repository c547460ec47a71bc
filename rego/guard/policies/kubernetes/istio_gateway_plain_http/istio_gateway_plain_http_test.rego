package guard.policies.kubernetes.istio_gateway_plain_http_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.istio_gateway_plain_http as policy

_gateway(selector, server) := fixture.one("networking.istio.io/gateway", "Gateway/ml/edge", {"spec": {
	"selector": selector,
	"servers": [object.union({"hosts": ["a.example.com"], "port": {"number": 80, "protocol": "HTTP"}}, server)],
}})

_denied := {{
	"resource": "Gateway/ml/edge",
	"path": ["spec", "servers", 0, "tls", "httpsRedirect"],
	"message": "server on port 80 accepts plain HTTP and does not redirect to HTTPS",
}}

_edge := {"istio": "ingressgateway"}

test_plain_http_is_denied if {
	policy.deny == _denied with input as _gateway(_edge, {})
	policy.deny == _denied with input as _gateway({"app": "edge"}, {"tls": {"httpsRedirect": false}})
}

test_redirects_and_tls_are_allowed if {
	policy.deny == set() with input as _gateway(_edge, {"tls": {"httpsRedirect": true}})
	policy.deny == set() with input as _gateway(_edge, {"port": {"number": 443, "protocol": "HTTPS"}})
}

test_internal_and_egress_gateways_are_allowed if {
	policy.deny == set() with input as _gateway(_edge, {"hosts": ["model.ml.svc.cluster.local"]})
	policy.deny == set() with input as _gateway({"istio": "egressgateway"}, {})
}

test_an_unknown_protocol_is_not_judged if {
	policy.deny == set() with input as _gateway(_edge, {"port": {"number": 80, "protocol": {"$unknown": "x"}}})
	policy.deny == _denied with input as _gateway(_edge, {"tls": {"$unknown": "x"}})
}
