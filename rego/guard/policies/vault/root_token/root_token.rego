# METADATA
# title: Vault must have no root token outside an emergency
# description: |
#   A root token does anything, is bound to no policy, and in most servers never expires. Whoever finds it in a
#   shell history or a backup owns every secret.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/concepts/tokens
#   - ref: https://developer.hashicorp.com/vault/docs/concepts/production-hardening
# custom:
#   id: GRD-VLT-008
#   severity: high
#   category: access-control
#   systems: [vault]
#   resources: [vault/token]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Revoke it once the set-up is done; a quorum of key holders can make another.
#
#         vault token revoke -accessor ACCESSOR
package guard.policies.vault.root_token

deny contains {
	"resource": token.id,
	"path": ["policies"],
	"message": sprintf("a root token is alive, %s", [_until(token)]),
} if {
	some token in input.resources["vault/token"]
	is_array(token.config.policies)
	"root" in token.config.policies
}

_until(token) := "and never expires" if token.config.expire_time == null

_until(token) := sprintf("until %s", [token.config.expire_time]) if is_string(token.config.expire_time)

_until(token) := "with no word of its end" if {
	not is_string(object.get(token.config, "expire_time", 0))
	not is_null(object.get(token.config, "expire_time", 0))
}
