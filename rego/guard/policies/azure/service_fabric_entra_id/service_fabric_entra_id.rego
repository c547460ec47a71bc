# METADATA
# title: Service Fabric clusters must authenticate clients with Entra ID
# description: |
#   Administrators share a certificate, or need none at all. Whoever holds a copy deploys code
#   to every node, and nobody can tell who it was.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/service_fabric_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/service-fabric/service-fabric-cluster-creation-setup-aad
# custom:
#   id: GRD-AZ-244
#   severity: medium
#   category: access-control
#   systems: [service-fabric]
#   resources: [azurerm_service_fabric_cluster, azurerm_service_fabric_managed_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Name the tenant and the applications of the cluster.
#
#         resource "azurerm_service_fabric_cluster" "ml" {
#           azure_active_directory {
#             tenant_id              = "11111111-2222-3333-4444-555555555555"
#             cluster_application_id = "66666666-7777-8888-9999-000000000000"
#             client_application_id  = "77777777-8888-9999-0000-111111111111"
#           }
#         }
package guard.policies.azure.service_fabric_entra_id

import data.guard.lib.azure.argument

_types := ["azurerm_service_fabric_cluster", "azurerm_service_fabric_managed_cluster"]

_paths := [
	["azure_active_directory", 0, "tenant_id"],
	["authentication", 0, "active_directory", 0, "tenant_id"],
]

deny contains violation if {
	some cluster in argument.resources(_types)
	setting := argument.read(cluster.config, _paths, null)
	setting.value == null

	violation := {
		"resource": cluster.id,
		"path": setting.path,
		"message": sprintf("%s, so clients authenticate without Entra ID", [setting.text]),
	}
}
