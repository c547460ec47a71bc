# METADATA
# title: Storage services must not answer requests from every web origin
# description: |
#   Any web page a user opens can make the browser read from, or write to, the storage service with
#   a SAS token the user holds, and pass the answer on to the page's owner.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account
#   - ref: https://learn.microsoft.com/en-us/rest/api/storageservices/cross-origin-resource-sharing--cors--support-for-the-azure-storage-services
# custom:
#   id: GRD-AZ-017
#   severity: medium
#   category: configuration
#   systems: [storage]
#   resources: [azurerm_storage_account]
#   controls:
#     direct: ["soc2:CC6.8", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC7.1"]
#   remediation: |
#     List the origins of the applications that need the service.
#
#         resource "azurerm_storage_account" "labelling" {
#           blob_properties {
#             cors_rule {
#               allowed_origins = ["https://labelling.example.com"]
#             }
#           }
#         }
package guard.policies.azure.storage_cors

import data.guard.lib.value

_services := ["blob_properties", "queue_properties", "share_properties"]

deny contains violation if {
	some account in input.resources.azurerm_storage_account
	some service in _services
	is_array(account.config[service][0].cors_rule)
	some i, rule in account.config[service][0].cors_rule
	is_array(rule.allowed_origins)
	some j, origin in rule.allowed_origins
	_is_any(origin)

	violation := {
		"resource": account.id,
		"path": [service, 0, "cors_rule", i, "allowed_origins", j],
		"message": sprintf(`a CORS rule of %s allows the origin "*"`, [service]),
	}
}

_is_any(origin) if origin == "*"

_is_any(origin) if value.is_unknown(origin)
