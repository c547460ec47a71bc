package guard.policies.kubernetes.apiserver_token_extension_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.apiserver_token_extension as policy

_api(flags) := fixture.container({"command": array.concat(["kube-apiserver"], flags)})

_violation(path, text) := {
	"resource": "Pod/ml/trainer",
	"path": array.concat(["spec", "containers", 0], path),
	"message": concat(" ", ["--service-account-extend-token-expiration", text, "tokens of pods are valid for a year"]),
}

test_the_extension_is_denied if {
	policy.deny == {_violation(["command", 1], "is true,")} with input as _api(["--service-account-extend-token-expiration=true"])
}

test_the_default_is_denied if {
	policy.deny == {_violation(["command"], "is missing and true by default,")} with input as _api([
		"--service-account-issuer=https://kubernetes.default.svc",
	])
}

test_no_extension_is_allowed if {
	policy.deny == set() with input as _api([
		"--service-account-issuer=https://kubernetes.default.svc",
		"--service-account-extend-token-expiration=false",
	])
	policy.deny == set() with input as _api(["--v=2"])
	policy.deny == set() with input as _api(["--service-account-extend-token-expiration=$(EXTEND)"])
}
