package guard.policies.vault.server_certificate_expiry_test

import data.guard.policies.vault.server_certificate_expiry as policy

test_a_certificate_that_ends_soon_is_denied if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"tls": {"enabled": true, "certificate": {"days_left": 3, "expires": "Nov 27 00:00:00 2026 GMT"}}}}]}
	policy.deny == {{"resource": "server", "path": ["tls", "certificate", "days_left"], "message": "the certificate expires in 3 days, on Nov 27 00:00:00 2026 GMT"}} with input.resources as resources
}

test_one_that_does_not_is_allowed if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"tls": {"enabled": true, "certificate": {"days_left": 80, "expires": "x"}}}}]}
	policy.deny == set() with input.resources as resources
}

test_a_certificate_that_nobody_saw_is_no_finding if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"tls": {"enabled": true}}}]}
	policy.deny == set() with input.resources as resources
}
