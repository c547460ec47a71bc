package guard.policies.azure.bastion_shareable_link_test

import data.guard.policies.azure.bastion_shareable_link as policy

test_denies_shareable_link_enabled_true if {
	violations := policy.deny with input.resources as _resource({"shareable_link_enabled": true})

	violations == {
		{
			"resource": "azurerm_bastion_host.ml",
			"path": ["shareable_link_enabled"],
			"message": "shareable_link_enabled is true, so a link alone leads to the machines",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"shareable_link_enabled": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_bastion_host.ml",
			"path": ["shareable_link_enabled"],
			"message": "shareable_link_enabled is not known before deployment, so a link alone leads to the machines",
		},
	}
}

test_allows_shareable_link_enabled_false if {
	violations := policy.deny with input.resources as _resource({"shareable_link_enabled": false})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

_resource(config) := {"azurerm_bastion_host": [{"id": "azurerm_bastion_host.ml", "name": "ml", "config": config}]}
