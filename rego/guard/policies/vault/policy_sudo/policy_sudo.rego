# METADATA
# title: Vault policies must not grant sudo on all of sys or auth
# description: |
#   sudo opens the endpoints that Vault protects even from its administrators' ordinary rights: raw storage, all
#   token accessors, audit devices, leases of others. One stolen token then takes the server apart.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/concepts/policies
# custom:
#   id: GRD-VLT-004
#   severity: medium
#   category: access-control
#   systems: [vault]
#   resources: [vault/policy, vault_policy, data.vault_policy_document]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Grant sudo on the one endpoint that needs it.
#
#         path "sys/audit" {
#           capabilities = ["read", "sudo"]
#         }
package guard.policies.vault.policy_sudo

import data.guard.lib.vault.grant

_whole := {"sys/*", "sys*", "auth/*", "auth*", "+/*"}

deny contains {
	"resource": rule.resource,
	"path": rule.path,
	"message": sprintf(`policy "%s" grants sudo on "%s"`, [rule.name, rule.pattern]),
} if {
	some rule in grant.rules
	rule.pattern in _whole
	not grant.is_everything(rule.pattern)
	"sudo" in rule.capabilities
}
