# METADATA
# title: Vault must have no root token or rekey operation left open
# description: |
#   Somebody has begun to make a root token, or new unseal keys, and not finished. The shares given so far count:
#   an attacker needs only the rest.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/api-docs/system/generate-root
# custom:
#   id: GRD-VLT-036
#   severity: medium
#   category: access-control
#   systems: [vault]
#   resources: [vault/server]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["gdpr:32(1)(b)", "hipaa:164.312(a)(1)"]
#   remediation: |
#     Finish it together, or cancel it.
#
#         vault operator generate-root -cancel
#         vault operator rekey -cancel
package guard.policies.vault.server_key_ceremony

_said := {
	"generate_root": "a root token is being made",
	"rekey": "the unseal keys are being replaced",
	"rekey_recovery": "the recovery keys are being replaced",
}

deny contains {
	"resource": server.id,
	"path": [operation, "started"],
	"message": sprintf("%s: %v of %v key shares have been given", [said, attempt.progress, attempt.required]),
} if {
	some server in input.resources["vault/server"]
	some operation, said in _said
	attempt := server.config[operation]
	attempt.started == true
}
