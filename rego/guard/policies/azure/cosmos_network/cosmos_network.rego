# METADATA
# title: Cosmos DB accounts must not be reachable from every network
# description: |
#   The account answers the whole Internet, so one leaked key reads and deletes every database of it
#   from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_account
#   - ref: https://learn.microsoft.com/en-us/azure/cosmos-db/how-to-configure-firewall
# custom:
#   id: GRD-AZ-108
#   severity: medium
#   category: network
#   systems: [cosmos-db]
#   resources: [azurerm_cosmosdb_account]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn public access off and use a private endpoint, or list addresses and subnets.
#
#         resource "azurerm_cosmosdb_account" "features" {
#           public_network_access_enabled = false
#         }
package guard.policies.azure.cosmos_network

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some account in input.resources.azurerm_cosmosdb_account
	not _filtered(account.config)
	setting := argument.read(account.config, [["public_network_access_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": account.id,
		"path": _path(account.config, setting.path),
		"message": sprintf("%s and no ip_range_filter or subnet narrows it, so every network reaches the account", [setting.text]),
	}
}

_filtered(config) if argument.on(config, ["is_virtual_network_filter_enabled"])

_filtered(config) if {
	is_string(config.ip_range_filter)
	config.ip_range_filter != ""
	not contains(config.ip_range_filter, "0.0.0.0")
}

_filtered(config) if {
	is_array(config.ip_range_filter)
	config.ip_range_filter != []
	not "0.0.0.0" in config.ip_range_filter
}

# an unknown filter may settle the matter
_path(config, path) := ["ip_range_filter"] if {
	value.is_unknown(config.ip_range_filter)
} else := path
