package guard.policies.vault.server_key_threshold_test

import data.guard.policies.vault.server_key_threshold as policy

test_one_share_is_denied if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"seal": {"type": "shamir", "shares": 1, "threshold": 1}}}]}
	policy.deny == {{"resource": "server", "path": ["seal", "threshold"], "message": "one key share of 1 is enough to make a root token"}} with input.resources as resources
}

test_three_shares_are_allowed if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"seal": {"type": "shamir", "shares": 5, "threshold": 3}}}]}
	policy.deny == set() with input.resources as resources
}

test_a_seal_without_shares_is_no_finding if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"seal": {"type": "awskms", "shares": 0, "threshold": 0}}}]}
	policy.deny == set() with input.resources as resources
}
