package guard.policies.vault.transit_deletion_test

import data.guard.policies.vault.transit_deletion as policy

test_a_key_of_a_server_is_denied if {
	resources := {"vault/transit-key": [{"id": "transit/keys/ml", "name": "ml", "config": {"deletion_allowed": true}}]}
	policy.deny == {{"resource": "transit/keys/ml", "path": ["deletion_allowed"], "message": "deletion_allowed is true: one request deletes the key and all that it encrypted"}} with input.resources as resources
}

test_a_key_in_terraform_is_denied if {
	resources := {"vault_transit_secret_backend_key": [{"id": "vault_transit_secret_backend_key.ml", "name": "ml", "config": {"deletion_allowed": true}}]}
	policy.deny == {{"resource": "vault_transit_secret_backend_key.ml", "path": ["deletion_allowed"], "message": "deletion_allowed is true: one request deletes the key and all that it encrypted"}} with input.resources as resources
}

test_false_and_the_default_are_allowed if {
	resources := {"vault/transit-key": [{"id": "transit/keys/ml", "name": "ml", "config": {"deletion_allowed": false}}], "vault_transit_secret_backend_key": [{"id": "vault_transit_secret_backend_key.ml", "name": "ml", "config": {}}]}
	policy.deny == set() with input.resources as resources
}

test_an_unknown_value_is_no_finding if {
	resources := {"vault_transit_secret_backend_key": [{"id": "vault_transit_secret_backend_key.ml", "name": "ml", "config": {"deletion_allowed": {"$unknown": "var.x"}}}]}
	policy.deny == set() with input.resources as resources
}
