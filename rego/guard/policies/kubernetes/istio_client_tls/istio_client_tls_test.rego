package guard.policies.kubernetes.istio_client_tls_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.istio_client_tls as policy

_rule(spec) := fixture.one("networking.istio.io/destinationrule", "DestinationRule/ml/model", {"spec": spec})

_violation(path, message) := {"resource": "DestinationRule/ml/model", "path": path, "message": message}

_clear := "TLS mode is DISABLE, requests travel in clear"

test_disabled_tls_is_denied_at_every_level if {
	off := {"tls": {"mode": "DISABLE"}}

	policy.deny == {_violation(["spec", "trafficPolicy", "tls", "mode"], _clear)} with input as _rule({"trafficPolicy": off})
	policy.deny == {_violation(
		["spec", "trafficPolicy", "portLevelSettings", 0, "tls", "mode"],
		_clear,
	)} with input as _rule({"trafficPolicy": {"portLevelSettings": [off]}})
	policy.deny == {_violation(
		["spec", "subsets", 0, "trafficPolicy", "tls", "mode"],
		_clear,
	)} with input as _rule({"subsets": [{"name": "v1", "trafficPolicy": off}]})
}

test_skipped_checks_are_denied if {
	policy.deny == {_violation(
		["spec", "trafficPolicy", "tls", "insecureSkipVerify"],
		"insecureSkipVerify is true, any certificate is accepted",
	)} with input as _rule({"trafficPolicy": {"tls": {"mode": "SIMPLE", "insecureSkipVerify": true}}})
}

test_mutual_and_unset_tls_is_allowed if {
	policy.deny == set() with input as _rule({"trafficPolicy": {"tls": {"mode": "ISTIO_MUTUAL"}}})
	policy.deny == set() with input as _rule({})
	policy.deny == set() with input as _rule({"trafficPolicy": {"$unknown": "x"}})
}
