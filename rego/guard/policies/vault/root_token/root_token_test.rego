package guard.policies.vault.root_token_test

import data.guard.policies.vault.root_token as policy

test_a_root_token_is_denied if {
	resources := {"vault/token": [{"id": "auth/token/accessors/a", "name": "a", "config": {"policies": ["root"], "expire_time": null}}]}
	policy.deny == {{"resource": "auth/token/accessors/a", "path": ["policies"], "message": "a root token is alive, and never expires"}} with input.resources as resources
}

test_a_root_token_with_an_end_is_denied if {
	resources := {"vault/token": [{"id": "auth/token/accessors/a", "name": "a", "config": {"policies": ["root"], "expire_time": "2026-12-01T00:00:00Z"}}]}
	policy.deny == {{"resource": "auth/token/accessors/a", "path": ["policies"], "message": "a root token is alive, until 2026-12-01T00:00:00Z"}} with input.resources as resources
}

test_other_tokens_are_allowed if {
	resources := {"vault/token": [{"id": "auth/token/accessors/a", "name": "a", "config": {"policies": ["default"], "expire_time": "2026-12-01T00:00:00Z"}}]}
	policy.deny == set() with input.resources as resources
}

test_policies_that_nobody_saw_are_no_finding if {
	resources := {"vault/token": [{"id": "auth/token/accessors/a", "name": "a", "config": {}}]}
	policy.deny == set() with input.resources as resources
}
