package guard.policies.vault.server_in_memory_test

import data.guard.policies.vault.server_in_memory as policy

test_memory_is_denied if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"storage_type": "inmem"}}]}
	policy.deny == {{"resource": "server", "path": ["storage_type"], "message": "the storage is in memory, as that of a development server: a restart loses every secret"}} with input.resources as resources
}

test_raft_is_allowed if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"storage_type": "raft"}}]}
	policy.deny == set() with input.resources as resources
}

test_a_storage_that_nobody_saw_is_no_finding if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"storage_type": null}}]}
	policy.deny == set() with input.resources as resources
}
