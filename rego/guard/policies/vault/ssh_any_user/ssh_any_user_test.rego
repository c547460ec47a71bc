package guard.policies.vault.ssh_any_user_test

import data.guard.policies.vault.ssh_any_user as policy

test_every_user_is_denied if {
	resources := {"vault/ssh-role": [{"id": "ssh/roles/ops", "name": "ops", "config": {"key_type": "ca", "allowed_users": "*"}}]}
	policy.deny == {{"resource": "ssh/roles/ops", "path": ["allowed_users"], "message": "allowed_users holds *: the role gives access to every account, root among them"}} with input.resources as resources
}

test_a_star_in_a_list_in_terraform_is_denied if {
	resources := {"vault_ssh_secret_backend_role": [{"id": "vault_ssh_secret_backend_role.ops", "name": "ops", "config": {"allowed_users": "ubuntu, *"}}]}
	policy.deny == {{"resource": "vault_ssh_secret_backend_role.ops", "path": ["allowed_users"], "message": "allowed_users holds *: the role gives access to every account, root among them"}} with input.resources as resources
}

test_named_users_and_none_are_allowed if {
	resources := {"vault/ssh-role": [{"id": "ssh/roles/ops", "name": "ops", "config": {"allowed_users": "trainer"}}], "vault_ssh_secret_backend_role": [{"id": "vault_ssh_secret_backend_role.ops", "name": "ops", "config": {}}]}
	policy.deny == set() with input.resources as resources
}

test_an_unknown_list_is_no_finding if {
	resources := {"vault_ssh_secret_backend_role": [{"id": "vault_ssh_secret_backend_role.ops", "name": "ops", "config": {"allowed_users": {"$unknown": "var.u"}}}]}
	policy.deny == set() with input.resources as resources
}
