# METADATA
# title: Bastion hosts must not give out shareable links
# description: |
#   Whoever holds the link reaches the sign-in of the machine without an account in the tenant,
#   from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/bastion_host
#   - ref: https://learn.microsoft.com/en-us/azure/bastion/shareable-link
# custom:
#   id: GRD-AZ-188
#   severity: medium
#   category: access-control
#   systems: [network]
#   resources: [azurerm_bastion_host]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Turn shareable links off; people sign in to the portal.
#
#         resource "azurerm_bastion_host" "ml" {
#           shareable_link_enabled = false
#         }
package guard.policies.azure.bastion_shareable_link

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some bastion in input.resources.azurerm_bastion_host
	setting := argument.read(bastion.config, [["shareable_link_enabled"]], false)
	not value.is_false(setting.value)

	violation := {
		"resource": bastion.id,
		"path": setting.path,
		"message": sprintf("%s, so a link alone leads to the machines", [setting.text]),
	}
}
