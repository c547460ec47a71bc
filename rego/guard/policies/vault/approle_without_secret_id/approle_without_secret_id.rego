# METADATA
# title: Vault's AppRole must require a secret ID
# description: |
#   The role ID alone logs in. It is a name and no secret: it stands in code, in logs and in the configuration of
#   every replica.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/api-docs/auth/approle
# custom:
#   id: GRD-VLT-013
#   severity: high
#   category: access-control
#   systems: [vault]
#   resources: [vault/auth-role, vault_approle_auth_backend_role]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Remove bind_secret_id, whose default is true.
#
#         bind_secret_id = true
package guard.policies.vault.approle_without_secret_id

import data.guard.lib.value

_roles contains role if {
	some role in input.resources["vault/auth-role"]
	role.config.method == "approle"
}

_roles contains role if some role in input.resources.vault_approle_auth_backend_role

deny contains {
	"resource": role.id,
	"path": ["bind_secret_id"],
	"message": "bind_secret_id is false: the role ID alone logs in",
} if {
	some role in _roles
	value.is_false(role.config.bind_secret_id)
}
