# METADATA
# title: Virtual networks must have a DDoS protection plan
# description: |
#   A flood of traffic against the public addresses of the network takes the services behind
#   them off line; the protection that every customer has is not tuned to them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_network
#   - ref: https://learn.microsoft.com/en-us/azure/ddos-protection/ddos-protection-overview
# custom:
#   id: GRD-AZ-175
#   severity: low
#   profile: strict
#   category: availability
#   systems: [network]
#   resources: [azurerm_virtual_network]
#   controls:
#     direct: ["soc2:A1.1", "gdpr:32(1)(b)"]
#     supporting: ["soc2:A1.2"]
#   remediation: |
#     Attach a protection plan, which may serve all subscriptions of the tenant.
#
#         resource "azurerm_virtual_network" "ml" {
#           ddos_protection_plan {
#             enable = true
#           }
#         }
package guard.policies.azure.vnet_ddos_protection

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some virtual_network in input.resources.azurerm_virtual_network
	setting := argument.read(virtual_network.config, [["ddos_protection_plan", 0, "enable"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": virtual_network.id,
		"path": setting.path,
		"message": sprintf("%s, so floods are met with the basic protection alone", [setting.text]),
	}
}
