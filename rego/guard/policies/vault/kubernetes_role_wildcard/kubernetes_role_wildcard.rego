# METADATA
# title: Vault roles for Kubernetes must name their service accounts and namespaces
# description: |
#   With a * every pod of the cluster, or whoever may create a service account or a namespace, logs in with the
#   role and reads the secrets of the workload that it was made for.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/api-docs/auth/kubernetes
# custom:
#   id: GRD-VLT-011
#   severity: high
#   category: access-control
#   systems: [vault, kubernetes]
#   resources: [vault/auth-role, vault_kubernetes_auth_backend_role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Name both.
#
#         bound_service_account_names      = ["trainer"]
#         bound_service_account_namespaces = ["ml-training"]
package guard.policies.vault.kubernetes_role_wildcard

_said := {
	"bound_service_account_names": "every service account of its namespaces logs in with the role",
	"bound_service_account_namespaces": "service accounts of every namespace log in with the role",
}

_roles contains role if {
	some role in input.resources["vault/auth-role"]
	role.config.method == "kubernetes"
}

_roles contains role if some role in input.resources.vault_kubernetes_auth_backend_role

deny contains {
	"resource": role.id,
	"path": [field],
	"message": sprintf("%s is *: %s", [field, said]),
} if {
	some role in _roles
	some field, said in _said
	_is_open(role.config[field])
}

_is_open(names) if names == "*"

_is_open(names) if {
	is_array(names)
	"*" in names
}
