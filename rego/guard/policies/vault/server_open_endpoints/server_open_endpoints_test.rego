package guard.policies.vault.server_open_endpoints_test

import data.guard.policies.vault.server_open_endpoints as policy

test_open_metrics_are_denied if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"unauthenticated": {"metrics": true}}}]}
	policy.deny == {{"resource": "server", "path": ["unauthenticated", "metrics"], "message": "sys/metrics answers without a token"}} with input.resources as resources
}

test_open_profiles_are_denied if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"configuration": {"listeners": [{"type": "tcp", "config": {"profiling": [{"unauthenticated_pprof_access": true}]}}]}}}]}
	policy.deny == {{"resource": "server", "path": ["configuration", "listeners", 0, "config", "profiling"], "message": "unauthenticated_pprof_access is true"}} with input.resources as resources
}

test_closed_ones_are_allowed if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"unauthenticated": {"metrics": false}, "configuration": {"listeners": [{"type": "tcp", "config": {"profiling": {"unauthenticated_pprof_access": false}}}]}}}]}
	policy.deny == set() with input.resources as resources
}

test_what_nobody_saw_is_no_finding if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {}}]}
	policy.deny == set() with input.resources as resources
}
