# METADATA
# title: Azure Firewall must not allow everything
# description: |
#   One rule lets all traffic pass to every address and port, and the firewall guards nothing
#   any more.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/firewall_network_rule_collection
#   - ref: https://learn.microsoft.com/en-us/azure/firewall/rule-processing
# custom:
#   id: GRD-AZ-186
#   severity: high
#   category: network
#   systems: [network]
#   resources:
#     - azurerm_firewall_network_rule_collection
#     - azurerm_firewall_policy_rule_collection_group
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the destinations and ports that the networks need.
#
#         resource "azurerm_firewall_network_rule_collection" "training" {
#           action = "Allow"
#
#           rule {
#             name                  = "https"
#             source_addresses      = ["10.20.0.0/16"]
#             destination_addresses = ["AzureCloud.westeurope"]
#             destination_ports     = ["443"]
#             protocols             = ["TCP"]
#           }
#         }
package guard.policies.azure.firewall_allow_all

import data.guard.lib.network

_rules := array.concat(
	[{"resource": collection.id, "path": ["rule", i], "rule": rule} |
		some collection in input.resources.azurerm_firewall_network_rule_collection
		collection.config.action == "Allow"
		is_array(collection.config.rule)
		some i, rule in collection.config.rule
	],
	[{"resource": group.id, "path": ["network_rule_collection", i, "rule", j], "rule": rule} |
		some group in input.resources.azurerm_firewall_policy_rule_collection_group
		is_array(group.config.network_rule_collection)
		some i, collection in group.config.network_rule_collection
		collection.action == "Allow"
		is_array(collection.rule)
		some j, rule in collection.rule
	],
)

deny contains violation if {
	some found in _rules
	_holds_anything(found.rule.destination_ports)
	_holds_anything(found.rule.destination_addresses)

	violation := {
		"resource": found.resource,
		"path": array.concat(found.path, ["destination_addresses"]),
		"message": "the rule allows traffic to every address and port",
	}
}

_holds_anything(list) if {
	is_array(list)
	some item in list
	_is_anything(item)
}

_is_anything(item) if network.is_world(item)

_is_anything(item) if item in {"0-65535", "1-65535"}
