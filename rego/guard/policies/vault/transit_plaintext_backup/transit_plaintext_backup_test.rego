package guard.policies.vault.transit_plaintext_backup_test

import data.guard.policies.vault.transit_plaintext_backup as policy

test_a_key_of_a_server_is_denied if {
	resources := {"vault/transit-key": [{"id": "transit/keys/ml", "name": "ml", "config": {"allow_plaintext_backup": true}}]}
	policy.deny == {{"resource": "transit/keys/ml", "path": ["allow_plaintext_backup"], "message": "allow_plaintext_backup is true: a backup holds the key in clear"}} with input.resources as resources
}

test_a_key_in_terraform_is_denied if {
	resources := {"vault_transit_secret_backend_key": [{"id": "vault_transit_secret_backend_key.ml", "name": "ml", "config": {"allow_plaintext_backup": true}}]}
	policy.deny == {{"resource": "vault_transit_secret_backend_key.ml", "path": ["allow_plaintext_backup"], "message": "allow_plaintext_backup is true: a backup holds the key in clear"}} with input.resources as resources
}

test_false_and_the_default_are_allowed if {
	resources := {"vault/transit-key": [{"id": "transit/keys/ml", "name": "ml", "config": {"allow_plaintext_backup": false}}], "vault_transit_secret_backend_key": [{"id": "vault_transit_secret_backend_key.ml", "name": "ml", "config": {}}]}
	policy.deny == set() with input.resources as resources
}

test_an_unknown_value_is_no_finding if {
	resources := {"vault_transit_secret_backend_key": [{"id": "vault_transit_secret_backend_key.ml", "name": "ml", "config": {"allow_plaintext_backup": {"$unknown": "var.x"}}}]}
	policy.deny == set() with input.resources as resources
}
