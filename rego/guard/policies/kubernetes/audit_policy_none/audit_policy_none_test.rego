package guard.policies.kubernetes.audit_policy_none_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.audit_policy_none as policy

_policy(rules) := fixture.one("audit.k8s.io/policy", "Policy", {"rules": rules})

test_nothing_is_denied if {
	policy.deny == {{
		"resource": "Policy",
		"path": ["rules", 1, "level"],
		"message": "level None without any bound, no further request is recorded",
	}} with input as _policy([{"level": "Metadata", "verbs": ["delete"]}, {"level": "None"}])
}

test_bounded_rules_are_allowed if {
	policy.deny == set() with input as _policy([{"level": "None", "nonResourceURLs": ["/healthz*"]}, {"level": "Metadata"}])
	policy.deny == set() with input as _policy([{"$unknown": "x"}])
	policy.deny == set() with input as _policy([{"level": "None", "users": {"$unknown": "x"}}])
}
