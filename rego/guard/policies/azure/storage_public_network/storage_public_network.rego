# METADATA
# title: Storage accounts must be reachable over private endpoints only
# description: |
#   The public endpoint stays on, so that firewall rules and credentials are all that keeps
#   outsiders from the data: one rule too wide and stolen tokens work from the Internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/storage-private-endpoints
# custom:
#   id: GRD-AZ-007
#   severity: low
#   profile: strict
#   category: network
#   systems: [storage]
#   resources: [azurerm_storage_account]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn the public endpoint off and add an azurerm_private_endpoint for each service of the
#     account in use.
#
#         resource "azurerm_storage_account" "checkpoints" {
#           public_network_access_enabled = false
#         }
package guard.policies.azure.storage_public_network

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some account in input.resources.azurerm_storage_account
	setting := argument.read(account.config, [["public_network_access_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so the account keeps an endpoint on the Internet", [setting.text]),
	}
}
