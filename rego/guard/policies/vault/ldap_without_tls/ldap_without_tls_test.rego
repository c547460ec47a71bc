package guard.policies.vault.ldap_without_tls_test

import data.guard.policies.vault.ldap_without_tls as policy

test_a_plain_connection_is_denied if {
	resources := {"vault/auth-method": [{"id": "sys/auth/ldap", "name": "ldap", "config": {"type": "ldap", "settings": {"url": "ldap://ldap.example.com", "starttls": false, "insecure_tls": false}}}]}
	policy.deny == {{"resource": "sys/auth/ldap", "path": ["settings", "url"], "message": "\"ldap://ldap.example.com\" sends passwords without TLS, and starttls is not on"}} with input.resources as resources
}

test_any_certificate_in_terraform_is_denied if {
	resources := {"vault_ldap_auth_backend": [{"id": "vault_ldap_auth_backend.ldap", "name": "ldap", "config": {"url": "ldaps://ldap.example.com", "insecure_tls": true}}]}
	policy.deny == {{"resource": "vault_ldap_auth_backend.ldap", "path": ["insecure_tls"], "message": "insecure_tls is true: any certificate is taken for the LDAP server's"}} with input.resources as resources
}

test_tls_in_either_way_is_allowed if {
	resources := {"vault_ldap_auth_backend": [{"id": "vault_ldap_auth_backend.a", "name": "a", "config": {"url": "ldaps://ldap.example.com"}}, {"id": "vault_ldap_auth_backend.b", "name": "b", "config": {"url": "ldap://ldap.example.com", "starttls": true}}]}
	policy.deny == set() with input.resources as resources
}

test_a_server_on_the_same_machine_is_allowed if {
	resources := {"vault_ldap_auth_backend": [{"id": "vault_ldap_auth_backend.a", "name": "a", "config": {"url": "ldap://127.0.0.1"}}]}
	policy.deny == set() with input.resources as resources
}

test_unknown_values_are_no_finding if {
	resources := {"vault_ldap_auth_backend": [{"id": "vault_ldap_auth_backend.a", "name": "a", "config": {"url": {"$unknown": "var.u"}, "insecure_tls": {"$unknown": "var.i"}}}, {"id": "vault_ldap_auth_backend.b", "name": "b", "config": {"url": "ldap://x", "starttls": {"$unknown": "var.s"}}}]}
	policy.deny == set() with input.resources as resources
}

test_methods_of_other_kinds_are_not_judged if {
	resources := {"vault/auth-method": [{"id": "sys/auth/jwt", "name": "jwt", "config": {"type": "jwt", "settings": {"url": "ldap://x"}}}]}
	policy.deny == set() with input.resources as resources
}
