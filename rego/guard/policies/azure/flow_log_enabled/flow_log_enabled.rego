# METADATA
# title: Network flow logs must be switched on
# description: |
#   Nobody sees who connected where. An intruder scans the network and carries data out, and the
#   investigation finds no trace of either.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/network_watcher_flow_log
#   - ref: https://learn.microsoft.com/en-us/azure/network-watcher/vnet-flow-logs-overview
# custom:
#   id: GRD-AZ-176
#   severity: medium
#   category: logging
#   systems: [network]
#   resources: [azurerm_network_watcher_flow_log]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["hipaa:164.308(a)(1)(ii)(D)"]
#   remediation: |
#     Switch the flow log on.
#
#         resource "azurerm_network_watcher_flow_log" "training" {
#           enabled = true
#         }
package guard.policies.azure.flow_log_enabled

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some log in input.resources.azurerm_network_watcher_flow_log
	setting := argument.read(log.config, [["enabled"]], null)
	not value.is_true(setting.value)

	violation := {
		"resource": log.id,
		"path": setting.path,
		"message": sprintf("%s, so connections leave no record", [setting.text]),
	}
}
