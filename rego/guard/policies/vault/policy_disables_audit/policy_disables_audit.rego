# METADATA
# title: Vault policies must not let their holder switch audit devices off
# description: |
#   An attacker who holds such a token stops the record first, and reads the secrets then.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/audit
#   - ref: https://developer.hashicorp.com/vault/docs/concepts/policies
# custom:
#   id: GRD-VLT-006
#   severity: medium
#   category: logging
#   systems: [vault]
#   resources: [vault/policy, vault_policy, data.vault_policy_document]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Leave audit devices to a root token that lives for the change alone, and let others read them.
#
#         path "sys/audit" {
#           capabilities = ["read", "sudo"]
#         }
package guard.policies.vault.policy_disables_audit

import data.guard.lib.vault.grant

deny contains {
	"resource": rule.resource,
	"path": rule.path,
	"message": sprintf(`policy "%s" may disable audit devices ("%s" with delete and sudo)`, [
		rule.name,
		rule.pattern,
	]),
} if {
	some rule in grant.rules
	not grant.is_everything(rule.pattern)

	# The endpoint is root-protected: neither capability does it alone.
	{"delete", "sudo"} & rule.capabilities == {"delete", "sudo"}
	grant.covers(rule.pattern, "sys/audit/x")
}
