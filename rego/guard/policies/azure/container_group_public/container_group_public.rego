# METADATA
# title: Container instances must run in a virtual network
# description: |
#   The containers have an address on the Internet with no firewall before them. Whatever port
#   they open is found and tried within minutes.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_group
#   - ref: https://learn.microsoft.com/en-us/azure/container-instances/container-instances-vnet
# custom:
#   id: GRD-AZ-238
#   severity: medium
#   category: network
#   systems: [containers]
#   resources: [azurerm_container_group]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Give the group a private address in a subnet.
#
#         resource "azurerm_container_group" "score" {
#           ip_address_type = "Private"
#           subnet_ids      = [azurerm_subnet.score.id]
#         }
package guard.policies.azure.container_group_public

import data.guard.lib.azure.argument

deny contains violation if {
	some group in input.resources.azurerm_container_group
	setting := argument.read(group.config, [["ip_address_type"]], "Public")
	not _is_private(setting.value)
	not group.config.network_profile_id

	violation := {
		"resource": group.id,
		"path": setting.path,
		"message": sprintf("%s, so the containers answer the Internet", [setting.text]),
	}
}

_is_private(type) if {
	is_string(type)
	lower(type) in {"private", "none"}
}
