package guard.policies.vault.policy_writes_policies_test

import data.guard.policies.vault.policy_writes_policies as policy

test_writing_any_policy_is_denied if {
	resources := {"vault/policy": [{"id": "sys/policies/acl/ml", "name": "ml", "config": {"name": "ml", "policy": {"path": {"sys/policies/acl/*": {"capabilities": ["create", "update"]}}}}}]}
	policy.deny == {{"resource": "sys/policies/acl/ml", "path": ["policy", "path", "sys/policies/acl/*", "capabilities"], "message": "policy \"ml\" may write any access policy (\"sys/policies/acl/*\"), its own among them"}} with input.resources as resources
}

test_the_older_endpoint_is_the_same if {
	resources := {"vault/policy": [{"id": "sys/policies/acl/ml", "name": "ml", "config": {"name": "ml", "policy": {"path": {"sys/policy/*": {"capabilities": ["update"]}}}}}]}
	policy.deny == {{"resource": "sys/policies/acl/ml", "path": ["policy", "path", "sys/policy/*", "capabilities"], "message": "policy \"ml\" may write any access policy (\"sys/policy/*\"), its own among them"}} with input.resources as resources
}

test_a_document_is_judged_alike if {
	resources := {"data.vault_policy_document": [{"id": "data.vault_policy_document.ml", "name": "ml", "config": {"rule": [{"path": "sys/*", "capabilities": ["update"]}]}}]}
	policy.deny == {{"resource": "data.vault_policy_document.ml", "path": ["rule", 0, "capabilities"], "message": "policy \"ml\" may write any access policy (\"sys/*\"), its own among them"}} with input.resources as resources
}

test_reading_policies_is_allowed if {
	resources := {"vault/policy": [{"id": "sys/policies/acl/ml", "name": "ml", "config": {"name": "ml", "policy": {"path": {"sys/policies/acl/*": {"capabilities": ["read", "list"]}}}}}]}
	policy.deny == set() with input.resources as resources
}

test_writing_ones_own_names_is_allowed if {
	resources := {"vault/policy": [{"id": "sys/policies/acl/ml", "name": "ml", "config": {"name": "ml", "policy": {"path": {"sys/policies/acl/training-*": {"capabilities": ["create", "update"]}}}}}]}
	policy.deny == set() with input.resources as resources
}
