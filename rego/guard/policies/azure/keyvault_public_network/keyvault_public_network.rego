# METADATA
# title: Key vaults must be reachable over private endpoints only
# description: |
#   The vault keeps an address on the Internet. Firewall rules and sign-in are all that stands
#   between an outsider with a stolen token and the secrets.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/general/private-link-service
# custom:
#   id: GRD-AZ-023
#   severity: low
#   profile: strict
#   category: network
#   systems: [key-vault]
#   resources: [azurerm_key_vault]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn the public endpoint off and add an azurerm_private_endpoint for the vault.
#
#         resource "azurerm_key_vault" "ml" {
#           public_network_access_enabled = false
#         }
package guard.policies.azure.keyvault_public_network

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some vault in input.resources.azurerm_key_vault
	setting := argument.read(vault.config, [["public_network_access_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": vault.id,
		"path": setting.path,
		"message": sprintf("%s, so the vault keeps an endpoint on the Internet", [setting.text]),
	}
}
