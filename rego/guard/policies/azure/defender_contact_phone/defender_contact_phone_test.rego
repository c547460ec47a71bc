package guard.policies.azure.defender_contact_phone_test

import data.guard.policies.azure.defender_contact_phone as policy

test_denies_phone_empty if {
	violations := policy.deny with input.resources as _resource({"phone": ""})

	violations == {
		{
			"resource": "azurerm_security_center_contact.soc",
			"path": ["phone"],
			"message": `phone is "", so nobody can be called`,
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"phone": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_security_center_contact.soc",
			"path": ["phone"],
			"message": "phone is not known before deployment, so nobody can be called",
		},
	}
}

test_allows_phone_31_20_555_0100 if {
	violations := policy.deny with input.resources as _resource({"phone": "+31-20-555-0100"})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_security_center_contact.soc",
			"path": ["phone"],
			"message": `phone is not set and defaults to "", so nobody can be called`,
		},
	}
}

_resource(config) := {"azurerm_security_center_contact": [{"id": "azurerm_security_center_contact.soc", "name": "soc", "config": config}]}
