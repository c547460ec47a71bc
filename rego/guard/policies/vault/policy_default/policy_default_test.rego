package guard.policies.vault.policy_default_test

import data.guard.policies.vault.policy_default as policy

test_secrets_in_the_default_policy_are_denied if {
	resources := {"vault/policy": [{"id": "sys/policies/acl/default", "name": "default", "config": {"name": "default", "policy": {"path": {"secret/data/*": {"capabilities": ["read"]}}}}}]}
	policy.deny == {{"resource": "sys/policies/acl/default", "path": ["policy", "path", "secret/data/*", "capabilities"], "message": "the default policy, which every token has, grants read on \"secret/data/*\""}} with input.resources as resources
}

test_terraform_names_the_policy_in_an_argument if {
	resources := {"vault_policy": [{"id": "vault_policy.base", "name": "base", "config": {"name": "default", "policy": {"path": {"database/creds/app": {"capabilities": ["read"]}}}}}]}
	policy.deny == {{"resource": "vault_policy.base", "path": ["policy", "path", "database/creds/app", "capabilities"], "message": "the default policy, which every token has, grants read on \"database/creds/app\""}} with input.resources as resources
}

test_what_is_about_the_token_itself_is_allowed if {
	resources := {"vault/policy": [{"id": "sys/policies/acl/default", "name": "default", "config": {"name": "default", "policy": {"path": {"auth/token/renew-self": {"capabilities": ["update"]}}}}}]}
	policy.deny == set() with input.resources as resources
}

test_what_is_about_the_entity_is_allowed if {
	resources := {"vault/policy": [{"id": "sys/policies/acl/default", "name": "default", "config": {"name": "default", "policy": {"path": {"secret/data/{{identity.entity.id}}/*": {"capabilities": ["read"]}}}}}]}
	policy.deny == set() with input.resources as resources
}

test_other_policies_are_not_judged if {
	resources := {"vault/policy": [{"id": "sys/policies/acl/reader", "name": "reader", "config": {"name": "reader", "policy": {"path": {"secret/data/*": {"capabilities": ["read"]}}}}}], "vault_policy": [{"id": "vault_policy.default", "name": "default", "config": {"name": "x", "policy": {"path": {"secret/*": {"capabilities": ["read"]}}}}}]}
	policy.deny == set() with input.resources as resources
}
