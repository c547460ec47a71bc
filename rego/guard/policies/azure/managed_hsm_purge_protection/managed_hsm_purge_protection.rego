# METADATA
# title: Managed HSMs must have purge protection
# description: |
#   Whoever takes over an administrator destroys the module and all its keys at once, and with them
#   every data set that the keys encrypt.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_managed_hardware_security_module
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/managed-hsm/soft-delete-overview
# custom:
#   id: GRD-AZ-033
#   severity: medium
#   category: availability
#   systems: [key-vault]
#   resources: [azurerm_key_vault_managed_hardware_security_module]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Turn purge protection on when the module is created.
#
#         resource "azurerm_key_vault_managed_hardware_security_module" "ml" {
#           purge_protection_enabled = true
#         }
package guard.policies.azure.managed_hsm_purge_protection

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some module in input.resources.azurerm_key_vault_managed_hardware_security_module
	setting := argument.read(module.config, [["purge_protection_enabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": module.id,
		"path": setting.path,
		"message": sprintf("%s, so a deleted module can be destroyed with its keys at once", [setting.text]),
	}
}
