package guard.policies.vault.server_raw_storage_test

import data.guard.policies.vault.server_raw_storage as policy

test_raw_storage_is_denied if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"configuration": {"raw_storage_endpoint": true, "introspection_endpoint": false}}}]}
	policy.deny == {{"resource": "server", "path": ["configuration", "raw_storage_endpoint"], "message": "raw_storage_endpoint is true"}} with input.resources as resources
}

test_introspection_is_denied if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"configuration": {"introspection_endpoint": true}}}]}
	policy.deny == {{"resource": "server", "path": ["configuration", "introspection_endpoint"], "message": "introspection_endpoint is true"}} with input.resources as resources
}

test_neither_is_allowed if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"configuration": {"raw_storage_endpoint": false}}}]}
	policy.deny == set() with input.resources as resources
}
