package guard.policies.vault.approle_secret_id_unbounded_test

import data.guard.policies.vault.approle_secret_id_unbounded as policy

test_a_role_without_limits_is_denied if {
	resources := {"vault/auth-role": [{"id": "auth/approle/role/ci", "name": "ci", "config": {"method": "approle", "bind_secret_id": true, "secret_id_ttl": 0, "secret_id_num_uses": 0}}]}
	policy.deny == {{"resource": "auth/approle/role/ci", "path": ["secret_id_ttl"], "message": "secret_id_ttl and secret_id_num_uses are 0 (the default): secret IDs never expire"}} with input.resources as resources
}

test_the_defaults_in_terraform_are_denied if {
	resources := {"vault_approle_auth_backend_role": [{"id": "vault_approle_auth_backend_role.ci", "name": "ci", "config": {"role_name": "ci"}}]}
	policy.deny == {{"resource": "vault_approle_auth_backend_role.ci", "path": ["secret_id_ttl"], "message": "secret_id_ttl and secret_id_num_uses are 0 (the default): secret IDs never expire"}} with input.resources as resources
}

test_either_limit_is_enough if {
	resources := {"vault/auth-role": [{"id": "auth/approle/role/ci", "name": "ci", "config": {"method": "approle", "secret_id_ttl": 600, "secret_id_num_uses": 0}}], "vault_approle_auth_backend_role": [{"id": "vault_approle_auth_backend_role.ci", "name": "ci", "config": {"secret_id_num_uses": 10}}]}
	policy.deny == set() with input.resources as resources
}

test_an_unknown_limit_points_at_itself if {
	resources := {"vault_approle_auth_backend_role": [{"id": "vault_approle_auth_backend_role.ci", "name": "ci", "config": {"secret_id_num_uses": {"$unknown": "var.n"}}}]}
	policy.deny == {{"resource": "vault_approle_auth_backend_role.ci", "path": ["secret_id_num_uses"], "message": "secret_id_ttl and secret_id_num_uses are 0 (the default): secret IDs never expire"}} with input.resources as resources
}

test_roles_without_secret_ids_are_said_elsewhere if {
	resources := {"vault/auth-role": [{"id": "auth/approle/role/ci", "name": "ci", "config": {"method": "approle", "bind_secret_id": false, "secret_id_ttl": 0, "secret_id_num_uses": 0}}]}
	policy.deny == set() with input.resources as resources
}

test_roles_of_other_methods_are_not_judged if {
	resources := {"vault/auth-role": [{"id": "auth/jwt/role/ci", "name": "ci", "config": {"method": "jwt"}}]}
	policy.deny == set() with input.resources as resources
}
