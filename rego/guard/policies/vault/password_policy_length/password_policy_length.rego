# METADATA
# title: Password policies of Vault must ask for 16 characters or more
# description: |
#   The passwords are made by Vault and typed by nobody, so that length costs nothing. A short one can be guessed
#   offline from a stolen hash.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/concepts/password-policies
# custom:
#   id: GRD-VLT-028
#   severity: medium
#   category: secrets
#   systems: [vault]
#   resources: [vault/password-policy, vault_password_policy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Use 20, as Vault's own policy does.
#
#         length = 20
#         rule "charset" { … }
package guard.policies.vault.password_policy_length

deny contains {
	"resource": policy.id,
	"path": ["policy", "length"],
	"message": sprintf("passwords have %d characters, fewer than 16 (Vault's own policy makes 20)", [policy.config.policy.length]),
} if {
	some type in {"vault/password-policy", "vault_password_policy"}
	some policy in input.resources[type]
	is_number(policy.config.policy.length)
	policy.config.policy.length < 16
}
