package guard.policies.vault.kubernetes_role_wildcard_test

import data.guard.policies.vault.kubernetes_role_wildcard as policy

test_any_namespace_is_denied if {
	resources := {"vault/auth-role": [{"id": "auth/kubernetes/role/ml", "name": "ml", "config": {"method": "kubernetes", "bound_service_account_names": ["trainer"], "bound_service_account_namespaces": ["*"]}}]}
	policy.deny == {{"resource": "auth/kubernetes/role/ml", "path": ["bound_service_account_namespaces"], "message": "bound_service_account_namespaces is *: service accounts of every namespace log in with the role"}} with input.resources as resources
}

test_any_account_in_terraform_is_denied if {
	resources := {"vault_kubernetes_auth_backend_role": [{"id": "vault_kubernetes_auth_backend_role.ml", "name": "ml", "config": {"bound_service_account_names": ["*"], "bound_service_account_namespaces": ["ml"]}}]}
	policy.deny == {{"resource": "vault_kubernetes_auth_backend_role.ml", "path": ["bound_service_account_names"], "message": "bound_service_account_names is *: every service account of its namespaces logs in with the role"}} with input.resources as resources
}

test_named_ones_are_allowed if {
	resources := {"vault/auth-role": [{"id": "auth/kubernetes/role/ml", "name": "ml", "config": {"method": "kubernetes", "bound_service_account_names": ["trainer"], "bound_service_account_namespaces": ["ml-*"]}}]}
	policy.deny == set() with input.resources as resources
}

test_roles_of_other_methods_are_not_judged if {
	resources := {"vault/auth-role": [{"id": "auth/x/role/ml", "name": "ml", "config": {"method": "approle", "bound_service_account_names": ["*"]}}]}
	policy.deny == set() with input.resources as resources
}

test_an_unknown_list_is_no_finding if {
	resources := {"vault_kubernetes_auth_backend_role": [{"id": "vault_kubernetes_auth_backend_role.ml", "name": "ml", "config": {"bound_service_account_names": {"$unknown": "var.n"}}}]}
	policy.deny == set() with input.resources as resources
}
