package guard.policies.kubernetes.service_account_token_secret_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.service_account_token_secret as policy

_secret(type) := fixture.one("kubernetes/secret", "Secret/ci/deployer", {
	"metadata": {"name": "deployer", "annotations": {"kubernetes.io/service-account.name": "deployer"}},
	"type": type,
})

test_a_lasting_token_is_denied if {
	policy.deny == {{
		"resource": "Secret/ci/deployer",
		"path": ["type"],
		"message": "Secret holds a token of service account deployer that never expires",
	}} with input as _secret("kubernetes.io/service-account-token")
}

test_other_secrets_are_allowed if {
	policy.deny == set() with input as _secret("Opaque")
	policy.deny == set() with input as _secret({"$unknown": "x"})
}
