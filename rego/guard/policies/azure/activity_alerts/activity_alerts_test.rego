package guard.policies.azure.activity_alerts_test

import data.guard.policies.azure.activity_alerts as policy

test_denies_a_scope_with_one_alert if {
	violations := policy.deny with input.resources as _resource({"criteria": [{"operation_name": "Microsoft.Authorization/policyAssignments/delete"}]})

	violations == {
		{
			"resource": "azurerm_monitor_activity_log_alert.changes",
			"path": ["criteria"],
			"message": "no alert covers microsoft.authorization/policyassignments/write, microsoft.network/networksecuritygroups/write, microsoft.network/networksecuritygroups/delete, microsoft.security/securitysolutions/write, microsoft.security/securitysolutions/delete, microsoft.sql/servers/firewallrules/write, microsoft.sql/servers/firewallrules/delete, microsoft.network/publicipaddresses/write, microsoft.network/publicipaddresses/delete",
		},
	}
}

test_allows_alerts_for_everything if {
	violations := policy.deny with input.resources as {"azurerm_monitor_activity_log_alert": [{"id": "azurerm_monitor_activity_log_alert.a0", "name": "a0", "config": {"criteria": [{"operation_name": "microsoft.authorization/policyassignments/write"}]}}, {"id": "azurerm_monitor_activity_log_alert.a1", "name": "a1", "config": {"criteria": [{"operation_name": "microsoft.authorization/policyassignments/delete"}]}}, {"id": "azurerm_monitor_activity_log_alert.a2", "name": "a2", "config": {"criteria": [{"operation_name": "microsoft.network/networksecuritygroups/write"}]}}, {"id": "azurerm_monitor_activity_log_alert.a3", "name": "a3", "config": {"criteria": [{"operation_name": "microsoft.network/networksecuritygroups/delete"}]}}, {"id": "azurerm_monitor_activity_log_alert.a4", "name": "a4", "config": {"criteria": [{"operation_name": "microsoft.security/securitysolutions/write"}]}}, {"id": "azurerm_monitor_activity_log_alert.a5", "name": "a5", "config": {"criteria": [{"operation_name": "microsoft.security/securitysolutions/delete"}]}}, {"id": "azurerm_monitor_activity_log_alert.a6", "name": "a6", "config": {"criteria": [{"operation_name": "microsoft.sql/servers/firewallrules/write"}]}}, {"id": "azurerm_monitor_activity_log_alert.a7", "name": "a7", "config": {"criteria": [{"operation_name": "microsoft.sql/servers/firewallrules/delete"}]}}, {"id": "azurerm_monitor_activity_log_alert.a8", "name": "a8", "config": {"criteria": [{"operation_name": "microsoft.network/publicipaddresses/write"}]}}, {"id": "azurerm_monitor_activity_log_alert.a9", "name": "a9", "config": {"criteria": [{"operation_name": "microsoft.network/publicipaddresses/delete"}]}}]}

	violations == set()
}

test_ignores_unknown_criteria if {
	violations := policy.deny with input.resources as _resource({"criteria": {"$unknown": "var.criteria"}})

	violations == set()
}

_resource(config) := {"azurerm_monitor_activity_log_alert": [{"id": "azurerm_monitor_activity_log_alert.changes", "name": "changes", "config": config}]}
