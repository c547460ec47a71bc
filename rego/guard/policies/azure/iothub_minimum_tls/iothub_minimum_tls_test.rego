package guard.policies.azure.iothub_minimum_tls_test

import data.guard.policies.azure.iothub_minimum_tls as policy

test_denies_min_tls_version_1_0 if {
	violations := policy.deny with input.resources as _hub({"min_tls_version": "1.0"})

	violations == {{
		"resource": "azurerm_iothub.edge",
		"path": ["min_tls_version"],
		"message": `min_tls_version is "1.0", so devices may use a protocol older than TLS 1.2`,
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _hub({})

	violations == {{
		"resource": "azurerm_iothub.edge",
		"path": ["min_tls_version"],
		"message": "min_tls_version is not set, so devices may use a protocol older than TLS 1.2",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _hub({"min_tls_version": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_iothub.edge",
		"path": ["min_tls_version"],
		"message": "min_tls_version is not known before deployment, so devices may use a protocol older than TLS 1.2",
	}}
}

test_allows_min_tls_version_1_2 if {
	violations := policy.deny with input.resources as _hub({"min_tls_version": "1.2"})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"min_tls_version": "1.0"}}]}

	violations == set()
}

_hub(config) := {"azurerm_iothub": [{"id": "azurerm_iothub.edge", "name": "edge", "config": config}]}
