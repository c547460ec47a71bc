# METADATA
# title: Application Insights must mask the addresses of visitors
# description: |
#   Whole addresses of visitors are personal data. Whoever reads the telemetry, or steals it,
#   can follow single persons.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/application_insights
#   - ref: https://learn.microsoft.com/en-us/azure/azure-monitor/app/ip-collection
# custom:
#   id: GRD-AZ-209
#   severity: low
#   category: logging
#   systems: [monitor]
#   resources: [azurerm_application_insights]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["hipaa:164.316(b)(2)(i)", "gdpr:5(2)"]
#   remediation: |
#     Leave masking on.
#
#         resource "azurerm_application_insights" "ml" {
#           disable_ip_masking = false
#         }
package guard.policies.azure.insights_ip_masking

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some insights in input.resources.azurerm_application_insights
	setting := argument.read(insights.config, [["disable_ip_masking"]], false)
	not value.is_false(setting.value)

	violation := {
		"resource": insights.id,
		"path": setting.path,
		"message": sprintf("%s, so addresses of visitors are kept in full", [setting.text]),
	}
}
