# METADATA
# title: Resources of the Azure API provider must not be reachable from public networks
# description: |
#   The service answers the whole Internet, so that a key or token that leaked is enough to use
#   it from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-secure-online-endpoint
# custom:
#   id: GRD-AZ-273
#   severity: medium
#   category: network
#   systems: [azapi]
#   resources: [azapi_resource, azapi_update_resource]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn public access off and add a private endpoint.
#
#         resource "azapi_resource" "ml" {
#           type      = "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-10-01"
#           name      = "ml"
#           location  = "westeurope"
#           parent_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod"
#
#           body = {
#             properties = {
#               publicNetworkAccess = "Disabled"
#             }
#           }
#         }
package guard.policies.azure.azapi_public_network

import data.guard.lib.azure.argument

# properties of the resource manager that several services share, and what they must not be
_unsafe := {
	"publicNetworkAccess": {"Enabled", "enabled"},
	"networkAcls.defaultAction": {"Allow"},
	"network.publicNetworkAccess": {"Enabled"},
}

deny contains violation if {
	some resource in argument.resources(["azapi_resource", "azapi_update_resource"])
	some name, values in _unsafe
	path := array.concat(["body", "properties"], split(name, "."))
	written := object.get(resource.config, path, null)
	written in values

	violation := {
		"resource": resource.id,
		"path": path,
		"message": sprintf("%s is %v, so every network reaches it", [name, written]),
	}
}
