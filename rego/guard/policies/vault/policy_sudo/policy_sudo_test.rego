package guard.policies.vault.policy_sudo_test

import data.guard.policies.vault.policy_sudo as policy

test_sudo_on_all_of_sys_is_denied if {
	resources := {"vault/policy": [{"id": "sys/policies/acl/ml", "name": "ml", "config": {"name": "ml", "policy": {"path": {"sys/*": {"capabilities": ["read", "sudo"]}}}}}]}
	policy.deny == {{"resource": "sys/policies/acl/ml", "path": ["policy", "path", "sys/*", "capabilities"], "message": "policy \"ml\" grants sudo on \"sys/*\""}} with input.resources as resources
}

test_sudo_in_a_document_is_denied if {
	resources := {"data.vault_policy_document": [{"id": "data.vault_policy_document.ml", "name": "ml", "config": {"rule": [{"path": "auth/*", "capabilities": ["sudo"]}]}}]}
	policy.deny == {{"resource": "data.vault_policy_document.ml", "path": ["rule", 0, "capabilities"], "message": "policy \"ml\" grants sudo on \"auth/*\""}} with input.resources as resources
}

test_sudo_on_one_endpoint_is_allowed if {
	resources := {"vault/policy": [{"id": "sys/policies/acl/ml", "name": "ml", "config": {"name": "ml", "policy": {"path": {"sys/audit": {"capabilities": ["read", "sudo"]}}}}}]}
	policy.deny == set() with input.resources as resources
}

test_all_of_sys_without_sudo_is_another_matter if {
	resources := {"vault/policy": [{"id": "sys/policies/acl/ml", "name": "ml", "config": {"name": "ml", "policy": {"path": {"sys/*": {"capabilities": ["read"]}}}}}]}
	policy.deny == set() with input.resources as resources
}

test_every_path_is_said_elsewhere if {
	resources := {"vault/policy": [{"id": "sys/policies/acl/ml", "name": "ml", "config": {"name": "ml", "policy": {"path": {"*": {"capabilities": ["sudo"]}}}}}]}
	policy.deny == set() with input.resources as resources
}
