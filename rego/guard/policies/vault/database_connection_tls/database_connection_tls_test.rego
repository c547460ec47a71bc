package guard.policies.vault.database_connection_tls_test

import data.guard.policies.vault.database_connection_tls as policy

test_a_url_that_turns_tls_off_is_denied if {
	resources := {"vault/database-connection": [{"id": "database/config/pg", "name": "pg", "config": {"connection_details": {"connection_url": "postgresql://db.example.com/f?sslmode=disable"}}}]}
	policy.deny == {{"resource": "database/config/pg", "path": ["connection_details", "connection_url"], "message": "connection_url turns TLS off (sslmode=disable)"}} with input.resources as resources
}

test_a_block_in_terraform_is_denied if {
	resources := {"vault_database_secret_backend_connection": [{"id": "vault_database_secret_backend_connection.my", "name": "my", "config": {"allowed_roles": ["a"], "mysql": [{"connection_url": "{{username}}:{{password}}@tcp(db:3306)/?tls=false"}]}}]}
	policy.deny == {{"resource": "vault_database_secret_backend_connection.my", "path": ["mysql", 0, "connection_url"], "message": "connection_url turns TLS off (tls=false)"}} with input.resources as resources
}

test_verified_tls_and_no_word_of_it_are_allowed if {
	resources := {"vault/database-connection": [{"id": "database/config/pg", "name": "pg", "config": {"connection_details": {"connection_url": "postgresql://db/f?sslmode=verify-full"}}}], "vault_database_secrets_mount": [{"id": "vault_database_secrets_mount.db", "name": "db", "config": {"postgresql": [{"connection_url": "postgresql://db/f"}]}}]}
	policy.deny == set() with input.resources as resources
}

test_a_database_on_the_same_machine_is_allowed if {
	resources := {"vault/database-connection": [{"id": "database/config/pg", "name": "pg", "config": {"connection_details": {"connection_url": "postgresql://localhost/f?sslmode=disable"}}}]}
	policy.deny == set() with input.resources as resources
}

test_an_unknown_url_is_no_finding if {
	resources := {"vault_database_secret_backend_connection": [{"id": "vault_database_secret_backend_connection.my", "name": "my", "config": {"mysql": [{"connection_url": {"$unknown": "var.u"}}]}}]}
	policy.deny == set() with input.resources as resources
}
