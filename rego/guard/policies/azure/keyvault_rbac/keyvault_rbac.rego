# METADATA
# title: Key vaults must authorise by role assignment
# description: |
#   Access policies apply to a whole vault and can be written by every Contributor of the resource
#   group, who can so grant himself the secrets. Role assignments take an owner, reach down to one
#   secret, and are audited in one place.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/general/rbac-guide
# custom:
#   id: GRD-AZ-021
#   severity: low
#   profile: strict
#   category: access-control
#   systems: [key-vault]
#   resources: [azurerm_key_vault]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)"]
#   remediation: |
#     Use Azure role-based access control and assign roles such as Key Vault Secrets User.
#
#         resource "azurerm_key_vault" "ml" {
#           rbac_authorization_enabled = true
#         }
package guard.policies.azure.keyvault_rbac

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some vault in input.resources.azurerm_key_vault
	setting := argument.read(vault.config, [["rbac_authorization_enabled"], ["enable_rbac_authorization"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": vault.id,
		"path": setting.path,
		"message": sprintf("%s, so the vault is ruled by access policies, which any Contributor can rewrite", [setting.text]),
	}
}
