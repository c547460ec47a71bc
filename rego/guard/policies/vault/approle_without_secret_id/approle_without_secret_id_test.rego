package guard.policies.vault.approle_without_secret_id_test

import data.guard.policies.vault.approle_without_secret_id as policy

test_a_role_that_needs_no_secret_is_denied if {
	resources := {"vault/auth-role": [{"id": "auth/approle/role/ci", "name": "ci", "config": {"method": "approle", "bind_secret_id": false}}]}
	policy.deny == {{"resource": "auth/approle/role/ci", "path": ["bind_secret_id"], "message": "bind_secret_id is false: the role ID alone logs in"}} with input.resources as resources
}

test_terraform_is_judged_alike if {
	resources := {"vault_approle_auth_backend_role": [{"id": "vault_approle_auth_backend_role.ci", "name": "ci", "config": {"bind_secret_id": false}}]}
	policy.deny == {{"resource": "vault_approle_auth_backend_role.ci", "path": ["bind_secret_id"], "message": "bind_secret_id is false: the role ID alone logs in"}} with input.resources as resources
}

test_the_default_and_true_are_allowed if {
	resources := {"vault/auth-role": [{"id": "auth/approle/role/ci", "name": "ci", "config": {"method": "approle", "bind_secret_id": true}}], "vault_approle_auth_backend_role": [{"id": "vault_approle_auth_backend_role.ci", "name": "ci", "config": {}}]}
	policy.deny == set() with input.resources as resources
}
