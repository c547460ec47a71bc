# METADATA
# title: Managed Grafana must not accept API keys
# description: |
#   Keys are shared and copied. Whoever finds one reads every metric and log that the dashboards
#   reach, without a name.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/dashboard_grafana
#   - ref: https://learn.microsoft.com/en-us/azure/managed-grafana/how-to-create-api-keys
# custom:
#   id: GRD-AZ-269
#   severity: low
#   category: access-control
#   systems: [monitor]
#   resources: [azurerm_dashboard_grafana]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Leave keys off; use service accounts or Entra ID.
#
#         resource "azurerm_dashboard_grafana" "ml" {
#           api_key_enabled = false
#         }
package guard.policies.azure.grafana_api_keys

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some grafana in input.resources.azurerm_dashboard_grafana
	setting := argument.read(grafana.config, [["api_key_enabled"]], false)
	not value.is_false(setting.value)

	violation := {
		"resource": grafana.id,
		"path": setting.path,
		"message": sprintf("%s, so a key alone opens the dashboards", [setting.text]),
	}
}
