# METADATA
# title: Vault tokens must expire within 32 days
# description: |
#   A token is a password for everything its policies grant. One that was made to live for months works for
#   whoever copied it, long after the job or the person it was made for is gone.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/concepts/tokens
# custom:
#   id: GRD-VLT-009
#   severity: medium
#   category: access-control
#   systems: [vault]
#   resources: [vault/token]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Let workloads log in with an auth method, and revoke the token.
#
#         vault token revoke -accessor ACCESSOR
package guard.policies.vault.token_lifetime

_longest := 32 * 86400

deny contains violation if {
	some token in input.resources["vault/token"]
	not _is_root(token)
	token.config.expire_time == null
	violation := {
		"resource": token.id,
		"path": ["expire_time"],
		"message": "a token that is no root token never expires",
	}
}

deny contains violation if {
	some token in input.resources["vault/token"]
	not _is_root(token)
	is_string(token.config.expire_time)
	is_number(token.config.creation_ttl)
	token.config.creation_ttl > _longest
	violation := {
		"resource": token.id,
		"path": ["creation_ttl"],
		"message": sprintf("a token was made to live for %d days, longer than 32", [floor(token.config.creation_ttl / 86400)]),
	}
}

# Of root tokens a policy of their own speaks.
_is_root(token) if {
	is_array(token.config.policies)
	"root" in token.config.policies
}
