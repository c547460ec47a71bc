# METADATA
# title: Configuration, automation and messaging services must not accept access keys
# description: |
#   Keys are shared, copied and never expire. Whoever finds one in a file or a log uses the
#   service without a name.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/app_configuration
#   - ref: https://learn.microsoft.com/en-us/azure/azure-app-configuration/howto-disable-access-key-authentication
# custom:
#   id: GRD-AZ-237
#   severity: low
#   profile: strict
#   category: access-control
#   systems: [services]
#   resources:
#     - azurerm_app_configuration
#     - azurerm_signalr_service
#     - azurerm_web_pubsub
#     - azurerm_automation_account
#     - azurerm_maps_account
#     - azurerm_bot_service_azure_bot
#     - azurerm_log_analytics_workspace
#     - azurerm_application_insights
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Turn keys off and grant roles to identities.
#
#         resource "azurerm_app_configuration" "ml" {
#           local_auth_enabled = false
#         }
package guard.policies.azure.service_local_auth

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := [
	"azurerm_app_configuration",
	"azurerm_signalr_service",
	"azurerm_web_pubsub",
	"azurerm_automation_account",
	"azurerm_maps_account",
	"azurerm_bot_service_azure_bot",
	"azurerm_log_analytics_workspace",
	"azurerm_application_insights",
]

deny contains violation if {
	some service in argument.resources(_types)
	setting := argument.read(service.config, [["local_auth_enabled"], ["local_authentication_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": service.id,
		"path": setting.path,
		"message": sprintf("%s, so a key alone is enough to use the service", [setting.text]),
	}
}
