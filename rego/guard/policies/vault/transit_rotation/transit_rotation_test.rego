package guard.policies.vault.transit_rotation_test

import data.guard.policies.vault.transit_rotation as policy

test_an_old_key_is_denied if {
	resources := {"vault/transit-key": [{"id": "transit/keys/ml", "name": "ml", "config": {"auto_rotate_period": 0, "age_days": 700}}]}
	policy.deny == {{"resource": "transit/keys/ml", "path": ["auto_rotate_period"], "message": "the newest version is 700 days old, and auto_rotate_period is 0"}} with input.resources as resources
}

test_a_key_that_nobody_rotates_in_terraform_is_denied if {
	resources := {"vault_transit_secret_backend_key": [{"id": "vault_transit_secret_backend_key.ml", "name": "ml", "config": {"name": "ml"}}]}
	policy.deny == {{"resource": "vault_transit_secret_backend_key.ml", "path": ["auto_rotate_period"], "message": "auto_rotate_period is 0 (the default): the key is never rotated"}} with input.resources as resources
}

test_an_unknown_period_points_at_itself if {
	resources := {"vault_transit_secret_backend_key": [{"id": "vault_transit_secret_backend_key.ml", "name": "ml", "config": {"auto_rotate_period": {"$unknown": "var.p"}}}]}
	policy.deny == {{"resource": "vault_transit_secret_backend_key.ml", "path": ["auto_rotate_period"], "message": "auto_rotate_period is 0 (the default): the key is never rotated"}} with input.resources as resources
}

test_young_and_rotated_keys_are_allowed if {
	resources := {"vault/transit-key": [{"id": "transit/keys/a", "name": "a", "config": {"auto_rotate_period": 0, "age_days": 20}}, {"id": "transit/keys/b", "name": "b", "config": {"auto_rotate_period": 7776000, "age_days": 400}}], "vault_transit_secret_backend_key": [{"id": "vault_transit_secret_backend_key.ml", "name": "ml", "config": {"auto_rotate_period": 7776000}}]}
	policy.deny == set() with input.resources as resources
}

test_what_vault_cannot_rotate_is_not_judged if {
	resources := {"vault/transit-key": [{"id": "transit/keys/a", "name": "a", "config": {"auto_rotate_period": 0, "age_days": 700, "imported_key": true, "imported_key_allow_rotation": false}}]}
	policy.deny == set() with input.resources as resources
}
