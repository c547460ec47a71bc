package guard.policies.vault.token_lifetime_test

import data.guard.policies.vault.token_lifetime as policy

test_a_token_that_lives_for_a_year_is_denied if {
	resources := {"vault/token": [{"id": "auth/token/accessors/a", "name": "a", "config": {"policies": ["ml"], "expire_time": "2027-11-01T00:00:00Z", "creation_ttl": 31536000}}]}
	policy.deny == {{"resource": "auth/token/accessors/a", "path": ["creation_ttl"], "message": "a token was made to live for 365 days, longer than 32"}} with input.resources as resources
}

test_a_token_without_an_end_is_denied if {
	resources := {"vault/token": [{"id": "auth/token/accessors/a", "name": "a", "config": {"policies": ["ml"], "expire_time": null, "creation_ttl": 0}}]}
	policy.deny == {{"resource": "auth/token/accessors/a", "path": ["expire_time"], "message": "a token that is no root token never expires"}} with input.resources as resources
}

test_the_default_of_vault_is_allowed if {
	resources := {"vault/token": [{"id": "auth/token/accessors/a", "name": "a", "config": {"policies": ["ml"], "expire_time": "2026-12-26T00:00:00Z", "creation_ttl": 2764800}}]}
	policy.deny == set() with input.resources as resources
}

test_root_tokens_are_said_elsewhere if {
	resources := {"vault/token": [{"id": "auth/token/accessors/a", "name": "a", "config": {"policies": ["root"], "expire_time": null, "creation_ttl": 0}}]}
	policy.deny == set() with input.resources as resources
}
