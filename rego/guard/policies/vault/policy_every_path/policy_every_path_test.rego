package guard.policies.vault.policy_every_path_test

import data.guard.policies.vault.policy_every_path as policy

test_a_star_alone_is_denied if {
	resources := {"vault/policy": [{"id": "sys/policies/acl/ml", "name": "ml", "config": {"name": "ml", "policy": {"path": {"*": {"capabilities": ["read", "list"]}}}}}]}
	policy.deny == {{"resource": "sys/policies/acl/ml", "path": ["policy", "path", "*", "capabilities"], "message": "policy \"ml\" grants list, read on every path (\"*\")"}} with input.resources as resources
}

test_a_document_in_terraform_is_judged_alike if {
	resources := {"data.vault_policy_document": [{"id": "data.vault_policy_document.ml", "name": "ml", "config": {"rule": [{"path": "*", "capabilities": ["sudo"]}]}}]}
	policy.deny == {{"resource": "data.vault_policy_document.ml", "path": ["rule", 0, "capabilities"], "message": "policy \"ml\" grants sudo on every path (\"*\")"}} with input.resources as resources
}

test_a_star_that_denies_is_allowed if {
	resources := {"vault/policy": [{"id": "sys/policies/acl/ml", "name": "ml", "config": {"name": "ml", "policy": {"path": {"*": {"capabilities": ["deny"]}}}}}]}
	policy.deny == set() with input.resources as resources
}

test_a_named_path_is_allowed if {
	resources := {"vault/policy": [{"id": "sys/policies/acl/ml", "name": "ml", "config": {"name": "ml", "policy": {"path": {"secret/data/ml/*": {"capabilities": ["read"]}}}}}]}
	policy.deny == set() with input.resources as resources
}

test_an_unknown_policy_is_no_error if {
	resources := {"vault_policy": [{"id": "vault_policy.p", "name": "p", "config": {"policy": {"$unknown": "var.p"}}}]}
	policy.deny == set() with input.resources as resources
}
