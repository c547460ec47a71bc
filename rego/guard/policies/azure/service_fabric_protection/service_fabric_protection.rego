# METADATA
# title: Service Fabric nodes must sign and encrypt what they say to each other
# description: |
#   Whoever reaches the network of the cluster reads the traffic between nodes or poses as one
#   of them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/service_fabric_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/service-fabric/service-fabric-cluster-fabric-settings
# custom:
#   id: GRD-AZ-245
#   severity: medium
#   category: encryption
#   systems: [service-fabric]
#   resources: [azurerm_service_fabric_cluster]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set ClusterProtectionLevel to EncryptAndSign.
#
#         resource "azurerm_service_fabric_cluster" "ml" {
#           fabric_settings {
#             name = "Security"
#
#             parameters = {
#             ClusterProtectionLevel = "EncryptAndSign"
#           }
#           }
#         }
package guard.policies.azure.service_fabric_protection

import data.guard.lib.value

deny contains violation if {
	some cluster in input.resources.azurerm_service_fabric_cluster
	is_array(object.get(cluster.config, "fabric_settings", []))
	not _is_protected(cluster.config)

	violation := {
		"resource": cluster.id,
		"path": ["fabric_settings"],
		"message": "no fabric_settings sets ClusterProtectionLevel to EncryptAndSign",
	}
}

_is_protected(config) if {
	some settings in config.fabric_settings
	settings.name == "Security"
	settings.parameters.ClusterProtectionLevel == "EncryptAndSign"
}

_is_protected(config) if {
	some settings in config.fabric_settings
	value.is_unknown(settings.parameters)
}
