# METADATA
# title: Resources of the Azure API provider must not accept shared keys
# description: |
#   Keys are shared, copied and never expire. Whoever finds one in a notebook or a log uses the
#   service without a name.
# related_resources:
#   - ref: https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-authenticate-online-endpoint
# custom:
#   id: GRD-AZ-274
#   severity: medium
#   category: access-control
#   systems: [azapi]
#   resources: [azapi_resource, azapi_update_resource]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Turn keys off and let callers sign in to Entra ID.
#
#         resource "azapi_resource" "ml" {
#           type      = "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-10-01"
#           name      = "ml"
#           location  = "westeurope"
#           parent_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod"
#
#           body = {
#             properties = {
#               authMode = "AADToken"
#             }
#           }
#         }
package guard.policies.azure.azapi_local_auth

import data.guard.lib.azure.argument

# properties of the resource manager that several services share, and what they must not be
_unsafe := {
	"authMode": {"Key", "key"},
	"disableLocalAuth": {false},
	"disableLocalAccounts": {false},
	"allowSharedKeyAccess": {true},
	"adminUserEnabled": {true},
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
		"message": sprintf("%s is %v, so a key alone is enough to use it", [name, written]),
	}
}
