# METADATA
# title: NetApp volumes must not be exported to every address
# description: |
#   NFS trusts the address of a client. Any machine that reaches the network mounts the volume
#   and reads or changes the data sets on it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/netapp_volume
#   - ref: https://learn.microsoft.com/en-us/azure/azure-netapp-files/azure-netapp-files-configure-export-policy
# custom:
#   id: GRD-AZ-227
#   severity: medium
#   category: network
#   systems: [storage]
#   resources: [azurerm_netapp_volume]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Export to the subnets that train.
#
#         resource "azurerm_netapp_volume" "datasets" {
#           export_policy_rule {
#             rule_index      = 1
#             allowed_clients = ["10.20.1.0/24"]
#             unix_read_write = true
#           }
#         }
package guard.policies.azure.netapp_export

import data.guard.lib.network

deny contains violation if {
	some volume in input.resources.azurerm_netapp_volume
	is_array(volume.config.export_policy_rule)
	some i, rule in volume.config.export_policy_rule
	is_array(rule.allowed_clients)
	some j, client in rule.allowed_clients
	network.is_world(client)

	violation := {
		"resource": volume.id,
		"path": ["export_policy_rule", i, "allowed_clients", j],
		"message": sprintf("the volume is exported to %s", [client]),
	}
}
