package guard.policies.vault.pki_any_name_test

import data.guard.policies.vault.pki_any_name as policy

test_any_name_is_denied if {
	resources := {"vault/pki-role": [{"id": "pki/roles/web", "name": "web", "config": {"allow_any_name": true}}]}
	policy.deny == {{"resource": "pki/roles/web", "path": ["allow_any_name"], "message": "allow_any_name is true: the role issues certificates for every name"}} with input.resources as resources
}

test_a_glob_for_everything_is_denied if {
	resources := {"vault_pki_secret_backend_role": [{"id": "vault_pki_secret_backend_role.web", "name": "web", "config": {"allow_glob_domains": true, "allowed_domains": ["*"]}}]}
	policy.deny == {{"resource": "vault_pki_secret_backend_role.web", "path": ["allowed_domains"], "message": "allowed_domains holds * and allow_glob_domains is true: the role issues certificates for every name"}} with input.resources as resources
}

test_named_domains_are_allowed if {
	resources := {"vault/pki-role": [{"id": "pki/roles/web", "name": "web", "config": {"allow_any_name": false, "allowed_domains": ["ml.example.com"], "allow_glob_domains": false}}]}
	policy.deny == set() with input.resources as resources
}

test_an_unknown_switch_is_no_finding if {
	resources := {"vault_pki_secret_backend_role": [{"id": "vault_pki_secret_backend_role.web", "name": "web", "config": {"allow_any_name": {"$unknown": "var.a"}}}]}
	policy.deny == set() with input.resources as resources
}
