package guard.policies.kubernetes.webhook_failure_policy_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.webhook_failure_policy as policy

_configuration(version, webhook) := fixture.one(
	"kubernetes/validatingwebhookconfiguration", "ValidatingWebhookConfiguration/a",
	{"apiVersion": version, "webhooks": [webhook]},
)

_v1 := "admissionregistration.k8s.io/v1"

_violation(message) := {
	"resource": "ValidatingWebhookConfiguration/a",
	"path": ["webhooks", 0, "failurePolicy"],
	"message": message,
}

test_ignored_failures_are_denied if {
	policy.deny == {_violation("failurePolicy is Ignore, objects are admitted when the webhook does not answer")} with input as _configuration(_v1, {"failurePolicy": "Ignore"})
}

test_the_default_of_the_old_version_is_denied if {
	policy.deny == {_violation("failurePolicy is missing, and Ignore is the default of v1beta1")} with input as _configuration("admissionregistration.k8s.io/v1beta1", {"name": "a"})
}

test_failing_closed_is_allowed if {
	policy.deny == set() with input as _configuration(_v1, {"failurePolicy": "Fail"})
	policy.deny == set() with input as _configuration(_v1, {"name": "a"})
	policy.deny == set() with input as _configuration(_v1, {"$unknown": "x"})
}
