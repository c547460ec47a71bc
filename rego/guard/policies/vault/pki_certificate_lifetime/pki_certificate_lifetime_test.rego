package guard.policies.vault.pki_certificate_lifetime_test

import data.guard.policies.vault.pki_certificate_lifetime as policy

test_certificates_for_three_years_are_denied if {
	resources := {"vault/pki-role": [{"id": "pki/roles/web", "name": "web", "config": {"ttl": 94608000, "max_ttl": 0}}]}
	policy.deny == {{"resource": "pki/roles/web", "path": ["ttl"], "message": "ttl is 1095 days, longer than 398"}} with input.resources as resources
}

test_a_text_in_terraform_is_judged_alike if {
	resources := {"vault_pki_secret_backend_role": [{"id": "vault_pki_secret_backend_role.web", "name": "web", "config": {"max_ttl": "17520h"}}]}
	policy.deny == {{"resource": "vault_pki_secret_backend_role.web", "path": ["max_ttl"], "message": "max_ttl is 730 days, longer than 398"}} with input.resources as resources
}

test_a_month_and_no_word_are_allowed if {
	resources := {"vault/pki-role": [{"id": "pki/roles/web", "name": "web", "config": {"ttl": 0, "max_ttl": 2592000}}], "vault_pki_secret_backend_role": [{"id": "vault_pki_secret_backend_role.web", "name": "web", "config": {}}]}
	policy.deny == set() with input.resources as resources
}

test_an_unknown_time_is_no_finding if {
	resources := {"vault_pki_secret_backend_role": [{"id": "vault_pki_secret_backend_role.web", "name": "web", "config": {"max_ttl": {"$unknown": "var.t"}}}]}
	policy.deny == set() with input.resources as resources
}
