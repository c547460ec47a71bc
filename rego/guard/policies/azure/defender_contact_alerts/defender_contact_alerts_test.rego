package guard.policies.azure.defender_contact_alerts_test

import data.guard.policies.azure.defender_contact_alerts as policy

test_denies_both_switched_off if {
	violations := policy.deny with input.resources as _resource({"alert_notifications": false, "alerts_to_admins": false})

	violations == {
		{
			"resource": "azurerm_security_center_contact.soc",
			"path": ["alert_notifications"],
			"message": "alert_notifications is false and alerts_to_admins is false, so alerts are not sent by email",
		},
	}
}

test_denies_no_mail_to_owners if {
	violations := policy.deny with input.resources as _resource({"alert_notifications": true, "alerts_to_admins": false})

	violations == {
		{
			"resource": "azurerm_security_center_contact.soc",
			"path": ["alerts_to_admins"],
			"message": "alerts_to_admins is false, so alerts are not sent by email",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"alert_notifications": {"$unknown": "var.alerts"}})

	violations == {
		{
			"resource": "azurerm_security_center_contact.soc",
			"path": ["alert_notifications"],
			"message": "alert_notifications is not known before deployment, so alerts are not sent by email",
		},
	}
}

test_allows_both if {
	violations := policy.deny with input.resources as _resource({"alert_notifications": true, "alerts_to_admins": true})

	violations == set()
}

_resource(config) := {"azurerm_security_center_contact": [{"id": "azurerm_security_center_contact.soc", "name": "soc", "config": config}]}
