# METADATA
# title: Key vaults must deny traffic from networks that are not listed
# description: |
#   The vault answers the whole Internet: a stolen token or client secret is enough to read every
#   secret from anywhere, with no foothold in the network.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/general/network-security
# custom:
#   id: GRD-AZ-022
#   severity: medium
#   category: network
#   systems: [key-vault]
#   resources: [azurerm_key_vault]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Deny by default, and list the subnets and addresses that need the vault.
#
#         resource "azurerm_key_vault" "training" {
#           network_acls {
#             default_action = "Deny"
#             ip_rules       = ["203.0.113.24/32"]
#           }
#         }
package guard.policies.azure.keyvault_network_default_deny

import data.guard.lib.azure.argument

deny contains violation if {
	some vault in input.resources.azurerm_key_vault
	not argument.off(vault.config, ["public_network_access_enabled"])
	setting := argument.read(vault.config, [["network_acls", 0, "default_action"]], "Allow")
	setting.value != "Deny"

	violation := {
		"resource": vault.id,
		"path": setting.path,
		"message": sprintf("%s, so every network reaches the vault", [setting.text]),
	}
}
