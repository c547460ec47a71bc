# METADATA
# title: Vault must lock users out after failed logins
# description: |
#   Without the lock-out, which is on by default, passwords of people and secret IDs of applications can be
#   guessed as fast as the server answers.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/concepts/user-lockout
# custom:
#   id: GRD-VLT-015
#   severity: medium
#   category: access-control
#   systems: [vault]
#   resources: [vault/auth-method]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Turn it on again.
#
#         vault auth tune -user-lockout-disable=false userpass/
package guard.policies.vault.user_lockout_disabled

deny contains {
	"resource": method.id,
	"path": ["config", "user_lockout_config", "user_lockout_disable"],
	"message": sprintf("users of %s are never locked out, however often a login fails", [method.config.type]),
} if {
	some method in input.resources["vault/auth-method"]

	# The methods that know a lock-out.
	method.config.type in {"approle", "ldap", "userpass"}
	method.config.config.user_lockout_config.user_lockout_disable == true
}
