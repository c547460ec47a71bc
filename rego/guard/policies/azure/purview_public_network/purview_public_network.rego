# METADATA
# title: Purview accounts must not be reachable from public networks
# description: |
#   The catalogue, which tells where all sensitive data lies, answers the whole Internet; a stolen
#   token maps the estate from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/purview_account
#   - ref: https://learn.microsoft.com/en-us/purview/data-gov-classic-private-link
# custom:
#   id: GRD-AZ-135
#   severity: medium
#   category: network
#   systems: [purview]
#   resources: [azurerm_purview_account]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn public access off and add private endpoints for the account and the portal.
#
#         resource "azurerm_purview_account" "catalogue" {
#           public_network_enabled = false
#         }
package guard.policies.azure.purview_public_network

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some account in input.resources.azurerm_purview_account
	setting := argument.read(account.config, [["public_network_enabled"], ["public_network_access_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so the catalogue answers the whole Internet", [setting.text]),
	}
}
