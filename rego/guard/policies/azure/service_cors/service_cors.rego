# METADATA
# title: Data services must not answer requests from every web origin
# description: |
#   A page of an attacker, opened by somebody who may use the service, calls it from that
#   browser and reads what it answers.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_account
#   - ref: https://learn.microsoft.com/en-us/azure/cosmos-db/how-to-configure-cross-origin-resource-sharing
# custom:
#   id: GRD-AZ-251
#   severity: medium
#   category: configuration
#   systems: [services]
#   resources:
#     - azurerm_cosmosdb_account
#     - azurerm_healthcare_service
#     - azurerm_healthcare_fhir_service
#     - azurerm_signalr_service
#     - azurerm_container_app
#   controls:
#     direct: ["soc2:CC6.8", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC7.1"]
#   remediation: |
#     List the origins that may call the service.
#
#         resource "azurerm_cosmosdb_account" "records" {
#           cors_rule {
#             allowed_origins    = ["https://portal.example.com"]
#             allowed_methods    = ["GET"]
#             allowed_headers    = ["x-ms-session-token"]
#             exposed_headers    = ["x-ms-request-charge"]
#             max_age_in_seconds = 300
#           }
#         }
package guard.policies.azure.service_cors

import data.guard.lib.azure.argument

_types := ["azurerm_cosmosdb_account", "azurerm_healthcare_service", "azurerm_healthcare_fhir_service", "azurerm_signalr_service", "azurerm_container_app"]

_places := [["cors_rule", 0], ["cors_configuration", 0], ["cors", 0], ["ingress", 0, "cors", 0]]

deny contains violation if {
	some service in argument.resources(_types)
	some place in _places
	path := array.concat(place, ["allowed_origins"])
	origins := object.get(service.config, path, [])
	is_array(origins)
	some i, origin in origins
	origin == "*"

	violation := {
		"resource": service.id,
		"path": array.concat(path, [i]),
		"message": `allowed_origins holds "*", so pages of any site may call the service and read its answers`,
	}
}
