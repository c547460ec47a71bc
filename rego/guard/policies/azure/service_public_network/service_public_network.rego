# METADATA
# title: Configuration, automation and messaging services must not be reachable from public networks
# description: |
#   The service answers the whole Internet, so that a key or token that leaked is enough to use
#   it from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/app_configuration
#   - ref: https://learn.microsoft.com/en-us/azure/private-link/private-endpoint-overview
# custom:
#   id: GRD-AZ-236
#   severity: low
#   category: network
#   systems: [services]
#   resources:
#     - azurerm_app_configuration
#     - azurerm_automation_account
#     - azurerm_batch_account
#     - azurerm_signalr_service
#     - azurerm_web_pubsub
#     - azurerm_dashboard_grafana
#     - azurerm_healthcare_service
#     - azurerm_healthcare_fhir_service
#     - azurerm_healthcare_dicom_service
#     - azurerm_iothub_dps
#     - azurerm_recovery_services_vault
#     - azurerm_bot_service_azure_bot
#     - azurerm_managed_redis
#     - azurerm_ai_foundry
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn public access off and add a private endpoint.
#
#         resource "azurerm_app_configuration" "ml" {
#           public_network_access_enabled = false
#         }
package guard.policies.azure.service_public_network

import data.guard.lib.azure.argument

_types := [
	"azurerm_app_configuration",
	"azurerm_automation_account",
	"azurerm_batch_account",
	"azurerm_signalr_service",
	"azurerm_web_pubsub",
	"azurerm_dashboard_grafana",
	"azurerm_healthcare_service",
	"azurerm_healthcare_fhir_service",
	"azurerm_healthcare_dicom_service",
	"azurerm_iothub_dps",
	"azurerm_recovery_services_vault",
	"azurerm_bot_service_azure_bot",
	"azurerm_managed_redis",
	"azurerm_ai_foundry",
]

_paths := [["public_network_access_enabled"], ["public_network_access"]]

deny contains violation if {
	some service in argument.resources(_types)
	setting := argument.read(service.config, _paths, true)
	not setting.value in {false, "false", "Disabled", "disabled", "SecuredByPerimeter"}

	violation := {
		"resource": service.id,
		"path": setting.path,
		"message": sprintf("%s, so every network reaches the service", [setting.text]),
	}
}
