# METADATA
# title: Vault database connections must name the roles that use them
# description: |
#   With a * whoever may write a role of the engine makes users with any rights in this database, production
#   included, whatever database the role was meant for.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/api-docs/secret/databases
# custom:
#   id: GRD-VLT-019
#   severity: medium
#   category: access-control
#   systems: [vault]
#   resources:
#     - vault/database-connection
#     - vault_database_secret_backend_connection
#     - vault_database_secrets_mount
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     List the roles.
#
#         allowed_roles = ["features-reader", "features-writer"]
package guard.policies.vault.database_any_role

_message := "allowed_roles is *: every role of the engine makes users in this database"

deny contains {"resource": connection.id, "path": ["allowed_roles"], "message": _message} if {
	some type in {"vault/database-connection", "vault_database_secret_backend_connection"}
	some connection in input.resources[type]
	is_array(connection.config.allowed_roles)
	"*" in connection.config.allowed_roles
}

deny contains {"resource": mount.id, "path": [kind, i, "allowed_roles"], "message": _message} if {
	some mount in input.resources.vault_database_secrets_mount
	some kind, blocks in mount.config
	is_array(blocks)
	some i, block in blocks
	is_array(block.allowed_roles)
	"*" in block.allowed_roles
}
