package guard.policies.azure.sql_defender_test

import data.guard.policies.azure.sql_defender as policy

test_denies_a_policy_switched_off if {
	violations := policy.deny with input.resources as _policy({"state": "Disabled"})

	violations == {{
		"resource": "azurerm_mssql_server_security_alert_policy.alerts",
		"path": ["state"],
		"message": `state is "Disabled", so attacks on the databases raise no alert`,
	}}
}

test_denies_silenced_alerts if {
	violations := policy.deny with input.resources as _policy({"state": "Enabled", "disabled_alerts": ["Sql_Injection", "Data_Exfiltration"]})

	violations == {{
		"resource": "azurerm_mssql_server_security_alert_policy.alerts",
		"path": ["disabled_alerts"],
		"message": "disabled_alerts silences Sql_Injection, Data_Exfiltration",
	}}
}

test_denies_a_synapse_policy_switched_off if {
	violations := policy.deny with input.resources as {"azurerm_synapse_workspace_security_alert_policy": [{"id": "azurerm_synapse_workspace_security_alert_policy.a", "name": "a", "config": {"policy_state": "Disabled"}}]}

	violations == {{
		"resource": "azurerm_synapse_workspace_security_alert_policy.a",
		"path": ["policy_state"],
		"message": `policy_state is "Disabled", so attacks on the databases raise no alert`,
	}}
}

test_points_at_an_unknown_state if {
	violations := policy.deny with input.resources as _policy({"state": {"$unknown": "var.state"}})

	violations == {{
		"resource": "azurerm_mssql_server_security_alert_policy.alerts",
		"path": ["state"],
		"message": "state is not known before deployment, so attacks on the databases raise no alert",
	}}
}

test_allows_all_alerts if {
	violations := policy.deny with input.resources as _policy({"state": "Enabled", "disabled_alerts": []})

	violations == set()
}

test_allows_an_instance_policy if {
	violations := policy.deny with input.resources as {"azurerm_mssql_managed_instance_security_alert_policy": [{"id": "azurerm_mssql_managed_instance_security_alert_policy.a", "name": "a", "config": {"enabled": true}}]}

	violations == set()
}

_policy(config) := {"azurerm_mssql_server_security_alert_policy": [{"id": "azurerm_mssql_server_security_alert_policy.alerts", "name": "alerts", "config": config}]}
