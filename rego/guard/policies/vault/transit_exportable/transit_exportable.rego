# METADATA
# title: Vault transit keys must not be exportable
# description: |
#   A key that can be exported leaves Vault: from then on nobody can tell who decrypts with the copy, and no
#   policy or revocation reaches it. The switch can never be turned off again.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/api-docs/secret/transit
#   - ref: https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/transit_secret_backend_key
# custom:
#   id: GRD-VLT-022
#   severity: medium
#   category: encryption
#   systems: [vault]
#   resources: [vault/transit-key, vault_transit_secret_backend_key]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)"]
#     supporting: ["gdpr:32(1)(a)"]
#   remediation: |
#     Make a new key without it, encrypt again with that one, and delete the old.
#
#         resource "vault_transit_secret_backend_key" "models" {
#           backend = "transit"
#           name    = "models-2"
#         }
package guard.policies.vault.transit_exportable

import data.guard.lib.value

deny contains {
	"resource": key.id,
	"path": ["exportable"],
	"message": "exportable is true: whoever may read the export endpoint takes the key out of Vault",
} if {
	some type in {"vault/transit-key", "vault_transit_secret_backend_key"}
	some key in input.resources[type]
	value.is_true(key.config.exportable)
}
