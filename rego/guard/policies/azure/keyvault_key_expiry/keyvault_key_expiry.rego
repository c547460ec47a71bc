# METADATA
# title: Key Vault keys must expire
# description: |
#   A key without an end is used for ever: once it leaks, or its algorithm weakens, everything
#   signed or encrypted with it stays open to whoever has it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_key
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/keys/about-keys-details
# custom:
#   id: GRD-AZ-026
#   severity: medium
#   category: encryption
#   systems: [key-vault]
#   resources: [azurerm_key_vault_key]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(b)"]
#   remediation: |
#     Set an expiration date, or a rotation policy that makes new versions expire.
#
#         resource "azurerm_key_vault_key" "lake" {
#           expiration_date = "2027-06-30T00:00:00Z"
#         }
package guard.policies.azure.keyvault_key_expiry

import data.guard.lib.azure.argument

deny contains violation if {
	some key in input.resources.azurerm_key_vault_key
	setting := argument.read(key.config, [["expiration_date"], ["rotation_policy", 0, "expire_after"]], null)
	setting.value == null

	violation := {
		"resource": key.id,
		"path": setting.path,
		"message": "neither expiration_date nor rotation_policy.expire_after is set, so the key never expires",
	}
}
