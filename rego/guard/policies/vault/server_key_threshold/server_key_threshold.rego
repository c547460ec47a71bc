# METADATA
# title: Vault's keys must be split among several people
# description: |
#   One share unseals the server and makes a root token: one person, or one stolen note, is enough for every
#   secret.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/concepts/seal
# custom:
#   id: GRD-VLT-035
#   severity: medium
#   category: access-control
#   systems: [vault]
#   resources: [vault/server]
#   controls:
#     direct: ["soc2:CC6.3"]
#     supporting: ["gdpr:32(1)(b)", "hipaa:164.312(a)(1)"]
#   remediation: |
#     Split the key anew, and give the shares to different people.
#
#         vault operator rekey -init -key-shares=5 -key-threshold=3
package guard.policies.vault.server_key_threshold

deny contains {
	"resource": server.id,
	"path": ["seal", "threshold"],
	"message": sprintf("one key share of %v is enough to make a root token", [server.config.seal.shares]),
} if {
	some server in input.resources["vault/server"]
	server.config.seal.threshold == 1
}
