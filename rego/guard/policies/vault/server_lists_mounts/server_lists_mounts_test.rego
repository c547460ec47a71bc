package guard.policies.vault.server_lists_mounts_test

import data.guard.policies.vault.server_lists_mounts as policy

test_listed_engines_are_denied if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {"unauthenticated": {"secret_engines": ["aws", "secret"]}}}]}
	policy.deny == {{"resource": "server", "path": ["unauthenticated", "secret_engines"], "message": "secrets engines are listed without a token: aws, secret"}} with input.resources as resources
}

test_terraform_is_judged_alike if {
	resources := {"vault_mount": [{"id": "vault_mount.aws", "name": "aws", "config": {"listing_visibility": "unauth"}}]}
	policy.deny == {{"resource": "vault_mount.aws", "path": ["listing_visibility"], "message": "listing_visibility is unauth: the engine is listed without a token"}} with input.resources as resources
}

test_hidden_ones_are_allowed if {
	resources := {"vault/server": [{"id": "server", "name": "server", "config": {"unauthenticated": {"auth_methods": ["oidc"], "secret_engines": []}}}], "vault_mount": [{"id": "vault_mount.aws", "name": "aws", "config": {"listing_visibility": "hidden"}}, {"id": "vault_mount.pki", "name": "pki", "config": {"type": "pki"}}]}
	policy.deny == set() with input.resources as resources
}

test_what_nobody_saw_is_no_finding if {
	resources := {"vault/server": [{"id": "server", "name": "vault.example.com:8200", "config": {}}]}
	policy.deny == set() with input.resources as resources
}
