package guard.policies.vault.database_any_role_test

import data.guard.policies.vault.database_any_role as policy

test_any_role_is_denied if {
	resources := {"vault/database-connection": [{"id": "database/config/pg", "name": "pg", "config": {"allowed_roles": ["*"]}}]}
	policy.deny == {{"resource": "database/config/pg", "path": ["allowed_roles"], "message": "allowed_roles is *: every role of the engine makes users in this database"}} with input.resources as resources
}

test_a_block_in_terraform_is_judged_alike if {
	resources := {"vault_database_secrets_mount": [{"id": "vault_database_secrets_mount.db", "name": "db", "config": {"path": "db", "postgresql": [{"name": "pg", "allowed_roles": ["*"]}]}}]}
	policy.deny == {{"resource": "vault_database_secrets_mount.db", "path": ["postgresql", 0, "allowed_roles"], "message": "allowed_roles is *: every role of the engine makes users in this database"}} with input.resources as resources
}

test_named_roles_and_none_are_allowed if {
	resources := {"vault/database-connection": [{"id": "database/config/pg", "name": "pg", "config": {"allowed_roles": ["reader"]}}], "vault_database_secret_backend_connection": [{"id": "vault_database_secret_backend_connection.pg", "name": "pg", "config": {"name": "pg"}}]}
	policy.deny == set() with input.resources as resources
}

test_an_unknown_list_is_no_finding if {
	resources := {"vault_database_secret_backend_connection": [{"id": "vault_database_secret_backend_connection.pg", "name": "pg", "config": {"allowed_roles": {"$unknown": "var.r"}}}]}
	policy.deny == set() with input.resources as resources
}
