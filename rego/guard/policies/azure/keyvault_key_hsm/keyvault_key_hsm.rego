# METADATA
# title: Key Vault keys must be kept in a hardware security module
# description: |
#   Software keys are worked with in the memory of the service's hosts, where an attacker who breaks
#   the host's isolation can reach them; a key in a hardware module never leaves it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_key
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/keys/about-keys
# custom:
#   id: GRD-AZ-029
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [key-vault]
#   resources: [azurerm_key_vault_key]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Use a premium vault and a key type that ends in -HSM.
#
#         resource "azurerm_key_vault_key" "patients" {
#           key_type = "RSA-HSM"
#         }
package guard.policies.azure.keyvault_key_hsm

import data.guard.lib.azure.argument

deny contains violation if {
	some key in input.resources.azurerm_key_vault_key
	setting := argument.read(key.config, [["key_type"]], "RSA-HSM")
	not setting.value in {"EC-HSM", "RSA-HSM"}

	violation := {
		"resource": key.id,
		"path": setting.path,
		"message": sprintf("%s, so the key is protected by software", [setting.text]),
	}
}
