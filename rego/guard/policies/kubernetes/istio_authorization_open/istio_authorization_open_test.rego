package guard.policies.kubernetes.istio_authorization_open_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.istio_authorization_open as policy

_policy(spec) := fixture.one("security.istio.io/authorizationpolicy", "AuthorizationPolicy/ml/a", {"spec": spec})

test_an_empty_rule_is_denied if {
	policy.deny == {{
		"resource": "AuthorizationPolicy/ml/a",
		"path": ["spec", "rules", 0],
		"message": "an empty rule allows every request",
	}} with input as _policy({"rules": [{}]})
}

test_bounded_rules_and_other_actions_are_allowed if {
	policy.deny == set() with input as _policy({"rules": [{"from": [{"source": {"namespaces": ["ml"]}}]}]})
	policy.deny == set() with input as _policy({"action": "DENY", "rules": [{}]})
	policy.deny == set() with input as _policy({})
	policy.deny == set() with input as _policy({"rules": {"$unknown": "x"}})
}
