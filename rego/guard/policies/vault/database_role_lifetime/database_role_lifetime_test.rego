package guard.policies.vault.database_role_lifetime_test

import data.guard.policies.vault.database_role_lifetime as policy

test_credentials_for_a_quarter_are_denied if {
	resources := {"vault/database-role": [{"id": "database/roles/a", "name": "a", "config": {"default_ttl": 3600, "max_ttl": 7776000}}]}
	policy.deny == {{"resource": "database/roles/a", "path": ["max_ttl"], "message": "max_ttl is 90 days, longer than 32, which is Vault's own limit"}} with input.resources as resources
}

test_terraform_is_judged_alike if {
	resources := {"vault_database_secret_backend_role": [{"id": "vault_database_secret_backend_role.a", "name": "a", "config": {"default_ttl": 7776000}}]}
	policy.deny == {{"resource": "vault_database_secret_backend_role.a", "path": ["default_ttl"], "message": "default_ttl is 90 days, longer than 32, which is Vault's own limit"}} with input.resources as resources
}

test_a_day_and_no_word_are_allowed if {
	resources := {"vault/database-role": [{"id": "database/roles/a", "name": "a", "config": {"default_ttl": 3600, "max_ttl": 86400}}], "vault_database_secret_backend_role": [{"id": "vault_database_secret_backend_role.a", "name": "a", "config": {}}]}
	policy.deny == set() with input.resources as resources
}

test_an_unknown_time_is_no_finding if {
	resources := {"vault_database_secret_backend_role": [{"id": "vault_database_secret_backend_role.a", "name": "a", "config": {"max_ttl": {"$unknown": "var.t"}}}]}
	policy.deny == set() with input.resources as resources
}
