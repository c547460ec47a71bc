# METADATA
# title: Resources of the Azure API provider must not answer in the clear
# description: |
#   Requests, keys and data cross the network in the clear. Anyone in the network path reads or
#   changes them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/storage-require-secure-transfer
# custom:
#   id: GRD-AZ-276
#   severity: high
#   category: encryption
#   systems: [azapi]
#   resources: [azapi_resource, azapi_update_resource]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Accept encrypted connections only.
#
#         resource "azapi_resource" "ml" {
#           type      = "Microsoft.Storage/storageAccounts@2024-01-01"
#           name      = "ml"
#           location  = "westeurope"
#           parent_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod"
#
#           body = {
#             properties = {
#               supportsHttpsTrafficOnly = true
#             }
#           }
#         }
package guard.policies.azure.azapi_plain_http

import data.guard.lib.azure.argument

# properties of the resource manager that several services share, and what they must not be
_unsafe := {
	"supportsHttpsTrafficOnly": {false},
	"httpsOnly": {false},
	"enableNonSslPort": {true},
	"configuration.ingress.allowInsecure": {true},
	"siteConfig.ftpsState": {"AllAllowed"},
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
		"message": sprintf("%s is %v, so connections in the clear are accepted", [name, written]),
	}
}
