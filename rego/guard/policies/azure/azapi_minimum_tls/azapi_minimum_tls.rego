# METADATA
# title: Resources of the Azure API provider must require TLS 1.2 or later
# description: |
#   TLS 1.0 and 1.1 have known weaknesses. An attacker in the network path can push an old
#   client down to them and read what it sends.
# related_resources:
#   - ref: https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/transport-layer-security-configure-minimum-version
# custom:
#   id: GRD-AZ-275
#   severity: medium
#   category: encryption
#   systems: [azapi]
#   resources: [azapi_resource, azapi_update_resource]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set the lowest accepted protocol to TLS 1.2.
#
#         resource "azapi_resource" "ml" {
#           type      = "Microsoft.Storage/storageAccounts@2024-01-01"
#           name      = "ml"
#           location  = "westeurope"
#           parent_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod"
#
#           body = {
#             properties = {
#               minimumTlsVersion = "TLS1_2"
#             }
#           }
#         }
package guard.policies.azure.azapi_minimum_tls

import data.guard.lib.azure.argument

# properties of the resource manager that several services share, and what they must not be
_unsafe := {
	"minimumTlsVersion": {"TLS1_0", "TLS1_1", "1.0", "1.1"},
	"minTlsVersion": {"1.0", "1.1"},
	"minimalTlsVersion": {"1.0", "1.1", "Tls", "Tls11"},
	"siteConfig.minTlsVersion": {"1.0", "1.1"},
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
		"message": sprintf("%s is %v, so clients may use a protocol older than TLS 1.2", [name, written]),
	}
}
