# METADATA
# title: Web apps must log the requests they serve
# description: |
#   Nobody can tell later which requests broke in, from where, and what they took.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_web_app
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/troubleshoot-diagnostic-logs
# custom:
#   id: GRD-AZ-160
#   severity: low
#   category: logging
#   systems: [app-service]
#   resources:
#     - azurerm_linux_web_app
#     - azurerm_windows_web_app
#     - azurerm_linux_web_app_slot
#     - azurerm_windows_web_app_slot
#     - azurerm_app_service
#     - azurerm_app_service_slot
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["hipaa:164.308(a)(1)(ii)(D)"]
#   remediation: |
#     Keep the log of the web server, in the app or by a diagnostic setting.
#
#         resource "azurerm_linux_web_app" "scoring" {
#           logs {
#             http_logs {
#               file_system {
#                 retention_in_days = 90
#                 retention_in_mb   = 100
#               }
#             }
#           }
#         }
package guard.policies.azure.app_logging

import data.guard.lib.azure.argument
import data.guard.lib.azure.companion
import data.guard.lib.azure.webapp
import data.guard.lib.reference

_settings := companion.of("azurerm_monitor_diagnostic_setting")

_logged := companion.targets(["azurerm_monitor_diagnostic_setting"], "target_resource_id")

deny contains violation if {
	some app in webapp.web
	setting := argument.read(app.config, [["logs", 0, "http_logs"]], null)
	setting.value in [null, []]
	not reference.includes(_logged, app)

	violation := companion.lacking(
		{
			"resource": app.id,
			"path": ["logs", 0, "http_logs"],
			"message": "neither logs.http_logs nor a diagnostic setting keeps the requests that the app serves",
		},
		_settings,
		"target_resource_id",
	)
}
