# METADATA
# title: SQL threat detection must be switched on for all kinds of attacks
# description: |
#   Injection attempts, password guessing and exports to strange places raise no alert, so that an
#   attacker works undisturbed for as long as it takes.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_server_security_alert_policy
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/threat-detection-overview
# custom:
#   id: GRD-AZ-092
#   severity: medium
#   category: logging
#   systems: [sql]
#   resources:
#     - azurerm_mssql_server_security_alert_policy
#     - azurerm_synapse_workspace_security_alert_policy
#     - azurerm_synapse_sql_pool_security_alert_policy
#     - azurerm_mssql_managed_instance_security_alert_policy
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Enable the policy and leave disabled_alerts empty.
#
#         resource "azurerm_mssql_server_security_alert_policy" "features" {
#           email_account_admins = true
#         }
package guard.policies.azure.sql_defender

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := [
	"azurerm_mssql_server_security_alert_policy",
	"azurerm_synapse_workspace_security_alert_policy",
	"azurerm_synapse_sql_pool_security_alert_policy",
	"azurerm_mssql_managed_instance_security_alert_policy",
]

deny contains violation if {
	some policy in argument.resources(_types)
	setting := argument.read(policy.config, [["policy_state"], ["state"], ["enabled"]], null)
	setting.value != null
	not _is_on(setting.value)

	violation := {
		"resource": policy.id,
		"path": setting.path,
		"message": sprintf("%s, so attacks on the databases raise no alert", [setting.text]),
	}
}

deny contains violation if {
	some policy in argument.resources(_types)
	alerts := value.as_list(object.get(policy.config, "disabled_alerts", []))
	count(alerts) > 0
	silent := [alert | some alert in alerts; is_string(alert); alert != ""]
	count(silent) > 0

	violation := {
		"resource": policy.id,
		"path": ["disabled_alerts"],
		"message": sprintf("disabled_alerts silences %s", [concat(", ", silent)]),
	}
}

_is_on(x) if value.is_true(x)

_is_on(x) if {
	is_string(x)
	lower(x) in {"enabled", "new"}
}
