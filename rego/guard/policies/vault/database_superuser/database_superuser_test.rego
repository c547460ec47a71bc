package guard.policies.vault.database_superuser_test

import data.guard.policies.vault.database_superuser as policy

test_a_superuser_is_denied if {
	resources := {"vault/database-role": [{"id": "database/roles/a", "name": "a", "config": {"creation_statements": ["CREATE ROLE \"{{name}}\" SUPERUSER LOGIN;"]}}]}
	policy.deny == {{"resource": "database/roles/a", "path": ["creation_statements", 0], "message": "a statement makes an administrator of the database (\"SUPERUSER\")"}} with input.resources as resources
}

test_every_privilege_in_terraform_is_denied if {
	resources := {"vault_database_secret_backend_role": [{"id": "vault_database_secret_backend_role.a", "name": "a", "config": {"creation_statements": ["CREATE USER x;", "GRANT ALL PRIVILEGES ON *.* TO x;"]}}]}
	policy.deny == {{"resource": "vault_database_secret_backend_role.a", "path": ["creation_statements", 1], "message": "a statement makes an administrator of the database (\"GRANT ALL PRIVILEGES ON *.*\")"}} with input.resources as resources
}

test_a_reader_is_allowed if {
	resources := {"vault/database-role": [{"id": "database/roles/a", "name": "a", "config": {"creation_statements": ["CREATE ROLE \"{{name}}\" NOSUPERUSER LOGIN;", "GRANT SELECT ON ALL TABLES IN SCHEMA public TO \"{{name}}\";"]}}]}
	policy.deny == set() with input.resources as resources
}

test_unknown_statements_are_no_finding if {
	resources := {"vault_database_secret_backend_role": [{"id": "vault_database_secret_backend_role.a", "name": "a", "config": {"creation_statements": [{"$unknown": "var.s"}]}}, {"id": "vault_database_secret_backend_role.b", "name": "b", "config": {"creation_statements": {"$unknown": "var.s"}}}]}
	policy.deny == set() with input.resources as resources
}
