# METADATA
# title: Vault must not open its raw storage
# description: |
#   The endpoint decrypts everything in the storage, past every policy of every engine. It is for recovery, and for
#   whoever gets a token with sudo.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/configuration
# custom:
#   id: GRD-VLT-033
#   severity: high
#   category: access-control
#   systems: [vault]
#   resources: [vault/server]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Remove the setting once the recovery is done, and restart.
#
#         raw_storage_endpoint = false
package guard.policies.vault.server_raw_storage

deny contains {
	"resource": server.id,
	"path": ["configuration", setting],
	"message": sprintf("%s is true", [setting]),
} if {
	some server in input.resources["vault/server"]
	some setting in {"introspection_endpoint", "raw_storage_endpoint"}
	server.config.configuration[setting] == true
}
