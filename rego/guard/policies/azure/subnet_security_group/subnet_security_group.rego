# METADATA
# title: Subnets must have a network security group
# description: |
#   Every machine of the virtual network reaches every port in the subnet. An intruder on one of
#   them goes on to all the others unhindered.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/subnet_network_security_group_association
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-network/network-security-groups-overview
# custom:
#   id: GRD-AZ-172
#   severity: low
#   category: network
#   systems: [network]
#   resources: [azurerm_subnet, azurerm_virtual_network]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Associate the subnet with a group that allows what it needs.
#
#         resource "azurerm_subnet_network_security_group_association" "training" {
#           subnet_id                 = azurerm_subnet.training.id
#           network_security_group_id = azurerm_network_security_group.training.id
#         }
package guard.policies.azure.subnet_security_group

import data.guard.lib.azure.companion
import data.guard.lib.reference
import data.guard.lib.value

_associations := companion.of("azurerm_subnet_network_security_group_association")

_guarded := companion.targets(["azurerm_subnet_network_security_group_association"], "subnet_id")

# Azure forbids or ignores groups in these
_exempt := {
	"azurebastionsubnet", "azurefirewallmanagementsubnet", "azurefirewallsubnet", "gatewaysubnet", "routeserversubnet",
}

deny contains violation if {
	some subnet in input.resources.azurerm_subnet
	not _is_exempt(subnet.config)
	not _is_delegated(subnet.config)
	not subnet.config.network_security_group_id
	not reference.includes(_guarded, subnet)

	violation := companion.lacking(
		{
			"resource": subnet.id,
			"path": [],
			"message": "no network security group is associated with the subnet",
		},
		_associations,
		"subnet_id",
	)
}

# subnets written inside their virtual network
deny contains violation if {
	some virtual_network in input.resources.azurerm_virtual_network
	is_array(virtual_network.config.subnet)
	some i, subnet in virtual_network.config.subnet
	is_object(subnet)
	not _is_exempt(subnet)
	not _is_delegated(subnet)
	object.get(subnet, "security_group", "") == ""

	violation := {
		"resource": virtual_network.id,
		"path": ["subnet", i, "security_group"],
		"message": "no network security group is associated with the subnet",
	}
}

_is_exempt(subnet) if {
	is_string(subnet.name)
	lower(subnet.name) in _exempt
}

# a managed service brings rules of its own
_is_delegated(subnet) if {
	is_array(subnet.delegation)
	count(subnet.delegation) > 0
}

_is_delegated(subnet) if value.is_unknown(subnet.delegation)
