package guard.policies.azure.log_profile_scope_test

import data.guard.policies.azure.log_profile_scope as policy

test_denies_no_category if {
	violations := policy.deny with input.resources as _resource({"categories": [], "locations": ["global"]})

	violations == {
		{
			"resource": "azurerm_monitor_log_profile.activity",
			"path": ["categories"],
			"message": "categories leaves out action, delete, write",
		},
	}
}

test_denies_a_missing_region if {
	violations := policy.deny with input.resources as _resource({"categories": ["Action", "Delete", "Write"], "locations": ["westeurope"]})

	violations == {
		{
			"resource": "azurerm_monitor_log_profile.activity",
			"path": ["locations"],
			"message": "locations leaves out global",
		},
	}
}

test_ignores_unknown_categories if {
	violations := policy.deny with input.resources as _resource({"categories": {"$unknown": "var.categories"}, "locations": ["global"]})

	violations == set()
}

test_allows_everything if {
	violations := policy.deny with input.resources as _resource({"categories": ["Action", "Delete", "Write"], "locations": ["westeurope", "global"]})

	violations == set()
}

_resource(config) := {"azurerm_monitor_log_profile": [{"id": "azurerm_monitor_log_profile.activity", "name": "activity", "config": config}]}
