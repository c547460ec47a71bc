package guard.policies.kubernetes.encryption_configuration_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.encryption_configuration as policy

_configuration(entries) := fixture.one(
	"apiserver.config.k8s.io/encryptionconfiguration", "EncryptionConfiguration",
	{"resources": entries},
)

_violation(path, message) := {"resource": "EncryptionConfiguration", "path": path, "message": message}

test_clear_text_first_is_denied if {
	policy.deny == {_violation(
		["resources", 0, "providers", 0],
		"identity is the first provider, Secrets are written in clear",
	)} with input as _configuration([{"resources": ["secrets"], "providers": [{"identity": {}}, {"kms": {}}]}])
}

test_secrets_that_are_left_out_are_denied if {
	policy.deny == {_violation(
		["resources"],
		"no entry covers Secrets, they are written in clear",
	)} with input as _configuration([{"resources": ["configmaps"], "providers": [{"kms": {}}]}])
}

test_a_key_first_is_allowed if {
	policy.deny == set() with input as _configuration([{"resources": ["secrets"], "providers": [{"kms": {}}, {"identity": {}}]}])
	policy.deny == set() with input as _configuration([{"resources": ["*.*"], "providers": [{"secretbox": {}}]}])
	policy.deny == set() with input as _configuration([{"resources": {"$unknown": "x"}, "providers": [{"identity": {}}]}])
}
