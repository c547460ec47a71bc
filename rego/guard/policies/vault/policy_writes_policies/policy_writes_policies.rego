# METADATA
# title: Vault policies must not let their holder write policies
# description: |
#   Whoever may write any access policy may rewrite his own, and has every secret one request later. The right
#   looks small in a review and is the whole server.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/concepts/policies
# custom:
#   id: GRD-VLT-005
#   severity: medium
#   category: access-control
#   systems: [vault]
#   resources: [vault/policy, vault_policy, data.vault_policy_document]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Keep it for a pipeline that deploys reviewed policies; give others the names they own.
#
#         path "sys/policies/acl/training-*" {
#           capabilities = ["create", "update"]
#         }
package guard.policies.vault.policy_writes_policies

import data.guard.lib.vault.grant

_policies := {"sys/policies/acl/x", "sys/policy/x"}

deny contains {
	"resource": rule.resource,
	"path": rule.path,
	"message": sprintf(`policy "%s" may write any access policy ("%s"), its own among them`, [
		rule.name,
		rule.pattern,
	]),
} if {
	some rule in grant.rules
	not grant.is_everything(rule.pattern)
	count(rule.capabilities & {"create", "patch", "update"}) > 0
	some path in _policies
	grant.covers(rule.pattern, path)
}
