# METADATA
# title: Resources of the Azure API provider must not be readable anonymously
# description: |
#   Data sets, models and images can be read without signing in, by everyone who knows or
#   guesses their address.
# related_resources:
#   - ref: https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource
#   - ref: https://learn.microsoft.com/en-us/azure/storage/blobs/anonymous-read-access-prevent
# custom:
#   id: GRD-AZ-277
#   severity: high
#   category: access-control
#   systems: [azapi]
#   resources: [azapi_resource, azapi_update_resource]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Turn anonymous access off.
#
#         resource "azapi_resource" "ml" {
#           type      = "Microsoft.Storage/storageAccounts@2024-01-01"
#           name      = "ml"
#           location  = "westeurope"
#           parent_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod"
#
#           body = {
#             properties = {
#               allowBlobPublicAccess = false
#             }
#           }
#         }
package guard.policies.azure.azapi_anonymous

import data.guard.lib.azure.argument

# properties of the resource manager that several services share, and what they must not be
_unsafe := {
	"allowBlobPublicAccess": {true},
	"publicAccess": {"Blob", "Container"},
	"anonymousPullEnabled": {true},
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
		"message": sprintf("%s is %v, so it can be read without signing in", [name, written]),
	}
}
