# METADATA
# title: Activity log alerts must cover changes of policies, firewalls and security solutions
# description: |
#   An intruder opens a firewall or removes a policy, and nobody is told.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/monitor_activity_log_alert
#   - ref: https://learn.microsoft.com/en-us/azure/azure-monitor/alerts/activity-log-alerts
# custom:
#   id: GRD-AZ-271
#   severity: low
#   profile: strict
#   category: logging
#   systems: [monitor]
#   resources: [azurerm_monitor_activity_log_alert]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Write an alert for each of the operations that the finding names.
#
#         resource "azurerm_monitor_activity_log_alert" "changes" {
#           criteria {
#             category       = "Administrative"
#             operation_name = "Microsoft.Authorization/policyAssignments/delete"
#           }
#         }
package guard.policies.azure.activity_alerts

_operations := ["microsoft.authorization/policyassignments/write", "microsoft.authorization/policyassignments/delete", "microsoft.network/networksecuritygroups/write", "microsoft.network/networksecuritygroups/delete", "microsoft.security/securitysolutions/write", "microsoft.security/securitysolutions/delete", "microsoft.sql/servers/firewallrules/write", "microsoft.sql/servers/firewallrules/delete", "microsoft.network/publicipaddresses/write", "microsoft.network/publicipaddresses/delete"]

_covered := {lower(criteria.operation_name) |
	some alert in input.resources.azurerm_monitor_activity_log_alert
	some criteria in alert.config.criteria
	is_string(criteria.operation_name)
}

_all_are_known if {
	every alert in input.resources.azurerm_monitor_activity_log_alert {
		is_array(alert.config.criteria)
	}
}

# one finding for the scope, at the first of its alerts
deny contains violation if {
	_all_are_known
	missing := [operation | some operation in _operations; not operation in _covered]
	count(missing) > 0
	alert := input.resources.azurerm_monitor_activity_log_alert[0]

	violation := {
		"resource": alert.id,
		"path": ["criteria"],
		"message": sprintf("no alert covers %s", [concat(", ", missing)]),
	}
}
