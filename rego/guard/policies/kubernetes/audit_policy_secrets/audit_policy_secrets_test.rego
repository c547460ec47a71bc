package guard.policies.kubernetes.audit_policy_secrets_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.audit_policy_secrets as policy

_policy(rules) := fixture.one("audit.k8s.io/policy", "Policy", {"rules": rules})

_violation(position, message) := {"resource": "Policy", "path": ["rules", position, "level"], "message": message}

_spare := {"level": "Metadata", "resources": [{"group": "", "resources": ["secrets", "configmaps"]}]}

test_contents_of_secrets_are_denied if {
	policy.deny == {_violation(
		0,
		"level RequestResponse records the contents of secrets",
	)} with input as _policy([{"level": "RequestResponse", "resources": [{"group": "", "resources": ["secrets", "pods"]}]}])
}

test_contents_of_everything_are_denied if {
	policy.deny == {_violation(
		0,
		"level Request records the contents of every resource, Secrets included",
	)} with input as _policy([{"level": "Request"}])
}

test_secrets_spared_by_an_earlier_rule_are_allowed if {
	policy.deny == set() with input as _policy([_spare, {"level": "RequestResponse"}])
	policy.deny == set() with input as _policy([{"level": "Metadata"}])
	policy.deny == set() with input as _policy([{"level": "Request", "resources": [{"group": "apps"}]}])
	policy.deny == set() with input as _policy([{"$unknown": "x"}])
}
