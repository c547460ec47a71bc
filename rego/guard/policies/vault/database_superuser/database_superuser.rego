# METADATA
# title: Vault must not make superusers in databases
# description: |
#   Whoever may read the role's credentials gets an account that owns the database: every table, every user, and on
#   most servers the files and commands of its machine.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/api-docs/secret/databases
# custom:
#   id: GRD-VLT-020
#   severity: high
#   category: access-control
#   systems: [vault]
#   resources: [vault/database-role, vault_database_secret_backend_role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Grant what the workload reads or writes.
#
#         creation_statements = [
#           "CREATE ROLE \"{{name}}\" LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}';",
#           "GRANT SELECT ON ALL TABLES IN SCHEMA features TO \"{{name}}\";",
#         ]
package guard.policies.vault.database_superuser

_powers := `(?i)\bsuperuser\b|\bgrant\s+all(\s+privileges)?\s+on\s+\*\.\*|"role":\s*"(root|dbOwner|userAdminAnyDatabase)"|\bsysadmin\b`

deny contains {
	"resource": role.id,
	"path": ["creation_statements", i],
	"message": sprintf(`a statement makes an administrator of the database ("%s")`, [power]),
} if {
	some type in {"vault/database-role", "vault_database_secret_backend_role"}
	some role in input.resources[type]
	is_array(role.config.creation_statements)
	some i, statement in role.config.creation_statements
	is_string(statement)
	some power in regex.find_n(_powers, statement, 1)
}
