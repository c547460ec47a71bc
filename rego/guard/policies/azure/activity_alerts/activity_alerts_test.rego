package guard.policies.azure.activity_alerts_test

import data.guard.policies.azure.activity_alerts as policy

test_denies_a_scope_with_one_alert if {
	violations := policy.deny with input.resources as _resource({"criteria": [{"operation_name": "Microsoft.Authorization/policyAssignments/delete"}]})

	violations == {
		{
			"resource": "azurerm_monitor_activity_log_alert.changes",
			"path": ["criteria"],
			"message": concat("", ["no alert covers ", concat(", ", _uncovered)]),
		},
	}
}

test_allows_alerts_for_everything if {
	alerts := [alert |
		some operation in _operations
		alert := {"id": operation, "name": operation, "config": {"criteria": [{"operation_name": operation}]}}
	]
	violations := policy.deny with input.resources as {"azurerm_monitor_activity_log_alert": alerts}

	violations == set()
}

test_ignores_unknown_criteria if {
	violations := policy.deny with input.resources as _resource({"criteria": {"$unknown": "var.criteria"}})

	violations == set()
}

_resource(config) := {"azurerm_monitor_activity_log_alert": [{"id": "azurerm_monitor_activity_log_alert.changes", "name": "changes", "config": config}]}

_operations := [
	"microsoft.authorization/policyassignments/write",
	"microsoft.authorization/policyassignments/delete",
	"microsoft.network/networksecuritygroups/write",
	"microsoft.network/networksecuritygroups/delete",
	"microsoft.security/securitysolutions/write",
	"microsoft.security/securitysolutions/delete",
	"microsoft.sql/servers/firewallrules/write",
	"microsoft.sql/servers/firewallrules/delete",
	"microsoft.network/publicipaddresses/write",
	"microsoft.network/publicipaddresses/delete",
]

_uncovered := [operation |
	some operation in _operations
	operation != "microsoft.authorization/policyassignments/delete"
]
