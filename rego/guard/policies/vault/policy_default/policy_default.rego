# METADATA
# title: Vault's default policy must not grant access to secrets
# description: |
#   Every token has the default policy unless it is left out on purpose: what is added there, the token of any
#   workload and any person has, one that was stolen from the least of them included.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/concepts/policies
# custom:
#   id: GRD-VLT-007
#   severity: medium
#   category: access-control
#   systems: [vault]
#   resources: [vault/policy, vault_policy, data.vault_policy_document]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Put the rule into a policy of its own, and give that to who needs it. `vault policy read default` of a
#     new server shows what belongs here.
package guard.policies.vault.policy_default

import data.guard.lib.vault.grant

# What the policy holds on a new server is about the token itself.
_own := {
	"auth/token/lookup-self", "auth/token/renew-self", "auth/token/revoke-self", "cubbyhole/",
	"identity/entity/id/", "identity/entity/name/", "identity/oidc/provider/", "sys/capabilities-self",
	"sys/control-group/request", "sys/internal/ui/", "sys/leases/lookup", "sys/leases/renew", "sys/renew",
	"sys/tools/", "sys/wrapping/",
}

deny contains {
	"resource": rule.resource,
	"path": rule.path,
	"message": sprintf(`the default policy, which every token has, grants %s on "%s"`, [
		concat(", ", sort(rule.capabilities)),
		rule.pattern,
	]),
} if {
	some rule in grant.rules
	rule.policy == "default"
	not grant.is_everything(rule.pattern)
	not _is_own(rule.pattern)
}

_is_own(pattern) if {
	some prefix in _own
	startswith(pattern, prefix)
}

# A rule about the entity that asks is about nobody else.
_is_own(pattern) if contains(pattern, "{{")
