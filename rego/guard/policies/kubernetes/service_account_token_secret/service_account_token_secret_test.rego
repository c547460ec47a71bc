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

_account(annotations) := {"resources": {
	"kubernetes/serviceaccount": [{
		"id": "ServiceAccount/ml/robot",
		"name": "robot",
		"config": {
			"metadata": {"name": "robot", "namespace": "ml", "annotations": annotations},
			"secrets": [{"name": "robot-token"}, {"name": "robot-dockercfg-x7k2p"}, {"name": "db"}],
		},
	}],
	"kubernetes/secret": [{
		"id": "Secret/ml/db",
		"name": "db",
		"config": {"type": "Opaque", "metadata": {"name": "db", "namespace": "ml"}},
	}],
}}

test_an_account_that_keeps_a_token_is_denied if {
	policy.deny == {{
		"resource": "ServiceAccount/ml/robot",
		"path": ["secrets"],
		"message": "service account keeps Secrets with tokens that never expire: robot-token",
	}} with input as _account({})
}

test_a_list_of_what_pods_may_mount_is_allowed if {
	policy.deny == set() with input as _account({"kubernetes.io/enforce-mountable-secrets": "true"})
}
