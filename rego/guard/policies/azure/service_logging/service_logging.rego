# METADATA
# title: Services must send their resource logs to a workspace, account or hub
# description: |
#   After an intrusion nobody can say who called the service and what they did with it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/monitor_diagnostic_setting
#   - ref: https://learn.microsoft.com/en-us/azure/azure-monitor/essentials/resource-logs
# custom:
#   id: GRD-AZ-260
#   severity: low
#   profile: strict
#   category: logging
#   systems: [monitor]
#   resources:
#     - azurerm_machine_learning_workspace
#     - azurerm_databricks_workspace
#     - azurerm_cognitive_account
#     - azurerm_eventhub_namespace
#     - azurerm_servicebus_namespace
#     - azurerm_search_service
#     - azurerm_iothub
#     - azurerm_data_factory
#     - azurerm_application_gateway
#     - azurerm_firewall
#     - azurerm_api_management
#     - azurerm_logic_app_workflow
#     - azurerm_batch_account
#     - azurerm_stream_analytics_job
#     - azurerm_cosmosdb_account
#     - azurerm_container_registry
#     - azurerm_kusto_cluster
#     - azurerm_cdn_frontdoor_profile
#     - azurerm_postgresql_flexible_server
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["hipaa:164.308(a)(1)(ii)(D)"]
#   remediation: |
#     Add a diagnostic setting for the service.
#
#         resource "azurerm_monitor_diagnostic_setting" "ml" {
#           name                       = "audit"
#           target_resource_id         = azurerm_machine_learning_workspace.ml.id
#           log_analytics_workspace_id = azurerm_log_analytics_workspace.security.id
#
#           enabled_log {
#             category_group = "allLogs"
#           }
#         }
package guard.policies.azure.service_logging

import data.guard.lib.azure.argument
import data.guard.lib.azure.companion
import data.guard.lib.reference

_types := ["azurerm_machine_learning_workspace", "azurerm_databricks_workspace", "azurerm_cognitive_account", "azurerm_eventhub_namespace", "azurerm_servicebus_namespace", "azurerm_search_service", "azurerm_iothub", "azurerm_data_factory", "azurerm_application_gateway", "azurerm_firewall", "azurerm_api_management", "azurerm_logic_app_workflow", "azurerm_batch_account", "azurerm_stream_analytics_job", "azurerm_cosmosdb_account", "azurerm_container_registry", "azurerm_kusto_cluster", "azurerm_cdn_frontdoor_profile", "azurerm_postgresql_flexible_server"]

_settings := companion.of("azurerm_monitor_diagnostic_setting")

_logged := companion.targets(["azurerm_monitor_diagnostic_setting"], "target_resource_id")

deny contains violation if {
	some service in argument.resources(_types)
	not reference.includes(_logged, service)

	violation := companion.lacking(
		{
			"resource": service.id,
			"path": [],
			"message": "no azurerm_monitor_diagnostic_setting targets the service, so its use leaves no record",
		},
		_settings,
		"target_resource_id",
	)
}
