package guard.policies.azure.insights_ip_masking_test

import data.guard.policies.azure.insights_ip_masking as policy

test_denies_disable_ip_masking_true if {
	violations := policy.deny with input.resources as _resource({"disable_ip_masking": true})

	violations == {
		{
			"resource": "azurerm_application_insights.ml",
			"path": ["disable_ip_masking"],
			"message": "disable_ip_masking is true, so addresses of visitors are kept in full",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"disable_ip_masking": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_application_insights.ml",
			"path": ["disable_ip_masking"],
			"message": "disable_ip_masking is not known before deployment, so addresses of visitors are kept in full",
		},
	}
}

test_allows_disable_ip_masking_false if {
	violations := policy.deny with input.resources as _resource({"disable_ip_masking": false})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

_resource(config) := {"azurerm_application_insights": [{"id": "azurerm_application_insights.ml", "name": "ml", "config": config}]}
