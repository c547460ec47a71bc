# METADATA
# title: Vault transit keys must not allow backups in clear
# description: |
#   The backup holds every version of the key, unencrypted: one file decrypts everything that was ever encrypted
#   with it. The switch can never be turned off again.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/api-docs/secret/transit
#   - ref: https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/transit_secret_backend_key
# custom:
#   id: GRD-VLT-023
#   severity: medium
#   category: encryption
#   systems: [vault]
#   resources: [vault/transit-key, vault_transit_secret_backend_key]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)"]
#     supporting: ["gdpr:32(1)(a)"]
#   remediation: |
#     Make a new key without it; the storage of Vault is what to back up.
#
#         resource "vault_transit_secret_backend_key" "models" {
#           backend = "transit"
#           name    = "models-2"
#         }
package guard.policies.vault.transit_plaintext_backup

import data.guard.lib.value

deny contains {
	"resource": key.id,
	"path": ["allow_plaintext_backup"],
	"message": "allow_plaintext_backup is true: a backup holds the key in clear",
} if {
	some type in {"vault/transit-key", "vault_transit_secret_backend_key"}
	some key in input.resources[type]
	value.is_true(key.config.allow_plaintext_backup)
}
