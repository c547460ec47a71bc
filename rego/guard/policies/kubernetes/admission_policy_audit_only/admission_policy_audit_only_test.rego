package guard.policies.kubernetes.admission_policy_audit_only_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.admission_policy_audit_only as policy

_binding(actions) := fixture.one(
	"kubernetes/validatingadmissionpolicybinding", "ValidatingAdmissionPolicyBinding/a",
	{"spec": {"validationActions": actions}},
)

_kyverno(spec) := fixture.one("kyverno.io/clusterpolicy", "ClusterPolicy/a", {"spec": spec})

test_a_binding_that_only_audits_is_denied if {
	policy.deny == {{
		"resource": "ValidatingAdmissionPolicyBinding/a",
		"path": ["spec", "validationActions"],
		"message": "validationActions is Audit, Warn, nothing is denied",
	}} with input as _binding(["Warn", "Audit"])
}

test_a_kyverno_policy_that_only_audits_is_denied if {
	policy.deny == {{
		"resource": "ClusterPolicy/a",
		"path": ["spec", "validationFailureAction"],
		"message": "validationFailureAction is audit, nothing is denied",
	}} with input as _kyverno({"validationFailureAction": "audit"})
	policy.deny == {{
		"resource": "ClusterPolicy/a",
		"path": ["spec", "rules", 0, "validate", "failureAction"],
		"message": "failureAction is Audit, nothing is denied",
	}} with input as _kyverno({"rules": [{"validate": {"failureAction": "Audit"}}]})
}

test_enforced_policies_are_allowed if {
	policy.deny == set() with input as _binding(["Deny", "Audit"])
	policy.deny == set() with input as _binding({"$unknown": "x"})
	policy.deny == set() with input as _kyverno({"validationFailureAction": "Enforce"})
	policy.deny == set() with input as _kyverno({"rules": [{"generate": {}}]})
}
