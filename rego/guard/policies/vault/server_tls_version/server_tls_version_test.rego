package guard.policies.vault.server_tls_version_test

import data.guard.policies.vault.server_tls_version as policy

test_an_old_version_is_denied if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"configuration": {"listeners": [{"type": "tcp", "config": {"tls_min_version": "tls10"}}]}}}]}
	policy.deny == {{"resource": "server", "path": ["configuration", "listeners", 0, "config", "tls_min_version"], "message": "tls_min_version is tls10 (the default is tls12)"}} with input.resources as resources
}

test_new_ones_and_the_default_are_allowed if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"configuration": {"listeners": [{"type": "tcp", "config": {"tls_min_version": "tls13"}}, {"type": "tcp", "config": {}}]}}}]}
	policy.deny == set() with input.resources as resources
}

test_a_configuration_that_nobody_saw_is_no_finding if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {}}]}
	policy.deny == set() with input.resources as resources
}
