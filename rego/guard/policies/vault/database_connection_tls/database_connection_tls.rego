# METADATA
# title: Vault must reach databases over TLS
# description: |
#   Vault's account in the database makes and drops users. On a plain connection its password, and every password
#   that it makes, can be read on the way.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/api-docs/secret/databases
#   - ref: https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/database_secret_backend_connection
# custom:
#   id: GRD-VLT-018
#   severity: medium
#   category: encryption
#   systems: [vault]
#   resources:
#     - vault/database-connection
#     - vault_database_secret_backend_connection
#     - vault_database_secrets_mount
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(1)"]
#     supporting: ["gdpr:32(1)(a)"]
#   remediation: |
#     Ask for a verified certificate in the connection URL.
#
#         connection_url = "postgresql://{{username}}:{{password}}@db.example.com/features?sslmode=verify-full"
package guard.policies.vault.database_connection_tls

_off := `(?i)(sslmode=disable|[?&;](tls|ssl|usessl)=(false|0)|encrypt=(disable|false|no)\b)`

_local := `(?i)(@|//|server=|tcp\()(localhost|127\.0\.0\.1|\[::1\])`

_urls contains {"resource": connection.id, "path": ["connection_details", "connection_url"], "url": url} if {
	some connection in input.resources["vault/database-connection"]
	url := connection.config.connection_details.connection_url
}

# Each kind of database has a block of its own.
_urls contains {"resource": connection.id, "path": [kind, i, "connection_url"], "url": url} if {
	some type in {"vault_database_secret_backend_connection", "vault_database_secrets_mount"}
	some connection in input.resources[type]
	some kind, blocks in connection.config
	is_array(blocks)
	some i, block in blocks
	url := block.connection_url
}

deny contains {
	"resource": found.resource,
	"path": found.path,
	"message": sprintf("connection_url turns TLS off (%s)", [trim_left(setting, "?&;")]),
} if {
	some found in _urls
	is_string(found.url)
	not regex.match(_local, found.url)
	some setting in regex.find_n(_off, found.url, 1)
}
