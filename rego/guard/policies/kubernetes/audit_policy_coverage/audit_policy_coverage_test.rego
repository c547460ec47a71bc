package guard.policies.kubernetes.audit_policy_coverage_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.audit_policy_coverage as policy

_policy(rules) := fixture.one("audit.k8s.io/policy", "Policy/audit", {"rules": rules})

_core := [
	"secrets", "configmaps", "pods", "pods/exec", "pods/portforward", "pods/proxy", "services/proxy",
]

_all := [
	{"group": "", "resources": _core},
	{"group": "apps", "resources": ["deployments"]},
	{"group": "authentication.k8s.io"},
]

_violation(names) := {
	"resource": "Policy/audit",
	"path": ["rules"],
	"message": sprintf("no rule records requests for %s", [names]),
}

test_gaps_are_denied_once if {
	policy.deny == {_violation("deployments.apps, tokenreviews.authentication.k8s.io")} with input as _policy([{
		"level": "Metadata",
		"resources": [{"group": "", "resources": _core}],
	}])
}

test_a_silent_rule_before_counts if {
	policy.deny == {_violation("pods/exec")} with input as _policy([
		{"level": "None", "resources": [{"group": "", "resources": ["pods/exec"]}]},
		{"level": "Metadata"},
	])
}

test_a_silent_rule_with_bounds_does_not if {
	policy.deny == set() with input as _policy([
		{"level": "None", "users": ["system:kube-proxy"], "resources": [{"group": ""}]},
		{"level": "Metadata"},
	])
}

test_no_rules_record_nothing if {
	count(policy.deny) == 1 with input as _policy(null)
	count(policy.deny) == 1 with input as fixture.one("audit.k8s.io/policy", "Policy/audit", {})
}

test_full_coverage_is_allowed if {
	policy.deny == set() with input as _policy([{"level": "Metadata"}])
	policy.deny == set() with input as _policy([{"level": "Metadata", "resources": _all}])
	policy.deny == set() with input as _policy({"$unknown": "x"})
}

test_silence_over_everything_is_another_fact if {
	policy.deny == set() with input as _policy([{"level": "None"}])
}
