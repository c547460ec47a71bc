# METADATA
# title: Vault policies must not reach every path
# description: |
#   Whoever steals one token with such a policy reads every secret of every team, and with write access changes
#   policies, auth methods and audit devices as well: it is a root token by another name.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/concepts/policies
#   - ref: https://developer.hashicorp.com/vault/docs/concepts/tokens
# custom:
#   id: GRD-VLT-003
#   severity: high
#   category: access-control
#   systems: [vault]
#   resources: [vault/policy, vault_policy, data.vault_policy_document]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Name the paths that the holder needs.
#
#         path "secret/data/training/*" {
#           capabilities = ["read"]
#         }
package guard.policies.vault.policy_every_path

import data.guard.lib.vault.grant

deny contains {
	"resource": rule.resource,
	"path": rule.path,
	"message": sprintf(`policy "%s" grants %s on every path ("%s")`, [
		rule.name,
		concat(", ", sort(rule.capabilities)),
		rule.pattern,
	]),
} if {
	some rule in grant.rules
	grant.is_everything(rule.pattern)
}
