# METADATA
# title: Managed HSMs must not be reachable from every network
# description: |
#   The module that holds the most valuable keys answers the whole Internet, so a stolen
#   administrator token can be used from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_managed_hardware_security_module
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/managed-hsm/private-link
# custom:
#   id: GRD-AZ-034
#   severity: medium
#   category: network
#   systems: [key-vault]
#   resources: [azurerm_key_vault_managed_hardware_security_module]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn public access off and use a private endpoint, or deny by default in network_acls.
#
#         resource "azurerm_key_vault_managed_hardware_security_module" "ml" {
#           public_network_access_enabled = false
#         }
package guard.policies.azure.managed_hsm_network

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some module in input.resources.azurerm_key_vault_managed_hardware_security_module
	not object.get(module.config, ["network_acls", 0, "default_action"], "Allow") == "Deny"
	setting := argument.read(module.config, [["public_network_access_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": module.id,
		"path": setting.path,
		"message": sprintf("%s and network_acls do not deny by default, so every network reaches the module", [setting.text]),
	}
}
