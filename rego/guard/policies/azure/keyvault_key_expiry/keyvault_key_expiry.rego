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
import data.guard.lib.value

deny contains violation if {
	some key in input.resources.azurerm_key_vault_key

	# a key that is switched off, as only a live vault tells, cannot be used
	not argument.off(key.config, ["enabled"])
	setting := argument.read(key.config, [["expiration_date"], ["rotation_policy", 0, "expire_after"]], null)
	setting.value == null

	violation := {
		"resource": key.id,
		"path": setting.path,
		"message": "neither expiration_date nor rotation_policy.expire_after is set, so the key never expires",
	}
}

deny contains violation if {
	some key in input.resources.azurerm_key_vault_key
	not argument.off(key.config, ["enabled"])
	object.get(key.config, "expiration_date", null) == null
	value.is_unknown(key.config.rotation_policy)

	violation := {
		"resource": key.id,
		"path": ["rotation_policy"],
		"message": "expiration_date is not set, and rotation_policy is not known",
	}
}
