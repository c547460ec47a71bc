package guard.policies.vault.role_token_lifetime_test

import data.guard.policies.vault.role_token_lifetime as policy

test_a_role_whose_tokens_live_a_year_is_denied if {
	resources := {"vault/auth-role": [{"id": "auth/kubernetes/role/ml", "name": "ml", "config": {"method": "kubernetes", "token_max_ttl": 31536000, "token_ttl": 3600}}]}
	policy.deny == {{"resource": "auth/kubernetes/role/ml", "path": ["token_max_ttl"], "message": "token_max_ttl is 365 days, longer than 32, which is Vault's own limit"}} with input.resources as resources
}

test_terraform_is_judged_alike if {
	resources := {"vault_approle_auth_backend_role": [{"id": "vault_approle_auth_backend_role.ci", "name": "ci", "config": {"token_period": 5184000}}]}
	policy.deny == {{"resource": "vault_approle_auth_backend_role.ci", "path": ["token_period"], "message": "token_period is 60 days, longer than 32, which is Vault's own limit"}} with input.resources as resources
}

test_hours_are_allowed if {
	resources := {"vault/auth-role": [{"id": "auth/kubernetes/role/ml", "name": "ml", "config": {"method": "kubernetes", "token_max_ttl": 14400, "token_ttl": 3600, "token_period": 0}}]}
	policy.deny == set() with input.resources as resources
}

test_no_setting_and_an_unknown_one_are_no_finding if {
	resources := {"vault_token_auth_backend_role": [{"id": "vault_token_auth_backend_role.ci", "name": "ci", "config": {"token_ttl": {"$unknown": "var.ttl"}}}]}
	policy.deny == set() with input.resources as resources
}
