# METADATA
# title: Vault must keep its data on disk
# description: |
#   Storage in memory is what the development server has: the next restart loses every secret, and the server was
#   started with one unseal key and a root token that somebody chose.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/concepts/dev-server
#   - ref: https://developer.hashicorp.com/vault/docs/concepts/production-hardening
# custom:
#   id: GRD-VLT-034
#   severity: high
#   category: availability
#   systems: [vault]
#   resources: [vault/server]
#   controls:
#     direct: ["soc2:A1.2"]
#     supporting: ["gdpr:32(1)(c)", "hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Start the server from a configuration with integrated storage.
#
#         storage "raft" {
#           path    = "/vault/data"
#           node_id = "vault-0"
#         }
package guard.policies.vault.server_in_memory

deny contains {
	"resource": server.id,
	"path": ["storage_type"],
	"message": "the storage is in memory, as that of a development server: a restart loses every secret",
} if {
	some server in input.resources["vault/server"]
	server.config.storage_type in {"inmem", "inmem_ha"}
}
