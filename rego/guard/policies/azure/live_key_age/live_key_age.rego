# METADATA
# title: Keys in a key vault must be renewed every two years
# description: |
#   All that is encrypted in all the years of one key falls at once when the key is lost or copied;
#   a new version bounds the loss to what was written since.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/keys/how-to-configure-key-rotation
# custom:
#   id: GRD-AZ-281
#   severity: low
#   category: encryption
#   systems: [key-vault]
#   resources: [azurerm_key_vault_key]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)"]
#     supporting: ["gdpr:32(1)(a)"]
#   remediation: |
#     Rotate the key, then give it a policy that does so by itself. Services must refer to the key
#     without a version.
#
#         az keyvault key rotate --vault-name ml-prod --name lake
package guard.policies.azure.live_key_age

import data.guard.lib.azure.argument

# Only a live vault tells the age, of the newest version. One that has run out is another finding.
deny contains violation if {
	some key in input.resources.azurerm_key_vault_key
	not argument.off(key.config, ["enabled"])
	not argument.on(key.config, ["expired"])
	is_number(key.config.age_days)
	key.config.age_days > 731

	violation := {
		"resource": key.id,
		"path": ["age_days"],
		"message": sprintf("the newest version is %d days old, more than two years", [key.config.age_days]),
	}
}
