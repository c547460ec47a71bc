package guard.policies.vault.server_key_ceremony_test

import data.guard.policies.vault.server_key_ceremony as policy

test_an_open_operation_is_denied if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"generate_root": {"started": true, "progress": 1, "required": 3}}}]}
	policy.deny == {{"resource": "server", "path": ["generate_root", "started"], "message": "a root token is being made: 1 of 3 key shares have been given"}} with input.resources as resources
}

test_none_is_allowed if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"generate_root": {"started": false, "progress": 0, "required": 3}, "rekey": {"started": false}}}]}
	policy.deny == set() with input.resources as resources
}

test_what_nobody_saw_is_no_finding if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {}}]}
	policy.deny == set() with input.resources as resources
}
