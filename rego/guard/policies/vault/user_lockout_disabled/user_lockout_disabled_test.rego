package guard.policies.vault.user_lockout_disabled_test

import data.guard.policies.vault.user_lockout_disabled as policy

test_a_method_without_lockout_is_denied if {
	resources := {"vault/auth-method": [{"id": "sys/auth/userpass", "name": "userpass", "config": {"type": "userpass", "config": {"user_lockout_config": {"user_lockout_disable": true}}}}]}
	policy.deny == {{"resource": "sys/auth/userpass", "path": ["config", "user_lockout_config", "user_lockout_disable"], "message": "users of userpass are never locked out, however often a login fails"}} with input.resources as resources
}

test_the_default_is_allowed if {
	resources := {"vault/auth-method": [{"id": "sys/auth/userpass", "name": "userpass", "config": {"type": "userpass", "config": {}}}]}
	policy.deny == set() with input.resources as resources
}

test_a_tuned_lockout_is_allowed if {
	resources := {"vault/auth-method": [{"id": "sys/auth/ldap", "name": "ldap", "config": {"type": "ldap", "config": {"user_lockout_config": {"user_lockout_disable": false}}}}]}
	policy.deny == set() with input.resources as resources
}

test_methods_that_know_no_lockout_are_not_judged if {
	resources := {"vault/auth-method": [{"id": "sys/auth/jwt", "name": "jwt", "config": {"type": "jwt", "config": {"user_lockout_config": {"user_lockout_disable": true}}}}]}
	policy.deny == set() with input.resources as resources
}
