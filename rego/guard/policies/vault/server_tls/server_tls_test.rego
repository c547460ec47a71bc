package guard.policies.vault.server_tls_test

import data.guard.policies.vault.server_tls as policy

test_a_listener_without_tls_is_denied if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"tls": {"enabled": false}, "address": "http://vault.example.com:8200", "configuration": {"listeners": [{"type": "tcp", "config": {"address": "0.0.0.0:8200", "tls_disable": true}}]}}}]}
	policy.deny == {{"resource": "server", "path": ["configuration", "listeners", 0, "config", "tls_disable"], "message": "the listener at 0.0.0.0:8200 has no TLS"}} with input.resources as resources
}

test_a_server_whose_configuration_nobody_saw_is_denied_for_its_answer if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"tls": {"enabled": false}, "address": "http://vault.example.com:8200"}}]}
	policy.deny == {{"resource": "server", "path": ["tls", "enabled"], "message": "http://vault.example.com:8200 answers without TLS"}} with input.resources as resources
}

test_tls_is_allowed if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"tls": {"enabled": true}, "address": "https://vault.example.com:8200", "configuration": {"listeners": [{"type": "tcp", "config": {"address": "0.0.0.0:8200", "tls_cert_file": "/tls.crt"}}]}}}]}
	policy.deny == set() with input.resources as resources
}

test_a_local_listener_is_allowed if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"tls": {"enabled": false}, "address": "http://127.0.0.1:8200", "configuration": {"listeners": [{"type": "tcp", "config": {"address": "127.0.0.1:8200", "tls_disable": 1}}]}}}]}
	policy.deny == set() with input.resources as resources
}
