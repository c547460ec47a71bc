package guard.policies.azure.sql_alert_recipients_test

import data.guard.policies.azure.sql_alert_recipients as policy

test_denies_alerts_without_recipients if {
	violations := policy.deny with input.resources as _policy({"state": "Enabled"})

	violations == {{
		"resource": "azurerm_mssql_server_security_alert_policy.alerts",
		"path": ["email_account_admins"],
		"message": "email_account_admins is not set and defaults to false and email_addresses names nobody, so alerts are sent to no one",
	}}
}

test_denies_it_written_out if {
	violations := policy.deny with input.resources as _policy({"state": "Enabled", "email_account_admins": false, "email_addresses": []})

	violations == {{
		"resource": "azurerm_mssql_server_security_alert_policy.alerts",
		"path": ["email_account_admins"],
		"message": "email_account_admins is false and email_addresses names nobody, so alerts are sent to no one",
	}}
}

test_points_at_an_unknown_switch if {
	violations := policy.deny with input.resources as _policy({"state": "Enabled", "email_account_admins": {"$unknown": "var.mail"}})

	violations == {{
		"resource": "azurerm_mssql_server_security_alert_policy.alerts",
		"path": ["email_account_admins"],
		"message": "email_account_admins is not known before deployment and email_addresses names nobody, so alerts are sent to no one",
	}}
}

test_allows_administrators if {
	violations := policy.deny with input.resources as _policy({"state": "Enabled", "email_account_admins": true})

	violations == set()
}

test_allows_addresses if {
	violations := policy.deny with input.resources as _policy({"state": "Enabled", "email_addresses": ["soc@example.com"]})

	violations == set()
}

test_ignores_a_policy_switched_off if {
	violations := policy.deny with input.resources as _policy({"state": "Disabled"})

	violations == set()
}

_policy(config) := {"azurerm_mssql_server_security_alert_policy": [{"id": "azurerm_mssql_server_security_alert_policy.alerts", "name": "alerts", "config": config}]}
