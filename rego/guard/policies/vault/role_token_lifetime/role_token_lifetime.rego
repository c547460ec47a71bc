# METADATA
# title: Vault roles must not give tokens that live longer than 32 days
# description: |
#   Every login with the role leaves a token behind that works for months. One copied from a crashed pod or a
#   build log is still good when nobody looks for it any more.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/concepts/tokens
#   - ref: https://developer.hashicorp.com/vault/api-docs/auth/approle
# custom:
#   id: GRD-VLT-010
#   severity: medium
#   category: access-control
#   systems: [vault]
#   resources:
#     - vault/auth-role
#     - vault_approle_auth_backend_role
#     - vault_aws_auth_backend_role
#     - vault_azure_auth_backend_role
#     - vault_cert_auth_backend_role
#     - vault_gcp_auth_backend_role
#     - vault_jwt_auth_backend_role
#     - vault_kubernetes_auth_backend_role
#     - vault_ldap_auth_backend
#     - vault_token_auth_backend_role
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Give tokens hours, and let the workload renew them.
#
#         token_ttl     = 3600
#         token_max_ttl = 14400
package guard.policies.vault.role_token_lifetime

import data.guard.lib.vault.duration

_types := {
	"vault/auth-role", "vault_approle_auth_backend_role", "vault_aws_auth_backend_role",
	"vault_azure_auth_backend_role", "vault_cert_auth_backend_role", "vault_gcp_auth_backend_role",
	"vault_jwt_auth_backend_role", "vault_kubernetes_auth_backend_role", "vault_ldap_auth_backend",
	"vault_token_auth_backend_role",
}

deny contains {
	"resource": role.id,
	"path": [field],
	"message": sprintf("%s is %d days, longer than 32, which is Vault's own limit", [field, floor(seconds / 86400)]),
} if {
	some type in _types
	some role in input.resources[type]
	some field in {"token_max_ttl", "token_period", "token_ttl"}
	seconds := duration.seconds(role.config[field])
	seconds > 32 * 86400
}
