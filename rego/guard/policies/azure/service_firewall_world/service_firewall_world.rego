# METADATA
# title: Firewalls of services must not list the whole Internet
# description: |
#   The service denies by default and then admits everyone. A key or token that leaked is enough
#   to use it from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account_network_rules
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/storage-network-security
# custom:
#   id: GRD-AZ-254
#   severity: medium
#   category: network
#   systems: [services]
#   resources:
#     - azurerm_storage_account
#     - azurerm_storage_account_network_rules
#     - azurerm_key_vault
#     - azurerm_cognitive_account
#     - azurerm_container_registry
#     - azurerm_eventhub_namespace
#     - azurerm_servicebus_namespace
#     - azurerm_search_service
#     - azurerm_iothub
#     - azurerm_logic_app_workflow
#     - azurerm_oracle_autonomous_database
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     List the addresses that need the service.
#
#         resource "azurerm_storage_account" "lake" {
#           network_rules {
#             default_action = "Deny"
#             ip_rules       = ["198.51.100.0/24"]
#           }
#         }
package guard.policies.azure.service_firewall_world

import data.guard.lib.azure.argument

_types := [
	"azurerm_storage_account", "azurerm_storage_account_network_rules", "azurerm_key_vault", "azurerm_cognitive_account",
	"azurerm_container_registry", "azurerm_eventhub_namespace", "azurerm_servicebus_namespace", "azurerm_search_service",
	"azurerm_iothub", "azurerm_logic_app_workflow", "azurerm_oracle_autonomous_database",
]

# lists of addresses, and blocks that hold one each
_lists := [["network_rules", 0, "ip_rules"], ["network_acls", 0, "ip_rules"], ["network_rule_set", 0, "ip_rules"], ["ip_rules"], ["allowed_ips"], ["access_control", 0, "trigger", 0, "allowed_caller_ip_address_range"]]

_blocks := [
	[["network_rule_set", 0, "ip_rule"], "ip_range"],
	[["network_rulesets", 0, "ip_rule"], "ip_mask"],
	[["network_rule_set", 0, "ip_rule"], "ip_mask"],
	[["ip_filter_rule"], "ip_mask"],
]

_written := [{"resource": service.id, "path": array.concat(list, [i]), "address": address} |
	some service in argument.resources(_types)
	some list in _lists
	addresses := object.get(service.config, list, [])
	is_array(addresses)
	some i, address in addresses
]

_in_blocks := [{"resource": service.id, "path": array.concat(place, [i, key]), "address": object.get(block, key, "")} |
	some service in argument.resources(_types)
	some [place, key] in _blocks
	blocks := object.get(service.config, place, [])
	is_array(blocks)
	some i, block in blocks
	is_object(block)
	not object.get(block, "action", "Allow") in {"Deny", "Reject"}
]

deny contains violation if {
	some found in array.concat(_written, _in_blocks)
	is_string(found.address)
	regex.match(`^([0-9.]+/[0-7]|::/0|0\.0\.0\.0)$`, found.address)

	violation := {
		"resource": found.resource,
		"path": found.path,
		"message": sprintf("the firewall admits %s, a great part of the Internet", [found.address]),
	}
}
