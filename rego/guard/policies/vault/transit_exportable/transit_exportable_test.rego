package guard.policies.vault.transit_exportable_test

import data.guard.policies.vault.transit_exportable as policy

test_a_key_of_a_server_is_denied if {
	resources := {"vault/transit-key": [{"id": "transit/keys/ml", "name": "ml", "config": {"exportable": true}}]}
	policy.deny == {{"resource": "transit/keys/ml", "path": ["exportable"], "message": "exportable is true: whoever may read the export endpoint takes the key out of Vault"}} with input.resources as resources
}

test_a_key_in_terraform_is_denied if {
	resources := {"vault_transit_secret_backend_key": [{"id": "vault_transit_secret_backend_key.ml", "name": "ml", "config": {"exportable": true}}]}
	policy.deny == {{"resource": "vault_transit_secret_backend_key.ml", "path": ["exportable"], "message": "exportable is true: whoever may read the export endpoint takes the key out of Vault"}} with input.resources as resources
}

test_false_and_the_default_are_allowed if {
	resources := {"vault/transit-key": [{"id": "transit/keys/ml", "name": "ml", "config": {"exportable": false}}], "vault_transit_secret_backend_key": [{"id": "vault_transit_secret_backend_key.ml", "name": "ml", "config": {}}]}
	policy.deny == set() with input.resources as resources
}

test_an_unknown_value_is_no_finding if {
	resources := {"vault_transit_secret_backend_key": [{"id": "vault_transit_secret_backend_key.ml", "name": "ml", "config": {"exportable": {"$unknown": "var.x"}}}]}
	policy.deny == set() with input.resources as resources
}
