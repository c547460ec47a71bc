# METADATA
# title: Network flow logs must be kept for at least 90 days
# description: |
#   Intrusions are often found after months. By then the log of the connections that led to them
#   is gone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/network_watcher_flow_log
#   - ref: https://learn.microsoft.com/en-us/azure/network-watcher/vnet-flow-logs-overview
# custom:
#   id: GRD-AZ-177
#   severity: low
#   category: logging
#   systems: [network]
#   resources: [azurerm_network_watcher_flow_log]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["hipaa:164.316(b)(2)(i)", "gdpr:5(2)"]
#   remediation: |
#     Keep the log for 90 days or more; 0 keeps it for ever.
#
#         resource "azurerm_network_watcher_flow_log" "training" {
#           retention_policy {
#             enabled = true
#             days    = 90
#           }
#         }
package guard.policies.azure.flow_log_retention

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some log in input.resources.azurerm_network_watcher_flow_log
	days := argument.read(log.config, [["retention_policy", 0, "days"]], 0)
	not _long_enough(days.value)

	violation := {
		"resource": log.id,
		"path": days.path,
		"message": sprintf("%s, fewer than 90", [days.text]),
	}
}

# without a policy of deletion the log stays for ever, but whoever writes one and leaves it off means otherwise
deny contains violation if {
	some log in input.resources.azurerm_network_watcher_flow_log
	days := argument.read(log.config, [["retention_policy", 0, "days"]], 0)
	_long_enough(days.value)
	switch := argument.read(log.config, [["retention_policy", 0, "enabled"]], true)
	value.is_false(switch.value)

	violation := {
		"resource": log.id,
		"path": switch.path,
		"message": sprintf("%s, so that the days of the policy do not apply", [switch.text]),
	}
}

_long_enough(days) if argument.number(days) == 0

_long_enough(days) if argument.number(days) >= 90
