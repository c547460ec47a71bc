# METADATA
# title: Virtual machines must not have public addresses
# description: |
#   The machine answers the Internet itself, so that one careless rule or one flaw of a service
#   on it lets strangers in, with no gateway between.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/network_interface
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-network/ip-services/public-ip-addresses
# custom:
#   id: GRD-AZ-174
#   severity: medium
#   category: network
#   systems: [network]
#   resources:
#     - azurerm_network_interface
#     - azurerm_linux_virtual_machine_scale_set
#     - azurerm_windows_virtual_machine_scale_set
#     - azurerm_orchestrated_virtual_machine_scale_set
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Remove the public address; reach the machine through a load balancer, a NAT gateway or
#     Azure Bastion.
#
#         resource "azurerm_network_interface" "training" {
#           ip_configuration {
#             name                          = "internal"
#             subnet_id                     = azurerm_subnet.training.id
#             private_ip_address_allocation = "Dynamic"
#           }
#         }
package guard.policies.azure.vm_public_address

import data.guard.lib.azure.argument

_scale_sets := [
	"azurerm_linux_virtual_machine_scale_set",
	"azurerm_windows_virtual_machine_scale_set",
	"azurerm_orchestrated_virtual_machine_scale_set",
]

deny contains violation if {
	some interface in input.resources.azurerm_network_interface
	is_array(interface.config.ip_configuration)
	some i, address in interface.config.ip_configuration
	is_object(address)
	object.get(address, "public_ip_address_id", "") != ""

	violation := {
		"resource": interface.id,
		"path": ["ip_configuration", i, "public_ip_address_id"],
		"message": "public_ip_address_id gives the interface an address on the Internet",
	}
}

deny contains violation if {
	some scale_set in argument.resources(_scale_sets)
	is_array(scale_set.config.network_interface)
	some i, interface in scale_set.config.network_interface
	is_array(interface.ip_configuration)
	some j, address in interface.ip_configuration
	is_object(address)
	object.get(address, "public_ip_address", []) != []

	violation := {
		"resource": scale_set.id,
		"path": ["network_interface", i, "ip_configuration", j, "public_ip_address", 0],
		"message": "public_ip_address gives every machine of the set an address on the Internet",
	}
}
