# METADATA
# title: Database credentials from Vault must not live longer than 32 days
# description: |
#   Vault makes accounts on demand so that a stolen one is soon worth nothing. One that lives for months is an
#   ordinary password that nobody changes, and nobody knows.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/api-docs/secret/databases
# custom:
#   id: GRD-VLT-038
#   severity: medium
#   category: secrets
#   systems: [vault]
#   resources: [vault/database-role, vault_database_secret_backend_role]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Give them hours, and let the workload renew.
#
#         default_ttl = 3600
#         max_ttl     = 86400
package guard.policies.vault.database_role_lifetime

import data.guard.lib.vault.duration

deny contains {
	"resource": role.id,
	"path": [field],
	"message": sprintf("%s is %d days, longer than 32, which is Vault's own limit", [field, floor(seconds / 86400)]),
} if {
	some type in {"vault/database-role", "vault_database_secret_backend_role"}
	some role in input.resources[type]
	some field in {"default_ttl", "max_ttl"}
	seconds := duration.seconds(role.config[field])
	seconds > 32 * 86400
}
