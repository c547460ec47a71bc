# METADATA
# title: SQL threat alerts must reach somebody
# description: |
#   An alert about an attack stays in the portal, where nobody looks until the damage is noticed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_server_security_alert_policy
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/threat-detection-configure
# custom:
#   id: GRD-AZ-093
#   severity: low
#   category: logging
#   systems: [sql]
#   resources: [azurerm_mssql_server_security_alert_policy]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Name addresses, or send alerts to the administrators of the subscription.
#
#         resource "azurerm_mssql_server_security_alert_policy" "labels" {
#           email_account_admins = true
#           email_addresses      = ["soc@example.com"]
#         }
package guard.policies.azure.sql_alert_recipients

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some policy in input.resources.azurerm_mssql_server_security_alert_policy
	not argument.off(policy.config, ["enabled"])
	policy.config.state != "Disabled"
	addresses := object.get(policy.config, "email_addresses", [])
	addresses == []
	setting := argument.read(policy.config, [["email_account_admins"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": policy.id,
		"path": setting.path,
		"message": sprintf("%s and email_addresses names nobody, so alerts are sent to no one", [setting.text]),
	}
}
