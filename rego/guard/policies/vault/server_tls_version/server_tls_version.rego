# METADATA
# title: Vault's listeners must refuse TLS before 1.2
# description: |
#   TLS 1.0 and 1.1 have known weaknesses, and a client that is made to use them may have its token read.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/configuration/listener/tcp
# custom:
#   id: GRD-VLT-030
#   severity: medium
#   category: encryption
#   systems: [vault]
#   resources: [vault/server]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(1)"]
#     supporting: ["gdpr:32(1)(a)"]
#   remediation: |
#     Remove tls_min_version, whose default is tls12, or raise it.
#
#         tls_min_version = "tls13"
package guard.policies.vault.server_tls_version

deny contains {
	"resource": server.id,
	"path": ["configuration", "listeners", i, "config", "tls_min_version"],
	"message": sprintf("tls_min_version is %s (the default is tls12)", [listener.config.tls_min_version]),
} if {
	some server in input.resources["vault/server"]
	some i, listener in server.config.configuration.listeners
	listener.config.tls_min_version in {"tls10", "tls11"}
}
