# METADATA
# title: Vault transit keys must be protected from deletion
# description: |
#   One request deletes the key, by mistake or to hold the data to ransom, and nothing that was encrypted with it can
#   be read again.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/api-docs/secret/transit
#   - ref: https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/transit_secret_backend_key
# custom:
#   id: GRD-VLT-024
#   severity: medium
#   category: availability
#   systems: [vault]
#   resources: [vault/transit-key, vault_transit_secret_backend_key]
#   controls:
#     direct: ["soc2:A1.2"]
#     supporting: ["gdpr:32(1)(c)", "hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Leave deletion_allowed at false until the day the key is to go.
#
#         deletion_allowed = false
package guard.policies.vault.transit_deletion

import data.guard.lib.value

deny contains {
	"resource": key.id,
	"path": ["deletion_allowed"],
	"message": "deletion_allowed is true: one request deletes the key and all that it encrypted",
} if {
	some type in {"vault/transit-key", "vault_transit_secret_backend_key"}
	some key in input.resources[type]
	value.is_true(key.config.deletion_allowed)
}
