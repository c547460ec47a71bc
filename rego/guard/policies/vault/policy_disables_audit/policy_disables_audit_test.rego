package guard.policies.vault.policy_disables_audit_test

import data.guard.policies.vault.policy_disables_audit as policy

test_disabling_devices_is_denied if {
	resources := {"vault/policy": [{"id": "sys/policies/acl/ml", "name": "ml", "config": {"name": "ml", "policy": {"path": {"sys/audit/*": {"capabilities": ["delete", "sudo"]}}}}}]}
	policy.deny == {{"resource": "sys/policies/acl/ml", "path": ["policy", "path", "sys/audit/*", "capabilities"], "message": "policy \"ml\" may disable audit devices (\"sys/audit/*\" with delete and sudo)"}} with input.resources as resources
}

test_a_document_is_judged_alike if {
	resources := {"data.vault_policy_document": [{"id": "data.vault_policy_document.ml", "name": "ml", "config": {"rule": [{"path": "sys/audit/+", "capabilities": ["delete", "sudo"]}]}}]}
	policy.deny == {{"resource": "data.vault_policy_document.ml", "path": ["rule", 0, "capabilities"], "message": "policy \"ml\" may disable audit devices (\"sys/audit/+\" with delete and sudo)"}} with input.resources as resources
}

test_delete_without_sudo_does_nothing if {
	resources := {"vault/policy": [{"id": "sys/policies/acl/ml", "name": "ml", "config": {"name": "ml", "policy": {"path": {"sys/audit/*": {"capabilities": ["delete"]}}}}}]}
	policy.deny == set() with input.resources as resources
}

test_reading_devices_is_allowed if {
	resources := {"vault/policy": [{"id": "sys/policies/acl/ml", "name": "ml", "config": {"name": "ml", "policy": {"path": {"sys/audit": {"capabilities": ["read", "sudo"]}}}}}]}
	policy.deny == set() with input.resources as resources
}
