package guard.policies.vault.password_policy_length_test

import data.guard.policies.vault.password_policy_length as policy

test_short_passwords_are_denied if {
	resources := {"vault/password-policy": [{"id": "sys/policies/password/db", "name": "db", "config": {"policy": {"length": 8}}}]}
	policy.deny == {{"resource": "sys/policies/password/db", "path": ["policy", "length"], "message": "passwords have 8 characters, fewer than 16 (Vault's own policy makes 20)"}} with input.resources as resources
}

test_terraform_is_judged_alike if {
	resources := {"vault_password_policy": [{"id": "vault_password_policy.db", "name": "db", "config": {"policy": {"length": 15}}}]}
	policy.deny == {{"resource": "vault_password_policy.db", "path": ["policy", "length"], "message": "passwords have 15 characters, fewer than 16 (Vault's own policy makes 20)"}} with input.resources as resources
}

test_sixteen_are_enough if {
	resources := {"vault/password-policy": [{"id": "sys/policies/password/db", "name": "db", "config": {"policy": {"length": 16}}}]}
	policy.deny == set() with input.resources as resources
}

test_an_unknown_policy_is_no_finding if {
	resources := {"vault_password_policy": [{"id": "vault_password_policy.db", "name": "db", "config": {"policy": {"$unknown": "var.p"}}}]}
	policy.deny == set() with input.resources as resources
}
