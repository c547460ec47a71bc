# METADATA
# title: Vault must be reached over TLS
# description: |
#   Tokens and secrets go over the network as they are: whoever listens on the way reads them, and keeps the
#   tokens.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/configuration/listener/tcp
#   - ref: https://developer.hashicorp.com/vault/docs/concepts/production-hardening
# custom:
#   id: GRD-VLT-029
#   severity: high
#   category: encryption
#   systems: [vault]
#   resources: [vault/server]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(1)"]
#     supporting: ["gdpr:32(1)(a)"]
#   remediation: |
#     Give the listener a certificate, and remove tls_disable.
#
#         listener "tcp" {
#           address       = "0.0.0.0:8200"
#           tls_cert_file = "/vault/tls/tls.crt"
#           tls_key_file  = "/vault/tls/tls.key"
#         }
package guard.policies.vault.server_tls

# A proxy on the same machine may add TLS.
_is_local(address) if regex.match(`^(https?://)?(127\.|localhost\b|\[::1\])`, address)

_plain[server.id] contains violation if {
	some server in input.resources["vault/server"]
	some i, listener in server.config.configuration.listeners
	listener.type == "tcp"
	listener.config.tls_disable in {true, 1, "1", "true"}
	is_string(listener.config.address)
	not _is_local(listener.config.address)
	violation := {
		"resource": server.id,
		"path": ["configuration", "listeners", i, "config", "tls_disable"],
		"message": sprintf("the listener at %s has no TLS", [listener.config.address]),
	}
}

deny contains violation if {
	some violations in _plain
	some violation in violations
}

deny contains {
	"resource": server.id,
	"path": ["tls", "enabled"],
	"message": sprintf("%s answers without TLS", [server.config.address]),
} if {
	some server in input.resources["vault/server"]
	server.config.tls.enabled == false
	is_string(server.config.address)
	not _is_local(server.config.address)
	not _plain[server.id]
}
