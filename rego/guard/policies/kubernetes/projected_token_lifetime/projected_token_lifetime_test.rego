package guard.policies.kubernetes.projected_token_lifetime_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.projected_token_lifetime as policy

_token(seconds) := fixture.pod({"volumes": [{"name": "token", "projected": {"sources": [{"serviceAccountToken": {
	"path": "token",
	"expirationSeconds": seconds,
}}]}}]})

test_a_token_for_more_than_a_day_is_denied if {
	policy.deny == {{
		"resource": "Pod/ml/trainer",
		"path": ["spec", "volumes", 0, "projected", "sources", 0, "serviceAccountToken", "expirationSeconds"],
		"message": "projected token is valid for 604800 seconds, more than a day",
	}} with input as _token(604800)
}

test_short_and_unknown_lifetimes_are_allowed if {
	policy.deny == set() with input as _token(86400)
	policy.deny == set() with input as _token({"$unknown": "x"})
}
