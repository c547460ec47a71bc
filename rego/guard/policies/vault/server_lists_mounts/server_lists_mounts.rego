# METADATA
# title: Vault must not list secrets engines to everybody
# description: |
#   Whoever reaches the server, without a token, learns which engines there are and what they are called: where
#   databases, clouds and certificates are to be had.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/api-docs/system/mounts
# custom:
#   id: GRD-VLT-037
#   severity: low
#   category: access-control
#   systems: [vault]
#   resources: [vault/server, vault_mount]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["gdpr:32(1)(b)", "hipaa:164.312(a)(1)"]
#   remediation: |
#     Hide the mount, as is the default.
#
#         vault secrets tune -listing-visibility=hidden secret/
package guard.policies.vault.server_lists_mounts

deny contains {
	"resource": server.id,
	"path": ["unauthenticated", "secret_engines"],
	"message": sprintf("secrets engines are listed without a token: %s", [concat(", ", names)]),
} if {
	some server in input.resources["vault/server"]
	is_array(server.config.unauthenticated.secret_engines)
	names := [name | some name in server.config.unauthenticated.secret_engines; is_string(name)]
	count(names) > 0
}

deny contains {
	"resource": mount.id,
	"path": ["listing_visibility"],
	"message": "listing_visibility is unauth: the engine is listed without a token",
} if {
	some mount in input.resources.vault_mount
	mount.config.listing_visibility == "unauth"
}
