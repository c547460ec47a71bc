package guard.policies.kubernetes.certificate_key_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.certificate_key as policy

_certificate(key) := fixture.one("cert-manager.io/certificate", "Certificate/ml/a", {"spec": {"privateKey": key}})

test_short_keys_are_denied if {
	policy.deny == {{
		"resource": "Certificate/ml/a",
		"path": ["spec", "privateKey", "size"],
		"message": "RSA key has 1024 bits, fewer than 2048",
	}} with input as _certificate({"algorithm": "RSA", "size": 1024})
	count(policy.deny) == 1 with input as _certificate({"size": 1024})
}

test_strong_keys_are_allowed if {
	policy.deny == set() with input as _certificate({"algorithm": "RSA", "size": 4096})
	policy.deny == set() with input as _certificate({"algorithm": "ECDSA", "size": 256})
	policy.deny == set() with input as _certificate({"algorithm": {"$unknown": "x"}, "size": 1024})
	policy.deny == set() with input as _certificate({"size": {"$unknown": "x"}})
}
